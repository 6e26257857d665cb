import RefleksAnalytics
public import RefleksDomain
import RefleksMessages
import RefleksStore
import Synchronization

/// How far a fit is.
public enum ModelProgress: Sendable, Hashable {
    /// The ledger is being read: the last entry that was, and the one at which reading ends.
    case reading(seq: UInt64, last: UInt64)
    /// The likelihood is being climbed, from the `start`-th of `starts` points.
    case fitting(start: Int, starts: Int, iterations: Int, logLikelihood: Double)
}

extension Engine {
    /// Fits a model to the purchases in the ledger, as of the last durable commit, on a thread of its own; nothing is recorded.
    ///
    /// Neither writer nor readers wait for it. `progress` hears after every step, on the fit's thread. Cancelling the task ends
    /// it within a step.
    ///
    /// - Parameters:
    ///   - rule: Only who is a member now; nil: everybody. The plan names its segment.
    ///   - seconds: How long it may take at most.
    /// - Throws: `.modelRefused` with the reason in words; `.modelBusy` while another one is fitted or tested; `.overloaded` while
    ///   another call looks at all customers; `.cancelled`, `.notServing`, `.corrupt`.
    public func fit(
        _ plan: FitPlan, among rule: SegmentRule? = nil, seconds: Int64,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws(EngineRefusal) -> FittedModel {
        var members: Set<UInt64>?
        if let rule { members = Set(try await numbers(of: rule, upTo: PurchaseScan.maximumCustomers)) }
        let until = core.environment.clock.now().adding(microseconds: seconds * Timestamp.microsecondsPerSecond)
        return try await modelling { [members] core, isCancelled throws(EngineRefusal) in
            try ModelWork(core: core, isCancelled: isCancelled, until: until).fit(plan, members, progress)
        }
    }

    /// Runs `work` on a thread of its own, one at a time.
    func modelling<Value: Sendable>(
        _ work: @escaping @Sendable (EngineCore, CancellationFlag) throws(EngineRefusal) -> Value
    ) async throws(EngineRefusal) -> Value {
        try checkReadable(0)
        guard core.modelling.enter() else { throw core.modelling.isClosed ? .notServing : .modelBusy }
        let isCancelled = CancellationFlag()
        let result: Result<Value, EngineRefusal> = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let thread = WorkerThread.start("refleks-model") { [core] in
                    WorkerThread.yieldToOthers()
                    let result = Result { () throws(EngineRefusal) in try work(core, isCancelled) }
                    core.modelling.leave()
                    continuation.resume(returning: result)
                }
                guard thread == nil else { return }
                core.modelling.leave()
                continuation.resume(returning: .failure(.overloaded(retryAfterMilliseconds: 1_000)))
            }
        } onCancel: {
            isCancelled.raise()
        }
        return try result.get()
    }

    /// A fitted model by its number; one of the newest 200.
    ///
    /// - Throws: `.modelNotFound`.
    public func model(_ number: UInt32) async throws(EngineRefusal) -> (model: FittedModel, version: ReferenceVersion) {
        guard number < .max else { throw .modelNotFound(number: number) }
        let found = try await versions(of: Reference.modelName, before: number + 1, limit: 1).first
        guard let found, found.version == number, case .model(let model) = found.value else {
            throw .modelNotFound(number: number)
        }
        return (model, found)
    }

    /// The model by which VALUE is scored now; nil while none is active.
    public var activeModel: LifetimeModel? { core.state.withLock { $0.directory.lifetime } }

    /// The model that was active by what had been recorded at `known`; nil when none was.
    public func activeModel(knownAt known: Timestamp) -> LifetimeModel? {
        core.state.withLock { $0.directory.lifetime(knownAt: known) }
    }
}

/// What takes long about models; blocks, for a thread of its own.
struct ModelWork {
    let core: EngineCore
    let isCancelled: CancellationFlag
    /// When the time allowed is over.
    let until: Timestamp

    func fit(
        _ plan: FitPlan, _ members: Set<UInt64>?, _ progress: @escaping (ModelProgress) -> Void
    ) throws(EngineRefusal) -> FittedModel {
        let control = FitControl(
            isCancelled: { isOver },
            report: { step in
                progress(
                    .fitting(
                        start: step.start, starts: step.starts, iterations: step.iterations,
                        logLikelihood: step.logLikelihood))
            })
        let last = core.durableSeq
        let rates = core.state.withLock { $0.directory.rates }
        let scan = try scan(PurchaseScan(plan, rates: rates, members: members), upTo: last, progress)
        do throws(FieldRefusal) {
            let fitter = try ModelFitter(plan, control: control)
            var summaries: [CustomerSummary] = []
            try scan.histories { days throws(FieldRefusal) in
                if let summary = try fitter.summary(days) { summaries.append(summary) }
            }
            return try fitter.fit(summaries, asOf: last)
        } catch {
            try checkWanted()
            throw .modelRefused(error)
        }
    }

    private func scan(
        _ empty: PurchaseScan, upTo last: UInt64, _ progress: (ModelProgress) -> Void
    ) throws(EngineRefusal) -> PurchaseScan {
        var scan = empty
        var seq: UInt64 = 0
        while seq < last {
            try checkWanted()
            for entry in try entries(after: seq, upTo: last) {
                do throws(FieldRefusal) { try scan.take(entry) } catch { throw .modelRefused(error) }
                seq = entry.seq
            }
            progress(.reading(seq: seq, last: last))
        }
        return scan
    }

    /// The next run of entries, at least one.
    private func entries(after seq: UInt64, upTo last: UInt64) throws(EngineRefusal) -> [Entry] {
        do throws(StoreError) {
            let stored = try core.ledgerEntries(
                after: seq, limit: min(Int(clamping: last - seq), LedgerFolder.step),
                maximumBytes: LedgerFolder.stepBytes)
            guard !stored.isEmpty else { throw .corrupt("the ledger ends before its last entry") }
            var entries: [Entry] = []
            entries.reserveCapacity(stored.count)
            for entry in stored { entries.append(try Entry(entry)) }
            return entries
        } catch {
            throw core.refusal(for: error)
        }
    }

    /// Whether the caller, the engine or the time ends the work.
    var isOver: Bool {
        isCancelled.isRaised || core.modelling.isClosed || core.environment.clock.now() > until
    }

    func checkWanted() throws(EngineRefusal) {
        if isCancelled.isRaised { throw .cancelled }
        if core.modelling.isClosed { throw .notServing }
        if core.environment.clock.now() > until { throw .modelRefused(FieldRefusal(Catalogue.Model.timeUp)) }
    }
}
