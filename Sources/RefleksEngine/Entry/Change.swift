import RefleksDomain
import RefleksStore

/// One decided effect: what an entry records and what `apply` folds. It holds results, never wishes: replaying it asks
/// no clock, no generator and no key.
protocol Change: Sendable {
    /// The kind's row in the table.
    static var kind: ChangeKind { get }

    /// In one order, without maps: equal changes have equal bytes.
    func write(to writer: inout ByteWriter)
    init(_ reader: inout ByteReader) throws(MalformedBytes)

    /// The entities that `apply` reads and writes.
    func footprint() -> [EntityKey]

    /// Folds the change into the state: integers only, the same code live, at a restart and in a rebuild.
    ///
    /// - Throws: `ApplyFailure` before anything is changed.
    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure)

    /// The answer that the change's item was given; nil for bookkeeping that has none of its own.
    func effects(at place: ChangePlace) -> Effects?

    /// What watch and tail say about it; the sealed parts are opened by `opener`.
    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange?

    // What histories ask; a kind that changes customers as most do needs none of these (`Change+History`).

    /// Whether an entry that holds it says who asked for it.
    static var namesAuthor: Bool { get }
    /// The customers in whose histories it stands; not those whose timelines show it anyway.
    func history() -> [UInt64]
    /// The address whose permissions it changes: it stands in the history of that address as well, whoever holds it.
    var changedAddress: BlindIndex? { get }
    /// Whether a view of an earlier time is folded from it; not where it is about what several customers share.
    static var isFolded: Bool { get }
    /// What such a view is folded from, where that is less than the whole: without what is about others.
    var folded: any Change { get }
    /// When it happened, where that is told: a view of what was true before leaves it out. nil = it counts from when it was
    /// recorded.
    var occurredAt: Timestamp? { get }
    /// Folds what it tells about facts: superseded ones stay, for views of earlier times.
    func tell(_ facts: inout ToldFacts, at place: ChangePlace)
    /// What it states, opened, for the feed of all changes.
    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement?
}

/// Where a change stands: entry, index within it, and the entry's time.
struct ChangePlace {
    let item: ItemPlace
    let recordedAt: Timestamp

    var seq: UInt64 { item.seq }
}

/// Why a change does not fold.
enum ApplyFailure: Error {
    /// A total would leave 64 bits; decisions turn it into a refusal, so that no entry ever holds one.
    case overflow
    /// An entity of the footprint is not in memory; the loader has to read it first.
    case notResident(EntityKey)
    /// The change contradicts the state: a damaged ledger or a bug.
    case contradiction(String)
}
