import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire

// The life of a call on its connection: admitted, started, fed, cancelled, finished.
extension ServerConnectionHandler {
    /// A CALL has come: refuses it before anything is decoded, starts it, or waits for the rest of its message.
    func start(_ start: CallStart) {
        traffic.callsStarted &+= 1
        let now = now
        var language = language
        do throws(RPCError) {
            let admitted = try environment.router.admit(incomingCall(start, at: now, language: &language))
            guard !environment.budget.isExhausted else {
                throw counted(
                    RPCError(
                        .resourceExhausted, Catalogue.RPC.memoryExhausted, retryAfterMilliseconds: 500,
                        outcome: .notStarted), of: start.head.methodID)
            }
            switch (admitted.handler, start.message) {
            case (.streaming, _):
                runStream(admitted, start)
            case (.unary, let message?) where start.hasEnded:
                run(admitted, message, on: start.stream)
            case (.unary, let message?):
                hold(.awaitingMessage(admitted), of: admitted, on: start.stream)
                keep(message, of: admitted, on: start.stream)
            case (.unary, nil):
                if start.hasEnded {
                    let error = RPCError(.invalidArgument, Catalogue.RPC.messageMissing, outcome: .notStarted)
                    throw counted(error, of: start.head.methodID)
                }
                hold(.awaitingMessage(admitted), of: admitted, on: start.stream)
            }
        } catch {
            finish(start.stream, .failure(error), language)
        }
    }

    /// The message that was awaited has come whole.
    func deliver(_ message: ByteBuffer, isLast: Bool, on stream: UInt32) {
        // A stream's messages come by the thousand: nothing else of its call is touched for them.
        if let bridge = calls[stream]?.stream { return bridge.deliver(message, isLast: isLast) }
        guard let call = calls[stream] else { return }
        switch call.phase {
        case .running: break
        case .awaitingMessage(let admitted) where isLast:
            calls[stream] = nil
            run(admitted, message, on: stream)
        case .awaitingMessage(let admitted):
            keep(message, of: admitted, on: stream)
        case .awaitingEnd(let admitted, _):
            abandon(stream, admitted, RPCError(.invalidArgument, Catalogue.RPC.messageSurplus, outcome: .notStarted))
        }
    }

    /// The client has finished its side.
    func deliverEnd(on stream: UInt32) {
        guard let call = calls[stream] else { return }
        switch call.phase {
        case .running:
            call.stream?.end()
        case .awaitingEnd(let admitted, let message):
            calls[stream] = nil
            state.release(message)
            run(admitted, message, on: stream)
        case .awaitingMessage(let admitted):
            abandon(stream, admitted, RPCError(.invalidArgument, Catalogue.RPC.messageMissing, outcome: .notStarted))
        }
    }

    /// The call is given up. A running handler learns it as cancellation and its result still becomes the STATUS.
    func cancel(_ stream: UInt32, _ cause: CancelCause) {
        guard let call = calls[stream] else { return }
        switch call.phase {
        case .running(let task):
            task.cancel()
            call.stream?.fail(CancellationError())
        case .awaitingMessage(let admitted), .awaitingEnd(let admitted, _):
            abandon(stream, admitted, RPCError(cause.code, Catalogue.RPC.cancelled, outcome: .notStarted))
        }
    }

    /// Ends an admitted call whose handler has not begun.
    private func abandon(_ stream: UInt32, _ call: AdmittedCall, _ error: RPCError) {
        finish(stream, .failure(counted(error, of: call.context.method.id)), call.context.language)
    }

    /// Tells the router's observer that a call ends before its handler began.
    private func counted(_ error: RPCError, of method: UInt32) -> RPCError {
        environment.router.abandoned(method, error.code)
        return error
    }

    /// Cancels the calls whose deadline has passed and finds the next one.
    func expireCalls(at now: UInt64) {
        earliestCallDeadline = .max
        for (stream, call) in calls {
            guard let deadline = call.deadline else { continue }
            guard deadline <= now else {
                earliestCallDeadline = min(earliestCallDeadline, deadline)
                continue
            }
            switch call.phase {
            case .running(let task):
                task.cancel()
                call.stream?.fail(CancellationError())
            case .awaitingMessage(let admitted), .awaitingEnd(let admitted, _):
                abandon(stream, admitted, .deadlineExceeded(admitted, .notStarted))
            }
        }
    }

