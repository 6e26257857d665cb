public import NIOCore

/// The client's end of one connection, without any I/O: bytes, time and the callers' wishes go in; output bytes and
/// actions come out.
///
/// Drive it as `ServerConnectionState`: from one thread; after every call execute `nextAction()` until it is nil, then
/// write what `takeOutput()` returns with one flush, then set a timer for `nextDeadline`. Calls may be opened before
/// the server's HELLO has arrived, within the floors of its limits.
public struct ClientConnectionState: Sendable {
    /// What the transport is to do, in order.
    public enum Action: Sendable {
        /// The server's HELLO has arrived and was accepted.
        case ready(PeerSettings)
        /// After `openCall` said `noCredit`: try again.
        case callsAllowed
        /// The message that was demanded (the first one needs no demand).
        case deliver(stream: UInt32, message: ByteBuffer)
        /// The message that was `waiting` has gone out.
        case resumeWriting(stream: UInt32)
        /// The server has ended the call; every message was delivered before. Also comes for cancelled calls.
        case completed(stream: UInt32, ReceivedStatus)
        /// The call will get no STATUS.
        case failed(stream: UInt32, CallLoss)
        /// A reply broke a limit of this end: CANCEL has gone out, `completed` follows.
        case fault(stream: UInt32, StreamFault)
        /// The server drains: no call can be opened here any more; those that are open go on.
        case goingAway(WireGoAwayCode, text: String)
        /// Write the output, then close the transport. Always the last action.
        case close(CloseReason)
    }

    /// What became of a wish to open a call.
    public enum OpenResult: Sendable, Hashable {
        /// The CALL is in the output.
        case opened(stream: UInt32)
        /// The server allows no more streams at present; `callsAllowed` follows.
        case noCredit
        /// The connection drains or has ended: use another one.
        case closed
        /// The message passes the size that the server accepts, or the metadata that of the protocol.
        case tooLarge(limit: UInt32)
    }

    struct Stream: Sendable {
        var inbound: InboundHalf
        var outbound: OutboundHalf
        /// Arrived before the last messages were taken.
        var status: ReceivedStatus?
        var isCancelled = false
    }

    var link: Link
    var streams: [UInt32: Stream] = [:]
    var senders = CircularBuffer<UInt32>(initialCapacity: 4)
    var actions = ActionQueue<Action>()
    private(set) var lastStream: UInt32?
    private var openedStreams: UInt64 = 0
    private var allowedStreams = UInt64(PeerSettings.floors.streamCredits)
    private var earlyBytes = 0
    private var isShortOfStreams = false
    /// The server's GOAWAY; its `last` is nil until the final one has come.
    var departure: Departure?
    var isEnded = false

    struct Departure: Sendable {
        let code: WireGoAwayCode
        let text: String
        var last: UInt32?
    }

    /// A connection whose TLS handshake has just succeeded.
    public init(limits: WireLimits, identity: LocalIdentity, at now: UInt64) {
        self.link = Link(limits, at: now)
        link.emitHello(WireHello(limits, identity, isServer: false))
    }

    /// The next thing to do; nil when there is nothing.
    public mutating func nextAction() -> Action? { actions.popFirst() }

    /// Frames that wait to be written; nil when there are none. Call `outputTaken` afterwards.
    public mutating func takeOutput() -> ByteBuffer? { link.takeOutput() }

    /// The transport has taken the output: what waited for room in it goes on. True when there is new output, and maybe
    /// actions.
    public mutating func outputTaken(at now: UInt64) -> Bool {
        guard !senders.isEmpty, link.hasRoom else { return false }
        pump(at: now)
        return link.output.readableBytes > 0
    }

    /// What the server's HELLO said; nil before it.
    public var peer: PeerSettings? { link.hasPeerHello ? link.peer : nil }

    /// Calls without STATUS.
    public var openStreams: Int { streams.count }

    /// Bytes of incomplete and waiting messages of both directions.
    public var heldBytes: Int { link.inboundBytes + link.outboundBytes }

    public var isClosed: Bool { isEnded }

