import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import Testing

@testable import RefleksClient

@Suite struct RetryTests {
    private let server = ScriptedServer()
    private let time = ManualTime()

    private func client(_ policy: RetryPolicy = RetryPolicy(), deadlinesFrom: UInt64 = 4_000) -> RefleksClient {
        let server = server
        return RefleksClient(
            retry: policy, time: time.time(deadlinesFrom: deadlinesFrom), generator: SeededRandom(seed: 1),
            connect: { try server.connect() })
    }

    private func method(_ retry: RetryClass, deadline: UInt32 = 30_000) -> MethodDescriptor {
        MethodDescriptor(
            id: 1, fullName: "test.v1.Service/Method", shape: .unary, roles: [], retry: retry,
            defaultDeadlineMilliseconds: deadline, maximumDeadlineMilliseconds: 60_000)
    }

    private func error(
        _ code: StatusCode, _ outcome: Outcome, retryAfter: UInt32 = 0
    ) -> ScriptedServer.Answer {
        .error(RPCError(code, Catalogue.RPC.draining, retryAfterMilliseconds: retryAfter, outcome: outcome))
    }

    private func failure(
        _ method: MethodDescriptor, _ policy: RetryPolicy = RetryPolicy(), deadlinesFrom: UInt64 = 4_000
    ) async -> RPCError? {
        do {
            _ = try await client(policy, deadlinesFrom: deadlinesFrom).unary(method, ByteBuffer(), CallOptions())
            return nil
        } catch {
            return error as? RPCError
        }
    }

    @Test func `a keyed call of unknown outcome is sent again with the same key`() async throws {
        server.answer(error(.unavailable, .unknown), error(.unavailable, .unknown))
        _ = try await client().unary(method(.keyed), ByteBuffer(), CallOptions())
        let keys = server.keys.compactMap { $0 }
        #expect(keys.count == 3)
        #expect(Set(keys).count == 1)
        #expect(keys.first?.utf8.count == 32)
    }

    @Test func `the caller's own key is kept`() async throws {
        server.answer(error(.unavailable, .unknown))
        var options = CallOptions()
        options.idempotencyKey = "mine"
        _ = try await client().unary(method(.keyed), ByteBuffer(), options)
        #expect(server.keys == ["mine", "mine"])
    }

    @Test func `two calls of a keyed method have two keys`() async throws {
        let client = client()
        for _ in 0..<2 { _ = try await client.unary(method(.keyed), ByteBuffer(), CallOptions()) }
        #expect(Set(server.keys.compactMap { $0 }).count == 2)
    }

    @Test func `a read is retried and needs no key`() async throws {
        server.answer(error(.unavailable, .unknown))
        _ = try await client().unary(method(.read), ByteBuffer(), CallOptions())
        #expect(server.keys == [nil, nil])
    }

    @Test func `an unsafe call of unknown outcome is not retried`() async {
        server.answer(error(.unavailable, .unknown))
        #expect(await failure(method(.unsafe))?.code == .unavailable)
        #expect(server.keys.count == 1)
    }

    @Test func `an unsafe call that never started is retried`() async throws {
        server.answer(error(.unavailable, .notStarted))
        _ = try await client().unary(method(.unsafe), ByteBuffer(), CallOptions())
        #expect(server.keys.count == 2)
    }

    @Test(arguments: StatusCode.allCases.filter { ![.ok, .unavailable].contains($0) })
    func `a refusal is an answer`(code: StatusCode) async {
        server.answer(error(code, .noEffect))
        #expect(await failure(method(.keyed))?.code == code)
        #expect(server.keys.count == 1)
    }

    @Test func `an overloaded server is asked again when it says so`() async throws {
        server.answer(error(.resourceExhausted, .notStarted, retryAfter: 1_500))
        _ = try await client().unary(method(.unsafe), ByteBuffer(), CallOptions())
        #expect(server.keys.count == 2)
        #expect(time.sleeps == [1_500])
    }

    @Test func `the attempts are counted`() async {
        for _ in 0..<10 { server.answer(error(.unavailable, .notStarted)) }
        #expect(await failure(method(.read))?.code == .unavailable)
        #expect(server.keys.count == 5)
        #expect(time.sleeps.count == 4)
    }

    @Test func `no attempt begins after the deadline`() async {
        for _ in 0..<10 { server.answer(error(.unavailable, .notStarted, retryAfter: 400)) }
        #expect(await failure(method(.read, deadline: 1_000), deadlinesFrom: 1_000)?.code == .unavailable)
        #expect(server.keys.count == 3)
        #expect(time.slept < 1_000)
        #expect(server.deadlines == [0, 600, 200])
    }

    @Test func `retries stop when the budget is used up and return with success`() async throws {
        let policy = RetryPolicy(attempts: 100, budget: 4, refund: 1)
        for _ in 0..<10 { server.answer(error(.unavailable, .notStarted)) }
        #expect(await failure(method(.read), policy) != nil)
        #expect(server.keys.count == 2)
    }

    @Test func `a failed connection is tried again with growing waits`() async throws {
        let refused = RPCError(.unavailable, Catalogue.Client.connectionRefused, ["x"], outcome: .notStarted)
        server.failToConnect(refused, refused, refused)
        _ = try await client().unary(method(.unsafe), ByteBuffer(), CallOptions())
        #expect(server.connects == 4)
        #expect(server.keys.count == 1)
    }

    @Test func `a certificate that is refused is not tried again`() async {
        server.failToConnect(
            RPCError(.unauthenticated, Catalogue.Client.clientCertificateRefused, ["x"], outcome: .notStarted))
        #expect(await failure(method(.read))?.reason == "CLIENT_CERTIFICATE_REFUSED")
        #expect(server.connects == 1)
    }

    @Test func `a connection that goes away is replaced for the next call`() async throws {
        let client = client()
        _ = try await client.unary(method(.read), ByteBuffer(), CallOptions())
        _ = try await client.unary(method(.read), ByteBuffer(), CallOptions())
        #expect(server.connects == 1)
        server.goAway()
        _ = try await client.unary(method(.read), ByteBuffer(), CallOptions())
        #expect(server.connects == 2)
    }

    @Test func `calls that come together share one attempt to connect`() async throws {
        let client = client()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask { _ = try await client.unary(self.method(.read), ByteBuffer(), CallOptions()) }
            }
            try await group.waitForAll()
        }
        #expect(server.connects == 1)
    }

    @Test func `a closed client refuses calls`() async {
        let client = client()
        await client.close()
        await #expect(throws: RPCError.self) {
            try await client.unary(method(.read), ByteBuffer(), CallOptions())
        }
        #expect(server.connects == 0)
    }
}
