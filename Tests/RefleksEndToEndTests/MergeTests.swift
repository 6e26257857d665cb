import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Merging and taking it back, from the command line over TLS to the ledger and back.
struct MergeTests: CommandLineSuite {
    private func create(_ server: ServerProcess, _ card: String) async throws -> String {
        let created = try await refleks(
            server, "customer", "create", "--given-name", "Ayşe", "--identifier", "loyalty:\(card)", "-o", "json")
        return try CreateCustomerResponse(jsonString: created.output).code
    }

    private func count(_ server: ServerProcess, _ customer: String) async throws -> (String, UInt64) {
        let view = try await refleks(server, "360", customer, "-o", "json")
        let read = try Customer360(jsonString: view.output)
        return (read.customer.code, read.totals.interactionCount)
    }

    @Test func `a merge survives a restart and leaves no trace in the view when it is taken back`() async throws {
        let first = try await ServerProcess.start()
        let stays = try await create(first, "card-1")
        let goes = try await create(first, "card-2")
        for code in [stays, goes] {
            let recorded = try await refleks(first, "record", code, "purchase", "--revenue", "1,50")
            #expect(recorded.status == 0, "\(recorded.output)")
        }
        let dry = try await refleks(first, "customer", "merge", goes, stays, "--dry-run")
        #expect(dry.status == 0 && dry.output.contains("would be merged"), "\(dry.output)")
        #expect(try await count(first, goes) == (goes, 1))
        #expect(try await refleks(first, "customer", "merge", goes, stays).status == 0)
        let circle = try await refleks(first, "customer", "merge", stays, goes)
        #expect(circle.status == 65 && circle.output.contains("MERGE_CYCLE"), "\(circle.output)")
        #expect(await first.end(SIGTERM) == 0)

        let data = first.home.file("data")
        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run("env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", data, "--verify"])
        #expect(verified.status == 0, "\(verified.output)")

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let recorded = try await refleks(second, "record", "loyalty:card-2", "visit")
        #expect(recorded.output.contains(stays) && recorded.output.contains("2 → 3"), "\(recorded.output)")
        #expect(try await count(second, "loyalty:card-2") == (stays, 3))
        #expect(try await refleks(second, "customer", "unmerge", goes).status == 0)
        #expect(try await count(second, "loyalty:card-2") == (goes, 2))
        #expect(try await count(second, stays) == (stays, 1))
        #expect(await second.end(SIGTERM) == 0)
    }
}