    /// Whether `openCall` can succeed now or after `callsAllowed`.
    public var acceptsCalls: Bool { !isEnded && departure == nil && lastStream != .max }
}

// MARK: Calls

extension ClientConnectionState {
    /// Opens a call with its first message (nil = none yet); `end`: there will be no other.
    public mutating func openCall(
        _ methodID: UInt32, deadlineMilliseconds: UInt32 = 0, metadata: ByteBuffer = ByteBuffer(),
        message: ByteBuffer?, end: Bool, at now: UInt64
    ) -> OpenResult {
        guard acceptsCalls else { return .closed }
        let size = message?.readableBytes ?? 0
        guard size <= Int(link.peer.messageBytes) else { return refuseLarge() }
        guard metadata.readableBytes <= WireLimits.maximumMetadataBytes else {
            return .tooLarge(limit: UInt32(WireLimits.maximumMetadataBytes))
        }
        let head = CallHead(
            methodID: methodID, deadlineMilliseconds: deadlineMilliseconds, metadataLength: metadata.readableBytes)
        let room = WireLimits.maximumPayloadBytes - CallHead.encodedSize - metadata.readableBytes
        let frameBytes = FrameHeader.encodedSize + WireLimits.maximumPayloadBytes - room + min(size, room)
        guard reserveStream(frameBytes: frameBytes) else { return .noCredit }
        // Cannot wrap: `acceptsCalls` excludes the last number.
        let stream = lastStream.map { $0 &+ 2 } ?? 1
        lastStream = stream
        var state = Stream(
            inbound: InboundHalf(windowBytes: link.limits.streamWindowBytes),
            outbound: OutboundHalf(windowBytes: link.peer.streamWindowBytes))
        var rest = message ?? ByteBuffer()
        let first = rest.readSlice(length: min(size, room)) ?? ByteBuffer()
        var flags: FrameFlags = rest.readableBytes > 0 ? .more : []
        if message == nil { flags.insert(.none) }
        if end, rest.readableBytes == 0 { flags.insert(.end) }
        link.emit(.call, flags: flags, on: stream) { buffer in
            head.encode(into: &buffer)
            buffer.writeImmutableBuffer(metadata)
            buffer.writeImmutableBuffer(first)
        }
        if rest.readableBytes > 0 { state.outbound.enqueue(rest, link: &link) }
        if end { rest.readableBytes > 0 ? state.outbound.close(.end) : state.outbound.markClosed() }
        streams[stream] = state
        if rest.readableBytes > 0 { _ = pumpOnce(stream) }
        link.noteStall(at: now)
        return .opened(stream: stream)
    }

    /// Before the server's HELLO its limit is not known: the call waits.
    private mutating func refuseLarge() -> OpenResult {
        guard !link.hasPeerHello else { return .tooLarge(limit: link.peer.messageBytes) }
        isShortOfStreams = true
        return .noCredit
    }

    /// Takes one stream credit; before the server's HELLO also bytes of the early allowance.
    private mutating func reserveStream(frameBytes: Int) -> Bool {
        let isEarly = !link.hasPeerHello
        guard openedStreams < allowedStreams, !isEarly || earlyBytes + frameBytes <= WireLimits.earlyBytes else {
            isShortOfStreams = true
            return false
        }
        openedStreams &+= 1
        if isEarly { earlyBytes += frameBytes }
        return true
    }

    /// Sends one more message of a stream; at most one may be `waiting`. `end`: it is the last.
    public mutating func send(
        _ message: ByteBuffer, on stream: UInt32, end: Bool = false, at now: UInt64
    ) -> SendResult {
        guard !isEnded, let state = streams[stream], state.outbound.isEmpty, !state.outbound.isClosing,
            !state.isCancelled, state.status == nil
        else { return .closed }
        guard message.readableBytes <= Int(link.peer.messageBytes) else {
            return .tooLarge(limit: link.peer.messageBytes)
        }
        streams[stream]?.outbound.enqueue(message, link: &link)
        if end { streams[stream]?.outbound.close(.end) }
        let isWaiting = !pumpOnce(stream)
        link.noteStall(at: now)
        return isWaiting ? .waiting : .sent
    }

