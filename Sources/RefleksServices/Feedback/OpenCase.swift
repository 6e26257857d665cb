public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Opens a case by hand.
    public func openCase(
        _ request: Judged<OpenCaseRequest>, _ context: CallContext
    ) async throws -> Reply<CaseResponse> {
        let (request, (code, severity)) = try request.accepted { request, validator in
            let severity = validator.known(
                "severity", RefleksDomain.CaseSeverity(rawValue: UInt8(clamping: request.severity.rawValue)))
            return validator.code(request.code).flatMap { code in severity.map { (code, $0) } }
        }
        let branch = try context.place(branch: request.branch).branch
        let command = Command(
            .openCase(
                NewCase(code: code, severity: severity, branch: branch, owner: request.owner, text: request.text)),
            principal: context.principal.name, idempotency: try context.idempotency(of: request))
        return answer(
            try await answering { () async throws(EngineRefusal) in
                try await environment.engine.submit(command)
            })
    }
}
