/// Every limit of one end of a connection. Sizes are bytes, times nanoseconds of a monotonic clock.
///
/// What the peer must know is announced in HELLO; the constants belong to the protocol version.
public struct WireLimits: Sendable, Hashable {
    // Constants of refleks/1.

    /// The ALPN name; a new major version is a new name.
    public static let alpn = "refleks/1"
    /// The minor version that this code speaks.
    public static let minorVersion: UInt32 = 0
    /// Payload of a frame: with its header it fits one TLS record of 16,384 bytes.
    public static let maximumPayloadBytes = 16_372
    /// Encoded `WireHello`.
    public static let maximumHelloBytes = 4_096
    /// Encoded `WireCallMetadata`.
    public static let maximumMetadataBytes = 8_192
    /// Encoded `WireStatusDetail`.
    public static let maximumDetailBytes = 8_192
    /// Encoded `WireGoAway`.
    public static let maximumGoAwayBytes = 2_048
    /// The opaque bytes of PING and PONG.
    public static let pingBytes = 8
    /// Calls that a client may send before the server's HELLO.
    public static let earlyCalls = 8
    /// Bytes of frames, HELLO excepted, that a client may send before the server's HELLO.
    public static let earlyBytes = 65_536
    /// What a message that waits for its handler is charged beside its bytes.
    static let waitingMessageOverhead = 64

    // Announced in HELLO.

    /// Largest message that this end accepts.
    public var messageBytes: UInt32 = 1_048_576
    /// DATA bytes that the peer may have sent on a stream beyond those taken.
    public var streamWindowBytes: UInt32 = 65_536
    /// DATA bytes that the peer may have sent on the connection beyond those taken.
    public var connectionWindowBytes: UInt32 = 1_048_576
    /// Streams that the client may have open, where "open" ends when the handler has exited.
    public var streamCredits: UInt32 = 256
    /// Incomplete and waiting messages of all streams.
    public var assemblyBytes: UInt32 = 4_194_304
    /// Silence after which PING is sent.
    public var keepaliveInterval: UInt64 = 20 * WireLimits.second
    /// How long the answer to PING may take.
    public var keepaliveTimeout: UInt64 = 10 * WireLimits.second
    /// Time without streams after which the server closes.
    public var idleTimeout: UInt64 = 900 * WireLimits.second
    /// Time without DATA in either direction after which the server ends a stream of many messages.
    public var streamIdleTimeout: UInt64 = 900 * WireLimits.second
    /// Age at which the server drains; the transport draws it within ± 10 % of 30 minutes for each connection.
    public var maximumAge: UInt64 = 1_800 * WireLimits.second
    /// Cheap frames accepted in `cheapFrameInterval`.
    public var cheapFrames: UInt32 = 200
    /// Seconds that idempotency keys are remembered.
    public var idempotencyRetentionSeconds: UInt32 = 604_800

    // Local.

    /// From the end of the TLS handshake to the peer's HELLO.
    public var helloTimeout: UInt64 = 2 * WireLimits.second
    /// From a frame's first byte to its last.
    public var partialFrameTimeout: UInt64 = 10 * WireLimits.second
    /// How long the peer may leave this end's output unread.
    public var stallTimeout: UInt64 = 10 * WireLimits.second
    /// Messages that wait for the peer's credit; above it new calls are refused and the stall clock runs.
    public var outboundBytes: Int = 1_048_576
    /// Messages that wait for the peer's credit; a reply beyond it is replaced by RESOURCE_EXHAUSTED.
    public var outboundHardBytes: Int = 4_194_304
    /// How long streams may go on after the connection's age was reached.
    public var drain: UInt64 = 30 * WireLimits.second
    /// Output that the transport has not taken yet; above it DATA waits, whatever credit the peer gives.
    public var outputBytes: Int = 262_144
    /// The window of `cheapFrames`.
    public var cheapFrameInterval: UInt64 = 30 * WireLimits.second

    public init() {}

    /// Nanoseconds.
    public static let second: UInt64 = 1_000_000_000
    /// Nanoseconds.
    public static let millisecond: UInt64 = 1_000_000

    // Floors of what a peer announces: below them it is refused. Before the peer's HELLO arrived they are its limits.

    static let messageBytesFloor: UInt32 = 65_536
    static let streamWindowFloor: UInt32 = 65_536
    static let connectionWindowFloor: UInt32 = 65_536
    static let streamCreditsFloor: UInt32 = 8
    static let assemblyBytesFloor: UInt32 = 1_048_576
    static let keepaliveFloorMilliseconds: UInt32 = 1_000
    static let idleTimeoutFloorMilliseconds: UInt32 = 10_000
    static let streamIdleTimeoutFloorMilliseconds: UInt32 = 10_000
    static let maximumAgeFloorMilliseconds: UInt32 = 60_000
    static let cheapFramesFloor: UInt32 = 50
    static let idempotencyRetentionFloorSeconds: UInt32 = 86_400
}
