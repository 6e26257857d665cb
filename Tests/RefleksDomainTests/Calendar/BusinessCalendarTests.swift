import Testing

@testable import RefleksDomain

struct BusinessCalendarTests {
    static let minute = Timestamp.microsecondsPerMinute

    /// `2026-11-23 09:30` in Istanbul.
    static func at(_ text: String) throws -> Timestamp {
        let parts = text.split(separator: " ")
        let clock = parts[1].split(separator: ":").compactMap { Int64($0) }
        return try CalendarDate(String(parts[0])).startInIstanbul
            .adding(microseconds: (clock[0] * 60 + clock[1]) * minute)
    }

    static func refusal(_ week: [Weekday: [OpeningHours]], _ exceptions: [CalendarDate: [OpeningHours]] = [:])
        -> String?
    {
        refusalCode { () throws(FieldRefusal) in _ = try BusinessCalendar(week: week, exceptions: exceptions) }
    }

    @Test(arguments: [
        // Monday to Monday: five days of nine hours.
        ("2026-11-23 09:00", "2026-11-30 09:00", 2_700),
        // Over a weekend.
        ("2026-11-27 17:30", "2026-11-30 09:45", 75),
        // The eve of 29 October closes at 13:00.
        ("2026-10-28 08:00", "2026-10-30 10:00", 240 + 60),
        // The feast of sacrifice 2026: Tuesday until 13:00, then nothing until Monday.
        ("2026-05-26 12:00", "2026-06-01 09:10", 70),
        ("2026-11-23 18:00", "2026-11-24 09:00", 0), ("2026-11-23 10:00", "2026-11-23 10:00", 0),
        ("2026-11-24 10:00", "2026-11-23 10:00", 0),
    ])
    func `minutes are counted while it is open`(_ start: String, _ end: String, _ minutes: Int64) throws {
        #expect(try BusinessCalendar.office.businessMinutes(from: Self.at(start), to: Self.at(end)) == minutes)
    }

    @Test(arguments: [
        ("2026-11-23 09:00", 60, "2026-11-23 10:00"), ("2026-11-23 17:30", 30, "2026-11-23 18:00"),
        ("2026-11-23 17:30", 31, "2026-11-24 09:01"), ("2026-11-27 20:00", 1, "2026-11-30 09:01"),
        ("2026-10-28 12:30", 60, "2026-10-30 09:30"), ("2026-11-23 12:00", 0, "2026-11-23 12:00"),
    ])
    func `a deadline in minutes ends while it is open`(_ start: String, _ minutes: Int64, _ end: String) throws {
        let found = try BusinessCalendar.office.instant(afterBusinessMinutes: minutes, from: Self.at(start))
        #expect(try found == Self.at(end))
    }

    @Test(arguments: [
        // Monday: Tuesday, Wednesday, Thursday.
        ("2026-11-23 10:00", "2026-11-27 00:00"), ("2026-11-23 00:00", "2026-11-27 00:00"),
        // Friday: Monday to Wednesday.
        ("2026-11-27 23:59", "2026-12-03 00:00"),
        // Sunday before the feast of sacrifice: Monday, the eve, and the Monday after.
        ("2026-05-24 10:00", "2026-06-02 00:00"),
    ])
    func `three working days are over at the end of the third`(_ start: String, _ end: String) throws {
        let found = try BusinessCalendar.workingDays.deadline(afterBusinessDays: 3, from: Self.at(start))
        #expect(try found == Self.at(end))
    }

    @Test func `a day that differs replaces hours and holidays`() throws {
        let noon = try OpeningHours(opens: 600, closes: 720)
        let calendar = try BusinessCalendar(
            week: [.monday: [OpeningHours(opens: 540, closes: 1_080)]],
            exceptions: [
                CalendarDate("2026-11-23"): [], CalendarDate("2026-11-29"): [noon], CalendarDate("2029-10-29"): [noon],
            ])
        #expect(calendar.hours(on: try CalendarDate("2026-11-23")).isEmpty)
        #expect(calendar.hours(on: try CalendarDate("2026-11-29")) == [noon])
        #expect(calendar.hours(on: try CalendarDate("2029-10-29")) == [noon])
        #expect(calendar.isOpen(at: try Self.at("2026-11-29 10:00")))
        #expect(try !calendar.isOpen(at: Self.at("2026-11-29 12:00")))
        #expect(calendar.businessDay(after: 0, from: try CalendarDate("2026-11-28"))?.description == "2026-11-28")
        #expect(calendar.businessDay(after: 1, from: try CalendarDate("2026-11-22"))?.description == "2026-11-29")
    }

