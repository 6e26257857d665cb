public import RefleksContract
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
    /// Rows that one call checks, at most.
    static let maximumVerifiedRows = 200_000

    /// Recomputes the audit's chain and names the first row that is not as it was written.
    public func verifyAudit(
        _ request: Judged<VerifyAuditRequest>, _ context: CallContext
    ) async throws -> Reply<VerifyAuditResponse> {
        let (request, kept) = try request.accepted { request, validator in Self.kept(request, &validator) }
        let found = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let found = try await answering { () async throws(EngineRefusal) in
                try await environment.audit.verify(
                    from: request.fromSeq, limit: Self.maximumVerifiedRows, kept: kept.first)
            }
            return (found, .nobody)
        }
        var response = VerifyAuditResponse()
        response.rowsChecked = UInt64(found.rowsChecked)
        response.nextSeq = found.next ?? 0
        response.headSeq = found.head.seq
        response.headHash = Data(found.head.hash)
        response.brokenSeq = found.broken?.seq ?? 0
        response.broken = found.broken.map { AuditBreak($0.kind) } ?? .unspecified
        return Reply(response)
    }

    /// The head that the caller kept, if any.
    private static func kept(_ request: VerifyAuditRequest, _ validator: inout Validator) -> [AuditPlace] {
        guard request.expectedSeq != 0 || !request.expectedHash.isEmpty else { return [] }
        let size = AuditChain.origin.count
        guard request.expectedSeq != 0, request.expectedHash.count == size else {
            validator.report("expected_hash", Catalogue.System.badAuditHash, [String(size)])
            return []
        }
        return [AuditPlace(seq: request.expectedSeq, hash: [UInt8](request.expectedHash))]
    }
}

extension AuditBreak {
    /// A finding in the contract's terms.
    init(_ kind: AuditVerification.Kind) {
        self =
            switch kind {
            case .changed: .changed
            case .missing: .missing
            case .moved: .moved
            case .replaced: .replaced
            }
    }
}
