/// A customer as he stands on a day: score, level and stage.
public struct Assessment: Sendable {
    public let points: ScorePoints
    public let level: HeldLevel
    public let levelReason: LevelReason
    /// He objects to his level: it is not lowered until a person has answered.
    public let isContested: Bool
    public let lifecycle: LifecycleState
}

extension Scorer {
    /// The customer on `day`: his level follows from what the newest scored commit decided and from the total of that day.
    ///
    /// - Parameter contestedFrom: The day from which he objects to his level; nil: he does not.
    public func assess(
        _ aggregates: ScoringAggregates, since firstOccurredAt: Timestamp?, on day: Int32, contestedFrom: Int32? = nil
    ) -> Assessment {
        let points = points(of: aggregates, since: firstOccurredAt, on: day)
        let isContested = contestedFrom.map { $0 <= day } ?? false
        let (level, reason) = policy.levels.level(
            after: aggregates.level, total: points.total, on: day, isContested: isContested)
        return Assessment(
            points: points, level: level, levelReason: reason, isContested: isContested,
            lifecycle: policy.lifecycle.state(of: aggregates, on: day))
    }

    /// The first day after `day` on which time alone changes level or stage; nil when it does not within two years.
    public func nextChange(
        of aggregates: ScoringAggregates, since firstOccurredAt: Timestamp?, after day: Int32,
        contestedFrom: Int32? = nil
    ) -> Int32? {
        let now = assess(aggregates, since: firstOccurredAt, on: day, contestedFrom: contestedFrom)
        for later in 1...Self.horizon {
            let (next, overflow) = day.addingReportingOverflow(later)
            guard !overflow else { return nil }
            let then = assess(aggregates, since: firstOccurredAt, on: next, contestedFrom: contestedFrom)
            if then.level.tier != now.level.tier || then.lifecycle.stage != now.lifecycle.stage { return next }
        }
        return nil
    }

    /// Days that `nextChange` looks ahead.
    static let horizon: Int32 = 730
}

/// What it takes to come to the next level up or down.
public struct LevelStep: Sendable, Hashable {
    public let tier: ServiceTier
    /// Points to win, or to lose; also those that the ends of the total hide.
    public let points: Int32
    /// The margin of today that gives, or takes, that many points by itself, to within a minor unit: of the policy's currency; nil
    /// when margin alone cannot, and while a model scores VALUE, which expects by more than the margin of one day.
    public let margin: Int64?
    /// Where a model scores VALUE: by how much what it expects within a year would have to change; nil when that alone cannot do
    /// it.
    public let expectedMargin: Int64?
    /// Not before this day, however many points are lost; 0: at once.
    public let notBefore: Int32
}

extension Scorer {
    /// The nearest level up and down; none down while the customer contests his level.
    public func whatWouldChange(_ assessment: Assessment) -> (up: LevelStep?, down: LevelStep?) {
        let (points, level) = (assessment.points, assessment.level)
        // Before it is held within its limits: what is below 0 has to be made good first, what is above 1000 to be lost first.
        let sum = points.total - points[.totalClamp]
        let up = level.tier.above.map { tier in
            step(to: tier, points, by: max(0, policy.levels.enters(tier) - sum), notBefore: 0)
        }
        let below = assessment.isContested ? nil : level.tier.below
        let down = below.map { tier in
            let lost = max(0, sum - policy.levels.leaves(level.tier) + 1)
            let (notBefore, overflow) = level.since.addingReportingOverflow(policy.levels.dwell)
            return step(to: tier, points, by: -lost, notBefore: overflow ? .max : notBefore)
        }
        return (up, down)
    }

    private func step(to tier: ServiceTier, _ assessed: ScorePoints, by points: Int32, notBefore: Int32) -> LevelStep {
        let isExpected = assessed.isObserved(.valueLifetime)
        let amount = amount(of: isExpected ? .valueLifetime : .valueMargin, assessed, changing: points)
        return LevelStep(
            tier: tier, points: points < 0 ? -points : points, margin: isExpected ? nil : amount,
            expectedMargin: isExpected ? amount : nil, notBefore: notBefore)
    }

    /// How much more the rule has to measure to give `points` more; a negative amount for fewer.
    private func amount(of rule: ScoreRule, _ assessed: ScorePoints, changing points: Int32) -> Int64? {
        let curve = policy.curves[Int(rule.rawValue)]
        let target = assessed[rule] + points
        guard points >= 0 else {
            // The last value that still has one point more.
            guard let knot = curve.knots.first, knot.points <= target, let reaching = curve.raw(reaching: target + 1)
            else { return nil }
            return Self.difference(reaching - 1, assessed.raw(rule))
        }
        guard let reaching = curve.raw(reaching: target) else { return nil }
        return Self.difference(max(reaching, assessed.raw(rule)), assessed.raw(rule))
    }

    private static func difference(_ left: Int64, _ right: Int64) -> Int64 {
        Int64(clamping: Int128(left) - Int128(right))
    }
}
