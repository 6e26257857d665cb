import NIOCore
import RefleksWire

/// One end of a connection.
enum End: String {
    case client, server

    var other: End { self == .client ? .server : .client }
}

/// A stream of a connection: while one connection drains, the next is in use already.
struct StreamPlace: Hashable, Comparable {
    let connection: Int
    let number: UInt32

    static func < (left: StreamPlace, right: StreamPlace) -> Bool {
        (left.connection, left.number) < (right.connection, right.number)
    }
}

/// A connection of the simulated network: both ends' real state machines, and what is between them.
struct SimulatedConnection {
    /// Bytes that travel in one direction.
    struct Pipe {
        /// When the last of them arrives; none may overtake another.
        var lastArrival: UInt64 = 0
        var inFlight = 0
        /// The sender has been told that it cannot write.
        var isBlocked = false
    }

    /// Bytes under way above which the sender cannot write, and below which it can again.
    static let highMark = 48 << 10
    static let lowMark = 16 << 10

    let branch: Int
    var client: ClientConnectionState
    var server: ServerConnectionState
    /// Whether each end still exists.
    var isOpen: [End: Bool] = [.client: true, .server: true]
    /// By the end that receives.
    var pipes: [End: Pipe] = [.client: Pipe(), .server: Pipe()]
    /// No byte arrives any more.
    var isCut = false
    /// The time for which a tick of each end is planned.
    var ticks: [End: UInt64] = [:]

    init(branch: Int, limits: WireLimits, at now: UInt64) {
        self.branch = branch
        client = ClientConnectionState(
            limits: limits, identity: LocalIdentity(implementation: "branch/sim", connectionID: "c\(branch)"), at: now)
        server = ServerConnectionState(
            limits: limits, identity: LocalIdentity(implementation: "server/sim", connectionID: "s\(branch)"), at: now)
    }

    func isOpen(_ end: End) -> Bool { isOpen[end] ?? false }

    mutating func takeOutput(of end: End) -> ByteBuffer? {
        end == .client ? client.takeOutput() : server.takeOutput()
    }

    mutating func outputTaken(of end: End, at now: UInt64) -> Bool {
        end == .client ? client.outputTaken(at: now) : server.outputTaken(at: now)
    }

    func nextDeadline(of end: End) -> UInt64? {
        end == .client ? client.nextDeadline : server.nextDeadline
    }

    mutating func receive(_ bytes: ByteBuffer, by end: End, at now: UInt64) {
        if end == .client { client.receive(bytes, at: now) } else { server.receive(bytes, at: now) }
    }

    mutating func timeReached(by end: End, at now: UInt64) {
        if end == .client { client.timeReached(at: now) } else { server.timeReached(at: now) }
    }

    mutating func lost(_ end: End) {
        if end == .client { client.connectionLost() } else { server.connectionLost() }
    }

    mutating func writabilityChanged(of end: End, _ isWritable: Bool, at now: UInt64) {
        if end == .client {
            client.writabilityChanged(isWritable, at: now)
        } else {
            server.writabilityChanged(isWritable, at: now)
        }
    }
}
