public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire
import SwiftProtobuf

extension ScoringService {
    /// Returns the scoring policy that is in force, or was.
    public func getScoringPolicy(
        _ request: Judged<GetScoringPolicyRequest>, _ context: CallContext
    ) async throws -> Reply<GetScoringPolicyResponse> {
        let now = environment.clock.now()
        let request = try request.accepted { request, validator in
            validator.checkKnown(request.asOfKnownUs, now: now)
            if request.version != 0, request.asOfKnownUs != 0 {
                validator.report("version", Catalogue.ScoringPolicy.versionAndTime)
            }
            return request
        }.0
        let (directory, asOf) = try directory(context)
        let own = RefleksDomain.ScoringPolicy.standard
        let wanted: RefleksDomain.ScoringPolicy?
        if request.version != 0 {
            wanted = ([own] + directory.policies.compactMap(\.policy)).first { $0.version == request.version }
        } else if request.asOfKnownUs != 0 {
            wanted = directory.policy(knownAt: Timestamp(microseconds: request.asOfKnownUs))
        } else {
            wanted = directory.policy
        }
        guard let wanted else { throw RPCError(.notFound, Catalogue.ScoringPolicy.versionUnknown) }
        var response = GetScoringPolicyResponse()
        response.asOfCommitSeq = asOf
        response.policy = RefleksContract.ScoringPolicy(
            wanted, directory.policies.first { $0.policy?.version == wanted.version })
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.ScoringPolicy {
    fileprivate init(_ policy: RefleksDomain.ScoringPolicy, _ put: RefleksEngine.ReferenceVersion?) {
        self.init()
        currency = policy.currency.code
        curves = RefleksDomain.ScoreRule.allCases.compactMap { rule in
            policy.curve(of: rule).map { curve in
                .with {
                    $0.rule = .init(rule)
                    $0.knots = curve.knots.map { knot in
                        .with { ($0.rawValue, $0.points) = (knot.raw, knot.points) }
                    }
                }
            }
        }
        influenceCap = policy.influenceCap
        costToServeFromMinor = policy.costToServeFrom
        tiers = RefleksDomain.ServiceTier.allCases.map { tier in
            let targets = policy.levels.targets(tier)
            return .with {
                $0.tier = .init(tier)
                $0.enters = policy.levels.enters(tier)
                $0.firstResponseMinutes = UInt32(clamping: targets.firstResponseMinutes)
                $0.resolutionMinutes = UInt32(clamping: targets.resolutionMinutes)
                $0.entitlements = targets.entitlements.map {
                    RefleksContract.ServiceEntitlement(rawValue: Int($0.rawValue)) ?? .unspecified
                }
            }
        }
        leaveMargin = policy.levels.margin
        dwellDays = policy.levels.dwell
        let bounds = policy.lifecycle
        stages = .with {
            $0.deepeningPurchases = UInt32(clamping: bounds.deepeningOccasions)
            $0.riskPercent = UInt32(clamping: bounds.riskPercent)
            $0.riskDays = UInt32(clamping: bounds.riskDays)
            $0.lossPercent = UInt32(clamping: bounds.lossPercent)
            $0.lossDays = UInt32(clamping: bounds.lossDays)
            $0.singleRiskDays = UInt32(clamping: bounds.singleRiskDays)
            $0.singleLossDays = UInt32(clamping: bounds.singleLossDays)
        }
        version = policy.version
        source = put?.source ?? ""
        recordedAtUs = put?.recordedAt.microseconds ?? 0
        commitSeq = put?.commitSeq ?? 0
    }
}
