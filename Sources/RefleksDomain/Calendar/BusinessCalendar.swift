import RefleksMessages

/// When a branch works: hours of the week, the public holidays it keeps, and single days that differ. Deadlines are
/// counted in its minutes or days, in Europe/Istanbul (UTC+03:00 all year since 2016-09-07).
public struct BusinessCalendar: Sendable, Hashable {
    /// Spans of opening hours a day.
    public static let maximumSpans = 4
    /// Days that differ.
    public static let maximumExceptions = 1_000
    /// How many days ahead or between two instants are counted: ten years. It bounds the work of one answer.
    public static let horizonDays = 3_660

    /// Monday first; each day's spans in order.
    private let week: [[OpeningHours]]
    /// The holidays on which it is closed.
    public let holidays: Set<PublicHoliday>
    /// Administrative leave, a Sunday before the school year, a corrected feast: hours that replace week and holidays,
    /// empty for closed.
    public let exceptions: [CalendarDate: [OpeningHours]]

    /// A calendar. Weekdays that are left out are closed.
    ///
    /// - Throws: `BAD_OPENING_HOURS` for more than four spans a day or spans that overlap or are out of order,
    ///   `CALENDAR_NEVER_OPEN` when no weekday has hours, `TOO_MANY_CALENDAR_EXCEPTIONS`.
    public init(
        week: [Weekday: [OpeningHours]], holidays: Set<PublicHoliday> = Set(PublicHoliday.allCases),
        exceptions: [CalendarDate: [OpeningHours]] = [:]
    ) throws(FieldRefusal) {
        for spans in week.values { try Self.check(spans) }
        for spans in exceptions.values { try Self.check(spans) }
        guard week.values.contains(where: { !$0.isEmpty }) else {
            throw FieldRefusal(Catalogue.Calendar.neverOpen)
        }
        guard exceptions.count <= Self.maximumExceptions else {
            throw FieldRefusal(Catalogue.Calendar.tooManyExceptions, [String(Self.maximumExceptions)])
        }
        self.init(known: Weekday.allCases.map { week[$0] ?? [] }, holidays, exceptions)
    }

    private init(
        known week: [[OpeningHours]], _ holidays: Set<PublicHoliday>, _ exceptions: [CalendarDate: [OpeningHours]] = [:]
    ) {
        self.week = week
        self.holidays = holidays
        self.exceptions = exceptions
    }

    /// Monday to Friday from 09:00 to 18:00, closed on all public holidays.
    public static let office = workweek(OpeningHours(known: 9 * 60, 18 * 60))

    /// The working days of the permission registry and of the law: Monday to Friday without public holidays. A day of
    /// which only the afternoon is a holiday counts as a working day.
    public static let workingDays = workweek(OpeningHours(known: 0, OpeningHours.minutesPerDay))

    private static func workweek(_ hours: OpeningHours) -> BusinessCalendar {
        BusinessCalendar(
            known: Weekday.allCases.map { Weekday.workweek.contains($0) ? [hours] : [] },
            Set(PublicHoliday.allCases))
    }

    private static func check(_ spans: [OpeningHours]) throws(FieldRefusal) {
        let isOrdered = zip(spans, spans.dropFirst()).allSatisfy { $0.closes <= $1.opens }
        guard spans.count <= maximumSpans, isOrdered else {
            throw FieldRefusal(Catalogue.Calendar.badOpeningHours, [String(maximumSpans)])
        }
    }

    /// The usual hours of a weekday, in order; empty when it is closed.
    public func hours(of weekday: Weekday) -> [OpeningHours] { week[Int(weekday.rawValue) - 1] }

    /// The hours of a day, in order; empty when it is closed.
    public func hours(on date: CalendarDate) -> [OpeningHours] {
        if let exception = exceptions[date] { return exception }
        let usual = week[Int(date.weekday.rawValue) - 1]
        guard !usual.isEmpty, !holidays.isEmpty else { return usual }
        let kept = PublicHoliday.holidays(on: date).filter(holidays.contains)
        if kept.contains(where: { !$0.isAfternoonOnly }) { return [] }
        return kept.isEmpty ? usual : usual.compactMap { $0.before(PublicHoliday.afternoonBegins) }
    }

    /// Whether it is open at any time of the day.
    public func isBusinessDay(_ date: CalendarDate) -> Bool { !hours(on: date).isEmpty }

    /// Whether it is open at `instant`.
    public func isOpen(at instant: Timestamp) -> Bool {
        let date = CalendarDate(istanbul: instant)
        let minute = instant.microseconds(since: date.startInIstanbul) / Timestamp.microsecondsPerMinute
        return hours(on: date).contains { (Int64($0.opens)..<Int64($0.closes)).contains(minute) }
    }
}
