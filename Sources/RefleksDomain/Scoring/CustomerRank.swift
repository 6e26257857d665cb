/// What a customer is ordered by in the lists of the house: as of one day, coarse enough that little moves it.
public struct CustomerRank: Sendable, Hashable {
    /// The total, 0…1000.
    public let score: Int32
    /// The step of the decayed margin, ascending with it; 256 steps lie between an amount and its double (0.4 per cent).
    public let value: Int32
    /// The step of what the active model expects within a year, ascending with it; 64 steps lie between an amount and its
    /// double (1.6 per cent), since time alone takes some tenths of that every day. nil while no model is active, and for whom it has nothing
    /// to go by.
    public let lifetime: Int32?
    public let tier: ServiceTier
    public let stage: LifecycleStage

    /// A rank.
    public init(score: Int32, value: Int32, lifetime: Int32?, tier: ServiceTier, stage: LifecycleStage) {
        self.score = score
        self.value = value
        self.lifetime = lifetime
        self.tier = tier
        self.stage = stage
    }

    /// A step that nobody is below whose decayed margin on `day` is `minorUnits` of the policy's currency or more.
    public static func step(reaching minorUnits: Int64, on day: Int32) -> Int32 {
        // Worth is rounded, so whoever reaches it may have up to half a unit less.
        let least = minorUnits == .min ? minorUnits : minorUnits - 1
        return ForwardDecay.step(of: ForwardDecay.money.part(least, on: day))
    }

    /// The step of whom `minorUnits` of the policy's currency are expected of.
    public static func lifetimeStep(of minorUnits: Int64) -> Int32 {
        ForwardDecay.step(of: Int128(minorUnits), bits: lifetimeStepBits)
    }

    private static let lifetimeStepBits = 6
}

extension Scorer {
    /// What the customer is ordered by on `day`.
    ///
    /// The step of value is that of the sum before it is weighted back, which time moves for nobody: among customers with
    /// money of the policy's currency only interactions change the order by value. What a model expects sinks with every day
    /// on which nothing happens, each customer's by as much as his silence says.
    public func rank(
        of aggregates: ScoringAggregates, since firstOccurredAt: Timestamp?, on day: Int32
    ) -> CustomerRank {
        let assessment = assess(aggregates, since: firstOccurredAt, on: day)
        return CustomerRank(
            score: assessment.points.total, value: ForwardDecay.step(of: forwardMargin(of: aggregates, on: day)),
            lifetime: assessment.points.lifetime.map(CustomerRank.lifetimeStep),
            tier: assessment.level.tier, stage: assessment.lifecycle.stage)
    }

    /// The margin in the policy's currency, in `ForwardDecay.money`; without the currencies that have no rate.
    private func forwardMargin(of aggregates: ScoringAggregates, on day: Int32) -> Int128 {
        var sum: Int128 = 0
        for sums in aggregates.money {
            var part = sums.margin
            if sums.currency != policy.currency {
                guard let worth = worth(of: sums, on: day) else { continue }
                part = ForwardDecay.money.part(worth.margin, on: day)
            }
            let (next, overflow) = sum.addingReportingOverflow(part)
            sum = overflow ? (part > 0 ? .max : .min) : next
        }
        return sum
    }
}

extension ForwardDecay {
    private static let stepBits = 8

    /// The place of a sum among steps of equal ratio, 2 to the power of `bits` to a doubling; 0 for nothing, and the same below
    /// it.
    static func step(of sum: Int128, bits: Int = stepBits) -> Int32 {
        let magnitude = sum.magnitude
        guard magnitude > 0 else { return 0 }
        let width = Int128.bitWidth - magnitude.leadingZeroBitCount
        let shift = width - 1 - bits
        let leading = shift >= 0 ? magnitude >> shift : magnitude << -shift
        let step = Int32(width) << bits + Int32(truncatingIfNeeded: leading) - (1 << bits)
        return sum < 0 ? -step : step
    }
}
