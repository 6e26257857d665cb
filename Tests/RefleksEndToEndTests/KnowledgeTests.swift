import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// What is known of a customer, from the command line over TLS to the ledger and back.
struct KnowledgeTests: CommandLineSuite {
    let language = "tr"

    @Test func `facts and a preference survive a restart and come back with their sources`() async throws {
        let first = try await ServerProcess.start()
        let created = try await refleks(first, "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        let put = try await refleks(
            first, "fact", "put", code, "lifestyle", "household.size", "4 kişi", "--basis", "contract")
        #expect(put.status == 0 && put.output.contains("bilgi kaydedildi"), "\(put.output)")
        let special = try await refleks(first, "fact", "put", code, "habit", "allergy", "x", "--basis", "contract")
        #expect(special.status == 65, "\(special.output)")
        let preferred = try await refleks(
            first, "preference", "set", code, "--channel", "phone", "--window", "monday:9-18")
        #expect(preferred.status == 0, "\(preferred.output)")
        #expect(await first.end(SIGTERM) == 0)

        let data = first.home.file("data")
        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run("env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", data, "--verify"])
        #expect(verified.status == 0, "\(verified.output)")

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let listed = try await refleks(second, "fact", "list", code, "-o", "ndjson")
        let fact = try Fact(jsonString: listed.output)
        #expect(fact.value == "4 kişi" && fact.source == "branch/34-001" && fact.current)
        let view = try await refleks(second, "360", code)
        #expect(view.output.contains("4 kişi") && view.output.contains("Pazartesi 9–18"), "\(view.output)")
        let retracted = try await refleks(second, "fact", "retract", code, String(fact.factID))
        #expect(retracted.status == 0, "\(retracted.output)")
        #expect(try await refleks(second, "fact", "list", code, "-o", "ndjson").output.isEmpty)
        #expect(await second.end(SIGTERM) == 0)
    }
}
