import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// The employee pulse over TLS from the command line, and what is left on the disk.
struct PulseTests: CommandLineSuite {
    @Test func `an agent answers once, and no file tells that he did`() async throws {
        let first = try await ServerProcess.start()
        let early = try await refleks(first, as: "agent", "pulse", "submit", "2026-11", "7")
        #expect(early.status != 0 && early.output.contains("registry"), "\(early.output)")
        let hired = try await refleks(first, as: "admin", "agent", "put", "ayse.kaya", "--branch", "34-001")
        #expect(hired.status == 0, "\(hired.output)")
        let opened = try await refleks(
            first, as: "admin", "pulse", "open", "2026-11", "--question-en", "How are you?", "--question-tr",
            "Nasılsınız?")
        #expect(opened.status == 0, "\(opened.output)")
        let answered = try await refleks(first, as: "agent", "pulse", "submit", "2026-11", "7")
        #expect(answered.status == 0 && answered.output.contains("nobody can tell"), "\(answered.output)")
        #expect(await first.end(SIGTERM) == 0)

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let twice = try await refleks(second, as: "agent", language: "tr", "pulse", "submit", "2026-11", "7")
        #expect(twice.status != 0 && twice.output.contains("yanıtladınız"), "\(twice.output)")
        let foreign = try await refleks(second, as: "branch", "pulse", "close", "2026-11")
        #expect(foreign.status == 77, "\(foreign.output)")
        let path = first.home.file("data/pulse.db")
        let open = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(open.range(of: Data("34-001".utf8)) != nil, "the scan would find it")
        #expect(open.range(of: Data("ayse".utf8)) == nil)
        let closed = try await refleks(second, as: "admin", "pulse", "close", "2026-11", "-o", "json")
        #expect(try !CloseEmployeePulseResponse(jsonString: closed.output).pulse.hasTotal, "\(closed.output)")
        let shown = try await refleks(second, as: "branch", "pulse", "show")
        #expect(shown.output.contains("too few answers"), "\(shown.output)")
        let left = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(left.range(of: Data("34-001".utf8)) == nil && left.range(of: Data("ayse".utf8)) == nil)
        #expect(!second.log.contains("PulseAnswer") && !second.log.contains("SubmitEmployeePulse"))
        #expect(await second.end(SIGTERM) == 0)
    }
}
