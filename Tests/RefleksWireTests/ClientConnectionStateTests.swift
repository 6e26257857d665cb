import NIOCore
import Testing

@testable import RefleksWire

/// The client's machine, as conversations: lines with `>` are frames that it sends, the others actions.
struct ClientConnectionStateTests {
    @Test func `a unary call is one frame each way`() {
        var script = ClientScript()
        #expect(script.open(5) == .opened(stream: 1))
        #expect(script.take() == ["> CALL 1 END"])
        script.status(1, .ok, "yo")
        #expect(script.take() == ["completed 1 OK committed 'yo'"])
        #expect(script.open(5) == .opened(stream: 3))
    }

    @Test func `eight calls may be sent before the server's HELLO`() {
        var script = ClientScript(hello: nil)
        for index in 0..<8 as Range<UInt32> { #expect(script.open(5) == .opened(stream: 2 * index + 1)) }
        #expect(script.open(5) == .noCredit)
        _ = script.take()
        script.send(.hello)
        #expect(script.take() == ["ready ", "callsAllowed"])
        #expect(script.open(5) == .opened(stream: 17))
    }

    @Test func `64 KiB of calls may be sent before the server's HELLO`() {
        var script = ClientScript(hello: nil)
        for _ in 0..<4 { #expect(script.open(16_000) != .noCredit) }
        #expect(script.open(16_000) == .noCredit)
        script.send(.hello)
        #expect(script.take().last == "callsAllowed")
    }

    @Test func `a large request goes on as DATA and ends the stream with its last piece`() {
        var script = ClientScript()
        #expect(script.open(40_000) == .opened(stream: 1))
        #expect(script.take() == ["> CALL 1 MORE", "> DATA 1 MORE 16372", "> DATA 1 END 7268"])
        #expect(script.open(100_000) == .opened(stream: 3))
        #expect(
            script.take() == ["> CALL 3 MORE"] + Array(repeating: "> DATA 3 MORE 16372", count: 4) + [
                "> DATA 3 MORE 48"
            ])
    }

    @Test func `a request beyond the window waits for credit`() {
        var script = ClientScript()
        script.open(100_000)
        #expect(script.take().last == "> DATA 1 MORE 48")
        #expect(script.state.heldBytes == 100_000 - 16_360 - 65_536)
        script.credit(.streamBytes, 131_072, on: 1)
        #expect(script.take() == ["resumeWriting 1", "> DATA 1 MORE 16372", "> DATA 1 END 1732"])
        #expect(script.state.heldBytes == 0)
    }

    @Test func `messages are streamed both ways and the STATUS comes after the last one was taken`() {
        var script = ClientScript()
        script.open(nil, end: false)
        #expect(script.take() == ["> CALL 1 NONE"])
        script.perform { state, now in _ = state.send(ByteBuffer(string: "one"), on: 1, at: now) }
        script.perform { state, now in state.finish(1, at: now) }
        #expect(script.take() == ["> DATA 1 3", "> DATA 1 END NONE 0"])
        script.data(1, 3)
        script.data(1, 4)
        script.status(1)
        #expect(script.take() == ["deliver 1 'aaa'"])
        script.perform { state, now in state.demand(1, at: now) }
        #expect(script.take() == ["deliver 1 'aaaa'", "completed 1 OK committed"])
        #expect(script.state.openStreams == 0)
    }

    @Test func `a large reply is joined before its STATUS`() {
        var script = ClientScript()
        script.open(5)
        _ = script.take()
        for _ in 0..<4 { script.data(1, 16_000, .more) }
        script.data(1, 1_000)
        script.status(1)
        #expect(
            script.take() == [
                "> CREDIT streamBytes 1 113536", "deliver 1 65000 bytes", "completed 1 OK committed",
            ])
    }

    @Test func `nothing can be sent after an early STATUS`() {
        var script = ClientScript()
        script.open(nil, end: false)
        script.status(1, .permissionDenied)
        #expect(script.take().last == "completed 1 PERMISSION_DENIED committed")
        script.perform { state, now in
            #expect(state.send(ByteBuffer(string: "x"), on: 1, at: now) == .closed)
            state.finish(1, at: now)
        }
        #expect(script.take() == [])
    }

    @Test func `CANCEL is sent once and the STATUS still comes`() {
        var script = ClientScript()
        script.open(nil, end: false)
        script.data(1, 3)
        script.data(1, 3)
        _ = script.take()
        script.perform { state, now in
            state.cancel(1, .callerGaveUp, at: now)
            state.cancel(1, .callerGaveUp, at: now)
        }
        #expect(script.take() == ["> CANCEL 1 1"])
        #expect(script.state.heldBytes == 0)
        script.data(1, 5_000)
        script.status(1, .cancelled)
        #expect(script.take() == ["completed 1 CANCELLED committed"])
    }

    @Test func `a reply beyond this end's limit is cancelled`() {
        var limits = WireLimits()
        limits.messageBytes = 20_000
        var script = ClientScript(limits)
        script.open(5)
        _ = script.take()
        script.data(1, 16_000, .more)
        script.data(1, 4_001, .more)
        #expect(script.take() == ["fault 1 messageTooLarge", "> CANCEL 1 4"])
        #expect(script.state.heldBytes == 0)
        script.status(1, .cancelled)
        #expect(script.state.openStreams == 0)
    }

    @Test func `a message beyond the server's limit is refused here`() {
        var hello = WireHello()
        hello.maxMessageBytes = 65_536
        var script = ClientScript(hello: hello)
        #expect(script.open(65_537) == .tooLarge(limit: 65_536))
        script.open(nil, end: false)
        script.perform { state, now in
            #expect(state.send(ByteBuffer(repeating: 0, count: 65_537), on: 1, at: now) == .tooLarge(limit: 65_536))
        }
    }

