/// Until when a person's request about their data must be answered: within thirty days (KVKK, article 13/2).
public enum SubjectRequestClock {
    /// Calendar days.
    public static let days = 30

    /// The first instant that is too late: the end of the thirtieth day after the request's day in Istanbul.
    public static func deadline(receivedAt: Timestamp) -> Timestamp {
        CalendarDate(istanbul: receivedAt).adding(days: days + 1).startInIstanbul
    }
}
