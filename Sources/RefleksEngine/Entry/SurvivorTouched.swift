import RefleksDomain
import RefleksStore

/// Bookkeeping of an entry that changed one of several customers who are one: the survivor, whose view shows it, moves on
/// too, so that whoever watches him sees it and nobody overwrites it unseen.
struct SurvivorTouched: Change {
    static let kind = ChangeKind.survivorTouched
    static let namesAuthor = false

    let number: UInt64
    /// The view's profile or identifiers changed: the survivor's version grows.
    let changesProfile: Bool

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.flag(changesProfile)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.touchSurvivor(number, changesProfile: changesProfile, at: place.seq)
    }

    /// What touched him stands in the history of whom it changed.
    func history() -> [UInt64] { [] }

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension SurvivorTouched {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(number: try reader.number(), changesProfile: try reader.flag())
    }
}
