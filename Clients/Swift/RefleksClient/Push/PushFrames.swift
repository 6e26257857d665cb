import NIOCore
import RefleksContract
import RefleksRPC

/// The messages of PushInteractions around requests that are encoded already.
enum PushFrames {
    /// A `PushItem`: field 1 is the sequence, field 2 the request's bytes as they are.
    static func item(_ item: PushWindow.Item) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(item.size + 16)
        buffer.writeInteger(0x08, as: UInt8.self)
        writeVarint(item.sequence, into: &buffer)
        buffer.writeInteger(0x12, as: UInt8.self)
        writeVarint(UInt64(item.size), into: &buffer)
        buffer.writeImmutableBuffer(item.request)
        return buffer
    }

    static func acknowledgement(_ bytes: ByteBuffer) throws(RPCError) -> PushAck {
        try MessageCodec.decode(PushAck.self, from: bytes)
    }

    private static func writeVarint(_ value: UInt64, into buffer: inout ByteBuffer) {
        var rest = value
        while rest >= 0x80 {
            buffer.writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        buffer.writeInteger(UInt8(truncatingIfNeeded: rest))
    }
}
