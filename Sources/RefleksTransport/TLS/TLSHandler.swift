public import NIOCore
public import RefleksCrypto
import RefleksWire

/// TLS between a TCP channel and the frames above it.
///
/// ```
///  network ──channelRead──▶ receive ─▶ SSL_read ──channelRead──▶ frames
///  network ◀──write+flush── records ◀─ SSL_write ◀──flush─────── frames
/// ```
///
/// - Writes are held until `flush`; everything flushed together shares records of up to 16 KiB, one system call.
/// - While the channel is not writable nothing more is encrypted; it goes on as the channel drains.
/// - After the handshake it fires `TLSHandshakeCompleted`; a failed one fires `TLSFailure` as error, sends the alert and
///   closes. Writes before that wait for it.
/// - The peer's close_notify closes the channel, or fires `ChannelEvent.inputClosed` where the channel's option
///   `allowRemoteHalfClosure` is on. `close()` sends what was flushed, then close_notify, and waits for the peer's for
///   at most `closeTimeout`.
/// - It needs no `autoRead`: it asks for more itself while a read has produced no plaintext.
public final class TLSHandler: ChannelDuplexHandler {
    public typealias InboundIn = ByteBuffer
    public typealias InboundOut = ByteBuffer
    public typealias OutboundIn = ByteBuffer
    public typealias OutboundOut = ByteBuffer

    /// The time limits of a connection's two ends.
    public struct Timeouts: Sendable {
        /// From the TCP connection to the end of the handshake.
        public var handshake: TimeAmount
        /// From the last byte sent to the peer's close.
        public var close: TimeAmount

        public init(handshake: TimeAmount = .seconds(5), close: TimeAmount = .seconds(2)) {
            self.handshake = handshake
            self.close = close
        }
    }

    private enum State {
        case waitingForConnection
        case handshaking
        case open
        /// close() was called; flushed plaintext is still being sent.
        case draining
        /// The last byte is sent; the peer's close is awaited.
        case lingering
        case closed
    }

    /// Plaintext of one record (RFC 8446 §5.1).
    private static let recordLimit = 16_384
    /// Header, content type and tag of one record, rounded up.
    private static let recordOverhead = 64
    /// Records handed to the channel at once, before its writability is looked at again.
    private static let batchLimit = 64 << 10
    /// Bytes that the peer can make this end write after the handshake without being sent anything: answers to key
    /// updates, 27 each, of which an honest peer asks for one in 2^24 records.
    static let answerLimit = 4_096

    let connection: TLSConnection
    private let timeouts: Timeouts
    private var state = State.waitingForConnection
    private var queue = PlaintextQueue()
    private var closePromise: EventLoopPromise<Void>?
    private var timer: Scheduled<Void>?
    private var isFirstByteSeen = false
    private var isPeerFinished = false
    /// close(mode: .output) was called.
    private var isOutputFinished = false
    private var isCloseNotifySent = false
    /// The connection failed: what still arrives is thrown away.
    private var isBroken = false
    private var isReadWanted = false
    private var answeredBytes = 0

    /// The server's end of an accepted connection.
    public init(accepting context: TLSContext, timeouts: Timeouts = Timeouts()) throws(CertificateError) {
        connection = try TLSConnection(context, serverName: nil)
        self.timeouts = timeouts
    }

    /// The client's end of a connection to `serverName`, which the server's certificate must be for.
    public init(
        connecting context: TLSContext, to serverName: ServerName, timeouts: Timeouts = Timeouts()
    ) throws(CertificateError) {
        connection = try TLSConnection(context, serverName: serverName)
        self.timeouts = timeouts
    }

    // MARK: Life

