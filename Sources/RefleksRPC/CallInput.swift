public import NIOCore

/// What the transport hands to a handler; its case must match the method's shape.
public enum CallInput: Sendable {
    /// The request of a unary call, whole.
    case message(ByteBuffer)
    /// Both directions of a streaming call.
    case streams(any InboundMessages, any OutboundMessages)
}
