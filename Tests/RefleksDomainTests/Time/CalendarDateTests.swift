import RefleksDomain
import Testing

struct CalendarDateTests {
    @Test(arguments: ["1970-01-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1923-10-29"])
    func `a date is read and written the same`(_ text: String) throws {
        #expect(try CalendarDate(text).description == text)
    }

    @Test(arguments: [
        "", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-04-31", "2024-01-00", "0000-01-01",
        "24-01-01",
        "2024/01/01", "2024-1-01", "2024-01-1", "+024-01-01", "２０２４-01-01", "2024-01-01 ", "29.10.1923",
    ])
    func `what no calendar has is refused`(_ text: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try CalendarDate(text) } == "BAD_DATE")
    }

    @Test(arguments: [
        (0, "1970-01-01"), (-10_800_000_001, "1969-12-31"), (-10_800_000_000, "1970-01-01"),
        // 20:59:59.999999 and 21:00 UTC lie on both sides of Istanbul's midnight.
        (1_767_214_799_999_999, "2025-12-31"), (1_767_214_800_000_000, "2026-01-01"), (Int64.max, "9999-12-31"),
        (Int64.min, "0001-01-01"),
    ])
    func `an instant is a day in Istanbul`(_ microseconds: Int64, _ day: String) {
        #expect(CalendarDate(istanbul: Timestamp(microseconds: microseconds)).description == day)
    }

    @Test func `days follow one another without gaps`() throws {
        var previous = try CalendarDate("1895-12-31")
        let first = previous.daysSinceEpoch
        for offset in 1...80_000 {
            let instant = Timestamp(microseconds: Int64(first + offset) * Timestamp.microsecondsPerDay)
            let day = CalendarDate(istanbul: instant)
            #expect(day > previous && day.daysSinceEpoch == first + offset)
            previous = day
        }
        #expect(try CalendarDate("2000-03-01").daysSinceEpoch == 11_017)
    }
}
