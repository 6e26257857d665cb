public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Lists pairs of customers who may be one, the likeliest first.
    public func listMatchCandidates(
        _ request: Judged<ListMatchCandidatesRequest>, _ context: CallContext
    ) async throws -> Reply<ListMatchCandidatesResponse> {
        let (request, (verdict, token, code)) = try request.accepted { request, validator in
            let token = PageToken.read(
                request.pageToken, .matches, question: Self.question(request), &validator)
            let code =
                request.customerCode.isEmpty ? nil : validator.code(request.customerCode, in: "customer_code")
            return request.verdict(&validator).map { ($0, token, code) }
        }
        let position = token.map { MatchCandidatePosition($0) }
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.matchCandidates(
                    of: code, after: position, limit: limit, verdict: verdict, atLeast: context.minimumCommitSeq)
            }
            return (page, Self.shown(page))
        }
        var response = ListMatchCandidatesResponse()
        response.asOfCommitSeq = page.asOf
        response.candidates = page.candidates.map { RefleksContract.MatchCandidate($0) }
        if let next = page.next {
            response.nextPageToken = PageToken(next.numbers, question: Self.question(request)).text(.matches)
        }
        return Reply(response, commitSeq: page.asOf)
    }

    /// What a page token belongs to.
    private static func question(_ request: ListMatchCandidatesRequest) -> String {
        "\(request.minimumVerdict.rawValue);\(request.customerCode)"
    }

    /// Each customer once.
    private static func shown(_ page: MatchCandidatePage) -> ShownCustomers {
        let codes = Set(page.candidates.flatMap { [$0.code, $0.otherCode] })
        return codes.isEmpty ? .nobody : .many(codes.sorted())
    }
}

extension ListMatchCandidatesRequest {
    /// The least verdict that is asked for; nil, and reported, when there is none of the number.
    fileprivate func verdict(_ validator: inout Validator) -> RefleksDomain.MatchVerdict? {
        guard minimumVerdict != .unspecified else { return .review }
        return validator.known(
            "minimum_verdict", RefleksDomain.MatchVerdict(rawValue: UInt8(clamping: minimumVerdict.rawValue)))
    }
}

extension MatchCandidatePosition {
    /// Codes have nine digits: two of them are one number.
    fileprivate var numbers: [UInt64] { [UInt64(bitPattern: weight), number << 32 | otherNumber] }

    fileprivate init(_ token: PageToken) {
        self.init(
            weight: Int64(bitPattern: token.numbers[0]), number: token.numbers[1] >> 32,
            otherNumber: token.numbers[1] & 0xFFFF_FFFF)
    }
}

extension RefleksContract.MatchCandidate {
    fileprivate init(_ candidate: RefleksEngine.MatchCandidate) {
        self.init()
        code = candidate.code.description
        otherCode = candidate.otherCode.description
        weightMillibits = Int64(candidate.weight)
        verdict = RefleksContract.MatchVerdict(rawValue: Int(candidate.verdict.rawValue)) ?? .unspecified
        ground = RefleksContract.MatchGround(rawValue: Int(candidate.ground.rawValue)) ?? .unspecified
        foundAtUs = candidate.foundAt.microseconds
        commitSeq = candidate.commitSeq
        modelVersion = candidate.model
    }
}
