import RefleksMessages

/// What a campaign is for; it decides what a hit is.
public enum CampaignGoal: UInt8, Sendable, Hashable, CaseIterable {
    /// Members who never bought before buy for the first time.
    case acquisition = 1
    /// Members buy at all: they stayed.
    case retention = 2
    /// Members buy the campaign's product or from its category.
    case crossSell = 3
}

/// A campaign with the customers it reaches and those who are left alone to compare with.
public struct Campaign: Sendable, Hashable {
    /// Members, target and control together.
    public static let maximumMembers = 5_000

    /// IDENT, 1…64: what interactions name as their campaign.
    public let id: String
    /// A label, 0…200.
    public let name: String
    public let goal: CampaignGoal
    /// The first day on which a purchase counts.
    public let from: CalendarDate
    /// The last one.
    public let to: CalendarDate
    /// What it costs.
    public let cost: Money
    /// What counts as a hit; empty: every product.
    public let product: String
    /// The same by category; empty: every category.
    public let category: String
    /// Customers' numbers, ascending.
    public let target: [UInt64]
    /// Those who are left alone, ascending.
    public let control: [UInt64]
    /// The segment whose members were drawn; empty: they were named, all of them.
    public let segment: String
    /// The segment's version then; 0 without one.
    public let segmentVersion: UInt32

    /// - Throws: `CAMPAIGN_BAD_DAYS` when it ends before it begins; `CAMPAIGN_BAD_COST` for a negative cost;
    ///   `CAMPAIGN_MEMBERS` for nobody, or more than 5,000; `CAMPAIGN_NEEDS_PRODUCT` for a cross-sell of anything.
    public init(
        id: String, name: String = "", goal: CampaignGoal, from: CalendarDate, to: CalendarDate, cost: Money,
        product: String = "", category: String = "", target: [UInt64], control: [UInt64], segment: String = "",
        segmentVersion: UInt32 = 0
    ) throws(FieldRefusal) {
        guard from <= to else { throw FieldRefusal(Catalogue.Campaign.badDays) }
        guard cost.minorUnits >= 0 else { throw FieldRefusal(Catalogue.Campaign.badCost) }
        guard !target.isEmpty, target.count + control.count <= Self.maximumMembers else {
            throw FieldRefusal(Catalogue.Campaign.members, [String(Self.maximumMembers)])
        }
        guard goal != .crossSell || !product.isEmpty || !category.isEmpty else {
            throw FieldRefusal(Catalogue.Campaign.needsProduct)
        }
        self.id = id
        self.name = name
        self.goal = goal
        self.from = from
        self.to = to
        self.cost = cost
        self.product = product
        self.category = category
        self.target = target.sorted()
        self.control = control.sorted()
        self.segment = segment
        self.segmentVersion = segmentVersion
    }

    /// The same campaign with members that were drawn from a segment.
    ///
    /// - Throws: `CAMPAIGN_MEMBERS` for nobody, or more than 5,000.
    public func reaching(
        _ groups: (target: [UInt64], control: [UInt64]), of segment: String, version: UInt32
    ) throws(FieldRefusal) -> Campaign {
        try Campaign(
            id: id, name: name, goal: goal, from: from, to: to, cost: cost, product: product, category: category,
            target: groups.target, control: groups.control, segment: segment, segmentVersion: version)
    }

    /// Who is reached and who is left alone: `controlShare` basis points of the members, rounded down, in an order that only
    /// the campaign's id and the numbers decide. Nobody chooses, and the same members are divided the same way again.
    public static func divided(
        _ members: [UInt64], controlShare: Int, id: String
    ) -> (target: [UInt64], control: [UInt64]) {
        let unique = Set(members)
        let count = unique.count * min(max(controlShare, 0), 10_000) / 10_000
        let drawn = unique.map { (lot: lot(of: $0, id), number: $0) }
            .sorted { ($0.lot, $0.number) < ($1.lot, $1.number) }.map(\.number)
        return (drawn.dropFirst(count).sorted(), drawn.prefix(count).sorted())
    }

    /// FNV-1a 64 over id and number, mixed once more (SplitMix64's last steps): a lot, not a secret.
    private static func lot(of number: UInt64, _ id: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            hash = (hash ^ (number >> shift & 0xFF)) &* 0x0000_0100_0000_01B3
        }
        hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
        return hash ^ hash >> 31
    }

    /// Whether an item counts for the campaign.
    public func counts(product: String, category: String) -> Bool {
        (self.product.isEmpty || self.product == product) && (self.category.isEmpty || self.category == category)
    }

    /// Whether a purchase of any product counts.
    public var countsAnything: Bool { product.isEmpty && category.isEmpty }

    /// Whether an instant lies on its days, by Istanbul.
    public func includes(_ instant: Timestamp) -> Bool {
        let date = CalendarDate(istanbul: instant)
        return from <= date && date <= to
    }
}
