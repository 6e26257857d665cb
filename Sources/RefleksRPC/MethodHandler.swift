public import NIOCore

/// The messages that a call's peer sends, in order, ending when the peer has finished its side. Taking one returns its
/// byte credit.
public protocol InboundMessages: Sendable {
    /// The next message, nil after the last one. One reader at a time. Throws `RPCError` when the stream broke, and
    /// `CancellationError` when the task is cancelled.
    func next() async throws -> ByteBuffer?
}

/// Where a handler writes streamed messages.
public protocol OutboundMessages: Sendable {
    /// Returns when the message is queued within the stream's and connection's byte credit; waits while there is none.
    func write(_ message: ByteBuffer) async throws
    /// The same for messages one after another.
    func write(_ messages: [ByteBuffer]) async throws
}

extension OutboundMessages {
    public func write(_ messages: [ByteBuffer]) async throws {
        for message in messages { try await write(message) }
    }
}

/// A method's code behind its decode and encode: what the router calls.
public enum MethodHandler: Sendable {
    case unary(@Sendable (consuming ByteBuffer, CallContext) async throws -> EncodedReply)
    case streaming(@Sendable (any InboundMessages, any OutboundMessages, CallContext) async throws -> EncodedReply)
}

/// A method with its handler; generated services return a list of these.
public struct RegisteredMethod: Sendable {
    public let descriptor: MethodDescriptor
    public let handler: MethodHandler

    public init(_ descriptor: MethodDescriptor, _ handler: MethodHandler) {
        self.descriptor = descriptor
        self.handler = handler
    }
}

/// A service implementation that the router can serve.
public protocol RegisteredService: Sendable {
    var methods: [RegisteredMethod] { get }
}

/// What generated client stubs call; the connection implements it.
public protocol CallInvoker: Sendable {
    func unary(_ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions) async throws -> EncodedReply

    /// Opens a stream; ended by `finish` on the sending side and nil from `next` on the receiving one.
    func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream
}

/// The client's end of a streaming call.
public protocol ClientStream: InboundMessages, OutboundMessages {
    /// A task that prefers it hands messages over without a change of threads; it must not block. Nil: there is none.
    var executor: (any TaskExecutor)? { get }
    /// Says that no more messages follow.
    func finish() async throws
    /// The final STATUS; throws `RPCError` when it is not OK. Valid after `next` returned nil.
    func status() async throws -> EncodedReply
    /// Sends CANCEL and ends the stream locally.
    func cancel()
}

extension ClientStream {
    public var executor: (any TaskExecutor)? { nil }
}

/// Per-call settings of the client.
public struct CallOptions: Sendable {
    /// Milliseconds; 0 = the method's default.
    public var deadlineMilliseconds: UInt32 = 0
    /// Made by the stub for `keyed` methods when nil.
    public var idempotencyKey: String?
    public var minimumCommitSeq: UInt64 = 0
    public var traceparent: String?
    /// BCP 47; nil = the connection's language.
    public var locale: String?
    /// Free metadata; `actor` and `purpose` travel here for reads of persons.
    public var entries: [String: String] = [:]

    public init() {}
}
