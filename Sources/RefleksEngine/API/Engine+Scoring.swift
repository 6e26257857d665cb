public import RefleksDomain
import RefleksStore
import Synchronization

/// What one commit did to a score.
public struct ScoreHistoryItem: Sendable, Hashable {
    /// The commit that recorded the interaction, which was taken back where `change` says so, or the answer.
    public var commitSeq: UInt64
    public var recordedAt: Timestamp
    /// 0: it was an answer.
    public var interactionID: UInt64
    /// 0: it was an interaction.
    public var feedbackID: UInt64
    /// Whose score it was then: that of all who were one customer at the time.
    public var code: CustomerCode
    public var change: ScoreChange
}

/// A page of a score's history.
public struct ScoreHistoryPage: Sendable {
    /// Everything up to and including this commit is in it.
    public var asOf: UInt64
    public var code: CustomerCode
    /// The newest first, in the order of the ledger.
    public var items: [ScoreHistoryItem]
    /// The interaction or answer before which the next page begins; nil on the last one. A page may be short, even empty, before that.
    public var next: UInt64?
}

extension Engine {
    /// Scores by the house's policy, the exchange rates and the active model of the last durable commit.
    public var scorer: Scorer { core.state.withLock { $0.directory.scorer } }

    /// By the policy and the model that were in force when we had been told what was known at `known`; nil: by the newest. Rates
    /// have days of their own.
    public func scorer(knownAt known: Timestamp?) -> Scorer {
        core.state.withLock { $0.directory.scorer(knownAt: known) }
    }

    /// What commits did to a customer's score and to those of whoever was merged into him, the newest first: up to `limit`
    /// (1…200) changes among up to 1,000 interactions and answers before the one with the id `before` (nil: from the newest): no
    /// other entry decides a score. What time alone did between them is no entry of the ledger; neither is what joining or parting
    /// customers did, whose sums are combined when somebody looks.
    ///
    /// - Throws: `.historyTooLong` beyond `EngineConfiguration.maximumHistory`; `.customerNotFound`, `.customerErased`.
    public func scoreHistory(
        of selector: CustomerSelector, before: UInt64? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> ScoreHistoryPage {
        let customer = try await customer(selector, atLeast: atLeast).customer
        let limit = min(max(limit, 1), Self.maximumPage)
        let reader = HistoryReader(core: core)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            var asOf: UInt64 = .max
            // An answer may stand with two who are one: who gave it, and who had been asked.
            var ids: Set<UInt64> = []
            let codes = [customer.code] + customer.mergedCodes
            for code in codes {
                let found = try reader.places(of: code.number, withInteractions: true)
                asOf = min(asOf, found.asOf)
                ids.formUnion(
                    found.places.lazy.filter { !$0.isHistory || $0.kind == ChangeKind.feedbackSubmitted.rawValue }
                        .map(\.id))
            }
            let rest = ids.filter { id in ItemPlace(id: id).seq <= asOf && before.map { id < $0 } ?? true }
                .sorted(by: >)
            var page = ScoreHistoryPage(asOf: asOf, code: customer.code, items: [], next: nil)
            do throws(StoreError) {
                for id in rest.prefix(Self.maximumScoreScan) {
                    if let item = try core.scoreHistoryItem(id, of: codes) { page.items.append(item) }
                    page.next = id == rest.last ? nil : id
                    if page.items.count == limit { break }
                }
                return page
            } catch {
                throw core.refusal(for: error)
            }
        }
    }

    /// Interactions and answers looked at for a page.
    static let maximumScoreScan = 1_000
}

extension EngineCore {
    /// Nil where the interaction or answer changed nothing that a score shows, and for an answer that somebody else gave.
    fileprivate func scoreHistoryItem(
        _ id: UInt64, of codes: [CustomerCode]
    ) throws(StoreError) -> ScoreHistoryItem? {
        let place = ItemPlace(id: id)
        let entry = try history.existing(place.seq)
        guard entry.changes.indices.contains(place.index),
            let effects = entry.changes[place.index].effects(
                at: ChangePlace(item: place, recordedAt: entry.recordedAt)),
            let change = effects.score, change.isChange, let code = CustomerCode(number: effects.customerNumber)
        else { return nil }
        let answer = entry.changes[place.index] as? FeedbackSubmitted
        if let answer, !codes.contains(where: { $0.number == answer.number }) { return nil }
        return ScoreHistoryItem(
            commitSeq: entry.seq, recordedAt: entry.recordedAt, interactionID: answer == nil ? id : 0,
            feedbackID: answer?.record.id ?? 0, code: code, change: change)
    }
}

extension ReferenceDirectory {
    /// Scores by the house's policy, the rates that it knows and the model that it has activated.
    var scorer: Scorer { Scorer(policy: policy, rates: rates, lifetime: lifetime) }

    /// The same as of an earlier knowledge; nil: as of now.
    func scorer(knownAt known: Timestamp?) -> Scorer {
        guard let known else { return scorer }
        return Scorer(policy: policy(knownAt: known), rates: rates, lifetime: lifetime(knownAt: known))
    }
}
