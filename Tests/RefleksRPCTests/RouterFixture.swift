import NIOCore
import RefleksMessages
import RefleksWire
import Synchronization

@testable import RefleksRPC

/// A router over given handlers, with a clock the test sets and everything it reports recorded.
final class RouterFixture: Sendable {
    struct Unexpected: Error {}

    let clock = Atomic<UInt64>(1_000_000_000)
    let failures = Mutex<[CallFailure]>([])
    let observer = RecordingObserver()

    static func descriptor(
        _ id: UInt32 = 7, shape: CallShape = .unary, roles: Set<Role> = [.branch], retry: RetryClass = .keyed,
        defaultDeadline: UInt32 = 1_000, maximumDeadline: UInt32 = 5_000
    ) -> MethodDescriptor {
        MethodDescriptor(
            id: id, fullName: "test.v1.Service/Method\(id)", shape: shape, roles: roles, retry: retry,
            defaultDeadlineMilliseconds: defaultDeadline, maximumDeadlineMilliseconds: maximumDeadline)
    }

    func router(_ methods: RegisteredMethod...) throws -> Router {
        try Router(
            methods, observer: observer,
            clock: { [self] in clock.load(ordering: .relaxed) },
            report: { [self] failure in failures.withLock { $0.append(failure) } })
    }

    func call(
        _ id: UInt32 = 7, role: Role = .branch, deadline: UInt32 = 0, key: String? = nil
    ) -> IncomingCall {
        IncomingCall(
            methodID: id, principal: Principal(role: role, id: "34-001"), connection: "s1/c1",
            arrivedAtNanoseconds: clock.load(ordering: .relaxed), deadlineMilliseconds: deadline, idempotencyKey: key)
    }

    func advance(milliseconds: UInt64) {
        clock.wrappingAdd(milliseconds * 1_000_000, ordering: .relaxed)
    }
}

/// Keeps what it hears, as lines.
final class RecordingObserver: CallObserver {
    private let heard = Mutex<[String]>([])
    var lines: [String] { heard.withLock { $0 } }

    func started(_ method: MethodDescriptor) {
        heard.withLock { $0.append("started \(method.id)") }
    }

    func finished(_ method: MethodDescriptor, _ code: StatusCode, nanoseconds: UInt64) {
        heard.withLock { $0.append("finished \(method.id) \(code.name) \(nanoseconds)") }
    }

    func refused(_ method: MethodDescriptor?, _ code: StatusCode) {
        heard.withLock { $0.append("refused \(method.map { String($0.id) } ?? "-") \(code.name)") }
    }
}

extension CallResult {
    var failure: RPCError? {
        guard case .failure(let error) = self else { return nil }
        return error
    }

    var reply: EncodedReply? {
        guard case .reply(let reply) = self else { return nil }
        return reply
    }
}
