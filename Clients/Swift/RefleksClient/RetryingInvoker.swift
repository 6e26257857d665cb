import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire
import Synchronization

/// Calls over whatever connection there is, and again when a call failed in a way that allows it.
///
/// A `keyed` call gets its idempotency key before the first attempt and keeps it. The deadline covers all attempts and the
/// waits between them. Streams are opened again only as long as nothing has been sent on them: to resume one is its
/// user's business, who knows where it stood.
final class RetryingInvoker: CallInvoker {
    private let keeper: LinkKeeper
    private let policy: RetryPolicy
    private let time: ClientTime
    private let budget: Mutex<RetryBudget>
    private let generator: Mutex<any RandomNumberGenerator & Sendable>

    init(
        _ keeper: LinkKeeper, policy: RetryPolicy, time: ClientTime, generator: any RandomNumberGenerator & Sendable
    ) {
        self.keeper = keeper
        self.policy = policy
        self.time = time
        budget = Mutex(RetryBudget(capacity: policy.budget, refund: policy.refund))
        self.generator = Mutex(generator)
    }

    func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> EncodedReply {
        try await attempting(method, options) { link, options in
            try await link.invoker.unary(method, request, options)
        }
    }

    func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        try await attempting(method, options) { link, options in
            try await link.invoker.stream(method, options)
        }
    }

    private func attempting<Result: Sendable>(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ call: (ClientLink, CallOptions) async throws -> Result
    ) async throws -> Result {
        var options = options
        if method.retry == .keyed, options.idempotencyKey == nil { options.idempotencyKey = newKey() }
        let milliseconds = Deadline.clamp(requested: options.deadlineMilliseconds, for: method)
        let deadline = Deadline.instant(after: time.now(), milliseconds: milliseconds)
        var attempt = 1
        while true {
            do {
                let result = try await call(try await link(before: deadline, milliseconds), options)
                budget.withLock { $0.succeed() }
                return result
            } catch var error as RPCError {
                // However the call of a read ends, it has changed nothing.
                if method.retry == .read, error.outcome == .unknown { error.outcome = .noEffect }
                guard attempt < policy.attempts, policy.mayRetry(error, of: method), budget.withLock({ $0.spend() })
                else { throw error }
                try await pause(beforeAttempt: attempt, error, deadline)
                attempt += 1
                options.deadlineMilliseconds = remaining(deadline)
            }
        }
    }

    /// A connection, or DEADLINE_EXCEEDED when none stands in time.
    private func link(before deadline: UInt64?, _ milliseconds: UInt32) async throws -> ClientLink {
        if let link = keeper.usableLink { return link }
        guard let deadline else { return try await keeper.link() }
        let now = time.now()
        let left = deadline > now ? (deadline - now) / 1_000_000 : 0
        return try await withDeadline(left, time) {
            RPCError(
                .deadlineExceeded, Catalogue.RPC.deadlineExceeded, [String(milliseconds)], outcome: .notStarted)
        } operation: {
            try await self.keeper.link()
        }
    }

    /// Waits before the next attempt; rethrows `error` when the deadline would pass meanwhile.
    private func pause(beforeAttempt attempt: Int, _ error: RPCError, _ deadline: UInt64?) async throws {
        let jittered = generator.withLock { policy.backoff.wait(beforeAttempt: attempt, using: &$0) }
        let wait = max(jittered, UInt64(error.retryAfterMilliseconds))
        if let deadline, time.now() &+ wait &* 1_000_000 >= deadline { throw error }
        try await time.sleep(wait)
    }

    private func remaining(_ deadline: UInt64?) -> UInt32 {
        guard let deadline else { return 0 }
        let now = time.now()
        return deadline > now ? UInt32(clamping: max(1, (deadline - now) / 1_000_000)) : 1
    }

    /// 128 random bits in hexadecimal.
    private func newKey() -> String {
        generator.withLock { generator in
            let (high, low): (UInt64, UInt64) = (generator.next(), generator.next())
            return [high, low].map { word in
                let digits = String(word, radix: 16)
                return String(repeating: "0", count: 16 - digits.count) + digits
            }.joined()
        }
    }
}
