import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// What changed of a customer and what was known of him before, over TLS and across a restart.
struct ChangesTests {
    private func refleks(_ server: ServerProcess, _ role: String, _ arguments: String...) async throws -> ProgramResult
    {
        let program = ServerProcess.products.appending(path: "refleks").path
        let connection = ["--config", server.configuration(of: role), "--address", server.address]
        return try await run("env", ["REFLEKS_LOCALE=en", program] + arguments + connection)
    }

    @Test func `history, feed and earlier views survive a restart, and the rebuild agrees`() async throws {
        let first = try await ServerProcess.start()
        let created = try await refleks(first, "branch", "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        let put = try await refleks(
            first, "branch", "fact", "put", code, "need", "stroller", "çift", "--basis", "contract")
        #expect(put.status == 0, "\(put.output)")
        let listed = try await refleks(first, "branch", "changes", code, "-o", "ndjson")
        let changes = try listed.output.split(separator: "\n").map { try CustomerChange(jsonString: String($0)) }
        #expect(changes.map(\.kind) == [.factPut, .customerCreated])
        let known = try #require(changes.last).recordedAtUs
        #expect(await first.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let request =
            "{\"access\":{\"purpose\":\"PURPOSE_SERVICE\",\"actor\":\"dev\"},\"customer\":{\"code\":\"\(code)\"},\"as_of_known_us\":\"\(known)\"}"
        let earlier = try await refleks(second, "branch", "call", "CustomerService/GetCustomer360", "-d", request)
        let view = try Customer360(jsonString: earlier.output)
        #expect(
            view.facts.isEmpty && view.customer.givenName == "Ayşe" && view.asOfKnownUs == known, "\(earlier.output)")
        let feed = try await refleks(
            second, "system", "changes", "--follow", "--from-start", "--until", String(changes[0].commitSeq))
        let lines = feed.output.split(separator: "\n")
        #expect(feed.status == 0 && lines.count == 2, "\(feed.output)")
        #expect(lines.allSatisfy { $0.contains("\"subject\":\"\(code)\"") && $0.contains("\"specversion\":\"1.0\"") })
        let denied = try await refleks(second, "branch", "changes", "--follow", "--from-start", "--until", "1")
        #expect(denied.status == 77, "\(denied.output)")
        #expect(await second.end(SIGTERM) == 0)
    }
}
