public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Compares two customers field by field.
    public func explainMatch(
        _ request: Judged<ExplainMatchRequest>, _ context: CallContext
    ) async throws -> Reply<ExplainMatchResponse> {
        let (request, (code, other)) = try request.accepted { request, validator in
            validator.pair(request.code, request.otherCode)
        }
        let found = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let found = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.explainMatch(code, other, atLeast: context.minimumCommitSeq)
            }
            return (found, .many([code, other]))
        }
        var response = ExplainMatchResponse()
        response.asOfCommitSeq = found.asOf
        response.weightMillibits = Int64(found.result.weight)
        response.verdict = RefleksContract.MatchVerdict(rawValue: Int(found.result.verdict.rawValue)) ?? .unspecified
        response.lines = found.result.lines.map { RefleksContract.MatchLine($0, context.language) }
        response.vetoes = found.result.vetoes.map { RefleksContract.MatchVeto($0.reason, context.language) }
        let model = MatchModel.standard
        response.automaticAtMillibits = Int64(model.automaticAt)
        response.reviewAtMillibits = Int64(model.reviewAt)
        response.modelVersion = UInt64(model.version)
        response.standing =
            found.standing.flatMap { RefleksContract.MatchStanding(rawValue: Int($0.rawValue)) } ?? .unspecified
        response.mergeHistory = found.merges.map { MergeEvent($0) }
        return Reply(response, commitSeq: found.asOf)
    }
}

extension Validator {
    /// Two customers, who are not the same.
    mutating func pair(_ text: String, _ otherText: String) -> (CustomerCode, CustomerCode)? {
        let code = code(text)
        let other = self.code(otherText, in: "other_code")
        guard let code, let other else { return nil }
        guard code != other else {
            report("other_code", Catalogue.Matching.sameCustomer)
            return nil
        }
        return (code, other)
    }
}

extension RefleksContract.MatchVeto {
    fileprivate init(_ rule: Reason, _ language: Language) {
        self.init()
        reason = rule.code
        message = rule.template.text(language, rule.arguments)
    }
}

extension MergeEvent {
    fileprivate init(_ event: CustomerMerges.Event) {
        self.init()
        kind = event.isMerge ? .merged : .unmerged
        mergedCode = CustomerCode.text(event.mergedNumber)
        survivorCode = CustomerCode.text(event.survivorNumber)
        atUs = event.at.microseconds
        by = event.by
        commitSeq = event.commitSeq
    }
}

extension RefleksContract.MatchLine {
    fileprivate init(_ line: RefleksDomain.MatchLine, _ language: Language) {
        self.init()
        field = RefleksContract.MatchField(rawValue: Int(line.field.rawValue)) ?? .unspecified
        level = RefleksContract.MatchLevel(rawValue: Int(line.level.rawValue)) ?? .absent
        weightMillibits = Int64(line.weight)
        if let similarity = line.similarity { self.similarity = UInt32(clamping: similarity) }
        reason = line.reason.code
        message = line.reason.template.text(language, line.reason.arguments)
    }
}
