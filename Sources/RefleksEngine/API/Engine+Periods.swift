public import RefleksDomain
import RefleksMessages
import RefleksStore
import Synchronization

/// What became of the customer base in a month, with what it follows from.
public struct PeriodStatement: Sendable {
    public var month: Month
    public var statement: EquityStatement
    public var currency: Currency
    /// The models of both ends; 0 for the default.
    public var openingModel: UInt32
    public var closingModel: UInt32
    /// The last commits that count at the opening and at the closing.
    public var openingSeq: UInt64
    public var closingSeq: UInt64
    /// The month is not over: the closing is of now.
    public var isRunning: Bool
}

extension Engine {
    /// What became of the customer base in `month`: of one that is over from the books of its two ends, of the present one from the
    /// books of its beginning and from everybody as he is now. On a thread of its own; neither writer nor readers wait for it.
    ///
    /// - Throws: `.statementRefused` for a month that has not begun, or lies too far back, or whose ends are valued in different
    ///   currencies; `.periodsNotTaken` while the books are being written; `.overloaded` while another one is made;
    ///   `.cancelled`, `.notServing`, `.corrupt`.
    public func statement(of month: Month) async throws(EngineRefusal) -> PeriodStatement {
        try checkReadable(0)
        let now = core.environment.clock.now()
        let present = Month(istanbul: now)
        guard month <= present else { throw .statementRefused(FieldRefusal(Catalogue.Governance.periodAhead)) }
        guard month.ordinal >= present.ordinal - PeriodKeeper.monthsBack else {
            let oldest = Month(ordinal: present.ordinal - PeriodKeeper.monthsBack)?.description ?? ""
            throw .statementRefused(FieldRefusal(Catalogue.Governance.periodTooOld, [oldest]))
        }
        if let known = core.statements.withLock({ $0[month] }) { return known }
        if month == present { try await waitForProjection(of: core.durableSeq) }
        return try await stating { core, isCancelled throws(EngineRefusal) in
            try StatementWork(core: core, isCancelled: isCancelled, now: now).statement(of: month, present: present)
        }
    }

    /// Writes the books of every month that is due, and returns when they are written.
    ///
    /// - Throws: `.notServing`, `.corrupt`.
    public func takePeriods() async throws(EngineRefusal) {
        try await waitForProjection(of: core.durableSeq)
        try await stating { core, _ throws(EngineRefusal) in
            do throws(StoreError) { try core.periods?.settle() } catch { throw core.refusal(for: error) }
        }
    }

    /// Runs `work` on a thread of its own, one at a time.
    func stating<Value: Sendable>(
        _ work: @escaping @Sendable (EngineCore, CancellationFlag) throws(EngineRefusal) -> Value
    ) async throws(EngineRefusal) -> Value {
        guard core.stating.enter() else {
            throw core.stating.isClosed ? .notServing : .overloaded(retryAfterMilliseconds: 1_000)
        }
        let isCancelled = CancellationFlag()
        let result: Result<Value, EngineRefusal> = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let thread = WorkerThread.start("refleks-state") { [core] in
                    WorkerThread.yieldToOthers()
                    let result = Result { () throws(EngineRefusal) in try work(core, isCancelled) }
                    core.stating.leave()
                    continuation.resume(returning: result)
                }
                guard thread == nil else { return }
                core.stating.leave()
                continuation.resume(returning: .failure(.overloaded(retryAfterMilliseconds: 1_000)))
            }
        } onCancel: {
            isCancelled.raise()
        }
        return try result.get()
    }
}

/// Makes a statement; blocks, for a thread of its own.
private struct StatementWork {
    let core: EngineCore
    let isCancelled: CancellationFlag
    let now: Timestamp

    /// Customers that are valued in one view.
    private static let valuedPage = 256

