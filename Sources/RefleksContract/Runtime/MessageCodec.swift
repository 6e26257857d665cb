public import NIOCore
import RefleksMessages
public import RefleksRPC
import RefleksWire
public import SwiftProtobuf

/// The one place where messages become bytes and bytes become messages, on both ends.
public enum MessageCodec {
    /// Messages nested deeper than this do not decode; the contract itself nests five deep.
    public static let maximumDepth = 64

    /// Decodes a message. Unknown fields are kept, so that a newer peer's fields survive a proxy.
    ///
    /// - Throws: INVALID_ARGUMENT / `MESSAGE_MALFORMED`, which names the message type and nothing of its content.
    public static func decode<Message: SwiftProtobuf.Message>(
        _ type: Message.Type, from buffer: ByteBuffer
    ) throws(RPCError) -> Message {
        try decodeCompletely(type, from: buffer)
    }

    private static func decodeCompletely<Message: SwiftProtobuf.Message>(
        _ type: Message.Type, from buffer: ByteBuffer
    ) throws(RPCError) -> Message {
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = maximumDepth
        do {
            return try Message(serializedBytes: MessageBytes(buffer), options: options)
        } catch {
            throw RPCError(.invalidArgument, Catalogue.RPC.messageMalformed, [Message.protoMessageName])
        }
    }

    /// Decodes a request: as above, and faster where it has the usual form.
    ///
    /// - Throws: as above.
    public static func decode<Message: RequestMessage>(
        _ type: Message.Type, from buffer: ByteBuffer
    ) throws(RPCError) -> Message {
        if let message = buffer.withUnsafeReadableBytes(Message.decodeFast) { return message }
        return try decodeCompletely(type, from: buffer)
    }

    /// Decodes a request and judges it by the contract's rules.
    ///
    /// Not inlined: what it needs on the way is on the stack, not in the frame of whoever waits for a handler.
    ///
    /// - Throws: as above.
    @inline(never)
    static func judged<Message: RequestMessage>(
        _ type: Message.Type, from buffer: consuming ByteBuffer
    ) throws(RPCError) -> Judged<Message> {
        try decode(type, from: buffer).judged()
    }

    /// Encodes a message into a buffer of exactly its size.
    ///
    /// - Throws: INTERNAL / `MESSAGE_NOT_ENCODED` when a message grew past protobuf's 2 GiB.
    public static func encode(_ message: some SwiftProtobuf.Message) throws(RPCError) -> ByteBuffer {
        do {
            let bytes: MessageBytes = try message.serializedBytes()
            return bytes.buffer
        } catch {
            throw RPCError(
                .internal, Catalogue.Contract.messageNotEncoded, [type(of: message).protoMessageName])
        }
    }
}
