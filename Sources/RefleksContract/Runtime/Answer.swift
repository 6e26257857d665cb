import NIOCore
import RefleksMessages
import RefleksRPC
public import RefleksWire
public import SwiftProtobuf

/// What a client gets for a unary call: the message, and where the server stood.
public struct Answer<Message: SwiftProtobuf.Message>: Sendable {
    /// The reply.
    public let message: Message
    /// The ledger position that the call committed at or that the read reflects; 0 = none.
    public let commitSeq: UInt64
    /// Whether the call had an effect.
    public let outcome: Outcome

    /// Decodes a reply; an absent message is an error.
    ///
    /// - Throws: INVALID_ARGUMENT / `MESSAGE_MALFORMED`, INTERNAL / `MESSAGE_MISSING`.
    init(_ reply: EncodedReply) throws(RPCError) {
        guard let bytes = reply.message else {
            throw RPCError(.internal, Catalogue.RPC.messageMissing, outcome: reply.outcome)
        }
        message = try MessageCodec.decode(Message.self, from: bytes)
        commitSeq = reply.commitSeq
        outcome = reply.outcome
    }
}
