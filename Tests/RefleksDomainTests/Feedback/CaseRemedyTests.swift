import RefleksMessages
import Testing

@testable import RefleksDomain

/// Remedies of a case, what agents may give, and what they gave.
struct CaseRemedyTests {
    private let lira = Currency.lira
    private let opening = Timestamp(microseconds: 1_772_427_600_000_000)

    private func care() throws -> CareCase {
        let targets = ServiceTargets(firstResponseMinutes: 60, resolutionMinutes: 480, entitlements: [])
        return try CareCase(
            CareCase.Beginning(.manual, .medium, branch: "", tier: .plus, targets: targets), openedAt: opening, .office)
    }

    private func remedy(_ id: UInt64, _ amount: Int64 = 5_000, bar: RemedyBar? = nil) -> CaseRemedy {
        CaseRemedy(
            id: id, .voucher, Money(minorUnits: amount, currency: lira), by: "ayse", "agent/ayse", at: opening,
            on: .phone, bar: bar, interactionID: 77)
    }

    private func code(_ body: () throws(FieldRefusal) -> Void) -> String? {
        do throws(FieldRefusal) { try body() } catch { return error.code }
        return nil
    }

    @Test func `what is within limits is granted with its money, what is above waits without any`() throws {
        var care = try care()
        try care.add(remedy(1))
        try care.add(remedy(2, bar: .aboveLimit))
        #expect(care.remedies.map(\.state) == [.granted, .waiting] && care.awaitsApproval)
        #expect(care.remedies.map(\.interactionID) == [77, 0])
        #expect(care.remedies[0].decidedBy == "agent/ayse" && care.remedies[1].decidedBy.isEmpty)
    }

    @Test func `somebody else decides, once`() throws {
        var care = try care()
        try care.add(remedy(2, bar: .aboveLimit))
        let waiting = care
        func decide(_ id: UInt64 = 2, by principal: String, agent: String) -> String? {
            code { () throws(FieldRefusal) in
                try care.decide(remedy: id, granting: 9, by: principal, agent: agent, at: opening)
            }
        }
        #expect(decide(by: "agent/ayse", agent: "ayse") == "OWN_REMEDY")
        #expect(decide(by: "agent/other", agent: "ayse") == "OWN_REMEDY", "the same agent by another certificate")
        #expect(decide(by: "agent/ayse", agent: "") == "OWN_REMEDY", "the same certificate")
        #expect(decide(3, by: "agent/can", agent: "can") == "REMEDY_DECIDED")
        #expect(care == waiting, "nothing half-done")
        #expect(decide(by: "agent/can", agent: "can") == nil)
        #expect(care.remedies[0].state == .granted && care.remedies[0].interactionID == 9 && !care.awaitsApproval)
        #expect(decide(by: "agent/can", agent: "can") == "REMEDY_DECIDED")
    }

    @Test func `a case that ends lets what nobody decided lapse, and takes no more`() throws {
        var care = try care()
        try care.add(remedy(1))
        try care.add(remedy(2, bar: .aboveLimit))
        try care.move(to: .closedUnresolved, at: opening.adding(microseconds: 60_000_000), because: .duplicate, .office)
        #expect(care.remedies.map(\.state) == [.granted, .lapsed] && care.remedies[1].decidedAt != nil)
        #expect(code { () throws(FieldRefusal) in try care.add(remedy(3)) } == "CASE_ENDED")
        #expect(
            code { () throws(FieldRefusal) in
                try care.decide(remedy: 2, granting: nil, by: "admin/root", agent: "", at: opening)
            } == "REMEDY_DECIDED")
    }

    @Test func `a case has a limited number of remedies`() throws {
        var care = try care()
        for id in 1...UInt64(CareCase.maximumRemedies) { try care.add(remedy(id)) }
        #expect(code { () throws(FieldRefusal) in try care.add(remedy(99)) } == "TOO_MANY_REMEDIES")
        #expect(care.remedies.count == CareCase.maximumRemedies)
    }

    @Test func `a form that an authority leaves out may not be given`() throws {
        let authority = try #require(
            AgentAuthority(
                agent: "ayse", currency: lira, perPeriod: 10_000, periodDays: 7, limits: [.voucher: 5_000]))
        let amount = Money(minorUnits: 5_000, currency: lira)
        #expect(try authority.authority(for: .voucher).bar(amount, granted: 5_000) == nil)
        #expect(try authority.authority(for: .voucher).bar(amount, granted: 5_001) == .abovePeriodLimit)
        #expect(try authority.authority(for: .refund).bar(amount, granted: 0) == .aboveLimit)
        #expect(
            AgentAuthority(agent: "a", currency: lira, perPeriod: 0, periodDays: 7, limits: [.gift: -1]) == nil)
        #expect(AgentAuthority(agent: "a", currency: lira, perPeriod: 0, periodDays: 0, limits: [:]) == nil)
    }

    @Test func `a book counts the days of a period in one currency, and forgets what none reaches`() throws {
        var book = RemedyBook()
        let euro = try Currency("EUR")
        try book.add(Money(minorUnits: 100, currency: lira), on: 1_000)
        try book.add(Money(minorUnits: 50, currency: lira), on: 1_000)
        try book.add(Money(minorUnits: 7, currency: euro), on: 1_000)
        try book.add(Money(minorUnits: 30, currency: lira), on: 1_006)
        #expect(book.granted(in: lira, periodDays: 7, endingOn: 1_006) == 180)
        #expect(book.granted(in: lira, periodDays: 6, endingOn: 1_006) == 30, "the seventh day before is over")
        #expect(book.granted(in: euro, periodDays: 7, endingOn: 1_006) == 7)
        #expect(book.granted(in: lira, periodDays: 366, endingOn: 1_365) == 180)
        try book.add(Money(minorUnits: 1, currency: lira), on: 1_366)
        #expect(book.days.map(\.day) == [1_006, 1_366])
        try book.add(Money(minorUnits: .max - 1, currency: lira), on: 1_366)
        let full = book
        #expect(throws: ArithmeticOverflow.self) { try book.add(Money(minorUnits: 1, currency: lira), on: 1_366) }
        #expect(book == full && book.granted(in: lira, periodDays: 366, endingOn: 1_366) == .max)
    }
}
