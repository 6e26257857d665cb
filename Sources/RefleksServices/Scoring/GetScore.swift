public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Returns a customer's score, level and stage as of now, or of an earlier time.
    public func getScore(
        _ request: Judged<GetScoreRequest>, _ context: CallContext
    ) async throws -> Reply<GetScoreResponse> {
        let now = environment.clock.now()
        let (request, selector) = try request.accepted { request, validator in
            validator.checkKnown(request.asOfKnownUs, now: now)
            return validator.customer(request.customer)
        }
        let subject = try await subject(
            request.access, selector, asOf: AsOf(validUs: request.asOfValidUs, knownUs: request.asOfKnownUs), context)
        let assessment = subject.assessment
        var response = GetScoreResponse()
        response.asOfCommitSeq = subject.asOf
        response.customerCode = subject.customer.code.description
        response.score = RefleksContract.Score(assessment.points, policy: subject.scorer.policy.version)
        response.tier = .init(assessment.level.tier)
        response.stage = .init(assessment.lifecycle.stage)
        response.nextChangeAtUs = subject.nextChangeUs
        response.leftOutCurrencies = subject.leftOut
        return Reply(response, commitSeq: subject.asOf)
    }
}
