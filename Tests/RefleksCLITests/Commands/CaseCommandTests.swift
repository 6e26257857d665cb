import RefleksContract
import RefleksMessages
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

/// Feedback and cases as people see them.
@Suite struct CaseCommandTests: CommandSuite {
    @Test func `every value of feedback and cases has a name in its order`() {
        typealias Names = Catalogue.CLICase
        #expect(Names.feedbackKinds.count == FeedbackKind.allCases.count - 1)
        #expect(Names.origins.count == CaseOrigin.allCases.count - 1)
        #expect(Names.severities.count == CaseSeverity.allCases.count - 1)
        #expect(Names.states.count == CaseState.allCases.count - 1)
        #expect(Names.closingReasons.count == ClosingReason.allCases.count - 1)
        #expect(Names.eventKinds.count == CaseEventKind.allCases.count - 1)
        #expect(Catalogue.CLIPrivacy.subjects.count == ErasureSubject.allCases.count - 1)
        for state in CaseState.allCases where state != .unspecified {
            #expect(Names.states[state.rawValue - 1].code == "CASE_LABEL_STATE_\(EnumText.constant(state))")
        }
        for reason in ClosingReason.allCases where reason != .unspecified {
            #expect(Names.closingReasons[reason.rawValue - 1].code == "CASE_LABEL_REASON_\(EnumText.constant(reason))")
        }
    }

    @Test func `a complaint shows what it did to the score and the case with its promises`() async throws {
        let arguments = ["feedback", "submit", "1000000005", "complaint", "--text", "Geç geldi", "--channel", "phone"]
        let test = TestShell()
        let run = arguments + ["--warmth", "2", "--at", "2026-11-20", "--locale", "en"] + TestShell.connection
        #expect(try await test.run(run) == 0, "\(test.errors.text)")
        expect(
            test.output.text, ["✓ feedback recorded", "1000000005", "Case #2049", "high", "open", "answer by", "Plus"])
        let sent = test.server.state.withLock { $0.listRequests.first as? SubmitFeedbackRequest }
        #expect(sent?.kind == .complaint && sent?.ratings.warmth == 2 && sent?.hasScore == false && sent?.atUs != 0)
        let praise = try await output(
            "feedback", "submit", "1000000005", "csat", "--score", "5", "--channel", "sms", language: "tr")
        expect(praise, ["geri bildirim kaydedildi"])
        #expect(!praise.contains("Vaka"))
        let csv = try await output(
            "feedback", "submit", "1000000005", "complaint", "--text", "x", "--channel", "sms", "-o", "csv")
        expect(csv, ["1000000005,2048,77,", ",2049,2026-11-23T11:00:00.000000Z"])
        let wrong = TestShell()
        let nonsense = ["feedback", "submit", "1000000005", "shout", "--channel", "sms"]
        #expect(try await wrong.run(nonsense + TestShell.connection) == 64)
    }

    @Test func `somebody is asked for an answer, with the last day on which it is in time`() async throws {
        let test = TestShell()
        let arguments = ["feedback", "request", "1000000005", "csat", "--channel", "sms", "--days", "7"]
        #expect(try await test.run(arguments + ["--locale", "en"] + TestShell.connection) == 0, "\(test.errors.text)")
        expect(test.output.text, ["✓ asked for an answer", "1000000005", "#5120", "in time until"])
        let sent = test.server.state.withLock { $0.listRequests.first as? RequestFeedbackRequest }
        #expect(sent?.validDays == 7 && sent?.kind == .csat && sent?.channel == .sms)
        expect(
            try await output("feedback", "request", "1000000005", "nps", "--channel", "email", "-o", "csv"),
            ["5120,NPS,EMAIL,"])
        let answered = TestShell()
        let submit = ["feedback", "submit", "1000000005", "csat", "--score", "5", "--channel", "sms"]
        #expect(try await answered.run(submit + ["--request", "5120"] + TestShell.connection) == 0)
        let told = answered.server.state.withLock { $0.listRequests.first as? SubmitFeedbackRequest }
        #expect(told?.requestID == 5_120)
    }

    @Test func `what was said is listed with the case that it opened`() async throws {
        expect(
            try await output("feedback", "list", "1000000005"),
            ["Feedback", "complaint", "#2049", "Geç geldi", "bmV4dA"])
        expect(try await output("feedback", "list", "1000000005", language: "tr"), ["şikâyet", "Telefon"])
        expect(try await output("feedback", "list", "1000000005", "-o", "csv"), ["2048,", ",COMPLAINT,,PHONE,,,2049,"])
    }

    @Test func `cases are opened, listed, shown and taken further`() async throws {
        expect(
            try await output("case", "open", "1000000005", "--severity", "critical", "--text", "x", "--owner", "ayse"),
            ["case recorded", "critical", "by hand", "owner ayse"])
        let test = TestShell()
        let list = ["case", "list", "--state", "waiting-customer", "--severity", "low", "--branch", "34-001"]
        #expect(try await test.run(list + ["--overdue", "--locale", "en"] + TestShell.connection) == 0)
        expect(test.output.text, ["Cases", "#2049", "overdue", "bmV4dA"])
        let sent = test.server.state.withLock { $0.listRequests.first as? ListCasesRequest }
        #expect(sent?.state == .waitingCustomer && sent?.severity == .low && sent?.overdue == true)
        #expect(sent?.branch == "34-001" && sent?.pageSize == 20)
        expect(try await output("case", "show", "2049"), ["#2049", "open", "branch/34-001", "noted", "Arandı"])
        expect(
            try await output("case", "move", "2049", "closed-unresolved", "--reason", "not-possible"),
            ["closed unresolved", "not possible", "clock stands"])
        expect(try await output("case", "note", "2049", "--text", "x", "--owner", "ayse"), ["owner ayse"])
        expect(try await output("case", "confirm", "2049", language: "tr"), ["onaylandı"])
        expect(try await output("case", "confirm", "2049", "--not-done"), ["reopened 2 times"])
        expect(
            try await output("case", "show", "2049", "-o", "csv"),
            ["2049,1000000005,FEEDBACK,HIGH,OPEN,34-001,,PLUS,2026-11-22T11:00:00.000000Z,"])
        let wrong = TestShell()
        #expect(try await wrong.run(["case", "move", "2049", "gone"] + TestShell.connection) == 64)
    }

    @Test func `who waits is shown with what he said, and so are views of him`() async throws {
        expect(
            try await output("dissatisfied"), ["Dissatisfied customers", "Çağrı Ünlü", "“Geç geldi”", "1000000005"])
        expect(try await output("dissatisfied", "--branch", "nowhere", language: "tr"), ["bekleyen yok"])
        expect(try await output("dissatisfied", "-o", "ndjson"), ["\"given_name\":\"Çağrı\""])
        let screen = Screen(language: .turkish)
        let view = Customer360.with {
            ($0.cases, $0.lastFeedback) = ([SampleFeedback.care { $0.overdue = true }], SampleFeedback.told)
        }
        let text = Customer360View(screen: screen).lines(view).map(\.plain).joined(separator: "\n")
        expect(text, ["Vakalar", "gecikti", "Son söylediği", "Geç geldi"])
        let briefing = ContactBriefing.with { ($0.cases, $0.lastFeedback) = (view.cases, view.lastFeedback) }
        expect(BriefingView(screen).lines(briefing).map(\.plain).joined(separator: "\n"), ["Vakalar", "şikâyet"])
    }
}
