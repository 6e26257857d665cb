import RefleksDomain
import Testing

struct LegalBasisTests {
    @Test func `the grounds are those of articles 5 and 6 in their order`() {
        #expect(
            LegalBasis.allCases.map(\.clause) == [
                "5/1", "5/2-a", "5/2-b", "5/2-c", "5/2-ç", "5/2-d", "5/2-e", "5/2-f", "6/3-a", "6/3-b", "6/3-c",
                "6/3-ç",
                "6/3-d", "6/3-e", "6/3-f", "6/3-g",
            ])
        for basis in LegalBasis.allCases { #expect(basis.clause.hasPrefix("\(basis.article)/")) }
        #expect(LegalBasis.allCases.filter(\.isConsent).map(\.clause) == ["5/1", "6/3-a"])
    }

    @Test func `a request is answered within thirty days`() throws {
        let received = try CalendarDate("2026-11-23").startInIstanbul.adding(microseconds: 36_000_000_000)
        let end = try CalendarDate("2026-12-24").startInIstanbul
        #expect(SubjectRequestClock.deadline(receivedAt: received) == end)
    }
}

struct RetentionClassTests {
    @Test(arguments: [
        (RetentionClass.commercialRecord, "2026-03-15", "2037-01-01"), (.taxRecord, "2026-03-15", "2032-01-01"),
        (.taxRecord, "2026-12-31", "2032-01-01"), (.bankRecord, "2026-03-15", "2036-03-15"),
        (.identification, "2026-03-15", "2034-03-15"), (.messageApproval, "2024-02-29", "2027-03-01"),
        (.distanceContract, "2026-03-15", "2029-03-15"), (.erasureRecord, "2026-03-15", "2029-03-15"),
        (.identification, "2024-02-29", "2032-02-29"), (.commercialRecord, "9999-06-01", "9999-12-31"),
    ])
    func `a record is kept for its years`(_ kind: RetentionClass, _ event: String, _ free: String) throws {
        #expect(try kind.freeFrom(CalendarDate(event)).description == free)
    }

    @Test func `the longest of several classes decides, until it is over`() throws {
        let event = try CalendarDate("2026-03-15")
        func governing(_ classes: [RetentionClass], _ today: String) throws -> RetentionClass? {
            RetentionClass.governing(classes, event: event, today: try CalendarDate(today))
        }
        #expect(try governing([.taxRecord, .commercialRecord, .distanceContract], "2026-04-01") == .commercialRecord)
        #expect(try governing([.taxRecord, .distanceContract], "2031-12-31") == .taxRecord)
        #expect(try governing([.taxRecord, .distanceContract], "2032-01-01") == nil)
        #expect(try governing([], "2026-04-01") == nil)
        // Of two that end together the first in the table.
        #expect(try governing([.erasureRecord, .distanceContract], "2026-04-01") == .distanceContract)
    }

    @Test func `every class names its law`() {
        #expect(
            RetentionClass.allCases.map(\.reason.code) == [
                "KEPT_COMMERCIAL_RECORD", "KEPT_TAX_RECORD", "KEPT_BANK_RECORD", "KEPT_IDENTIFICATION",
                "KEPT_MESSAGE_APPROVAL", "KEPT_DISTANCE_CONTRACT", "KEPT_ERASURE_RECORD",
            ])
        for kind in RetentionClass.allCases { #expect(kind.reason.arguments == [String(kind.years)]) }
    }
}
