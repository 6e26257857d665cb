// Server CPU per unary call over TLS: `call-cost [calls]`. The server is a process of its own; what the kernel says that
// it used, user and system, is divided by the calls.

import Foundation
import NIOPosix

/// Seconds of CPU that process `pid` has used.
func cpuSeconds(of pid: Int32) throws -> Double {
    let stat = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return .nan }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
}

func measure(_ load: Load, _ label: String) async throws {
    let credentials = try Credentials.mint()
    let server = Process()
    server.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    server.arguments = ["serve", credentials.directory]
    let (input, output) = (Pipe(), Pipe())
    server.standardInput = input
    server.standardOutput = output
    try server.run()
    guard let line = String(data: output.fileHandleForReading.availableData, encoding: .utf8),
        let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines))
    else { throw CocoaError(.fileReadUnknown) }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let tls = try credentials.context(.client)
    // Warm up: caches, allocator, branch predictors.
    _ = try await Load(connections: 1, inFlight: 64, calls: 20_000).run(port: port, tls: tls, group: group)
    let before = try cpuSeconds(of: server.processIdentifier)
    let seconds = try await load.run(port: port, tls: tls, group: group)
    let used = try cpuSeconds(of: server.processIdentifier) - before
    let calls = load.calls / (load.connections * load.inFlight) * load.connections * load.inFlight
    print(
        "\(label): \(String(format: "%.2f", used / Double(calls) * 1e6)) µs server CPU per call,",
        "\(Int(Double(calls) / seconds)) calls/s, \(calls) calls")
    try input.fileHandleForWriting.close()
    server.waitUntilExit()
    try await group.shutdownGracefully()
    try FileManager.default.removeItem(atPath: credentials.directory)
}

let arguments = CommandLine.arguments
if arguments.count == 3, arguments[1] == "serve" {
    try await Serve.run(arguments[2])
} else {
    let calls = arguments.dropFirst().first.flatMap(Int.init) ?? 400_000
    try await measure(Load(connections: 1, inFlight: 64, calls: calls), "64 in flight on one connection")
    try await measure(Load(connections: 64, inFlight: 1, calls: calls), "one in flight on each of 64")
}
