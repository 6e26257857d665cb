/// The day, week or month that a digest tells of.
public struct DigestWindow: Sendable, Hashable {
    /// Both included.
    public let firstDay: CalendarDate
    public let lastDay: CalendarDate

    /// How long one is.
    public enum Length: UInt8, Sendable, Hashable, CaseIterable {
        case day = 1
        /// From Monday to Sunday, as in ISO 8601.
        case week = 2
        case month = 3
    }

    /// The window with this day.
    public init(_ length: Length, with day: CalendarDate) {
        switch length {
        case .day: (firstDay, lastDay) = (day, day)
        case .week:
            let monday = day.adding(days: 1 - Int(day.weekday.rawValue))
            (firstDay, lastDay) = (monday, monday.adding(days: 6))
        case .month:
            let month = Month(istanbul: day.startInIstanbul)
            (firstDay, lastDay) = (month.firstDay, month.next.firstDay.adding(days: -1))
        }
    }

    /// Its first instant.
    public var start: Timestamp { firstDay.startInIstanbul }
    /// Its last instant.
    public var end: Timestamp { lastDay.adding(days: 1).startInIstanbul.adding(microseconds: -1) }

    /// Whether `instant` lies in it.
    public func contains(_ instant: Timestamp) -> Bool { start <= instant && instant <= end }
}
