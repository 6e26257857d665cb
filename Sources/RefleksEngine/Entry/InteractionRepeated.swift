import RefleksDomain
import RefleksStore

/// An item of an atomic batch had been recorded before: the batch's answer points to the original. It changes nothing.
struct InteractionRepeated: Change {
    static let kind = ChangeKind.interactionRepeated
    static let namesAuthor = false

    /// The original.
    let original: ItemPlace

    func write(to writer: inout ByteWriter) {
        writer.number(original.id)
    }

    func footprint() -> [EntityKey] { [] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {}

    /// Stands for the original's effects, which the reader of the answer puts in its place.
    func effects(at place: ChangePlace) -> Effects? {
        .replayed(original)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension InteractionRepeated {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(original: ItemPlace(id: try reader.number()))
    }
}

extension Effects {
    /// A change of profile or identifiers.
    init(customer number: UInt64, version: UInt64, commitSeq: UInt64) {
        self.init(customer: number)
        self.version = version
        self.commitSeq = commitSeq
    }

    /// A placeholder for what the ledger holds at `place`.
    static func replayed(_ place: ItemPlace) -> Effects {
        var effects = Effects(customer: 0)
        effects.isReplayed = true
        effects.commitSeq = place.seq
        effects.interactionID = place.id
        return effects
    }
}
