import NIOCore
import Testing

@testable import RefleksWire

/// Both machines connected to each other, with random work from a printed seed.
struct ConversationTests {
    /// One call as the test remembers it.
    private struct Expected {
        var requests: [ByteBuffer] = []
        var replies: [ByteBuffer] = []
    }

    /// Client, server and the bytes between them, delivered in random pieces.
    private struct World {
        var client: ClientConnectionState
        var server: ServerConnectionState
        var random: SeededGenerator
        var toServer = ByteBuffer()
        var toClient = ByteBuffer()
        var now: UInt64 = 1
        var received: [UInt32: Expected] = [:]
        var sent: [UInt32: Expected] = [:]
        var completed: [UInt32: ReceivedStatus] = [:]
        /// Requests that the server has echoed whole, and those that wait for credit.
        var finished: Set<UInt32> = []
        var waiting: Set<UInt32> = []
        var isOver = false

        init(seed: UInt64) {
            let identity = LocalIdentity(implementation: "t", connectionID: "x")
            client = ClientConnectionState(limits: WireLimits(), identity: identity, at: 1)
            server = ServerConnectionState(limits: WireLimits(), identity: identity, at: 1)
            random = SeededGenerator(seed: seed)
        }

        mutating func message() -> ByteBuffer {
            let sizes = [1, 20, 300, 5_000, 16_352, 16_360, 16_361, 40_000, 150_000]
            let size = sizes.randomElement(using: &random) ?? 1
            return ByteBuffer(repeating: UInt8.random(in: 0...255, using: &random), count: size)
        }

        /// Moves random pieces both ways and executes every action, until nothing moves.
        mutating func settle() {
            for _ in 0..<200_000 {
                collect()
                guard toServer.readableBytes + toClient.readableBytes > 0 else { return }
                if let piece = Self.piece(of: &toServer, &random) { server.receive(piece, at: now) }
                collect()
                if let piece = Self.piece(of: &toClient, &random) { client.receive(piece, at: now) }
            }
            Issue.record("the conversation does not come to rest")
        }

        private static func piece(of buffer: inout ByteBuffer, _ random: inout SeededGenerator) -> ByteBuffer? {
            guard buffer.readableBytes > 0 else { return nil }
            let count = Int.random(in: 1...max(1, min(buffer.readableBytes, 40_000)), using: &random)
            let piece = buffer.readSlice(length: count)
            buffer.discardReadBytes()
            return piece
        }

        private mutating func collect() {
            while true {
                while let action = server.nextAction() { execute(action) }
                while let action = client.nextAction() { execute(action) }
                if let output = client.takeOutput() { toServer.writeImmutableBuffer(output) }
                if let output = server.takeOutput() { toClient.writeImmutableBuffer(output) }
                let isMore = (client.outputTaken(at: now), server.outputTaken(at: now))
                guard isMore.0 || isMore.1 else { return }
            }
        }

        /// The server collects every message of a call and then echoes all of them, the last one as its reply.
        private mutating func execute(_ action: ServerConnectionState.Action) {
            switch action {
            case .start(let call):
                received[call.stream] = Expected(requests: call.message.map { [$0] } ?? [])
                if call.hasEnded { answer(call.stream) } else { server.demand(call.stream, at: now) }
            case .deliver(let stream, let message, let isLast):
                received[stream]?.requests.append(message)
                if isLast { answer(stream) } else { server.demand(stream, at: now) }
            case .deliverEnd(let stream): answer(stream)
            case .resumeWriting(let stream):
                waiting.remove(stream)
                answer(stream)
            case .close: isOver = true
            case .peerReady, .cancel, .drain, .endIdle: break
            }
        }

        private mutating func answer(_ stream: UInt32) {
            guard !finished.contains(stream), !waiting.contains(stream), let state = received[stream] else { return }
            for index in state.replies.count..<max(state.replies.count, state.requests.count - 1) {
                received[stream]?.replies.append(state.requests[index])
                guard server.send(state.requests[index], on: stream, at: now) == .sent else {
                    waiting.insert(stream)
                    return
                }
            }
            finished.insert(stream)
            server.finish(
                stream, StatusHead(.ok, outcome: .committed, commitSeq: UInt64(stream)), message: state.requests.last,
                at: now)
            server.handlerExited(stream, at: now)
        }

        private mutating func execute(_ action: ClientConnectionState.Action) {
            switch action {
            case .deliver(let stream, let message):
                sent[stream]?.replies.append(message)
                client.demand(stream, at: now)
            case .completed(let stream, let status):
                completed[stream] = status
                if let message = status.message { sent[stream]?.replies.append(message) }
            case .close, .failed, .fault: isOver = true
            case .ready, .callsAllowed, .resumeWriting, .goingAway: break
            }
        }

        /// Opens a call of one of the four shapes and sends all its messages.
        mutating func call() {
            let count = Bool.random(using: &random) ? 1 : Int.random(in: 1...5, using: &random)
            let messages = (0..<count).map { _ in message() }
            let startsEmpty = count > 1 && Bool.random(using: &random)
            let first = startsEmpty ? nil : messages[0]
            guard
                case .opened(let stream) = client.openCall(
                    7, metadata: ByteBuffer(), message: first, end: count == 1, at: now)
            else { return settle() }
            sent[stream] = Expected(requests: messages)
            for (index, message) in messages.enumerated().dropFirst(startsEmpty ? 0 : 1) {
                settle()
                let isLast = index == count - 1
                let attachesEnd = isLast && Bool.random(using: &random)
                #expect(client.send(message, on: stream, end: attachesEnd, at: now) != .closed)
                settle()
                if isLast && !attachesEnd { client.finish(stream, at: now) }
            }
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `every message of every shape arrives whole, in order, and all credit comes back`(seed: UInt64) {
        var world = World(seed: seed)
        for _ in 0..<200 {
            world.call()
            if Bool.random(using: &world.random) { world.settle() }
        }
        world.settle()
        #expect(!world.isOver, "seed \(seed)")
        #expect(world.sent.count >= 100, "seed \(seed)")
        for (stream, expected) in world.sent {
            #expect(world.completed[stream]?.head.commitSeq == UInt64(stream), "seed \(seed), stream \(stream)")
            #expect(world.received[stream]?.requests == expected.requests, "seed \(seed), stream \(stream)")
            #expect(expected.replies == expected.requests, "seed \(seed), stream \(stream)")
        }
        #expect(world.client.openStreams == 0, "seed \(seed)")
        #expect(world.server.openStreams == 0, "seed \(seed)")
        #expect(world.client.heldBytes + world.server.heldBytes == 0, "seed \(seed)")
    }
}
