public import RefleksMessages
public import RefleksWire

/// How a client's end of a connection behaves.
public struct ClientConnectionConfiguration: Sendable {
    /// What the connection announces and keeps to.
    public var wire: WireLimits
    /// Program and version, as HELLO says it.
    public var implementation: String
    /// The language of the server's texts.
    public var language: Language
    /// SHA-256 of the contract that the client was built with; 32 bytes or none.
    public var contractDigest: [UInt8]
    /// Milliseconds for name resolution, TCP and TLS each.
    public var connectTimeoutMilliseconds: Int64
    /// Calls that may wait for a free stream; beyond it calls are refused at once.
    public var waitingCalls: Int
    /// Milliseconds that the server's own answer is waited for after a deadline has passed, because it says whether the
    /// call had an effect; then the call is cancelled.
    public var deadlineGraceMilliseconds: UInt64

    /// Every limit has the default of WIRE.md.
    public init(implementation: String = "refleks-swift", language: Language = .english) {
        self.wire = WireLimits()
        self.implementation = implementation
        self.language = language
        self.contractDigest = []
        self.connectTimeoutMilliseconds = 5_000
        self.waitingCalls = 10_000
        self.deadlineGraceMilliseconds = 250
    }
}
