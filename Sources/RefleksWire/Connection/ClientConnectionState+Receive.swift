public import NIOCore
import RefleksMessages

extension ClientConnectionState {
    /// Bytes have arrived; complete frames are processed, an incomplete one waits for its rest.
    public mutating func receive(_ bytes: ByteBuffer, at now: UInt64) {
        guard !isEnded else { return }
        link.decoder.append(bytes)
        link.heard(at: now)
        var completedFrame = false
        do throws(WireError) {
            while !isEnded, let frame = try link.decoder.next() {
                completedFrame = true
                try process(frame, at: now)
            }
        } catch {
            return fail(error)
        }
        link.noteReadEnd(completedFrame: completedFrame, at: now)
        link.noteStall(at: now)
    }

    /// One frame has arrived (for transports and tests that decode frames themselves).
    public mutating func receive(_ frame: Frame, at now: UInt64) {
        guard !isEnded else { return }
        link.heard(at: now)
        do throws(WireError) {
            try process(frame, at: now)
        } catch {
            return fail(error)
        }
        link.noteStall(at: now)
    }

    private mutating func process(_ frame: Frame, at now: UInt64) throws(WireError) {
        guard link.hasPeerHello else { return try receiveHello(frame, at: now) }
        switch frame.header.type {
        case .data: try receiveData(frame, at: now)
        case .status: try receiveStatus(frame)
        case .credit: try receiveCredit(frame, at: now)
        case .ping: try link.receivePing(frame, at: now)
        case .pong: _ = try link.receivePong(frame, at: now)
        case .goAway: receiveGoAway(frame)
        case .hello: throw .helloRepeated
        case .call: throw .wrongSide(.call)
        case .cancel: throw .wrongSide(.cancel)
        case nil: try link.cheapFrames.spend(at: now)
        }
    }

    private mutating func receiveHello(_ frame: Frame, at now: UInt64) throws(WireError) {
        guard frame.header.type == .hello else { throw .helloExpected(frame.header.type) }
        link.adopt(try PeerSettings(decoding: frame.payload))
        for stream in streams.keys { streams[stream]?.outbound.adopt(link.peer.streamWindowBytes) }
        actions.append(.ready(link.peer))
        if !allowStreams(upTo: UInt64(link.peer.streamCredits)) { noteCallsAllowed() }
        pump(at: now)
    }

    /// The state of a stream that this end has opened and that has no STATUS yet.
    private func checkOpen(_ frame: Frame, _ type: FrameType) throws(WireError) {
        let stream = frame.header.stream
        guard let lastStream, stream <= lastStream else { throw .streamNotOpened(type: type, stream: stream) }
        guard let state = streams[stream], state.status == nil else {
            throw .frameAfterEnd(type: type, stream: stream)
        }
    }

    private mutating func receiveData(_ frame: Frame, at now: UInt64) throws(WireError) {
        let (stream, flags, count) = (frame.header.stream, frame.header.flags, frame.payload.readableBytes)
        // A server ends its side with STATUS, never with END on DATA.
        guard !flags.contains(.end) else { throw .flagsNotAllowed(type: .data, flags: flags.rawValue) }
        try checkOpen(frame, .data)
        if count == 0 { try link.cheapFrames.spend(at: now) }
        try link.receiveData(count)
        try streams[stream]?.inbound.receive(count, on: stream)
        let isLast = !flags.contains(.more)
        switch streams[stream]?.inbound.append(frame.payload, isLast: isLast, isData: true, link: &link) {
        case .message(let message): actions.append(.deliver(stream: stream, message: message))
        case .refused(let fault):
            cancel(stream, .messageRefused, at: now)
            actions.append(.fault(stream: stream, fault))
        case .nothing, nil: break
        }
        streams[stream]?.inbound.announceCredit(on: stream, link: &link)
    }

    private mutating func receiveStatus(_ frame: Frame) throws(WireError) {
        let stream = frame.header.stream
        try checkOpen(frame, .status)
        var (payload, detail) = (frame.payload, ByteBuffer())
        let head = try StatusHead(readingFrom: &payload, detail: &detail)
        let hasMessage = !frame.header.flags.contains(.none)
        guard hasMessage || payload.readableBytes == 0, !hasMessage || head.code == .ok else {
            throw .flagsNotAllowed(type: .status, flags: frame.header.flags.rawValue)
        }
        if streams[stream]?.inbound.holdsPartialMessage == true {
            guard head.code != .ok else { throw .messageIncomplete(stream: stream) }
            streams[stream]?.inbound.dropPartialMessage(link: &link)
        }
        streams[stream]?.outbound.discard(link: &link)
        streams[stream]?.outbound.markClosed()
        streams[stream]?.inbound.end()
        streams[stream]?.status = ReceivedStatus(head: head, detail: detail, message: hasMessage ? payload : nil)
        completeIfTaken(stream)
    }