    /// The connection drains: streams that could live on for ever are asked to end, so that their clients resume them on
    /// another connection. Who reads many messages hears the end of its input; who only writes is cancelled.
    func drainStreams() {
        for stream in calls.keys { end(stream, .drain) }
    }

    /// Asks a stream to end so that its client resumes it; a unary call has its deadline.
    func end(_ stream: UInt32, _ farewell: ServerCall.Farewell) {
        guard let call = calls[stream], let bridge = call.stream, case .running(let task) = call.phase else { return }
        calls[stream]?.farewell = call.farewell ?? farewell
        if call.readsMany { bridge.end() } else { task.cancel() }
    }
}

// MARK: Handlers

extension ServerConnectionHandler {
    private func run(_ call: AdmittedCall, _ message: ByteBuffer, on stream: UInt32) {
        run(call, .message(UnaryRequest(message)), on: stream, bridge: nil, requestBytes: message.readableBytes)
    }

    private func runStream(_ call: AdmittedCall, _ start: CallStart) {
        let bridge = StreamBridge(
            start.stream, of: self, on: eventLoop, message: start.message, hasEnded: start.hasEnded)
        state.handlerBegan(start.stream)
        run(call, .streams(bridge, bridge), on: start.stream, bridge: bridge)
    }

    /// Starts the handler at once, on this thread. Most return before their first suspension, and then the reply is
    /// written before this returns.
    private func run(
        _ call: AdmittedCall, _ input: CallInput, on stream: UInt32, bridge: StreamBridge?, requestBytes: Int = 0
    ) {
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        let (router, eventLoop) = (environment.router, eventLoop)
        let task = Task.immediate(executorPreference: executor) {
            let result = await router.run(call, input)
            guard !eventLoop.inEventLoop else { return bound.value.finish(stream, result, call.context.language) }
            eventLoop.execute { bound.value.finish(stream, result, call.context.language) }
        }
        guard lastFinished != stream else { return }
        var running = ServerCall(
            phase: .running(task), language: call.context.language, deadline: call.context.deadlineNanoseconds,
            stream: bridge, readsMany: call.context.method.shape != .serverStreaming)
        running.requestBytes = requestBytes
        self.requestBytes += requestBytes
        calls[stream] = running
        environment.handlers.began()
        note(deadline: call.context.deadlineNanoseconds)
    }

    private func hold(_ phase: ServerCall.Phase, of call: AdmittedCall, on stream: UInt32) {
        calls[stream] = ServerCall(
            phase: phase, language: call.context.language, deadline: call.context.deadlineNanoseconds)
        note(deadline: call.context.deadlineNanoseconds)
    }

    /// Keeps a unary call's message, charged as any other that waits, until the client has finished its side.
    private func keep(_ message: ByteBuffer, of call: AdmittedCall, on stream: UInt32) {
        guard state.hold(message) else {
            let limit = String(environment.configuration.wire.assemblyBytes)
            return abandon(
                stream, call,
                RPCError(.resourceExhausted, Catalogue.RPC.assemblyExhausted, [limit], outcome: .notStarted))
        }
        calls[stream]?.phase = .awaitingEnd(call, message)
        state.demand(stream, at: now)
    }

    private func note(deadline: UInt64?) {
        if let deadline { earliestCallDeadline = min(earliestCallDeadline, deadline) }
    }

    /// Answers a call and gives its stream back.
    private func finish(_ stream: UInt32, _ result: CallResult, _ language: Language) {
        let call = calls.removeValue(forKey: stream)
        switch call?.phase {
        case .awaitingEnd(_, let message): state.release(message)
        case .running:
            requestBytes -= call?.requestBytes ?? 0
            environment.handlers.ended()
        case .awaitingMessage, nil: break
        }
        call?.stream?.fail(CancellationError())
        lastFinished = stream
        let now = now
        switch result {
        case .reply(let reply):
            if let farewell = call?.farewell {
                let error = unavailable(farewell, reply.outcome)
                refuse(stream, error, commitSeq: reply.commitSeq, language, at: now)
            } else {
                let head = StatusHead(.ok, outcome: reply.outcome, commitSeq: reply.commitSeq)
                state.finish(stream, head, message: reply.message, at: now)
            }
        case .failure(var error):
            if error.code == .cancelled, let farewell = call?.farewell { error = unavailable(farewell, error.outcome) }
            refuse(stream, error, commitSeq: 0, language, at: now)
        }
        state.handlerExited(stream, at: now)
        perform()
    }

