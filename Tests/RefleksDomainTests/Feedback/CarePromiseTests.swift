import Testing

@testable import RefleksDomain

/// The promises of a case beside somebody who has the opening hours as a table and counts minute by minute.
struct CarePromiseTests {
    /// A branch's hours, as a calendar and as a table.
    private struct Shop {
        /// Monday first: half-open spans of minutes of the day.
        var week: [[Range<Int64>]] = []
        /// Days that differ, by number since the epoch.
        var days: [Int64: [Range<Int64>]] = [:]

        /// Minutes by which Istanbul is ahead.
        private static let zone: Int64 = 180

        func isOpen(_ minute: Int64) -> Bool {
            let (day, time) = (minute + Self.zone).quotientAndRemainder(dividingBy: 1_440)
            // The first day was a Thursday.
            return (days[day] ?? week[Int((day + 3) % 7)]).contains { $0.contains(time) }
        }

        func calendar() throws -> BusinessCalendar {
            func hours(_ spans: [Range<Int64>]) throws -> [OpeningHours] {
                try spans.map { try OpeningHours(opens: Int($0.lowerBound), closes: Int($0.upperBound)) }
            }
            var open: [Weekday: [OpeningHours]] = [:]
            for (weekday, spans) in zip(Weekday.allCases, week) where !spans.isEmpty {
                open[weekday] = try hours(spans)
            }
            var exceptions: [CalendarDate: [OpeningHours]] = [:]
            for (day, spans) in days {
                let noon = Timestamp(microseconds: (day * 1_440 + 720) * Timestamp.microsecondsPerMinute)
                exceptions[CalendarDate(istanbul: noon)] = try hours(spans)
            }
            return try BusinessCalendar(week: open, holidays: [], exceptions: exceptions)
        }
    }

    /// What the counting one knows.
    private struct Counter {
        var spent: Int64 = 0
        /// When the running span began, and what had been spent by then.
        var since: Int64?
        var before: Int64 = 0
        var hasResponded = false

        /// The first minute by which `total` have been open.
        func due(_ total: Int64, _ shop: Shop) -> Int64? {
            guard var minute = since else { return nil }
            var left = total - before
            while left > 0 {
                if shop.isOpen(minute) { left -= 1 }
                minute += 1
            }
            return minute
        }
    }

    private static func shop(_ generator: inout SeededGenerator, around day: Int64) -> Shop {
        func spans() -> [Range<Int64>] {
            let opens = Int64.random(in: 0..<700, using: &generator)
            let pause = Int64.random(in: opens + 1...900, using: &generator)
            let closes = Int64.random(in: pause + 2...1_440, using: &generator)
            return Bool.random(using: &generator) ? [opens..<closes] : [opens..<pause, pause + 1..<closes]
        }
        var shop = Shop()
        for weekday in 0..<7 { shop.week.append(weekday == 0 || Bool.random(using: &generator) ? spans() : []) }
        for _ in 0..<Int.random(in: 0...6, using: &generator) {
            // Closed for the day, half of it, or open where it is not.
            shop.days[day + Int64.random(in: 0...20, using: &generator)] =
                Bool.random(using: &generator) ? [] : Array(spans().prefix(1))
        }
        return shop
    }

    private static func at(_ minute: Int64) -> Timestamp {
        Timestamp(microseconds: minute * Timestamp.microsecondsPerMinute)
    }

    @Test func `both promises are where somebody who counts the open minutes has them, and what was late stays late`()
        throws
    {
        let seed: UInt64 = 2_011
        var generator = SeededGenerator(seed: seed)
        var (late, inTime) = (0, 0)
        for round in 0..<25 {
            var now = 29_500_000 + Int64.random(in: 0..<20_000, using: &generator)
            let shop = Self.shop(&generator, around: (now + 180) / 1_440)
            let calendar = try shop.calendar()
            let first = Int64.random(in: 1...900, using: &generator)
            let whole = first + Int64.random(in: 0...1_400, using: &generator)
            let targets = ServiceTargets(
                firstResponseMinutes: Int(first), resolutionMinutes: Int(whole), entitlements: [])
            var care = try CareCase(
                CareCase.Beginning(.manual, .low, branch: "x", tier: .standard, targets: targets),
                openedAt: Self.at(now), calendar)
            var counter = Counter(since: now)
            for step in 0..<8 {
                let note: Comment = "seed \(seed), round \(round), step \(step), \(care.state)"
                let whenDue = counter.since == nil ? nil : counter.due(whole, shop)
                let whenHeard = counter.hasResponded || counter.since == nil ? nil : counter.due(first, shop)
                // Nothing is left: the promise is where the clock was started.
                #expect(care.resolutionDue == whenDue.map(Self.at), note)
                #expect(care.firstResponseDue == whenHeard.map(Self.at), note)
                for _ in 0..<Int.random(in: 0...2_500, using: &generator) {
                    if counter.since != nil, shop.isOpen(now) { counter.spent += 1 }
                    now += 1
                }
                if let whenDue { #expect(care.isOverdue(at: Self.at(now)) == (now > whenDue), note) }
                if let whenHeard { #expect(care.isResponseOverdue(at: Self.at(now)) == (now > whenHeard), note) }
                let wasLate = care.isResponseLate
                if Int.random(in: 0..<4, using: &generator) == 0 {
                    try care.note(isResponse: true, at: Self.at(now), calendar)
                    counter.hasResponded = true
                    #expect(care.isResponseLate == (whenHeard.map { now > $0 } ?? wasLate), note)
                    continue
                }
                guard
                    let next = care.state.successors.sorted(by: { $0.rawValue < $1.rawValue })
                        .randomElement(using: &generator)
                else { break }
                try care.move(to: next, at: Self.at(now), because: .notPossible, calendar)
                if !next.isRunning {
                    if let whenDue { #expect(care.isLate == (now > whenDue), note) }
                    if let whenHeard { #expect(care.isResponseLate == (now > whenHeard), note) }
                    if care.isLate { late += 1 } else { inTime += 1 }
                    (counter.hasResponded, counter.since) = (true, nil)
                } else if counter.since == nil {
                    (counter.since, counter.before) = (now, counter.spent)
                }
            }
        }
        #expect(late > 5 && inTime > 5, "seed \(seed): both happen")
    }
}
