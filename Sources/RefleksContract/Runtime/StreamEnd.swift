import RefleksRPC
public import RefleksWire

/// How a streaming handler ended well: what the final STATUS says.
public struct StreamEnd: Sendable, Hashable {
    /// The greatest commit of the stream; 0 = none.
    public let commitSeq: UInt64
    /// Whether the stream had an effect.
    public let outcome: Outcome

    /// An end without effect unless stated otherwise.
    public init(commitSeq: UInt64 = 0, outcome: Outcome = .noEffect) {
        self.commitSeq = commitSeq
        self.outcome = outcome
    }

    var encoded: EncodedReply { EncodedReply(message: nil, commitSeq: commitSeq, outcome: outcome) }
}
