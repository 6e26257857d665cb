import NIOCore
import RefleksMessages
import RefleksWire
import Synchronization
import Testing

@testable import RefleksRPC

@Suite struct RouterTests {
    private let fixture = RouterFixture()
    private let echo = MethodHandler.unary { message, _ in
        EncodedReply(message: message, commitSeq: 9, outcome: .committed)
    }

    private func run(
        _ handler: MethodHandler, _ method: MethodDescriptor = RouterFixture.descriptor(), deadline: UInt32 = 0
    ) async throws -> CallResult {
        let router = try fixture.router(RegisteredMethod(method, handler))
        let admitted = try router.admit(fixture.call(deadline: deadline))
        return await router.run(admitted, .message(UnaryRequest(ByteBuffer(string: "hello"))))
    }

    @Test func `a call reaches its handler and its reply comes back whole`() async throws {
        let reply = try #require(try await run(echo).reply)
        #expect(reply.message == ByteBuffer(string: "hello"))
        #expect(reply.commitSeq == 9)
        #expect(reply.outcome == .committed)
        #expect(fixture.observer.lines == ["started 7", "finished 7 OK 0"])
    }

    @Test func `an unknown method is unimplemented and names its id`() throws {
        let router = try fixture.router(RegisteredMethod(RouterFixture.descriptor(), echo))
        let error = #expect(throws: RPCError.self) { try router.admit(fixture.call(0xAB)) }
        #expect(error?.code == .unimplemented)
        #expect(error?.arguments == ["0x000000ab"])
        #expect(error?.outcome == .notStarted)
        #expect(fixture.observer.lines == ["refused - UNIMPLEMENTED"])
    }

    @Test(arguments: Role.allCases.filter { $0 != .branch })
    func `a role that the method does not list is refused before anything is decoded`(role: Role) throws {
        let router = try fixture.router(RegisteredMethod(RouterFixture.descriptor(), echo))
        let error = #expect(throws: RPCError.self) { try router.admit(fixture.call(role: role)) }
        #expect(error?.code == .permissionDenied)
        #expect(error?.arguments == [role.rawValue, "test.v1.Service/Method7", "branch"])
        #expect(error?.outcome == .notStarted)
    }

    @Test func `two methods with one id are refused when the router is made`() {
        let method = RegisteredMethod(RouterFixture.descriptor(), echo)
        let error = #expect(throws: RPCError.self) { try fixture.router(method, method) }
        #expect(error?.reason == "METHOD_DUPLICATE")
    }

    @Test func `a unary handler on a streaming method is refused when the router is made`() {
        let method = RegisteredMethod(RouterFixture.descriptor(shape: .bidirectional), echo)
        let error = #expect(throws: RPCError.self) { try fixture.router(method) }
        #expect(error?.reason == "HANDLER_MISMATCH")
    }

    @Test func `expired work is shed before it runs`() async throws {
        let handlerRan = Mutex(false)
        let handler = MethodHandler.unary { message, _ in
            handlerRan.withLock { $0 = true }
            return EncodedReply(message: message)
        }
        let router = try fixture.router(RegisteredMethod(RouterFixture.descriptor(), handler))
        let admitted = try router.admit(fixture.call(deadline: 20))
        fixture.advance(milliseconds: 20)
        let failure = await router.run(admitted, .message(UnaryRequest(ByteBuffer()))).failure
        #expect(failure?.code == .deadlineExceeded)
        #expect(failure?.outcome == .notStarted)
        #expect(failure?.arguments == ["20"])
        #expect(!handlerRan.withLock { $0 })
        #expect(fixture.observer.lines == ["refused 7 DEADLINE_EXCEEDED"])
    }

    @Test func `an error of the contract passes through as it is`() async throws {
        let refusal = RPCError(.aborted, Catalogue.RPC.cancelled, details: ["current_version": "7"], outcome: .noEffect)
        let failure = try await run(.unary { _, _ in throw refusal }).failure
        #expect(failure?.code == .aborted)
        #expect(failure?.details == ["current_version": "7"])
        #expect(fixture.failures.withLock { $0.isEmpty })
    }

    @Test func `cancellation before the deadline is CANCELLED`() async throws {
        let failure = try await run(.unary { _, _ in throw CancellationError() }).failure
        #expect(failure?.code == .cancelled)
        #expect(failure?.outcome == .unknown)
    }

    @Test func `cancellation after the deadline is DEADLINE_EXCEEDED`() async throws {
        let fixture = fixture
        let handler = MethodHandler.unary { _, _ in
            fixture.advance(milliseconds: 30)
            throw CancellationError()
        }
        let failure = try await run(handler, RouterFixture.descriptor(retry: .read), deadline: 30).failure
        #expect(failure?.code == .deadlineExceeded)
        #expect(failure?.outcome == .noEffect)
        #expect(fixture.observer.lines.last == "finished 7 DEADLINE_EXCEEDED 30000000")
    }

    @Test func `a wait that the passed deadline has ended is DEADLINE_EXCEEDED too, with its outcome`() async throws {
        let fixture = fixture
        let handler = MethodHandler.unary { _, _ in
            fixture.advance(milliseconds: 30)
            throw RPCError(.cancelled, Catalogue.RPC.cancelled, outcome: .noEffect)
        }
        let failure = try await run(handler, RouterFixture.descriptor(), deadline: 30).failure
        #expect(failure?.code == .deadlineExceeded)
        #expect(failure?.outcome == .noEffect)
        let early = try await run(.unary { _, _ in throw RPCError(.cancelled, Catalogue.RPC.cancelled) }).failure
        #expect(early?.code == .cancelled)
    }

    @Test func `an unexpected error is INTERNAL and its cause goes only to the report`() async throws {
        let failure = try await run(.unary { _, _ in throw RouterFixture.Unexpected() }).failure
        #expect(failure?.code == .internal)
        #expect(failure?.outcome == .unknown)
        #expect(failure?.template.text(.english, failure?.arguments ?? []).contains("s1/c1") == true)
        let reported = fixture.failures.withLock { $0 }
        #expect(reported.count == 1)
        #expect(reported.first?.cause is RouterFixture.Unexpected)
        #expect(reported.first?.connection == "s1/c1")
    }

    @Test(arguments: ["", String(repeating: "k", count: 65), "with space", "şube", "tab\t", "\u{7F}"])
    func `a malformed idempotency key is one violation`(key: String) throws {
        let router = try fixture.router(RegisteredMethod(RouterFixture.descriptor(), echo))
        let error = #expect(throws: RPCError.self) { try router.admit(fixture.call(key: key)) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.violations.map(\.path) == ["metadata.idempotency_key"])
    }

    @Test(arguments: ["k", String(repeating: "~", count: 64), "!-key:1/2"])
    func `a printable idempotency key of at most 64 bytes reaches the handler`(key: String) throws {
        let router = try fixture.router(RegisteredMethod(RouterFixture.descriptor(), echo))
        #expect(try router.admit(fixture.call(key: key)).context.idempotencyKey == key)
    }
}