    public func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { start(context) }
    }

    public func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    public func channelInactive(context: ChannelHandlerContext) {
        switch state {
        case .handshaking: context.fireErrorCaught(TLSFailure.truncated)
        case .open where !isPeerFinished: context.fireErrorCaught(TLSFailure.truncated)
        default: break
        }
        finish()
        context.fireChannelInactive()
    }

    public func handlerRemoved(context: ChannelHandlerContext) {
        finish()
    }

    private func start(_ context: ChannelHandlerContext) {
        guard case .waitingForConnection = state else { return }
        state = .handshaking
        setTimer(context, timeouts.handshake) { handler, context in
            handler.fail(context, .handshakeTimeout)
        }
        advanceHandshake(context)
        context.read()
    }

    /// Releases everything that waits: the connection is gone.
    private func finish() {
        state = .closed
        timer?.cancel()
        timer = nil
        queue.fail(ChannelError.ioOnClosedChannel, includingFlushed: true)
        let promise = closePromise
        closePromise = nil
        promise?.succeed()
    }

    // MARK: Inbound

    public func read(context: ChannelHandlerContext) {
        isReadWanted = true
        context.read()
    }

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        guard bytes.readableBytes > 0, !isBroken, isAcceptable(bytes, context) else { return }
        connection.receive(bytes)
        if case .handshaking = state { advanceHandshake(context) }
        switch state {
        case .open, .draining, .lingering: decrypt(context)
        case .waitingForConnection, .handshaking, .closed: break
        }
    }

    public func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        switch state {
        case .handshaking, .lingering, .draining: context.read()
        case .open where isReadWanted: context.read()
        case .open, .waitingForConnection, .closed: break
        }
    }

    public func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let channelEvent = event as? ChannelEvent, channelEvent == .inputClosed else {
            return context.fireUserInboundEventTriggered(event)
        }
        connection.finishInput()
        switch state {
        case .handshaking: fail(context, .truncated)
        case .open where !isPeerFinished: fail(context, .truncated)
        // The peer's close_notify was already reported as the end of input.
        case .open, .waitingForConnection, .closed: break
        case .draining, .lingering: closeNow(context)
        }
    }

    /// Refuses a peer that does not speak TLS, with an answer that it can read.
    private func isAcceptable(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) -> Bool {
        guard !isFirstByteSeen else { return true }
        guard case .handshaking = state else { return false }
        isFirstByteSeen = true
        guard let stray = StrayClient(insteadOfTLS: bytes) else { return true }
        if connection.context.role == .server {
            context.writeAndFlush(wrapOutboundOut(stray.refusal), promise: nil)
        }
        fail(context, stray == .http ? .httpPeer : .plaintextPeer)
        return false
    }

    private func advanceHandshake(_ context: ChannelHandlerContext) {
        let step = connection.handshake()
        flushRecords(context, done: [])
        // Writing may have found the connection gone.
        guard case .handshaking = state else { return }
        switch step {
        case .needsInput: break
        case .failed(let failure): fail(context, failure)
        case .completed: completeHandshake(context)
        }
    }

    private func completeHandshake(_ context: ChannelHandlerContext) {
        guard let peer = connection.peer() else { return fail(context, .certificateMissing) }
        timer?.cancel()
        timer = nil
        state = .open
        let event = TLSHandshakeCompleted(peer: peer, isResumed: connection.isResumed, version: connection.version)
        context.fireUserInboundEventTriggered(event)
        encrypt(context)
    }

    private func decrypt(_ context: ChannelHandlerContext) {
        var plaintext = context.channel.allocator.buffer(
            capacity: min(max(connection.unreadBytes, 256), TLSHandler.recordLimit))
        var step = connection.read(into: &plaintext)
        while case .received = step {
            if plaintext.readableBytes >= TLSHandler.batchLimit {
                deliver(plaintext, context)
                plaintext = context.channel.allocator.buffer(capacity: TLSHandler.recordLimit)
            }
            step = connection.read(into: &plaintext)
        }
        deliver(plaintext, context)
        // Answers to a key update, or an alert.
        answeredBytes += connection.outbound.readableBytes
        flushRecords(context, done: [])
        guard answeredBytes <= TLSHandler.answerLimit else { return fail(context, .tooManyKeyUpdates) }
        switch step {
        case .received, .needsInput: break
        case .closed: peerClosed(context)
        case .failed(let failure): fail(context, failure)
        }
    }

    private func deliver(_ plaintext: ByteBuffer, _ context: ChannelHandlerContext) {
        // After close() nobody listens any more.
        guard plaintext.readableBytes > 0, case .open = state else { return }
        isReadWanted = false
        context.fireChannelRead(wrapInboundOut(plaintext))
    }

    private func peerClosed(_ context: ChannelHandlerContext) {
        guard !isPeerFinished else { return }
        isPeerFinished = true
        switch state {
        case .open:
            if allowsHalfClosure(context) {
                context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
            } else {
                beginClose(context)
            }
        case .lingering: closeNow(context)
        case .draining, .waitingForConnection, .handshaking, .closed: break
        }
    }

    private func allowsHalfClosure(_ context: ChannelHandlerContext) -> Bool {
        guard let options = context.channel.syncOptions else { return false }
        do {
            return try options.getOption(.allowRemoteHalfClosure)
        } catch {
            // A channel without the option (an embedded one) has no half-closed state either.
            return false
        }
    }

    // MARK: Outbound

    public func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch state {
        case .waitingForConnection, .handshaking, .open:
            guard !isOutputFinished else {
                promise?.fail(ChannelError.outputClosed)
                return
            }
            queue.append(unwrapOutboundIn(data), promise)
        case .draining, .lingering, .closed: promise?.fail(ChannelError.ioOnClosedChannel)
        }
    }

    public func flush(context: ChannelHandlerContext) {
        queue.markFlushed()
        if case .open = state { encrypt(context) }
    }

    public func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { encrypt(context) }
        context.fireChannelWritabilityChanged()
    }

    /// Encrypts what is flushed while the channel takes it, in batches.
    private func encrypt(_ context: ChannelHandlerContext) {
        guard isSending else { return }
        var done: [EventLoopPromise<Void>] = []
        while queue.hasFlushed, context.channel.isWritable {
            var size = 0
            let step = queue.withNextRecord(limit: TLSHandler.recordLimit) { record in
                size = record.count
                if size == 0 { return TLSConnection.WriteStep.written }
                connection.outbound.reserveCapacity(minimumWritableBytes: size + TLSHandler.recordOverhead)
                return connection.write(record)
            }
            guard step == .written else {
                flushRecords(context, done: done)
                if case .failed(let failure) = step { fail(context, failure) }
                return
            }
            queue.consume(size, done: &done)
            if connection.outbound.readableBytes >= TLSHandler.batchLimit {
                flushRecords(context, done: done)
                done.removeAll()
                guard isSending else { return }
            }
        }
        flushRecords(context, done: done)
        finishOutputIfDrained(context)
    }

    private var isSending: Bool {
        switch state {
        case .open, .draining: true
        case .waitingForConnection, .handshaking, .lingering, .closed: false
        }
    }

    /// Hands the records made so far to the channel; `done` are the writes whose last byte is in them.
    private func flushRecords(_ context: ChannelHandlerContext, done: [EventLoopPromise<Void>]) {
        guard connection.outbound.readableBytes > 0 else {
            for promise in done { promise.succeed() }
            return
        }
        let records = connection.outbound
        connection.outbound = ByteBuffer()
        context.writeAndFlush(wrapOutboundOut(records), promise: joined(done, context))
    }

    private func joined(
        _ promises: [EventLoopPromise<Void>], _ context: ChannelHandlerContext
    ) -> EventLoopPromise<Void>? {
        guard promises.count > 1 else { return promises.first }
        let joined = context.eventLoop.makePromise(of: Void.self)
        for promise in promises { joined.futureResult.cascade(to: promise) }
        return joined
    }

    // MARK: Closing

    public func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        switch (mode, state) {
        case (.input, _): context.close(mode: .input, promise: promise)
        case (.output, .open):
            isOutputFinished = true
            onClose(promise)
            encrypt(context)
        case (.output, _): promise?.fail(ChannelError.operationUnsupported)
        case (.all, .open):
            onClose(promise)
            beginClose(context)
        case (.all, .draining), (.all, .lingering): onClose(promise)
        case (.all, .waitingForConnection), (.all, .handshaking), (.all, .closed):
            finish()
            context.close(mode: .all, promise: promise)
        }
    }

    /// Completes `promise` when the connection is closed (or its output, for half a close).
    private func onClose(_ promise: EventLoopPromise<Void>?) {
        guard let promise else { return }
        if let earlier = closePromise {
            earlier.futureResult.cascade(to: promise)
        } else {
            closePromise = promise
        }
    }

    private func beginClose(_ context: ChannelHandlerContext) {
        state = .draining
        queue.fail(ChannelError.ioOnClosedChannel, includingFlushed: false)
        setTimer(context, timeouts.close) { handler, context in handler.closeNow(context) }
        encrypt(context)
    }

    /// Sends close_notify once everything before it is sent.
    private func finishOutputIfDrained(_ context: ChannelHandlerContext) {
        guard !queue.hasFlushed else { return }
        switch state {
        case .draining:
            sendCloseNotify(context)
            if isPeerFinished { closeNow(context) } else { linger(context) }
        case .open where isOutputFinished && !isCloseNotifySent:
            sendCloseNotify(context)
            let promise = closePromise
            closePromise = nil
            context.close(mode: .output, promise: promise)
        case .open, .waitingForConnection, .handshaking, .lingering, .closed: break
        }
    }

    private func sendCloseNotify(_ context: ChannelHandlerContext) {
        guard !isCloseNotifySent else { return }
        isCloseNotifySent = true
        connection.sendCloseNotify()
        flushRecords(context, done: [])
    }

    /// Ends the connection because of `failure`: what OpenSSL has to say (an alert) is sent and given time to arrive.
    private func fail(_ context: ChannelHandlerContext, _ failure: TLSFailure) {
        switch state {
        case .lingering, .closed: return
        case .draining: return closeNow(context)
        case .waitingForConnection, .handshaking, .open: break
        }
        flushRecords(context, done: [])
        state = .lingering
        isBroken = true
        queue.fail(failure, includingFlushed: true)
        context.fireErrorCaught(failure)
        guard case .lingering = state else { return }
        if failure == .truncated || failure == .handshakeTimeout { closeNow(context) } else { linger(context) }
    }

    /// Says that nothing more follows and waits for the peer to close. Closing at once while its bytes are still unread
    /// would reset the connection and could lose what was just sent.
    private func linger(_ context: ChannelHandlerContext) {
        state = .lingering
        setTimer(context, timeouts.close) { handler, context in handler.closeNow(context) }
        context.close(mode: .output, promise: nil)
        context.read()
    }

    private func closeNow(_ context: ChannelHandlerContext) {
        if case .closed = state { return }
        let promise = closePromise
        closePromise = nil
        finish()
        context.close(mode: .all, promise: promise)
    }

    private func setTimer(
        _ context: ChannelHandlerContext, _ delay: TimeAmount,
        _ action: @escaping (TLSHandler, ChannelHandlerContext) -> Void
    ) {
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: delay) { [weak self] in
            guard let self else { return }
            timer = nil
            action(self, context)
        }
    }
}
