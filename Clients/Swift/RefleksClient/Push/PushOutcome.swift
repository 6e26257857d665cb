import NIOCore
public import RefleksContract

/// What became of one pushed item.
public struct PushOutcome: Sendable {
    /// The two final answers.
    public enum Result: Sendable {
        /// Durable; `replayed` tells that the server had it before.
        case recorded(RecordInteractionResponse)
        /// Not recorded, and sending it again unchanged will not help.
        case refused(Refusal)
    }

    /// The number that `push` returned.
    public let sequence: UInt64
    public let result: Result
    let encodedRequest: ByteBuffer

    /// The item as it was pushed, also when an earlier process had pushed it into the spool.
    public func request() throws -> RecordInteractionRequest {
        try MessageCodec.decode(RecordInteractionRequest.self, from: encodedRequest)
    }
}
