public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension ScoringService {
    /// Records a version of a segment; its rule is kept in its canonical text.
    public func putSegment(
        _ request: Judged<PutSegmentRequest>, _ context: CallContext
    ) async throws -> Reply<PutSegmentResponse> {
        let (request, definition) = try request.accepted { request, validator in
            validator.within("segment") { request.segment.definition(&$0) }
        }
        let committed = try await put(.segment(definition), try context.idempotency(of: request), context)
        var response = PutSegmentResponse()
        response.version = UInt32(clamping: committed.effects.version)
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        response.rule = definition.rule
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// The segment of this name as of the last durable commit, with its rule.
    ///
    /// - Throws: NOT_FOUND / `SEGMENT_NOT_FOUND`.
    func segment(
        _ name: String, _ context: CallContext
    ) async throws(RPCError) -> (rule: SegmentRule, version: RefleksEngine.ReferenceVersion, asOf: UInt64) {
        let (directory, asOf) = try directory(context)
        guard let (definition, version) = directory.segment(name) else {
            throw RPCError(.notFound, Catalogue.SegmentService.unknown)
        }
        do throws(RuleErrors) {
            let rule = try SegmentRule(parsing: definition.rule, schema: CustomerAttributes.type)
            return (rule, version, asOf)
        } catch {
            // A rule that was taken asks for something that this build does not know.
            throw RPCError(.failedPrecondition, Catalogue.SegmentService.unreadable)
        }
    }
}

extension Segment {
    fileprivate func definition(_ validator: inout Validator) -> SegmentDefinition? {
        validator.rule("rule", rule).map {
            SegmentDefinition(name: name, rule: $0.description, description: description_p, isRetired: retired)
        }
    }
}

extension Validator {
    /// The rule of a text; nil when something is wrong with it: then every error is reported with its character.
    mutating func rule(_ field: StaticString, _ text: String) -> SegmentRule? {
        guard !isSettled(field) else { return nil }
        do throws(RuleErrors) {
            return try SegmentRule(
                parsing: text, schema: CustomerAttributes.type, names: CustomerAttributes.names)
        } catch {
            for found in error.errors { report(field, found.refusal) }
            return nil
        }
    }
}
