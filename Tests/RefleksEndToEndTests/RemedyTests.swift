import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Remedies over TLS from the command line: at once, with an approval, in the money, and after a restart.
struct RemedyTests: CommandLineSuite {
    @Test func `a remedy is given by authority or by approval, and its money is the customer's, also after a restart`()
        async throws
    {
        let first = try await ServerProcess.start()
        let agent = try await refleks(first, as: "admin", "agent", "put", "ayse.kaya", "--branch", "34-001")
        #expect(agent.status == 0, "\(agent.output)")
        let put = try await refleks(
            first, as: "admin", "agent", "authority", "put", "ayse.kaya", "--limit", "voucher=50,00", "--per-period",
            "80,00")
        #expect(put.status == 0, "\(put.output)")
        let created = try await refleks(first, "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        _ = try await refleks(first, "record", code, "purchase", "--revenue", "20000,00")
        let submitted = try await refleks(
            first, "feedback", "submit", code, "complaint", "--text", "Kargo geç geldi", "--channel", "phone",
            "-o", "json")
        let id = String(try SubmitFeedbackResponse(jsonString: submitted.output).case.caseID)
        func remedy(_ server: ServerProcess, _ amount: String, _ format: String) async throws -> ProgramResult {
            try await refleks(
                server, "case", "remedy", id, "voucher", amount, "--channel", "phone", "--agent", "ayse.kaya", "--text",
                "İki gün gecikti", "-o", format)
        }
        let granted = try await remedy(first, "50,00", "table")
        #expect(granted.status == 0 && granted.output.contains("granted"), "\(granted.output)")
        #expect(await first.end(SIGTERM) == 0)
        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let waits = try GrantRemedyResponse(jsonString: try await remedy(second, "30,01", "json").output)
        #expect(waits.remedy.state == .waiting && waits.remedy.bar == .abovePeriodLimit && waits.needsAdministrator)
        let queue = try await refleks(second, "case", "list", "--remedy-waiting", "-o", "json")
        #expect(try ListCasesResponse(jsonString: queue.output).cases.map(\.caseID) == [UInt64(id)])
        let denied = try await refleks(second, "remedy", "approve", String(waits.remedy.remedyID))
        #expect(denied.status != 0, "a branch's certificate approves nothing")
        let approved = try await refleks(
            second, as: "admin", "remedy", "approve", String(waits.remedy.remedyID), "--text", "Tamam")
        #expect(approved.status == 0 && approved.output.contains("granted"), "\(approved.output)")
        let again = try await refleks(second, as: "admin", "remedy", "approve", String(waits.remedy.remedyID))
        #expect(again.status != 0 && again.output.contains("wait for a decision"), "\(again.output)")
        let listed = try await refleks(second, "remedy", "list", code, "-o", "json")
        let remedies = try ListRemediesResponse(jsonString: listed.output).remedies
        #expect(remedies.map(\.amountMinor) == [30_01, 50_00] && remedies.allSatisfy { $0.state == .granted })
        #expect(remedies.allSatisfy { $0.text == "İki gün gecikti" })
        let view = try await refleks(second, "360", code, "-o", "json")
        let totals = try Customer360(jsonString: view.output).totals
        #expect(totals.money.first { $0.kind == .remedy }?.amountMinor == 80_01)
        let authorities = try await refleks(second, as: "admin", "agent", "authority", "list")
        #expect(authorities.output.contains("50.00") && authorities.output.contains("80.00"), "\(authorities.output)")
        let shown = try await refleks(second, language: "tr", "case", "show", id)
        #expect(shown.output.contains("telafi verildi") && shown.output.contains("hediye çeki"), "\(shown.output)")
        #expect(await second.end(SIGTERM) == 0)
    }
}
