public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension FeedbackService {
    /// Records a version of the policy by which rules warn.
    public func putReflexPolicy(
        _ request: Judged<PutReflexPolicyRequest>, _ context: CallContext
    ) async throws -> Reply<PutReflexPolicyResponse> {
        let (request, policy) = try request.accepted { request, validator in
            validator.within("policy") { request.policy.domain(&$0) }
        }
        let committed = try await put(.reflexPolicy(policy), try context.idempotency(of: request), context)
        var response = PutReflexPolicyResponse()
        // The server's own policy is version 1.
        response.version = UInt32(clamping: committed.effects.version) + 1
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// Returns the policy by which rules warn.
    public func getReflexPolicy(
        _ request: Judged<GetReflexPolicyRequest>, _ context: CallContext
    ) async throws -> Reply<GetReflexPolicyResponse> {
        _ = try request.accepted()
        let (directory, asOf) = try directory(context)
        var response = GetReflexPolicyResponse()
        response.asOfCommitSeq = asOf
        response.policy = RefleksContract.ReflexPolicy(
            directory.reflexPolicy, directory.newest(Reference.reflexPolicyName))
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.ReflexPolicy {
    /// The policy in the domain's terms; nil, and reported, where a rule stands twice.
    fileprivate func domain(_ validator: inout Validator) -> RefleksDomain.ReflexPolicy? {
        var on: Set<RefleksDomain.WarningRule> = []
        var isSound = true
        validator.elements("rules", rules) { _, rule, validator in
            let known = validator.known("", RefleksDomain.WarningRule(rawValue: UInt8(clamping: rule.rawValue)))
            guard let known else { return isSound = false }
            guard on.insert(known).inserted else {
                isSound = false
                return validator.report("", Catalogue.Reference.twice)
            }
        }
        guard isSound else { return nil }
        return RefleksDomain.ReflexPolicy(
            rules: on, repeatDays: Int32(clamping: repeatDays), repeatCount: repeatCount,
            freshDays: Int32(clamping: freshDays), frequencyPercent: Int64(frequencyPercent),
            frequencyDays: Int64(frequencyDays), frequencyOccasions: UInt64(frequencyPurchases),
            horizonDays: Int32(clamping: horizonDays))
    }

    fileprivate init(_ policy: RefleksDomain.ReflexPolicy, _ put: RefleksEngine.ReferenceVersion?) {
        self.init()
        rules = policy.rules.map(\.rawValue).sorted().map {
            RefleksContract.WarningRule(rawValue: Int($0)) ?? .unspecified
        }
        repeatDays = UInt32(clamping: policy.repeatDays)
        repeatCount = policy.repeatCount
        freshDays = UInt32(clamping: policy.freshDays)
        frequencyPercent = UInt32(clamping: policy.frequencyPercent)
        frequencyDays = UInt32(clamping: policy.frequencyDays)
        frequencyPurchases = UInt32(clamping: policy.frequencyOccasions)
        horizonDays = UInt32(clamping: policy.horizonDays)
        version = policy.version + 1
        source = put?.source ?? ""
        recordedAtUs = put?.recordedAt.microseconds ?? 0
        commitSeq = put?.commitSeq ?? 0
    }
}
