import NIOCore

extension ServerConnectionState {
    /// A call's stream as the server sees it.
    ///
    /// What an event does to a stream is one mutating method: every look at the table costs a hash, and every value read a
    /// copy of all its parts.
    struct Stream: Sendable {
        let id: UInt32
        var inbound: InboundHalf
        var outbound: OutboundHalf
        var handlerHasExited = false
        /// A handler has seen the call. Before that a fault of the stream had no effect, and the client may be told so.
        var handlerHasBegun = false
        var isCancelled = false
        /// When it was opened or DATA last went either way.
        var activeAt: UInt64
    }
}

// MARK: What the client sends

extension ServerConnectionState.Stream {
    /// What there is for the handler.
    enum Input {
        case nothing
        case message(ByteBuffer, isLast: Bool)
        case end
    }

    /// What DATA led to.
    enum Received {
        case input(Input)
        case refused(StreamFault)
    }

    /// Takes a frame of DATA, whose bytes the caller has counted against the connection's window.
    mutating func receive(_ frame: Frame, link: inout Link, at now: UInt64) throws(WireError) -> Received {
        guard !inbound.hasEnded else { throw .frameAfterEnd(type: .data, stream: id) }
        activeAt = now
        try inbound.receive(frame.payload.readableBytes, on: id)
        let flags = frame.header.flags
        if flags.contains(.none) {
            guard !inbound.holdsPartialMessage else { throw .messageIncomplete(stream: id) }
            inbound.end()
            guard inbound.isExhausted, inbound.isAwaited else { return .input(.nothing) }
            handlerHasBegun = true
            return .input(.end)
        }
        if flags.contains(.end) { inbound.end() }
        let isLast = !flags.contains(.more)
        switch inbound.append(frame.payload, isLast: isLast, isData: true, link: &link) {
        case .message(let message):
            announceCredit(link: &link)
            return .input(handOver(message))
        case .nothing:
            announceCredit(link: &link)
            return .input(.nothing)
        case .refused(let fault): return .refused(fault)
        }
    }

    /// The handler asks for its next message.
    mutating func take(link: inout Link) -> Input {
        let message = inbound.take(link: &link)
        announceCredit(link: &link)
        if let message { return handOver(message) }
        guard inbound.isExhausted else { return .nothing }
        handlerHasBegun = true
        return .end
    }

    /// A message for the handler. With the last one the handler of a unary call begins; that of a stream of messages began
    /// with the call.
    private mutating func handOver(_ message: ByteBuffer) -> Input {
        let isLast = inbound.isExhausted
        if isLast { handlerHasBegun = true }
        return .message(message, isLast: isLast)
    }

    /// Sends the stream's CREDIT when it is due; nothing follows a STATUS.
    mutating func announceCredit(link: inout Link) {
        guard !outbound.isClosed else { return }
        inbound.announceCredit(on: id, link: &link)
    }
}

// MARK: What the handler sends

extension ServerConnectionState.Stream {
    /// What became of a message.
    enum Sent {
        case result(SendResult)
        /// The connection holds as much for its client as it may.
        case full
    }

    /// Sends as much of a message as can go now; the rest waits.
    mutating func send(_ message: ByteBuffer, link: inout Link, at now: UInt64) -> Sent {
        guard outbound.isEmpty, !outbound.isClosing else { return .result(.closed) }
        guard message.readableBytes <= Int(link.peer.messageBytes) else {
            return .result(.tooLarge(limit: link.peer.messageBytes))
        }
        guard link.outboundBytes + message.readableBytes <= link.limits.outboundHardBytes else { return .full }
        outbound.enqueue(message, link: &link)
        while true {
            switch outbound.pump(id, link: &link) {
            case .more: activeAt = now
            case .drained, .closed:
                activeAt = now
                return .result(.sent)
            case .blocked: return .result(.waiting)
            }
        }
    }

    /// Ends the stream with STATUS; nobody takes messages any more. True when the STATUS is out, false when it waits
    /// behind a message, nil when there was one already.
    mutating func finish(
        _ head: StatusHead, detail: WireStatusDetail?, message: ByteBuffer?, link: inout Link
    ) -> Bool? {
        guard !outbound.isClosing else { return nil }
        if head.code != .ok { outbound.discard(link: &link) }
        queueReply(head, detail?.encodedWithinLimit() ?? [], head.code == .ok ? message : nil, link: &link)
        inbound.discard(link: &link)
        return outbound.isClosed
    }

    /// The handler has returned; true when the STATUS is out and nothing is left to do.
    mutating func handlerExited() -> Bool {
        handlerHasExited = true
        return outbound.isClosed
    }

    /// Puts the reply into the STATUS when it fits, else before it.
    private mutating func queueReply(
        _ head: StatusHead, _ detail: [UInt8], _ message: ByteBuffer?, link: inout Link
    ) {
        let room = WireLimits.maximumPayloadBytes - StatusHead.encodedSize - detail.count
        guard let message, message.readableBytes > room || !outbound.isEmpty else {
            return queueStatus(head, detail, message: message, link: &link)
        }
        if message.readableBytes > Int(link.peer.messageBytes) {
            refuseReply(head, .messageTooLarge(bytes: message.readableBytes), link: &link)
        } else if link.outboundBytes + message.readableBytes > link.limits.outboundHardBytes {
            refuseReply(head, .replyDropped, link: &link)
        } else {
            outbound.enqueue(message, link: &link)
            queueStatus(head, detail, message: nil, link: &link)
        }
    }

    /// A reply that cannot be sent: the code says so, outcome and position stay what they are.
    private mutating func refuseReply(_ head: StatusHead, _ fault: StreamFault, link: inout Link) {
        var refused = head
        refused.code = fault.code
        var limits = link.limits
        limits.messageBytes = link.peer.messageBytes
        queueStatus(refused, link.detail(fault.message(limits)).encodedWithinLimit(), message: nil, link: &link)
    }

    /// Writes the STATUS at once when nothing waits before it, else leaves it to the queue.
    private mutating func queueStatus(
        _ head: StatusHead, _ detail: [UInt8], message: ByteBuffer?, link: inout Link
    ) {
        let flags: FrameFlags = message == nil ? [.end, .none] : .end
        func write(_ buffer: inout ByteBuffer) {
            head.encode(detailLength: detail.count, into: &buffer)
            buffer.writeBytes(detail)
            if let message { buffer.writeImmutableBuffer(message) }
        }
        if outbound.isEmpty {
            link.emit(.status, flags: flags, on: id, payload: write)
            outbound.markClosed()
        } else {
            var payload = ByteBuffer()
            write(&payload)
            outbound.close(.status(payload, flags))
        }
    }
}
