/// Bounds retries by the calls that succeed, so that retries cannot multiply the load on a server that is failing (as
/// gRPC's retry throttling, gRFC A6).
///
/// Tokens, at most `capacity`: a retry takes one, a success gives back a part of one. Below half of the capacity nothing
/// is retried.
struct RetryBudget: Sendable, Hashable {
    private let capacity: Double
    private let refund: Double
    private var tokens: Double

    /// A full budget; `refund` is the part of a token that a success gives back.
    init(capacity: Int, refund: Double) {
        self.capacity = Double(capacity)
        self.refund = refund
        self.tokens = Double(capacity)
    }

    /// Takes a token for a retry; false = the budget is used up and the error stands.
    mutating func spend() -> Bool {
        tokens = max(0, tokens - 1)
        return tokens > capacity / 2
    }

    /// Gives a part of a token back.
    mutating func succeed() {
        tokens = min(capacity, tokens + refund)
    }
}
