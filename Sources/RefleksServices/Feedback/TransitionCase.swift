public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension FeedbackService {
    /// Takes a case to another state, where that needs no word of the customer.
    public func transitionCase(
        _ request: Judged<TransitionCaseRequest>, _ context: CallContext
    ) async throws -> Reply<CaseResponse> {
        let (request, action) = try request.accepted { request, validator -> CaseStep.Action? in
            let state = validator.known(
                "state", RefleksDomain.CaseState(rawValue: UInt8(clamping: request.state.rawValue)))
            if state == .confirmed || state == .reopened {
                validator.report("state", Catalogue.Cases.onlyCustomerConfirms)
            }
            let reason =
                request.reason == .unspecified
                ? nil
                : validator.known(
                    "reason", RefleksDomain.ClosingReason(rawValue: UInt8(clamping: request.reason.rawValue)))
            if state == .closedUnresolved, request.reason == .unspecified {
                validator.report("reason", Catalogue.Feedback.closingReasonRequired)
            }
            if let state, state != .closedUnresolved, request.reason != .unspecified {
                validator.report("reason", Catalogue.Cases.reasonNotExpected)
            }
            return state.map { .move($0, reason: reason) }
        }
        return try await step(
            request.caseID, action, text: request.text, key: try context.idempotency(of: request), context)
    }
}
