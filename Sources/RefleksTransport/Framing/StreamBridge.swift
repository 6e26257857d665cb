import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire
import Synchronization

/// The connection that a stream belongs to, as the stream's bridge drives it; on the connection's event loop.
protocol StreamOwner: AnyObject {
    /// The reader waits for its next message.
    func demand(_ stream: UInt32)
    /// The writer sends a message.
    func send(_ message: ByteBuffer, on stream: UInt32) -> SendResult
}

/// A stream's two directions as the task at its end sees them: waits and wakes between that task and the connection.
///
/// A handler's task normally runs on the connection's event loop; from any other thread each operation hops there. One
/// task may read and one may write at a time.
final class StreamBridge: InboundMessages, OutboundMessages {
    private struct State {
        var owner: (any StreamOwner)?
        var message: ByteBuffer?
        var isDemanded: Bool
        var hasEnded: Bool
        var failure: (any Error)?
        var writeFailure: (any Error)?
        var reader: Waiter<ByteBuffer?>?
        var writer: Waiter<Void>?
        /// The tickets of a reader's and a writer's wait that were cancelled before they began.
        var abandonedReading: UInt64 = 0
        var abandonedWriting: UInt64 = 0
    }

    private let id: UInt32
    private let eventLoop: any EventLoop
    private let state: NIOLoopBoundBox<State>
    private let tickets = Atomic<UInt64>(0)

    /// The stream `id` of `owner`, on its event loop. `message`: the first one, when it is here; else it is on its way
    /// without being demanded. `hasEnded`: no other follows.
    init(_ id: UInt32, of owner: any StreamOwner, on eventLoop: any EventLoop, message: ByteBuffer?, hasEnded: Bool) {
        self.id = id
        self.eventLoop = eventLoop
        let state = State(owner: owner, message: message, isDemanded: message == nil, hasEnded: hasEnded)
        self.state = NIOLoopBoundBox(state, eventLoop: eventLoop)
    }

    /// The peer's next message, nil after its last one.
    func next() async throws -> ByteBuffer? {
        try Task.checkCancellation()
        if eventLoop.inEventLoop, let ready = takeReady() ?? takeDemanded() { return try ready.get() }
        let ticket = tickets.wrappingAdd(1, ordering: .relaxed).newValue
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                onLoop { self.wait(Waiter(ticket: ticket, continuation: continuation)) }
            }
        } onCancel: {
            onLoop { self.abandonReading(ticket) }
        }
    }

    /// Returns when the message is on its way to the socket; waits for the peer's credit and for a slow reader.
    func write(_ message: ByteBuffer) async throws {
        try await writeAll(CollectionOfOne(message))
    }

    /// As `write(_:)`, for one after another.
    func write(_ messages: [ByteBuffer]) async throws {
        try await writeAll(messages)
    }

    private func writeAll(_ messages: some Sequence<ByteBuffer>) async throws {
        try Task.checkCancellation()
        for message in messages {
            let isOnLoop = eventLoop.inEventLoop
            if isOnLoop, try sendNow(message) { continue }
            // On the loop the message is queued now, and nothing can run there before the wait has begun.
            try await waitForSending(isOnLoop ? nil : message)
        }
    }

    private func waitForSending(_ unsent: ByteBuffer?) async throws {
        let ticket = tickets.wrappingAdd(1, ordering: .relaxed).newValue
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                onLoop { self.send(unsent, Waiter(ticket: ticket, continuation: continuation)) }
            }
        } onCancel: {
            onLoop { self.abandonWriting(ticket) }
        }
    }
}

// MARK: What the connection tells it, on the event loop

extension StreamBridge {
    /// The demanded message has come.
    func deliver(_ message: ByteBuffer, isLast: Bool) {
        let reader = state.withValue { state in
            state.isDemanded = false
            state.hasEnded = isLast
            if state.reader == nil { state.message = message }
            return state.reader.take()
        }
        reader?.continuation.resume(returning: message)
    }

    /// No message follows.
    func end() {
        state.value.hasEnded = true
        state.value.isDemanded = false
        guard let reader = state.value.reader else { return }
        state.value.reader = nil
        reader.continuation.resume(returning: nil)
    }

