import RefleksMessages

/// How many of a group did what was hoped for.
public struct HitCount: Sendable, Hashable {
    public let hits: Int64
    public let size: Int64

    /// Customers of one group.
    public static let maximumSize: Int64 = 1_000_000_000

    /// - Throws: `CAMPAIGN_BAD_COUNTS` unless 0 ≤ hits ≤ size ≤ 10^9.
    public init(hits: Int64, of size: Int64) throws(FieldRefusal) {
        guard (0...Self.maximumSize).contains(size), (0...size).contains(hits) else {
            throw FieldRefusal(Catalogue.Selection.badCounts, [String(Self.maximumSize)])
        }
        self.hits = hits
        self.size = size
    }

    /// The share of hits; 0 of nobody.
    var share: Double { size > 0 ? Double(hits) / Double(size) : 0 }

    /// Wilson's score interval (1927) at 95 %: it never leaves 0 to 1, and says something of 0 hits as well.
    var interval: (low: Double, high: Double) {
        guard size > 0 else { return (0, 1) }
        let z = CampaignResult.quantile
        let n = Double(size)
        let middle = share + z * z / (2 * n)
        let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        // At the ends rounding must not leave what is exactly 0 or 1.
        return (
            hits == 0 ? 0 : max(0, (middle - half) / scale), hits == size ? 1 : min(1, (middle + half) / scale)
        )
    }
}

/// A share with the interval in which it lies with 95 % confidence, in basis points, rounded to the nearest.
public struct ShareEstimate: Sendable, Hashable {
    public let share: Int
    public let low: Int
    public let high: Int
}

/// What a campaign brought: those it reached, beside those who were left alone to compare with.
public struct CampaignResult: Sendable, Hashable {
    public let target: HitCount
    public let control: HitCount
    /// What the campaign cost.
    public let cost: Money

    /// The 97.5 % point of the normal distribution.
    static let quantile = 1.959963984540054

    /// A result.
    public init(target: HitCount, control: HitCount, cost: Money) {
        self.target = target
        self.control = control
        self.cost = cost
    }

    /// Hits among those the campaign reached.
    public var hitRate: ShareEstimate { Self.estimate(target) }

    /// Hits among those who were left alone.
    public var controlRate: ShareEstimate { Self.estimate(control) }

    /// What the campaign added to the hit rate, in basis points, with Newcombe's interval (1998, method 10) from the two
    /// Wilson intervals; nil without two groups.
    public var lift: ShareEstimate? {
        guard target.size > 0, control.size > 0 else { return nil }
        let difference = target.share - control.share
        let (low, high) = target.interval
        let (controlLow, controlHigh) = control.interval
        let below = Self.root(target.share - low, controlHigh - control.share)
        let above = Self.root(high - target.share, control.share - controlLow)
        return ShareEstimate(
            share: Self.basisPoints(difference), low: Self.basisPoints(difference - below),
            high: Self.basisPoints(difference + above))
    }

    /// Whether the lift's interval leaves out 0: chance alone explains it in one of twenty campaigns at most.
    public var isSignificant: Bool { lift.map { $0.low > 0 || $0.high < 0 } ?? false }

    /// Hits that would not have been there without the campaign, as many as the difference of the shares gives, rounded
    /// to the nearest, half away from zero; negative when it did harm. Nil without two groups.
    public var addedHits: Int64? {
        guard target.size > 0, control.size > 0 else { return nil }
        let numerator = Int128(target.hits) * Int128(control.size) - Int128(control.hits) * Int128(target.size)
        return Int64(exactly: Rounding.divided(numerator, by: Int128(control.size)))
    }

    /// The cost of one hit; nil without any.
    public var costPerHit: Money? {
        guard target.hits > 0 else { return nil }
        let each = Rounding.divided(Int128(cost.minorUnits), by: Int128(target.hits))
        return Int64(exactly: each).map { Money(minorUnits: $0, currency: cost.currency) }
    }

    /// The cost of one hit that would not have been there; nil without any.
    public var costPerAddedHit: Money? {
        guard let addedHits, addedHits > 0 else { return nil }
        let each = Rounding.divided(Int128(cost.minorUnits), by: Int128(addedHits))
        return Int64(exactly: each).map { Money(minorUnits: $0, currency: cost.currency) }
    }

    private static func estimate(_ count: HitCount) -> ShareEstimate {
        let (low, high) = count.interval
        return ShareEstimate(share: basisPoints(count.share), low: basisPoints(low), high: basisPoints(high))
    }

    private static func root(_ left: Double, _ right: Double) -> Double {
        (left * left + right * right).squareRoot()
    }

    /// Shares lie within −1 and 1, or a little beyond with their intervals.
    private static func basisPoints(_ share: Double) -> Int { Int((share * 10_000).rounded()) }
}

/// Division of integers, rounded to the nearest, half away from zero.
enum Rounding {
    /// `denominator` is above 0.
    static func divided(_ numerator: Int128, by denominator: Int128) -> Int128 {
        let magnitude = (Int128(numerator.magnitude) + denominator / 2) / denominator
        return numerator < 0 ? -magnitude : magnitude
    }
}
