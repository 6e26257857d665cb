/// What of an interaction tells whether something is still to be done.
public struct MatterEvent: Sendable, Hashable {
    /// The interaction's.
    public let id: UInt64
    public let type: InteractionType
    /// The system that knows the event as `event`.
    public let source: String
    public let event: String
    /// The event of the same source that this one answers; empty: none.
    public let refersTo: String
    public let occurredAt: Timestamp
    public let dueAt: Timestamp?
    /// The interaction that it takes back; 0: it is an event of its own.
    public let reverses: UInt64

    /// An event.
    public init(
        id: UInt64, type: InteractionType, source: String, event: String, refersTo: String = "", occurredAt: Timestamp,
        dueAt: Timestamp? = nil, reverses: UInt64 = 0
    ) {
        self.id = id
        self.type = type
        self.source = source
        self.event = event
        self.refersTo = refersTo
        self.occurredAt = occurredAt
        self.dueAt = dueAt
        self.reverses = reverses
    }
}

/// What a customer waits for.
public enum MatterKind: UInt8, Sendable, Hashable, CaseIterable {
    /// He asked for something.
    case request = 1
    /// He reported that something is wrong.
    case problem = 2
    /// He ordered something.
    case order = 3
}

/// Something that was begun with a customer and has not ended.
public struct OpenMatter: Sendable, Hashable {
    public let kind: MatterKind
    /// What began it.
    public let event: MatterEvent
    /// When it is due: what was promised at its beginning, or by the newest notice of a delay; nil: nothing was.
    public let dueAt: Timestamp?
    /// A delay was announced.
    public let isLate: Bool

    /// Whether it should have ended before `now`.
    public func isOverdue(at now: Timestamp) -> Bool { dueAt.map { $0 < now } ?? false }

    /// The matters that `events` leave open at `now`: what is overdue first, then by due date, what has none last; the
    /// older one first where these are equal. The order of the events does not matter.
    ///
    /// An event ends a matter only when it names it: `refersTo` is the beginning's event, in the same source. A request or
    /// a problem ends with REQUEST_DONE, an order with DELIVERED or ORDER_CANCELLED. DELIVERY_LATE that names an order
    /// tells that it is late, and with a due date of its own when it is due now. What was taken back counts for nothing.
    public static func list(_ events: [MatterEvent], at now: Timestamp) -> [OpenMatter] {
        let reversed = Set(events.map(\.reverses))
        let events = events.filter { $0.reverses == 0 && !reversed.contains($0.id) }
        var answers: [Name: [MatterEvent]] = [:]
        for event in events where !event.refersTo.isEmpty {
            answers[Name(source: event.source, event: event.refersTo), default: []].append(event)
        }
        let open = events.compactMap { event -> OpenMatter? in
            guard let kind = event.type.opens else { return nil }
            let answers = answers[Name(source: event.source, event: event.event)] ?? []
            guard !answers.contains(where: { $0.type.closes(kind) }) else { return nil }
            let delays = kind == .order ? answers.filter { $0.type == .deliveryLate } : []
            let promise = delays.filter { $0.dueAt != nil }.max { ($0.occurredAt, $0.id) < ($1.occurredAt, $1.id) }
            return OpenMatter(
                kind: kind, event: event, dueAt: promise?.dueAt ?? event.dueAt, isLate: !delays.isEmpty)
        }
        return open.sorted { $0.rank(at: now) < $1.rank(at: now) }
    }

    /// An event of a source.
    private struct Name: Hashable {
        let source: String
        let event: String
    }

    private func rank(at now: Timestamp) -> (Int, Timestamp, Timestamp, UInt64) {
        (
            isOverdue(at: now) ? 0 : 1, dueAt ?? Timestamp(microseconds: .max), event.occurredAt, event.id
        )
    }
}

extension InteractionType {
    /// The kind of matter that it begins; nil: none.
    public var opens: MatterKind? {
        switch self {
        case .requestOpened: .request
        case .problemReported: .problem
        case .orderPlaced: .order
        default: nil
        }
    }

    /// Whether it ends a matter of `kind` that it refers to.
    public func closes(_ kind: MatterKind) -> Bool {
        switch kind {
        case .request, .problem: self == .requestDone
        case .order: self == .delivered || self == .orderCancelled
        }
    }
}
