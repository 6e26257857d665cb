import COpenSSL
import NIOCore
import NIOEmbedded
import RefleksRPC
import Testing

@testable import RefleksTransport

/// The handler on embedded channels: time, backpressure and records, under the test's control.
@Suite struct TLSHandlerTests {
    let pair: TLSPair

    init() throws {
        pair = try TLSPair()
    }

    private func bytes(_ count: Int) -> ByteBuffer {
        ByteBuffer(repeating: UInt8(ascii: "x"), count: count)
    }

    /// The lengths of the TLS records in `bytes`.
    private func recordLengths(_ bytes: ByteBuffer) -> [Int] {
        var rest = bytes
        var lengths: [Int] = []
        while rest.readSlice(length: 3) != nil, let length = rest.readInteger(as: UInt16.self) {
            lengths.append(Int(length))
            rest.moveReaderIndex(forwardBy: Int(length))
        }
        return lengths
    }

    @Test func `both ends learn of the handshake and of each other`() throws {
        try pair.handshake()
        #expect(pair.serverEnd.completed?.peer.principal?.uri == "refleks://branch/34-001")
        #expect(pair.clientEnd.completed?.peer.principal == nil)
        #expect(pair.clientEnd.completed?.version == "TLSv1.3")
    }

    @Test func `a handshake in pieces of one byte completes`() throws {
        try pair.connect()
        try pair.carry(limit: 1)
        #expect(pair.serverEnd.completed != nil)
        try pair.client.writeOutbound(ByteBuffer(string: "byte by byte"))
        try pair.carry(limit: 1)
        #expect(try pair.received(pair.server) == "byte by byte")
    }

    @Test func `bytes written before the handshake follow it`() throws {
        try pair.connect()
        pair.client.writeAndFlush(ByteBuffer(string: "early"), promise: nil)
        try pair.carry()
        #expect(try pair.received(pair.server) == "early")
    }

    @Test func `a silent peer is closed when the handshake's time is over`() throws {
        try pair.connect()
        pair.server.embeddedEventLoop.advanceTime(by: .milliseconds(4_999))
        #expect(pair.server.isActive)
        pair.server.embeddedEventLoop.advanceTime(by: .milliseconds(1))
        #expect(!pair.server.isActive)
        #expect(pair.serverEnd.failures == [.handshakeTimeout])
    }

    @Test func `a completed handshake has no time-out`() throws {
        try pair.handshake()
        pair.server.embeddedEventLoop.advanceTime(by: .hours(1))
        #expect(pair.server.isActive)
        #expect(pair.serverEnd.failures.isEmpty)
    }

    @Test func `everything of one flush shares records`() throws {
        try pair.handshake()
        for _ in 0..<100 { pair.client.write(bytes(100), promise: nil) }
        #expect(try pair.client.readOutbound(as: ByteBuffer.self) == nil)
        pair.client.flush()
        let sent = try #require(try pair.client.readOutbound(as: ByteBuffer.self))
        // Content type and tag are 17 bytes of a record's payload.
        #expect(recordLengths(sent) == [10_000 + 17])
        #expect(try pair.client.readOutbound(as: ByteBuffer.self) == nil)
    }

    @Test func `more than a record is cut at 16 KiB`() throws {
        try pair.handshake()
        pair.client.write(bytes(10), promise: nil)
        pair.client.writeAndFlush(bytes(40_000), promise: nil)
        let sent = try #require(try pair.client.readOutbound(as: ByteBuffer.self))
        #expect(recordLengths(sent) == [16_384 + 17, 16_384 + 17, 40_010 - 2 * 16_384 + 17])
        try pair.server.writeInbound(sent)
        #expect(try pair.received(pair.server).utf8.count == 40_010)
    }

    @Test func `nothing is encrypted while the channel is not writable`() throws {
        try pair.handshake()
        pair.client.isWritable = false
        pair.client.writeAndFlush(bytes(100), promise: nil)
        #expect(try pair.client.readOutbound(as: ByteBuffer.self) == nil)
        pair.client.isWritable = true
        pair.client.pipeline.fireChannelWritabilityChanged()
        #expect(try pair.client.readOutbound(as: ByteBuffer.self) != nil)
    }

    @Test func `writes are done when their bytes are handed over and fail when they never will be`() throws {
        try pair.handshake()
        let loop = pair.client.embeddedEventLoop
        let promises = (0..<3).map { _ in loop.makePromise(of: Void.self) }
        var outcomes: [String] = []
        for (index, promise) in promises.enumerated() {
            promise.futureResult.assumeIsolated().whenComplete { result in
                if case .success = result {
                    outcomes.append("\(index) done")
                } else {
                    outcomes.append("\(index) failed")
                }
            }
        }
        pair.client.write(bytes(10), promise: promises[0])
        pair.client.write(bytes(0), promise: promises[1])
        #expect(outcomes.isEmpty)
        pair.client.flush()
        #expect(outcomes == ["0 done", "1 done"])
        pair.client.write(bytes(10), promise: promises[2])
        pair.client.close(promise: nil)
        #expect(outcomes == ["0 done", "1 done", "2 failed"])
    }