    @Test func `a shop keeps only the holidays that it names`() throws {
        let shop = try BusinessCalendar(
            week: Dictionary(
                uniqueKeysWithValues: Weekday.allCases.map { ($0, [try OpeningHours(opens: 600, closes: 1_320)]) }),
            holidays: [.republic])
        #expect(shop.isBusinessDay(try CalendarDate("2026-01-01")))
        #expect(shop.hours(on: try CalendarDate("2026-10-28")).map(\.closes) == [1_320])
        #expect(!shop.isBusinessDay(try CalendarDate("2026-10-29")))
    }

    @Test func `what is no calendar is refused`() throws {
        let hours = OpeningHours(known: 540, 1_080)
        #expect(Self.refusal([:]) == "CALENDAR_NEVER_OPEN")
        #expect(Self.refusal([.monday: []]) == "CALENDAR_NEVER_OPEN")
        #expect(Self.refusal([.monday: [hours, OpeningHours(known: 1_000, 1_100)]]) == "BAD_OPENING_HOURS")
        #expect(Self.refusal([.monday: [hours, OpeningHours(known: 0, 60)]]) == "BAD_OPENING_HOURS")
        #expect(Self.refusal([.monday: (0..<5).map { OpeningHours(known: $0 * 2, $0 * 2 + 1) }]) == "BAD_OPENING_HOURS")
        #expect(Self.refusal([.monday: [hours]]) == nil)
        let first = try CalendarDate("2026-01-01")
        func exceptions(_ count: Int) -> [CalendarDate: [OpeningHours]] {
            Dictionary(uniqueKeysWithValues: (0..<count).map { (first.adding(days: $0), []) })
        }
        #expect(Self.refusal([.monday: [hours]], exceptions(1_000)) == nil)
        #expect(Self.refusal([.monday: [hours]], exceptions(1_001)) == "TOO_MANY_CALENDAR_EXCEPTIONS")
        for (opens, closes) in [(-1, 5), (5, 5), (6, 5), (0, 1_441)] {
            #expect(
                refusalCode { () throws(FieldRefusal) in _ = try OpeningHours(opens: opens, closes: closes) }
                    == "BAD_OPENING_HOURS")
        }
    }

    @Test func `nothing counts without end`() throws {
        let office = BusinessCalendar.office
        let now = try Self.at("2026-11-23 10:00")
        let ends = [Timestamp(microseconds: .min), Timestamp(microseconds: .max)]
        #expect(office.businessMinutes(from: ends[0], to: ends[1]) == nil)
        #expect(office.businessMinutes(from: ends[1], to: ends[0]) == 0)
        #expect(office.instant(afterBusinessMinutes: .max, from: now) == nil)
        #expect(office.instant(afterBusinessMinutes: 5_000_000, from: now) == nil)
        #expect(office.businessDay(after: .max, from: CalendarDate(istanbul: now)) == nil)
        for end in ends {
            _ = office.isOpen(at: end)
            _ = office.instant(afterBusinessMinutes: 600, from: end)
            _ = office.deadline(afterBusinessDays: 3, from: end)
        }
        #expect(office.deadline(afterBusinessDays: 3, from: ends[1]) == nil)
    }

    /// Minutes of random calendars, counted one by one: weekdays by arithmetic, holidays from a list of their own.
    @Test func `counting agrees with looking at every minute`() throws {
        let seed: UInt64 = 2429
        var generator = SeededGenerator(seed: seed)
        for round in 0..<60 {
            let model = try RandomCalendar(&generator)
            let start =
                try Self.at("2026-04-01 00:00").microseconds / Self.minute
                + Int64.random(in: 0..<(220 * 1_440), using: &generator)
            let length = Int64.random(in: 1...(20 * 1_440), using: &generator)
            var open: [Int64] = []
            for minute in start..<(start + length) where model.isOpen(minute) { open.append(minute) }
            let from = Timestamp(microseconds: start * Self.minute)
            let to = Timestamp(microseconds: (start + length) * Self.minute)
            let note: Comment = "seed \(seed), round \(round)"
            #expect(model.calendar.businessMinutes(from: from, to: to) == Int64(open.count), note)
            for _ in 0..<5 where !open.isEmpty {
                let count = Int.random(in: 1...open.count, using: &generator)
                let expected = Timestamp(microseconds: (open[count - 1] + 1) * Self.minute)
                #expect(model.calendar.instant(afterBusinessMinutes: Int64(count), from: from) == expected, note)
            }
            let between = from.adding(microseconds: .random(in: 0..<Self.minute, using: &generator))
            if let end = model.calendar.instant(afterBusinessMinutes: 90, from: between) {
                #expect(model.calendar.businessMinutes(from: between, to: end) == 90, note)
                let before = end.adding(microseconds: -1)
                #expect(model.calendar.businessMinutes(from: between, to: before) == 89, note)
            }
        }
    }
}

