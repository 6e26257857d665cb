import NIOCore
import RefleksMessages
public import RefleksWire

/// Finds a call's handler, decides whether it may run, runs it, and turns whatever it throws into a status.
///
/// `admit` looks only at the CALL frame's fixed part, its metadata and the certificate's role, so a caller without the
/// right is refused before a byte of its message is decoded. `run` is the single place that catches a handler's errors.
public final class Router: Sendable {
    /// Every method that it serves, by id.
    public let methods: [UInt32: RegisteredMethod]
    private let observer: any CallObserver
    private let clock: @Sendable () -> UInt64
    private let report: @Sendable (CallFailure) -> Void

    /// - Parameters:
    ///   - methods: Of all services; two with the same id, or a handler that does not fit its shape, are refused.
    ///   - observer: Hears of every call.
    ///   - clock: Monotonic nanoseconds.
    ///   - report: Gets the cause of every unexpected error, for the log.
    public init(
        _ methods: [RegisteredMethod], observer: any CallObserver = SilentObserver(),
        clock: @escaping @Sendable () -> UInt64, report: @escaping @Sendable (CallFailure) -> Void
    ) throws(RPCError) {
        var table: [UInt32: RegisteredMethod] = [:]
        for method in methods {
            let descriptor = method.descriptor
            guard method.fitsItsShape else {
                throw RPCError(.internal, Catalogue.RPC.handlerMismatch, [descriptor.fullName])
            }
            guard table.updateValue(method, forKey: descriptor.id) == nil else {
                throw RPCError(.alreadyExists, Catalogue.RPC.methodDuplicate, [descriptor.fullName])
            }
        }
        self.methods = table
        self.observer = observer
        self.clock = clock
        self.report = report
    }

    /// Decides whether the call may run: UNIMPLEMENTED for an unknown method, PERMISSION_DENIED for the wrong role,
    /// INVALID_ARGUMENT for a malformed idempotency key.
    public func admit(_ call: IncomingCall) throws(RPCError) -> AdmittedCall {
        guard let method = methods[call.methodID] else {
            observer.refused(nil, .unimplemented)
            throw RPCError(
                .unimplemented, Catalogue.RPC.methodUnknown, [hexadecimal(call.methodID)], outcome: .notStarted)
        }
        do throws(RPCError) {
            try authorise(call, for: method.descriptor)
            try checkMetadata(call)
        } catch {
            observer.refused(method.descriptor, error.code)
            throw error
        }
        let milliseconds = Deadline.clamp(requested: call.deadlineMilliseconds, for: method.descriptor)
        let context = CallContext(
            method: method.descriptor, principal: call.principal, language: call.language,
            deadlineNanoseconds: Deadline.instant(after: call.arrivedAtNanoseconds, milliseconds: milliseconds),
            idempotencyKey: call.idempotencyKey, minimumCommitSeq: call.minimumCommitSeq,
            traceparent: call.traceparent, entries: call.entries, connection: call.connection)
        return AdmittedCall(
            handler: method.handler, context: context, arrivedAtNanoseconds: call.arrivedAtNanoseconds,
            deadlineMilliseconds: milliseconds)
    }

    /// Runs an admitted call to its end. Never throws: every error becomes a failure here, and only here.
    ///
    /// A call whose deadline has already passed is shed without running; its outcome is `notStarted`.
    public func run(_ call: AdmittedCall, _ input: CallInput) async -> CallResult {
        let descriptor = call.context.method
        if hasExpired(call) {
            observer.refused(descriptor, .deadlineExceeded)
            return .failure(.deadlineExceeded(call, .notStarted))
        }
        observer.started(descriptor)
        do {
            switch call.handler {
            case .unary(let handler): return ended(call, try await handler(Self.message(of: input, call), call.context))
            case .streaming(let handler):
                let (inbound, outbound) = try Self.streams(of: input, call)
                return ended(call, try await handler(inbound, outbound, call.context))
            }
        } catch {
            return ended(call, error)
        }
    }

    /// Tells the observer of a call that ended between `admit` and `run`, or whose metadata could not be read: its
    /// message was still arriving when it was given up, or never came right.
    public func abandoned(_ methodID: UInt32, _ code: StatusCode) {
        observer.refused(methods[methodID]?.descriptor, code)
    }

