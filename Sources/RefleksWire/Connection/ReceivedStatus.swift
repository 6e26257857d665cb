public import NIOCore

/// The STATUS of a call as it arrived.
public struct ReceivedStatus: Sendable, Hashable {
    public let head: StatusHead
    /// Encoded `WireStatusDetail`, unread; empty when there is none.
    public let detail: ByteBuffer
    /// The reply, when the STATUS carried it; a larger one was delivered as a message before.
    public let message: ByteBuffer?
}

/// Why a call got no STATUS, and whether it has run.
public struct CallLoss: Error, Sendable, Hashable {
    /// `notStarted` or `unknown`; another one when the STATUS had come but messages before it were lost.
    public let outcome: Outcome
    public let reason: CloseReason
}
