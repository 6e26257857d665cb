import ArgumentParser
import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

/// How the staff is, as people see it.
@Suite struct PulseCommandTests: CommandSuite {
    @Test func `a pulse is opened, answered, closed and shown with what is hidden`() async throws {
        let test = TestShell()
        let question = ["--question-en", "How are you?", "--question-tr", "Nasılsınız?", "--locale", "tr"]
        #expect(try await test.run(["pulse", "open", "2026-11"] + question + TestShell.connection) == 0)
        expect(test.output.text, ["nabız anketi açıldı", "Nasılsınız?", "kapanmadan hiçbir şey gösterilmez"])
        let sent = test.server.state.withLock { $0.listRequests.first as? OpenEmployeePulseRequest }
        #expect(sent?.pulseID == "2026-11" && sent?.questionEn == "How are you?")
        let answer = TestShell()
        #expect(
            try await answer.run(["pulse", "submit", "2026-11", "8", "--locale", "en"] + TestShell.connection) == 0)
        expect(answer.output.text, ["answer taken; nobody can tell whose it is"])
        let given = answer.server.state.withLock { $0.listRequests.first as? SubmitEmployeePulseRequest }
        #expect(given?.score == 8)
        expect(
            try await output("pulse", "close", "p"),
            ["pulse closed", "everybody", "6.4", "1,018 answers", "34-001", "8.0", "2 groups are hidden"])
        expect(
            try await output("pulse", "show", language: "tr"),
            ["Çalışan nabzı", "6,4", "1.018 yanıt", "Öncekiler", "2026-09"])
        expect(try await output("pulse", "show", "open"), ["open: nothing is shown"])
        expect(try await output("pulse", "show", "few"), ["too few answers"])
        expect(try await output("pulse", "show", "none"), ["no pulse yet"])
        expect(try await output("pulse", "show", "p", "-o", "csv"), [",*,1018,6444,2", ",34-001,8,8000,2"])
        #expect(throws: (any Error).self) { _ = try RefleksCommand.parseAsRoot(["pulse", "submit", "p", "eleven"]) }
    }
}
