import NIOCore
import RefleksMessages
public import RefleksRPC
import RefleksWire
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

    /// Writes many messages whose bytes follow each other in `bytes`; each ends where one of `ends` says, which ascend.
    /// They share one piece of memory, so that small ones cost no allocation each.
    public func write(encoded bytes: [UInt8], ends: [Int]) async throws {
        var rest = ByteBuffer(bytes: bytes)
        var pieces: [ByteBuffer] = []
        pieces.reserveCapacity(ends.count)
        var begin = 0
        for end in ends {
            guard let piece = rest.readSlice(length: end - begin) else {
                throw RPCError(
                    .internal, Catalogue.Contract.messageNotEncoded, [Response.protoMessageName])
            }
            pieces.append(piece)
            begin = end
        }
        try await messages.write(pieces)
    }
}
