import RefleksTestSupport
import Testing

@testable import RefleksClient

@Suite struct BackoffTests {
    @Test func `the bound doubles up to its maximum and never overflows`() {
        let backoff = Backoff(initialMilliseconds: 100, maximumMilliseconds: 10_000)
        let bounds: [UInt64] = [1, 2, 3, 7, 8, 9].map { backoff.upperBound(ofAttempt: $0) }
        #expect(bounds == [100, 200, 400, 6_400, 10_000, 10_000])
        #expect(backoff.upperBound(ofAttempt: .max) == 10_000)
        #expect(Backoff(initialMilliseconds: .max, maximumMilliseconds: .max).upperBound(ofAttempt: 9) == .max)
    }

    @Test(arguments: 1...12)
    func `a wait lies in the upper half of its bound`(attempt: Int) {
        let backoff = Backoff(initialMilliseconds: 100, maximumMilliseconds: 10_000)
        let bound = backoff.upperBound(ofAttempt: attempt)
        var generator = SeededRandom(seed: UInt64(attempt))
        let waits = (0..<1_000).map { _ in backoff.wait(beforeAttempt: attempt, using: &generator) }
        #expect(waits.allSatisfy { (bound / 2...bound).contains($0) })
        #expect(Set(waits).count > 30)
    }

    @Test func `a budget allows half its capacity, and successes refill it`() {
        var budget = RetryBudget(capacity: 10, refund: 0.5)
        let first = (0..<5).map { _ in budget.spend() }
        #expect(first == [true, true, true, true, false])
        for _ in 0..<4 { budget.succeed() }
        let second = (0..<2).map { _ in budget.spend() }
        #expect(second == [true, false])
    }
}
