import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire
import Testing

@testable import RefleksTransport

@Suite struct CallEndTests {
    @Test func `an unknown method is UNIMPLEMENTED and the error names the connection's two ends`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            let settings = try await client.serverSettings()
            let error = await failure {
                _ = try await client.unary(TestMethods.descriptor("Unknown"), ByteBuffer(), CallOptions())
            }
            #expect(error?.code == .unimplemented)
            #expect(error?.reason == "METHOD_UNKNOWN")
            #expect(error?.outcome == .notStarted)
            #expect(error?.details["connection"] == "\(settings.connectionID)/client-1")
            await client.close()
        }
    }

    @Test func `a role without the right is refused in its own language`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect(.monitor, "probe") { $0.language = .turkish }
            _ = try await client.serverSettings()
            let error = await failure {
                _ = try await client.unary(TestMethods.echo, ByteBuffer(string: "x"), CallOptions())
            }
            #expect(error?.code == .permissionDenied)
            #expect(error?.template.text(.english).contains("monitor rolündeki") == true)
            await client.close()
        }
    }

    @Test func `a malformed idempotency key is INVALID_ARGUMENT with its path`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            var options = CallOptions()
            options.idempotencyKey = "has space"
            let error = await failure { _ = try await client.unary(TestMethods.echo, ByteBuffer(), options) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.violations.map(\.path) == ["metadata.idempotency_key"])
            #expect(error?.violations.map(\.code) == ["IDEMPOTENCY_KEY_INVALID"])
            await client.close()
        }
    }

    @Test func `everything that is wrong with a call's metadata is said at once`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            var options = CallOptions()
            options.idempotencyKey = "has space"
            options.entries = ["Upper": "x"]
            let error = await failure { _ = try await client.unary(TestMethods.echo, ByteBuffer(), options) }
            #expect(error?.code == .invalidArgument && error?.reason == "REQUEST_INVALID")
            #expect(error?.outcome == .notStarted)
            #expect(
                error?.violations.map { "\($0.path) \($0.code)" } == [
                    "metadata.idempotency_key IDEMPOTENCY_KEY_INVALID", "metadata.entries METADATA_ENTRIES_INVALID",
                ])
            await client.close()
        }
    }

    @Test func `an expired deadline cancels the handler and is the caller's answer`() async throws {
        let (begun, cancelled) = (Event(), Event())
        let method = TestMethods.descriptor("Wait")
        try await ServerHarness.with([TestMethods.waiting(method, begun: begun, cancelled: cancelled)]) { harness in
            let client = try await harness.connect()
            // On a busy machine a short deadline may pass before the handler begins: the call is shed, and there is
            // nothing to cancel. The next one is longer.
            var error: RPCError?
            for milliseconds in [50, 500, 5_000, 30_000] as [UInt32] where error == nil || error?.outcome == .notStarted
            {
                var options = CallOptions()
                options.deadlineMilliseconds = milliseconds
                error = await failure { _ = try await client.unary(method, ByteBuffer(string: "x"), options) }
                #expect(error?.code == .deadlineExceeded)
            }
            try #require(error?.outcome == .noEffect)
            await cancelled.wait()
            await client.close()
        }
    }

    @Test func `cancelling the caller's task reaches the handler`() async throws {
        let (begun, cancelled) = (Event(), Event())
        let method = TestMethods.descriptor("Wait")
        try await ServerHarness.with([TestMethods.waiting(method, begun: begun, cancelled: cancelled)]) { harness in
            let client = try await harness.connect()
            let call = Task { try await client.unary(method, ByteBuffer(string: "x"), CallOptions()) }
            await begun.wait()
            call.cancel()
            await #expect(throws: CancellationError.self) { try await call.value }
            await cancelled.wait()
            await client.close()
        }
    }

    @Test func `a lost connection cancels its handlers and fails its calls with an unknown outcome`() async throws {
        let (begun, cancelled) = (Event(), Event())
        let method = TestMethods.descriptor("Wait")
        try await ServerHarness.with([TestMethods.waiting(method, begun: begun, cancelled: cancelled)]) { harness in
            let client = try await harness.connect()
            let call = Task { try await client.unary(method, ByteBuffer(string: "x"), CallOptions()) }
            await begun.wait()
            await client.close()
            let error = await failure { _ = try await call.value }
            #expect(error?.code == .unavailable)
            #expect(error?.outcome == .unknown)
            await cancelled.wait()
        }
    }

    @Test func `cancelling a stream ends it locally and cancels its handler`() async throws {
        let cancelled = Event()
        let method = TestMethods.descriptor("Endless", .serverStreaming)
        let endless = RegisteredMethod(
            method,
            .streaming { _, responses, _ in
                do {
                    while true { try await responses.write(ByteBuffer(repeating: 1, count: 1_000)) }
                } catch {
                    cancelled.happen()
                    throw error
                }
            })
        try await ServerHarness.with([endless]) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(method, CallOptions())
            #expect(try await stream.next()?.readableBytes == 1_000)
            stream.cancel()
            await cancelled.wait()
            await #expect(throws: (any Error).self) { while try await stream.next() != nil {} }
            await client.close()
        }
    }

    @Test func `an error after some messages comes after them`() async throws {
        let method = TestMethods.descriptor("Break", .serverStreaming)
        let breaking = RegisteredMethod(
            method,
            .streaming { _, responses, _ in
                for number in UInt8(0)..<3 { try await responses.write(ByteBuffer(integer: number)) }
                throw RPCError(.failedPrecondition, Catalogue.RPC.draining)
            })
        try await ServerHarness.with([breaking]) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(method, CallOptions())
            for number in UInt8(0)..<3 { #expect(try await stream.next() == ByteBuffer(integer: number)) }
            #expect(try await stream.next() == nil)
            let error = await failure { _ = try await stream.status() }
            #expect(error?.code == .failedPrecondition)
            await client.close()
        }
    }

    @Test func `a message beyond the server's limit is not sent at all`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            _ = try await client.serverSettings()
            let error = await failure {
                _ = try await client.unary(TestMethods.echo, ByteBuffer(repeating: 0, count: 1_048_577), CallOptions())
            }
            #expect(error?.code == .resourceExhausted)
            #expect(error?.reason == "REQUEST_TOO_LARGE")
            #expect(error?.arguments == ["1048576", "1048577"])
            await client.close()
        }
    }
}
