public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Explains a customer's score: the lines sum to the total.
    public func explainScore(
        _ request: Judged<ExplainScoreRequest>, _ context: CallContext
    ) async throws -> Reply<ExplainScoreResponse> {
        let now = environment.clock.now()
        let (request, selector) = try request.accepted { request, validator in
            validator.checkKnown(request.asOfKnownUs, now: now)
            return validator.customer(request.customer)
        }
        let asOf = AsOf(validUs: request.asOfValidUs, knownUs: request.asOfKnownUs)
        let subject = try await subject(request.access, selector, asOf: asOf, context)
        let evidence = try await evidence(of: subject)
        let points = subject.assessment.points
        var response = ExplainScoreResponse()
        response.asOfCommitSeq = subject.asOf
        response.customerCode = subject.customer.code.description
        response.score = RefleksContract.Score(points, policy: subject.scorer.policy.version)
        response.lines = points.lines.map { ReasonLine($0, evidence, subject.scorer, context.language) }
        response.currency = subject.scorer.policy.currency.code
        response.leftOutCurrencies = subject.leftOut
        response.nextChangeAtUs = subject.nextChangeUs
        return Reply(response, commitSeq: subject.asOf)
    }
}
