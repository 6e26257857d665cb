import RefleksDomain
import RefleksEngine
import RefleksRPC

/// A customer's view and as much of his timeline as advice about him rests on.
struct CustomerPast {
    /// Interactions that are looked at, at most, and the days behind them.
    static let maximumInteractions = 1_000
    static let maximumDays: Int64 = 730

    let view: CustomerView
    /// Newest first.
    private(set) var interactions: [StoredInteraction] = []
    /// The oldest interaction that was looked at, where older ones were not; nil: there are none.
    private(set) var lookedBackTo: Timestamp?

    /// Reads as much as `now` allows, of one commit for most customers. Behind the newest 200 interactions the timeline is
    /// read page by page: what is recorded meanwhile may be seen or not.
    init(
        _ engine: Engine, _ selector: RefleksEngine.CustomerSelector, now: Timestamp, atLeast: UInt64
    ) async throws(EngineRefusal) {
        view = try await engine.view(selector, interactions: Self.page, atLeast: atLeast)
        let oldest = now.adding(microseconds: -Self.maximumDays * Timestamp.microsecondsPerDay)
        var read = view.interactions
        while true {
            let recent = read.prefix { $0.occurredAt >= oldest }
            interactions += recent
            guard recent.count == read.count else {
                lookedBackTo = oldest
                return
            }
            guard let last = read.last, Self.isFull(read) else { return }
            guard interactions.count < Self.maximumInteractions else {
                lookedBackTo = last.occurredAt
                return
            }
            let position = InteractionPosition(occurredAt: last.occurredAt, id: last.id)
            read = try await engine.timeline(view.customer.code, before: position, limit: Self.page).interactions
        }
    }

    /// What happened within the last hour, newest first, at most `limit`.
    func lastHour(at now: Timestamp, limit: Int) -> [StoredInteraction] {
        let begin = now.adding(microseconds: -60 * Timestamp.microsecondsPerMinute)
        return Array(interactions.prefix { $0.occurredAt > begin }.prefix(limit))
    }

    /// Whether others may follow: a page ends by number or by size.
    private static func isFull(_ interactions: [StoredInteraction]) -> Bool {
        interactions.count >= page
            || interactions.reduce(0) { $0 + $1.bytes.count } >= InteractionService.maximumPageBytes
    }

    private static let page = 200
}