    private mutating func receiveCredit(_ frame: Frame, at now: UInt64) throws(WireError) {
        let stream = frame.header.stream
        let credit = try Credit(decoding: frame.payload, stream: stream)
        switch credit.kind {
        case .streams:
            if !allowStreams(upTo: credit.limit) { try link.cheapFrames.spend(at: now) }
        case .connectionBytes:
            if !link.sendWindow.raise(to: credit.limit) { try link.cheapFrames.spend(at: now) }
        case .streamBytes:
            guard let lastStream, stream <= lastStream else {
                throw .streamNotOpened(type: .credit, stream: stream)
            }
            guard let isWorthwhile = streams[stream]?.outbound.raise(to: credit.limit) else {
                return try link.receiveLateCredit(at: now)
            }
            if !isWorthwhile { try link.cheapFrames.spend(at: now) }
        }
        pump(at: now)
    }

    private mutating func receiveGoAway(_ frame: Frame) {
        let goAway = PeerGoAway.message(frame.payload)
        let isFirst = departure == nil
        let text = goAway.text.prefix(utf8: 1_024)
        departure = Departure(
            code: goAway.code, text: text, last: goAway.lastStreamID == .max ? nil : goAway.lastStreamID)
        if isFirst { actions.append(.goingAway(goAway.code, text: text)) }
        guard goAway.lastStreamID != .max else { return }
        let reason = CloseReason.peer(code: goAway.code, text: text)
        for stream in streams.keys.sorted() where stream > goAway.lastStreamID {
            remove(stream)
            actions.append(.failed(stream: stream, CallLoss(outcome: .notStarted, reason: reason)))
        }
        if goAway.drainMs == 0 { return end(reason) }
        leaveIfDone()
    }

    /// Closes once a server that drains has answered everything.
    mutating func leaveIfDone() {
        guard let departure, departure.last != nil, streams.isEmpty else { return }
        end(.peer(code: departure.code, text: departure.text))
    }

    /// Breaks the connection off for a violation.
    private mutating func fail(_ error: WireError) {
        guard !isEnded else { return }
        link.emitGoAway(error.goAwayCode, lastStream: 0, text: error.message.text(.english))
        end(.violation(error))
    }

    /// The last step of every end: every open call fails, and nothing is accepted any more.
    private mutating func end(_ reason: CloseReason) {
        guard !isEnded else { return }
        isEnded = true
        let why = departure.map { CloseReason.peer(code: $0.code, text: $0.text) } ?? reason
        for stream in streams.keys.sorted() {
            // A STATUS that waits behind messages nobody took is not handed on: they are lost, only its outcome is kept.
            let outcome = streams[stream]?.status?.head.outcome ?? .unknown
            actions.append(.failed(stream: stream, CallLoss(outcome: outcome, reason: why)))
        }
        streams = [:]
        senders = CircularBuffer(initialCapacity: 0)
        link.releaseEverything()
        actions.append(.close(reason))
    }
}

// MARK: Time and the transport

extension ClientConnectionState {
    /// When `timeReached` is to be called next, if nothing happens before; nil after the end.
    public var nextDeadline: UInt64? {
        guard !isEnded else { return nil }
        return link.hasPeerHello ? link.deadline : min(link.deadline, link.openedAt &+ link.limits.helloTimeout)
    }

    /// Time has passed: acts on every deadline that is not in the future. Safe to call at any time.
    public mutating func timeReached(at now: UInt64) {
        guard !isEnded else { return }
        do throws(WireError) {
            try link.timeReached(now)
            if !link.hasPeerHello, now >= link.openedAt &+ link.limits.helloTimeout {
                throw .helloTimeout(link.limits.helloTimeout / WireLimits.millisecond)
            }
        } catch {
            fail(error)
        }
    }

    /// The transport can (or cannot) take more output. While it cannot, DATA and credits wait.
    public mutating func writabilityChanged(_ isWritable: Bool, at now: UInt64) {
        guard !isEnded else { return }
        link.writabilityChanged(isWritable, at: now)
        guard isWritable else { return }
        for stream in streams.keys.sorted() {
            streams[stream]?.inbound.announceCredit(on: stream, link: &link)
        }
        pump(at: now)
    }

    /// Ends the connection now, with a GOAWAY; open calls fail with an unknown outcome.
    public mutating func close(_ code: WireGoAwayCode = .shutdown) {
        guard !isEnded else { return }
        link.emitGoAway(code, lastStream: 0, text: code.message.text(.english))
        end(.local(code))
    }

    /// The transport is gone.
    public mutating func connectionLost() {
        end(.lost)
    }
}
