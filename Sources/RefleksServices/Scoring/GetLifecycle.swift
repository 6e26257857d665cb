public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Returns at which stage a customer stands, judged by his own rhythm.
    public func getLifecycle(
        _ request: Judged<GetLifecycleRequest>, _ context: CallContext
    ) async throws -> Reply<GetLifecycleResponse> {
        let (request, selector) = try request.accepted { request, validator in validator.customer(request.customer) }
        let subject = try await subject(request.access, selector, context)
        let evidence = try await evidence(of: subject)
        let state = subject.assessment.lifecycle
        let purchases = subject.customer.scoring.purchases
        var response = GetLifecycleResponse()
        response.asOfCommitSeq = subject.asOf
        response.customerCode = subject.customer.code.description
        response.lifecycle = RefleksContract.Lifecycle(state)
        response.text = state.reason.template.text(context.language, [String(state.value)])
        response.purchaseOccasions = purchases.occasions
        response.ownIntervalDays = UInt32(clamping: purchases.medianInterval ?? 0)
        if let last = purchases.lastDay {
            response.silentDays = UInt32(clamping: Int64(subject.day) - Int64(last))
            let bounds = subject.scorer.policy.lifecycle.bounds(purchases.medianInterval)
            response.atRiskFromUs = Self.midnight(after: last, bounds.risk)
            response.lostFromUs = Self.midnight(after: last, bounds.loss)
        }
        response.evidenceIds = evidence.ids(state.reason.evidence)
        if let redirect = subject.customer.redirect { response.redirect = RefleksContract.Redirect(redirect) }
        return Reply(response, commitSeq: subject.asOf)
    }

    /// The first midnight at which more than `days` have passed since `day`.
    private static func midnight(after day: Int32, _ days: Int64) -> Int64 {
        Timestamp(istanbulDay: Int32(clamping: Int64(day) + days + 1)).microseconds
    }
}
