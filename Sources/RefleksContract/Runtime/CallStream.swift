public import RefleksRPC
public import SwiftProtobuf

/// The client's end of a streaming call: send, finish, and read until nil. Sending and reading may come from two tasks;
/// whoever sends much must read meanwhile.
public struct CallStream<Request: SwiftProtobuf.Message, Response: SwiftProtobuf.Message>: Sendable {
    private let stream: any ClientStream

    /// Speaks through `stream`.
    public init(_ stream: any ClientStream) {
        self.stream = stream
    }

    /// Returns when the message is queued within the server's byte credit; waits while there is none.
    public func send(_ message: Request) async throws {
        try await stream.write(MessageCodec.encode(message))
    }

    /// Says that no more messages follow.
    public func finish() async throws {
        try await stream.finish()
    }

    /// The server's next message, nil after the last one of a call that ended well.
    ///
    /// - Throws: the `RPCError` that ended the call.
    public func next() async throws -> Response? {
        guard let bytes = try await stream.next() else {
            _ = try await stream.status()
            return nil
        }
        return try MessageCodec.decode(Response.self, from: bytes)
    }

    /// The final status, after `next` returned nil.
    public func end() async throws -> StreamEnd {
        let reply = try await stream.status()
        return StreamEnd(commitSeq: reply.commitSeq, outcome: reply.outcome)
    }

    /// The one message of a client-streaming call: finishes sending and waits for it.
    public func answer() async throws -> Answer<Response> {
        try await stream.finish()
        while try await stream.next() != nil {}
        return try await Answer(stream.status())
    }

    /// Sends CANCEL and ends the stream.
    public func cancel() {
        stream.cancel()
    }
}
