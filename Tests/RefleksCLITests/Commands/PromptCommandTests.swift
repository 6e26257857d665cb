import RefleksContract
import RefleksMessages
import SwiftProtobuf
import Testing

@testable import refleks

/// Prompts, what came of them, and the briefing that shows them, as people see them.
@Suite struct PromptCommandTests: CommandSuite {
    @Test func `every outcome has a name in its order`() {
        typealias Names = Catalogue.CLIPrompt
        #expect(Names.outcomes.count == PromptOutcome.allCases.count - 1)
        for outcome in PromptOutcome.allCases where outcome != .unspecified {
            #expect(Names.outcomes[outcome.rawValue - 1].code == "PROMPT_LABEL_OUTCOME_\(EnumText.constant(outcome))")
        }
    }

    @Test func `a prompt is put as it is typed`() async throws {
        let put = [
            "prompt", "put", "call.back", "--policy", "Existing before new", "--text-en", "Call him.", "--text-tr",
            "Arayın.", "--rule", "purchases >= 3", "--priority", "80", "--role", "branch", "--role", "agent",
            "--branch", "34-001", "--for", "marketing", "--channel", "phone", "--until", "2026-12-31",
        ]
        let test = TestShell()
        #expect(try await test.run(put + ["--locale", "en"] + TestShell.connection) == 0, "\(test.errors.text)")
        expect(test.output.text, ["prompt recorded", "call.back", "version 80"])
        let turkish = TestShell()
        #expect(try await turkish.run(put + ["--locale", "tr"] + TestShell.connection) == 0)
        expect(turkish.output.text, ["yönlendirme kaydedildi"])
        for wrong in [["--role", "guest"], ["--for", "fun"], ["--channel", "drum"]] {
            #expect(try await TestShell().run(put + wrong + TestShell.connection) == 64)
        }
        let bad = TestShell()
        #expect(try await bad.run(put + ["--priority", "101", "--locale", "en"] + TestShell.connection) == 65)
        expect(bad.errors.text, ["prompt.priority"])
    }

    @Test func `prompts are listed over all pages, in the reader's words`() async throws {
        expect(
            try await output("prompt", "list"),
            [
                "Prompts", "call.back", "v3", "80", "Call him back today.", "purchases >= 3", "active until", "old",
                "Say hello.", "everybody", "retired",
            ])
        let active = try await output("prompt", "list", "--active", language: "tr")
        expect(active, ["Yönlendirmeler", "Bugün geri arayın."])
        #expect(!active.contains("old"))
        expect(
            try await output("prompt", "list", "-o", "csv"),
            [
                "call.back,3,Existing before new,Call him back today.,Bugün geri arayın.,purchases >= 3,80,BRANCH AGENT,34-001,,2026-12-31,MARKETING,PHONE,shop,7,false,true",
                "old,1,Service first,Say hello.,Selam verin.,,5,,,,,,,,0,true,false",
            ])
    }

    @Test func `what came of a prompt is told by its showing`() async throws {
        expect(
            try await output("prompt", "outcome", "1000000005", "7168", "acted", "--agent", "ece.su"),
            ["✓ outcome recorded", "call.back", "acted on", "#7168"])
        expect(
            try await output("prompt", "outcome", "1000000005", "1", "dismissed", language: "tr"), ["↺", "geçildi"])
        expect(
            try await output("prompt", "outcome", "1000000005", "7168", "dismissed", "-o", "csv"),
            ["7168,call.back,3,34-001,", ",DISMISSED,"])
        let wrong = TestShell()
        #expect(try await wrong.run(["prompt", "outcome", "1000000005", "7168", "maybe"] + TestShell.connection) == 64)
    }

    @Test func `the report tells prompts with their branches, shares and what is too little for one`() async throws {
        expect(
            try await output("prompt", "report", "--month", "2026-10", "--months", "2"),
            [
                "Prompts shown", "2026-09 – 2026-10", "call.back v3", "34-001", "no branch", "10 shown", "7 acted on",
                "1 dismissed", "70", "too few for a share", "all together", "2 more lines are not shown",
            ])
        expect(
            try await output("prompt", "report", "--month", "2026-10", language: "tr"),
            ["Gösterilen yönlendirmeler", "10 gösterim", "7 uygulandı", "oran için çok az"])
        expect(
            try await output("prompt", "report", "--month", "2026-10", "-o", "csv"),
            ["2026-10,2026-10,call.back,3,34-001,10,7,1,7000,3968,8922", "2026-10,2026-10,call.back,3,,2,0,0,,,"])
        expect(try await output("prompt", "report", "--prompt", "never"), ["None was shown."])
    }

    @Test(arguments: ["en", "tr"])
    func `a briefing shows what policies ask, with the showing to answer by`(language: String) async throws {
        let shown = try await output("briefing", "1000000005", language: language)
        expect(
            shown,
            [
                language == "en" ? "What our policies ask" : "Politikalarımızın istediği", "Thank him.",
                "Existing before new", "#7168",
            ])
    }
}
