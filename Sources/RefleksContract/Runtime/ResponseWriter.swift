import NIOCore
public import RefleksRPC
public import SwiftProtobuf

/// Where a streaming handler writes its messages. Calls may come from one task at a time.
public struct ResponseWriter<Response: SwiftProtobuf.Message>: Sendable {
    private let messages: any OutboundMessages

    /// Encodes into `messages`.
    public init(_ messages: any OutboundMessages) {
        self.messages = messages
    }

    /// Returns when the message is queued within the peer's byte credit; waits while there is none.
    public func write(_ message: Response) async throws {
        try await messages.write(MessageCodec.encode(message))
    }

    /// Writes a message whose bytes were spliced from stored parts.
    public func write(encoded bytes: [UInt8]) async throws {
        try await messages.write(ByteBuffer(bytes: bytes))
    }
}
