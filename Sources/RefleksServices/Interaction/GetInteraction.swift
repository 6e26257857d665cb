public import RefleksContract
import RefleksEngine
public import RefleksRPC

extension InteractionService {
    /// Returns one interaction, by its id or by its source event.
    public func getInteraction(
        _ request: Judged<GetInteractionRequest>, _ context: CallContext
    ) async throws -> Reply<GetInteractionResponse> {
        let request = try request.accepted()
        let (engine, atLeast) = (environment.engine, context.minimumCommitSeq)
        let stored = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let stored = try await answering { () async throws(EngineRefusal) in
                switch request.key {
                case .interactionID(let id): try await engine.interaction(id, atLeast: atLeast)
                case .sourceEvent(let event):
                    try await engine.interaction(
                        sourceSystem: event.sourceSystem, sourceEventID: event.sourceEventID, atLeast: atLeast)
                case nil: throw .interactionNotFound
                }
            }
            return (stored, .one(stored.customer))
        }
        var head = GetInteractionResponse()
        head.asOfCommitSeq = max(stored.commitSeq, atLeast)
        var writer = MessageWriter(
            try InteractionEncoding.encode(head), reserving: InteractionEncoding.size(stored))
        InteractionEncoding.append([stored], to: &writer)
        return Reply(encoded: writer.bytes, commitSeq: head.asOfCommitSeq)
    }
}
