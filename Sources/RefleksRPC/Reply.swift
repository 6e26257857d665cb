public import NIOCore
public import RefleksWire

/// A handler's answer to a unary or client-streaming call.
public struct Reply<Message: Sendable>: Sendable {
    /// The reply's body: a message to encode, or bytes that are one already.
    public enum Payload: Sendable {
        indirect case message(Message)
        /// The message's bytes, spliced from stored parts instead of encoded again.
        case encoded([UInt8])
    }

    public let payload: Payload
    /// The ledger position that the call committed at or that the read reflects; 0 = none.
    public let commitSeq: UInt64
    public let outcome: Outcome

    public init(_ message: Message, commitSeq: UInt64 = 0, outcome: Outcome = .noEffect) {
        self.payload = .message(message)
        self.commitSeq = commitSeq
        self.outcome = outcome
    }

    public init(encoded bytes: [UInt8], commitSeq: UInt64 = 0, outcome: Outcome = .noEffect) {
        self.payload = .encoded(bytes)
        self.commitSeq = commitSeq
        self.outcome = outcome
    }
}

/// A reply on its way to the frames: bytes, position, outcome. What is streamed instead of returned leaves `message` nil.
public struct EncodedReply: Sendable {
    public var message: ByteBuffer?
    public var commitSeq: UInt64
    public var outcome: Outcome

    public init(message: ByteBuffer?, commitSeq: UInt64 = 0, outcome: Outcome = .noEffect) {
        self.message = message
        self.commitSeq = commitSeq
        self.outcome = outcome
    }
}
