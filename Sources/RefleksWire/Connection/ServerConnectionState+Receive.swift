public import NIOCore

extension ServerConnectionState {
    /// Bytes have arrived; complete frames are processed, an incomplete one waits for its rest.
    public mutating func receive(_ bytes: ByteBuffer, at now: UInt64) {
        guard phase != .closed else { return }
        link.decoder.append(bytes)
        link.heard(at: now)
        var completedFrame = false
        do throws(WireError) {
            while phase != .closed, let frame = try link.decoder.next() {
                completedFrame = true
                try process(frame, at: now)
            }
        } catch {
            return fail(error, at: now)
        }
        link.noteReadEnd(completedFrame: completedFrame, at: now)
        link.noteStall(at: now)
    }

    /// One frame has arrived (for transports and tests that decode frames themselves).
    public mutating func receive(_ frame: Frame, at now: UInt64) {
        guard phase != .closed else { return }
        link.heard(at: now)
        do throws(WireError) {
            try process(frame, at: now)
        } catch {
            return fail(error, at: now)
        }
        link.noteStall(at: now)
    }

    private mutating func process(_ frame: Frame, at now: UInt64) throws(WireError) {
        guard phase == .open else { return try receiveHello(frame, at: now) }
        switch frame.header.type {
        case .call: try receiveCall(frame, at: now)
        case .data: try receiveData(frame, at: now)
        case .credit: try receiveCredit(frame, at: now)
        case .cancel: try receiveCancel(frame, at: now)
        case .ping: try link.receivePing(frame, at: now)
        case .pong: try receivePong(frame, at: now)
        case .goAway: receiveGoAway(frame)
        case .hello: throw .helloRepeated
        case .status: throw .wrongSide(.status)
        case nil: try link.cheapFrames.spend(at: now)
        }
    }

    private mutating func receiveHello(_ frame: Frame, at now: UInt64) throws(WireError) {
        guard frame.header.type == .hello else { throw .helloExpected(frame.header.type) }
        link.adopt(try PeerSettings(decoding: frame.payload))
        link.connectionID = connectionID
        phase = .open
        idleSince = now
        actions.append(.peerReady(link.peer))
    }

    private mutating func receiveCall(_ frame: Frame, at now: UInt64) throws(WireError) {
        let stream = frame.header.stream
        guard stream > lastStream else { throw .streamNotRising(stream: stream, last: lastStream) }
        lastStream = stream
        openedStreams &+= 1
        guard openedStreams <= announcedStreams else { throw .streamCreditExceeded(limit: announcedStreams) }
        var payload = frame.payload
        let head = try CallHead(readingFrom: &payload)
        guard let metadata = payload.readSlice(length: head.metadataLength) else { throw .malformedPayload(.call) }
        let flags = frame.header.flags
        guard payload.readableBytes == 0 || !flags.contains(.none), payload.readableBytes > 0 || !flags.contains(.more)
        else { throw .flagsNotAllowed(type: .call, flags: flags.rawValue) }
        // Above the last stream of a drain nothing starts, and the client knows it.
        if case .final = drainPhase { return }
        open(stream, CallOpening(head: head, metadata: metadata, payload: payload, flags: flags), at: now)
    }

    /// A CALL's parts.
    private struct CallOpening {
        let head: CallHead
        let metadata: ByteBuffer
        let payload: ByteBuffer
        let flags: FrameFlags
    }

    private mutating func open(_ stream: UInt32, _ call: CallOpening, at now: UInt64) {
        var state = Stream(
            id: stream, inbound: InboundHalf(windowBytes: link.limits.streamWindowBytes),
            outbound: OutboundHalf(windowBytes: link.peer.streamWindowBytes), activeAt: now)
        idleStreamLook = min(idleStreamLook, now &+ link.limits.streamIdleTimeout)
        guard link.outboundBytes <= link.limits.outboundBytes else {
            state.handlerHasExited = true
            streams[stream] = state
            refuse(stream, .outboundFull, at: now)
            return
        }
        var message: ByteBuffer?
        var refusal: StreamFault?
        if !call.flags.contains(.none) {
            let isLast = !call.flags.contains(.more)
            switch state.inbound.append(call.payload, isLast: isLast, isData: false, link: &link) {
            case .message(let whole): message = whole
            case .nothing: break
            case .refused(let fault): refusal = fault
            }
        }
        if call.flags.contains(.end) { state.inbound.end() }
        state.handlerHasExited = refusal != nil
        state.handlerHasBegun = message != nil && call.flags.contains(.end)
        streams[stream] = state
        if let refusal { return refuse(stream, refusal, at: now) }
        actions.append(
            .start(
                CallStart(
                    stream: stream, head: call.head, metadata: call.metadata, message: message,
                    hasEnded: call.flags.contains(.end))))
    }

