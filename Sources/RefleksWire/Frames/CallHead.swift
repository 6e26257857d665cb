public import NIOCore

/// The fixed part of CALL, before metadata and first message.
///
/// ```
/// 0            4               8                 10       12
/// +------------+---------------+-----------------+--------+----------+---------+
/// | u32 method | u32 deadline  | u16 metadata    | u16 0  | metadata | message |
/// |     id     | milliseconds  |     length      |        |          |         |
/// +------------+---------------+-----------------+--------+----------+---------+
/// ```
public struct CallHead: Sendable, Hashable {
    /// Bytes of the fixed part.
    public static let encodedSize = 12

    /// FNV-1a 32 of the method's full name; see `MethodID`.
    public var methodID: UInt32
    /// Milliseconds from receipt; 0 = the server's default for the method.
    public var deadlineMilliseconds: UInt32
    /// Bytes of encoded `WireCallMetadata` that follow, at most 8,192.
    public var metadataLength: Int

    public init(methodID: UInt32, deadlineMilliseconds: UInt32 = 0, metadataLength: Int = 0) {
        self.methodID = methodID
        self.deadlineMilliseconds = deadlineMilliseconds
        self.metadataLength = metadataLength
    }

    /// Reads the fixed part off the front of a CALL's payload and checks that the metadata is there.
    public init(readingFrom payload: inout ByteBuffer) throws(WireError) {
        guard
            let (method, deadline, length, zero) = payload.readMultipleIntegers(
                as: (UInt32, UInt32, UInt16, UInt16).self)
        else { throw .malformedPayload(.call) }
        guard zero == 0 else { throw .reservedBitsSet(zero) }
        guard Int(length) <= WireLimits.maximumMetadataBytes else {
            throw .metadataTooLong(length: Int(length), limit: WireLimits.maximumMetadataBytes)
        }
        guard Int(length) <= payload.readableBytes else { throw .malformedPayload(.call) }
        self.init(methodID: method, deadlineMilliseconds: deadline, metadataLength: Int(length))
    }

    /// Appends the fixed part; the caller keeps `metadataLength` within its limit.
    func encode(into buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(
            methodID, deadlineMilliseconds, UInt16(truncatingIfNeeded: metadataLength), UInt16(0))
    }
}
