import RefleksRPC
import RefleksWire

/// When and how often a failed call is sent again.
///
/// Only what cannot harm is retried: any call that the server says never started, `read` calls, and `keyed` calls with
/// their key. A refusal is an answer and is never retried.
public struct RetryPolicy: Sendable, Hashable {
    /// Attempts of one call, the first included; 1 = no retry.
    public var attempts: Int
    public var backoff: Backoff
    /// Retries that may be ahead of successes; half of them are available.
    public var budget: Int
    /// The part of a retry that a success earns.
    public var refund: Double

    /// Defaults: 5 attempts; 50 ms doubling to 2 s; a budget of 100 retries and one more for each 10 successes.
    public init(
        attempts: Int = 5, backoff: Backoff = Backoff(initialMilliseconds: 50, maximumMilliseconds: 2_000),
        budget: Int = 100, refund: Double = 0.1
    ) {
        self.attempts = attempts
        self.backoff = backoff
        self.budget = budget
        self.refund = refund
    }

    /// Fails at the first error.
    public static let never = RetryPolicy(attempts: 1)

    /// Whether a call of `method` that ended with `error` may be sent again.
    func mayRetry(_ error: RPCError, of method: MethodDescriptor) -> Bool {
        switch (error.code, error.outcome) {
        // The server was too busy to begin; anything else that is exhausted stays so.
        case (.resourceExhausted, .notStarted), (.unavailable, .notStarted): true
        case (.unavailable, _): method.retry != .unsafe
        default: false
        }
    }
}
