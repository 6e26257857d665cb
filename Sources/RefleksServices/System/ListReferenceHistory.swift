public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension SystemService {
    /// Lists the versions of something in the reference data, newest first.
    public func listReferenceHistory(
        _ request: Judged<ListReferenceHistoryRequest>, _ context: CallContext
    ) async throws -> Reply<ListReferenceHistoryResponse> {
        let (request, (name, token)) = try request.accepted { request, validator in
            request.name(&validator).map { name in
                (name, PageToken.read(request.pageToken, .references, question: name.text, &validator))
            }
        }
        _ = try directory(context)
        let page = try await versions(of: name, request.pageSize, token)
        var response = ListReferenceHistoryResponse()
        response.versions = page.versions.compactMap { RefleksContract.ReferenceVersion($0) }
        response.nextPageToken = page.next(question: name.text)
        return Reply(response)
    }

    /// A page of versions.
    struct VersionPage {
        let versions: [RefleksEngine.ReferenceVersion]
        let hasMore: Bool

        /// Where the next page begins; empty after the last one.
        func next(question: String) -> String {
            guard hasMore, let last = versions.last else { return "" }
            return PageToken([UInt64(last.version), 0], question: question).text(.references)
        }
    }

    /// The versions of `name` behind `token`, one page of them.
    func versions(
        of name: Reference.Name, _ pageSize: UInt32, _ token: PageToken?
    ) async throws(RPCError) -> VersionPage {
        let limit = pageSize == 0 ? 50 : Int(pageSize)
        let found = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.versions(
                of: name, before: token.map { UInt32(clamping: $0.numbers[0]) }, limit: limit)
        }
        // Numbers rise by one from 1, and the newest 200 are listed.
        let hasMore = found.count == limit && (found.last?.version ?? 1) > 1
        return VersionPage(versions: found, hasMore: hasMore)
    }
}

extension ListReferenceHistoryRequest {
    /// What is asked for; nil, and reported, when a rule refuses its name.
    fileprivate func name(_ validator: inout Validator) -> Reference.Name? {
        switch self.name {
        case .question(let question):
            return validator.within("question") { validator in
                let category = validator.known(
                    "category", RefleksDomain.FactCategory(rawValue: UInt8(clamping: question.category.rawValue)))
                let key = validator.checked("key") { () throws(FieldRefusal) in try FactKey(question.key) }
                guard let category, let key else { return nil }
                return Reference.name(ofQuestion: category, key)
            }
        case .calendarID(let id): return Reference.Name(.calendar, id)
        case .rate(let rate):
            return Reference.Name(.exchangeRate, "\(rate.fromCurrency)/\(rate.toCurrency)/\(rate.date)")
        case .agentID(let id): return Reference.Name(.agent, id)
        case nil: return nil
        }
    }
}

extension RefleksContract.ReferenceVersion {
    /// A version of anything but what has methods of its own: the tariff, and what ScoringService,
    /// FeedbackService and GovernanceService put.
    fileprivate init?(_ version: RefleksEngine.ReferenceVersion) {
        self.init()
        switch version.value {
        case .question: question = RefleksContract.Question(version) ?? question
        case .calendar: calendar = RefleksContract.Calendar(version) ?? calendar
        case .exchangeRate: rate = RefleksContract.ExchangeRate(version) ?? rate
        case .agent: agent = RefleksContract.Agent(version) ?? agent
        case .tariff, .scoringPolicy, .segment, .campaign, .offer, .model, .activeModel, .governance, .agentAuthority,
            .reflexPolicy:
            return nil
        }
    }
}