    /// Ends a stream whose handler was never started.
    private mutating func refuse(_ stream: UInt32, _ fault: StreamFault, at now: UInt64) {
        let status = StatusHead(fault.code, outcome: .notStarted, retryAfterMilliseconds: 1_000)
        finish(stream, status, detail: link.detail(fault.message(link.limits)), at: now)
        removeIfDone(stream, at: now)
    }

    private mutating func receiveData(_ frame: Frame, at now: UInt64) throws(WireError) {
        let (stream, flags, count) = (frame.header.stream, frame.header.flags, frame.payload.readableBytes)
        guard stream <= lastStream else { throw .streamNotOpened(type: .data, stream: stream) }
        let isClosing = flags.contains(.none)
        if count == 0 && !isClosing { try link.cheapFrames.spend(at: now) }
        try link.receiveData(count)
        guard let place = streams.place(of: stream),
            let received = try streams.slots[place]?.receive(frame, link: &link, at: now)
        else {
            if isClosing { try link.cheapFrames.spend(at: now) }
            return link.consume(count)
        }
        switch received {
        case .input(.message(let message, let isLast)):
            actions.append(.deliver(stream: stream, message: message, isLast: isLast))
        case .input(.end): actions.append(.deliverEnd(stream: stream))
        case .input(.nothing): break
        case .refused(let fault): self.fault(stream, fault, at: now)
        }
    }

    private mutating func receiveCredit(_ frame: Frame, at now: UInt64) throws(WireError) {
        let stream = frame.header.stream
        let credit = try Credit(decoding: frame.payload, stream: stream)
        switch credit.kind {
        case .streams: throw .wrongSide(.credit)
        case .connectionBytes:
            if !link.sendWindow.raise(to: credit.limit) { try link.cheapFrames.spend(at: now) }
        case .streamBytes:
            guard stream <= lastStream else { throw .streamNotOpened(type: .credit, stream: stream) }
            guard let isWorthwhile = streams[stream]?.outbound.raise(to: credit.limit) else {
                return try link.receiveLateCredit(at: now)
            }
            if !isWorthwhile { try link.cheapFrames.spend(at: now) }
        }
        pump(at: now)
    }

    private mutating func receiveCancel(_ frame: Frame, at now: UInt64) throws(WireError) {
        let stream = frame.header.stream
        guard stream <= lastStream else { throw .streamNotOpened(type: .cancel, stream: stream) }
        guard let reason = frame.payload.getInteger(at: frame.payload.readerIndex, as: UInt16.self) else {
            throw .malformedPayload(.cancel)
        }
        guard let state = streams[stream], !state.isCancelled, !state.outbound.isClosed else {
            return try link.cheapFrames.spend(at: now)
        }
        streams[stream]?.isCancelled = true
        streams[stream]?.inbound.end()
        streams[stream]?.inbound.discard(link: &link)
        actions.append(.cancel(stream: stream, cause: .caller(CancelReason(wire: reason))))
    }

    private mutating func receivePong(_ frame: Frame, at now: UInt64) throws(WireError) {
        let opaque = try link.receivePong(frame, at: now)
        guard case .announced(let ping, _, let deadline) = drainPhase, opaque == ping else { return }
        finishDrain(deadline: deadline, at: now)
    }

    /// The client says that it leaves: no drain is announced to it, and it is not idle.
    private mutating func receiveGoAway(_ frame: Frame) {
        let (code, text) = PeerGoAway.read(frame.payload)
        end(.peer(code: code, text: text))
    }

    /// Breaks the connection off for a violation.
    mutating func fail(_ error: WireError, at now: UInt64) {
        guard phase != .closed else { return }
        if case .strayClient(let kind) = error {
            link.replaceOutput(kind.refusal)
        } else {
            let last = phase == .open ? lastStream : 0
            link.emitGoAway(error.goAwayCode, lastStream: last, text: error.message.text(link.peer.language))
        }
        end(.violation(error))
    }

    /// The last step of every end: handlers are cancelled, and nothing is accepted any more.
    mutating func end(_ reason: CloseReason) {
        guard phase != .closed else { return }
        phase = .closed
        for stream in streams.ids.sorted() {
            actions.append(.cancel(stream: stream, cause: .connection))
        }
        streams.removeAll()
        senders = CircularBuffer(initialCapacity: 0)
        link.releaseEverything()
        actions.append(.close(reason))
    }
}
