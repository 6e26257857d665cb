public import RefleksContract
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension InteractionService {
    /// Items of one push that may wait for their commit; more are not taken from the stream.
    static let pushWindow = 1_024

    /// Records a stream of interactions: each item is decided for itself, many share a group commit, and the acks leave
    /// in the items' order, each when its item is durable or refused.
    ///
    /// At most `pushWindow` items are in flight. Beyond that nothing is read, the sender's credit runs out, and it
    /// waits. A sender that does not read its acks stops itself the same way.
    ///
    /// - Throws: INVALID_ARGUMENT / `SEQUENCE_NOT_RISING`, after every item before it has been acknowledged.
    public func pushInteractions(
        _ requests: RequestStream<PushItem>, _ responses: ResponseWriter<PushAck>, _ context: CallContext
    ) async throws -> StreamEnd {
        let admission = InteractionAdmission(environment, context.principal)
        let window = PushWindow<PushAck>(limit: Self.pushWindow)
        async let end = Self.acknowledge(window, responses)
        let failure = try await withThrowingDiscardingTaskGroup(returning: RPCError?.self) { group in
            var last: UInt64 = 0
            while let item = try await requests.next() {
                guard item.sequence > last else { return Self.notRising(last, item.sequence) }
                last = item.sequence
                let place = try await window.reserve()
                group.addImmediateTask { window.fulfil(place, await ack(item, admission, context)) }
            }
            return nil
        }
        window.finish()
        let summary = try await end
        if let failure { throw failure }
        return summary
    }

    /// Writes acks in order until the window has ended.
    private static func acknowledge(
        _ window: PushWindow<PushAck>, _ responses: ResponseWriter<PushAck>
    ) async throws -> StreamEnd {
        defer { window.abandon() }
        var end = StreamEnd()
        while let ack = try await window.next() {
            if case .recorded(let recorded)? = ack.result {
                let outcome: Outcome = recorded.replayed ? end.outcome : .committed
                end = StreamEnd(commitSeq: max(end.commitSeq, recorded.commitSeq), outcome: outcome)
            }
            try await responses.write(ack)
        }
        return end
    }

    private func ack(_ item: PushItem, _ admission: InteractionAdmission, _ context: CallContext) async -> PushAck {
        var ack = PushAck()
        ack.sequence = item.sequence
        do throws(RPCError) {
            let draft = try item.judged().accepted { item, validator in
                validator.within("record") { admission.draft(item.record, &$0) }
            }
            ack.recorded = try await recorded(draft.value, admission, context)
        } catch {
            ack.refused = Refusal(error, context.language)
        }
        return ack
    }

    /// Records an item's draft; a refusal's paths begin at the item.
    private func recorded(
        _ draft: InteractionAdmission.Draft, _ admission: InteractionAdmission, _ context: CallContext
    ) async throws(RPCError) -> RecordInteractionResponse {
        do throws(RPCError) {
            return try await record(admission.admit(draft), by: context.principal)
        } catch {
            throw error.below("record")
        }
    }

    private static func notRising(_ last: UInt64, _ sequence: UInt64) -> RPCError {
        let arguments = [String(last), String(sequence)]
        return RPCError(
            .invalidArgument, Catalogue.Interaction.sequenceNotRising, arguments,
            violations: [Violation("sequence", Catalogue.Interaction.sequenceNotRising, arguments)])
    }
}
