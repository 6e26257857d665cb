public import NIOCore

/// The payload of CREDIT: what the receiver now accepts in all, as an absolute, cumulative number (as QUIC's MAX_DATA),
/// so that a lost or repeated computation can never add up to too much.
///
/// ```
/// 0      1                8                16
/// +------+----------------+----------------+
/// | kind | 7 zero bytes   | u64 limit      |
/// +------+----------------+----------------+
/// ```
public struct Credit: Sendable, Hashable {
    /// What is counted.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        /// DATA bytes of all streams since the connection began; on stream 0.
        case connectionBytes = 1
        /// DATA bytes of the frame's stream since it began.
        case streamBytes = 2
        /// Streams opened since the connection began; on stream 0, from servers only.
        case streams = 3
    }

    static let encodedSize = 16

    public let kind: Kind
    /// The new limit; a value not above the present one changes nothing.
    public let limit: UInt64

    public init(_ kind: Kind, limit: UInt64) {
        self.kind = kind
        self.limit = limit
    }

    /// Reads the payload of a CREDIT frame on `stream`.
    public init(decoding payload: ByteBuffer, stream: UInt32) throws(WireError) {
        guard let first = payload.getInteger(at: payload.readerIndex, as: UInt64.self),
            let limit = payload.getInteger(at: payload.readerIndex + 8, as: UInt64.self),
            first & 0x00FF_FFFF_FFFF_FFFF == 0,
            let kind = Kind(rawValue: UInt8(truncatingIfNeeded: first >> 56))
        else { throw .malformedPayload(.credit) }
        guard (kind == .streamBytes) == (stream != 0) else { throw .streamNotAllowed(type: .credit, stream: stream) }
        self.init(kind, limit: limit)
    }

    func encode(into buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(UInt64(kind.rawValue) << 56, limit)
    }
}
