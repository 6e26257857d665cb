import Foundation
import RefleksTestSupport
import Testing

/// The client in Clients/Python, which knows nothing but Protocol/, against the real program.
struct PythonClientTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    /// Debian's, which has python3-protobuf.
    private static let python = "/usr/bin/python3"

    private static func folder(_ path: String) -> String { root.appending(path: path).path }

    private struct Recorded: Decodable {
        let code: String
        let commitSeq: UInt64
        let outcome: String
        let replayed: Bool
        let replayOutcome: String
        let acknowledged: Int
        let interactions: Int
        let revenueMinor: Int64
        let refusal: String
        let violations: Int
        let server: String
    }

    private struct Mutated: Decodable {
        let seed: UInt64
        let frames: Int
        let connections: Int
        let reasons: [String: Int]
        let answerAfterwards: String
        let memoryGrowthBytes: Int
    }

    private static func lastLine<Value: Decodable>(_ result: ProgramResult, as type: Value.Type) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let line = result.output.split(separator: "\n").last ?? ""
        return try decoder.decode(Value.self, from: Data(line.utf8))
    }

    @Test func `the golden vectors mean the same to the client in Python`() async throws {
        let result = try await run(
            Self.python, ["-m", "unittest", "discover", "-s", Self.folder("Clients/Python/tests")])
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("OK"))
    }

    @Test func `a client written from Protocol alone records, pushes and reads the 360 view`() async throws {
        let server = try await ServerProcess.start()
        let modules = try TemporaryDirectory()
        let generated = try await run(
            Self.python, [Self.folder("Clients/Python/tests/generated.py"), modules.path])
        #expect(generated.status == 0, "\(generated.output)")
        let result = try await run(
            "env",
            [
                "PYTHONPATH=\(modules.path):\(Self.folder("Clients/Python"))", Self.python,
                Self.folder("Clients/Python/record_and_read.py"), "--config", server.configuration(of: "branch"),
                "--push", "50",
            ])
        #expect(result.status == 0, "\(result.output)\n\(server.log.suffix(2_000))")
        let recorded = try Self.lastLine(result, as: Recorded.self)
        #expect(recorded.code.count == 10)
        #expect(recorded.commitSeq > 0)
        #expect(recorded.outcome == "COMMITTED")
        #expect(recorded.replayed)
        #expect(recorded.replayOutcome == "NO_EFFECT")
        #expect(recorded.acknowledged == 50)
        #expect(recorded.interactions == 51)
        #expect(recorded.revenueMinor == 12_345 + 50 * 100)
        #expect(recorded.refusal == "INVALID_ARGUMENT")
        #expect(recorded.violations >= 1)
        #expect(recorded.server.hasPrefix("refleksd/"))
        #expect(await server.end(SIGTERM) == 0, "\(server.log.suffix(2_000))")
    }

    /// `REFLEKS_FUZZ_TLS` sets the number of frames.
    @Test func `mutated frames over TLS end each connection with a reason and leave the server well`() async throws {
        let server = try await ServerProcess.start()
        let frames = ProcessInfo.processInfo.environment["REFLEKS_FUZZ_TLS"] ?? "3000"
        let result = try await run(
            Self.python,
            [
                Self.folder("Clients/Python/tests/mutate.py"), "--config", server.configuration(of: "branch"),
                "--frames", frames, "--pid", "\(server.processID)",
            ])
        #expect(result.status == 0, "\(result.output)\n\(server.log.suffix(2_000))")
        let mutated = try Self.lastLine(result, as: Mutated.self)
        #expect(mutated.connections > 50)
        #expect(mutated.reasons.count >= 2, "\(mutated.reasons)")
        #expect(mutated.reasons["NOTHING"] == nil && mutated.reasons["NO TEXT"] == nil, "\(mutated.reasons)")
        #expect(mutated.reasons["INTERNAL"] == nil)
        #expect(mutated.answerAfterwards == "INVALID_ARGUMENT")
        #expect(mutated.memoryGrowthBytes < 100 << 20)
        #expect(await server.end(SIGTERM) == 0, "\(server.log.suffix(2_000))")
    }
}
