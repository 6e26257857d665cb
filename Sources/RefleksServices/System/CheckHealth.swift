public import RefleksContract
import RefleksDomain
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension SystemService {
    /// Tells whether the server, or one of its services, takes calls.
    ///
    /// - Throws: NOT_FOUND / `UNKNOWN_SERVICE`, as gRPC's health protocol has it.
    public func checkHealth(
        _ request: Judged<CheckHealthRequest>, _ context: CallContext
    ) async throws -> Reply<CheckHealthResponse> {
        let request = try request.accepted()
        guard Self.isKnown(request.service) else { throw RPCError(.notFound, Catalogue.System.unknownService) }
        let report = health.report()
        var response = CheckHealthResponse()
        response.status = report.status
        response.reasons = report.reasons.map { HealthReason($0, context.language) }
        return Reply(response)
    }

    /// Whether `service` is the server as a whole or one of the contract's services.
    static func isKnown(_ service: String) -> Bool {
        service.isEmpty || Contract.services.contains { $0.fullName == service }
    }
}

extension HealthReason {
    /// A reason in the caller's language.
    init(_ reason: ServerHealth.Reason, _ language: Language) {
        self.init()
        code = reason.template.code
        message = reason.template.text(language, reason.arguments)
    }
}
