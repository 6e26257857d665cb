public import NIOCore
import RefleksMessages

/// The server's end of one connection, without any I/O: bytes, time and the handlers' wishes go in; output bytes and
/// actions come out.
///
/// Drive it from one thread. After every call execute `nextAction()` until it is nil, then write what `takeOutput()`
/// returns with one flush and begin anew while `outputTaken` says so, then set a timer for `nextDeadline`. Times are nanoseconds of a monotonic clock that never
/// goes back. Memory is bounded by `WireLimits`, whatever the peer sends.
///
/// ```
///            open                HELLO                drain              last stream
/// (created) ──────► awaitingHello ─────► open ─────────────► draining ──────────────► closed
///                        │                │                     │                       ▲
///                        └────────────────┴── violation, time ──┴───────────────────────┘
/// ```
public struct ServerConnectionState: Sendable {
    /// What the transport is to do, in order.
    public enum Action: Sendable {
        /// The client's HELLO has arrived and was accepted.
        case peerReady(PeerSettings)
        /// A call begins. Answer with one `handlerExited` in the end, whatever happens between.
        case start(CallStart)
        /// The message that was demanded (the first one needs no demand). `isLast`: the client has sent everything.
        case deliver(stream: UInt32, message: ByteBuffer, isLast: Bool)
        /// The answer to a demand after the last message.
        case deliverEnd(stream: UInt32)
        /// Cancel the handler and fail its waiting `send`.
        case cancel(stream: UInt32, cause: CancelCause)
        /// The message that was `waiting` has gone out.
        case resumeWriting(stream: UInt32)
        /// No new calls will come after those under way; long-lived streams should end, with a resume position. The
        /// deadline is a monotonic time.
        case drain(WireGoAwayCode, deadline: UInt64)
        /// Nothing went either way on the stream for `streamIdleTimeout`: one of many messages should end, with a resume
        /// position. Comes again when it does not.
        case endIdle(stream: UInt32)
        /// Write the output, then close the transport. Always the last action.
        case close(CloseReason)
    }

    enum Phase: Sendable {
        case awaitingHello
        case open
        case closed
    }

    enum Drain: Sendable {
        case none
        /// GOAWAY(max) and this PING have gone out; until its PONG, calls are still accepted.
        case announced(ping: UInt64, since: UInt64, deadline: UInt64)
        /// GOAWAY(last) has gone out.
        case final(last: UInt32, deadline: UInt64)
    }

    var link: Link
    var phase = Phase.awaitingHello
    var drainPhase = Drain.none
    var drainCode = WireGoAwayCode.shutdown
    var streams = StreamTable()
    /// Streams that may have something to send, each once, in turn.
    var senders = CircularBuffer<UInt32>(initialCapacity: 4)
    var lastStream: UInt32 = 0
    var openedStreams: UInt64 = 0
    var finishedStreams: UInt64 = 0
    var announcedStreams: UInt64
    var idleSince: UInt64
    /// Not later than the time at which the first stream has been idle for too long.
    var idleStreamLook = UInt64.max
    var actions = ActionQueue<Action>()
    let identity: LocalIdentity

    /// A connection whose TLS handshake has just succeeded.
    public init(limits: WireLimits, identity: LocalIdentity, at now: UInt64) {
        self.link = Link(limits, at: now)
        self.identity = identity
        self.announcedStreams = UInt64(limits.streamCredits)
        self.idleSince = now
        link.emitHello(WireHello(limits, identity, isServer: true))
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

    /// What the client's HELLO said; nil before it.
    public var peer: PeerSettings? { link.hasPeerHello ? link.peer : nil }

    /// The names that both ends have given the connection, `server/client`; the second part is empty before the client's
    /// HELLO.
    public var connectionID: String { "\(identity.connectionID)/\(peer?.connectionID ?? "")" }

    /// Streams that are open: their handler runs or their reply has not gone out.
    public var openStreams: Int { streams.count }

    /// Bytes of incomplete and waiting messages of both directions; never above their limits.
    public var heldBytes: Int { link.inboundBytes + link.outboundBytes }

    public var isClosed: Bool { phase == .closed }

    /// Whether a drain has begun.
    public var isDraining: Bool {
        if case .none = drainPhase { return false }
        return true
    }
}

// MARK: Handlers

extension ServerConnectionState {
    /// The handler waits for its next message: `deliver` or `deliverEnd` follows, now or later.
    public mutating func demand(_ stream: UInt32, at now: UInt64) {
        guard phase != .closed, let place = streams.place(of: stream) else { return }
        switch streams.slots[place]?.take(link: &link) {
        case .message(let message, let isLast):
            actions.append(.deliver(stream: stream, message: message, isLast: isLast))
        case .end: actions.append(.deliverEnd(stream: stream))
        case .nothing: break
        case nil: return
        }
        link.noteStall(at: now)
    }

    /// Charges a message that the transport keeps until its call can begin; false when incomplete and waiting messages
    /// would pass their bound.
    public mutating func hold(_ message: ByteBuffer) -> Bool {
        phase != .closed && link.holdInbound(message.readableBytes)
    }

