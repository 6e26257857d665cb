import DequeModule
import Logging
import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire

/// Executes what a `ClientConnectionState` decides: the client's counterpart of `ServerConnectionHandler`.
final class ClientConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let eventLoop: any EventLoop
    let executor: EventLoopTaskExecutor
    let endpoint: ServerEndpoint
    let configuration: ClientConnectionConfiguration
    /// Completed by the server's HELLO, failed by whatever ends the connection before it.
    let ready: EventLoopPromise<PeerSettings>
    private let logger: Logger
    private let clientID: String
    private let hasGoneAway: @Sendable () -> Void
    private var state: ClientConnectionState
    private var calls: [UInt32: OutgoingCall] = [:]
    /// Calls for which the server has no stream yet.
    private var waiting: Deque<OutgoingCall> = []
    private var context: ChannelHandlerContext?
    /// `server-id/client-id`.
    private var id: String
    private let timer: DeadlineTimer
    private var earliestCallDeadline = UInt64.max
    private var failure: TLSFailure?
    /// Why the server wants no calls here any more, where it said so.
    private var farewell: CloseReason?
    private var isReading = false
    private var isPerforming = false
    private var isFlushScheduled = false
    private var isClosing = false

    /// For a connection whose handshake has just succeeded, on its event loop. `hasGoneAway` is called when no new calls
    /// can be made here any more.
    init(
        _ channel: any Channel, endpoint: ServerEndpoint, configuration: ClientConnectionConfiguration, id: String,
        logger: Logger, hasGoneAway: @escaping @Sendable () -> Void
    ) {
        eventLoop = channel.eventLoop
        executor = EventLoopTaskExecutor(channel.eventLoop)
        self.endpoint = endpoint
        self.configuration = configuration
        self.logger = logger
        self.hasGoneAway = hasGoneAway
        clientID = id
        self.id = "/" + id
        ready = channel.eventLoop.makePromise()
        timer = DeadlineTimer(channel.eventLoop)
        let identity = LocalIdentity(
            implementation: configuration.implementation, connectionID: id, locale: configuration.language.rawValue,
            contractDigest: configuration.contractDigest)
        state = ClientConnectionState(
            limits: configuration.wire, identity: identity, at: channel.eventLoop.now.uptimeNanoseconds)
    }

    private var now: UInt64 { eventLoop.now.uptimeNanoseconds }
}

// MARK: Channel events

extension ClientConnectionHandler {
    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        perform()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isReading = true
        state.receive(unwrapInboundIn(data), at: now)
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
        failure = failure ?? error as? TLSFailure
        context.close(promise: nil)
    }

    private func end() {
        state.connectionLost()
        perform()
        timer.cancel()
        context = nil
        ready.fail(lostBeforeHello ?? gone())
    }

    /// In TLS 1.3 a server judges the client's certificate after the client has finished: its alert comes later.
    private var lostBeforeHello: RPCError? {
        guard state.peer == nil, let failure, failure != .truncated else { return nil }
        return RPCError(failure, at: endpoint)
    }
}

// MARK: Driving the state machine

extension ClientConnectionHandler {
    private func perform() {
        guard !isPerforming else { return }
        isPerforming = true
        while let action = state.nextAction() { execute(action) }
        isPerforming = false
        guard !isReading, !isFlushScheduled else { return }
        isFlushScheduled = true
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        eventLoop.execute { bound.value.flush() }
    }

    private func execute(_ action: ClientConnectionState.Action) {
        switch action {
        case .ready(let peer):
            id = "\(peer.connectionID)/\(clientID)"
            ready.succeed(peer)
        case .callsAllowed: openWaiting()
        case .deliver(let stream, let message): deliver(message, on: stream)
        case .resumeWriting(let stream): calls[stream]?.open?.resumeWriting()
        case .completed(let stream, let status): complete(stream, status)
        case .failed(let stream, let loss):
            calls.removeValue(forKey: stream)?.fail(error(of: loss.reason, loss.outcome))
        case .fault(let stream, let fault): refuse(stream, fault)
        case .goingAway(let code, let text):
            farewell = .peer(code: code, text: text)
            logger.debug("server goes away", metadata: ["connection": "\(id)", "code": "\(code.name)"])
            hasGoneAway()
            failWaiting()
        case .close(let reason):
            isClosing = true
            logger.debug("connection closed", metadata: ["connection": "\(id)", "reason": "\(reason.label)"])
            hasGoneAway()
            failWaiting()
        }
    }

