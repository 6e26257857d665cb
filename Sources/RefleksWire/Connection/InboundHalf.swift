import NIOCore

/// The receiving side of one stream: joins DATA to messages, holds those that nobody has taken, and returns their
/// credit when they are taken, or on receipt while the taker waits (so a message may be larger than the window).
struct InboundHalf: Sendable {
    /// What a piece of a message led to.
    enum Event {
        case nothing
        case message(ByteBuffer)
        case refused(StreamFault)
    }

    private struct WaitingMessage {
        let bytes: ByteBuffer
        let uncredited: Int

        var charge: Int { bytes.readableBytes + WireLimits.waitingMessageOverhead }
    }

    private var window: ReceiveWindow
    private var assembly: ByteBuffer?
    private var assemblyUncredited = 0
    /// Nil until a message waits: even an empty buffer is an allocation, and most calls have one message.
    private var waiting: CircularBuffer<WaitingMessage>?
    /// Whether the next message is awaited; the first one always is.
    private var isWanted = true
    private var isDiscarding = false
    private(set) var hasEnded = false

    init(windowBytes: UInt32) {
        self.window = ReceiveWindow(size: windowBytes)
    }

    /// The peer has ended its side and every message was taken.
    var isExhausted: Bool { hasEnded && waiting?.isEmpty ?? true }
    /// A message has begun and its last frame has not come.
    var holdsPartialMessage: Bool { assembly != nil }
    /// The taker waits and nothing is there.
    var isAwaited: Bool { isWanted }

    mutating func end() {
        hasEnded = true
    }

    /// Counts DATA against the stream's window.
    mutating func receive(_ count: Int, on stream: UInt32) throws(WireError) {
        guard window.receive(count) else {
            throw .byteCreditExceeded(stream: stream, limit: window.announced)
        }
    }

    /// Takes a piece of a message; the pieces of DATA (`isData`) are under credit, that of CALL is not.
    mutating func append(_ piece: ByteBuffer, isLast: Bool, isData: Bool, link: inout Link) -> Event {
        let count = piece.readableBytes
        guard !isDiscarding else {
            if isData { consume(count, link: &link) }
            return .nothing
        }
        let size = count + (assembly?.readableBytes ?? 0)
        guard size <= Int(link.limits.messageBytes) else {
            if isData { consume(count, link: &link) }
            return .refused(.messageTooLarge(bytes: size))
        }
        if isData {
            if isWanted { consume(count, link: &link) } else { assemblyUncredited += count }
        }
        if isLast && assembly == nil { return complete(piece, link: &link) }
        guard link.holdInbound(count) else { return .refused(.assemblyExhausted) }
        if assembly == nil { assembly = ByteBuffer() }
        assembly?.writeImmutableBuffer(piece)
        guard isLast, let message = assembly else { return .nothing }
        link.releaseInbound(message.readableBytes)
        assembly = nil
        return complete(message, link: &link)
    }

    private mutating func complete(_ message: ByteBuffer, link: inout Link) -> Event {
        if isWanted {
            isWanted = false
            return .message(message)
        }
        // A copy, so that a small message does not keep the whole read it came in alive.
        let copy = ByteBuffer(bytes: message.readableBytesView)
        let entry = WaitingMessage(bytes: copy, uncredited: assemblyUncredited)
        guard link.holdInbound(entry.charge) else { return .refused(.assemblyExhausted) }
        assemblyUncredited = 0
        if waiting == nil { waiting = CircularBuffer(initialCapacity: 4) }
        waiting?.append(entry)
        return .nothing
    }

    /// The taker asks for the next message: returned when it is there, else awaited.
    mutating func take(link: inout Link) -> ByteBuffer? {
        guard let entry = waiting?.popFirst() else {
            isWanted = true
            consume(assemblyUncredited, link: &link)
            assemblyUncredited = 0
            return nil
        }
        link.releaseInbound(entry.charge)
        consume(entry.uncredited, link: &link)
        return entry.bytes
    }

    /// Nobody takes messages any more: drops what is held and whatever comes.
    mutating func discard(link: inout Link) {
        isDiscarding = true
        var uncredited = assemblyUncredited
        while let entry = waiting?.popFirst() {
            link.releaseInbound(entry.charge)
            uncredited += entry.uncredited
        }
        if let assembly { link.releaseInbound(assembly.readableBytes) }
        waiting = nil
        assembly = nil
        assemblyUncredited = 0
        consume(uncredited, link: &link)
    }

    /// The stream has failed in the middle of a message: whole messages before it stay.
    mutating func dropPartialMessage(link: inout Link) {
        guard let partial = assembly else { return }
        link.releaseInbound(partial.readableBytes)
        consume(assemblyUncredited, link: &link)
        assembly = nil
        assemblyUncredited = 0
    }

    private mutating func consume(_ count: Int, link: inout Link) {
        window.consume(count)
        link.consume(count)
    }

    /// Sends the stream's CREDIT when it is due; a stream that its peer has ended needs none.
    mutating func announceCredit(on stream: UInt32, link: inout Link) {
        guard !hasEnded, link.isWritable, let limit = window.limitToAnnounce() else { return }
        link.emit(Credit(.streamBytes, limit: limit), on: stream)
    }
}
