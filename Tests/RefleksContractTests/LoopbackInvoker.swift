import NIOCore
import RefleksRPC
import Synchronization

/// Calls registered methods in the same process: the shortest way from a stub to a provider.
struct LoopbackInvoker: CallInvoker {
    let service: any RegisteredService
    var principal = Principal(role: .branch, id: "34-001")

    func unary(_ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions) async throws -> EncodedReply {
        guard case .unary(let handler) = try handler(of: method) else { throw LoopbackError.wrongShape }
        return try await handler(request, CallContext(method: method, principal: principal))
    }

    func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        guard case .streaming(let handler) = try handler(of: method) else { throw LoopbackError.wrongShape }
        let stream = LoopbackStream()
        let context = CallContext(method: method, principal: principal)
        stream.start { try await handler(stream.requests, stream.responses, context) }
        return stream
    }

    private func handler(of method: MethodDescriptor) throws -> MethodHandler {
        guard let found = service.methods.first(where: { $0.descriptor == method }) else {
            throw LoopbackError.unknownMethod
        }
        return found.handler
    }
}

enum LoopbackError: Error { case wrongShape, unknownMethod }

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
    func cancel() { task.withLock { $0?.cancel() } }

    func status() async throws -> EncodedReply {
        guard let task = task.withLock({ $0 }) else { throw LoopbackError.unknownMethod }
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
