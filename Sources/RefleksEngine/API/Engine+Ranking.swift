public import RefleksDomain
import RefleksStore

/// Which list of customers, and whom of it.
public struct RankQuery: Sendable, Hashable {
    /// By what customers are listed.
    public enum List: UInt8, Sendable, Hashable, CaseIterable {
        case topByScore = 1
        case topByValue = 2
        /// Those who are at risk, by what they are worth.
        case atRisk = 3
        /// Those who are lost, by what they were worth.
        case lost = 4

        fileprivate var stage: LifecycleStage? {
            switch self {
            case .topByScore, .topByValue: nil
            case .atRisk: .atRisk
            case .lost: .lost
            }
        }
    }

    public var list: List
    /// Only those who have earned this tier.
    public var tier: ServiceTier?
    /// Only those of this home branch; empty: all.
    public var branch: String
    /// Also those whose data are only kept.
    public var withRestricted: Bool
    /// The cut-off: points, or by value minor units of the policy's currency; nil: everybody.
    public var atLeast: Int64?

    /// A query for everybody of the list whose data may be used.
    public init(_ list: List, tier: ServiceTier? = nil, branch: String = "", withRestricted: Bool = false) {
        self.list = list
        self.tier = tier
        self.branch = branch
        self.withRestricted = withRestricted
    }

    /// The key of the last places that can reach the cut-off on `day`.
    func lastKey(on day: Int32) -> Int32? {
        atLeast.map { list == .topByScore ? Int32(clamping: $0) : CustomerRank.step(reaching: $0, on: day) }
    }

    /// Whether somebody of the list has what is asked for.
    func reaches(_ customer: RankedCustomer) -> Bool {
        guard let atLeast else { return true }
        if list == .topByScore { return Int64(customer.assessment.points.total) >= atLeast }
        return customer.value.map { $0 >= atLeast } ?? false
    }

    /// Whether a customer belongs to it as he is now.
    func includes(_ customer: CustomerSnapshot, _ assessment: Assessment) -> Bool {
        customer.status.isListed && (list.stage.map { $0 == assessment.lifecycle.stage } ?? true)
            && (tier.map { $0 == assessment.level.tier } ?? true)
            && (branch.isEmpty || branch == customer.profile.homeBranch)
            && (withRestricted || customer.restriction == nil)
    }
}

/// A customer of a list, as he is now. His identifiers are not opened.
public struct RankedCustomer: Sendable {
    public var customer: CustomerSnapshot
    public var assessment: Assessment

    /// The decayed margin, in minor units of the policy's currency; nil when he brought no money that counts.
    public var value: Int64? { assessment.points.margin }
}

/// A page of a list.
public struct RankedPage: Sendable {
    /// Everything up to and including this commit is in it.
    public var asOf: UInt64
    /// What values are in.
    public var currency: Currency
    /// What only time moved since then may not have moved anybody's place yet; nil before the first round over everybody.
    public var orderedAt: Timestamp?
    /// In the order of the list.
    public var customers: [RankedCustomer]
    /// Where the next page begins; nil on the last one. A page may be short, even empty, before that.
    public var next: RankedPosition?
}

/// A place in an ordered list: whoever comes after it follows.
public struct RankedPosition: Sendable, Hashable {
    /// What the list is ordered by there: points, or a step of value.
    public var key: Int32
    /// The customer's number.
    public var number: UInt64

    /// A position.
    public init(key: Int32, number: UInt64) {
        self.key = key
        self.number = number
    }

    init(_ position: RankPosition) {
        self.init(key: position.key, number: position.customer)
    }
}

extension Engine {
    /// A page of one of the ordered lists, 1…200 customers among up to 20,000 that are looked at: with everything that is
    /// durable, whether it is projected or not.
    public func ranked(
        _ query: RankQuery, after position: RankedPosition? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> RankedPage {
        try checkReadable(atLeast)
        let limit = min(max(limit, 1), Self.maximumPage)
        let reader = RankedReader(core: core, query: query)
        let begin = position.map { RankPosition(key: $0.key, customer: $0.number) }
        if let page = reader.pageWithoutWaiting(after: begin, limit: limit) { return try page.get() }
        return try await core.readers.read { () throws(EngineRefusal) in
            try reader.page(after: begin, limit: limit)
        }
    }
}