    // What a call needs before and after its handler is on the stack of these and not in its frame, which waits; hence not
    // inlined.

    @inline(never)
    private func ended(_ call: AdmittedCall, _ reply: EncodedReply) -> CallResult {
        observer.finished(call.context.method, .ok, nanoseconds: elapsed(since: call.arrivedAtNanoseconds))
        return .reply(reply)
    }

    @inline(never)
    private func ended(_ call: AdmittedCall, _ error: any Error) -> CallResult {
        let failure = translate(error, of: call)
        observer.finished(call.context.method, failure.code, nanoseconds: elapsed(since: call.arrivedAtNanoseconds))
        return .failure(failure)
    }

    @inline(never)
    private static func message(of input: CallInput, _ call: AdmittedCall) throws(RPCError) -> ByteBuffer {
        if case .message(let request) = input, let message = request.take() { return message }
        throw mismatch(call)
    }

    @inline(never)
    private static func streams(
        of input: CallInput, _ call: AdmittedCall
    ) throws(RPCError) -> (any InboundMessages, any OutboundMessages) {
        if case .streams(let inbound, let outbound) = input { return (inbound, outbound) }
        throw mismatch(call)
    }

    private static func mismatch(_ call: AdmittedCall) -> RPCError {
        RPCError(.internal, Catalogue.RPC.handlerMismatch, [call.context.method.fullName])
    }

    private func authorise(_ call: IncomingCall, for method: MethodDescriptor) throws(RPCError) {
        guard !method.roles.contains(call.principal.role) else { return }
        let allowed = method.roles.map(\.rawValue).sorted().joined(separator: ", ")
        throw RPCError(
            .permissionDenied, Catalogue.RPC.roleNotAllowed, [call.principal.role.rawValue, method.fullName, allowed],
            outcome: .notStarted)
    }

    private func checkMetadata(_ call: IncomingCall) throws(RPCError) {
        guard let key = call.idempotencyKey else { return }
        guard (1...Self.maximumKeyBytes).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            let limit = [String(Self.maximumKeyBytes)]
            throw RPCError(
                .invalidArgument, Catalogue.RPC.idempotencyKeyInvalid, limit,
                violations: [Violation("metadata.idempotency_key", Catalogue.RPC.idempotencyKeyInvalid, limit)],
                outcome: .notStarted)
        }
    }

    private func translate(_ error: any Error, of call: AdmittedCall) -> RPCError {
        // A read has no effect however it ends; of anything else the router cannot say whether it ran.
        let outcome: Outcome = call.context.method.retry == .read ? .noEffect : .unknown
        switch error {
        case let error as RPCError where error.code == .cancelled && hasExpired(call):
            return .deadlineExceeded(call, error.outcome)
        case let error as RPCError:
            return error
        case is CancellationError:
            return hasExpired(call)
                ? .deadlineExceeded(call, outcome) : RPCError(.cancelled, Catalogue.RPC.cancelled, outcome: outcome)
        default:
            report(CallFailure(method: call.context.method, connection: call.context.connection, cause: error))
            return RPCError(.internal, Catalogue.RPC.internalFailure, [call.context.connection], outcome: outcome)
        }
    }

    private func hasExpired(_ call: AdmittedCall) -> Bool {
        guard let deadline = call.context.deadlineNanoseconds else { return false }
        return clock() >= deadline
    }

    private func elapsed(since start: UInt64) -> UInt64 {
        let now = clock()
        return now > start ? now &- start : 0
    }

    private func hexadecimal(_ id: UInt32) -> String {
        let digits = String(id, radix: 16)
        return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// Bytes of an idempotency key.
    public static let maximumKeyBytes = 64
}

extension RPCError {
    /// The call's deadline has passed.
    public static func deadlineExceeded(_ call: AdmittedCall, _ outcome: Outcome) -> RPCError {
        RPCError(
            .deadlineExceeded, Catalogue.RPC.deadlineExceeded, [String(call.deadlineMilliseconds)], outcome: outcome)
    }
}

extension RegisteredMethod {
    /// Whether the handler's case matches the declared shape.
    var fitsItsShape: Bool {
        switch handler {
        case .unary: descriptor.shape == .unary
        case .streaming: descriptor.shape != .unary
        }
    }
}
