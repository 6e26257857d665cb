import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Data of the public goes in through the command line and comes out again, over TLS.
struct ImportExportTests: CommandLineSuite {
    let role = "system"

    /// The excerpt, where the import may put its files.
    private func copy(_ home: TemporaryDirectory) throws -> String {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/berka")
        let copy = home.file("berka")
        try FileManager.default.copyItem(atPath: fixture.standardized.path, toPath: copy)
        return copy
    }

    @Test func `a bank's files come in once, however often, and every amount comes out again`() async throws {
        let server = try await ServerProcess.start()
        let directory = try copy(server.home)
        let first = try await refleks(server, "import", directory, "--format", "berka", "-o", "json")
        #expect(
            first.status == 0 && first.output.contains("\"recorded\":897,\"replayed\":0,\"rejected\":0"),
            "\(first.output)")
        let again = try await refleks(server, "import", directory, "--format", "berka", "-o", "json")
        #expect(again.output.contains("\"recorded\":0,\"replayed\":897,\"rejected\":0"), "\(again.output)")

        let lines = try await refleks(server, "export", "interactions", "--unmask")
        let interactions = try lines.output.split(separator: "\n").map { try Interaction(jsonString: String($0)) }
        #expect(interactions.count == 870)
        var sums: [MoneyKind: Int64] = [:]
        for line in interactions.flatMap(\.money) { sums[line.kind, default: 0] += line.amountMinor }
        #expect(sums == [.volume: 722_255_600, .cogs: 2_235_250, .revenue: 432_220])
        let customers = try await refleks(server, "export", "customers", "--excel-tr")
        #expect(customers.output.split(separator: "\r\n").count == 22, "\(customers.output)")

        let disponent = try await refleks(server, "360", "source:berka-client/1247", "-o", "json")
        let view = try Customer360(jsonString: disponent.output)
        #expect(view.facts.map(\.value) == ["berka-account/1039 of berka-client/1246"])
        #expect(view.totals.interactionCount == 0)
        let owner = try await refleks(server, "360", "source:berka-account/1039", "-o", "json")
        let account = try Customer360(jsonString: owner.output)
        #expect(account.customer.identifiers.map(\.namespace) == ["berka-client", "berka-account"])
        #expect(account.totals.interactionCount > 0)
        #expect(await server.end(SIGTERM) == 0)
    }
}
