import RefleksMessages

/// What of a policy breaks a rule.
public struct PolicyViolation: Sendable, Hashable {
    /// Where it shows.
    public enum Part: Sendable, Hashable {
        case curves
        case curve(ScoreRule)
        case tiers
        case tier(ServiceTier)
        case leaveMargin
        case stages(Stage)
    }

    /// A bound of the stages.
    public enum Stage: Sendable, Hashable {
        case lossPercent
        case lossDays
        case singleLossDays
    }

    public let part: Part
    public let refusal: FieldRefusal
}

extension ScoringPolicy {
    /// What a curve may measure, in either direction: beyond it nobody's money lies.
    public static let maximumRaw: Int64 = 1_000_000_000_000_000
    /// Knots of a curve.
    public static let maximumKnots = 16
    /// Versions of a house.
    public static let maximumVersions = 100

    /// Everything that is wrong with the policy, in a fixed order; nothing for one by which anybody can be scored.
    ///
    /// Limits of single numbers are the contract's.
    public var violations: [PolicyViolation] {
        curveViolations + levelViolations + stageViolations
    }

    private var curveViolations: [PolicyViolation] {
        guard curves.count == ScoreRule.allCases.count else {
            return [PolicyViolation(part: .curves, refusal: FieldRefusal(Catalogue.ScoringPolicy.curveMissing, [""]))]
        }
        var found: [PolicyViolation] = []
        for rule in ScoreRule.allCases where !rule.isCap {
            let knots = curves[Int(rule.rawValue)].knots
            if knots.isEmpty {
                found.append(
                    PolicyViolation(
                        part: .curves, refusal: FieldRefusal(Catalogue.ScoringPolicy.curveMissing, [rule.id])))
            }
            if zip(knots, knots.dropFirst()).contains(where: { $0.raw >= $1.raw }) {
                found.append(
                    PolicyViolation(part: .curve(rule), refusal: FieldRefusal(Catalogue.ScoringPolicy.knotsNotRising)))
            }
            if knots.contains(where: { $0.raw.magnitude > Self.maximumRaw.magnitude }) {
                found.append(
                    PolicyViolation(
                        part: .curve(rule),
                        refusal: FieldRefusal(Catalogue.ScoringPolicy.knotTooFar, [String(Self.maximumRaw)])))
            }
        }
        return found
    }

    private var levelViolations: [PolicyViolation] {
        var found: [PolicyViolation] = []
        guard levels.steps.map(\.tier) == [.plus, .priority, .private] else {
            return [PolicyViolation(part: .tiers, refusal: FieldRefusal(Catalogue.ScoringPolicy.tierMissing))]
        }
        var (below, promised) = (Int32(0), levels.floorTargets)
        for step in levels.steps {
            func note(_ template: MessageTemplate) {
                found.append(PolicyViolation(part: .tier(step.tier), refusal: FieldRefusal(template)))
            }
            if step.enters <= below { note(Catalogue.ScoringPolicy.thresholdNotRising) }
            if step.targets.firstResponseMinutes > promised.firstResponseMinutes
                || step.targets.resolutionMinutes > promised.resolutionMinutes
                || !Set(step.targets.entitlements).isSuperset(of: promised.entitlements)
            {
                note(Catalogue.ScoringPolicy.tierTakesAway)
            }
            (below, promised) = (step.enters, step.targets)
        }
        if let lowest = levels.steps.first, levels.margin >= lowest.enters {
            found.append(
                PolicyViolation(
                    part: .leaveMargin,
                    refusal: FieldRefusal(Catalogue.ScoringPolicy.marginTooWide, [String(lowest.enters)])))
        }
        return found
    }

    private var stageViolations: [PolicyViolation] {
        let pairs: [(PolicyViolation.Stage, Int64, Int64)] = [
            (.lossPercent, lifecycle.riskPercent, lifecycle.lossPercent),
            (.lossDays, lifecycle.riskDays, lifecycle.lossDays),
            (.singleLossDays, lifecycle.singleRiskDays, lifecycle.singleLossDays),
        ]
        return pairs.filter { $0.1 >= $0.2 }.map { pair in
            PolicyViolation(
                part: .stages(pair.0), refusal: FieldRefusal(Catalogue.ScoringPolicy.lossNotAfterRisk, [String(pair.1)])
            )
        }
    }
}

extension ScoreRule {
    /// It limits others and measures nothing of a customer.
    public var isCap: Bool { self == .influenceCap || self == .totalClamp }
}
