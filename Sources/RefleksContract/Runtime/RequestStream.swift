import RefleksMessages
public import RefleksRPC
import RefleksWire

/// The messages that a streaming call's peer sends. One reader at a time.
///
/// Each message is decoded here; a message that does not decode ends the call, one that breaks rules does not: the
/// handler judges it with `judged()` and answers it by itself.
public struct RequestStream<Request: RequestMessage>: Sendable {
    private let messages: any InboundMessages

    /// Decodes what `messages` brings.
    public init(_ messages: any InboundMessages) {
        self.messages = messages
    }

    /// The next message, nil after the last one. Taking it returns its byte credit.
    ///
    /// - Throws: INVALID_ARGUMENT / `MESSAGE_MALFORMED`, what broke the stream, or `CancellationError`.
    public func next() async throws -> Request? {
        guard let bytes = try await messages.next() else { return nil }
        return try MessageCodec.decode(Request.self, from: bytes)
    }

    /// The one message of a call with a single request, judged.
    ///
    /// - Throws: INVALID_ARGUMENT / `MESSAGE_MISSING` when the peer sent none.
    func single() async throws -> Judged<Request> {
        guard let request = try await next() else {
            throw RPCError(.invalidArgument, Catalogue.RPC.messageMissing)
        }
        return request.judged()
    }
}
