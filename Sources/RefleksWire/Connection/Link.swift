import NIOCore
import RefleksMessages
import SwiftProtobuf

/// What both ends of a connection do alike: output, credits of the connection, keepalive, abuse and time limits.
struct Link: Sendable {
    let limits: WireLimits
    let openedAt: UInt64
    /// What the peer's HELLO said; before it, the floors.
    var peer = PeerSettings.floors
    var hasPeerHello = false
    /// Both ends' names for the connection; from HELLO on, at servers.
    var connectionID = ""
    var decoder = FrameDecoder()
    var receiveWindow: ReceiveWindow
    var sendWindow: SendWindow
    var cheapFrames: CheapFrameBudget
    var keepalive: Keepalive
    /// Bytes of incomplete and waiting messages, with their overhead.
    private(set) var inboundBytes = 0
    /// Bytes of messages that wait for the peer's credit.
    var outboundBytes = 0
    /// Whether the transport takes output; while it does not, only STATUS and PONG are written.
    private(set) var isWritable = true
    private(set) var output = ByteBuffer()
    private var outputCapacity = 512
    /// CREDIT frames that may come for finished streams: one for each DATA frame sent.
    private var lateCredits: UInt64 = 0
    private var stalledSince: UInt64?
    private var partialFrameSince: UInt64?

    init(_ limits: WireLimits, at now: UInt64) {
        self.limits = limits
        self.openedAt = now
        self.receiveWindow = ReceiveWindow(size: limits.connectionWindowBytes)
        self.sendWindow = SendWindow(size: PeerSettings.floors.connectionWindowBytes)
        self.cheapFrames = CheapFrameBudget(limits)
        self.keepalive = Keepalive(limits, at: now)
    }
}

// MARK: Output

extension Link {
    /// Whether DATA may be written now: the transport takes output, and has taken what was written before.
    var hasRoom: Bool { isWritable && output.readableBytes < limits.outputBytes }

    /// Everything written since the last call; nil when nothing was.
    mutating func takeOutput() -> ByteBuffer? {
        guard output.readableBytes > 0 else { return nil }
        let result = output
        outputCapacity = min(max(512, result.readableBytes), 65_536)
        output = ByteBuffer()
        return result
    }

    /// Appends a frame whose payload `write` appends; returns nothing, the payload's length is filled in afterwards.
    mutating func emit(
        _ type: FrameType, flags: FrameFlags = [], on stream: UInt32 = 0, payload write: (inout ByteBuffer) -> Void
    ) {
        if output.capacity == 0 { output = ByteBufferAllocator().buffer(capacity: outputCapacity) }
        let start = output.writerIndex
        FrameCodec.encode(FrameHeader(length: 0, type: type, flags: flags, stream: stream), into: &output)
        write(&output)
        let length = output.writerIndex - start - FrameHeader.encodedSize
        output.setInteger(UInt32(truncatingIfNeeded: length), at: start)
    }

    mutating func emit(_ type: FrameType, flags: FrameFlags = [], on stream: UInt32 = 0, _ payload: ByteBuffer) {
        emit(type, flags: flags, on: stream) { $0.writeImmutableBuffer(payload) }
    }

    mutating func emit(_ type: FrameType, flags: FrameFlags = [], on stream: UInt32 = 0) {
        emit(type, flags: flags, on: stream) { _ in }
    }

    mutating func emit(_ credit: Credit, on stream: UInt32 = 0) {
        emit(.credit, on: stream) { credit.encode(into: &$0) }
    }

    /// Sends the first `count` bytes of `message` and takes them off it; the caller has checked both windows.
    mutating func emitData(_ message: inout ByteBuffer, count: Int, flags: FrameFlags, on stream: UInt32) {
        guard let piece = message.readSlice(length: count) else { return }
        emit(.data, flags: flags, on: stream, piece)
        sendWindow.send(count)
        outboundBytes -= count
        lateCredits &+= 1
        if stalledSince != nil { stalledSince = nil }
    }

    mutating func emitHello(_ hello: WireHello) {
        // Serializing can only fail for missing required fields and `Any`, which the message does not have.
        guard let bytes: [UInt8] = try? hello.serializedBytes() else { return }
        emit(.hello) { $0.writeBytes(bytes) }
    }

    mutating func emitGoAway(_ code: WireGoAwayCode, lastStream: UInt32, drain: UInt64 = 0, text: String) {
        var goAway = WireGoAway()
        goAway.code = code
        goAway.lastStreamID = lastStream
        goAway.drainMs = UInt32(clamping: drain / WireLimits.millisecond)
        goAway.text = text.prefix(utf8: 1_024)
        // Serializing cannot fail: see `emitHello`.
        guard let bytes: [UInt8] = try? goAway.serializedBytes() else { return }
        emit(.goAway) { $0.writeBytes(bytes) }
    }

    /// Sends a PING and returns its opaque number.
    @discardableResult
    mutating func emitPing() -> UInt64 {
        let opaque = keepalive.nextPing()
        emit(.ping) { $0.writeInteger(opaque) }
        return opaque
    }
}

