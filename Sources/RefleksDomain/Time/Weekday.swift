/// A day of the week, numbered as in ISO 8601.
public enum Weekday: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    case monday = 1
    case tuesday = 2
    case wednesday = 3
    case thursday = 4
    case friday = 5
    case saturday = 6
    case sunday = 7

    /// Monday comes first.
    public static func < (left: Weekday, right: Weekday) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Monday to Friday.
    public static let workweek: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
}

extension CalendarDate {
    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let place = ((daysSinceEpoch + 3) % 7 + 7) % 7
        return Weekday.allCases[place]
    }

    /// The day `days` later, or earlier for a negative number, held within the years 1 to 9999.
    public func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = Int64(daysSinceEpoch).addingReportingOverflow(Int64(days))
        let target = overflow ? (days > 0 ? Self.lastDay : Self.firstDay) : sum
        return CalendarDate(daysSinceEpoch: min(max(target, Self.firstDay), Self.lastDay))
    }

    /// The instant at which the day begins in Istanbul.
    public var startInIstanbul: Timestamp {
        Timestamp(microseconds: Int64(daysSinceEpoch) * Timestamp.microsecondsPerDay - Self.istanbulOffset)
    }
}
