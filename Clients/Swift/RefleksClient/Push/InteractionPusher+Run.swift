import NIOCore
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

// The pusher's life: one stream after another until it is closed.
extension InteractionPusher {
    /// Opens a stream whenever something is to be sent, and again, after a wait, whenever one breaks.
    func run() async {
        var attempt = 0
        while failure == nil {
            await waitForWork()
            guard failure == nil else { return }
            let answeredBefore = answered
            let error = await pushOverOneStream()
            if answered != answeredBefore { attempt = 0 }
            guard failure == nil else { return }
            if let error, Self.isFinal(error) {
                end(with: error)
                return
            }
            attempt += 1
            await pause(beforeAttempt: attempt, atLeast: error?.retryAfterMilliseconds ?? 0)
        }
    }

    /// Sends and reads over one stream until it ends; returns why it ended.
    private func pushOverOneStream() async -> RPCError? {
        window.rewind()
        do {
            let stream = try await invoker.stream(InteractionServiceMethods.pushInteractions, CallOptions())
            defer { stream.cancel() }
            try await withThrowingTaskGroup { group in
                // Where the connection is: else every item changes threads, and is a record and a write by itself.
                group.addTask(executorPreference: stream.executor) { try await self.send(over: stream) }
                group.addTask { try await self.receive(from: stream) }
                defer { group.cancelAll() }
                try await group.next()
            }
            return nil
        } catch let error as RPCError {
            return error
        } catch {
            return RPCError(.cancelled, Catalogue.RPC.cancelled, outcome: .unknown)
        }
    }

    private func send(over stream: any ClientStream) async throws {
        while failure == nil {
            try Task.checkCancellation()
            if let item = window.nextToSend() {
                try await stream.write(PushFrames.item(item))
            } else {
                await waitForItem()
            }
        }
    }

    private func receive(from stream: any ClientStream) async throws {
        while let bytes = try await stream.next() {
            try await settle(PushFrames.acknowledgement(bytes))
        }
        _ = try await stream.status()
    }

    /// Takes one acknowledgement: removes its item and tells the outcome, or asks for another stream.
    private func settle(_ ack: PushAck) async throws {
        if case .refused(let refusal)? = ack.result, refusal.retryAfterMs > 0 {
            throw RPCError(
                .unavailable, Catalogue.Client.pushPostponed, retryAfterMilliseconds: refusal.retryAfterMs)
        }
        guard case .accepted(let item) = window.acknowledge(ack.sequence), let result = ack.result else {
            throw RPCError(.unavailable, Catalogue.Client.pushOutOfOrder, outcome: .unknown)
        }
        answered &+= 1
        try await spool?.acknowledge(through: item.sequence)
        await onOutcome(PushOutcome(sequence: item.sequence, result: result.final, encodedRequest: item.request))
        room.admit { window.reserve($0) }
        guard window.isEmpty else { return }
        for idler in idlers { idler.resume() }
        idlers = []
    }

    private func waitForWork() async {
        while window.isEmpty, failure == nil { await waitForItem() }
    }

    /// Returns when an item may have become ready to be sent, or the task is cancelled.
    private func waitForItem() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard !Task.isCancelled else { return continuation.resume() }
                sender?.resume()
                sender = continuation
            }
        } onCancel: {
            Task { await self.wakeSender() }
        }
    }

    private func pause(beforeAttempt attempt: Int, atLeast milliseconds: UInt32) async {
        var generator = SystemRandomNumberGenerator()
        let wait = configuration.backoff.wait(beforeAttempt: attempt, using: &generator)
        do {
            try await time.sleep(max(wait, UInt64(milliseconds)))
        } catch {
            // Cancelled: the pusher was closed, which the loop sees.
        }
    }

    /// Whether another stream would end the same way.
    private static func isFinal(_ error: RPCError) -> Bool {
        switch error.code {
        case .unauthenticated, .permissionDenied, .unimplemented, .invalidArgument, .failedPrecondition: true
        default: false
        }
    }
}

// The spool's side: items become durable in groups.
extension InteractionPusher {
    func startSpooling() {
        guard !isSpooling, let spool else { return }
        isSpooling = true
        Task { await self.writeSpool(spool) }
    }

    func waitForDurability(of sequence: UInt64) async throws {
        guard window.durableThrough < sequence else { return }
        if let failure { throw failure }
        try await withCheckedThrowingContinuation { durabilityWaiters.append((sequence, $0)) }
    }

    private func writeSpool(_ spool: SpoolWriter) async {
        defer { isSpooling = false }
        while let last = undurable.last {
            let group = undurable
            undurable = []
            do {
                try await spool.append(group)
            } catch {
                let cause = error as? RPCError
                if let cause, cause.code == .resourceExhausted {
                    withdraw(cause)
                    continue
                }
                end(with: cause ?? RPCError(.internal, Catalogue.Client.clientClosed, outcome: .notStarted))
                return
            }
            window.markDurable(through: last.sequence)
            wakeSender()
            durabilityWaiters.removeAll { waiter in
                guard waiter.sequence <= last.sequence else { return false }
                waiter.continuation.resume()
                return true
            }
        }
    }
}

// A full disk passes: who pushes is told, and everything that the disk has goes on being sent.
extension InteractionPusher {
    private func withdraw(_ error: RPCError) {
        withdrawal = (window.lastSequence, error)
        undurable = []
        window.withdrawUndurable()
        for waiter in durabilityWaiters { waiter.continuation.resume(throwing: error) }
        durabilityWaiters = []
        room.admit { window.reserve($0) }
        guard window.isEmpty else { return }
        for idler in idlers { idler.resume() }
        idlers = []
    }
}

extension PushAck.OneOf_Result {
    fileprivate var final: PushOutcome.Result {
        switch self {
        case .recorded(let response): .recorded(response)
        case .refused(let refusal): .refused(refusal)
        }
    }
}