    /// The waiting message has gone out.
    func resumeWriting() {
        guard let writer = state.value.writer else { return }
        state.value.writer = nil
        writer.continuation.resume()
    }

    /// The peer listens no more: a waiting writer, and whoever writes again, gets `error`. Reading goes on.
    func refuseWrites(_ error: any Error) {
        state.value.owner = nil
        state.value.writeFailure = error
        guard let writer = state.value.writer else { return }
        state.value.writer = nil
        writer.continuation.resume(throwing: error)
    }

    /// The call is given up: whoever waits, and whoever asks again, gets `error`.
    func fail(_ error: any Error) {
        guard state.value.failure == nil else { return }
        state.value.failure = error
        state.value.message = nil
        state.value.owner = nil
        let (reader, writer) = (state.value.reader, state.value.writer)
        state.value.reader = nil
        state.value.writer = nil
        reader?.continuation.resume(throwing: error)
        writer?.continuation.resume(throwing: error)
    }
}

// MARK: On the event loop

extension StreamBridge {
    private func takeReady() -> Result<ByteBuffer?, any Error>? {
        state.withValue { state in
            if let failure = state.failure { return .failure(failure) }
            if let message = state.message.take() { return .success(message) }
            return state.hasEnded ? .success(nil) : nil
        }
    }

    /// Asks the connection for the next message, which may have it already: then nothing has to be suspended.
    private func takeDemanded() -> Result<ByteBuffer?, any Error>? {
        let owner: (any StreamOwner)?? = state.withValue { state in
            guard !state.isDemanded, state.reader == nil else { return nil }
            state.isDemanded = true
            return state.owner
        }
        guard let owner else { return nil }
        owner?.demand(id)
        return takeReady()
    }

    private func wait(_ waiter: Waiter<ByteBuffer?>) {
        if let ready = takeReady() {
            waiter.continuation.resume(with: ready)
        } else if state.value.abandonedReading == waiter.ticket || state.value.reader != nil {
            // Cancelled before it began, or a second reader, which must not make the first one hang.
            waiter.continuation.resume(throwing: CancellationError())
        } else {
            state.value.reader = waiter
            guard !state.value.isDemanded else { return }
            state.value.isDemanded = true
            state.value.owner?.demand(id)
        }
    }

    /// Hands the message to the connection; false when it waits there for credit.
    private func sendNow(_ message: ByteBuffer) throws -> Bool {
        let owner = try state.withValue { state in
            if let failure = state.failure ?? state.writeFailure { throw failure }
            guard state.writer == nil, let owner = state.owner else { throw CancellationError() }
            return owner
        }
        switch owner.send(message, on: id) {
        case .sent: return true
        case .waiting: return false
        case .closed: throw CancellationError()
        case .tooLarge(let limit):
            throw RPCError(
                .resourceExhausted, Catalogue.RPC.messageTooLarge, [String(limit), String(message.readableBytes)])
        }
    }

    /// Sends `message`, if there is one, and waits until what was sent last has gone out.
    private func send(_ message: ByteBuffer?, _ waiter: Waiter<Void>) {
        do {
            if let message, try sendNow(message) { return waiter.continuation.resume() }
        } catch {
            return waiter.continuation.resume(throwing: error)
        }
        guard state.value.abandonedWriting != waiter.ticket else {
            return waiter.continuation.resume(throwing: CancellationError())
        }
        state.value.writer = waiter
    }

    private func abandonReading(_ ticket: UInt64) {
        guard let reader = state.value.reader, reader.ticket == ticket else {
            state.value.abandonedReading = ticket
            return
        }
        state.value.reader = nil
        reader.continuation.resume(throwing: CancellationError())
    }

    private func abandonWriting(_ ticket: UInt64) {
        guard let writer = state.value.writer, writer.ticket == ticket else {
            state.value.abandonedWriting = ticket
            return
        }
        state.value.writer = nil
        writer.continuation.resume(throwing: CancellationError())
    }

    private func onLoop(_ body: @escaping @Sendable () -> Void) {
        if eventLoop.inEventLoop {
            body()
        } else {
            eventLoop.execute(body)
        }
    }
}
