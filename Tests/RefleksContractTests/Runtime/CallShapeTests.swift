import NIOCore
import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Synchronization
import Testing

@Suite struct CallShapeTests {
    private let client = InteractionServiceClient(invoker: LoopbackInvoker(service: EchoInteractions()))

    @Test func `a unary call carries message, position and outcome`() async throws {
        let answer = try await client.recordInteraction(Samples.record())
        #expect(answer.message.customerCode == "1000000005")
        #expect(answer.commitSeq == 41)
        #expect(answer.outcome == .committed)
    }

    @Test func `a request that breaks rules is not accepted`() async {
        let error = await #expect(throws: RPCError.self) {
            try await client.recordInteraction(RecordInteractionRequest())
        }
        #expect(error?.code == .invalidArgument)
        #expect(error?.violations.map(\.path) == ["interaction"])
    }

    @Test func `a request is gone while a handler waits that has consumed it`() async throws {
        let watch = RequestWatch()
        let client = InteractionServiceClient(invoker: LoopbackInvoker(service: EchoInteractions(watch: watch)))
        _ = try await client.recordInteraction(Samples.record())
        #expect(watch.wasKept == false)
    }

    @Test func `spliced bytes are a message to the client`() async throws {
        let request = GetInteractionRequest.with {
            $0.access = Samples.access
            $0.interactionID = 9
        }
        let answer = try await client.getInteraction(request)
        #expect(answer.message.interaction.interactionID == 9)
        #expect(answer.message.interaction.sourceSystem == "pos")
    }

    @Test func `a push is answered item by item`() async throws {
        let call = try await client.pushInteractions()
        var bad = PushItem()
        bad.sequence = 2
        try await call.send(.with { ($0.sequence, $0.record) = (1, Samples.record()) })
        try await call.send(bad)
        try await call.finish()

        #expect(try await call.next()?.recorded.customerCode == "1000000005")
        let refused = try await call.next()
        #expect(refused?.sequence == 2)
        #expect(refused?.refused.violations.map(\.path) == ["record"])
        #expect(try await call.next() == nil)
        #expect(try await call.end() == StreamEnd(commitSeq: 41, outcome: .committed))
    }

    @Test func `a server's stream ends after its last message`() async throws {
        let stream = try await client.tailInteractions(.with { $0.access = Samples.access })
        var positions: [UInt64] = []
        for try await message in stream { positions.append(message.position.commitSeq) }
        #expect(positions == [1, 2, 3])
    }

    @Test func `a server's stream for an invalid request throws its refusal`() async throws {
        let stream = try await client.tailInteractions(TailInteractionsRequest())
        let error = await #expect(throws: RPCError.self) { for try await _ in stream {} }
        #expect(error?.violations.map(\.path) == ["access"])
    }
}

/// Answers from what it is asked.
/// Sees whether somebody keeps a request.
private final class RequestWatch: Sendable {
    private struct Seen: Sendable {
        weak var request: Judged<RecordInteractionRequest>?
        var wasKept: Bool?
    }

    private let seen = Mutex(Seen())

    /// What the last look found; nil before it.
    var wasKept: Bool? { seen.withLock { $0.wasKept } }

    func begin(with request: Judged<RecordInteractionRequest>) {
        seen.withLock { $0.request = request }
    }

    func look() {
        seen.withLock { $0.wasKept = $0.request != nil }
    }
}

private struct EchoInteractions: InteractionServiceProvider {
    var watch = RequestWatch()

    func recordInteraction(
        _ request: consuming Judged<RecordInteractionRequest>, _ context: CallContext
    ) async throws -> Reply<RecordInteractionResponse> {
        watch.begin(with: request)
        let code = try Self.code(in: request)
        await Task.yield()
        watch.look()
        return Reply(.with { $0.customerCode = code }, commitSeq: 41, outcome: .committed)
    }

    private static func code(in request: consuming Judged<RecordInteractionRequest>) throws -> String {
        try request.accepted().interaction.subjectCode
    }

    func recordInteractionBatch(
        _ request: Judged<RecordInteractionBatchRequest>, _ context: CallContext
    ) async throws -> Reply<RecordInteractionBatchResponse> {
        _ = try request.accepted()
        return Reply(RecordInteractionBatchResponse())
    }

    func pushInteractions(
        _ requests: RequestStream<PushItem>, _ responses: ResponseWriter<PushAck>, _ context: CallContext
    ) async throws -> StreamEnd {
        while let item = try await requests.next() {
            var ack = PushAck()
            ack.sequence = item.sequence
            do throws(RPCError) {
                ack.recorded.customerCode = try item.judged().accepted().record.interaction.subjectCode
            } catch {
                ack.refused.violations = error.violations.map { violation in .with { $0.path = violation.path } }
            }
            try await responses.write(ack)
        }
        return StreamEnd(commitSeq: 41, outcome: .committed)
    }

    func getInteraction(
        _ request: Judged<GetInteractionRequest>, _ context: CallContext
    ) async throws -> Reply<GetInteractionResponse> {
        let request = try request.accepted()
        let stored = Interaction.with { $0.sourceSystem = "pos" }
        let assigned = Interaction.with { $0.interactionID = request.interactionID }
        let parts = try MessageCodec.encode(stored).readableBytesView + MessageCodec.encode(assigned).readableBytesView
        // Field 30, length-delimited.
        return Reply(encoded: [0xF2, 0x01, UInt8(parts.count)] + parts)
    }

    func listInteractions(
        _ request: Judged<ListInteractionsRequest>, _ context: CallContext
    ) async throws -> Reply<ListInteractionsResponse> {
        _ = try request.accepted()
        return Reply(ListInteractionsResponse())
    }

    func correctInteraction(
        _ request: Judged<CorrectInteractionRequest>, _ context: CallContext
    ) async throws -> Reply<CorrectInteractionResponse> {
        _ = try request.accepted()
        return Reply(CorrectInteractionResponse())
    }

    func getChannelUsage(
        _ request: Judged<GetChannelUsageRequest>, _ context: CallContext
    ) async throws -> Reply<GetChannelUsageResponse> {
        _ = try request.accepted()
        return Reply(GetChannelUsageResponse())
    }

    func recommendContact(
        _ request: Judged<RecommendContactRequest>, _ context: CallContext
    ) async throws -> Reply<RecommendContactResponse> {
        _ = try request.accepted()
        return Reply(RecommendContactResponse())
    }

    func tailInteractions(
        _ request: Judged<TailInteractionsRequest>, _ responses: ResponseWriter<TailInteractionsResponse>,
        _ context: CallContext
    ) async throws -> StreamEnd {
        _ = try request.accepted()
        for position in 1...3 {
            try await responses.write(.with { $0.position.commitSeq = UInt64(position) })
        }
        return StreamEnd()
    }
}