    /// Says that no more messages follow; what waits goes first.
    public mutating func finish(_ stream: UInt32, at now: UInt64) {
        guard !isEnded, let state = streams[stream], !state.outbound.isClosing, !state.isCancelled else { return }
        streams[stream]?.outbound.close(.end)
        if state.outbound.isEmpty { _ = pumpOnce(stream) }
        link.noteStall(at: now)
    }

    /// The caller waits for the next message: `deliver`, `completed` or `failed` follows, now or later.
    public mutating func demand(_ stream: UInt32, at now: UInt64) {
        guard !isEnded, streams[stream] != nil else { return }
        if let message = streams[stream]?.inbound.take(link: &link) {
            actions.append(.deliver(stream: stream, message: message))
            completeIfTaken(stream)
        }
        streams[stream]?.inbound.announceCredit(on: stream, link: &link)
        link.noteStall(at: now)
    }

    /// Gives the call up: what waits is dropped, and the server's STATUS still comes as `completed`.
    public mutating func cancel(_ stream: UInt32, _ reason: CancelReason, at now: UInt64) {
        guard !isEnded, let state = streams[stream], !state.isCancelled else { return }
        streams[stream]?.isCancelled = true
        streams[stream]?.outbound.discard(link: &link)
        streams[stream]?.outbound.markClosed()
        streams[stream]?.inbound.discard(link: &link)
        guard state.status == nil else { return completeIfTaken(stream) }
        link.emit(.cancel, on: stream) { $0.writeInteger(reason.rawValue) }
        pump(at: now)
    }

    /// Hands the STATUS on when every message before it was taken.
    mutating func completeIfTaken(_ stream: UInt32) {
        guard let state = streams[stream], let status = state.status, state.inbound.isExhausted else { return }
        remove(stream)
        actions.append(.completed(stream: stream, status))
        leaveIfDone()
    }

    /// Forgets a stream and what it holds.
    mutating func remove(_ stream: UInt32) {
        streams[stream]?.inbound.discard(link: &link)
        streams[stream]?.outbound.discard(link: &link)
        streams[stream] = nil
    }

    /// The server allows more streams.
    mutating func allowStreams(upTo limit: UInt64) -> Bool {
        guard limit > allowedStreams else { return false }
        allowedStreams = limit
        noteCallsAllowed()
        return true
    }

    /// The server's HELLO has replaced the floors.
    mutating func noteCallsAllowed() {
        guard isShortOfStreams else { return }
        isShortOfStreams = false
        actions.append(.callsAllowed)
    }
}

// MARK: Sending in turn

extension ClientConnectionState {
    private mutating func schedule(_ stream: UInt32) {
        guard let state = streams[stream], !state.outbound.isScheduled, !state.outbound.isEmpty else { return }
        streams[stream]?.outbound.isScheduled = true
        senders.append(stream)
    }

    /// Sends what one stream can send now; true when its last waiting message has gone.
    private mutating func pumpOnce(_ stream: UInt32) -> Bool {
        while true {
            switch streams[stream]?.outbound.pump(stream, link: &link) {
            case .more: continue
            case .drained, .closed: return true
            case .blocked, nil:
                schedule(stream)
                return false
            }
        }
    }

    /// Sends what credit and writability allow, one frame of each stream in turn.
    mutating func pump(at now: UInt64) {
        var blocked = 0
        while blocked < senders.count, let stream = senders.popFirst() {
            switch streams[stream]?.outbound.pump(stream, link: &link) {
            case nil: continue
            case .more:
                senders.append(stream)
                blocked = 0
            case .blocked:
                guard streams[stream]?.outbound.isEmpty == false else {
                    streams[stream]?.outbound.isScheduled = false
                    continue
                }
                senders.append(stream)
                blocked += 1
            case .drained, .closed:
                streams[stream]?.outbound.isScheduled = false
                guard streams[stream]?.isCancelled == false else { continue }
                actions.append(.resumeWriting(stream: stream))
            }
        }
        link.noteStall(at: now)
    }
}
