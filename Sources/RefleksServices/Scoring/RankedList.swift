import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC

/// What the three ordered lists ask alike.
struct RankedList {
    var query: RankQuery
    let position: RankedPosition?
    let limit: Int

    /// A list's request in the engine's terms; what is no tier or token is reported.
    init(
        _ tier: RefleksContract.ServiceTier, _ branch: String, _ pageSize: UInt32, _ token: String,
        _ list: RankQuery.List, atLeast: Int64? = nil, _ validator: inout Validator
    ) {
        var wanted: RefleksDomain.ServiceTier?
        if tier != .unspecified {
            wanted = validator.known("tier", RefleksDomain.ServiceTier(rawValue: UInt8(clamping: tier.rawValue)))
        }
        query = RankQuery(list, tier: wanted, branch: branch)
        query.atLeast = atLeast
        limit = pageSize == 0 ? 20 : Int(pageSize)
        let read = PageToken.read(token, .ranked, question: Self.question(query), &validator)
        position = read.map {
            RankedPosition(key: Int32(truncatingIfNeeded: Int64(bitPattern: $0.numbers[0])), number: $0.numbers[1])
        }
    }

    private static func question(_ query: RankQuery) -> String {
        let question = "\(query.list.rawValue);\(query.tier?.rawValue ?? 0);\(query.branch)"
        return query.atLeast.map { "\(question);\($0)" } ?? question
    }

    func token(_ next: RankedPosition) -> String {
        PageToken(
            [UInt64(bitPattern: Int64(next.key)), next.number],
            question: Self.question(query)
        ).text(.ranked)
    }
}

extension ScoringService {
    /// A page of an ordered list; the audit is told of everybody on it.
    func ranked(
        _ list: RankedList, _ access: AccessContext, _ context: CallContext
    ) async throws -> Reply<RankedCustomers> {
        var query = list.query
        query.withRestricted = !access.isUse
        let page = try await environment.reading(access, context) { [query] () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.ranked(
                    query, after: list.position, limit: list.limit, atLeast: context.minimumCommitSeq)
            }
            return (page, page.customers.isEmpty ? .nobody : .many(page.customers.map(\.customer.code)))
        }
        let bytes = RankedEncoding.bytes(of: page, nextToken: page.next.map(list.token) ?? "")
        return Reply(encoded: bytes, commitSeq: page.asOf)
    }
}
