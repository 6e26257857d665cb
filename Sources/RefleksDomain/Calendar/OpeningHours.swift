import RefleksMessages

/// From when to when something is open on one day, in minutes since midnight in Istanbul.
public struct OpeningHours: Sendable, Hashable {
    /// 0…1439, inclusive.
    public let opens: Int
    /// 1…1440, exclusive; later than `opens`.
    public let closes: Int

    /// Minutes of a day.
    public static let minutesPerDay = 1_440

    /// - Throws: `BAD_OPENING_HOURS` unless 0 ≤ `opens` < `closes` ≤ 1440.
    public init(opens: Int, closes: Int) throws(FieldRefusal) {
        guard 0 <= opens, opens < closes, closes <= Self.minutesPerDay else {
            throw FieldRefusal(Catalogue.Calendar.badOpeningHours, [String(BusinessCalendar.maximumSpans)])
        }
        self.init(known: opens, closes)
    }

    /// Hours that are right already.
    init(known opens: Int, _ closes: Int) {
        self.opens = opens
        self.closes = closes
    }

    /// What is left of them before `minute`; nil when nothing is.
    func before(_ minute: Int) -> OpeningHours? {
        opens < minute ? OpeningHours(known: opens, min(closes, minute)) : nil
    }
}
