import NIOCore
import Testing

@testable import RefleksWire

/// What the server's machine does when time passes: with a clock that only the test moves.
struct ServerTimeTests {
    private static func seconds(_ script: ServerScript) -> Double? {
        script.state.nextDeadline.map { Double($0 - script.now) / 1e9 }
    }

    @Test func `HELLO must come within two seconds`() {
        var script = ServerScript(hello: nil)
        #expect(Self.seconds(script) == 2)
        script.advance(seconds: 1.999)
        #expect(!script.state.isClosed)
        script.advance(seconds: 0.001)
        #expect(script.take() == ["> HELLO", "close WIRE_HELLO_TIMEOUT", "> GOAWAY HELLO_TIMEOUT last=0 drain=0"])
    }

    @Test func `a frame must be complete ten seconds after its first byte`() {
        var script = ServerScript()
        script.sendBytes(ByteBuffer(bytes: [0, 0]))
        #expect(Self.seconds(script) == 10)
        script.advance(seconds: 5)
        script.sendBytes(ByteBuffer(bytes: [0]))
        #expect(Self.seconds(script) == 5)
        script.advance(seconds: 5)
        #expect(script.take() == ["close WIRE_FRAME_TIMEOUT", "> GOAWAY FRAME_TIMEOUT last=0 drain=0"])
    }

    @Test func `the clock of a partial frame restarts with each whole one`() {
        var script = ServerScript()
        var ping = ByteBuffer()
        FrameCodec.encode(Frame(.ping, payload: ByteBuffer(integer: UInt64(1))), into: &ping)
        var half = ping
        half.moveWriterIndex(to: 15)
        script.sendBytes(half)
        for _ in 0..<5 {
            script.advance(seconds: 6)
            var rest = ping
            rest.moveReaderIndex(to: 15)
            rest.writeImmutableBuffer(half)
            script.sendBytes(rest)
        }
        #expect(!script.state.isClosed)
        #expect(Self.seconds(script) == 10)
    }

    @Test func `silence is answered with PING and then with the end`() {
        var script = ServerScript()
        #expect(Self.seconds(script) == 20)
        script.advance(seconds: 20)
        #expect(script.take() == ["> PING 0000000000000001"])
        script.send(.pong, payload: ByteBuffer(integer: UInt64(1)))
        script.advance(seconds: 20)
        #expect(script.take() == ["> PING 0000000000000002"])
        #expect(Self.seconds(script) == 10)
        script.advance(seconds: 10)
        #expect(script.take() == ["close WIRE_KEEPALIVE_TIMEOUT", "> GOAWAY KEEPALIVE_TIMEOUT last=0 drain=0"])
    }

    @Test func `anything at all that arrives shows that the peer lives`() {
        var script = ServerScript()
        script.advance(seconds: 20)
        script.call(1, "q")
        script.advance(seconds: 10)
        #expect(!script.state.isClosed)
        // The late answer is still an answer, not a cheap frame.
        script.send(.pong, payload: ByteBuffer(integer: UInt64(1)))
        #expect(!script.state.isClosed)
    }

    @Test func `PING is answered with its own bytes, 200 times in thirty seconds`() {
        var script = ServerScript()
        for index in 0..<200 as Range<UInt64> { script.send(.ping, payload: ByteBuffer(integer: index)) }
        #expect(script.take().last == "> PONG 00000000000000c7")
        script.advance(seconds: 29.9)
        _ = script.take()
        var flooded = script
        flooded.send(.ping, payload: ByteBuffer(integer: UInt64(0)))
        #expect(flooded.take().first == "close WIRE_TOO_MANY_CHEAP_FRAMES")
        script.advance(seconds: 0.1)
        script.send(.ping, payload: ByteBuffer(integer: UInt64(0)))
        #expect(script.take() == ["> PONG 0000000000000000"])
    }

