import NIOCore
import RefleksRPC
import RefleksWire
import Testing

@testable import RefleksTransport

@Suite struct DrainTests {
    @Test func `a draining server answers open calls and takes no new ones`() async throws {
        let (begun, release) = (Event(), Event())
        let method = TestMethods.descriptor("Wait", deadline: 60_000)
        let waiting = TestMethods.waiting(method, begun: begun, cancelled: Event(), release: release)
        try await ServerHarness.with([waiting] + TestMethods.all, .init { $0.drainSeconds = 30 }) { harness in
            let client = try await harness.connect()
            let call = Task { try await client.unary(method, ByteBuffer(string: "last"), CallOptions()) }
            await begun.wait()
            let drained = Task { await harness.server.drain() }
            // The stream of calls ends with the first one that the drain refuses.
            var refusal: RPCError?
            while refusal == nil {
                do {
                    _ = try await client.unary(TestMethods.echo, ByteBuffer(), CallOptions())
                } catch {
                    refusal = error as? RPCError
                }
            }
            #expect(refusal?.code == .unavailable)
            #expect(refusal?.outcome == .notStarted)
            #expect(!client.isUsable)
            release.happen()
            #expect(try await call.value.message == ByteBuffer(string: "last"))
            await drained.value
            await #expect(throws: RPCError.self) { try await harness.connect() }
        }
    }

    @Test func `a stream is asked to end, with UNAVAILABLE, so that its client resumes elsewhere`() async throws {
        let begun = Event()
        let method = TestMethods.descriptor("Watch", .serverStreaming)
        let watch = RegisteredMethod(
            method,
            .streaming { requests, responses, _ in
                _ = try await requests.next()
                try await responses.write(ByteBuffer(string: "first"))
                begun.happen()
                let never = Event()
                await withTaskCancellationHandler {
                    await never.wait()
                } onCancel: {
                    never.happen()
                }
                throw CancellationError()
            })
        try await ServerHarness.with([watch], .init { $0.drainSeconds = 30 }) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(method, CallOptions())
            try await stream.write(ByteBuffer())
            try await stream.finish()
            #expect(try await stream.next() == ByteBuffer(string: "first"))
            await begun.wait()
            async let drained: Void = harness.server.drain()
            #expect(try await stream.next() == nil)
            do {
                _ = try await stream.status()
                Issue.record("the stream ended well")
            } catch {
                #expect((error as? RPCError)?.code == .unavailable)
                #expect((error as? RPCError)?.reason == "DRAINING")
            }
            await drained
        }
    }

    @Test func `what does not end within the drain time is cut off`() async throws {
        let begun = Event()
        let method = TestMethods.descriptor("Wait")
        let stubborn = RegisteredMethod(
            method,
            .unary { message, _ in
                begun.happen()
                let never = Event()
                await withTaskCancellationHandler {
                    await never.wait()
                } onCancel: {
                    never.happen()
                }
                return EncodedReply(message: message)
            })
        try await ServerHarness.with([stubborn], .init { $0.drainSeconds = 0 }) { harness in
            let client = try await harness.connect()
            let call = Task { try await client.unary(method, ByteBuffer(), CallOptions()) }
            await begun.wait()
            await harness.server.drain()
            do {
                _ = try await call.value
                Issue.record("the call was answered")
            } catch {
                #expect((error as? RPCError)?.code == .unavailable)
                #expect((error as? RPCError)?.outcome == .unknown)
            }
        }
    }

    @Test func `the loops run until the last handler has returned, though its connection is long closed`() async throws
    {
        let (begun, cancelled, release, returned) = (Event(), Event(), Event(), Event())
        let method = TestMethods.descriptor("Commit", retry: .unsafe)
        let commit = RegisteredMethod(
            method,
            .unary { message, _ in
                begun.happen()
                // As a command that is decided: it is awaited, whoever has lost interest.
                await withTaskCancellationHandler {
                    await release.wait()
                } onCancel: {
                    cancelled.happen()
                }
                returned.happen()
                return EncodedReply(message: message)
            })
        try await ServerHarness.with([commit], .init { $0.drainSeconds = 0 }) { harness in
            let client = try await harness.connect()
            let reply = Task { try await client.unary(method, ByteBuffer(), CallOptions()) }
            await begun.wait()
            async let drained: Void = harness.server.drain()
            await cancelled.wait()
            await client.closed()
            await #expect(throws: (any Error).self) { try await reply.value }
            #expect(!returned.hasHappened)
            release.happen()
            await drained
            #expect(returned.hasHappened)
        }
    }
}
