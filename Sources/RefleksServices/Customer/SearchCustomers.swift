public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Finds customers by name, whatever its case, its Turkish letters and the order of its words.
    ///
    /// Those who have every word of the query as a whole word come first, those with words that begin so after them.
    /// Within a page, names that match letter by letter lead; then the order is by name and code.
    public func searchCustomers(
        _ request: SearchCustomersRequest, _ context: CallContext
    ) async throws -> Reply<SearchCustomersResponse> {
        try context.checkReader(request.access)
        let question = TurkishText.looseKey(request.query)
        try checkWords(request.query)
        let token = try PageToken.read(request.pageToken, .search, question: question)
        let after = token.map { SearchPosition(isPastWholeWords: $0.numbers[0] == 1, number: $0.numbers[1]) }
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let page = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.search(
                name: request.query, after: after, limit: limit, atLeast: context.minimumCommitSeq)
        }
        var response = SearchCustomersResponse()
        response.asOfCommitSeq = page.asOf
        if let next = page.next {
            let token = PageToken([next.isPastWholeWords ? 1 : 0, next.number])
            response.nextPageToken = token.text(.search, question: question)
        }
        response.matches = Self.ordered(page.customers, by: request.query)
        return Reply(response, commitSeq: page.asOf)
    }

    /// - Throws: INVALID_ARGUMENT with a violation at `query` when no word of it can be searched for.
    private func checkWords(_ query: String) throws(RPCError) {
        var violations = Violations()
        if !TurkishText.looseWords(query).contains(where: { $0.unicodeScalars.count >= 2 }) {
            violations.add("query", Catalogue.Customer.emptySearch, ["2"])
        }
        try violations.finish()
    }

    private static func ordered(_ customers: [CustomerSnapshot], by query: String) -> [CustomerMatch] {
        let words = Set(TurkishText.exactKey(query).split(separator: " "))
        let keyed = customers.map { customer in
            let name = TurkishText.exactKey("\(customer.profile.givenName) \(customer.profile.familyName)")
            return (customer: customer, isExact: words.isSubset(of: name.split(separator: " ")), name: name)
        }
        let sorted = keyed.sorted { left, right in
            if left.isExact != right.isExact { return left.isExact }
            return (left.name, left.customer.code) < (right.name, right.customer.code)
        }
        return sorted.map { CustomerMatch($0.customer, isExact: $0.isExact) }
    }
}
