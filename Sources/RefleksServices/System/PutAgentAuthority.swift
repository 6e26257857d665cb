public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension SystemService {
    /// Records how much an agent may give by himself to put something right.
    public func putAgentAuthority(
        _ request: Judged<PutAgentAuthorityRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, authority) = try request.accepted { request, validator in
            validator.within("authority") { request.authority.domain(&$0) }
        }
        return answer(try await put(.agentAuthority(authority), try context.idempotency(of: request), context))
    }
}

extension RefleksContract.AgentAuthority {
    /// The authority in the domain's terms; nil, and reported, when a rule refuses it.
    fileprivate func domain(_ validator: inout Validator) -> RefleksDomain.AgentAuthority? {
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        var limits: [RefleksDomain.RemedyKind: Int64] = [:]
        validator.elements("limits", self.limits) { _, limit, validator in
            let kind = RefleksDomain.RemedyKind(rawValue: UInt8(clamping: limit.kind.rawValue))
            guard let kind = validator.known("kind", kind) else { return }
            if limits.updateValue(limit.perRemedyMinor, forKey: kind) != nil {
                validator.report("kind", Catalogue.Reference.twice)
            }
        }
        guard let currency else { return nil }
        return RefleksDomain.AgentAuthority(
            agent: agentID, currency: currency, perPeriod: perPeriodMinor, periodDays: Int(periodDays), limits: limits)
    }
}
