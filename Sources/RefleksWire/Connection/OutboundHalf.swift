import NIOCore

/// The sending side of one stream: messages that wait for credit, and how the stream will be closed after them.
struct OutboundHalf: Sendable {
    /// What ends this side.
    enum Closing: Sendable {
        /// END without STATUS: the client has no more messages.
        case end
        /// The payload of STATUS with its flags.
        case status(ByteBuffer, FrameFlags)
    }

    /// What `pump` did.
    enum Progress: Sendable {
        /// Nothing more can go until credit, or a message, comes.
        case blocked
        /// One frame went and more can.
        case more
        /// The last waiting message went out whole.
        case drained
        /// END or STATUS went out.
        case closed
    }

    private(set) var window: SendWindow
    private var messages: [ByteBuffer] = []
    private var closing: Closing?
    private(set) var isClosed = false
    /// Whether the stream stands in the connection's queue of senders.
    var isScheduled = false

    init(windowBytes: UInt32) {
        self.window = SendWindow(size: windowBytes)
    }

    var isEmpty: Bool { messages.isEmpty }
    /// Whether END or STATUS went out or is on its way.
    var isClosing: Bool { closing != nil || isClosed }

    /// The closing frame has been written by the caller; nothing waited before it.
    mutating func markClosed() {
        isClosed = true
    }

    mutating func enqueue(_ message: ByteBuffer, link: inout Link) {
        messages.append(message)
        link.outboundBytes += message.readableBytes
    }

    mutating func close(_ closing: Closing) {
        if self.closing == nil { self.closing = closing }
    }

    /// False when the raise was too small to be worth a frame.
    mutating func raise(to limit: UInt64) -> Bool { window.raise(to: limit) }

    /// The peer's HELLO has replaced the floor.
    mutating func adopt(_ windowBytes: UInt32) { window.adopt(size: windowBytes) }

    /// Drops what waits, whatever its state: only a STATUS that is not OK, or CANCEL, may follow.
    mutating func discard(link: inout Link) {
        for message in messages { link.outboundBytes -= message.readableBytes }
        messages = []
    }

    /// Sends at most one frame of DATA, or the closing frame.
    mutating func pump(_ stream: UInt32, link: inout Link) -> Progress {
        guard !messages.isEmpty else { return sendClosing(stream, link: &link) }
        guard link.hasRoom else { return .blocked }
        let remaining = messages[0].readableBytes
        let count = min(remaining, WireLimits.maximumPayloadBytes, window.available, link.sendWindow.available)
        guard count > 0 || remaining == 0 else { return .blocked }
        let isLast = count == remaining
        let endsStream = isLast && messages.count == 1 && isClosedByEnd
        let flags: FrameFlags = endsStream ? .end : isLast ? [] : .more
        link.emitData(&messages[0], count: count, flags: flags, on: stream)
        window.send(count)
        guard isLast else { return .more }
        messages.removeFirst()
        if endsStream {
            isClosed = true
            return .closed
        }
        guard messages.isEmpty else { return .more }
        return closing == nil ? .drained : sendClosing(stream, link: &link)
    }

    private var isClosedByEnd: Bool {
        if case .end = closing { return true }
        return false
    }

    private mutating func sendClosing(_ stream: UInt32, link: inout Link) -> Progress {
        guard !isClosed else { return .closed }
        switch closing {
        case nil: return .blocked
        case .end: link.emit(.data, flags: [.end, .none], on: stream)
        case .status(let payload, let flags): link.emit(.status, flags: flags, on: stream, payload)
        }
        isClosed = true
        closing = nil
        return .closed
    }
}
