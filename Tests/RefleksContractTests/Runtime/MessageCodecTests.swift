import NIOCore
import RefleksContract
import RefleksRPC
import RefleksWire
import Testing

@Suite struct MessageCodecTests {
    @Test func `a message comes back as it was`() throws {
        let message = Samples.record()
        let bytes = try MessageCodec.encode(message)
        #expect(try MessageCodec.decode(RecordInteractionRequest.self, from: bytes) == message)
    }

    @Test func `only the readable bytes are the message`() throws {
        let encoded = try MessageCodec.encode(Samples.access)
        var buffer = ByteBuffer(bytes: [0xFF, 0xFF])
        buffer.writeImmutableBuffer(encoded)
        buffer.moveReaderIndex(forwardBy: 2)
        #expect(try MessageCodec.decode(AccessContext.self, from: buffer) == Samples.access)
    }

    @Test func `unknown fields survive`() throws {
        var buffer = try MessageCodec.encode(Samples.access)
        buffer.writeBytes([0x98, 0x06, 0x07])  // field 99, varint 7
        let message = try MessageCodec.decode(AccessContext.self, from: buffer)
        #expect(try MessageCodec.encode(message) == buffer)
    }

    @Test(arguments: [
        [0x0A, 0xFF] as [UInt8],  // a length beyond the end
        [0x08],  // a tag without a value
        [0x12, 0x01, 0xFF],  // a string that is not UTF-8
        Array(repeating: 0x9B, count: 20),  // a tag that never ends
    ])
    func `what does not decode is refused without its content`(bytes: [UInt8]) {
        let error = #expect(throws: RPCError.self) {
            try MessageCodec.decode(AccessContext.self, from: ByteBuffer(bytes: bytes))
        }
        #expect(error?.code == .invalidArgument)
        #expect(error?.arguments == ["refleks.v1.AccessContext"])
    }

    @Test func `nesting deeper than the limit is refused`() throws {
        // Groups of the unknown field 99: start tag 0x9B 0x06, end tag 0x9C 0x06.
        func nested(_ depth: Int) -> ByteBuffer {
            let opening = (0..<depth).flatMap { _ in [0x9B, 0x06] as [UInt8] }
            let closing = (0..<depth).flatMap { _ in [0x9C, 0x06] as [UInt8] }
            return ByteBuffer(bytes: opening + closing)
        }
        _ = try MessageCodec.decode(AccessContext.self, from: nested(MessageCodec.maximumDepth / 2))
        #expect(throws: RPCError.self) {
            try MessageCodec.decode(AccessContext.self, from: nested(MessageCodec.maximumDepth * 2))
        }
    }
}
