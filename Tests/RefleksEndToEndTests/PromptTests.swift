import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Prompts over TLS from the command line: put, shown in the briefing, acted on, counted, and still there after a restart.
struct PromptTests: CommandLineSuite {
    @Test func `a policy's prompt is shown to who serves, acted on and counted, also after a restart`() async throws {
        let first = try await ServerProcess.start()
        let created = try await refleks(first, "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        func put(as role: String) async throws -> ProgramResult {
            try await refleks(
                first, as: role, "prompt", "put", "thank", "--policy", "Keep the best", "--text-en", "Thank him.",
                "--text-tr", "Teşekkür edin.", "--rule", "purchases >= 1")
        }
        let refused = try await put(as: "branch")
        #expect(refused.status == 77, "\(refused.output)")
        let recorded = try await put(as: "admin")
        #expect(recorded.status == 0, "\(recorded.output)")
        let none = try await refleks(first, "briefing", code, "-o", "json")
        #expect(try ContactBriefing(jsonString: none.output).policyPrompts.isEmpty, "he has bought nothing")
        let bought = try await refleks(first, "record", code, "purchase", "--money", "revenue=50,00")
        #expect(bought.status == 0, "\(bought.output)")
        let shown = try await refleks(first, "briefing", code, "-o", "json")
        let prompt = try #require(ContactBriefing(jsonString: shown.output).policyPrompts.first, "\(shown.output)")
        #expect(prompt.promptID == "thank" && prompt.text == "Thank him.")
        let table = try await refleks(first, "briefing", code)
        #expect(table.output.contains("Thank him.") && table.output.contains("#\(prompt.showingID)"), "\(table.output)")
        #expect(await first.end(SIGTERM) == 0)

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let told = try await refleks(second, "prompt", "outcome", code, String(prompt.showingID), "acted")
        #expect(told.status == 0, "\(told.output)")
        let again = try await refleks(second, "prompt", "outcome", code, String(prompt.showingID), "dismissed")
        #expect(again.status == 65, "\(again.output)")
        let report = try await refleks(second, as: "admin", "prompt", "report", "-o", "json")
        let figures = try GetPromptReportResponse(jsonString: report.output)
        #expect(figures.total.shown == 1 && figures.total.acted == 1 && figures.total.dismissed == 0)
        #expect(figures.branches.map(\.branch) == ["34-001"] && !figures.total.hasActedShare)
        #expect(await second.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
    }
}
