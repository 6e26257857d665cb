import NIOCore
import NIOTestUtils
import Testing

@testable import RefleksWire

/// Frames from and to bytes.
struct FrameCodecTests {
    private struct VerifiedDecoder: ByteToMessageDecoder {
        typealias InboundOut = Frame

        mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState {
            guard let frame = try FrameCodec.decode(from: &buffer) else { return .needMoreData }
            context.fireChannelRead(wrapInboundOut(frame))
            return .continue
        }

        mutating func decodeLast(
            context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool
        ) throws -> DecodingState {
            try decode(context: context, buffer: &buffer)
        }
    }

    static let samples: [Frame] = [
        Frame(.hello),
        Frame(.call, flags: [.end], stream: 1, payload: ByteBuffer(repeating: 0, count: 12)),
        Frame(.data, flags: .more, stream: 0xFFFF_FFFF, payload: ByteBuffer(repeating: 7, count: 16_372)),
        Frame(.status, flags: [.end, .none], stream: 3, payload: ByteBuffer(repeating: 0, count: 20)),
        Frame(.ping, payload: ByteBuffer(integer: UInt64.max)),
        Frame(.goAway),
    ]

    private func bytes(_ frame: Frame) -> ByteBuffer {
        var result = ByteBuffer()
        FrameCodec.encode(frame, into: &result)
        return result
    }

    @Test func `frames come out whole however the bytes are cut`() throws {
        try ByteToMessageDecoderVerifier.verifyDecoder(
            inputOutputPairs: Self.samples.map { (bytes($0), [$0]) }, decoderFactory: { VerifiedDecoder() })
    }

    @Test func `a truncated frame waits for its rest and takes nothing`() throws {
        for frame in Self.samples {
            let whole = bytes(frame)
            for count in 0..<min(whole.readableBytes, 64) {
                var part = try #require(whole.getSlice(at: 0, length: count))
                #expect(try FrameCodec.decode(from: &part) == nil)
                #expect(part.readableBytes == count)
            }
        }
    }

    @Test func `a length beyond the limit is refused on its four bytes`() {
        var claim = ByteBuffer(integer: UInt32(16_373))
        #expect(throws: WireError.frameTooLarge(length: 16_373, limit: 16_372)) {
            _ = try FrameCodec.decode(from: &claim)
        }
    }

    @Test func `every single bit of a header is either meant or refused`() throws {
        let header = bytes(Frame(.ping, payload: ByteBuffer(integer: UInt64(1))))
        for bit in 0..<96 {
            var flipped = header
            let at = bit / 8
            let byte = try #require(flipped.getInteger(at: at, as: UInt8.self))
            flipped.setInteger(byte ^ (0x80 >> UInt8(bit % 8)), at: at)
            do {
                let frame = try FrameCodec.decode(from: &flipped)
                // Only the type can change PING into another frame without payload rules: PONG or an extension.
                #expect(frame?.header.type == nil || frame?.header.type == .pong)
            } catch {
                #expect(error.goAwayCode == .protocolError || error.goAwayCode == .frameTooLarge)
            }
        }
    }

    @Test func `a decoder that is fed byte by byte gives the same frames`() throws {
        var decoder = FrameDecoder()
        var decoded: [Frame] = []
        for frame in Self.samples {
            for byte in bytes(frame).readableBytesView {
                decoder.append(ByteBuffer(bytes: [byte]))
                while let frame = try decoder.next() { decoded.append(frame) }
            }
        }
        #expect(decoded == Self.samples)
        #expect(!decoder.holdsPartialFrame)
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n", StrayClient.http), ("PRI * HTTP/2.0\r\n", .http), ("EHLO x\r\n", .text),
        ("\u{16}\u{03}\u{01}", .tls), ("\u{01}\u{02}", .noise),
    ])
    func `a stray client is recognised by its first bytes`(first: String, expected: StrayClient) {
        var decoder = FrameDecoder()
        decoder.append(ByteBuffer(string: first))
        #expect(throws: WireError.strayClient(expected)) { _ = try decoder.next() }
        #expect(String(buffer: expected.refusal).contains("refleks/1"))
    }

    @Test func `the refusal of HTTP states its own length`() throws {
        let text = String(buffer: StrayClient.http.refusal)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
        let body = try #require(parts.last)
        #expect(text.contains("Content-Length: \(body.utf8.count)\r\n"))
    }

    @Test func `only the first frame of a connection can be a stray`() throws {
        var decoder = FrameDecoder()
        decoder.append(bytes(Frame(.hello)))
        _ = try decoder.next()
        decoder.append(ByteBuffer(string: "GET / HTTP/1.1"))
        #expect(throws: WireError.frameTooLarge(length: 0x4745_5420, limit: 16_372)) { _ = try decoder.next() }
    }
}
