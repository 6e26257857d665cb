public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Records a version of the policy by which everybody is scored from then on.
    public func putScoringPolicy(
        _ request: Judged<PutScoringPolicyRequest>, _ context: CallContext
    ) async throws -> Reply<PutScoringPolicyResponse> {
        let (request, policy) = try request.accepted { request, validator in
            validator.within("policy") { request.policy.domain(&$0) }
        }
        let committed = try await put(.scoringPolicy(policy), try context.idempotency(of: request), context)
        var response = PutScoringPolicyResponse()
        // The server's own policy is version 1.
        response.version = UInt32(clamping: committed.effects.version) + 1
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension RefleksContract.ScoringPolicy {
    /// The policy in the domain's terms; nil, and everything reported, when a rule refuses it.
    fileprivate func domain(_ validator: inout Validator) -> RefleksDomain.ScoringPolicy? {
        let places = curvePlaces(&validator)
        let tiers = tierPlaces(&validator)
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        guard let floor = tiers[.standard] else {
            validator.report("tiers", Catalogue.ScoringPolicy.tierMissing)
            return nil
        }
        let rules = RefleksDomain.ScoreRule.allCases
        let policy = RefleksDomain.ScoringPolicy(
            version: 0, currency: currency ?? .lira,
            curves: rules.map { rule in PointCurve(places[rule].map { curves[$0].domainKnots } ?? []) },
            influenceCap: influenceCap, costToServeFrom: costToServeFromMinor,
            levels: ServiceLevelRule(
                steps: RefleksDomain.ServiceTier.allCases.dropFirst().compactMap { tier in
                    tiers[tier].map { place in
                        .init(tier: tier, enters: self.tiers[place].enters, targets: self.tiers[place].targets)
                    }
                }, floorTargets: self.tiers[floor].targets, margin: leaveMargin, dwell: dwellDays),
            lifecycle: stages.domain)
        let violations = policy.violations
        for violation in violations { violation.report(curves: places, tiers: tiers, &validator) }
        return violations.isEmpty && currency != nil ? policy : nil
    }

    /// Where each rule's curve stands.
    private func curvePlaces(_ validator: inout Validator) -> [RefleksDomain.ScoreRule: Int] {
        var places: [RefleksDomain.ScoreRule: Int] = [:]
        validator.elements("curves", curves) { index, curve, validator in
            // The contract counts from 1.
            let known = RefleksDomain.ScoreRule(rawValue: UInt8(clamping: curve.rule.rawValue - 1))
            guard let rule = validator.known("rule", curve.rule.rawValue > 0 ? known : nil) else { return }
            if rule.isCap { return validator.report("rule", Catalogue.ScoringPolicy.capHasNoCurve) }
            if places[rule] != nil { return validator.report("rule", Catalogue.Reference.twice) }
            places[rule] = index
        }
        return places
    }

    /// Where each tier stands.
    private func tierPlaces(_ validator: inout Validator) -> [RefleksDomain.ServiceTier: Int] {
        var places: [RefleksDomain.ServiceTier: Int] = [:]
        validator.elements("tiers", tiers) { index, policy, validator in
            let known = RefleksDomain.ServiceTier(rawValue: UInt8(clamping: policy.tier.rawValue))
            guard let tier = validator.known("tier", known) else { return }
            for (place, entitlement) in policy.entitlements.enumerated()
            where RefleksDomain.ServiceEntitlement(rawValue: UInt8(clamping: entitlement.rawValue)) == nil {
                validator.report("entitlements", index: place, Catalogue.Text.unknownValue)
            }
            if tier == .standard, policy.enters != 0 || !policy.entitlements.isEmpty {
                validator.report("enters", Catalogue.ScoringPolicy.floorHasThreshold)
            }
            if places[tier] != nil { return validator.report("tier", Catalogue.Reference.twice) }
            places[tier] = index
        }
        return places
    }
}

extension PolicyViolation {
    /// Reports it where it shows in the request.
    fileprivate func report(
        curves: [RefleksDomain.ScoreRule: Int], tiers: [RefleksDomain.ServiceTier: Int],
        _ validator: inout Validator
    ) {
        switch part {
        case .curves: validator.report("curves", refusal)
        case .curve(let rule): validator.report("curves", index: curves[rule], refusal)
        case .tiers: validator.report("tiers", refusal)
        case .tier(let tier): validator.report("tiers", index: tiers[tier], refusal)
        case .leaveMargin: validator.report("leave_margin", refusal)
        case .stages(let bound):
            _ = validator.within("stages") { validator -> Void? in
                switch bound {
                case .lossPercent: validator.report("loss_percent", refusal)
                case .lossDays: validator.report("loss_days", refusal)
                case .singleLossDays: validator.report("single_loss_days", refusal)
                }
                return nil
            }
        }
    }
}

extension ScoreCurve {
    fileprivate var domainKnots: [PointCurve.Knot] { knots.map { PointCurve.Knot($0.rawValue, $0.points) } }
}

extension TierPolicy {
    fileprivate var targets: ServiceTargets {
        ServiceTargets(
            firstResponseMinutes: Int(firstResponseMinutes), resolutionMinutes: Int(resolutionMinutes),
            entitlements: entitlements.compactMap { .init(rawValue: UInt8(clamping: $0.rawValue)) })
    }
}

extension StagePolicy {
    fileprivate var domain: RefleksDomain.LifecycleRule {
        RefleksDomain.LifecycleRule(
            deepeningOccasions: UInt64(deepeningPurchases), riskPercent: Int64(riskPercent),
            riskDays: Int64(riskDays), lossPercent: Int64(lossPercent), lossDays: Int64(lossDays),
            singleRiskDays: Int64(singleRiskDays), singleLossDays: Int64(singleLossDays))
    }
}
