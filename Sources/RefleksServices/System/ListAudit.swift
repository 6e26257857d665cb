public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksStore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension SystemService {
    /// Lists who read whom, newest first. Looking at the audit is recorded like a read.
    public func listAudit(
        _ request: Judged<ListAuditRequest>, _ context: CallContext
    ) async throws -> Reply<ListAuditResponse> {
        let (request, query) = try request.accepted { request, validator in Self.query(request, &validator) }
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.audit.page(query)
            }
            return (page, .nobody)
        }
        var response = ListAuditResponse()
        response.rows = page.rows.map { RefleksContract.AuditRow($0) }
        if let next = page.next {
            response.nextPageToken = PageToken([next, 0], question: Self.question(request)).text(.audit)
        }
        return Reply(response)
    }

    /// What a page token belongs to.
    private static func question(_ request: ListAuditRequest) -> String {
        [
            request.customerCode, request.actor, request.principal, String(request.fromUs), String(request.untilUs),
        ].joined(separator: ";")
    }

    private static func query(_ request: ListAuditRequest, _ validator: inout Validator) -> AuditQuery {
        var query = AuditQuery()
        if !request.customerCode.isEmpty {
            query.subject = validator.checked("customer_code") { () throws(FieldRefusal) in
                try CustomerCode(request.customerCode).number
            }
        }
        query.actor = request.actor
        if !request.principal.isEmpty, !validator.isSettled("principal") {
            let principal = Principal(uri: request.principal)
            if principal == nil {
                validator.report("principal", Catalogue.System.badPrincipal, ["refleks://agent/ayse.kaya"])
            }
            query.role = principal?.role.rawValue ?? ""
            query.principal = principal?.id ?? ""
        }
        query.from = request.fromUs == 0 ? nil : request.fromUs
        query.until = request.untilUs == 0 ? nil : request.untilUs
        query.before = PageToken.read(request.pageToken, .audit, question: question(request), &validator)?.numbers[0]
        query.limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        return query
    }
}

extension RefleksContract.AuditRow {
    /// A row as the contract tells it.
    init(_ row: RefleksStore.AuditRow) {
        let event = row.event
        self.init()
        seq = row.seq
        atUs = event.at
        principal = "refleks://\(event.role)/\(event.principal)"
        actor = event.actor
        branch = event.branch
        purpose = Purpose(rawValue: Int(event.purpose)) ?? .unspecified
        method = event.method
        customerCode = event.subject == 0 ? "" : CustomerCode.text(event.subject)
        customers = event.subjects
        status = UInt32(event.status)
        unmasked = event.isUnmasked
        hash = Data(row.hash)
    }
}
