import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Two customers with one phone, from the command line over TLS: who is meant can be told in the next attempt.
struct SubjectConflictTests: CommandLineSuite {
    private static let phone = "phone:0532 123 45 67"

    private func create(_ server: ServerProcess, _ name: String) async throws -> String {
        let created = try await refleks(
            server, "customer", "create", "--given-name", name, "-i", Self.phone, "-o", "json")
        return try CreateCustomerResponse(jsonString: created.output).code
    }

    @Test func `a phone of two customers names both, and options may stand before the command`() async throws {
        let server = try await ServerProcess.start()
        let mother = try await create(server, "Fatma")
        // With one holder it is he.
        let found = try await refleks(server, "customer", "get", Self.phone)
        #expect(found.status == 0 && found.output.contains(mother), "\(found.output)")
        let son = try await create(server, "Can")
        #expect(son != mother)

        let program = ServerProcess.products.appending(path: "refleks").path
        let leading = [
            "--config", server.configuration(of: "branch"), "--address=\(server.address)", "--locale", "tr", "360",
        ]
        let view = try await run(program, leading + [mother])
        #expect(view.status == 0 && view.output.contains("Fatma") && view.output.contains("etkin"), "\(view.output)")
        let refused = try await run(program, leading + [Self.phone])
        #expect(refused.status == 65 && refused.output.contains("SUBJECT_AMBIGUOUS"), "\(refused.output)")
        #expect(refused.output.contains("Tanımlayıcılar birden çok müşteriye uyuyor"), "\(refused.output)")
        #expect(refused.output.contains(mother) && refused.output.contains(son), "\(refused.output)")

        // Nor does anybody become a third one by it.
        for options in [[], ["--create"], ["--create"]] {
            let recorded = try await refleks(server, arguments: ["record", Self.phone, "visit"] + options)
            #expect(recorded.status == 65 && recorded.output.contains("name one by code"), "\(recorded.output)")
            #expect(recorded.output.contains(mother) && recorded.output.contains(son), "\(recorded.output)")
        }
        let line = try await refleks(server, "record", "phone:444 0 375", "visit", "--create")
        #expect(line.status == 65 && line.output.contains("SUBJECT_NOT_IDENTIFYING"), "\(line.output)")
        #expect(try await refleks(server, "record", son, "visit").status == 0)
        #expect(await server.end(SIGTERM) == 0)
    }
}
