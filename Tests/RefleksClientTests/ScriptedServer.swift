import NIOCore
import RefleksClient
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import Synchronization

/// A server without a network: unary calls are answered by a script, pushed items by a ledger that knows what it has
/// recorded.
final class ScriptedServer: CallInvoker {
    /// What one unary call is answered.
    enum Answer: Sendable {
        case reply(EncodedReply)
        case error(RPCError)
    }

    private struct State {
        var answers: [Answer] = []
        var keys: [String?] = []
        var deadlines: [UInt32] = []
        var connectFailures: [RPCError] = []
        var connects = 0
        var usableLink = 0
        /// Source events in the order of their first recording.
        var recorded: [String] = []
        /// Items that came, those that had come before included.
        var received = 0
        /// Streams break after so many items, one number for each stream.
        var breaks: [Int] = []
        var refusals: [String: Refusal] = [:]
        var isSilent = false
    }

    private let state = Mutex(State())

    var keys: [String?] { state.withLock { $0.keys } }
    var deadlines: [UInt32] { state.withLock { $0.deadlines } }
    var connects: Int { state.withLock { $0.connects } }
    var recorded: [String] { state.withLock { $0.recorded } }
    var received: Int { state.withLock { $0.received } }

    /// Appends answers for unary calls; when they are used up every call gets an empty reply.
    func answer(_ answers: Answer...) { state.withLock { $0.answers += answers } }
    /// The next attempts to connect fail so.
    func failToConnect(_ errors: RPCError...) { state.withLock { $0.connectFailures += errors } }
    /// The next streams break after so many items.
    func breakStreams(after items: [Int]) { state.withLock { $0.breaks = items } }
    /// The item with this source event is refused, once when the refusal asks to come again.
    func refuse(_ event: String, _ refusal: Refusal) { state.withLock { $0.refusals[event] = refusal } }
    /// Items are taken and not answered.
    func beSilent() { state.withLock { $0.isSilent = true } }
    /// The present connection takes no more calls.
    func goAway() { state.withLock { $0.usableLink += 1 } }

    /// What the client is made with.
    func connect() throws(RPCError) -> ClientLink {
        let number: Int = try state.withLock { (state) throws(RPCError) in
            state.connects += 1
            if !state.connectFailures.isEmpty { throw state.connectFailures.removeFirst() }
            return state.usableLink
        }
        return ClientLink(
            invoker: self, isUsable: { [self] in state.withLock { $0.usableLink == number } }, close: {})
    }

    func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> EncodedReply {
        let answer = state.withLock { state in
            state.keys.append(options.idempotencyKey)
            state.deadlines.append(options.deadlineMilliseconds)
            return state.answers.isEmpty ? nil : state.answers.removeFirst()
        }
        switch answer {
        case .reply(let reply): return reply
        case .error(let error): throw error
        case nil: return EncodedReply(message: ByteBuffer())
        }
    }

    func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        let items = state.withLock { $0.breaks.isEmpty ? Int.max : $0.breaks.removeFirst() }
        return ScriptedStream(self, breaksAfter: items)
    }

    /// Records a pushed item and returns its ack; nil = no answer.
    fileprivate func record(_ item: PushItem) -> PushAck? {
        let event = item.record.interaction.sourceEventID
        return state.withLock { state in
            state.received += 1
            guard !state.isSilent else { return nil }
            var ack = PushAck()
            ack.sequence = item.sequence
            if let refusal = state.refusals[event] {
                if refusal.retryAfterMs > 0 { state.refusals[event] = nil }
                ack.refused = refusal
                return ack
            }
            var response = RecordInteractionResponse()
            response.replayed = state.recorded.contains(event)
            if !response.replayed { state.recorded.append(event) }
            response.commitSeq = UInt64(state.recorded.count)
            ack.recorded = response
            return ack
        }
    }
}

/// A push stream of the scripted server.
final class ScriptedStream: ClientStream {
    private struct State {
        var acks: [ByteBuffer] = []
        var left: Int
        var end: RPCError?
        var reader: CheckedContinuation<ByteBuffer?, any Error>?
    }

    private let server: ScriptedServer
    private let state: Mutex<State>

    init(_ server: ScriptedServer, breaksAfter items: Int) {
        self.server = server
        state = Mutex(State(left: items))
    }

    func write(_ message: ByteBuffer) async throws {
        try Task.checkCancellation()
        let isBroken = state.withLock { state in
            guard state.left > 0 else { return true }
            state.left -= 1
            return false
        }
        guard !isBroken else {
            // The server has recorded the item, and its ack is lost with the connection.
            _ = server.record(try MessageCodec.decode(PushItem.self, from: message))
            let error = RPCError(.unavailable, Catalogue.RPC.draining, outcome: .unknown)
            fail(error)
            throw error
        }
        guard let ack = server.record(try MessageCodec.decode(PushItem.self, from: message)) else { return }
        let bytes = try MessageCodec.encode(ack)
        let reader: CheckedContinuation<ByteBuffer?, any Error>? = state.withLock { state in
            guard let reader = state.reader else {
                state.acks.append(bytes)
                return nil
            }
            state.reader = nil
            return reader
        }
        reader?.resume(returning: bytes)
    }

    func next() async throws -> ByteBuffer? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let ready: Result<ByteBuffer?, any Error>? = state.withLock { state in
                    if !state.acks.isEmpty { return .success(state.acks.removeFirst()) }
                    if let end = state.end { return .failure(end) }
                    state.reader = continuation
                    return nil
                }
                if let ready { continuation.resume(with: ready) }
            }
        } onCancel: {
            cancel()
        }
    }

    func finish() async throws {}

    func status() async throws -> EncodedReply {
        if let end = state.withLock({ $0.end }) { throw end }
        return EncodedReply(message: nil)
    }

    func cancel() {
        fail(RPCError(.cancelled, Catalogue.RPC.cancelled))
    }

    private func fail(_ error: RPCError) {
        let reader: CheckedContinuation<ByteBuffer?, any Error>? = state.withLock { state in
            if state.end == nil { state.end = error }
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume(throwing: error)
    }
}
