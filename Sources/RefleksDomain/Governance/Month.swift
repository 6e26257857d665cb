import RefleksMessages

/// A calendar month in Istanbul: the period of the books about the customer base.
public struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Months since the year 0: 12 · year + month − 1.
    public let ordinal: Int32

    /// From January of the year 1 to December of the year 9998, so that its end is a day as well.
    public static let ordinals: ClosedRange<Int32> = 12...119_987

    /// The month with this number; nil outside the calendar.
    public init?(ordinal: Int32) {
        guard Self.ordinals.contains(ordinal) else { return nil }
        self.ordinal = ordinal
    }

    /// The month of `instant` in Istanbul; instants outside the calendar give its nearest month.
    public init(istanbul instant: Timestamp) {
        let date = CalendarDate(istanbul: instant)
        let number = Int32(clamping: date.year * 12 + date.month - 1)
        ordinal = min(max(number, Self.ordinals.lowerBound), Self.ordinals.upperBound)
    }

    /// Reads `YYYY-MM`.
    ///
    /// - Throws: `BAD_MONTH` for another form, or a month that the calendar does not have.
    public init(_ text: String) throws(FieldRefusal) {
        guard text.utf8.count == 7, let date = try? CalendarDate(text + "-01"),
            let month = Month(ordinal: Int32(clamping: date.year * 12 + date.month - 1))
        else { throw FieldRefusal(Catalogue.Governance.badMonth) }
        self = month
    }

    /// `YYYY-MM`.
    public var description: String { String(firstDay.description.prefix(7)) }

    public var firstDay: CalendarDate {
        let (year, month) = Int(ordinal).quotientAndRemainder(dividingBy: 12)
        // Its range keeps it inside the calendar.
        return CalendarDate(year: year, month: month + 1, day: 1) ?? CalendarDate(istanbul: Timestamp(microseconds: 0))
    }

    /// Its first instant.
    public var start: Timestamp { firstDay.startInIstanbul }

    /// The last instant before it.
    public var eve: Timestamp { start.adding(microseconds: -1) }

    /// The month after it; the calendar's last one gives itself.
    public var next: Month { Month(ordinal: ordinal + 1) ?? self }

    /// The month before it; the calendar's first one gives itself.
    public var previous: Month { Month(ordinal: ordinal - 1) ?? self }

    /// Earlier months come first.
    public static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }
}
