import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire
import Synchronization

/// Calls the sample server's methods in the same process.
struct LoopbackInvoker: CallInvoker {
    let services: [any RegisteredService]

    func unary(_ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions) async throws -> EncodedReply {
        guard case .unary(let handler)? = handler(of: method) else { throw RPCError.unimplemented }
        return try await handler(request, context(method, options))
    }

    func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        guard case .streaming(let handler)? = handler(of: method) else { throw RPCError.unimplemented }
        let stream = LoopbackStream()
        let context = context(method, options)
        stream.start { try await handler(stream.requests, stream.responses, context) }
        return stream
    }

    private func handler(of method: MethodDescriptor) -> MethodHandler? {
        services.flatMap(\.methods).first { $0.descriptor == method }?.handler
    }

    private func context(_ method: MethodDescriptor, _ options: CallOptions) -> CallContext {
        CallContext(
            method: method, principal: Principal(role: .branch, id: "34-001"),
            minimumCommitSeq: options.minimumCommitSeq, entries: options.entries)
    }
}

extension RPCError {
    static let unimplemented = RPCError(.unimplemented, .init("TEST_UNIMPLEMENTED", en: "none", tr: "yok"))
}

/// Two queues and the handler's task between them.
final class LoopbackStream: ClientStream {
    let requests = MessageQueue()
    let responses = MessageQueue()
    private let task = Mutex<Task<EncodedReply, any Error>?>(nil)

    func start(_ body: @escaping @Sendable () async throws -> EncodedReply) {
        let responses = responses
        task.withLock {
            $0 = Task {
                defer { responses.end() }
                return try await body()
            }
        }
    }

    func next() async throws -> ByteBuffer? { try await responses.next() }
    func write(_ message: ByteBuffer) async throws { try await requests.write(message) }
    func finish() async throws { requests.end() }

    func cancel() {
        requests.end()
        task.withLock { $0?.cancel() }
    }

    func status() async throws -> EncodedReply {
        guard let task = task.withLock({ $0 }) else { throw RPCError.unimplemented }
        return try await task.value
    }
}

/// An unbounded queue of messages with one reader.
final class MessageQueue: InboundMessages, OutboundMessages {
    private let stream: AsyncStream<ByteBuffer>
    private let continuation: AsyncStream<ByteBuffer>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream()
    }

    func next() async throws -> ByteBuffer? {
        for await message in stream { return message }
        return nil
    }

    func write(_ message: ByteBuffer) async throws { continuation.yield(message) }
    func end() { continuation.finish() }
}