    @Test func `stream credits allow new calls`() {
        var hello = WireHello()
        hello.streamCredits = 8
        var script = ClientScript(hello: hello)
        for _ in 0..<8 { script.open(1) }
        #expect(script.open(1) == .noCredit)
        _ = script.take()
        script.credit(.streams, 9)
        #expect(script.take() == ["callsAllowed"])
        #expect(script.open(1) == .opened(stream: 17))
        #expect(script.open(1) == .noCredit)
    }

    @Test func `a drain fails what was not started and waits for the rest`() {
        var script = ClientScript()
        for _ in 0..<3 { script.open(1) }
        _ = script.take()
        script.goAway(.maxAge, last: .max, drainMilliseconds: 30_000)
        #expect(script.take() == ["goingAway MAX_AGE"])
        #expect(script.open(1) == .closed)
        script.goAway(.maxAge, last: 3, drainMilliseconds: 30_000)
        #expect(script.take() == ["failed 5 notStarted peer MAX_AGE"])
        script.status(1)
        script.status(3)
        #expect(
            script.take() == ["completed 1 OK committed", "completed 3 OK committed", "close peer MAX_AGE"])
    }

    @Test func `a GOAWAY without drain ends everything, above its last stream as not started`() {
        var script = ClientScript()
        for _ in 0..<2 { script.open(1) }
        _ = script.take()
        script.goAway(.tooManyCheapFrames, last: 1, drainMilliseconds: 0)
        #expect(
            script.take() == [
                "goingAway TOO_MANY_CHEAP_FRAMES", "failed 3 notStarted peer TOO_MANY_CHEAP_FRAMES",
                "failed 1 unknown peer TOO_MANY_CHEAP_FRAMES", "close peer TOO_MANY_CHEAP_FRAMES",
            ])
    }

    @Test func `a lost connection leaves the outcome unknown`() {
        var script = ClientScript()
        script.open(1)
        _ = script.take()
        script.perform { state, _ in state.connectionLost() }
        #expect(script.take() == ["failed 1 unknown lost", "close lost"])
    }

    @Test func `a lost connection never turns untaken messages into a complete stream`() {
        var script = ClientScript()
        script.open(1)
        script.data(1, 1)
        script.data(1, 1)
        script.status(1)
        _ = script.take()
        script.perform { state, _ in state.connectionLost() }
        #expect(script.take() == ["failed 1 committed lost", "close lost"])
    }

    @Test func `the server's HELLO must come in time and silence is answered with PING`() {
        var script = ClientScript(hello: nil)
        script.advance(seconds: 2)
        #expect(script.take() == ["close WIRE_HELLO_TIMEOUT", "> GOAWAY HELLO_TIMEOUT last=0 drain=0"])
        var other = ClientScript()
        other.advance(seconds: 20)
        #expect(other.take() == ["> PING 0000000000000001"])
        other.advance(seconds: 10)
        #expect(other.take().first == "close WIRE_KEEPALIVE_TIMEOUT")
    }

    @Test func `an orderly close says so`() {
        var script = ClientScript()
        script.open(1)
        _ = script.take()
        script.perform { state, _ in state.close() }
        #expect(script.take() == ["failed 1 unknown SHUTDOWN", "close SHUTDOWN", "> GOAWAY SHUTDOWN last=0 drain=0"])
    }

    @Test func `a larger window in HELLO frees what was sent early`() {
        var script = ClientScript(hello: nil)
        script.open(nil, end: false)
        for size in [60_000, 20_000] {
            script.perform { state, now in _ = state.send(ByteBuffer(repeating: 0, count: size), on: 1, at: now) }
        }
        #expect(script.take().last == "> DATA 1 MORE 5536")
        var hello = WireHello()
        hello.streamWindowBytes = 131_072
        script.send(.hello, payload: encode(hello))
        #expect(script.take() == ["ready ", "resumeWriting 1", "> DATA 1 14464"])
    }

    @Test func `a call larger than the floor waits for the server's HELLO`() {
        var script = ClientScript(hello: nil)
        #expect(script.open(65_537) == .noCredit)
        script.send(.hello)
        #expect(script.take().suffix(2) == ["ready ", "callsAllowed"])
        #expect(script.open(65_537) == .opened(stream: 1))
    }

    @Test func `metadata counts against what may be sent before the server's HELLO`() {
        var script = ClientScript(hello: nil)
        let metadata = ByteBuffer(repeating: 0x61, count: 8_000)
        let message = ByteBuffer(repeating: 0x62, count: 8_000)
        var sent = 0
        script.perform { state, now in
            for _ in 0..<8 {
                guard case .opened = state.openCall(7, metadata: metadata, message: message, end: true, at: now) else {
                    return
                }
                sent += 1
            }
        }
        // Each frame has 16,024 bytes.
        #expect(sent == 4)
        script.send(.hello)
        #expect(script.take().contains("callsAllowed"))
    }

    @Test func `metadata beyond the protocol's bound opens nothing and costs no stream`() {
        var script = ClientScript()
        let metadata = ByteBuffer(repeating: 0x61, count: 8_193)
        script.perform { state, now in
            for _ in 0..<100 {
                let result = state.openCall(7, metadata: metadata, message: nil, end: true, at: now)
                #expect(result == .tooLarge(limit: 8_192))
            }
        }
        for _ in 0..<256 { script.open(1) }
        #expect(script.state.openStreams == 256)
    }
}
