import RefleksMessages

/// A contact of a campaign with somebody who was no customer yet.
public struct CampaignTouch: Sendable, Hashable {
    public let campaign: String
    public let at: Timestamp

    /// A touch.
    public init(campaign: String, at: Timestamp) {
        self.campaign = campaign
        self.at = at
    }
}

/// A customer's recommendation to somebody who was no customer yet.
public struct Referral: Sendable, Hashable {
    /// The number of the customer who recommended us.
    public let referrer: UInt64
    public let at: Timestamp

    /// A referral.
    public init(referrer: UInt64, at: Timestamp) {
        self.referrer = referrer
        self.at = at
    }
}

/// To what a new customer's first purchase is owed.
///
/// In this order: the campaign that the purchase itself names; the first referral within its days before the purchase,
/// because a person's word came before anything that followed it; the last touch of a campaign within its days; nothing.
public struct Attribution: Sendable, Hashable {
    /// What the purchase is owed to.
    public enum Source: Sendable, Hashable {
        case campaign(String)
        /// The number of the customer who recommended us.
        case referrer(UInt64)
        /// He came by himself, as far as is known.
        case none
    }

    /// How long before a purchase something counts.
    public struct Policy: Sendable, Hashable {
        public let referralDays: Int
        public let campaignDays: Int

        /// Days, held within 1 to 3,650.
        public init(referralDays: Int = 90, campaignDays: Int = 30) {
            self.referralDays = min(max(referralDays, 1), 3_650)
            self.campaignDays = min(max(campaignDays, 1), 3_650)
        }
    }

    public let source: Source
    public let reason: Reason

    /// Attributes a first purchase. Touches and referrals may come in any order; of several at one instant the lower
    /// name or number counts.
    public init(
        firstPurchase: Timestamp, namedCampaign: String?, touches: [CampaignTouch], referrals: [Referral],
        policy: Policy = Policy()
    ) {
        if let namedCampaign {
            source = .campaign(namedCampaign)
            reason = Reason(Catalogue.Selection.campaignNamed)
            return
        }
        func isWithin(_ days: Int, _ at: Timestamp) -> Bool {
            let earliest = firstPurchase.adding(microseconds: -Int64(days) * Timestamp.microsecondsPerDay)
            return earliest <= at && at <= firstPurchase
        }
        let referral = referrals.filter { isWithin(policy.referralDays, $0.at) }
            .min { ($0.at, $0.referrer) < ($1.at, $1.referrer) }
        if let referral {
            source = .referrer(referral.referrer)
            reason = Reason(Catalogue.Selection.referredWithin, [String(policy.referralDays)])
            return
        }
        let touch = touches.filter { isWithin(policy.campaignDays, $0.at) }
            .min { ($1.at, $0.campaign) < ($0.at, $1.campaign) }
        if let touch {
            source = .campaign(touch.campaign)
            reason = Reason(Catalogue.Selection.touchedWithin, [String(policy.campaignDays)])
        } else {
            source = .none
            reason = Reason(Catalogue.Selection.cameAlone)
        }
    }
}