    /// The transport keeps a message no longer that `hold` charged.
    public mutating func release(_ message: ByteBuffer) {
        // The end of the connection has released everything.
        if phase != .closed { link.releaseInbound(message.readableBytes) }
    }

    /// Sends one message of a stream; at most one may be `waiting`.
    public mutating func send(_ message: ByteBuffer, on stream: UInt32, at now: UInt64) -> SendResult {
        guard phase != .closed, let place = streams.place(of: stream),
            let sent = streams.slots[place]?.send(message, link: &link, at: now)
        else { return .closed }
        switch sent {
        case .result(let result):
            if result == .waiting { schedule(stream) }
            link.noteStall(at: now)
            return result
        case .full:
            fault(stream, .outboundFull, at: now)
            return .closed
        }
    }

    /// Ends the stream with STATUS: at once when it is not OK (what waits is dropped), else after what waits.
    ///
    /// `message` is the reply of an OK unary or client-streaming call; it travels in the STATUS when it fits, else as
    /// DATA before it. A stream that has its STATUS already is left alone.
    public mutating func finish(
        _ stream: UInt32, _ head: StatusHead, detail: WireStatusDetail? = nil, message: ByteBuffer? = nil,
        at now: UInt64
    ) {
        guard phase != .closed, let place = streams.place(of: stream),
            let isOut = streams.slots[place]?.finish(head, detail: detail, message: message, link: &link),
            !isOut || !senders.isEmpty
        else { return }
        // What waits before the STATUS is sent as credit allows.
        schedule(stream)
        pump(at: now)
    }

    /// The handler of a call with a stream of messages runs, before the client has sent everything. (That of any other
    /// begins with the last of what was delivered, and needs no word.)
    public mutating func handlerBegan(_ stream: UInt32) {
        guard let place = streams.place(of: stream) else { return }
        streams.slots[place]?.handlerHasBegun = true
    }

    /// The handler of a started call has returned: its stream credit goes back once its STATUS is out.
    public mutating func handlerExited(_ stream: UInt32, at now: UInt64) {
        guard let place = streams.place(of: stream), streams.slots[place]?.handlerExited() == true else { return }
        remove(stream, at: now)
    }

    /// Ends a stream for a reason of the connection: STATUS to the client, cancellation to the handler. What a handler has
    /// done is unknown here; what no handler saw was not started.
    mutating func fault(_ stream: UInt32, _ fault: StreamFault, at now: UInt64) {
        let status = StatusHead(fault.code, outcome: streams[stream]?.handlerHasBegun == true ? .unknown : .notStarted)
        finish(stream, status, detail: link.detail(fault.message(link.limits)), at: now)
        actions.append(.cancel(stream: stream, cause: .fault(fault)))
    }
}

// MARK: Sending in turn

extension ServerConnectionState {
    /// Puts a stream in the queue of senders when it has something to send.
    mutating func schedule(_ stream: UInt32) {
        guard let place = streams.place(of: stream), streams.slots[place]?.outbound.isScheduled == false,
            streams.slots[place]?.outbound.isEmpty == false
        else { return }
        streams.slots[place]?.outbound.isScheduled = true
        senders.append(stream)
    }

    /// Sends what credit and writability allow, one frame of each stream in turn.
    mutating func pump(at now: UInt64) {
        var blocked = 0
        while blocked < senders.count, let stream = senders.popFirst() {
            guard let place = streams.place(of: stream) else { continue }
            switch streams.slots[place]?.outbound.pump(stream, link: &link) {
            case nil: continue
            case .more:
                streams.slots[place]?.activeAt = now
                senders.append(stream)
                blocked = 0
            case .blocked:
                senders.append(stream)
                blocked += 1
            case .drained:
                streams.slots[place]?.activeAt = now
                streams.slots[place]?.outbound.isScheduled = false
                actions.append(.resumeWriting(stream: stream))
            case .closed:
                streams.slots[place]?.outbound.isScheduled = false
                removeIfDone(stream, at: now)
            }
        }
        link.noteStall(at: now)
    }

    /// Forgets a stream whose STATUS is out and whose handler has returned, and gives its credit back.
    mutating func removeIfDone(_ stream: UInt32, at now: UInt64) {
        guard let place = streams.place(of: stream), streams.slots[place]?.handlerHasExited == true,
            streams.slots[place]?.outbound.isClosed == true
        else { return }
        remove(stream, at: now)
    }

    private mutating func remove(_ stream: UInt32, at now: UInt64) {
        streams[stream] = nil
        finishedStreams &+= 1
        if streams.isEmpty { idleSince = now }
        announceStreams()
        endDrainIfDone()
    }

    /// Returns stream credits in batches of 16, and one by one to a client that has fewer than 16 left (the batch
    /// might otherwise never fill while long-lived streams hold the rest).
    mutating func announceStreams() {
        let limit = finishedStreams &+ UInt64(link.limits.streamCredits)
        let returned = limit &- announcedStreams
        let left = announcedStreams &- openedStreams
        guard returned >= 16 || (returned > 0 && left < 16), link.isWritable, !isDraining else { return }
        announcedStreams = limit
        link.emit(Credit(.streams, limit: limit))
    }
}
