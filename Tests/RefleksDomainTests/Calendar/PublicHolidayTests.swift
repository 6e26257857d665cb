import Testing

@testable import RefleksDomain

struct PublicHolidayTests {
    /// The days of one year that are no ordinary day, with an `h` behind those of which only the afternoon is a holiday.
    static func closed(in year: Int) throws -> [String] {
        let first = try CalendarDate("\(year)-01-01")
        return (0..<366).map { first.adding(days: $0) }.filter { $0.year == year }.compactMap { date in
            let holidays = PublicHoliday.holidays(on: date)
            guard !holidays.isEmpty else { return nil }
            return String(date.description.dropFirst(5)) + (holidays.allSatisfy(\.isAfternoonOnly) ? "h" : "")
        }
    }

    /// Diyanet's table "2030 yılı resmi tatil günleri", and the Saturday after 30 August, a Friday.
    @Test func `2030 is as Diyanet's table of its public holidays says`() throws {
        #expect(
            try Self.closed(in: 2030) == [
                "01-01", "02-03h", "02-04", "02-05", "02-06", "04-12h", "04-13", "04-14", "04-15", "04-16", "04-23",
                "05-01", "05-19", "07-15", "08-30", "08-31", "10-28h", "10-29",
            ])
    }

    /// The announced lists of 2024, 2025 and 2026.
    @Test func `the announced years are as they were announced`() throws {
        #expect(
            try Self.closed(in: 2024) == [
                "01-01", "04-09h", "04-10", "04-11", "04-12", "04-13", "04-23", "05-01", "05-19", "06-15h", "06-16",
                "06-17", "06-18", "06-19", "07-15", "08-30", "08-31", "10-28h", "10-29",
            ])
        #expect(
            try Self.closed(in: 2025) == [
                "01-01", "03-29h", "03-30", "03-31", "04-01", "04-23", "05-01", "05-19", "06-05h", "06-06", "06-07",
                "06-08", "06-09", "07-15", "08-30", "10-28h", "10-29",
            ])
        #expect(
            try Self.closed(in: 2026) == [
                "01-01", "03-19h", "03-20", "03-21", "03-22", "04-23", "05-01", "05-02", "05-19", "05-26h", "05-27",
                "05-28", "05-29", "05-30", "07-15", "08-30", "10-28h", "10-29",
            ])
    }

    @Test func `the feasts keep the distances of the lunar calendar`() throws {
        let feasts = try PublicHoliday.feasts.map { (try CalendarDate($0.key), try CalendarDate($0.value)) }
        #expect(feasts.map(\.0.year) == Array(PublicHoliday.knownYears))
        for (ramadan, sacrifice) in feasts {
            #expect(ramadan.year == sacrifice.year)
            // The rest of Shawwal and all of Dhu al-Qa'da, of 29 or 30 days each, and nine days.
            #expect((67...69).contains(sacrifice.daysSinceEpoch - ramadan.daysSinceEpoch), "\(ramadan)")
        }
        for (earlier, later) in zip(feasts, feasts.dropFirst()) {
            #expect((354...355).contains(later.0.daysSinceEpoch - earlier.0.daysSinceEpoch), "\(later.0)")
            #expect((354...355).contains(later.1.daysSinceEpoch - earlier.1.daysSinceEpoch), "\(later.1)")
        }
    }

    @Test func `a holiday begins with the year of its law`() throws {
        #expect(PublicHoliday.holidays(on: try CalendarDate("2016-07-15")).isEmpty)
        #expect(PublicHoliday.holidays(on: try CalendarDate("2017-07-15")) == [.democracy])
        #expect(PublicHoliday.holidays(on: try CalendarDate("2008-05-01")).isEmpty)
        #expect(PublicHoliday.holidays(on: try CalendarDate("2009-05-01")) == [.labour])
        // Years without a list of religious days have the fixed ones.
        #expect(PublicHoliday.holidays(on: try CalendarDate("2040-10-29")) == [.republic])
    }
}
