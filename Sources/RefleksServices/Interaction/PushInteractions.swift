public import RefleksContract
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension InteractionService {
    /// Items of one push that may wait for their commit; more are not taken from the stream.
    static let pushWindow = 1_024
    /// Bytes of those items; the one that passes them is the last to be taken.
    static let pushWindowBytes = 8 << 20

    /// Records a stream of interactions: each item is decided for itself, many share a group commit, and the acks leave
    /// in the items' order, each when its item is durable or refused.
    ///
    /// At most `pushWindow` items and `pushWindowBytes` are in flight. Beyond that nothing is read, the sender's credit runs out, and it
    /// waits. A sender that does not read its acks stops itself the same way. When the call is given up, items that are
    /// not decided yet are withdrawn, and it ends when the others are answered.
    ///
    /// - Throws: INVALID_ARGUMENT / `SEQUENCE_NOT_RISING`, after every item before it has been acknowledged.
    public func pushInteractions(
        _ requests: RequestStream<PushItem>, _ responses: ResponseWriter<PushAck>, _ context: CallContext
    ) async throws -> StreamEnd {
        let window = Window(limit: Self.pushWindow, weightLimit: Self.pushWindowBytes)
        let result: Result<StreamEnd, any Error>
        do {
            result = .success(try await exchange(requests, responses, window, context))
        } catch {
            result = .failure(error)
        }
        await window.settle()
        return try result.get()
    }

    private typealias Window = PushWindow<PushAnswer, Submission>

    /// What became of an item.
    private struct PushAnswer: Sendable {
        let sequence: UInt64
        let outcome: ItemOutcome
    }

    private enum ItemOutcome: Sendable {
        case recorded(Committed)
        case refused(RPCError)
    }

    private func exchange(
        _ requests: RequestStream<PushItem>, _ responses: ResponseWriter<PushAck>, _ window: Window,
        _ context: CallContext
    ) async throws -> StreamEnd {
        let admission = InteractionAdmission(environment, context.principal)
        async let end = Self.acknowledge(window, responses, context.language)
        var last: UInt64 = 0
        var failure: RPCError?
        while let item = try await requests.next() {
            guard item.sequence > last else {
                failure = Self.notRising(last, item.sequence)
                break
            }
            last = item.sequence
            submit(item, at: try await window.reserve(), in: window, admission)
        }
        window.finish()
        let summary = try await end
        if let failure { throw failure }
        return summary
    }

    /// Judges the item and hands it to the engine, which answers it from its own thread.
    private func submit(
        _ item: PushItem, at place: UInt64, in window: Window, _ admission: InteractionAdmission
    ) {
        let sequence = item.sequence
        let interaction: NewInteraction
        do throws(RPCError) {
            interaction = try Self.admitted(item, admission)
        } catch {
            return window.fulfil(place, PushAnswer(sequence: sequence, outcome: .refused(error)))
        }
        let command = Command(.recordInteraction(interaction), principal: admission.certificate)
        let submission = environment.engine.submit(command) { result in
            let outcome: ItemOutcome
            switch result {
            case .success(let committed): outcome = .recorded(committed)
            case .failure(let refusal):
                outcome = .refused(RPCError(refusal, submitted: [interaction]).below("record"))
            }
            window.fulfil(place, PushAnswer(sequence: sequence, outcome: outcome))
        }
        let weight = interaction.publicBytes.count + interaction.personalBytes.count
        window.attach(submission, weight: weight, to: place)
    }

    /// The item's interaction; a refusal's paths begin at the item.
    private static func admitted(
        _ item: PushItem, _ admission: InteractionAdmission
    ) throws(RPCError) -> NewInteraction {
        let draft = try item.judged().accepted { item, validator in
            validator.within("record") { admission.draft(item.record, &$0) }
        }
        do throws(RPCError) {
            return try admission.admit(draft.value)
        } catch {
            throw error.below("record")
        }
    }

    /// Writes acks in order until the window has ended, those of one run together.
    private static func acknowledge(
        _ window: Window, _ responses: ResponseWriter<PushAck>, _ language: Language
    ) async throws -> StreamEnd {
        defer { for submission in window.abandon() { submission.cancel() } }
        var end = StreamEnd()
        while var taken = try await window.next() {
            var writer = MessageWriter(reserving: taken.answers.count * typicalAckBytes)
            var ends: [Int] = []
            ends.reserveCapacity(taken.answers.count)
            for answer in taken.answers {
                switch answer.outcome {
                case .recorded(let committed):
                    let recorded = RecordedAnswer(committed.effects, of: committed)
                    let outcome: Outcome = recorded.isReplayed ? end.outcome : .committed
                    end = StreamEnd(commitSeq: max(end.commitSeq, recorded.commitSeq), outcome: outcome)
                    recorded.writeAck(of: answer.sequence, to: &writer)
                case .refused(let error):
                    var ack = PushAck()
                    ack.sequence = answer.sequence
                    ack.refused = Refusal(error, language)
                    writer.append(try InteractionEncoding.encode(ack))
                }
                ends.append(writer.bytes.count)
            }
            // The engine has let go of the commands by now: what this thread has allocated for them it frees itself, out of its
            // own cache, and not the engine's threads with the allocator's locks.
            taken.handles.removeAll()
            try await responses.write(encoded: writer.bytes, ends: ends)
        }
        return end
    }

    private static let typicalAckBytes = 96

    private static func notRising(_ last: UInt64, _ sequence: UInt64) -> RPCError {
        let arguments = [String(last), String(sequence)]
        return RPCError(
            .invalidArgument, Catalogue.Interaction.sequenceNotRising, arguments,
            violations: [Violation("sequence", Catalogue.Interaction.sequenceNotRising, arguments)])
    }
}
