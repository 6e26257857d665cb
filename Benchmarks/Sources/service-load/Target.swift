import Foundation
import Logging
import NIOCore
import RefleksTransport

/// The server under load, and what the kernel says that it uses.
struct Target: Sendable {
    let developmentDirectory: String
    let port: Int
    let pid: Int32
    let group: any EventLoopGroup

    /// A connection with the development certificate of `role`.
    func connect(as role: String) async throws -> ClientConnection {
        let configuration = TLSConfiguration(
            certificateFile: "\(developmentDirectory)/\(role).pem", keyFile: "\(developmentDirectory)/\(role).key",
            authorityFile: "\(developmentDirectory)/ca.pem")
        let tls = try TLSContext(.client, configuration, clock: { Int64(Date().timeIntervalSince1970) })
        let connection = try await ClientConnection.connect(
            to: ServerEndpoint(host: "127.0.0.1", port: port), tls: tls, configuration: ClientConnectionConfiguration(),
            group: group, id: "load", logger: Logger(label: "load") { _ in SwiftLogNoOpLogHandler() })
        _ = try await connection.serverSettings()
        return connection
    }

    /// Seconds of CPU that the server has used.
    func cpuSeconds() throws -> Double {
        let stat = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return .nan }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// KiB of anonymous memory.
    func anonymousMemory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") } ?? ""
        return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
}

/// What a measurement prints.
struct Report: CustomStringConvertible {
    let name: String
    let count: Int
    let seconds: Double
    let cpuSeconds: Double
    let memory: Int

    var description: String {
        let rate = Int(Double(count) / seconds)
        let perCPU = Int(Double(count) / cpuSeconds)
        let cost = String(format: "%.1f", cpuSeconds / Double(count) * 1e6)
        return """
            {"load": "\(name)", "count": \(count), "seconds": \(String(format: "%.2f", seconds)), "per_second": \(rate), \
            "server_cpu_microseconds_each": \(cost), "per_server_cpu_second": \(perCPU), "rss_anon_kib": \(memory)}
            """
    }
}
