public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Lists the permissions of an address, or of all addresses that a customer holds.
    public func listPermissions(
        _ request: Judged<ListPermissionsRequest>, _ context: CallContext
    ) async throws -> Reply<ListPermissionsResponse> {
        let (request, target) = try request.accepted { request, validator -> PermissionTarget? in
            switch request.target {
            case .customer(let selector): validator.customer(selector).map { .customer($0) }
            case .address(let input): validator.address(input).map { .address($0) }
            case nil: nil
            }
        }
        let view = try await permissions(of: target, request.access, context)
        var writer = MessageWriter(reserving: 64 + view.permissions.count * 128)
        writer.integer(1, view.asOf)
        for permission in view.permissions { writer.message(2) { PermissionEncoding.write(permission, to: &$0) } }
        return Reply(encoded: writer.bytes, commitSeq: view.asOf)
    }

    /// The view, recorded in the audit with whoever holds the addresses.
    func permissions(
        of target: PermissionTarget, _ access: AccessContext, _ context: CallContext
    ) async throws(RPCError) -> PermissionView {
        try await environment.reading(access, context) { () async throws(RPCError) in
            let view = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.permissions(of: target, atLeast: context.minimumCommitSeq)
            }
            let codes = view.holders.map(\.code)
            return (view, codes.isEmpty ? .nobody : codes.count == 1 ? .one(codes[0]) : .many(codes))
        }
    }
}