    @Test func `late CREDIT for finished streams is free as an answer to DATA and cheap beyond`() {
        var script = ServerScript()
        script.call(1, "q", .end)
        for _ in 0..<3 { script.write(1, 100) }
        script.reply(1, nil)
        for _ in 0..<203 { script.credit(.streamBytes, 100_000, on: 1) }
        #expect(!script.state.isClosed)
        script.credit(.streamBytes, 100_000, on: 1)
        #expect(script.take().last == "> GOAWAY TOO_MANY_CHEAP_FRAMES last=1 drain=0")
    }

    /// Streams that idle for 60 s, on connections that live long and are kept alive.
    private static var idling: WireLimits {
        var limits = WireLimits()
        limits.streamIdleTimeout = 60 * WireLimits.second
        limits.keepaliveInterval = 10_000 * WireLimits.second
        return limits
    }

    @Test func `a stream on which nothing moves is asked to end, and asked again when it does not`() {
        var script = ServerScript(Self.idling)
        script.call(1, "q")
        #expect(Self.seconds(script) == 60)
        script.advance(seconds: 59.9)
        #expect(script.take() == ["start 1 'q'"])
        script.advance(seconds: 0.1)
        #expect(script.take() == ["endIdle 1"])
        #expect(Self.seconds(script) == 60)
        script.advance(seconds: 60)
        #expect(script.take() == ["endIdle 1"])
        script.reply(1, nil, .unavailable)
        #expect(script.take() == ["> STATUS 1 UNAVAILABLE noEffect"])
        // Nothing is left to look at but the idle connection.
        script.advance(seconds: 60)
        #expect(script.take() == [])
        #expect(Self.seconds(script) == 840)
    }

    @Test func `DATA of either side keeps a stream, CREDIT and PING do not`() {
        var script = ServerScript(Self.idling)
        script.call(1)
        script.call(3)
        script.call(5)
        for _ in 0..<4 {
            script.advance(seconds: 40)
            script.data(1, 10)
            script.demand(1)
            script.write(3, 10)
            script.send(.ping, payload: ByteBuffer(integer: UInt64(7)))
            script.credit(.streamBytes, 1 << 40, on: 5)
        }
        let asked = script.take().filter { $0.hasPrefix("endIdle") }
        #expect(asked == ["endIdle 5", "endIdle 5"])
        #expect(!script.state.isClosed)
    }

    @Test func `a write that waits for credit does not keep a stream`() {
        var script = ServerScript(Self.idling)
        script.call(1, nil, .end)
        #expect(script.write(1, 65_536) == .sent)
        script.advance(seconds: 30)
        #expect(script.write(1, 1) == .waiting)
        script.advance(seconds: 30)
        #expect(script.take().last == "endIdle 1")
    }

    @Test func `a client that does not read is closed after ten seconds`() {
        var script = ServerScript()
        script.state.writabilityChanged(false, at: script.now)
        #expect(Self.seconds(script) == 10)
        script.advance(seconds: 9)
        script.state.writabilityChanged(true, at: script.now)
        script.state.writabilityChanged(false, at: script.now)
        script.advance(seconds: 9.5)
        #expect(!script.state.isClosed)
        script.advance(seconds: 0.5)
        #expect(script.take().first == "close WIRE_STALLED")
    }

    @Test func `a client that gives no credit for more than the bound is closed after ten seconds`() {
        var limits = WireLimits()
        limits.outboundBytes = 100_000
        var script = ServerScript(limits)
        script.call(1, "q", .end)
        script.reply(1, ByteBuffer(repeating: 0, count: 200_000))
        script.advance(seconds: 9)
        script.credit(.streamBytes, 90_000, on: 1)
        script.advance(seconds: 9)
        #expect(!script.state.isClosed)
        script.advance(seconds: 1)
        #expect(script.take().contains("close WIRE_STALLED"))
    }

    @Test func `a connection without calls is drained after its idle time`() {
        var script = ServerScript()
        for _ in 0..<44 {
            script.advance(seconds: 20)
            if case .ping = script.frames.last?.header.type {
                script.send(.pong, payload: script.frames[script.frames.count - 1].payload)
            }
        }
        _ = script.take()
        #expect(!script.state.isDraining)
        script.advance(seconds: 20)
        #expect(script.take().contains("> GOAWAY IDLE last=max drain=10000"))
        let ping = script.frames.last { $0.header.type == .ping }
        script.send(.pong, payload: ping?.payload ?? ByteBuffer())
        #expect(script.take() == ["close IDLE", "> GOAWAY IDLE last=0 drain=10000"])
    }

