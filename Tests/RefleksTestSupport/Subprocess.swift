import Foundation

/// What a program that ran to its end left.
public struct ProgramResult: Sendable {
    /// Exit status; negative for the signal that ended it.
    public let status: Int32
    /// Standard output and standard error, in order of writing.
    public let output: String
}

/// Runs `program` (found through PATH) with `input` on its standard input until it ends.
public func run(_ program: String, _ arguments: [String], input: String = "") async throws -> ProgramResult {
    // A program may end without reading its input.
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    let source = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = source
    return try await withCheckedThrowingContinuation { continuation in
        // The reading blocks a thread of its own, not one of the pool that tests run on.
        Thread.detachNewThread {
            do {
                try process.run()
                if !input.isEmpty { try source.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
                try source.fileHandleForWriting.close()
                let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
                process.waitUntilExit()
                let isSignal = process.terminationReason == .uncaughtSignal
                let status = isSignal ? -process.terminationStatus : process.terminationStatus
                continuation.resume(
                    returning: ProgramResult(status: status, output: String(decoding: bytes, as: UTF8.self)))
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }
}
