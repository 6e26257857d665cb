public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension InteractionService {
    /// Takes an interaction back and, where something is to stand in its place, records that, in one commit.
    ///
    /// The original is read first: it never changes. Whether it was taken back before is decided in the commit.
    public func correctInteraction(
        _ request: Judged<CorrectInteractionRequest>, _ context: CallContext
    ) async throws -> Reply<CorrectInteractionResponse> {
        let admission = InteractionAdmission(environment, context.principal)
        let (request, draft) = try request.accepted { request, validator in
            request.hasReplacement
                ? admission.draft(replacing: request.replacement, &validator).map { Optional($0) } : .some(nil)
        }
        let original = try await original(request)
        guard !original.isReversal else { throw RPCError(.notCorrectable) }
        guard let before = InteractionEncoding.decode(Array(original.interaction.bytes)) else {
            throw RPCError(.corrupt)
        }
        try admission.checkCorrection(of: before)
        let replacement = try draft.map { draft throws(RPCError) in
            try admission.admit(draft, inPlaceOf: original.interaction.id)
        }
        let reversal = try InteractionEncoding.reversal(
            of: before, original.interaction.id, request, by: context.principal.name)
        let correction = Correction(
            original: original, publicBytes: reversal.publicBytes, personalBytes: reversal.personalBytes,
            replacement: replacement)
        let command = Command(.correctInteraction(correction), principal: context.principal.name)
        let committed = try await answering(submitted: replacement.map { [$0] } ?? []) {
            () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        return Reply(
            Self.response(committed, original.interaction.id), commitSeq: committed.commitSeq,
            outcome: committed.outcome)
    }

    private func original(_ request: CorrectInteractionRequest) async throws(RPCError) -> RecordedInteraction {
        try await answering { () async throws(EngineRefusal) in
            switch request.key {
            case .interactionID(let id): try await environment.engine.recorded(.id(id))
            case .sourceEvent(let event):
                try await environment.engine.recorded(
                    .event(sourceSystem: event.sourceSystem, id: event.sourceEventID))
            case nil: throw .interactionNotFound
            }
        }
    }

    private static func response(_ committed: Committed, _ original: UInt64) -> CorrectInteractionResponse {
        var response = CorrectInteractionResponse()
        response.correctedInteractionID = original
        response.reversalInteractionID = committed.effects.interactionID
        response.replacementInteractionID = committed.items.count > 1 ? committed.items[1].interactionID : 0
        response.customerCode = CustomerCode.text(committed.effects.customerNumber)
        response.commitSeq = committed.commitSeq
        response.recordedAtUs = committed.recordedAt.microseconds
        response.replayed = committed.isReplayed
        let totals = committed.items.dropFirst().reduce(committed.effects.totals) { $0.followed(by: $1.totals) }
        if committed.effects.subjectNumber != 0, committed.effects.subjectNumber != committed.effects.customerNumber {
            response.effects.recordedForCode = CustomerCode.text(committed.effects.subjectNumber)
        }
        let scores = committed.items.compactMap(\.score)
        if let first = scores.first {
            response.effects.score = ScoreEffect(scores.dropFirst().reduce(first) { $0.followed(by: $1) })
        }
        response.effects.interactionCountBefore = totals.interactionsBefore
        response.effects.interactionCountAfter = totals.interactionsAfter
        response.effects.totals = totals.money.map { change in
            .with {
                $0.kind = RefleksContract.MoneyKind(rawValue: Int(change.kind.rawValue)) ?? .unspecified
                ($0.currency, $0.beforeMinor, $0.afterMinor) = (change.currency.code, change.before, change.after)
            }
        }
        return response
    }
}
