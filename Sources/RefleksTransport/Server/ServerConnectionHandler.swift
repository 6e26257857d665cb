import Logging
import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire

/// Executes what a `ServerConnectionState` decides: reads and writes its bytes, runs its timers and its calls' handlers.
///
/// ```
///  bytes ──receive──▶ state ──actions──▶ handlers (tasks on this event loop)
///  bytes ◀──flush──── state ◀──finish─── handlers
/// ```
/// Everything happens on the channel's event loop. All frames of one burst of reads, and all replies that handlers finish
/// within one tick of the loop, leave with one flush.
final class ServerConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let environment: ServerEnvironment
    let eventLoop: any EventLoop
    let executor: EventLoopTaskExecutor
    let principal: Principal
    let handshake: TLSHandshakeCompleted
    let peerAddress: String
    let openedAt: UInt64
    let serverID: String
    var state: ServerConnectionState
    var calls: [UInt32: ServerCall] = [:]
    var traffic = ConnectionSummary.Traffic()
    /// When bytes arrived last, monotonic nanoseconds.
    private var lastReadAt: UInt64
    /// `server-id/client-id`.
    var id: String
    var language = Language.english
    /// The stream that was finished last: how a starting call learns that its handler has returned already.
    var lastFinished: UInt32 = 0
    /// Not later than the earliest deadline of a running call.
    var earliestCallDeadline = UInt64.max
    /// When to look whether the peer's certificate has ended, monotonic nanoseconds.
    private var certificateLook = UInt64.max
    /// Requests that handlers work on.
    var requestBytes = 0
    private var context: ChannelHandlerContext?
    private var isReading = false
    private var isPerforming = false
    private var isFlushScheduled = false
    private var isClosing = false
    private let timer: DeadlineTimer
    private var reportedBytes = 0

    /// For a connection whose handshake has just succeeded, on its event loop.
    init(
        _ environment: ServerEnvironment, principal: Principal, handshake: TLSHandshakeCompleted, channel: any Channel
    ) {
        self.environment = environment
        self.principal = principal
        self.handshake = handshake
        eventLoop = channel.eventLoop
        executor = environment.executor(of: channel.eventLoop)
        peerAddress = channel.remoteAddress?.text ?? "unknown"
        openedAt = channel.eventLoop.now.uptimeNanoseconds
        lastReadAt = openedAt
        timer = DeadlineTimer(channel.eventLoop)
        serverID = environment.connectionID()
        id = serverID + "/"
        let identity = LocalIdentity(
            implementation: environment.configuration.implementation, connectionID: serverID,
            contractDigest: environment.configuration.contractDigest)
        state = ServerConnectionState(limits: environment.connectionLimits(), identity: identity, at: openedAt)
        certificateLook = nextCertificateLook(at: openedAt)
    }

    /// Monotonic nanoseconds of the event loop.
    var now: UInt64 { eventLoop.now.uptimeNanoseconds }
}

// MARK: Channel events

extension ServerConnectionHandler {
    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        perform()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        isReading = true
        traffic.bytesReceived &+= UInt64(bytes.readableBytes)
        lastReadAt = now
        state.receive(bytes, at: lastReadAt)
        perform()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        flush()
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        state.writabilityChanged(context.channel.isWritable, at: now)
        perform()
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let label = (error as? TLSFailure)?.label ?? String(describing: type(of: error))
        environment.logger.debug(
            "connection failed",
            metadata: ["connection": "\(id)", "principal": "\(principal.uri)", "error": "\(label)"])
        context.close(promise: nil)
    }

    /// The socket is gone: handlers are cancelled and everything held is given back.
    private func end() {
        state.connectionLost()
        perform()
        timer.cancel()
        environment.budget.adjust(by: -reportedBytes)
        reportedBytes = 0
        context = nil
    }
}

// MARK: Driving the state machine

extension ServerConnectionHandler {
    /// Executes what the state machine asks for; called after everything that was told to it. A handler that returns
    /// while its call is being started comes back here: the outer call then does the work.
    func perform() {
        guard !isPerforming else { return }
        isPerforming = true
        while let action = state.nextAction() { execute(action) }
        isPerforming = false
        guard !isReading, !isFlushScheduled else { return }
        isFlushScheduled = true
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        eventLoop.execute { bound.value.flush() }
    }

