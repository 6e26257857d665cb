public import NIOCore
import Synchronization

/// What the transport hands to a handler; its case must match the method's shape.
public enum CallInput: Sendable {
    /// The request of a unary call, whole.
    case message(UnaryRequest)
    /// Both directions of a streaming call.
    case streams(any InboundMessages, any OutboundMessages)
}

/// The bytes of a unary call's request, until its handler takes them: whatever waits for the handler's end keeps
/// nothing of the buffer that they arrived in.
public final class UnaryRequest: Sendable {
    private let message: Mutex<ByteBuffer?>

    public init(_ message: ByteBuffer) {
        self.message = Mutex(message)
    }

    /// The message; nil when it has been taken.
    func take() -> ByteBuffer? {
        message.withLock { $0.take() }
    }
}
