import RefleksDomain
import Testing

struct WeekdayTests {
    @Test(arguments: [
        ("1970-01-01", Weekday.thursday), ("2016-09-07", .wednesday), ("2024-02-29", .thursday),
        ("2026-11-23", .monday), ("2000-01-01", .saturday), ("0001-01-01", .monday), ("9999-12-31", .friday),
        ("1969-12-31", .wednesday),
    ])
    func `a date has its day of the week`(_ text: String, _ weekday: Weekday) throws {
        #expect(try CalendarDate(text).weekday == weekday)
    }

    @Test func `days are added over months, leap days and years`() throws {
        #expect(try CalendarDate("2024-02-28").adding(days: 1).description == "2024-02-29")
        #expect(try CalendarDate("2024-02-28").adding(days: 2).description == "2024-03-01")
        #expect(try CalendarDate("2026-01-01").adding(days: -1).description == "2025-12-31")
        #expect(try CalendarDate("2026-01-01").adding(days: .max).description == "9999-12-31")
        #expect(try CalendarDate("2026-01-01").adding(days: .min).description == "0001-01-01")
    }

    @Test func `a day begins at 21:00 UTC of the day before`() throws {
        let start = try CalendarDate("2026-11-23").startInIstanbul
        #expect(CalendarDate(istanbul: start) == (try CalendarDate("2026-11-23")))
        #expect(CalendarDate(istanbul: start.adding(microseconds: -1)) == (try CalendarDate("2026-11-22")))
        #expect(start.microseconds % Timestamp.microsecondsPerDay == 21 * 60 * Timestamp.microsecondsPerMinute)
    }
}
