public import RefleksRPC
public import SwiftProtobuf

/// What a server streams to a client, in order. Ends when the call ended well, throws the `RPCError` when it did not.
/// One iterator at a time; leaving the loop early needs `cancel()` to tell the server.
public struct ResponseStream<Response: SwiftProtobuf.Message>: AsyncSequence, Sendable {
    public typealias Element = Response

    private let call: CallStream<Response, Response>

    /// Reads from `stream`.
    public init(_ stream: any ClientStream) {
        call = CallStream(stream)
    }

    /// Sends CANCEL and ends the stream.
    public func cancel() {
        call.cancel()
    }

    /// The final status, after the last element.
    public func end() async throws -> StreamEnd {
        try await call.end()
    }

    /// Reads the stream once.
    public func makeAsyncIterator() -> Iterator {
        Iterator(call: call)
    }

    /// Reads the stream once.
    public struct Iterator: AsyncIteratorProtocol {
        let call: CallStream<Response, Response>

        /// The next message, nil after the last one of a call that ended well.
        public mutating func next() async throws -> Response? {
            try await call.next()
        }
    }
}
