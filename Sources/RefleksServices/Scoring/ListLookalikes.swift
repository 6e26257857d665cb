public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire
import SwiftProtobuf

extension ScoringService {
    /// Lists who is most like given customers, and in what.
    public func listLookalikes(
        _ request: Judged<ListLookalikesRequest>, _ context: CallContext
    ) async throws -> Reply<ListLookalikesResponse> {
        let (request, codes) = try request.accepted { request, validator in
            guard case .customers(let seed) = request.seed else { return Set<UInt64>() }
            return validator.within("customers") { seed.numbers(&$0) }
        }
        let seed = request.segment.isEmpty ? nil : try await segment(request.segment, context).rule
        let among = request.among.isEmpty ? nil : try await segment(request.among, context).rule
        let isExample: @Sendable (SegmentSubject, CalendarDate) -> Bool = { subject, today in
            if let seed { return seed.evaluate(today: today, attributes: subject.attributes.value).isMember }
            return codes.contains(subject.code.number)
        }
        let found = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let result = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.lookAlikes(
                    of: isExample, facts: seed, among: among, count: request.count == 0 ? 20 : Int(request.count),
                    atLeast: context.minimumCommitSeq)
            }
            switch result {
            case .success(let found):
                let shown = found.found.map(\.subject.code).sorted()
                return (found, shown.isEmpty ? .nobody : .many(shown))
            case .failure(let refusal): throw RPCError(.failedPrecondition, refusal.template, refusal.arguments)
            }
        }
        var response = ListLookalikesResponse()
        response.asOfCommitSeq = found.asOf
        response.lookedAt = UInt64(clamping: found.lookedAt)
        response.examples = UInt64(clamping: found.examples)
        response.customers = found.found.map { Lookalike($0.subject, $0.likeness) }
        return Reply(response, commitSeq: found.asOf)
    }
}

extension LookalikeSeed {
    /// The numbers of the codes; nil, and reported, when they are too few. What is no code the contract reports.
    fileprivate func numbers(_ validator: inout Validator) -> Set<UInt64>? {
        var numbers: Set<UInt64> = []
        for (index, text) in codes.enumerated() where !validator.isSettled("codes", index: index) {
            do throws(FieldRefusal) {
                guard !numbers.insert(try CustomerCode(text).number).inserted else { continue }
                validator.report("codes", index: index, Catalogue.Reference.twice)
            } catch {
                validator.report("codes", index: index, error)
            }
        }
        guard codes.count >= LookAlikeModel.minimumExamples else {
            validator.report("codes", Catalogue.Selection.fewExamples, [String(LookAlikeModel.minimumExamples)])
            return nil
        }
        return numbers
    }
}

extension Lookalike {
    fileprivate init(_ subject: SegmentSubject, _ likeness: LookAlike) {
        self.init()
        code = subject.code.description
        homeBranch = subject.homeBranch
        similarity = UInt32(clamping: likeness.similarity)
        reasons = likeness.closest.prefix(3).compactMap { place in
            let name = CustomerFeatures.names[place]
            return subject.attributes.value(name).map { value in
                .with { ($0.attribute, $0.value) = (name.text, value.description) }
            }
        }
    }
}
