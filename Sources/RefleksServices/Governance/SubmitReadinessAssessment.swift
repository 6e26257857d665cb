public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension GovernanceService {
    /// Records one respondent's answers to the questions of readiness.
    public func submitReadinessAssessment(
        _ request: Judged<SubmitReadinessAssessmentRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let today = today
        let (request, given) = try request.accepted { request, validator in
            let date = validator.pastDate("date", request.date, today: today)
            let answers: ReadinessAnswers? = validator.checked("answers") { () throws(FieldRefusal) in
                guard let answers = ReadinessAnswers(request.answers) else {
                    throw FieldRefusal(
                        Catalogue.Governance.readinessAnswers, [String(ReadinessAnswers.questions)])
                }
                return answers
            }
            guard let date, let answers else { return ReadinessAssessment?.none }
            return ReadinessAssessment(respondent: request.respondent, date: date, answers: answers)
        }
        if context.principal.role == .agent, request.respondent != context.principal.id {
            var denials = Denials()
            denials.add("respondent", Catalogue.System.actorFixed, [context.principal.id])
            try denials.finish()
        }
        return try await put(.readiness(given), try context.idempotency(of: request), context)
    }
}
