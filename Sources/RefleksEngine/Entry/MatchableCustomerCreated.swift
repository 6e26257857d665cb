import RefleksDomain
import RefleksStore

/// A customer got a code, and meets others whom he may be. One change, so that an entry has room for a batch of them.
struct MatchableCustomerCreated: Change {
    static let kind = ChangeKind.matchableCustomerCreated

    let created: CustomerCreated
    let found: MatchesChanged

    func write(to writer: inout ByteWriter) {
        created.write(to: &writer)
        found.write(to: &writer)
    }

    func footprint() -> [EntityKey] { created.footprint() + found.footprint() }

    func history() -> [UInt64] { created.history() }

    /// Whom he may be is of today, and of others.
    var folded: any Change { created }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try created.apply(to: state, at: place)
        try found.apply(to: state, at: place)
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        try created.statement(at: place, opener: opener)
    }

    func effects(at place: ChangePlace) -> Effects? { created.effects(at: place) }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        try created.event(at: place, opener: opener)
    }
}

extension MatchableCustomerCreated {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(created: try CustomerCreated(&reader), found: try MatchesChanged(&reader))
    }
}
