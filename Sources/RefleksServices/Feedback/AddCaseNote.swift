public import RefleksContract
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension FeedbackService {
    /// Notes something with a case, that the customer heard from us, or who sees to it.
    public func addCaseNote(
        _ request: Judged<AddCaseNoteRequest>, _ context: CallContext
    ) async throws -> Reply<CaseResponse> {
        let (request, action) = try request.accepted { request, validator -> CaseStep.Action? in
            if request.text.isEmpty, !request.customerHeard, !request.hasOwner {
                validator.report("text", Catalogue.Cases.emptyNote)
            }
            return .note(isResponse: request.customerHeard, owner: request.hasOwner ? request.owner : nil)
        }
        return try await step(
            request.caseID, action, text: request.text, key: try context.idempotency(of: request), context)
    }
}
