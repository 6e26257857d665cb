import NIOCore
import Testing

@testable import RefleksWire

/// The server's machine, as conversations: lines with `>` are frames that it sends, the others actions.
struct ServerConnectionStateTests {
    @Test func `it speaks first and is ready when the client has said HELLO`() {
        var script = ServerScript(hello: nil)
        #expect(script.take() == ["> HELLO"])
        #expect(script.state.peer == nil)
        var hello = WireHello()
        hello.implementation = "till"
        script.send(.hello, payload: encode(hello))
        #expect(script.take() == ["ready till"])
        #expect(script.state.peer?.implementation == "till")
    }

    @Test func `a unary call is one frame each way`() {
        var script = ServerScript()
        script.call(1, "hi", .end)
        #expect(script.take() == ["start 1 'hi' ended"])
        script.reply(1, ByteBuffer(string: "yo"))
        #expect(script.take() == ["> STATUS 1 OK noEffect 2"])
        #expect(script.state.openStreams == 0)
        #expect(script.state.heldBytes == 0)
    }

    @Test func `a large request is joined and credited while it is awaited`() {
        var script = ServerScript()
        script.call(1, "head", .more)
        #expect(script.take() == ["start 1"])
        for _ in 0..<7 { script.data(1, 16_000, .more) }
        script.data(1, 1_000, .end)
        // Half a stream window after each 32,768 bytes, half a connection window not yet.
        #expect(
            script.take() == [
                "> CREDIT streamBytes 1 113536", "> CREDIT streamBytes 1 161536", "deliver 1 113004 bytes last",
            ])
        #expect(script.state.heldBytes == 0)
    }

    @Test func `a message of a mebibyte completes in a window of 64 KiB`() {
        var script = ServerScript()
        script.call(1)
        var (sent, limit) = (0, 65_536)
        while sent < 1_048_576 {
            let count = min(16_000, 1_048_576 - sent, limit - sent)
            sent += count
            script.data(1, count, sent == 1_048_576 ? [] : .more)
            for frame in script.take() where frame.hasPrefix("> CREDIT streamBytes 1 ") {
                limit = Int(frame.split(separator: " ").last ?? "") ?? limit
            }
            #expect(!script.state.isClosed)
        }
        #expect(
            script.actions.contains {
                if case .deliver(1, let message, _) = $0 { message.readableBytes == sent } else { false }
            })
    }

    @Test func `messages wait until they are taken, and only then return their credit`() {
        var script = ServerScript()
        script.call(1)
        script.data(1, 10)
        #expect(script.take() == ["start 1", "deliver 1 'aaaaaaaaaa'"])
        script.data(1, 16_000)
        script.data(1, 16_000)
        script.data(1, 16_000)
        #expect(script.take() == [])
        #expect(script.state.heldBytes == 3 * (16_000 + 64))
        script.demand(1)
        script.demand(1)
        #expect(script.take() == ["deliver 1 16000 bytes", "deliver 1 16000 bytes"])
        script.demand(1)
        #expect(script.take() == ["deliver 1 16000 bytes", "> CREDIT streamBytes 1 113546"])
        #expect(script.state.heldBytes == 0)
        script.send(.data, [.end, .none], on: 1)
        script.demand(1)
        #expect(script.take() == ["deliverEnd 1"])
    }

    @Test func `the end reaches a handler that waits at once`() {
        var script = ServerScript()
        script.call(1, "a")
        script.demand(1)
        _ = script.take()
        script.send(.data, [.end, .none], on: 1)
        #expect(script.take() == ["deliverEnd 1"])
    }

    @Test func `streamed messages go while there is credit and wait when there is none`() {
        var script = ServerScript()
        script.call(1, "q", .end)
        _ = script.take()
        #expect(script.write(1, 40_000) == .sent)
        #expect(script.take() == ["> DATA 1 MORE 16372", "> DATA 1 MORE 16372", "> DATA 1 7256"])
        #expect(script.write(1, 40_000) == .waiting)
        #expect(script.take() == ["> DATA 1 MORE 16372", "> DATA 1 MORE 9164"])
        #expect(script.write(1, 1) == .closed)
        script.credit(.streamBytes, 65_536 + 32_768, on: 1)
        #expect(script.take() == ["resumeWriting 1", "> DATA 1 14464"])
        script.reply(1, nil)
        #expect(script.take() == ["> STATUS 1 OK noEffect"])
        #expect(script.state.openStreams == 0)
    }

    @Test func `the connection's credit is shared in turn`() {
        var limits = WireHello()
        limits.connectionWindowBytes = 65_536
        var script = ServerScript(hello: limits)
        for stream in [1, 3] as [UInt32] { script.call(stream, "q", .end) }
        _ = script.take()
        #expect(script.write(1, 65_000) == .sent)
        #expect(script.write(1, 20_000) == .waiting)
        #expect(script.write(3, 20_000) == .waiting)
        _ = script.take()
        script.credit(.streamBytes, 200_000, on: 1)
        #expect(script.take() == [])
        script.credit(.connectionBytes, 65_536 + 40_000)
        #expect(
            script.take() == [
                "resumeWriting 1", "resumeWriting 3", "> DATA 1 MORE 16372", "> DATA 3 MORE 16372", "> DATA 1 3092",
                "> DATA 3 3628",
            ])
    }

    @Test func `a reply that does not fit its STATUS travels as DATA before it`() {
        var script = ServerScript()
        script.call(1, "q", .end)
        _ = script.take()
        script.reply(1, ByteBuffer(repeating: 1, count: 16_352))
        #expect(script.take() == ["> STATUS 1 OK noEffect 16352"])
        script.call(3, "q", .end)
        script.reply(3, ByteBuffer(repeating: 1, count: 16_353))
        #expect(script.take() == ["start 3 'q' ended", "> DATA 3 16353", "> STATUS 3 OK noEffect"])
    }

    @Test func `a large reply waits for credit and its STATUS waits behind it`() {
        var script = ServerScript()
        script.call(1, "q", .end)
        script.reply(1, ByteBuffer(repeating: 1, count: 70_000))
        #expect(script.state.openStreams == 1)
        _ = script.take()
        script.credit(.streamBytes, 131_072, on: 1)
        #expect(script.take() == ["> DATA 1 4464", "> STATUS 1 OK noEffect"])
        #expect(script.state.openStreams == 0)
    }

    @Test func `a refusal drops what waits and goes at once`() {
        var script = ServerScript()
        script.call(1, "q", .end)
        #expect(script.write(1, 100_000) == .waiting)
        _ = script.take()
        script.reply(1, nil, .cancelled)
        #expect(script.take() == ["> STATUS 1 CANCELLED noEffect"])
        #expect(script.state.heldBytes == 0)
    }

    @Test func `a reply beyond the client's limit becomes RESOURCE_EXHAUSTED and keeps its outcome`() {
        var hello = WireHello()
        hello.maxMessageBytes = 65_536
        var script = ServerScript(hello: hello)
        script.call(1, "q", .end)
        _ = script.take()
        script.state.finish(
            1, StatusHead(.ok, outcome: .committed, commitSeq: 9), message: ByteBuffer(repeating: 0, count: 65_537),
            at: script.now)
        script.settle()
        #expect(script.take() == ["> STATUS 1 RESOURCE_EXHAUSTED committed MESSAGE_TOO_LARGE"])
        #expect(script.write(1, 1) == .closed)
        script.call(3, "q")
        #expect(script.write(3, 65_537) == .tooLarge(limit: 65_536))
    }

    @Test func `stream credits come back in batches, once the handlers have exited`() {
        var script = ServerScript()
        for index in 0..<16 as Range<UInt32> { script.call(2 * index + 1, "q", .end) }
        _ = script.take()
        for index in 0..<16 as Range<UInt32> { script.reply(2 * index + 1, ByteBuffer(), exits: false) }
        #expect(script.take().allSatisfy { $0.hasPrefix("> STATUS") })
        for index in 0..<15 as Range<UInt32> { script.state.handlerExited(2 * index + 1, at: script.now) }
        script.settle()
        #expect(script.take() == [])
        script.state.handlerExited(31, at: script.now)
        script.settle()
        #expect(script.take() == ["> CREDIT streams 0 272"])
    }

    @Test func `a client that is short of streams gets them back one by one`() {
        var script = ServerScript()
        for index in 0..<252 as Range<UInt32> { script.call(2 * index + 1) }
        _ = script.take()
        script.reply(1, nil)
        #expect(script.take() == ["> STATUS 1 OK noEffect", "> CREDIT streams 0 257"])
    }

    @Test func `rapid reset gains nothing: cancelled calls hold their credit until the handler exits`() {
        var script = ServerScript()
        for index in 0..<256 as Range<UInt32> {
            script.call(2 * index + 1, "q", .end)
            script.send(.cancel, on: 2 * index + 1, payload: ByteBuffer(integer: UInt16(1)))
        }
        #expect(!script.state.isClosed)
        _ = script.take()
        script.call(513, "q", .end)
        let end = script.take()
        #expect(end.contains("close WIRE_STREAM_CREDIT_EXCEEDED"))
        #expect(end.last == "> GOAWAY FLOW_CONTROL last=513 drain=0")
    }

    @Test func `CANCEL reaches the handler, whose result is still the STATUS`() {
        var script = ServerScript()
        script.call(1, "q")
        script.data(1, 100)
        _ = script.take()
        script.send(.cancel, on: 1, payload: ByteBuffer(integer: UInt16(2)))
        #expect(script.take() == ["cancel 1 deadlineExceeded"])
        #expect(script.state.heldBytes == 0)
        script.reply(1, nil, .cancelled)
        #expect(script.take() == ["> STATUS 1 CANCELLED noEffect"])
        script.send(.cancel, on: 1, payload: ByteBuffer(integer: UInt16(2)))
        #expect(script.take() == [])
        #expect(!script.state.isClosed)
    }

    @Test func `DATA for a finished stream is discarded and credited`() {
        var script = ServerScript()
        script.call(1, "q")
        script.reply(1, nil, .invalidArgument)
        _ = script.take()
        for _ in 0..<40 { script.data(1, 13_200) }
        #expect(script.take() == ["> CREDIT connectionBytes 0 1576576"])
        #expect(!script.state.isClosed)
    }

    @Test func `a message beyond its limit ends its stream only`() {
        var limits = WireLimits()
        limits.messageBytes = 65_536
        var script = ServerScript(limits)
        script.call(1)
        for _ in 0..<4 { script.data(1, 16_372, .more) }
        _ = script.take()
        script.data(1, 49, .more)
        #expect(
            script.take() == [
                "cancel 1 messageTooLarge", "> STATUS 1 RESOURCE_EXHAUSTED notStarted MESSAGE_TOO_LARGE",
            ])
        script.data(1, 100, .more)
        #expect(!script.state.isClosed)
        script.state.handlerExited(1, at: script.now)
        #expect(script.state.openStreams == 0)
    }

    @Test func `a fault after the handler has begun leaves the outcome unknown`() {
        var limits = WireLimits()
        limits.messageBytes = 65_536
        func overflow(_ script: inout ServerScript, _ stream: UInt32) {
            for _ in 0..<4 { script.data(stream, 16_372, .more) }
            _ = script.take()
            script.data(stream, 49, .more)
        }
        var script = ServerScript(limits)
        script.call(1)
        script.state.handlerBegan(1)
        overflow(&script, 1)
        #expect(script.take().last == "> STATUS 1 RESOURCE_EXHAUSTED unknown MESSAGE_TOO_LARGE")
        // The first of two messages of a call with one: its handler waits for the end.
        script.call(3, "q")
        script.demand(3)
        overflow(&script, 3)
        #expect(script.take().last == "> STATUS 3 RESOURCE_EXHAUSTED notStarted MESSAGE_TOO_LARGE")
    }

    @Test func `what the connection itself refuses names both ends`() throws {
        var limits = WireLimits()
        limits.messageBytes = 65_536
        var script = ServerScript(limits)
        script.call(1)
        for _ in 0..<4 { script.data(1, 16_372, .more) }
        _ = script.take()
        script.data(1, 49, .more)
        let status = try #require(script.frames.last { $0.header.type == .status })
        var (payload, detail) = (status.payload, ByteBuffer())
        _ = try StatusHead(readingFrom: &payload, detail: &detail)
        #expect(WireStatusDetail(decoding: detail).trailers == ["connection": script.state.connectionID])
        #expect(script.state.connectionID.hasPrefix("s-1/"))
    }

    @Test func `incomplete messages pass their bound on one stream, which ends alone`() {
        var limits = WireLimits()
        limits.assemblyBytes = 100_000
        var script = ServerScript(limits)
        for stream in [1, 3, 5] as [UInt32] { script.call(stream) }
        for stream in [1, 3] as [UInt32] {
            for _ in 0..<3 { script.data(stream, 16_000, .more) }
        }
        _ = script.take()
        script.data(5, 4_001, .more)
        #expect(
            script.take() == [
                "cancel 5 assemblyExhausted", "> STATUS 5 RESOURCE_EXHAUSTED notStarted ASSEMBLY_EXHAUSTED",
            ])
        script.data(1, 4_000, [])
        #expect(script.take().contains("deliver 1 52000 bytes"))
        #expect(script.state.heldBytes == 48_000)
    }

    @Test func `new calls are refused while replies wait unread`() {
        var limits = WireLimits()
        limits.outboundBytes = 100_000
        limits.outboundHardBytes = 300_000
        var script = ServerScript(limits)
        for stream in [1, 3, 5] as [UInt32] { script.call(stream, "q", .end) }
        script.reply(1, ByteBuffer(repeating: 0, count: 200_000))
        _ = script.take()
        script.call(7, "q", .end)
        #expect(script.take() == ["> STATUS 7 RESOURCE_EXHAUSTED notStarted WIRE_OUTBOUND_FULL"])
        script.reply(3, ByteBuffer(repeating: 0, count: 200_000))
        #expect(script.take() == ["> STATUS 3 RESOURCE_EXHAUSTED noEffect WIRE_REPLY_DROPPED"])
        #expect(script.write(5, 200_000) == .closed)
        #expect(script.take() == ["cancel 5 outboundFull", "> STATUS 5 RESOURCE_EXHAUSTED unknown WIRE_OUTBOUND_FULL"])
    }

    @Test func `a transport that takes no output holds back DATA and credits, not STATUS`() {
        var script = ServerScript()
        script.call(1, "q")
        script.call(3, "q", .end)
        _ = script.take()
        script.state.writabilityChanged(false, at: script.now)
        #expect(script.write(1, 10) == .waiting)
        script.demand(1)
        for _ in 0..<3 { script.data(1, 16_000, .more) }
        script.reply(3, ByteBuffer(string: "r"))
        #expect(script.take() == ["> STATUS 3 OK noEffect 1"])
        script.state.writabilityChanged(true, at: script.now)
        script.settle()
        #expect(script.take() == ["resumeWriting 1", "> CREDIT streamBytes 1 113536", "> DATA 1 10"])
    }

    @Test func `a call that begins with an oversized first message is refused before its handler starts`() {
        var limits = WireLimits()
        limits.messageBytes = 10
        var script = ServerScript(limits)
        script.call(1, "eleven bytes", .end)
        #expect(script.take() == ["> STATUS 1 RESOURCE_EXHAUSTED notStarted MESSAGE_TOO_LARGE"])
        #expect(script.state.openStreams == 0)
    }

    @Test func `nothing is done after the end`() {
        var script = ServerScript()
        script.call(1, "q")
        script.state.connectionLost()
        script.settle()
        #expect(script.take() == ["start 1 'q'", "cancel 1 connection", "close lost"])
        script.call(3, "q")
        script.demand(1)
        script.reply(1, ByteBuffer())
        script.advance(seconds: 10_000)
        #expect(script.write(1, 1) == .closed)
        #expect(script.take() == [])
        #expect(script.state.nextDeadline == nil)
    }

    @Test func `no CREDIT follows a STATUS, while the connection's credit comes back`() {
        var script = ServerScript()
        script.call(1)
        // The status goes out; the handler, which was cancelled, has not returned yet.
        script.reply(1, nil, .resourceExhausted, exits: false)
        _ = script.take()
        for _ in 0..<4 { script.data(1, 16_372, .more) }
        script.state.writabilityChanged(false, at: script.now)
        script.state.writabilityChanged(true, at: script.now)
        script.settle()
        #expect(script.take() == [])
        #expect(!script.state.isClosed)
        script.state.handlerExited(1, at: script.now)
        script.settle()
        for _ in 0..<29 { script.data(1, 16_372, .more) }
        #expect(script.take().filter { $0.contains("CREDIT") }.count == 1)
    }

    @Test(.timeLimit(.minutes(1))) func `a window full of the smallest messages is taken in order`() {
        var script = ServerScript()
        script.call(1)
        var burst = ByteBuffer()
        for number in 0..<60_000 {
            let payload = ByteBuffer(integer: UInt8(truncatingIfNeeded: number))
            FrameCodec.encode(Frame(.data, stream: 1, payload: payload), into: &burst)
        }
        script.sendBytes(burst)
        var taken = 0
        var isInOrder = true
        while true {
            let messages = script.actions.compactMap { action -> ByteBuffer? in
                if case .deliver(_, let message, _) = action { message } else { nil }
            }
            guard let message = messages.last, taken < 60_000 else { break }
            isInOrder =
                isInOrder
                && message.getInteger(at: message.readerIndex, as: UInt8.self) == UInt8(truncatingIfNeeded: taken)
            taken += 1
            script.actions.removeAll()
            script.demand(1)
        }
        #expect(taken == 60_000)
        #expect(isInOrder)
        #expect(script.state.heldBytes == 0)
    }

    @Test func `a handler that writes and writes is stopped by the output, whatever credit there is`() {
        var limits = WireLimits()
        limits.outputBytes = 100_000
        var hello = WireHello()
        hello.streamWindowBytes = .max
        hello.connectionWindowBytes = .max
        var script = ServerScript(limits, hello: hello)
        script.call(1, "q", .end)
        var written = 0
        while script.state.send(ByteBuffer(repeating: 1, count: 10_000), on: 1, at: script.now) == .sent {
            written += 1
        }
        #expect(written == 10)
        #expect(script.state.heldBytes == 10_000)
        // The transport takes it, and what waited goes on.
        script.settle()
        #expect(script.take().contains("resumeWriting 1"))
        #expect(script.state.heldBytes == 0)
        #expect(script.frames.filter { $0.header.type == .data }.count == 11)
    }
}
