import Logging
import NIOCore
import RefleksRPC
import RefleksWire

/// What all connections of one server share.
struct ServerEnvironment: Sendable {
    let configuration: ServerConfiguration
    let router: Router
    let registry: ConnectionRegistry
    let budget: MemoryBudget
    let metrics: ServerMetrics
    let logger: Logger
    /// One for each event loop.
    let executors: [ObjectIdentifier: EventLoopTaskExecutor]
    /// Uniform in 0..<1; spreads the connections' greatest ages.
    let random: @Sendable () -> Double

    /// The limits of one connection: its age is drawn within 10 % of the configured one, so that connections which began
    /// together do not end together.
    func connectionLimits() -> WireLimits {
        var limits = configuration.wire
        let factor = 0.9 + 0.2 * random()
        limits.maximumAge = UInt64(Double(limits.maximumAge) * factor)
        return limits
    }

    /// A new name for a connection: 16 hexadecimal digits.
    func connectionID() -> String {
        let high = UInt64(random() * 4_294_967_296)
        let low = UInt64(random() * 4_294_967_296)
        let digits = String((high << 32) | low, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The task executor of `eventLoop`.
    func executor(of eventLoop: any EventLoop) -> EventLoopTaskExecutor {
        executors[ObjectIdentifier(eventLoop)] ?? EventLoopTaskExecutor(eventLoop)
    }
}
