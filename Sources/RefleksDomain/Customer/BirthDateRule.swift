import RefleksMessages

/// When somebody may have been born.
public enum BirthDateRule {
    /// - Throws: `BIRTH_DATE_IN_FUTURE` when `date` lies after the present day in Istanbul.
    public static func check(_ date: CalendarDate, now: Timestamp) throws(FieldRefusal) {
        guard date <= CalendarDate(istanbul: now) else { throw FieldRefusal(Catalogue.Customer.birthDateInFuture) }
    }
}
