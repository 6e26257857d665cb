import Foundation
import RefleksContract
import Synchronization
import Testing

@testable import refleks

@Suite struct ImportTests {
    private let directory = FileManager.default.temporaryDirectory.appending(path: "refleks-\(UUID().uuidString)")

    @Test func `an import records every line, and a second run records nothing twice`() async throws {
        let file = try write((1...300).map(line))
        defer { remove() }
        let test = TestShell()
        #expect(try await test.run("import", file, "-o", "json") == 0)
        #expect(test.output.text.contains("\"recorded\":300,\"replayed\":0,\"rejected\":0"))
        #expect(test.server.state.withLock { $0.order.count } == 300)
        #expect(try await test.run("import", file, "-o", "json") == 0)
        #expect(test.output.text.contains("\"recorded\":0,\"replayed\":300,\"rejected\":0"))
        #expect(!FileManager.default.fileExists(atPath: file + ".refleks-import"))
    }

    @Test func `rejected lines go to a file with line, code and reason, and the exit code is 65`() async throws {
        let file = try write([line(1), "{nonsense", line(2), line(3, event: "refuse-3"), line(4)])
        defer { remove() }
        let test = TestShell()
        #expect(try await test.run("import", file) == 65)
        let rejects = try String(contentsOfFile: file + ".rejects.csv", encoding: .utf8)
            .split(whereSeparator: \.isNewline)
        #expect(rejects.count == 3)
        #expect(rejects[0] == "line,code,reason,source_event_id")
        #expect(rejects[1].hasPrefix("2,LINE_MALFORMED,"))
        #expect(rejects[2] == "4,UNKNOWN_CURRENCY,interaction.money[0].currency: no such currency,refuse-3")
        #expect(test.server.state.withLock { $0.order.count } == 3)
    }

    @Test func `an import goes on behind the last answered line of the same file and ledger`() async throws {
        let file = try write((1...10).map(line))
        defer { remove() }
        let test = TestShell()
        var checkpoint = try checkpoint(of: file)
        checkpoint.line = 7
        try checkpoint.write(file + ".refleks-import")
        #expect(try await test.run("import", file) == 0)
        #expect(test.server.state.withLock { $0.order } == (8...10).map { "pos/e-\($0)" })
        #expect(test.errors.text.contains("Resuming after line 7"))
    }

    @Test func `another ledger, another file or --restart begins at the first line`() async throws {
        let file = try write((1...10).map(line))
        defer { remove() }
        var checkpoint = try checkpoint(of: file)
        checkpoint.line = 7
        checkpoint.epoch += 1
        try checkpoint.write(file + ".refleks-import")
        let other = TestShell()
        #expect(try await other.run("import", file) == 0)
        #expect(other.server.state.withLock { $0.order.count } == 10)
        checkpoint.epoch -= 1
        try checkpoint.write(file + ".refleks-import")
        let restarted = TestShell()
        #expect(try await restarted.run("import", file, "--restart") == 0)
        #expect(restarted.server.state.withLock { $0.order.count } == 10)
    }

    @Test func `standard input is a file without a name`() async throws {
        var test = TestShell()
        test.input = Array((1...20).map { line($0) + "\n" }.joined().utf8)
        #expect(try await test.run("import", "-", "--format", "ndjson", "--locale", "tr") == 0)
        #expect(test.output.text.contains("20 kaydedildi"))
    }

    private func line(_ number: Int) -> String { line(number, event: "e-\(number)") }

    private func line(_ number: Int, event: String) -> String {
        #"{"source_system":"pos","source_event_id":"\#(event)","subject_code":"1000000005"}"#
    }

    private func write(_ lines: [String]) throws -> String {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let file = directory.appending(path: "events.ndjson")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
        return file.path
    }

    private func checkpoint(of file: String) throws -> ImportCheckpoint {
        let input = try ImportInput(file, standardInput: MemorySource([]))
        return ImportCheckpoint(
            fileBytes: input.bytes ?? 0, fileModifiedAt: input.modifiedAt, format: "ndjson", source: "34-001",
            address: "127.0.0.1:7360", epoch: 7, line: 0)
    }

    private func remove() {
        do { try FileManager.default.removeItem(at: directory) } catch {}
    }
}
