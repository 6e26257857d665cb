import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire

/// The caller's end of a streaming call.
final class OpenStream: ClientStream {
    private let id: UInt32
    private let eventLoop: any EventLoop
    private let bridge: StreamBridge
    private let handler: NIOLoopBound<ClientConnectionHandler>
    private let end: EventLoopPromise<EncodedReply>
    let executor: (any TaskExecutor)?

    /// The stream `id` of `handler`, on its event loop.
    init(_ id: UInt32, of handler: ClientConnectionHandler, on eventLoop: any EventLoop) {
        self.id = id
        self.eventLoop = eventLoop
        self.handler = NIOLoopBound(handler, eventLoop: eventLoop)
        bridge = StreamBridge(id, of: handler, on: eventLoop, message: nil, hasEnded: false)
        end = eventLoop.makePromise()
        executor = handler.executor
    }

    func next() async throws -> ByteBuffer? { try await bridge.next() }

    func write(_ message: ByteBuffer) async throws { try await bridge.write(message) }

    func finish() async throws {
        onLoop { $0.finishSending(self.id) }
    }

    func status() async throws -> EncodedReply { try await end.futureResult.get() }

    func cancel() {
        onLoop { $0.cancel(self.id, .callerGaveUp) }
    }

    private func onLoop(_ body: @escaping @Sendable (ClientConnectionHandler) -> Void) {
        if eventLoop.inEventLoop {
            body(handler.value)
        } else {
            eventLoop.execute { body(self.handler.value) }
        }
    }
}

// MARK: What the connection tells it, on the event loop

extension OpenStream {
    func deliver(_ message: ByteBuffer) {
        bridge.deliver(message, isLast: false)
    }

    func resumeWriting() {
        bridge.resumeWriting()
    }

    /// The STATUS has come, after every message. A reader gets nil; writers are told why nobody listens any more.
    func complete(_ result: Result<EncodedReply, RPCError>) {
        end.completeWith(result.mapError { $0 })
        bridge.end()
        guard case .failure(let error) = result else { return bridge.refuseWrites(CancellationError()) }
        bridge.refuseWrites(error)
    }

    /// No STATUS will come, or nobody waits for it.
    func fail(_ error: any Error) {
        end.fail(error)
        bridge.fail(error)
    }
}
