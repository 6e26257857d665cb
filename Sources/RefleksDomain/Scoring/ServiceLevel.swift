/// What a customer has earned. Everybody has at least STANDARD; higher ones only add.
public enum ServiceTier: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    case standard = 1
    case plus = 2
    case priority = 3
    case `private` = 4

    /// A lower tier comes first.
    public static func < (left: ServiceTier, right: ServiceTier) -> Bool { left.rawValue < right.rawValue }

    /// The next one up; nil from the highest.
    public var above: ServiceTier? { ServiceTier(rawValue: rawValue + 1) }
    /// The next one down; nil from the floor.
    public var below: ServiceTier? { ServiceTier(rawValue: rawValue - 1) }
}

/// A tier and the day on which it was entered.
public struct HeldLevel: Sendable, Hashable {
    public let tier: ServiceTier
    /// Days since the epoch, in Istanbul; 0 for the floor from the beginning.
    public let since: Int32

    /// A tier held since a day.
    public init(tier: ServiceTier, since: Int32) {
        self.tier = tier
        self.since = since
    }

    /// STANDARD, from the beginning.
    public static let floor = HeldLevel(tier: .standard, since: 0)
}

/// Why somebody is at his level.
public enum LevelReason: Sendable, Hashable {
    /// Nothing can take STANDARD away.
    case floor
    /// The total reaches the tier.
    case reached
    /// The total fell below the tier, but not by the margin that leaving it takes.
    case withinMargin
    /// It fell below that too, but the tier is held for a while after it was entered.
    case withinDwell
    /// All that is over, but the customer contests his level: a person decides first.
    case contested
}

/// What a tier promises.
public struct ServiceTargets: Sendable, Hashable {
    /// Business minutes to the first answer.
    public let firstResponseMinutes: Int
    /// Business minutes to the solution.
    public let resolutionMinutes: Int
    /// What the tier adds; a higher one has all of the lower ones.
    public let entitlements: [ServiceEntitlement]

    /// What a tier promises.
    public init(firstResponseMinutes: Int, resolutionMinutes: Int, entitlements: [ServiceEntitlement]) {
        self.firstResponseMinutes = firstResponseMinutes
        self.resolutionMinutes = resolutionMinutes
        self.entitlements = entitlements
    }
}

/// A privilege.
public enum ServiceEntitlement: UInt8, Sendable, Hashable, CaseIterable {
    case freeDelivery = 1
    case directLine = 2
    case namedAdviser = 3
    case earlyAccess = 4
}

/// When a tier is entered and left: entered at its threshold, left below it less a margin and not before a dwell is over, so
/// that nobody flaps between two.
public struct ServiceLevelRule: Sendable, Hashable {
    /// A tier above the floor, the total that it takes, and what it promises.
    public struct Step: Sendable, Hashable {
        public let tier: ServiceTier
        public let enters: Int32
        public let targets: ServiceTargets

        /// A step.
        public init(tier: ServiceTier, enters: Int32, targets: ServiceTargets) {
            self.tier = tier
            self.enters = enters
            self.targets = targets
        }
    }

    /// PLUS, PRIORITY and PRIVATE, with rising thresholds.
    public let steps: [Step]
    /// What STANDARD promises.
    public let floorTargets: ServiceTargets
    /// Points below the threshold at which a tier is left.
    public let margin: Int32
    /// Days for which a tier is held at least.
    public let dwell: Int32

    /// A rule; `ScoringPolicy.violations` tells what its steps must be like.
    public init(steps: [Step], floorTargets: ServiceTargets, margin: Int32, dwell: Int32) {
        self.steps = steps
        self.floorTargets = floorTargets
        self.margin = margin
        self.dwell = dwell
    }

    /// The total at which `tier` is entered; 0 for the floor.
    public func enters(_ tier: ServiceTier) -> Int32 { steps.first { $0.tier == tier }?.enters ?? 0 }

    /// The total below which `tier` is left; 0 for the floor, which nobody leaves.
    public func leaves(_ tier: ServiceTier) -> Int32 { tier == .standard ? 0 : enters(tier) - margin }

    /// What `tier` promises.
    public func targets(_ tier: ServiceTier) -> ServiceTargets {
        steps.first { $0.tier == tier }?.targets ?? floorTargets
    }

    /// The level on `day` of somebody who held `held` and has `total`, with the reason.
    ///
    /// - Parameter isContested: He objects to his level and was not answered yet: nothing lowers it (KVKK, article 11/1-g).
    public func level(
        after held: HeldLevel, total: Int32, on day: Int32, isContested: Bool = false
    ) -> (level: HeldLevel, reason: LevelReason) {
        let reached = steps.last { $0.enters <= total }?.tier ?? .standard
        guard reached < held.tier else {
            let reason: LevelReason = reached == .standard ? .floor : .reached
            return (reached == held.tier ? held : HeldLevel(tier: reached, since: day), reason)
        }
        guard total < leaves(held.tier) else { return (held, .withinMargin) }
        guard Int64(day) - Int64(held.since) >= Int64(dwell) else { return (held, .withinDwell) }
        guard !isContested else { return (held, .contested) }
        // What he would still hold if he held it.
        let next = steps.last { $0.tier < held.tier && leaves($0.tier) <= total }?.tier ?? .standard
        let reason: LevelReason = next == .standard ? .floor : next == reached ? .reached : .withinMargin
        return (HeldLevel(tier: next, since: day), reason)
    }

    /// The rule of a house that has not put one of its own.
    public static let standard = ServiceLevelRule(
        steps: [
            Step(
                tier: .plus, enters: 250,
                targets: ServiceTargets(
                    firstResponseMinutes: 120, resolutionMinutes: 960, entitlements: [.freeDelivery])),
            Step(
                tier: .priority, enters: 450,
                targets: ServiceTargets(
                    firstResponseMinutes: 60, resolutionMinutes: 480, entitlements: [.freeDelivery, .directLine])),
            Step(
                tier: .private, enters: 650,
                targets: ServiceTargets(
                    firstResponseMinutes: 30, resolutionMinutes: 240, entitlements: ServiceEntitlement.allCases)),
        ],
        floorTargets: ServiceTargets(firstResponseMinutes: 240, resolutionMinutes: 1_440, entitlements: []),
        margin: 30, dwell: 30)
}
