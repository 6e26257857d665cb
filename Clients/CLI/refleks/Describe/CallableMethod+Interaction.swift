import RefleksContract

extension CallableMethod {
    /// Every method of InteractionService.
    static let interaction = [
        unary(
            InteractionServiceMethods.recordInteraction, RecordInteractionRequest.self, RecordInteractionResponse.self),
        unary(
            InteractionServiceMethods.recordInteractionBatch, RecordInteractionBatchRequest.self,
            RecordInteractionBatchResponse.self),
        exchange(InteractionServiceMethods.pushInteractions, PushItem.self, PushAck.self),
        unary(InteractionServiceMethods.getInteraction, GetInteractionRequest.self, GetInteractionResponse.self),
        unary(InteractionServiceMethods.listInteractions, ListInteractionsRequest.self, ListInteractionsResponse.self),
        unary(
            InteractionServiceMethods.correctInteraction, CorrectInteractionRequest.self,
            CorrectInteractionResponse.self),
        unary(InteractionServiceMethods.getChannelUsage, GetChannelUsageRequest.self, GetChannelUsageResponse.self),
        unary(InteractionServiceMethods.recommendContact, RecommendContactRequest.self, RecommendContactResponse.self),
        stream(InteractionServiceMethods.tailInteractions, TailInteractionsRequest.self, TailInteractionsResponse.self),
    ]
}
