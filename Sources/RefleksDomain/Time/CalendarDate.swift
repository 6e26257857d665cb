import RefleksMessages

/// A day of the proleptic Gregorian calendar, years 1 to 9999, without a time of day.
///
/// Business days are those of Europe/Istanbul. Turkey has kept UTC+03:00 all year since 2016-09-07; instants before
/// that are converted with the same offset, so that the same instant is the same day on every machine whatever its
/// time zone data say.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 1…9999.
    public let year: Int
    /// 1…12.
    public let month: Int
    /// 1…31.
    public let day: Int

    /// UTC+03:00 in microseconds.
    public static let istanbulOffset: Int64 = 3 * 3_600 * Timestamp.microsecondsPerSecond

    /// 0001-01-01 and 9999-12-31 as days since the epoch.
    static let firstDay: Int64 = -719_162
    static let lastDay: Int64 = 2_932_896

    /// The day, nil when the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= Self.days(inMonth: month, of: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day of `instant` on a calendar in Istanbul; instants outside the years 1 to 9999 give the nearest day.
    public init(istanbul instant: Timestamp) {
        let local = instant.adding(microseconds: Self.istanbulOffset).microseconds
        let perDay = Timestamp.microsecondsPerDay
        let days = local >= 0 ? local / perDay : (local + 1) / perDay - 1
        self.init(daysSinceEpoch: min(max(days, Self.firstDay), Self.lastDay))
    }

    /// Reads `YYYY-MM-DD` in ASCII digits.
    ///
    /// - Throws: `BAD_DATE` for another form or a day that does not exist.
    public init(_ text: String) throws(FieldRefusal) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10]), let date = CalendarDate(year: year, month: month, day: day)
        else { throw FieldRefusal(Catalogue.Text.badDate) }
        self = date
    }

    /// `YYYY-MM-DD`.
    public var description: String {
        Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
    }

    /// Days from 1970-01-01, negative before (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    public var daysSinceEpoch: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Earlier days come first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The inverse of `daysSinceEpoch`; `days` lies within the years 1 to 9999.
    init(daysSinceEpoch days: Int64) {
        let shifted = Int(days) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in digits {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
