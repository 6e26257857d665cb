import ArgumentParser
import RefleksRPC
import Synchronization

@testable import refleks

/// A shell whose streams are memory, whose clock stands still, and whose server is in the same process.
struct TestShell {
    let output = MemorySink()
    let errors = MemorySink()
    var input: [UInt8] = []
    var environment: [String: String] = ["USER": "ayse.kaya"]
    var isTerminal = false
    /// nil: nobody knows, as of a pipe.
    var columns: Int? = 110
    var server: SampleServer = SampleServer()
    var connectError: (any Error)?

    /// 2026-11-22T11:00:00Z.
    static let now: Int64 = 1_795_345_200_000_000

    static let connection = [
        "--address", "127.0.0.1:7360", "--ca", "ca.pem", "--certificate", "c.pem", "--key", "k.pem",
    ]

    var shell: Shell {
        let server = server
        let connectError = connectError
        return Shell(
            environment: environment, output: output, errors: errors, input: MemorySource(input),
            isOutputTerminal: isTerminal, isErrorTerminal: isTerminal, columns: columns, now: { Self.now },
            connect: { settings in
                if let connectError { throw connectError }
                return SampleSession(invoker: LoopbackInvoker(services: server.services))
            })
    }

    /// Runs a command line with connection flags and returns its exit code.
    func run(_ arguments: String...) async throws -> Int32 {
        try await run(arguments + Self.connection)
    }

    func run(_ arguments: [String]) async throws -> Int32 {
        let command = try RefleksCommand.parseAsRoot(arguments)
        guard let command = command as? any ShellCommand else { return -1 }
        do {
            try await command.perform(in: shell)
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        }
    }
}

/// Text in memory.
final class MemorySink: TextSink {
    private let storage = Mutex("")

    var text: String { storage.withLock { $0 } }
    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }

    func write(_ text: String) { storage.withLock { $0 += text } }
}

/// Bytes in memory, handed out in pieces of at most seven so that readers meet every border.
final class MemorySource: ByteSource {
    private let rest: Mutex<ArraySlice<UInt8>>

    init(_ bytes: [UInt8]) { rest = Mutex(bytes[...]) }

    func read(atMost maximum: Int) throws -> [UInt8] {
        rest.withLock { rest in
            let piece = rest.prefix(min(maximum, 7))
            rest = rest.dropFirst(piece.count)
            return Array(piece)
        }
    }
}

struct SampleSession: ServerSession {
    let invoker: any CallInvoker
    func close() async {}
}
