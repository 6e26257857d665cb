import NIOCore

/// One item in a spool segment: how it is written and found again after a crash.
///
/// ```
/// 0        4        8          16
/// +--------+--------+----------+---------+
/// | u32    | u32    | u64      | request |
/// | length | CRC-32 | sequence |         |
/// +--------+--------+----------+---------+
/// ```
/// The checksum covers sequence and request, so a record that a crash cut short, or that the disk damaged, ends the
/// segment instead of being sent.
enum SpoolRecord {
    static let headerSize = 16

    static func encode(_ item: PushWindow.Item, into buffer: inout ByteBuffer) {
        var body = ByteBuffer()
        body.writeInteger(item.sequence)
        body.writeImmutableBuffer(item.request)
        buffer.writeMultipleIntegers(
            UInt32(truncatingIfNeeded: item.size), CyclicRedundancyCheck.crc32(body.readableBytesView))
        buffer.writeBuffer(&body)
    }

    /// Takes the next whole and undamaged record; nil at the end of what can be trusted.
    static func decode(from buffer: inout ByteBuffer) -> PushWindow.Item? {
        let start = buffer.readerIndex
        guard let length = buffer.getInteger(at: start, as: UInt32.self),
            let checksum = buffer.getInteger(at: start + 4, as: UInt32.self),
            let body = buffer.getSlice(at: start + 8, length: 8 + Int(length)),
            CyclicRedundancyCheck.crc32(body.readableBytesView) == checksum
        else { return nil }
        var request = body
        guard let sequence = request.readInteger(as: UInt64.self) else { return nil }
        buffer.moveReaderIndex(forwardBy: headerSize + Int(length))
        return PushWindow.Item(sequence: sequence, request: request)
    }
}