/// A calendar and the same again as a table that is looked up minute by minute.
struct RandomCalendar {
    let calendar: BusinessCalendar
    /// By ISO number of the weekday.
    private var week: [Int64: [(Int64, Int64)]] = [:]
    private var exceptions: [Int64: [(Int64, Int64)]] = [:]
    private let keepsHolidays: Bool

    /// Whole holidays of April to November 2026 as days since the epoch (`date -d … +%s` / 86400), and those that begin
    /// at 13:00.
    private static let whole: Set<Int64> = [
        20_566, 20_574, 20_575, 20_592, 20_600, 20_601, 20_602, 20_603, 20_649, 20_695, 20_755,
    ]
    private static let afternoons: Set<Int64> = [20_599, 20_754]

    init(_ generator: inout SeededGenerator) throws {
        var week: [Weekday: [OpeningHours]] = [:]
        for weekday in Weekday.allCases where weekday == .monday || Bool.random(using: &generator) {
            week[weekday] = try Self.hours(&generator)
        }
        var exceptions: [CalendarDate: [OpeningHours]] = [:]
        for _ in 0..<12 {
            let date = try CalendarDate("2026-04-01").adding(days: .random(in: 0..<240, using: &generator))
            exceptions[date] = Bool.random(using: &generator) ? [] : try Self.hours(&generator)
        }
        keepsHolidays = Bool.random(using: &generator)
        calendar = try BusinessCalendar(
            week: week, holidays: keepsHolidays ? Set(PublicHoliday.allCases) : [], exceptions: exceptions)
        for (weekday, spans) in week {
            self.week[Int64(weekday.rawValue)] = spans.map { (Int64($0.opens), Int64($0.closes)) }
        }
        for (date, spans) in exceptions {
            self.exceptions[Int64(date.daysSinceEpoch)] = spans.map { (Int64($0.opens), Int64($0.closes)) }
        }
    }

    private static func hours(_ generator: inout SeededGenerator) throws -> [OpeningHours] {
        var marks: Set<Int> = []
        while marks.count < 4 { marks.insert(.random(in: 0...1_440, using: &generator)) }
        let sorted = marks.sorted()
        return [
            try OpeningHours(opens: sorted[0], closes: sorted[1]),
            try OpeningHours(opens: sorted[2], closes: sorted[3]),
        ]
    }

    /// Whether it is open in the minute that begins `minute` minutes after the epoch.
    func isOpen(_ minute: Int64) -> Bool {
        let local = minute + 180
        let day = local / 1_440
        let ofDay = local % 1_440
        let spans: [(Int64, Int64)]
        if let exception = exceptions[day] {
            spans = exception
        } else {
            if keepsHolidays, Self.whole.contains(day) { return false }
            if keepsHolidays, Self.afternoons.contains(day), ofDay >= 780 { return false }
            spans = week[(day + 3) % 7 + 1] ?? []
        }
        return spans.contains { $0.0 <= ofDay && ofDay < $0.1 }
    }
}
