import RefleksDomain
import RefleksStore

/// What an entry found out about who may be one customer: keys under which a changed customer meets others, and pairs that
/// were opened, weighed anew or closed.
struct MatchesChanged: Change {
    static let kind = ChangeKind.matchesChanged
    static let namesAuthor = false
    static let isFolded = false

    /// Whose keys change; 0 when nobody's do.
    let number: UInt64
    let added: [BlindIndex]
    let removed: [BlindIndex]
    let pairs: [MatchedPair]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.list(added) { $0.blind($1) }
        writer.list(removed) { $0.blind($1) }
        writer.list(pairs) { $1.write(to: &$0) }
    }

    func footprint() -> [EntityKey] {
        (added + removed).map { .block($0) } + pairs.flatMap { $0.pair.footprint }
    }

    /// Whom others are like has not been changed.
    func history() -> [UInt64] { [] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        for index in removed { try state.changeBlock(index, at: place.seq) { $0.remove(number) } }
        for index in added { try state.changeBlock(index, at: place.seq) { $0.add(number) } }
        for matched in pairs { try state.setMatch(matched.pair, matched.match, at: place.seq) }
    }

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension MatchesChanged {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), added: try reader.list { reader throws(MalformedBytes) in try reader.blind() },
            removed: try reader.list { reader throws(MalformedBytes) in try reader.blind() },
            pairs: try reader.list { reader throws(MalformedBytes) in try MatchedPair(&reader) })
    }
}

extension CustomerPair {
    /// What a change of the pair touches: both customers' records say how many such pairs are open.
    var footprint: [EntityKey] { [.match(self), .customer(first), .customer(second)] }
}

/// A pair and what became of it.
struct MatchedPair: Sendable, Hashable {
    let pair: CustomerPair
    let match: MatchState

    func write(to writer: inout ByteWriter) {
        writer.number(pair.first)
        writer.number(pair.second)
        match.write(to: &writer)
    }
}

extension MatchedPair {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let first = try reader.number()
        self.init(pair: CustomerPair(first, try reader.number()), match: try MatchState(&reader))
    }
}
