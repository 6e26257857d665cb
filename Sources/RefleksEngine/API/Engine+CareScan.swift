public import RefleksDomain
import RefleksStore

/// What reports about service see of the ledger: what customers told us, their cases, and what they bought.
public enum ScannedCare: Sendable {
    /// What he told us; his words stay sealed and are left out.
    case feedback(customer: UInt64, KnownFeedback)
    /// A case as it was after a change.
    case careCase(customer: UInt64, CareCase, recordedAt: Timestamp, isOpening: Bool)
    /// A purchase, or one that is taken back.
    case purchase(customer: UInt64, at: Timestamp, isReversal: Bool)
    /// The first customer is one with the second from here on; where both are the same, he stands for himself again. Told with
    /// purchases only, of everybody of whom something else is told.
    case oneWith(customer: UInt64, survivor: UInt64)
}

extension Engine {
    /// Reads what was recorded of feedback and cases from `first` to `last`, both included, in the order of the ledger, on a thread of
    /// its own that yields to the others; purchases only when they are wanted, because everything else is passed over by its first
    /// bytes. Nothing is kept but what `take` keeps, and `settle` ends it as in `scan`.
    ///
    /// - Returns: The tally, and the last commit that was read.
    /// - Throws: `.overloaded` while another report is made; `.cancelled`, `.notServing`, `.corrupt`.
    public func scanCare<Tally: Sendable>(
        from first: Timestamp, through last: Timestamp, withPurchases: Bool = false, into tally: Tally,
        settling settle: @escaping @Sendable (inout Tally) -> Void = { _ in },
        _ take: @escaping @Sendable (inout Tally, ScannedCare) -> Void
    ) async throws(EngineRefusal) -> (tally: Tally, asOf: UInt64) {
        try checkReadable(0)
        return try await stating { core, isCancelled throws(EngineRefusal) in
            var tally = tally
            let end = try core.walk(from: first, through: last, isCancelled) { stored in
                withPurchases ? stored.isInteractionWithoutPurchase : stored.isInteraction
            } visit: { entry in
                for (change, place) in entry.placed {
                    if withPurchases {
                        for (number, survivor) in change.survivors(in: entry) {
                            take(&tally, .oneWith(customer: number, survivor: survivor))
                        }
                    }
                    if let scanned = ScannedCare(change, at: place, withPurchases) { take(&tally, scanned) }
                }
            }
            settle(&tally)
            return (tally, end)
        }
    }

    /// Reads the queue of cases as it is projected, everything that is durable now included, on the same thread; a case that changes
    /// meanwhile is told once.
    ///
    /// - Throws: as `scanCare`.
    public func scanQueue<Tally: Sendable>(
        into tally: Tally, _ take: @escaping @Sendable (inout Tally, CareCase) -> Void
    ) async throws(EngineRefusal) -> Tally {
        try checkReadable(0)
        try await waitForProjection(of: core.durableSeq)
        return try await stating { core, isCancelled throws(EngineRefusal) in
            var tally = tally
            var told: Set<UInt64> = []
            var position: CasePosition?
            repeat {
                if isCancelled.isRaised { throw .cancelled }
                if core.stating.isClosed { throw .notServing }
                do throws(StoreError) {
                    let found = try core.store.read { [position] view throws(StoreError) in
                        try view.cases(CaseFilter(), after: position, scan: StatementPiece.rows)
                    }
                    for row in found.rows where told.insert(row.id).inserted { take(&tally, try row.read().care) }
                    position = found.next
                    WorkerThread.letOthersRun()
                } catch {
                    throw core.refusal(for: error)
                }
            } while position != nil
            return tally
        }
    }
}

extension ScannedCare {
    fileprivate init?(_ change: any Change, at place: ChangePlace, _ withPurchases: Bool) {
        switch change {
        case let change as FeedbackSubmitted:
            let record = change.record
            self = .feedback(
                customer: change.number,
                KnownFeedback(
                    id: record.id, kind: record.kind, score: record.score.map { Int($0) },
                    dimensions: record.dimensions.map { Int($0) }, text: "", channel: record.channel,
                    branch: record.branch, agent: record.agent, interactionID: record.interactionID, at: record.at,
                    recordedAt: place.recordedAt, caseID: record.caseID))
        case let change as any CaseChange:
            self = .careCase(
                customer: change.content.number, change.content.care, recordedAt: place.recordedAt,
                isOpening: change.happening == .opened)
        case let change as InteractionRecorded where withPurchases: self.init(change)
        case let change as InteractionCharged where withPurchases: self.init(change.recorded)
        case let change as MergedInteractionRecorded where withPurchases: self.init(change.recorded)
        case let change as InteractionReversed where withPurchases && change.figures.type.isPurchase:
            self = .purchase(customer: change.number, at: change.figures.occurredAt, isReversal: true)
        default: return nil
        }
    }

    private init?(_ recorded: InteractionRecorded) {
        guard recorded.figures.type.isPurchase else { return nil }
        self = .purchase(customer: recorded.number, at: recorded.figures.occurredAt, isReversal: false)
    }
}

extension Change {
    /// Of whom the change tells whom his code resolves to afterwards: also where he was merged before the entries that are read.
    fileprivate func survivors(in entry: Entry) -> [(number: UInt64, survivor: UInt64)] {
        switch self {
        case let change as MergedInteractionRecorded: return [(change.recorded.number, change.survivor)]
        case let change as InteractionCharged:
            return change.merged.map { [(change.recorded.number, $0.survivor)] } ?? []
        case let change as InteractionReversed: return change.set.map { [(change.number, $0.survivor)] } ?? []
        case let change as CustomersMerged:
            return ([change.merged] + change.moved).map { ($0, change.survivor) }
        case let change as CustomersUnmerged:
            return ([change.merged] + change.moved).map { ($0, change.merged) }
        case let change as any CaseChange:
            // A case stays with whom it was opened for; the survivor moves on in the same entry.
            let touched = entry.changes.lazy.compactMap { ($0 as? SurvivorTouched)?.number }.first
            return touched.map { [(change.content.number, $0)] } ?? []
        default: return []
        }
    }
}
