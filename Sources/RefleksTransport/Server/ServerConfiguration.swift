import NIOCore
public import RefleksWire

/// What a server is told at its start; nothing of it changes while it runs.
public struct ServerConfiguration: Sendable {
    /// Name or address to listen on.
    public var host: String
    /// 0 = any free port; `Server.port` says which.
    public var port: Int
    /// Threads that serve connections; one per core unless told otherwise.
    public var eventLoops: Int
    public var connections: ConnectionLimits
    /// What each connection announces and keeps to.
    public var wire: WireLimits
    /// Program and version, `refleksd/0.1.0`, as HELLO says it.
    public var implementation: String
    /// SHA-256 of the contract that the server was built with; 32 bytes or none.
    public var contractDigest: [UInt8]
    /// Bytes of messages in transit of all connections together.
    public var memoryBudgetBytes: Int
    /// Seconds that a TLS handshake may take.
    public var handshakeTimeoutSeconds: Int64
    /// Seconds that open calls get after a shutdown began; then they are cancelled.
    public var drainSeconds: Int64

    /// Every limit has the default of WIRE.md.
    public init(host: String = "127.0.0.1", port: Int = 7360) {
        self.host = host
        self.port = port
        self.eventLoops = System.coreCount
        self.connections = ConnectionLimits()
        self.wire = WireLimits()
        self.implementation = "refleksd"
        self.contractDigest = []
        self.memoryBudgetBytes = 256 << 20
        self.handshakeTimeoutSeconds = 5
        self.drainSeconds = 30
    }
}
