import RefleksDomain
import RefleksStore

/// Takes a history's entries, in the order of the ledger.
protocol HistorySink: AnyObject, Sendable {
    /// Customers whom a folded change names and who are not folded: nothing that it did can be trusted.
    var strangers: Set<UInt64> { get }
    func take(_ entry: Entry) throws(StoreError)
}

/// Folds the changes of a few customers once more, into a state of its own: what they were after each of them.
///
/// It applies what the table of kinds applies live, so a new kind needs nothing here. Only entities that these customers'
/// changes name are in memory; whatever else an entry did is left out.
final class HistoryFold: HistorySink, @unchecked Sendable {
    // Sendable: one reader thread has it at a time, handed over through the queue of reads.

    /// Whose changes are folded.
    let subjects: Set<UInt64>
    private(set) var strangers: Set<UInt64> = []
    private(set) var facts: [UInt64: ToldFacts] = [:]
    /// Rows that the folded changes gave the timeline, without their parts.
    private(set) var interactions: [Interaction] = []

    /// Where an interaction stands in a customer's timeline.
    struct Interaction {
        let customer: UInt64
        let occurredAt: Int64
        let id: UInt64
    }

    private let state = EngineState(capacity: .max)
    /// Interactions that occurred later are left out.
    private let occurredUpTo: Timestamp?

    init(subjects: Set<UInt64>, occurredUpTo: Timestamp? = nil) {
        self.subjects = subjects
        self.occurredUpTo = occurredUpTo
    }

    /// The customer after what was folded so far; nil before he was created.
    func customer(_ number: UInt64) -> CustomerState? { state.customers.slot(number)?.durable }

    /// What was known of him and still decided, when the last folded change was recorded.
    func knowledge(_ number: UInt64) -> KnowledgeState? { state.knowledge.slot(number)?.durable }

    /// Folds the changes of `entry`.
    func take(_ entry: Entry) throws(StoreError) {
        for (change, place) in entry.placed { try fold(change, at: place) }
        forgetRows()
    }

    /// Folds one change.
    ///
    /// - Throws: `.corrupt` when it contradicts what was folded.
    func fold(_ change: any Change, at place: ChangePlace) throws(StoreError) {
        guard type(of: change).isFolded else { return }
        let change = change.folded
        let footprint = change.footprint()
        let customers = footprint.compactMap { key in if case .customer(let number) = key { number } else { nil } }
        guard customers.contains(where: subjects.contains) else { return }
        if let occurredUpTo, let occurredAt = change.occurredAt, occurredAt > occurredUpTo { return }
        let unknown = customers.filter { !subjects.contains($0) }
        guard unknown.isEmpty else {
            strangers.formUnion(unknown)
            return
        }
        try bringIn(footprint)
        do throws(ApplyFailure) {
            try change.apply(to: state, at: place)
        } catch {
            throw .corrupt("entry \(place.seq) does not fold into its customer's history: \(error)")
        }
        state.keepCommand()
        _ = state.commitGroup([])
        for number in customers { change.tell(&facts[number, default: ToldFacts()], at: place) }
    }

    /// What is not in memory was never written by a change of these customers.
    private func bringIn(_ footprint: [EntityKey]) throws(StoreError) {
        var pins = PinSet()
        for key in footprint where state.pin(key, in: &pins) == nil {
            state.install([try LoadedEntity(key, nil)], holding: &pins)
        }
    }

    /// The rows' parts are read where they stand; nobody projects these.
    func forgetRows() {
        for row in state.takeUnprojectedRows() where !row.isHistory {
            interactions.append(Interaction(customer: row.customer, occurredAt: row.occurredAt, id: row.id))
        }
        for number in subjects { state.customers.slot(number)?.rows = [] }
    }
}
