import RefleksDomain
import RefleksStore

extension Engine {
    /// Counts what a customer has and erases it in one entry, or restricts it where a law of his retention classes forbids that;
    /// a dry run only says what would become of it.
    ///
    /// When this returns, the data key is destroyed and the rows that found him have left the projection. Should destroying
    /// the key fail (`erasureIncomplete`), the entry is durable nevertheless; the next call or opening makes it good.
    public func eraseSubject(_ request: ErasureRequest) async throws(EngineRefusal) -> ErasureAnswer {
        try checkReadable(0)
        for _ in 0..<Self.surveys {
            let prepared: PreparedErasure
            do throws(EngineRefusal) {
                let survey = try await core.readers.read { [core] () throws(EngineRefusal) in
                    try CustomerReader(core: core).survey(request.code)
                }
                let today = CalendarDate(istanbul: core.environment.clock.now())
                prepared = survey.prepared(request.retentionClasses, reason: request.reason, today: today)
                if request.isDryRun {
                    return ErasureAnswer(lines: prepared.plan.lines, commitSeq: survey.asOf, isReplayed: false)
                }
            } catch .customerErased where request.idempotency != nil && !request.isDryRun {
                // Perhaps by this very call, whose answer did not arrive.
                prepared = .repeated(request.code)
            }
            do throws(EngineRefusal) {
                return try await commit(prepared, request)
            } catch .subjectMoved {
                continue
            }
        }
        throw .overloaded(retryAfterMilliseconds: 250)
    }

    /// How often a customer is counted who moves on meanwhile.
    private static let surveys = 8

    private func commit(
        _ prepared: PreparedErasure, _ request: ErasureRequest
    ) async throws(EngineRefusal) -> ErasureAnswer {
        let command = Command(
            .eraseSubject(prepared), principal: request.principal, idempotency: request.idempotency)
        let committed = try await submit(command)
        try await core.readers.read { [core] () throws(EngineRefusal) in
            do throws(StoreError) {
                try core.erasures.carryOut(core)
            } catch {
                _ = core.refusal(for: error)
                throw .erasureIncomplete
            }
        }
        try await waitForProjection(of: committed.effects.commitSeq)
        return ErasureAnswer(
            lines: committed.effects.erasureLines, commitSeq: committed.commitSeq, isReplayed: committed.isReplayed)
    }
}

extension PreparedErasure {
    /// For a call that may have been committed before: it decides nothing itself.
    static func repeated(_ code: CustomerCode) -> PreparedErasure {
        let counts = ErasureCounts(rows: [:], lastEvent: CalendarDate(istanbul: Timestamp(microseconds: 0)))
        return PreparedErasure(
            subjects: [.init(number: code.number, countedSeq: 0, indexes: [], blocks: [], pairs: [])],
            plan: ErasurePlan(counts, classes: [], today: counts.lastEvent), reason: "", erasedAt: nil)
    }
}
