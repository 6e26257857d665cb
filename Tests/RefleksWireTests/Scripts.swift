import NIOCore
import SwiftProtobuf

@testable import RefleksWire

/// A server machine with a scripted client and a clock that only the script moves.
struct ServerScript {
    var state: ServerConnectionState
    var now: UInt64
    /// Everything since the last `take`, actions and frames in the order in which the machine gave them.
    private var trace: [String] = []
    private(set) var frames: [Frame] = []
    var actions: [ServerConnectionState.Action] = []

    /// A server whose client has said HELLO, unless `hello` is nil.
    init(_ limits: WireLimits = WireLimits(), hello: WireHello? = WireHello(), at start: UInt64 = 1_000_000_000) {
        now = start
        state = ServerConnectionState(
            limits: limits, identity: LocalIdentity(implementation: "refleksd/test", connectionID: "s-1"), at: now)
        settle()
        if let hello {
            send(.hello, payload: encode(hello))
            _ = take()
        }
    }

    mutating func take() -> [String] {
        defer { trace = [] }
        return trace
    }

    mutating func settle() {
        repeat {
            while let action = state.nextAction() {
                actions.append(action)
                trace.append(describe(action))
            }
            for frame in decodeAll(state.takeOutput()) {
                frames.append(frame)
                trace.append("> " + describe(frame))
            }
        } while state.outputTaken(at: now)
    }

    mutating func send(
        _ type: FrameType, _ flags: FrameFlags = [], on stream: UInt32 = 0, payload: ByteBuffer = .init()
    ) {
        var bytes = ByteBuffer()
        FrameCodec.encode(Frame(type, flags: flags, stream: stream, payload: payload), into: &bytes)
        sendBytes(bytes)
    }

    mutating func sendBytes(_ bytes: ByteBuffer) {
        state.receive(bytes, at: now)
        settle()
    }

    /// CALL with an optional first message.
    mutating func call(_ stream: UInt32, _ message: String? = nil, _ flags: FrameFlags = []) {
        var payload = ByteBuffer()
        CallHead(methodID: 7).encode(into: &payload)
        if let message { payload.writeString(message) }
        send(.call, message == nil ? flags.union(.none) : flags, on: stream, payload: payload)
    }

    mutating func data(_ stream: UInt32, _ count: Int, _ flags: FrameFlags = []) {
        send(.data, flags, on: stream, payload: ByteBuffer(repeating: 0x61, count: count))
    }

    mutating func credit(_ kind: Credit.Kind, _ limit: UInt64, on stream: UInt32 = 0) {
        var payload = ByteBuffer()
        Credit(kind, limit: limit).encode(into: &payload)
        send(.credit, on: stream, payload: payload)
    }

    mutating func demand(_ stream: UInt32) {
        state.demand(stream, at: now)
        settle()
    }

    mutating func reply(_ stream: UInt32, _ message: ByteBuffer?, _ code: StatusCode = .ok, exits: Bool = true) {
        state.finish(stream, StatusHead(code, outcome: .noEffect), message: message, at: now)
        if exits { state.handlerExited(stream, at: now) }
        settle()
    }

    @discardableResult
    mutating func write(_ stream: UInt32, _ count: Int) -> SendResult {
        let result = state.send(ByteBuffer(repeating: 0x62, count: count), on: stream, at: now)
        settle()
        return result
    }

    mutating func advance(seconds: Double) {
        now += UInt64(seconds * 1_000_000_000)
        state.timeReached(at: now)
        settle()
    }
}

/// A client machine with a scripted server and a clock that only the script moves.
struct ClientScript {
    var state: ClientConnectionState
    var now: UInt64
    private var trace: [String] = []
    private(set) var frames: [Frame] = []

    /// A client whose server has said HELLO, unless `hello` is nil.
    init(_ limits: WireLimits = WireLimits(), hello: WireHello? = WireHello(), at start: UInt64 = 1_000_000_000) {
        now = start
        state = ClientConnectionState(
            limits: limits, identity: LocalIdentity(implementation: "refleks/test", connectionID: "c-1"), at: now)
        settle()
        if let hello { send(.hello, payload: encode(hello)) }
        _ = take()
    }

    mutating func take() -> [String] {
        defer { trace = [] }
        return trace
    }

    mutating func settle() {
        repeat {
            while let action = state.nextAction() { trace.append(describe(action)) }
            for frame in decodeAll(state.takeOutput()) {
                frames.append(frame)
                trace.append("> " + describe(frame))
            }
        } while state.outputTaken(at: now)
    }

    mutating func send(
        _ type: FrameType, _ flags: FrameFlags = [], on stream: UInt32 = 0, payload: ByteBuffer = .init()
    ) {
        var bytes = ByteBuffer()
        FrameCodec.encode(Frame(type, flags: flags, stream: stream, payload: payload), into: &bytes)
        sendBytes(bytes)
    }

    mutating func sendBytes(_ bytes: ByteBuffer) {
        state.receive(bytes, at: now)
        settle()
    }

    mutating func data(_ stream: UInt32, _ count: Int, _ flags: FrameFlags = []) {
        send(.data, flags, on: stream, payload: ByteBuffer(repeating: 0x61, count: count))
    }

    mutating func status(_ stream: UInt32, _ code: StatusCode = .ok, _ message: String? = nil) {
        var payload = ByteBuffer()
        StatusHead(code, outcome: .committed).encode(detailLength: 0, into: &payload)
        if let message { payload.writeString(message) }
        send(.status, message == nil ? [.end, .none] : .end, on: stream, payload: payload)
    }

    mutating func goAway(_ code: WireGoAwayCode, last: UInt32, drainMilliseconds: UInt32) {
        var goAway = WireGoAway()
        goAway.code = code
        goAway.lastStreamID = last
        goAway.drainMs = drainMilliseconds
        send(.goAway, payload: encode(goAway))
    }

    mutating func credit(_ kind: Credit.Kind, _ limit: UInt64, on stream: UInt32 = 0) {
        var payload = ByteBuffer()
        Credit(kind, limit: limit).encode(into: &payload)
        send(.credit, on: stream, payload: payload)
    }

    @discardableResult
    mutating func open(_ count: Int?, end: Bool = true) -> ClientConnectionState.OpenResult {
        let message = count.map { ByteBuffer(repeating: 0x63, count: $0) }
        let result = state.openCall(7, message: message, end: end, at: now)
        settle()
        return result
    }

    mutating func perform(_ work: (inout ClientConnectionState, UInt64) -> Void) {
        work(&state, now)
        settle()
    }

    mutating func advance(seconds: Double) {
        now += UInt64(seconds * 1_000_000_000)
        state.timeReached(at: now)
        settle()
    }
}

/// The frames of an output; an output of something else gives none.
func decodeAll(_ output: ByteBuffer?) -> [Frame] {
    var rest = output ?? ByteBuffer()
    var frames: [Frame] = []
    while let frame = try? FrameCodec.decode(from: &rest) { frames.append(frame) }
    return frames
}

/// The protobuf bytes of a message that always encodes.
func encode(_ message: some SwiftProtobuf.Message) -> ByteBuffer {
    let bytes: [UInt8]? = try? message.serializedBytes()
    return ByteBuffer(bytes: bytes ?? [])
}

/// A seeded generator (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
