import RefleksDomain
import Testing

struct OpenMatterTests {
    private static let now = Timestamp(microseconds: 1_800_000_000_000_000)

    private static func at(_ hours: Int64) -> Timestamp { now.adding(microseconds: hours * 3_600_000_000) }

    private static func event(
        _ id: UInt64, _ type: InteractionType, _ name: String, answers: String = "", at hours: Int64 = -10,
        due: Int64? = nil, source: String = "crm"
    ) -> MatterEvent {
        MatterEvent(
            id: id, type: type, source: source, event: name, refersTo: answers, occurredAt: at(hours),
            dueAt: due.map(at))
    }

    private static func open(_ events: [MatterEvent]) -> [String] {
        OpenMatter.list(events, at: now).map(\.event.event)
    }

    @Test(arguments: [
        (InteractionType.requestOpened, InteractionType.requestDone, MatterKind.request),
        (.problemReported, .requestDone, .problem), (.orderPlaced, .delivered, .order),
        (.orderPlaced, .orderCancelled, .order),
    ])
    func `a matter is open until something that refers to it ends it`(
        begins: InteractionType, ends: InteractionType, kind: MatterKind
    ) {
        let beginning = Self.event(1, begins, "a")
        #expect(OpenMatter.list([beginning], at: Self.now).map(\.kind) == [kind])
        #expect(Self.open([beginning, Self.event(2, ends, "b", answers: "a")]).isEmpty)
        #expect(Self.open([Self.event(2, ends, "b", answers: "a"), beginning]).isEmpty, "whichever came first")
    }

    @Test func `nothing is guessed: another source, another event, or no reference end nothing`() {
        let beginning = Self.event(1, .orderPlaced, "a")
        for stranger in [
            Self.event(2, .delivered, "b", answers: "a", source: "erp"), Self.event(2, .delivered, "b", answers: "c"),
            Self.event(2, .delivered, "b"), Self.event(2, .requestDone, "b", answers: "a"),
            Self.event(2, .purchase, "b", answers: "a"),
        ] {
            #expect(Self.open([beginning, stranger]) == ["a"])
        }
    }

    @Test func `what is overdue comes first, then by due date, what has none last and the older first`() {
        let events = [
            Self.event(1, .requestOpened, "young", at: -1), Self.event(2, .requestOpened, "old", at: -9),
            Self.event(3, .orderPlaced, "soon", due: 2), Self.event(4, .orderPlaced, "later", due: 5),
            Self.event(5, .problemReported, "overdue", due: -1), Self.event(6, .orderPlaced, "long overdue", due: -4),
        ]
        let order = ["long overdue", "overdue", "soon", "later", "old", "young"]
        #expect(Self.open(events) == order)
        var generator = SeededGenerator(seed: 17)
        for _ in 0..<50 { #expect(Self.open(events.shuffled(using: &generator)) == order) }
        let overdue = OpenMatter.list(events, at: Self.now).map { $0.isOverdue(at: Self.now) }
        #expect(overdue == [true, true, false, false, false, false])
    }

    @Test func `a due date that is now has not passed`() {
        let matter = OpenMatter.list([Self.event(1, .orderPlaced, "a", due: 0)], at: Self.now)
        #expect(matter.map { $0.isOverdue(at: Self.now) } == [false])
        #expect(matter.map { $0.isOverdue(at: Self.now.adding(microseconds: 1)) } == [true])
    }

    @Test func `the newest announced delay says when an order is due now`() {
        let events = [
            Self.event(1, .orderPlaced, "a", due: -5),
            Self.event(2, .deliveryLate, "l1", answers: "a", at: -4, due: -2),
            Self.event(3, .deliveryLate, "l2", answers: "a", at: -3, due: 8),
            Self.event(4, .deliveryLate, "l3", answers: "a", at: -2),
        ]
        let matters = OpenMatter.list(events, at: Self.now)
        #expect(matters.map(\.dueAt) == [Self.at(8)] && matters.map(\.isLate) == [true])
        #expect(matters.map { $0.isOverdue(at: Self.now) } == [false])
        let request = OpenMatter.list(
            [Self.event(1, .requestOpened, "a"), Self.event(2, .deliveryLate, "l", answers: "a", due: 8)], at: Self.now)
        #expect(request.map(\.isLate) == [false] && request.map(\.dueAt) == [nil], "only orders are delivered late")
    }
}
