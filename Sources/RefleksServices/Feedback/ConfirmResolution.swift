public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Records what the customer says of a resolution.
    public func confirmResolution(
        _ request: Judged<ConfirmResolutionRequest>, _ context: CallContext
    ) async throws -> Reply<CaseResponse> {
        let request = try request.accepted()
        return try await step(
            request.caseID, .move(request.confirmed ? .confirmed : .reopened, reason: nil), text: request.text,
            key: try context.idempotency(of: request), context)
    }
}
