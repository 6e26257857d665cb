import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Warnings over TLS from the command line: raised by what is recorded, listed, judged, and still there after a restart.
struct ReflexTests: CommandLineSuite {
    @Test
    func `a late delivery warns in its own reply, is judged by the complaint that follows, and outlives the server`()
        async throws
    {
        let first = try await ServerProcess.start()
        let created = try await refleks(first, "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        let recorded = try await refleks(first, "record", code, "delivery-late", "-o", "json")
        let told = try RecordInteractionResponse(jsonString: recorded.output)
        let warning = try #require(told.effects.warnings.first, "\(recorded.output)")
        #expect(warning.rule == .lateDelivery && warning.case.origin == .earlyWarning)
        let again = try await refleks(first, "record", code, "delivery-late", "-o", "json")
        #expect(try RecordInteractionResponse(jsonString: again.output).effects.warnings.isEmpty)
        let listed = try await refleks(first, "case", "list")
        #expect(listed.output.contains("#\(warning.case.caseID)"), "\(listed.output)")
        let said = try await refleks(
            first, "feedback", "submit", code, "complaint", "--text", "Kargo geç geldi", "--channel", "phone")
        #expect(said.status == 0, "\(said.output)")
        let report = try await refleks(first, as: "admin", "reflex", "report")
        #expect(report.output.contains("1 complained") && report.output.contains("1 of 1"), "\(report.output)")
        let digest = try await refleks(first, "digest", "--period", "day")
        #expect(digest.output.contains("Won and lost") && digest.output.contains(code), "\(digest.output)")
        let policy = try await refleks(first, "reflex", "policy", "-o", "json")
        let own = try ReflexPolicy(jsonString: policy.output)
        #expect(own.rules.count == 5 && own.version == 1)
        #expect(await first.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let shown = try await refleks(second, "case", "show", String(warning.case.caseID), "-o", "json")
        #expect(try GetCaseResponse(jsonString: shown.output).case.origin == .earlyWarning)
        #expect(await second.end(SIGTERM) == 0)
    }
}