    @Test func `a connection is drained at its age, in two phases`() {
        var limits = WireLimits()
        limits.maximumAge = 60 * WireLimits.second
        limits.keepaliveInterval = 3_600 * WireLimits.second
        var script = ServerScript(limits)
        script.call(1, "q")
        _ = script.take()
        #expect(Self.seconds(script) == 60)
        script.advance(seconds: 60)
        #expect(script.take() == ["drain MAX_AGE", "> GOAWAY MAX_AGE last=max drain=30000", "> PING 0000000000000001"])
        // Sent before the client saw the announcement.
        script.call(3, "late", .end)
        #expect(script.take() == ["start 3 'late' ended"])
        script.send(.pong, payload: ByteBuffer(integer: UInt64(1)))
        #expect(script.take() == ["> GOAWAY MAX_AGE last=3 drain=30000"])
        script.call(5, "too late", .end)
        script.data(5, 100)
        #expect(script.take() == [])
        script.reply(1, nil)
        #expect(script.take() == ["> STATUS 1 OK noEffect"])
        script.reply(3, nil)
        #expect(script.take() == ["close MAX_AGE", "> STATUS 3 OK noEffect"])
    }

    @Test func `a drain without PONG goes on after the keepalive time-out`() {
        var script = ServerScript()
        script.call(1, "q")
        _ = script.take()
        script.state.drain(.shutdown, within: 30 * WireLimits.second, at: script.now)
        script.settle()
        #expect(script.take().first == "drain SHUTDOWN")
        script.advance(seconds: 9)
        script.call(3, "q")
        script.advance(seconds: 1)
        #expect(script.take() == ["start 3 'q'", "> GOAWAY SHUTDOWN last=3 drain=20000"])
    }

    @Test func `what is left when the drain's time is over gets UNAVAILABLE`() {
        var limits = WireLimits()
        limits.keepaliveInterval = 3_600 * WireLimits.second
        var script = ServerScript(limits)
        script.call(1, "q", .end)
        // Of this one no handler has seen anything.
        script.call(3)
        script.state.drain(.shutdown, within: 5 * WireLimits.second, at: script.now)
        script.settle()
        script.send(.pong, payload: ByteBuffer(integer: UInt64(1)))
        _ = script.take()
        #expect(Self.seconds(script) == 5)
        script.advance(seconds: 5)
        #expect(
            script.take() == [
                "cancel 1 draining", "cancel 3 draining", "close SHUTDOWN",
                "> STATUS 1 UNAVAILABLE unknown DRAINING", "> STATUS 3 UNAVAILABLE notStarted DRAINING",
                "> GOAWAY SHUTDOWN last=3 drain=0",
            ])
    }

    @Test func `an overloaded server refuses a connection before HELLO with last stream 0`() {
        var script = ServerScript(hello: nil)
        script.state.close(.overloaded)
        script.settle()
        #expect(script.take() == ["> HELLO", "close OVERLOADED", "> GOAWAY OVERLOADED last=0 drain=0"])
    }

    @Test func `a client's GOAWAY ends the connection and cancels its calls`() {
        var script = ServerScript()
        script.call(1, "q")
        _ = script.take()
        var goAway = WireGoAway()
        goAway.code = .shutdown
        script.send(.goAway, payload: encode(goAway))
        #expect(script.take() == ["cancel 1 connection", "close peer SHUTDOWN"])
    }

    @Test func `GOAWAY speaks the client's language`() {
        var hello = WireHello()
        hello.locale = "tr-TR"
        var script = ServerScript(hello: hello)
        script.state.close(.overloaded)
        script.settle()
        let goAway = PeerGoAway.message(script.frames.last?.payload ?? ByteBuffer())
        #expect(goAway.text.hasPrefix("Çok fazla"))
    }
}
