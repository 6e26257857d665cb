public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension SystemService {
    /// Lists the questions that the house wants answered of every customer.
    public func listQuestions(
        _ request: Judged<ListQuestionsRequest>, _ context: CallContext
    ) async throws -> Reply<ListQuestionsResponse> {
        let request = try request.accepted()
        let (directory, asOf) = try await answering { () async throws(EngineRefusal) in
            try environment.engine.references(atLeast: context.minimumCommitSeq)
        }
        var response = ListQuestionsResponse()
        response.asOfCommitSeq = asOf
        response.questions = directory.list(.question, limit: Reference.Kind.question.maximum)
            .compactMap { RefleksContract.Question($0) }
            .filter { !$0.retired || !request.askedOnly }
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.Question {
    /// A version of a question; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .question(let question, let isAsked) = version.value else { return nil }
        self.init()
        category = RefleksContract.FactCategory(rawValue: Int(question.category.rawValue)) ?? .unspecified
        key = question.key.text
        freshForDays = UInt32(clamping: question.freshForDays ?? 0)
        retired = !isAsked
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
