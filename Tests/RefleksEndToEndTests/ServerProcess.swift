import Foundation
import RefleksTestSupport
import Synchronization

/// The real program, `refleksd serve --dev`, in a process and a data directory of a test's own.
///
/// It listens on free ports of the loopback. The process is killed when the last reference goes away.
final class ServerProcess: Sendable {
    /// Why the program did not come up: what it said until its end.
    struct StartFailure: Error {
        let output: String
    }

    /// `127.0.0.1:41234`, from the configurations that the server has written.
    let address: String
    let processID: Int32
    private let directory: TemporaryDirectory
    private let process: Mutex<Process>
    private let output: Output

    /// What the program has said on standard error.
    private final class Output: Sendable {
        private struct State {
            var text = ""
            var isOver = false
            var waiter: CheckedContinuation<Bool, Never>?
        }

        private let state = Mutex(State())

        var text: String { state.withLock { $0.text } }

        /// Whether the program says where it listens, or ends before.
        func listening() async -> Bool {
            await withCheckedContinuation { continuation in
                let known: Bool? = state.withLock { state in
                    if Self.saysAddress(state.text) { return true }
                    if state.isOver { return false }
                    state.waiter = continuation
                    return nil
                }
                if let known { continuation.resume(returning: known) }
            }
        }

        /// Adds what was read; nil is the end.
        func add(_ bytes: Data?) {
            let (waiter, isListening): (CheckedContinuation<Bool, Never>?, Bool) = state.withLock { state in
                if let bytes { state.text += String(decoding: bytes, as: UTF8.self) } else { state.isOver = true }
                let isListening = Self.saysAddress(state.text)
                guard isListening || state.isOver else { return (nil, false) }
                defer { state.waiter = nil }
                return (state.waiter, isListening)
            }
            waiter?.resume(returning: isListening)
        }

        /// A line for people with an address; lines of the log are JSON.
        private static func saysAddress(_ text: String) -> Bool {
            text.split(separator: "\n").contains { line in
                !line.hasPrefix("{") && line.contains(/127\.0\.0\.1:[1-9][0-9]*/)
            }
        }
    }

    private init(_ process: Process, _ directory: TemporaryDirectory, _ output: Output, address: String) {
        self.processID = process.processIdentifier
        self.process = Mutex(process)
        self.directory = directory
        self.output = output
        self.address = address
    }

    deinit {
        process.withLock { process in
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
    }

    /// The folder of the programs that the tests were built with.
    static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    /// Starts the program on a new or an existing data directory; returns when it listens.
    ///
    /// - Parameters:
    ///   - listen: The address; a free port unless told otherwise.
    ///   - environment: Variables besides those that every program has.
    static func start(
        in directory: TemporaryDirectory? = nil, listen: String = "127.0.0.1:0", environment: [String: String] = [:]
    ) async throws -> ServerProcess {
        let directory = try directory ?? TemporaryDirectory()
        let data = directory.file("data")
        let process = Process()
        process.executableURL = products.appending(path: "refleksd")
        process.arguments = ["serve", "--dev", "--data", data, "--listen", listen, "--ops", "127.0.0.1:0"]
        process.environment = environment.merging(["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]) { own, _ in own }
        let (pipe, output) = (Pipe(), Output())
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let reader = pipe.fileHandleForReading
        // The reading blocks a thread of its own, not one of the pool that tests run on.
        Thread.detachNewThread {
            while case let bytes = reader.availableData, !bytes.isEmpty { output.add(bytes) }
            output.add(nil)
        }
        guard await output.listening() else { throw StartFailure(output: output.text) }
        let configuration = try Data(contentsOf: URL(fileURLWithPath: data + "/dev/branch.json"))
        let values = try JSONSerialization.jsonObject(with: configuration) as? [String: Any]
        guard let address = values?["address"] as? String else { throw StartFailure(output: output.text) }
        return ServerProcess(process, directory, output, address: address)
    }

    /// The data directory, for another process after this one.
    var home: TemporaryDirectory { directory }

    /// DIR/dev/<role>.json.
    func configuration(of role: String) -> String { directory.file("data/dev/\(role).json") }

    /// Everything that it has said on standard error.
    var log: String { output.text }

    /// Sends a signal and waits for the end; returns the exit status, negative for a signal.
    func end(_ signal: Int32) async -> Int32 {
        kill(processID, signal)
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let status = self.process.withLock { process in
                    process.waitUntilExit()
                    let isSignal = process.terminationReason == .uncaughtSignal
                    return isSignal ? -process.terminationStatus : process.terminationStatus
                }
                continuation.resume(returning: status)
            }
        }
    }
}
