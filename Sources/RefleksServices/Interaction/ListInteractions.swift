public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension InteractionService {
    /// Interactions that one call looks at, at most: a filter that finds little gives a short page and a token.
    static let maximumScan = 2_000

    /// Bytes of a page's interactions, and one interaction more; a page that reaches them ends.
    static let maximumPageBytes = 512 * 1_024

    /// Lists a customer's interactions, newest first.
    public func listInteractions(
        _ request: Judged<ListInteractionsRequest>, _ context: CallContext
    ) async throws -> Reply<ListInteractionsResponse> {
        let (request, (selector, token)) = try request.accepted { request, validator in
            if request.fromUs != 0, request.untilUs != 0, request.fromUs > request.untilUs {
                validator.report("from_us", Catalogue.Interaction.rangeEmpty)
                validator.report("until_us", Catalogue.Interaction.rangeEmpty)
            }
            let token = PageToken.read(request.pageToken, .timeline, &validator)
            return validator.customer(request.customer).map { ($0, token) }
        }
        let (scan, code) = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let (scan, code) = try await read(request, selector, token, atLeast: context.minimumCommitSeq)
            return ((scan, code), .one(code))
        }
        let bytes = try Self.encode(scan, code, question: Self.question(request, code))
        return Reply(encoded: bytes, commitSeq: scan.asOf)
    }

    private func read(
        _ request: ListInteractionsRequest, _ selector: RefleksEngine.CustomerSelector, _ token: PageToken?,
        atLeast: UInt64
    ) async throws(RPCError) -> (scan: TimelineScan, code: CustomerCode) {
        let engine = environment.engine
        let customer = try await answering { () async throws(EngineRefusal) in
            try await engine.customer(selector, atLeast: atLeast).customer
        }
        try request.access.check(isRestricted: customer.restriction != nil)
        try token?.check(question: Self.question(request, customer.code))
        var scan = TimelineScan(request, start: Self.start(request, token))
        while let position = scan.nextRead {
            let page = try await answering { () async throws(EngineRefusal) in
                try await engine.timeline(
                    customer.code, before: position.value, limit: scan.batch, atLeast: atLeast)
            }
            scan.take(page)
        }
        return (scan, customer.code)
    }

    /// What a page token belongs to.
    private static func question(_ request: ListInteractionsRequest, _ code: CustomerCode) -> String {
        let numbers = [request.fromUs, request.untilUs].map(String.init)
        let types = request.types.map { String($0.rawValue) }
        let channels = request.channels.map { String($0.rawValue) }
        return [
            code.description, numbers.joined(separator: ","), types.joined(separator: ","),
            channels.joined(separator: ","),
        ].joined(separator: ";")
    }

    /// Where the list begins: at the token, else before `until_us`, else at the newest.
    private static func start(_ request: ListInteractionsRequest, _ token: PageToken?) -> InteractionPosition? {
        if let token {
            let occurredAt = Timestamp(microseconds: Int64(bitPattern: token.numbers[0]))
            return InteractionPosition(occurredAt: occurredAt, id: token.numbers[1])
        }
        guard request.untilUs != 0 else { return nil }
        // No interaction has id 0: everything that occurred before `until_us` follows, nothing at it.
        return InteractionPosition(occurredAt: Timestamp(microseconds: request.untilUs), id: 0)
    }

    private static func encode(
        _ scan: TimelineScan, _ code: CustomerCode, question: String
    ) throws(RPCError) -> [UInt8] {
        var head = ListInteractionsResponse()
        head.asOfCommitSeq = scan.asOf
        head.customerCode = code.description
        if let next = scan.next {
            let token = PageToken([UInt64(bitPattern: next.occurredAt.microseconds), next.id], question: question)
            head.nextPageToken = token.text(.timeline)
        }
        let size = scan.chosen.reduce(0) { $0 + InteractionEncoding.size($1) }
        var writer = MessageWriter(try InteractionEncoding.encode(head), reserving: size)
        InteractionEncoding.append(scan.chosen, to: &writer)
        return writer.bytes
    }
}