    @Test func `close sends what was flushed and then close_notify`() throws {
        try pair.handshake()
        pair.client.isWritable = false
        pair.client.writeAndFlush(ByteBuffer(string: "last words"), promise: nil)
        pair.client.close(promise: nil)
        #expect(pair.client.isActive)
        pair.client.isWritable = true
        pair.client.pipeline.fireChannelWritabilityChanged()
        #expect(pair.clientEdge.isOutputClosed)
        try pair.carry()
        #expect(try pair.received(pair.server) == "last words")
        #expect(pair.serverEnd.failures.isEmpty)
        #expect(!pair.server.isActive)
        #expect(!pair.client.isActive)
    }

    @Test func `a peer that does not answer close_notify is waited for only so long`() throws {
        try pair.handshake()
        pair.client.close(promise: nil)
        pair.client.embeddedEventLoop.advanceTime(by: .milliseconds(1_999))
        #expect(pair.client.isActive)
        pair.client.embeddedEventLoop.advanceTime(by: .milliseconds(1))
        #expect(!pair.client.isActive)
    }

    @Test func `close_notify is half a close where the channel allows it`() throws {
        pair.server.allowRemoteHalfClosure = true
        try pair.handshake()
        pair.client.close(mode: .output, promise: nil)
        try pair.carry()
        #expect(pair.serverEnd.isInputClosed)
        #expect(pair.server.isActive)
        pair.server.writeAndFlush(ByteBuffer(string: "answer"), promise: nil)
        try pair.carry()
        #expect(try pair.received(pair.client) == "answer")
        pair.server.close(promise: nil)
        try pair.carry()
        #expect(!pair.server.isActive)
        #expect(!pair.client.isActive)
    }

    @Test func `a connection that just ends is truncated`() throws {
        try pair.handshake()
        pair.server.pipeline.fireChannelInactive()
        #expect(pair.serverEnd.failures == [.truncated])
    }

    @Test func `a changed byte ends the connection with an alert`() throws {
        try pair.handshake()
        pair.client.writeAndFlush(ByteBuffer(string: "hello"), promise: nil)
        var sent = try #require(try pair.client.readOutbound(as: ByteBuffer.self))
        let last = sent.writerIndex - 1
        let byte = try #require(sent.getInteger(at: last, as: UInt8.self))
        sent.setInteger(byte ^ 1, at: last)
        try pair.server.writeInbound(sent)
        guard case .protocolError = try #require(pair.serverEnd.failures.first) else {
            Issue.record("a changed byte was not a protocol error")
            return
        }
        try pair.carry()
        // bad_record_mac.
        #expect(pair.clientEnd.failures == [.refusedByPeer(.other(20))])
    }

    @Test func `without automatic reading the handshake asks for what it needs`() throws {
        try pair.client.setOption(.autoRead, value: false).wait()
        try pair.connect()
        let before = pair.clientEdge.reads
        #expect(before > 0)
        // In pieces, so that the server's flight is not there at once.
        try pair.carry(limit: 200)
        #expect(pair.clientEdge.reads > before)
        #expect(pair.clientEnd.completed != nil)
    }

    @Test func `a read that brought no plaintext is asked for again`() throws {
        try pair.handshake()
        pair.server.pipeline.read()
        let before = pair.serverEdge.reads
        pair.client.writeAndFlush(bytes(100), promise: nil)
        var sent = try #require(try pair.client.readOutbound(as: ByteBuffer.self))
        sent.moveWriterIndex(to: sent.readerIndex + 60)
        try pair.server.writeInbound(sent)
        #expect(pair.serverEdge.reads > before)
    }

    @Test func `a peer that asks for new keys again and again is cut off, one that does so now and then is not`() throws
    {
        try pair.handshake()
        func update() throws {
            let ssl = pair.clientHandler.connection.ssl
            #expect(SSL_key_update(ssl, SSL_KEY_UPDATE_REQUESTED) == 1)
            #expect(SSL_do_handshake(ssl) == 1)
        }
        for number in 0..<100 {
            try update()
            pair.client.writeAndFlush(bytes(1), promise: nil)
            try pair.carry()
            #expect(try pair.received(pair.server).utf8.count == 1, "after \(number) updates")
        }
        #expect(pair.serverEnd.failures.isEmpty)
        for _ in 0..<1_000 { try update() }
        pair.client.writeAndFlush(bytes(1), promise: nil)
        try pair.carry()
        #expect(pair.serverEnd.failures.count == 1)
        #expect(pair.serverEnd.failures.first?.label == "protocol_error")
    }

    @Test func `nothing is left of a connection that has ended`() throws {
        weak var handler: TLSHandler?
        weak var connection: TLSConnection?
        do {
            let pair = try TLSPair()
            (handler, connection) = (pair.clientHandler, pair.clientHandler.connection)
            try pair.handshake()
            pair.client.isWritable = false
            pair.client.writeAndFlush(bytes(100_000), promise: nil)
            pair.client.close(promise: nil)
            pair.client.embeddedEventLoop.advanceTime(by: .seconds(3))
            #expect(!pair.client.isActive)
        }
        #expect(handler == nil)
        #expect(connection == nil)
    }
}
