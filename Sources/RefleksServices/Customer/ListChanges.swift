public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Lists what changed of a customer, when, and who said so, with each field before and after.
    public func listChanges(
        _ request: Judged<ListChangesRequest>, _ context: CallContext
    ) async throws -> Reply<ListChangesResponse> {
        let (request, (selector, token)) = try request.accepted { request, validator in
            let token = PageToken.read(request.pageToken, .changes, &validator)
            return validator.customer(request.customer).map { ($0, token) }
        }
        let question = HistoryQuestion(
            kinds: request.kinds.numbers, isNewestFirst: request.order != .oldestFirst, after: token?.numbers[0],
            limit: request.pageSize == 0 ? 50 : Int(request.pageSize))
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            try await checkUse(request.access, of: selector, context)
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.history(
                    of: selector, question, atLeast: context.minimumCommitSeq)
            }
            try token?.check(question: Self.question(request, page.code))
            return (page, .one(page.code))
        }
        var writer = MessageWriter(reserving: 4_096)
        writer.integer(1, page.asOf)
        if let next = page.next {
            writer.text(2, PageToken([next, 0], question: Self.question(request, page.code)).text(.changes))
        }
        writer.text(3, page.code.description)
        for change in page.changes { writer.message(4) { ChangeEncoding.write(change, to: &$0) } }
        return Reply(encoded: writer.bytes, commitSeq: page.asOf)
    }

    /// What a page token belongs to.
    private static func question(_ request: ListChangesRequest, _ code: CustomerCode) -> String {
        let kinds = request.kinds.map { String($0.rawValue) }.joined(separator: ",")
        return "\(code);\(request.order == .oldestFirst);\(kinds)"
    }
}

extension [RefleksContract.ChangeKind] {
    /// The ledger's numbers.
    var numbers: Set<UInt16> { Set(flatMap(\.ledgerNumbers)) }
}
