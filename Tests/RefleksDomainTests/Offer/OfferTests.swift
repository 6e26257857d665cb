import RefleksDomain
import RefleksMessages
import Testing

/// When an offer may be made, at which price, and what forbids it.
struct OfferTests {
    private func offer(
        price: Int64 = 10_000, cost: Int64 = 6_000, floor: Int = 2_000, stage: ProductStage = .maturity,
        competitor: Int64? = nil, from: String = "2026-01-01", to: String? = nil, channels: Set<Channel> = [],
        tier: ServiceTier = .standard, isRetired: Bool = false
    ) throws -> Offer {
        try Offer(
            id: "o", product: "P", price: Money(minorUnits: price, currency: .lira), cost: cost, marginFloor: floor,
            stage: stage, competitorPrice: competitor, validFrom: try CalendarDate(from),
            validTo: try to.map { try CalendarDate($0) }, channels: channels, minimumTier: tier, isRetired: isRetired)
    }

    private func codes(
        _ offer: Offer, channel: Channel? = nil, tier: ServiceTier = .standard, isRebuy: Bool = false
    ) throws -> [String] {
        let situation = OfferSituation(
            date: try CalendarDate("2026-03-02"), channel: channel, tier: tier, isRebuy: isRebuy)
        guard case .barred(let reasons) = offer.judge(situation) else { return [] }
        return reasons.map(\.code)
    }

    @Test func `margins are rounded down, below cost as well`() throws {
        #expect(try offer(price: 3, cost: 2).margin(at: 3) == 3_333)
        #expect(try offer(price: 3, cost: 4).margin(at: 3) == -3_334)
        #expect(try offer(price: 1, cost: .max, floor: 0).margin(at: 1) == -1_000_000)
        #expect(try offer(price: .max, cost: 0).margin(at: .max) == 10_000)
    }

    @Test func `a competitor's price is met as long as the floor allows it`() throws {
        let situation = OfferSituation(
            date: try CalendarDate("2026-03-02"), channel: nil, tier: .standard, isRebuy: false)
        guard case .made(let price, let margin, let reasons) = try offer(competitor: 8_000).judge(situation) else {
            Issue.record("it was not made")
            return
        }
        #expect(price == Money(minorUnits: 8_000, currency: .lira) && margin == 2_500)
        #expect(reasons.map(\.code) == ["OFFER_MARGIN", "OFFER_COMPETITOR_MET"])
        let texts = [Language.english, .turkish].map { reasons[0].template.text($0, reasons[0].arguments) }
        #expect(texts == ["Its margin is 25 %, and at least 20 % is asked for.", "Kâr payı %25; en az %20 isteniyor."])
        #expect(try codes(offer(competitor: 7_000)) == ["OFFER_COMPETITOR_CHEAPER"])
        #expect(try codes(offer(competitor: 12_000)) == [])
    }

    @Test func `everything that forbids an offer is told`() throws {
        let all = try offer(
            cost: 9_000, stage: .withdrawn, from: "2026-04-01", channels: [.web], tier: .priority)
        #expect(
            try codes(all, channel: .sms) == [
                "OFFER_WITHDRAWN", "OFFER_NOT_YET", "OFFER_NOT_ON_CHANNEL", "OFFER_TIER_TOO_LOW", "OFFER_BELOW_FLOOR",
            ])
        #expect(try codes(offer(to: "2026-03-01")) == ["OFFER_OVER"])
        #expect(try codes(offer(to: "2026-03-02")) == [])
        #expect(try codes(offer(isRetired: true)) == ["OFFER_WITHDRAWN"])
        #expect(try codes(offer(channels: [.sms]), channel: .sms) == [])
        #expect(try codes(offer(tier: .plus), tier: .private) == [])
    }

    @Test func `what is at the end of its life is offered to those who bought it before`() throws {
        let old = try offer(stage: .decline)
        #expect(try codes(old) == ["OFFER_DECLINING"])
        #expect(try codes(old, isRebuy: true) == [])
    }

    @Test func `amounts and days that cannot be are refused`() throws {
        func code(_ make: @autoclosure () throws -> Offer) -> String? {
            do {
                _ = try make()
                return nil
            } catch {
                return (error as? FieldRefusal)?.code
            }
        }
        #expect(code(try offer(price: 0)) == "OFFER_BAD_PRICE")
        #expect(code(try offer(cost: -1)) == "OFFER_BAD_PRICE")
        #expect(code(try offer(floor: 10_001)) == "OFFER_BAD_PRICE")
        #expect(code(try offer(competitor: 0)) == "OFFER_BAD_PRICE")
        #expect(code(try offer(to: "2025-12-31")) == "OFFER_BAD_VALIDITY")
    }
}
