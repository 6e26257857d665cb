public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Finds customers by name, whatever its case, its Turkish letters and the order of its words.
    ///
    /// Names that match letter by letter come first, then those that match apart from Turkish letters, then those that
    /// begin so, each over all pages; where there is nobody, names that differ by one slip of the hand. Within a page and rank the order is by name and code.
    public func searchCustomers(
        _ request: Judged<SearchCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<SearchCustomersResponse> {
        let (request, position) = try request.accepted { request, validator in
            Self.checkWords(request.query, &validator)
            return Self.position(request, &validator)
        }
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            var page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.search(
                    name: request.query, after: position, limit: limit, atLeast: context.minimumCommitSeq)
            }
            page.matches.removeAll { request.access.mayNotSee($0.customer) }
            return (page, Self.shown(page))
        }
        var response = SearchCustomersResponse()
        response.asOfCommitSeq = page.asOf
        if let next = page.next {
            let rank = UInt64(next.rank.rawValue) | (next.isFruitless ? Self.fruitless : 0)
            let token = PageToken([rank, next.number], question: Self.question(request))
            response.nextPageToken = token.text(.search)
        }
        response.matches = Self.ordered(page.matches)
        return Reply(response, commitSeq: page.asOf)
    }

    private static func shown(_ page: SearchPage) -> ShownCustomers {
        page.matches.isEmpty ? .nobody : .many(page.matches.map(\.customer.code))
    }

    /// What a page token belongs to: the words as they are written decide which matches are exact.
    private static func question(_ request: SearchCustomersRequest) -> String { TurkishText.exactKey(request.query) }

    /// Where the page begins: at the token, else at the best match.
    private static func position(
        _ request: SearchCustomersRequest, _ validator: inout Validator
    ) -> SearchPosition {
        let first = SearchPosition(rank: .exact, number: 0, isFruitless: true)
        guard !validator.isSettled("query"),
            let token = PageToken.read(request.pageToken, .search, question: question(request), &validator)
        else { return first }
        let isFruitless = token.numbers[0] & fruitless != 0
        guard let rank = SearchRank(rawValue: UInt8(clamping: token.numbers[0] & ~fruitless)) else {
            validator.report("page_token", Catalogue.System.badPageToken)
            return first
        }
        return SearchPosition(rank: rank, number: token.numbers[1], isFruitless: isFruitless)
    }

    /// Beside the rank in a page token: no page before has a match.
    private static let fruitless: UInt64 = 1 << 8

    /// Reports a query of which no word can be searched for.
    private static func checkWords(_ query: String, _ validator: inout Validator) {
        guard !validator.isSettled("query") else { return }
        if !TurkishText.looseWords(query).contains(where: { $0.unicodeScalars.count >= 2 }) {
            validator.report("query", Catalogue.Customer.emptySearch, ["2"])
        }
    }

    private static func ordered(_ matches: [SearchMatch]) -> [CustomerMatch] {
        let keyed = matches.map { match in
            let profile = match.customer.profile
            return (match: match, name: TurkishText.exactKey("\(profile.givenName) \(profile.familyName)"))
        }
        let sorted = keyed.sorted { left, right in
            (left.match.rank, left.name, left.match.customer.code)
                < (right.match.rank, right.name, right.match.customer.code)
        }
        return sorted.map { CustomerMatch($0.match.customer, $0.match.rank) }
    }
}
