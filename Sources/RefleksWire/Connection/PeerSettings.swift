import FoundationEssentials
public import NIOCore
public import RefleksMessages
import SwiftProtobuf

/// What the peer's HELLO said, with defaults filled in and floors checked.
public struct PeerSettings: Sendable, Hashable {
    /// The smaller of both ends' minor versions.
    public internal(set) var minorVersion: UInt32 = 0
    /// Program and version; at most 64 bytes of printable ASCII.
    public internal(set) var implementation = ""
    /// The peer's name for this connection; at most 64 bytes of printable ASCII.
    public internal(set) var connectionID = ""
    /// The language of texts that belong to no call.
    public internal(set) var language = Language.english
    /// Largest message that the peer accepts.
    public internal(set) var messageBytes = WireLimits.messageBytesFloor
    public internal(set) var streamWindowBytes = WireLimits.streamWindowFloor
    public internal(set) var connectionWindowBytes = WireLimits.connectionWindowFloor
    /// Streams that a client may open before the first CREDIT.
    public internal(set) var streamCredits = WireLimits.streamCreditsFloor
    /// Milliseconds without streams after which a server closes.
    public internal(set) var idleTimeoutMilliseconds = WireLimits.idleTimeoutFloorMilliseconds
    /// Milliseconds after which a server drains.
    public internal(set) var maximumAgeMilliseconds = WireLimits.maximumAgeFloorMilliseconds
    public internal(set) var idempotencyRetentionSeconds = WireLimits.idempotencyRetentionFloorSeconds
    /// Milliseconds without DATA after which a server ends a stream of many messages.
    public internal(set) var streamIdleTimeoutMilliseconds = WireLimits.streamIdleTimeoutFloorMilliseconds
    /// SHA-256 of the peer's contract: 32 bytes or none.
    public internal(set) var contractDigest: [UInt8] = []

    /// What may be assumed of a peer whose HELLO has not arrived: every floor.
    static let floors = PeerSettings()

    private init() {}

    /// Reads the payload of HELLO.
    ///
    /// - Throws: `malformedPayload` when it is not a `WireHello`; `helloTextNotAllowed` and `helloDigestNotAllowed` for a
    ///   text or digest against its limits; `helloRefused` when a number is below its floor.
    public init(decoding payload: ByteBuffer) throws(WireError) {
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = 8
        let hello: WireHello
        do {
            hello = try WireHello(serializedBytes: Array(payload.readableBytesView), options: options)
        } catch {
            throw .malformedPayload(.hello)
        }
        try Self.check("implementation", hello.implementation, upTo: 64)
        try Self.check("connection_id", hello.connectionID, upTo: 64)
        try Self.check("locale", hello.locale, upTo: 35)
        guard [0, 32].contains(hello.contractDigest.count) else {
            throw .helloDigestNotAllowed(bytes: hello.contractDigest.count)
        }
        minorVersion = min(hello.minorVersion, WireLimits.minorVersion)
        implementation = hello.implementation
        connectionID = hello.connectionID
        language = Language(tag: hello.locale)
        contractDigest = Array(hello.contractDigest)
        try readNumbers(hello)
    }

    private mutating func readNumbers(_ hello: WireHello) throws(WireError) {
        let standard = WireLimits()
        messageBytes = try Self.number(
            "max_message_bytes", hello.maxMessageBytes, standard.messageBytes, WireLimits.messageBytesFloor)
        streamWindowBytes = try Self.number(
            "stream_window_bytes", hello.streamWindowBytes, standard.streamWindowBytes, WireLimits.streamWindowFloor)
        connectionWindowBytes = try Self.number(
            "connection_window_bytes", hello.connectionWindowBytes, standard.connectionWindowBytes,
            WireLimits.connectionWindowFloor)
        streamCredits = try Self.number(
            "stream_credits", hello.streamCredits, standard.streamCredits, WireLimits.streamCreditsFloor)
        _ = try Self.number(
            "max_assembly_bytes", hello.maxAssemblyBytes, standard.assemblyBytes, WireLimits.assemblyBytesFloor)
        _ = try Self.number(
            "keepalive_interval_ms", hello.keepaliveIntervalMs, 20_000, WireLimits.keepaliveFloorMilliseconds)
        _ = try Self.number(
            "keepalive_timeout_ms", hello.keepaliveTimeoutMs, 10_000, WireLimits.keepaliveFloorMilliseconds)
        idleTimeoutMilliseconds = try Self.number(
            "idle_timeout_ms", hello.idleTimeoutMs, 900_000, WireLimits.idleTimeoutFloorMilliseconds)
        maximumAgeMilliseconds = try Self.number(
            "max_age_ms", hello.maxAgeMs, 1_800_000, WireLimits.maximumAgeFloorMilliseconds)
        _ = try Self.number(
            "cheap_frames_per_30_s", hello.cheapFramesPer30S, standard.cheapFrames, WireLimits.cheapFramesFloor)
        idempotencyRetentionSeconds = try Self.number(
            "idempotency_retention_s", hello.idempotencyRetentionS, standard.idempotencyRetentionSeconds,
            WireLimits.idempotencyRetentionFloorSeconds)
        streamIdleTimeoutMilliseconds = try Self.number(
            "stream_idle_timeout_ms", hello.streamIdleTimeoutMs, 900_000,
            WireLimits.streamIdleTimeoutFloorMilliseconds)
    }

    private static func number(
        _ field: String, _ value: UInt32, _ standard: UInt32, _ floor: UInt32
    ) throws(WireError) -> UInt32 {
        guard value != 0 else { return standard }
        guard value >= floor else { throw .helloRefused(field: field, value: value, floor: floor) }
        return value
    }

    private static func check(_ field: String, _ text: String, upTo limit: Int) throws(WireError) {
        let foreign = text.utf8.count { !(0x20...0x7E).contains($0) }
        guard text.utf8.count <= limit, foreign == 0 else {
            throw .helloTextNotAllowed(field: field, bytes: text.utf8.count, foreign: foreign, limit: limit)
        }
    }
}

extension WireHello {
    /// The HELLO that announces `limits`.
    init(_ limits: WireLimits, _ identity: LocalIdentity, isServer: Bool) {
        self.init()
        minorVersion = WireLimits.minorVersion
        implementation = identity.implementation
        connectionID = identity.connectionID
        locale = identity.locale
        contractDigest = Data(identity.contractDigest)
        maxMessageBytes = limits.messageBytes
        streamWindowBytes = limits.streamWindowBytes
        connectionWindowBytes = limits.connectionWindowBytes
        maxAssemblyBytes = limits.assemblyBytes
        keepaliveIntervalMs = Self.milliseconds(limits.keepaliveInterval)
        keepaliveTimeoutMs = Self.milliseconds(limits.keepaliveTimeout)
        cheapFramesPer30S = limits.cheapFrames
        guard isServer else { return }
        streamCredits = limits.streamCredits
        idleTimeoutMs = Self.milliseconds(limits.idleTimeout)
        streamIdleTimeoutMs = Self.milliseconds(limits.streamIdleTimeout)
        maxAgeMs = Self.milliseconds(limits.maximumAge)
        idempotencyRetentionS = limits.idempotencyRetentionSeconds
    }

    private static func milliseconds(_ nanoseconds: UInt64) -> UInt32 {
        UInt32(clamping: nanoseconds / WireLimits.millisecond)
    }
}
