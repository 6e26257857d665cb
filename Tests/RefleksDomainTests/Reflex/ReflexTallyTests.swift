import Testing

@testable import RefleksDomain

/// Warnings are judged by what happened to their customers.
@Suite struct ReflexTallyTests {
    private static let first = Timestamp(microseconds: 1_772_431_200_000_000)
    private static let day = Timestamp.microsecondsPerDay

    private func at(_ days: Int64) -> Timestamp { Self.first.adding(microseconds: days * Self.day) }

    private func tally(horizon: Int32 = 30) -> ReflexTally {
        ReflexTally(from: at(0), through: at(29), horizonDays: horizon)
    }

    @Test func `who complains or leaves bears a warning out, who comes back refutes it`() {
        var tally = tally()
        for customer in UInt64(1)...5 { tally.warned(.lateDelivery, of: customer, at: at(1)) }
        tally.bought(1, at: at(3))
        tally.complained(1, at: at(4))
        tally.closed(2, at: at(5))
        tally.bought(3, at: at(31))
        tally.bought(4, at: at(32))
        let early = tally.summary(now: at(10))
        #expect(early.verdicts == [.complained: 1, .left: 1, .pending: 3])
        #expect(early.judged == 2 && early.borneOut == 2 && early.precision == nil, "too few")
        let late = tally.summary(of: .lateDelivery, now: at(32))
        // The fourth came back a day after the horizon, the fifth never did.
        #expect(late.verdicts == [.complained: 1, .left: 3, .stayed: 1])
        #expect(late.precision?.value == 8_000 && late.precision?.n == 5)
        #expect(late.medianLead == 3 * Self.day, "of three and four days the lower")
        #expect(tally.summary(of: .repeatedContact, now: at(32)).warnings == 0)
    }

    @Test func `what happened before a warning, or to others, judges nothing`() {
        var tally = tally()
        tally.bought(1, at: at(2))
        tally.warned(.lateDelivery, of: 1, at: at(3))
        tally.complained(1, at: at(1))
        tally.bought(2, at: at(4))
        tally.warned(.lateDelivery, of: 1, at: at(40))
        #expect(tally.summary(now: at(60)).verdicts == [.left: 1], "the second is of another month")
    }

    @Test func `recall counts complaints of whom a warning spoke within the horizon before`() {
        var tally = tally()
        #expect(tally.beginning == at(-30) && tally.end == at(59))
        tally.warned(.repeatedContact, of: 1, at: at(-29))
        tally.complained(1, at: at(0))
        tally.complained(1, at: at(2))
        tally.complained(2, at: at(2))
        tally.complained(1, at: at(40))
        #expect(tally.complaints == 3 && tally.foreseen == 1, "the second came 31 days after the warning")
    }

    @Test func `who turns out to be one customer is judged as one`() {
        var tally = tally()
        tally.warned(.lateDelivery, of: 1, at: at(1))
        tally.merged(1, into: 2)
        tally.complained(2, at: at(2))
        #expect(tally.summary(now: at(3)).verdicts == [.complained: 1] && tally.foreseen == 1)
    }

    @Test func `a digest's week begins on a Monday and ends on a Sunday`() throws {
        let day = try CalendarDate("2026-11-28")
        let week = DigestWindow(.week, with: day)
        #expect(week.firstDay.description == "2026-11-23" && week.lastDay.description == "2026-11-29")
        let month = DigestWindow(.month, with: try CalendarDate("2028-02-10"))
        #expect(month.firstDay.description == "2028-02-01" && month.lastDay.description == "2028-02-29")
        let single = DigestWindow(.day, with: day)
        #expect(single.contains(single.start) && single.contains(single.end))
        #expect(!single.contains(single.end.adding(microseconds: 1)))
    }

    @Test func `a rhythm is slow only where it is known well enough`() throws {
        var purchases = PurchaseDays()
        for day in stride(from: Int32(0), through: 40, by: 10) { try purchases.add(day) }
        let policy = ReflexPolicy.standard
        // A median of ten days, half again; but no less than a fortnight.
        #expect(policy.fallingFrom(purchases) == 56)
        try purchases.remove(40)
        #expect(policy.fallingFrom(purchases) == nil, "four days of purchases")
    }
}