    private func flush() {
        isFlushScheduled = false
        guard let context else { return }
        if let output = state.takeOutput() {
            context.writeAndFlush(wrapOutboundOut(output), promise: nil)
            if state.outputTaken(at: now) { perform() }
        }
        guard !isClosing else { return context.close(promise: nil) }
        setTimer()
    }

    private func setTimer() {
        guard let next = state.nextDeadline.map({ min($0, earliestCallDeadline) }), timer.isLater(than: next) else {
            return
        }
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        timer.set(next) { bound.value.timeReached() }
    }

    private func timeReached() {
        timer.fired()
        let now = now
        if now >= earliestCallDeadline { expireCalls(at: now) }
        state.timeReached(at: now)
        perform()
    }

    private func error(of reason: CloseReason, _ outcome: Outcome) -> RPCError {
        lostBeforeHello ?? RPCError(reason, outcome, connection: id)
    }
}

// MARK: Calls

extension ClientConnectionHandler {
    /// Opens the call, or lets it wait for a free stream.
    func open(_ call: OutgoingCall) {
        guard !call.isCancelled else { return call.fail(CancellationError()) }
        guard waiting.isEmpty else { return wait(call) }
        if !tryOpen(call) { wait(call) }
        perform()
    }

    /// The caller's task was cancelled.
    func cancel(_ call: OutgoingCall) {
        call.isCancelled = true
        if let stream = call.stream {
            cancel(stream, .callerGaveUp)
        } else if let index = waiting.firstIndex(where: { $0 === call }) {
            waiting.remove(at: index).fail(CancellationError())
        }
    }

    /// Gives a call up: sends CANCEL and ends it locally.
    func cancel(_ stream: UInt32, _ reason: CancelReason) {
        guard let call = calls.removeValue(forKey: stream) else { return }
        state.cancel(stream, reason, at: now)
        call.fail(CancellationError())
        perform()
    }

    /// The caller has no more messages.
    func finishSending(_ stream: UInt32) {
        state.finish(stream, at: now)
        perform()
    }

    /// Ends the connection: open calls fail.
    func close() {
        state.close()
        perform()
    }

    /// Whether a call can be made here now or a little later.
    var acceptsCalls: Bool { state.acceptsCalls }

    private func wait(_ call: OutgoingCall) {
        guard state.acceptsCalls else { return call.fail(gone()) }
        guard waiting.count < configuration.waitingCalls else {
            return call.fail(
                RPCError(
                    .resourceExhausted, Catalogue.RPC.tooManyCalls, [String(configuration.waitingCalls)],
                    outcome: .notStarted))
        }
        waiting.append(call)
        note(call)
    }

    /// Returns false when the call must wait; fails it when it cannot be made.
    private func tryOpen(_ call: OutgoingCall) -> Bool {
        let now = now
        guard let remaining = call.remainingMilliseconds(at: now) else {
            call.fail(expired(call, .notStarted))
            return true
        }
        switch state.openCall(
            call.method.id, deadlineMilliseconds: remaining, metadata: call.metadata, message: call.request,
            end: call.method.shape == .unary, at: now)
        {
        case .opened(let stream): opened(call, as: stream)
        case .noCredit: return false
        case .closed: call.fail(gone())
        case .tooLarge(let limit):
            let size = call.request?.readableBytes ?? 0
            call.fail(
                RPCError(
                    .resourceExhausted, Catalogue.Client.requestTooLarge, [String(limit), String(size)],
                    outcome: .notStarted))
        }
        return true
    }

    private func opened(_ call: OutgoingCall, as stream: UInt32) {
        call.stream = stream
        calls[stream] = call
        note(call)
        guard case .stream(let continuation)? = call.completion else { return }
        let open = OpenStream(stream, of: self, on: eventLoop)
        call.completion = nil
        call.open = open
        continuation.resume(returning: open)
    }

