import RefleksMessages

/// Where a product stands in its life: what the house wants to sell is decided by it.
public enum ProductStage: UInt8, Sendable, Hashable, CaseIterable {
    case introduction = 1
    case growth = 2
    case maturity = 3
    /// Sold to whoever asks, and to whoever bought it before; not offered to others any more.
    case decline = 4
    /// Not sold any more.
    case withdrawn = 5
}

/// Something that the house offers: a product at a price, with what it costs and until where the price may fall.
public struct Offer: Sendable, Hashable {
    /// IDENT, 1…64.
    public let id: String
    /// The product's code, as baskets name it.
    public let product: String
    /// A label, 0…100; empty: none.
    public let category: String
    /// What people call it; a label, 0…200.
    public let name: String
    /// Of one unit, above 0.
    public let price: Money
    /// What one unit costs the house, in minor units of the price's currency, from 0.
    public let cost: Int64
    /// The least margin in basis points of the price, 0…10,000.
    public let marginFloor: Int
    public let stage: ProductStage
    /// What a competitor asks, in minor units of the price's currency, above 0; nil: not known.
    public let competitorPrice: Int64?
    public let validFrom: CalendarDate
    /// The last day; nil: until further notice.
    public let validTo: CalendarDate?
    /// On which channels it is sold; empty: on all.
    public let channels: Set<Channel>
    /// Who has not earned this much is not offered it.
    public let minimumTier: ServiceTier
    /// It is not offered any more, whatever its days say.
    public let isRetired: Bool

    /// - Throws: `OFFER_BAD_PRICE` unless price and competitor's price are above 0, the cost is not negative and the floor
    ///   is within 0 to 10,000; `OFFER_BAD_VALIDITY` when it ends before it begins.
    public init(
        id: String, product: String, category: String = "", name: String = "", price: Money, cost: Int64,
        marginFloor: Int, stage: ProductStage, competitorPrice: Int64? = nil, validFrom: CalendarDate,
        validTo: CalendarDate? = nil, channels: Set<Channel> = [], minimumTier: ServiceTier = .standard,
        isRetired: Bool = false
    ) throws(FieldRefusal) {
        guard price.minorUnits > 0, cost >= 0, competitorPrice.map({ $0 > 0 }) ?? true,
            (0...10_000).contains(marginFloor)
        else { throw FieldRefusal(Catalogue.Offer.badPrice) }
        guard validTo.map({ validFrom <= $0 }) ?? true else { throw FieldRefusal(Catalogue.Offer.badValidity) }
        self.id = id
        self.product = product
        self.category = category
        self.name = name
        self.price = price
        self.cost = cost
        self.marginFloor = marginFloor
        self.stage = stage
        self.competitorPrice = competitorPrice
        self.validFrom = validFrom
        self.validTo = validTo
        self.channels = channels
        self.minimumTier = minimumTier
        self.isRetired = isRetired
    }

    /// The margin at `price` in basis points, rounded down; negative below cost, held at −1,000,000.
    public func margin(at price: Int64) -> Int {
        guard price > 0 else { return -1_000_000 }
        let numerator = (Int128(price) - Int128(cost)) * 10_000
        let quotient = numerator / Int128(price)
        let floor = numerator < 0 && numerator % Int128(price) != 0 ? quotient - 1 : quotient
        return Int(clamping: max(floor, -1_000_000))
    }
}

/// For whom and where an offer is looked at.
public struct OfferSituation: Sendable, Hashable {
    public let date: CalendarDate
    /// Nil: no channel is chosen yet.
    public let channel: Channel?
    public let tier: ServiceTier
    /// He bought the product before.
    public let isRebuy: Bool

    /// A situation.
    public init(date: CalendarDate, channel: Channel?, tier: ServiceTier, isRebuy: Bool) {
        self.date = date
        self.channel = channel
        self.tier = tier
        self.isRebuy = isRebuy
    }
}

/// Whether an offer may be made, at which price, and why.
public enum OfferVerdict: Sendable, Hashable {
    /// At this price, with this margin in basis points.
    case made(price: Money, margin: Int, reasons: [Reason])
    /// Everything that forbids it, at least one.
    case barred([Reason])
}

extension Offer {
    /// Judges the offer. Where a competitor asks less, his price is met as long as the margin's floor allows it; an offer that
    /// stays dearer is not made, because it would be declined and remembered.
    public func judge(_ situation: OfferSituation) -> OfferVerdict {
        var barred: [Reason] = []
        if isRetired || stage == .withdrawn { barred.append(Reason(Catalogue.Offer.withdrawn)) }
        if stage == .decline, !situation.isRebuy { barred.append(Reason(Catalogue.Offer.declining)) }
        if situation.date < validFrom {
            barred.append(Reason(Catalogue.Offer.notYet, [validFrom.description]))
        }
        if let validTo, validTo < situation.date { barred.append(Reason(Catalogue.Offer.over, [validTo.description])) }
        if let channel = situation.channel, !channels.isEmpty, !channels.contains(channel) {
            barred.append(Reason(Catalogue.Offer.notOnChannel))
        }
        if situation.tier < minimumTier { barred.append(Reason(Catalogue.Offer.tierTooLow)) }
        let asked = min(price.minorUnits, competitorPrice ?? price.minorUnits)
        let margin = margin(at: asked)
        var reasons = [Reason(Catalogue.Offer.margin, [String(margin), String(marginFloor)])]
        if self.margin(at: price.minorUnits) < marginFloor {
            let own = self.margin(at: price.minorUnits)
            barred.append(
                Reason(Catalogue.Offer.belowFloor, [String(own), String(marginFloor)]))
        } else if asked < price.minorUnits {
            if margin < marginFloor {
                barred.append(
                    Reason(Catalogue.Offer.competitorCheaper, [String(margin), String(marginFloor)]))
            } else {
                reasons.append(Reason(Catalogue.Offer.competitorMet))
            }
        }
        guard barred.isEmpty else { return .barred(barred) }
        return .made(price: Money(minorUnits: asked, currency: price.currency), margin: margin, reasons: reasons)
    }
}
