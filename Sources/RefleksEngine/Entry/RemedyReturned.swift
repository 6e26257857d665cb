import RefleksDomain
import RefleksStore

/// Bookkeeping of a correction that took the money of a remedy back: the authority by which it was granted has it again.
struct RemedyReturned: Change {
    static let kind = ChangeKind.remedyReturned
    static let namesAuthor = false

    /// With what comes back of it.
    let grant: RemedyGrant

    func write(to writer: inout ByteWriter) { grant.write(to: &writer) }

    func footprint() -> [EntityKey] { [.reference(grant.index)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let book = try grant.bookWithout(in: state, at: place)
        try state.setReference(grant.index, book, at: place.seq)
    }

    /// An agent's book is not the customer's.
    static var isFolded: Bool { false }

    func history() -> [UInt64] { [] }

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension RemedyReturned {
    init(_ reader: inout ByteReader) throws(MalformedBytes) { self.init(grant: try RemedyGrant(&reader)) }
}
