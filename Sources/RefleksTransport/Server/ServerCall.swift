import NIOCore
import RefleksMessages
import RefleksRPC

/// A call of a connection that has not been answered yet.
struct ServerCall {
    /// How far it has come.
    enum Phase {
        /// A unary call whose message is still arriving.
        case awaitingMessage(AdmittedCall)
        /// A unary call whose message is here while the client has not finished its side.
        case awaitingEnd(AdmittedCall, ByteBuffer)
        /// Its handler runs.
        case running(Task<Void, Never>)
    }

    var phase: Phase
    let language: Language
    /// Monotonic nanoseconds.
    let deadline: UInt64?
    /// The bridge of a streaming call.
    var stream: StreamBridge?
    /// Of the request that a unary call's handler works on.
    var requestBytes = 0
    /// Its handler reads many messages, so that the end of its input ends it; else only cancellation does.
    var readsMany = false
    /// Why the connection has asked the stream to end; nil while it has not.
    var farewell: Farewell?

    /// Why a stream that could go on is ended: the client is told to resume it.
    enum Farewell {
        /// The connection drains.
        case drain
        /// Nothing was sent for too long.
        case idle
    }
}