    func statement(of month: Month, present: Month) throws(EngineRefusal) -> PeriodStatement {
        let opening = try mark(of: month)
        let isRunning = month == present
        let closing = isRunning ? try running(month) : try mark(of: month.next)
        guard let currency = Currency(number: opening.currency) else { throw .corrupt }
        guard opening.currency == closing.currency, opening.currency == closing.earlierCurrency else {
            throw .statementRefused(FieldRefusal(Catalogue.Governance.equityCurrencyChanged))
        }
        let statement = try EquityRun.statement(
            opening: { after throws(EngineRefusal) in try rows(of: opening, after: after) },
            closing: isRunning
                ? valued(closing, month)
                : { after throws(EngineRefusal) in
                    try rows(of: closing, after: after)
                })
        let result = PeriodStatement(
            month: month, statement: statement, currency: currency, openingModel: opening.model,
            closingModel: closing.model, openingSeq: opening.cut, closingSeq: closing.cut, isRunning: isRunning)
        if !isRunning { core.statements.withLock { $0[month] = result } }
        return result
    }

    /// The beginning of a month as it is in the books; one before anything was recorded needs none.
    private func mark(of month: Month) throws(EngineRefusal) -> OpeningMark {
        do throws(StoreError) {
            let marks = try core.store.read { view throws(StoreError) in try view.openingMarks() }
            if let known = marks.first(where: { $0.month == month.ordinal && $0.isComplete }) { return known }
            let mark = try core.mark(of: month)
            guard mark.cut > 0 else { return mark }
        } catch {
            throw core.refusal(for: error)
        }
        core.periods?.wake()
        throw .periodsNotTaken
    }

    /// A mark of now, for the month that is not over.
    private func running(_ month: Month) throws(EngineRefusal) -> OpeningMark {
        let (model, applied): (LifetimeModel, UInt64)
        do throws(StoreError) {
            applied = try core.store.appliedSeq()
        } catch {
            throw core.refusal(for: error)
        }
        model = core.state.withLock { $0.directory.lifetime } ?? .standard
        let earlier = core.models(at: month).own
        return OpeningMark(
            month: month.next.ordinal, cut: applied, currency: model.currency.number,
            earlierCurrency: earlier.currency.number, model: model.number, earlierModel: earlier.number)
    }

    private func rows(of mark: OpeningMark, after number: UInt64) throws(EngineRefusal) -> [OpeningRow] {
        if isCancelled.isRaised { throw .cancelled }
        if core.stating.isClosed { throw .notServing }
        guard mark.cut > 0 else { return [] }
        WorkerThread.letOthersRun()
        do throws(StoreError) {
            return try core.store.read { view throws(StoreError) in
                try view.openings(of: mark.month, after: number, limit: StatementPiece.rows)
            }
        } catch {
            throw core.refusal(for: error)
        }
    }

    /// Everybody as he was at `mark`, valued while the statement is made.
    private func valued(_ mark: OpeningMark, _ month: Month) -> EquityRun.Source {
        let (scorer, model) = core.state.withLock { ($0.directory.scorer, $0.directory.lifetime ?? .standard) }
        let reader = PeriodReader(
            core: core, cut: mark.cut, day: now.istanbulDay, rule: scorer.policy.lifecycle, rates: scorer.rates,
            model: model, earlierModel: core.models(at: month).own,
            isOver: { isCancelled.isRaised || core.stating.isClosed })
        // Customers of whom there is no row are looked at as well: the place is another one than the last row's.
        let place = Place()
        return { _ throws(EngineRefusal) in
            while let after = place.after {
                do throws(StoreError) {
                    let page = try core.store.read { view throws(StoreError) in
                        try reader.page(after: after, limit: Self.valuedPage, view)
                    }
                    place.after = page.last
                    if !page.rows.isEmpty { return page.rows }
                } catch .stopped {
                    throw isCancelled.isRaised ? .cancelled : .notServing
                } catch {
                    throw core.refusal(for: error)
                }
            }
            return []
        }
    }

    private final class Place {
        var after: UInt64? = 0
    }
}
