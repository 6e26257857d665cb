import Logging
import NIOCore
import RefleksCrypto
import RefleksRPC
import RefleksWire

/// What all connections of one server share.
struct ServerEnvironment: Sendable {
    let configuration: ServerConfiguration
    let router: Router
    let registry: ConnectionRegistry
    let budget: MemoryBudget
    let handlers = RunningHandlers()
    let metrics: ServerMetrics
    let logger: Logger
    /// One for each event loop.
    let executors: [ObjectIdentifier: EventLoopTaskExecutor]
    /// Names connections and spreads their greatest ages.
    let random: any RandomSource
    /// Unix seconds: the clock by which certificates are judged.
    let wallClock: @Sendable () -> Int64

    /// The limits of one connection: its age is drawn within 10 % of the configured one, so that connections which began
    /// together do not end together.
    func connectionLimits() -> WireLimits {
        var limits = configuration.wire
        let spread = limits.maximumAge / 5
        limits.maximumAge -= spread / 2
        limits.maximumAge += random.next(below: spread)
        return limits
    }

    /// A new name for a connection: 16 hexadecimal digits.
    func connectionID() -> String {
        let digits = String(random.next(), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The task executor of `eventLoop`.
    func executor(of eventLoop: any EventLoop) -> EventLoopTaskExecutor {
        executors[ObjectIdentifier(eventLoop)] ?? EventLoopTaskExecutor(eventLoop)
    }
}