    private func execute(_ action: ServerConnectionState.Action) {
        switch action {
        case .peerReady(let peer):
            id = state.connectionID
            language = peer.language
        case .start(let call): start(call)
        case .deliver(let stream, let message, let isLast): deliver(message, isLast: isLast, on: stream)
        case .deliverEnd(let stream): deliverEnd(on: stream)
        case .cancel(let stream, let cause): cancel(stream, cause)
        case .resumeWriting(let stream): calls[stream]?.stream?.resumeWriting()
        case .drain: drainStreams()
        case .endIdle(let stream): end(stream, .idle)
        case .close(let reason): close(reason)
        }
    }

    private func close(_ reason: CloseReason) {
        isClosing = true
        environment.metrics.connectionEnded(reason.label)
        environment.logger.info(
            "connection closed",
            metadata: [
                "connection": "\(id)", "principal": "\(principal.uri)", "reason": "\(reason.label)",
                "text": "\(reason.message.text(.english))",
            ])
    }

    /// Writes everything that waits, in one flush, and sets the timer anew.
    private func flush() {
        isFlushScheduled = false
        guard let context else { return }
        if let output = state.takeOutput() {
            traffic.bytesSent &+= UInt64(output.readableBytes)
            context.writeAndFlush(wrapOutboundOut(output), promise: nil)
            // In the loop's next tick, so that other connections have their turn.
            if state.outputTaken(at: now) { perform() }
        }
        reportHeldBytes()
        guard !isClosing else { return context.close(promise: nil) }
        setTimer()
    }

    private func reportHeldBytes() {
        let held = state.heldBytes + requestBytes
        guard held != reportedBytes else { return }
        environment.budget.adjust(by: held - reportedBytes)
        reportedBytes = held
    }

    private func setTimer() {
        guard let next = state.nextDeadline.map({ min($0, earliestCallDeadline, certificateLook) }),
            timer.isLater(than: next)
        else { return }
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        timer.set(next) { bound.value.timeReached() }
    }

    private func timeReached() {
        timer.fired()
        let now = now
        if now >= earliestCallDeadline { expireCalls(at: now) }
        if now >= certificateLook { lookAtCertificate(at: now) }
        state.timeReached(at: now)
        perform()
    }

    /// Nobody stays longer than its certificate lasts. The wall clock decides; it may have been set since the last look.
    private func lookAtCertificate(at now: UInt64) {
        guard environment.wallClock() < handshake.peer.notAfter else { return state.close(.unauthenticated) }
        certificateLook = nextCertificateLook(at: now)
    }

    /// When the certificate ends if nobody sets the wall clock, and at the latest in an hour.
    private func nextCertificateLook(at now: UInt64) -> UInt64 {
        let seconds = UInt64(clamping: handshake.peer.notAfter &- environment.wallClock())
        return now &+ min(seconds, 3_600) &* WireLimits.second
    }
}

// MARK: What the server asks

extension ServerConnectionHandler {
    /// Begins the two-phase drain.
    func drain(_ code: WireGoAwayCode, within nanoseconds: UInt64) {
        state.drain(code, within: nanoseconds, at: now)
        perform()
    }

    /// Ends the connection with a GOAWAY now.
    func close(_ code: WireGoAwayCode) {
        state.close(code)
        perform()
    }

    /// What the connection is doing; nil when it has ended.
    func summary() -> ConnectionSummary? {
        guard context != nil, !state.isClosed else { return nil }
        var traffic = traffic
        traffic.callsInFlight = state.openStreams
        traffic.idleMilliseconds = (now - lastReadAt) / 1_000_000
        return ConnectionSummary(
            id: id, principal: principal, peerAddress: peerAddress, ageMilliseconds: (now - openedAt) / 1_000_000,
            state: state.peer == nil ? .hello : state.isDraining ? .draining : .open,
            security: ConnectionSummary.Security(
                tlsVersion: handshake.version, isResumed: handshake.isResumed,
                certificateSerial: "\(handshake.peer.serial)",
                certificateNotAfterMicroseconds: handshake.peer.notAfter.multipliedReportingOverflow(by: 1_000_000)
                    .partialValue),
            traffic: traffic)
    }
}
