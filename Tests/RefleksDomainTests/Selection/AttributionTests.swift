import Testing

@testable import RefleksDomain

struct AttributionTests {
    static let day = Timestamp.microsecondsPerDay
    static let purchase = Timestamp(microseconds: 1_000 * day)

    static func at(daysBefore days: Int64) -> Timestamp { purchase.adding(microseconds: -days * day) }

    static func attributed(
        named: String? = nil, touches: [(String, Int64)] = [], referrals: [(UInt64, Int64)] = []
    ) -> Attribution {
        Attribution(
            firstPurchase: purchase, namedCampaign: named,
            touches: touches.map { CampaignTouch(campaign: $0.0, at: at(daysBefore: $0.1)) },
            referrals: referrals.map { Referral(referrer: $0.0, at: at(daysBefore: $0.1)) })
    }

    @Test func `the campaign that the purchase names goes first`() {
        let found = Self.attributed(named: "SPRING", touches: [("AUTUMN", 1)], referrals: [(7, 2)])
        #expect(found.source == .campaign("SPRING") && found.reason.code == "ATTRIBUTED_NAMED")
    }

    @Test func `a recommendation goes before the campaigns that followed it, the first of several`() {
        let found = Self.attributed(touches: [("AUTUMN", 1)], referrals: [(7, 2), (9, 80), (8, 80), (5, 91)])
        #expect(found.source == .referrer(8) && found.reason.code == "ATTRIBUTED_REFERRAL")
        #expect(found.reason.arguments == ["90"])
    }

    @Test func `of campaigns the last before the purchase counts`() {
        let found = Self.attributed(touches: [("A", 29), ("C", 3), ("B", 3), ("LATER", -1), ("D", 31)])
        #expect(found.source == .campaign("B") && found.reason.code == "ATTRIBUTED_LAST_TOUCH")
    }

    @Test func `what was too long ago or came afterwards counts for nothing`() {
        let found = Self.attributed(touches: [("D", 31), ("LATER", -1)], referrals: [(5, 91), (6, -1)])
        #expect(found.source == .none && found.reason.code == "ATTRIBUTED_TO_NOTHING")
        #expect(Self.attributed(touches: [("D", 30)]).source == .campaign("D"))
        #expect(Self.attributed(referrals: [(5, 0)]).source == .referrer(5))
    }

    @Test func `the ends of time trap nowhere`() {
        let found = Attribution(
            firstPurchase: Timestamp(microseconds: .min), namedCampaign: nil,
            touches: [CampaignTouch(campaign: "A", at: Timestamp(microseconds: .min))], referrals: [],
            policy: Attribution.Policy(referralDays: .max, campaignDays: .min))
        #expect(found.source == .campaign("A"))
    }
}
