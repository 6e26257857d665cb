import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// A complaint over TLS from the command line: score, case, work, the customer's word, and after a restart.
struct CaseTests: CommandLineSuite {
    @Test func `a complaint opens a case that only the customer's word ends, also after a restart`() async throws {
        let first = try await ServerProcess.start()
        let created = try await refleks(first, "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        _ = try await refleks(first, "record", code, "purchase", "--revenue", "20000,00")
        let submitted = try await refleks(
            first, "feedback", "submit", code, "complaint", "--text", "Kargo geç geldi", "--channel", "phone",
            "-o", "json")
        let told = try SubmitFeedbackResponse(jsonString: submitted.output)
        #expect(told.score.before == 250 && told.score.after == 220, "\(submitted.output)")
        #expect(told.case.tier == .plus && told.case.state == .open && told.case.resolutionDueUs > 0)
        let id = String(told.case.caseID)
        let view = try await refleks(first, "360", code)
        #expect(view.output.contains("#\(id)") && view.output.contains("Kargo geç geldi"), "\(view.output)")
        // Whoever waits for something is sold nothing; history and explanation name what he said.
        let next = try await refleks(first, "next", code, "--present")
        #expect(next.output.contains("Settle what is open") && next.output.contains("Case #\(id)"), "\(next.output)")
        #expect(view.output.contains("Settle what is open"), "\(view.output)")
        let answer = "feedback #\(told.feedbackID)"
        for command in ["scores", "explain", "roles"] {
            let shown = try await refleks(first, command, code)
            #expect(shown.status == 0 && shown.output.contains(answer), "\(command): \(shown.output)")
        }
        let briefing = try await refleks(first, "briefing", code)
        #expect(briefing.output.contains("Open cases: 1"), "\(briefing.output)")
        let waiting = try await refleks(first, "dissatisfied", "--branch", "34-001")
        #expect(waiting.output.contains("Ayşe") && waiting.output.contains("#\(id)"), "\(waiting.output)")
        let illegal = try await refleks(first, "case", "confirm", id)
        #expect(illegal.status == 65 && illegal.output.contains("OPEN to CONFIRMED"), "\(illegal.output)")
        let noted = try await refleks(first, "case", "note", id, "--text", "Arandı", "--heard")
        #expect(noted.status == 0, "\(noted.output)")
        let resolved = try await refleks(first, "case", "move", id, "resolved", "--text", "Yenisi yolda")
        #expect(resolved.status == 0 && resolved.output.contains("resolved"), "\(resolved.output)")
        #expect(await first.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let listed = try await refleks(second, "case", "list", "--state", "resolved", "-o", "json")
        #expect(try ListCasesResponse(jsonString: listed.output).cases.map(\.caseID) == [told.case.caseID])
        let confirmed = try await refleks(second, "case", "confirm", id, "--text", "Teşekkürler")
        #expect(confirmed.status == 0 && confirmed.output.contains("confirmed"), "\(confirmed.output)")
        let shown = try await refleks(second, "case", "show", id, "-o", "json")
        let file = try GetCaseResponse(jsonString: shown.output)
        #expect(file.events.map(\.text) == ["", "Arandı", "Yenisi yolda", "Teşekkürler"])
        #expect(file.case.state == .confirmed && !file.case.overdue && file.case.responded)
        let empty = try await refleks(second, "case", "list", "-o", "json")
        #expect(try ListCasesResponse(jsonString: empty.output).cases.isEmpty)
        let said = try await refleks(second, "feedback", "list", code)
        #expect(said.output.contains("Kargo geç geldi"), "\(said.output)")
        #expect(await second.end(SIGTERM) == 0)
    }
}
