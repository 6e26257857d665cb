import Testing

@testable import RefleksDomain

struct RemedyAuthorityTests {
    static let lira = try? Currency("TRY")

    @Test(arguments: [
        (50_000, 0, nil), (50_001, 0, "REMEDY_ABOVE_LIMIT"), (50_000, 150_000, nil),
        (50_000, 150_001, "REMEDY_ABOVE_PERIOD_LIMIT"), (1, Int64.max, "REMEDY_ABOVE_PERIOD_LIMIT"),
    ])
    func `a remedy above either limit waits for approval`(_ amount: Int64, _ granted: Int64, _ code: String?) throws {
        let lira = try #require(Self.lira)
        let authority = try #require(
            RemedyAuthority(perRemedy: 50_000, perPeriod: 200_000, periodDays: 30, currency: lira))
        let reason = try authority.needsApproval(Money(minorUnits: amount, currency: lira), granted: granted)
        #expect(reason?.code == code)
    }

    @Test func `nobody grants without an authority`() throws {
        let lira = try #require(Self.lira)
        let reason = try RemedyAuthority.none(in: lira).needsApproval(Money(minorUnits: 1, currency: lira), granted: 0)
        #expect(reason?.code == "REMEDY_ABOVE_LIMIT")
        #expect(reason?.arguments == ["0.00 TRY"])
    }

    @Test func `amounts that are none and other currencies are refused`() throws {
        let lira = try #require(Self.lira)
        let euro = try Currency("EUR")
        let authority = RemedyAuthority.none(in: lira)
        #expect(
            refusalCode { () throws(FieldRefusal) in
                _ = try authority.needsApproval(Money(minorUnits: 0, currency: lira), granted: 0)
            } == "BAD_REMEDY")
        #expect(
            refusalCode { () throws(FieldRefusal) in
                _ = try authority.needsApproval(Money(minorUnits: 5, currency: euro), granted: 0)
            } == "REMEDY_CURRENCY")
        #expect(RemedyAuthority(perRemedy: -1, perPeriod: 0, periodDays: 1, currency: lira) == nil)
        #expect(RemedyAuthority(perRemedy: 0, perPeriod: 0, periodDays: 367, currency: lira) == nil)
    }
}
