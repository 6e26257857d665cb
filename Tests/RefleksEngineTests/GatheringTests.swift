import Testing

@testable import RefleksEngine

struct GatheringTests {
    /// What one look of the projector sees.
    private struct Look {
        var durable: UInt64
        var gathered = 1
        var isSought = false
        var isBusy = false
    }

    /// At which of the looks a batch was due.
    private static func due(_ looks: [Look]) -> [Bool] {
        var gathering = Gathering(batch: 10)
        return looks.map {
            gathering.isDue(durable: $0.durable, gathered: $0.gathered, isSought: $0.isSought, isBusy: $0.isBusy)
        }
    }

    @Test func `a burst gathers until it is over, however much that is`() {
        let burst = (0..<40).map { step in
            Look(durable: UInt64(step) * (Gathering.burst + 1), gathered: step * 1_001, isSought: step > 0)
        }
        let end = Look(durable: 40 * (Gathering.burst + 1) - 1, gathered: 40_000)
        #expect(Self.due(burst + [end]) == [Bool](repeating: false, count: 40) + [true])
    }

    @Test func `nothing is due while commands queue, even where no entry came because the disk is late`() {
        let late = Look(durable: 7, gathered: 50, isSought: true, isBusy: true)
        #expect(Self.due([late, late, late, Look(durable: 7)]) == [false, false, false, true])
    }

    @Test func `a quiet moment, names and a full batch are due`() {
        #expect(Self.due([Look(durable: 1), Look(durable: 2), Look(durable: 2)]) == [false, false, true])
        #expect(Self.due([Look(durable: 1, isSought: true)]) == [true])
        #expect(Self.due([Look(durable: 9, gathered: 9), Look(durable: 10, gathered: 10)]) == [false, true])
    }
}
