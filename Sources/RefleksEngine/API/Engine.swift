import RefleksStore

/// The customer engine: one ordered ledger, one writer that decides, projections that follow.
///
/// All methods may be called from any task; none blocks the caller's thread. A `Committed` answer is durable. Reads by
/// key (customer, view, timeline, look-up, interaction) show every commit that was acknowledged before they began;
/// searches show the projection, which follows changed names within about 250 ms (later while commands queue), or wait
/// when `atLeast` asks.
///
/// `atLeast` is the caller's `min_commit_seq`; beyond the last durable commit it is refused with `positionAhead` at once.
public final class Engine: Sendable {
    let core: EngineCore
    let threads: EngineThreads

    init(core: EngineCore, threads: EngineThreads) {
        self.core = core
        self.threads = threads
    }

    // MARK: Commands

    /// Decides and commits `command`; returns after the fsync.
    ///
    /// Cancelling the task before the command is decided removes it (`.cancelled`, no effect); after that the answer is
    /// waited for.
    public func submit(_ command: Command) async throws(EngineRefusal) -> Committed {
        let pending = try pending(command)
        let result: Result<Committed, EngineRefusal> = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                core.submit(pending) { continuation.resume(returning: $0) }
            }
        } onCancel: {
            pending.cancel()
        }
        return try result.get()
    }

    /// Decides and commits `command`; `answer` is called exactly once, after the fsync or with the refusal.
    ///
    /// For callers with many commands under way: nothing is suspended or switched for each. `answer` runs on a thread of
    /// the engine, or on the caller's before this returns when the command is refused at once; it must return quickly.
    @discardableResult
    public func submit(
        _ command: Command, answer: @escaping @Sendable (Result<Committed, EngineRefusal>) -> Void
    ) -> Submission {
        let pending: PendingCommand
        do throws(EngineRefusal) {
            pending = try self.pending(command)
        } catch {
            answer(.failure(error))
            return Submission(pending: nil)
        }
        core.submit(pending, answer: answer)
        return Submission(pending: pending)
    }

    /// The command with its blind indexes and hashes, to be submitted.
    private func pending(_ command: Command) throws(EngineRefusal) -> PendingCommand {
        let configuration = core.configuration
        if case .recordBatch(let items) = command.action {
            guard (1...configuration.maximumBatchItems).contains(items.count) else {
                throw .tooLarge(maximumBytes: configuration.maximumCommandBytes)
            }
        }
        let prepared = PreparedCommand(command.action, core.sealing.indexer)
        guard prepared.byteCount <= configuration.maximumCommandBytes else {
            throw .tooLarge(maximumBytes: configuration.maximumCommandBytes)
        }
        let key = command.idempotency.map { key in
            (index: core.sealing.indexer.index(of: key), payload: core.sealing.indexer.payload(key.payload))
        }
        return PendingCommand(prepared, principal: command.principal, key: key)
    }

    // MARK: Condition

    /// The last durable commit.
    public var durableSeq: UInt64 { core.durableSeq }

    /// The ledger's epoch.
    public var epoch: UInt64 { core.store.epoch }

    /// How the engine is.
    public func status() -> EngineStatus { core.status() }

    /// Returns when `status().state` is not `state` any more, with the new status.
    public func statusChanged(from state: EngineStatus.State) async throws(EngineRefusal) -> EngineStatus {
        while true {
            let ticket = core.waiting.add(.status)
            defer { core.waiting.remove(ticket) }
            let status = status()
            if status.state != state { return status }
            guard await ticket.waiter.wait() else { throw .cancelled }
        }
    }

    /// Finishes what is queued, projects everything, ends the threads and closes the stores. Harmless when repeated.
    public func shutDown() async {
        core.setState(.stopped, "shut down")
        await threads.stop(core)
    }
}

/// A command under way.
public struct Submission: Sendable {
    let pending: PendingCommand?

    /// The caller does not want it any more: a command that is not decided yet is answered `.cancelled` and has no
    /// effect; one that is decided is answered as it was.
    public func cancel() {
        pending?.cancel()
    }
}
