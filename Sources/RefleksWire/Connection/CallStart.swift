public import NIOCore

/// A call that a CALL frame has opened, as far as its first frame goes.
public struct CallStart: Sendable {
    public let stream: UInt32
    public let head: CallHead
    /// Encoded `WireCallMetadata`, unread; see `WireCallMetadata.init(decoding:)`.
    public let metadata: ByteBuffer
    /// The first message when the CALL holds it whole; nil when it continues in DATA or the call begins without one.
    public let message: ByteBuffer?
    /// The client has sent everything: for a unary call with `message`, it can run.
    public let hasEnded: Bool
}

/// Why a handler's call is given up.
public enum CancelCause: Sendable, Hashable {
    /// The caller sent CANCEL; the handler's result still becomes the STATUS.
    case caller(CancelReason)
    /// The connection has ended the stream itself; a STATUS has gone out.
    case fault(StreamFault)
    /// The connection is gone; there is nobody to tell.
    case connection

    /// The code of a call that ends for this before its handler has begun.
    public var code: StatusCode {
        switch self {
        case .caller, .connection: .cancelled
        case .fault(let fault): fault.code
        }
    }
}

/// What became of a message that was to be sent.
public enum SendResult: Sendable, Hashable {
    /// All of it is in the output.
    case sent
    /// It waits for the peer's credit; `resumeWriting` follows when it has gone. At most one message waits on a stream.
    case waiting
    /// The stream or the connection has ended, or another message waits; nothing will be sent.
    case closed
    /// It passes the size that the peer accepts; nothing will be sent.
    case tooLarge(limit: UInt32)
}