    /// What the client of a stream is told that could have gone on.
    private func unavailable(_ farewell: ServerCall.Farewell, _ outcome: Outcome) -> RPCError {
        switch farewell {
        case .drain: return RPCError(.unavailable, Catalogue.RPC.draining, outcome: outcome)
        case .idle:
            let seconds = environment.configuration.wire.streamIdleTimeout / WireLimits.second
            return RPCError(.unavailable, Catalogue.RPC.streamIdle, [String(seconds)], outcome: outcome)
        }
    }

    private func refuse(
        _ stream: UInt32, _ error: RPCError, commitSeq: UInt64, _ language: Language, at now: UInt64
    ) {
        let head = StatusHead(
            error.code, outcome: error.outcome, retryAfterMilliseconds: error.retryAfterMilliseconds,
            commitSeq: commitSeq)
        state.finish(stream, head, detail: error.detail(in: language, connection: id), at: now)
    }

    private func incomingCall(
        _ start: CallStart, at now: UInt64, language: inout Language
    ) throws(RPCError) -> IncomingCall {
        var call = IncomingCall(
            methodID: start.head.methodID, principal: principal, connection: id, arrivedAtNanoseconds: now,
            deadlineMilliseconds: start.head.deadlineMilliseconds, language: language)
        guard start.head.metadataLength > 0 else { return call }
        let metadata: WireCallMetadata
        do throws(MetadataFaults) {
            metadata = try WireCallMetadata(decoding: start.metadata)
        } catch {
            throw counted(error.refusal, of: start.head.methodID)
        }
        if !metadata.locale.isEmpty { language = Language(tag: metadata.locale) }
        call.language = language
        call.idempotencyKey = metadata.idempotencyKey.isEmpty ? nil : metadata.idempotencyKey
        call.minimumCommitSeq = metadata.minCommitSeq
        call.traceparent = metadata.traceparent.isEmpty ? nil : metadata.traceparent
        call.entries = metadata.entries
        return call
    }
}

// MARK: What a stream asks

extension ServerConnectionHandler: StreamOwner {
    /// The handler of `stream` waits for its next message.
    func demand(_ stream: UInt32) {
        state.demand(stream, at: now)
        perform()
    }

    /// The handler of `stream` sends a message.
    func send(_ message: ByteBuffer, on stream: UInt32) -> SendResult {
        let result = state.send(message, on: stream, at: now)
        perform()
        return result
    }
}

extension MetadataFaults {
    /// The refusal of the call, with every field's path; its reason is the rule, where one alone is broken.
    fileprivate var refusal: RPCError {
        let violations = faults.map(\.violation)
        guard violations.count == 1, let only = violations.first else {
            return RPCError(
                .invalidArgument, Catalogue.RPC.requestInvalid, [String(violations.count)], violations: violations,
                outcome: .notStarted)
        }
        return RPCError(
            .invalidArgument, only.template, only.arguments, violations: violations, outcome: .notStarted)
    }
}

extension MetadataFault {
    fileprivate var violation: Violation {
        switch self {
        case .malformed: Violation("metadata", Catalogue.RPC.metadataMalformed)
        case .idempotencyKey:
            Violation(
                "metadata.idempotency_key", Catalogue.RPC.idempotencyKeyInvalid, [String(Router.maximumKeyBytes)])
        case .locale: Violation("metadata.locale", Catalogue.RPC.metadataLocaleTooLong, ["35"])
        case .entries: Violation("metadata.entries", Catalogue.RPC.metadataEntriesInvalid, ["16", "64", "1024"])
        }
    }
}
