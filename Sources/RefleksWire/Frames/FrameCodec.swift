public import NIOCore

/// Frames from and to bytes: pure functions that check every limit on the header, before any payload is waited for.
public enum FrameCodec {
    /// Takes the next frame off the front of `buffer`; nil, and nothing taken, while it is incomplete.
    ///
    /// The payload shares the buffer's storage. Nothing is allocated on the peer's word.
    public static func decode(from buffer: inout ByteBuffer) throws(WireError) -> Frame? {
        guard let header = try decodeHeader(of: buffer) else { return nil }
        guard let payload = buffer.getSlice(at: buffer.readerIndex + FrameHeader.encodedSize, length: header.length)
        else { return nil }
        buffer.moveReaderIndex(forwardBy: FrameHeader.encodedSize + header.length)
        return Frame(header, payload)
    }

    /// The checked header at the front of `buffer`, which stays untouched; nil while fewer than 12 bytes are there and
    /// nothing is wrong with the length so far.
    public static func decodeHeader(of buffer: ByteBuffer) throws(WireError) -> FrameHeader? {
        let start = buffer.readerIndex
        guard let length = buffer.getInteger(at: start, as: UInt32.self) else { return nil }
        guard length <= UInt32(WireLimits.maximumPayloadBytes) else {
            throw .frameTooLarge(length: length, limit: WireLimits.maximumPayloadBytes)
        }
        guard let kind = buffer.getInteger(at: start + 4, as: UInt32.self),
            let stream = buffer.getInteger(at: start + 8, as: UInt32.self)
        else { return nil }
        return try FrameHeader(
            rawLength: length, rawType: UInt8(truncatingIfNeeded: kind >> 24),
            rawFlags: UInt8(truncatingIfNeeded: kind >> 16), reserved: UInt16(truncatingIfNeeded: kind), stream: stream)
    }

    /// Appends `frame`; its header's length is replaced by the payload's, which the caller keeps within the limit. An
    /// extension frame is written with the type 0x80.
    public static func encode(_ frame: Frame, into buffer: inout ByteBuffer) {
        var header = frame.header
        header.length = frame.payload.readableBytes
        encode(header, into: &buffer)
        buffer.writeImmutableBuffer(frame.payload)
    }

    /// Appends a header whose payload the caller appends next.
    public static func encode(_ header: FrameHeader, into buffer: inout ByteBuffer) {
        let kind = UInt32(header.type?.rawValue ?? FrameType.firstExtension) << 24 | UInt32(header.flags.rawValue) << 16
        // Few wide integers: the buffer takes each one by itself.
        buffer.writeInteger(UInt64(UInt32(truncatingIfNeeded: header.length)) << 32 | UInt64(kind))
        buffer.writeInteger(header.stream)
    }
}
