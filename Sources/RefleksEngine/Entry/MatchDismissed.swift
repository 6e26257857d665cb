import RefleksDomain
import RefleksStore

/// A person decided that two customers are not one.
struct MatchDismissed: Change {
    static let kind = ChangeKind.matchDismissed
    /// The pair itself says who decided.
    static let namesAuthor = false
    static let isFolded = false

    let matched: MatchedPair

    func write(to writer: inout ByteWriter) {
        matched.write(to: &writer)
    }

    func footprint() -> [EntityKey] { matched.pair.footprint }

    func history() -> [UInt64] { [] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.setMatch(matched.pair, matched.match, at: place.seq)
    }

    func effects(at place: ChangePlace) -> Effects? {
        Effects(customer: matched.pair.first, version: 0, commitSeq: place.seq)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension MatchDismissed {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(matched: try MatchedPair(&reader))
    }
}
