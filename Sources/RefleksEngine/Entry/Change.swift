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