// MARK: Bounds

extension Link {
    /// Charges bytes of an incomplete or waiting message; false when the bound is passed.
    mutating func holdInbound(_ count: Int) -> Bool {
        guard inboundBytes + count <= Int(limits.assemblyBytes) else { return false }
        inboundBytes += count
        return true
    }

    mutating func releaseInbound(_ count: Int) {
        inboundBytes -= count
    }

    /// Counts DATA against the connection's window.
    mutating func receiveData(_ count: Int) throws(WireError) {
        guard receiveWindow.receive(count) else {
            throw .byteCreditExceeded(stream: 0, limit: receiveWindow.announced)
        }
    }

    /// Returns DATA bytes to the connection's window.
    mutating func consume(_ count: Int) {
        receiveWindow.consume(count)
        announceCredit()
    }

    /// Sends the connection's CREDIT when it is due; withheld from a peer that does not read.
    mutating func announceCredit() {
        guard isWritable, let limit = receiveWindow.limitToAnnounce() else { return }
        emit(Credit(.connectionBytes, limit: limit))
    }

    /// A CREDIT for a stream that has finished: free as an answer to DATA, else cheap.
    mutating func receiveLateCredit(at now: UInt64) throws(WireError) {
        guard lateCredits == 0 else {
            lateCredits &-= 1
            return
        }
        try cheapFrames.spend(at: now)
    }
}

// MARK: Time

extension Link {
    mutating func heard(at now: UInt64) {
        keepalive.heard(at: now)
    }

    /// Called after every read: starts the clock of a frame that has begun, or stops it.
    mutating func noteReadEnd(completedFrame: Bool, at now: UInt64) {
        guard decoder.holdsPartialFrame else {
            partialFrameSince = nil
            return
        }
        if completedFrame || partialFrameSince == nil { partialFrameSince = now }
    }

    mutating func writabilityChanged(_ isWritable: Bool, at now: UInt64) {
        self.isWritable = isWritable
        noteStall(at: now)
        if isWritable { announceCredit() }
    }

    /// Called after every event: starts the clock of a peer that does not read, or stops it.
    mutating func noteStall(at now: UInt64) {
        guard !isWritable || outboundBytes > limits.outboundBytes else {
            stalledSince = nil
            return
        }
        if stalledSince == nil { stalledSince = now }
    }

    /// The next time at which `timeReached` has something to do.
    var deadline: UInt64 {
        var result = keepalive.deadline
        if let partialFrameSince { result = min(result, partialFrameSince &+ limits.partialFrameTimeout) }
        if let stalledSince { result = min(result, stalledSince &+ limits.stallTimeout) }
        return result
    }

    mutating func timeReached(_ now: UInt64) throws(WireError) {
        if let partialFrameSince, now >= partialFrameSince &+ limits.partialFrameTimeout {
            throw .frameTimeout(limits.partialFrameTimeout / WireLimits.millisecond)
        }
        if let stalledSince, now >= stalledSince &+ limits.stallTimeout {
            throw .stalled(limits.stallTimeout / WireLimits.millisecond)
        }
        if try keepalive.isPingDue(at: now) { emitPing() }
    }
}

extension String {
    /// The longest prefix of whole characters within `count` UTF-8 bytes.
    func prefix(utf8 count: Int) -> String {
        guard utf8.count > count else { return self }
        var result = ""
        for character in self {
            guard result.utf8.count + character.utf8.count <= count else { break }
            result.append(character)
        }
        return result
    }
}

// MARK: Frames that both ends treat alike

extension Link {
    /// The peer's HELLO: its numbers replace the floors.
    mutating func adopt(_ settings: PeerSettings) {
        peer = settings
        hasPeerHello = true
        sendWindow.adopt(size: settings.connectionWindowBytes)
    }

    mutating func receivePing(_ frame: Frame, at now: UInt64) throws(WireError) {
        try cheapFrames.spend(at: now)
        emit(.pong, frame.payload)
    }

    /// The opaque number of an expected PONG; nil for one that nobody asked for, which is a cheap frame.
    mutating func receivePong(_ frame: Frame, at now: UInt64) throws(WireError) -> UInt64? {
        let opaque = frame.payload.getInteger(at: frame.payload.readerIndex, as: UInt64.self) ?? 0
        if keepalive.isAnswer(opaque) { return opaque }
        try cheapFrames.spend(at: now)
        return nil
    }

    /// The detail of a STATUS that says `message` in the peer's language and names the connection.
    func detail(_ message: WireMessage) -> WireStatusDetail {
        var result = WireStatusDetail()
        result.reason = message.template.code
        result.text = message.text(peer.language)
        if !connectionID.isEmpty { result.trailers[WireStatusDetail.connectionTrailer] = connectionID }
        return result
    }

    /// A client that speaks something else is answered in its own terms, without frames before.
    mutating func replaceOutput(_ bytes: ByteBuffer) {
        output = bytes
    }

    /// The connection has ended: nothing is held any more.
    mutating func releaseEverything() {
        inboundBytes = 0
        outboundBytes = 0
        decoder = FrameDecoder()
    }
}
