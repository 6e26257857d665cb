import RefleksMessages

/// Something that the house has set out to do about its customers. Each has one owner, or is listed as having none.
public struct RoadmapItem: Sendable, Hashable {
    /// Numbers are stored and never change.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case positioning = 1
        case brand = 2
        case customerPlan = 3
        case launch = 4
        /// A step of something larger.
        case step = 5
    }

    /// How far it is. Numbers are stored and never change.
    public enum State: UInt8, Sendable, Hashable, CaseIterable {
        case planned = 1
        case underWay = 2
        case done = 3
        case dropped = 4

        /// Somebody still has to do something.
        public var isOpen: Bool { self == .planned || self == .underWay }
    }

    /// Items above an item at most.
    public static let maximumDepth = 20

    /// IDENT, 1…64.
    public let id: String
    public let kind: Kind
    /// A label, 1…200.
    public let title: String
    /// IDENT, 0…64; empty: nobody's yet.
    public let owner: String
    public let due: CalendarDate?
    /// The metric by which it is judged; empty: none yet.
    public let metric: String
    /// The item that it is a part of; empty: it stands for itself.
    public let parent: String
    public let state: State

    /// - Throws: `ROADMAP_CYCLE` when it is its own part.
    public init(
        id: String, kind: Kind, title: String, owner: String = "", due: CalendarDate? = nil, metric: String = "",
        parent: String = "", state: State = .planned
    ) throws(FieldRefusal) {
        guard parent != id else { throw FieldRefusal(Catalogue.Governance.roadmapCycle) }
        self.id = id
        self.kind = kind
        self.title = title
        self.owner = owner
        self.due = due
        self.metric = metric
        self.parent = parent
        self.state = state
    }

    /// It is past its day and somebody still has to do something.
    public func isOverdue(on today: CalendarDate) -> Bool { state.isOpen && (due.map { $0 < today } ?? false) }

    /// It is open, and nobody answers for it.
    public var isUnowned: Bool { state.isOpen && owner.isEmpty }
}
