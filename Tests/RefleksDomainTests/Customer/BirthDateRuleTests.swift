import RefleksDomain
import Testing

struct BirthDateRuleTests {
    @Test func `nobody is born after today in Istanbul`() throws {
        // 2026-01-01 00:30 in Istanbul, still 2025 in Greenwich.
        let now = Timestamp(microseconds: 1_767_216_600_000_000)
        try BirthDateRule.check(CalendarDate("2026-01-01"), now: now)
        try BirthDateRule.check(CalendarDate("1900-01-01"), now: now)
        #expect(
            refusalCode { () throws(FieldRefusal) in
                try BirthDateRule.check(CalendarDate("2026-01-02"), now: now)
            } == "BIRTH_DATE_IN_FUTURE")
    }
}
