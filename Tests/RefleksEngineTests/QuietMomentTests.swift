import Testing

@testable import RefleksEngine

@Suite struct QuietMomentTests {
    private func time(_ milliseconds: UInt64) -> Monotonic { Monotonic(nanoseconds: milliseconds * 1_000_000) }

    /// At which of these milliseconds, asked in this order, it is due.
    private func due(_ quiet: inout QuietMoment, _ milliseconds: [UInt64]) -> [UInt64] {
        milliseconds.filter { quiet.isDue(at: time($0)) }
    }

    @Test func `after some seconds without work it is due, once`() {
        var quiet = QuietMoment(at: time(0))
        #expect(due(&quiet, [1_999, 2_000, 2_001, 60_000]) == [2_000])
    }

    @Test func `whatever is done meanwhile starts the waiting anew`() {
        var quiet = QuietMoment(at: time(0))
        quiet.note(at: time(1_500))
        #expect(due(&quiet, [2_000, 3_499, 3_500]) == [3_500])
        quiet.note(at: time(9_000))
        #expect(due(&quiet, [10_000, 11_000, 13_000]) == [11_000])
    }

    @Test func `nobody waits longer than he would without it, nor wakes for it when it is done`() {
        var quiet = QuietMoment(at: time(0))
        #expect(quiet.pause(atMost: 60_000) == QuietMoment.delay)
        #expect(quiet.pause(atMost: 20) == 20)
        #expect(due(&quiet, [5_000]) == [5_000])
        #expect(quiet.pause(atMost: 60_000) == 60_000)
    }
}
