public import RefleksDomain
import RefleksStore

/// One change of one customer, as his history shows it.
public struct CustomerChange: Sendable {
    /// Whose history it stands in: the customer's, or that of somebody who is merged into him.
    public var code: CustomerCode
    public var commitSeq: UInt64
    /// Its place within the commit, from 0.
    public var index: Int
    public var recordedAt: Timestamp
    /// The ledger's number of the kind.
    public var kind: UInt16
    /// The principal that asked for it, `branch/34-001`; empty where none is named.
    public var principal: String
    /// What is different since, in the order of the paths; empty for interactions.
    public var fields: [FieldDifference]
    /// The interaction, when it is one.
    public var interaction: StoredInteraction?
}

/// A page of a customer's history.
public struct HistoryPage: Sendable {
    public var asOf: UInt64
    /// Who was asked for.
    public var code: CustomerCode
    /// In the order that was asked for.
    public var changes: [CustomerChange]
    /// Where the next page begins; nil on the last one.
    public var next: UInt64?
}

/// Which changes of a history, from where.
public struct HistoryQuestion: Sendable, Hashable {
    /// The ledger's numbers; empty = every kind but interactions.
    public var kinds: Set<UInt16>
    public var isNewestFirst: Bool
    /// A page's `next`; nil = from the beginning.
    public var after: UInt64?
    /// 1…200.
    public var limit: Int

    public init(kinds: Set<UInt16> = [], isNewestFirst: Bool = true, after: UInt64? = nil, limit: Int) {
        self.kinds = kinds
        self.isNewestFirst = isNewestFirst
        self.after = after
        self.limit = limit
    }

    /// Whether interactions have to be looked at.
    var wantsInteractions: Bool { !kinds.isDisjoint(with: ChangeKind.timelineKinds) }

    func wants(_ place: TimelinePlace) -> Bool {
        kinds.isEmpty ? place.isHistory : kinds.contains(place.kind)
    }

    /// The wanted places that the page may show, in its order, and whether more follow.
    func page(_ places: [TimelinePlace]) -> (ids: [UInt64], hasMore: Bool) {
        var ids = places.filter(wants).map(\.id)
        if isNewestFirst { ids.reverse() }
        if let after { ids.removeAll { isNewestFirst ? $0 >= after : $0 <= after } }
        let limit = min(max(limit, 1), Engine.maximumPage)
        return (Array(ids.prefix(limit)), ids.count > limit)
    }
}
