public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Lists what is to be sent to the registry, and what it would not take.
    public func listPermissionOutbox(
        _ request: Judged<ListPermissionOutboxRequest>, _ context: CallContext
    ) async throws -> Reply<ListPermissionOutboxResponse> {
        let (request, after) = try request.accepted { request, validator -> UInt64? in
            PageToken.read(request.pageToken, .outbox, question: Self.question(request), &validator)?.numbers[0] ?? 0
        }
        let (now, brand, filter) = (environment.clock.now(), ASCIIText.lowercased(request.brand), request.filter)
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.outbox(after: after, limit: limit, atLeast: context.minimumCommitSeq) {
                    (brand.isEmpty || $0.key.brand == brand) && filter.wants($0.decision(now: now))
                }
            }
            return (page, .nobody)
        }
        var response = ListPermissionOutboxResponse()
        response.asOfCommitSeq = page.asOf
        if let next = page.next {
            response.nextPageToken = PageToken([next, 0], question: Self.question(request)).text(.outbox)
        }
        response.items = page.entries.map { OutboxItem($0, now: now, context.language) }
        return Reply(response, commitSeq: page.asOf)
    }

    private static func question(_ request: ListPermissionOutboxRequest) -> String {
        "\(ASCIIText.lowercased(request.brand));\(request.filter.rawValue)"
    }
}

extension KnownPermission {
    /// Whether the registry takes it at `now`.
    fileprivate func decision(now: Timestamp) -> RegistryOutbox.Decision {
        RegistryOutbox.decide(permission, key: key, registry: registered, now: now)
    }
}

extension OutboxFilter {
    fileprivate func wants(_ decision: RegistryOutbox.Decision) -> Bool {
        switch (self, decision) {
        case (.acceptable, .keep), (.unacceptable, .send): false
        default: true
        }
    }
}
