public import RefleksDomain
import RefleksMessages
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
        /// By what the active model expects within a year.
        case topByLifetimeValue = 5

        fileprivate var stage: LifecycleStage? {
            switch self {
            case .topByScore, .topByValue, .topByLifetimeValue: nil
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
    /// The cut-off: points, or by value and lifetime value minor units of the policy's currency; nil: everybody.
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
        atLeast.map { least in
            switch list {
            case .topByScore: Int32(clamping: least)
            case .topByLifetimeValue: CustomerRank.lifetimeStep(of: least)
            case .topByValue, .atRisk, .lost: CustomerRank.step(reaching: least, on: day)
            }
        }
    }

    /// Whether somebody of the list has what is asked for.
    func reaches(_ customer: RankedCustomer) -> Bool {
        let measure: Int64? =
            switch list {
            case .topByScore: Int64(customer.assessment.points.total)
            case .topByLifetimeValue: customer.lifetimeValue
            case .topByValue, .atRisk, .lost: customer.value
            }
        // Of whom a model expects nothing any more is not in its order.
        guard let atLeast else { return list != .topByLifetimeValue || measure != nil }
        return measure.map { $0 >= atLeast } ?? false
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
    /// What the active model expects within a year, in minor units of the policy's currency; nil while none is active, and for
    /// whom it has nothing to go by.
    public var lifetimeValue: Int64? { assessment.points.lifetime }
}

/// A page of a list.
public struct RankedPage: Sendable {
    /// Everything up to and including this commit is in it.
    public var asOf: UInt64
    /// What values are in.
    public var currency: Currency
    /// By which model lifetime values are; 0: none is active.
    public var model: UInt32
    /// What only time moved since then may not have moved anybody's place yet; nil before the first round over everybody, and
    /// until the one after a new policy, model or exchange rate.
    public var orderedAt: Timestamp?
    /// In the order of the list.
    public var customers: [RankedCustomer]
    /// Where the next page begins; nil on the last one. A page may be short, even empty, before that.
    public var next: RankedPosition?
}

/// A place in an ordered list: whoever comes after it follows.
public struct RankedPosition: Sendable, Hashable {
    /// What the list is ordered by there: points, or a step of value or lifetime value.
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
    ///
    /// - Throws: by lifetime value, `.modelRefused` while no model is active, or none that can be told in the policy's currency.
    public func ranked(
        _ query: RankQuery, after position: RankedPosition? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> RankedPage {
        try checkReadable(atLeast)
        if query.list == .topByLifetimeValue { try checkLifetimeOrder() }
        let limit = min(max(limit, 1), Self.maximumPage)
        let reader = RankedReader(core: core, query: query)
        let begin = position.map { RankPosition(key: $0.key, customer: $0.number) }
        if let page = reader.pageWithoutWaiting(after: begin, limit: limit) { return try page.get() }
        return try await core.readers.read { () throws(EngineRefusal) in
            try reader.page(after: begin, limit: limit)
        }
    }

    /// The default model of another shop orders nobody: an index that it moves every day would be paid for by houses that have
    /// not decided for any model.
    private func checkLifetimeOrder() throws(EngineRefusal) {
        let scorer = scorer
        guard let model = scorer.lifetime else { throw .modelRefused(FieldRefusal(Catalogue.Model.noneActive)) }
        guard scorer.canConvert(model.currency, on: core.environment.clock.now().istanbulDay) else {
            let currencies = [model.currency.code, scorer.policy.currency.code]
            throw .modelRefused(FieldRefusal(Catalogue.Model.noRate, [String(model.number)] + currencies))
        }
    }
}