    private func openWaiting() {
        while let call = waiting.first, tryOpen(call) { waiting.removeFirst() }
    }

    private func failWaiting() {
        let calls = waiting
        waiting.removeAll()
        for call in calls { call.fail(lostBeforeHello ?? gone()) }
    }

    private func deliver(_ message: ByteBuffer, on stream: UInt32) {
        guard let call = calls[stream] else { return }
        if let open = call.open { open.deliver(message) } else { call.reply = message }
    }

    private func complete(_ stream: UInt32, _ status: ReceivedStatus) {
        guard let call = calls.removeValue(forKey: stream) else { return }
        guard status.head.code == .ok else {
            let error = RPCError(status)
            call.open?.complete(.failure(error))
            call.open = nil
            return call.fail(error)
        }
        let reply = EncodedReply(
            message: status.message ?? call.reply, commitSeq: status.head.commitSeq, outcome: status.head.outcome)
        call.open?.complete(.success(reply))
        guard case .unary(let continuation)? = call.completion else { return }
        call.completion = nil
        continuation.resume(returning: reply)
    }

    /// A reply broke a limit of this end.
    private func refuse(_ stream: UInt32, _ fault: StreamFault) {
        let error: RPCError =
            switch fault {
            case .messageTooLarge(let bytes):
                exhausted(Catalogue.RPC.messageTooLarge, [String(configuration.wire.messageBytes), String(bytes)])
            case .assemblyExhausted, .outboundFull, .replyDropped, .draining:
                exhausted(Catalogue.RPC.assemblyExhausted, [String(configuration.wire.assemblyBytes)])
            }
        calls.removeValue(forKey: stream)?.fail(error)
    }

    private func exhausted(_ template: MessageTemplate, _ arguments: [String]) -> RPCError {
        RPCError(.resourceExhausted, template, arguments, outcome: .unknown)
    }

    private func gone() -> RPCError {
        if let farewell { return error(of: farewell, .notStarted) }
        return RPCError(
            .unavailable, Catalogue.RPC.connectionLost, [id], details: [RPCError.connectionTrailer: id],
            outcome: .notStarted)
    }
}

// MARK: Deadlines

extension ClientConnectionHandler {
    private func note(_ call: OutgoingCall) {
        if let deadline = givesUp(call) { earliestCallDeadline = min(earliestCallDeadline, deadline) }
    }

    /// When the server's own answer to an expired call is no longer waited for.
    private func givesUp(_ call: OutgoingCall) -> UInt64? {
        guard let deadline = call.deadline else { return nil }
        guard call.stream != nil else { return deadline }
        return deadline.addingReportingOverflow(configuration.deadlineGraceMilliseconds &* 1_000_000).partialValue
    }

    private func expireCalls(at now: UInt64) {
        earliestCallDeadline = .max
        for (stream, call) in calls {
            guard let deadline = givesUp(call), deadline <= now else {
                note(call)
                continue
            }
            calls[stream] = nil
            state.cancel(stream, .deadlineExceeded, at: now)
            call.fail(expired(call, call.method.retry == .read ? .noEffect : .unknown))
        }
        let candidates = waiting
        waiting.removeAll()
        for call in candidates {
            if let deadline = call.deadline, deadline <= now {
                call.fail(expired(call, .notStarted))
            } else {
                waiting.append(call)
                note(call)
            }
        }
    }

    private func expired(_ call: OutgoingCall, _ outcome: Outcome) -> RPCError {
        RPCError(
            .deadlineExceeded, Catalogue.RPC.deadlineExceeded, [String(call.deadlineMilliseconds)], outcome: outcome)
    }
}

// MARK: What a stream asks

extension ClientConnectionHandler: StreamOwner {
    func demand(_ stream: UInt32) {
        state.demand(stream, at: now)
        perform()
    }

    func send(_ message: ByteBuffer, on stream: UInt32) -> SendResult {
        let result = state.send(message, on: stream, at: now)
        perform()
        return result
    }
}
