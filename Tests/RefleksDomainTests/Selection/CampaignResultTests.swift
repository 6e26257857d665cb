import RefleksMessages
import Testing

@testable import RefleksDomain

struct CampaignResultTests {
    static func result(
        _ hits: Int64, _ size: Int64, _ controlHits: Int64, _ controlSize: Int64, cost: Int64 = 0
    ) throws -> CampaignResult {
        CampaignResult(
            target: try HitCount(hits: hits, of: size), control: try HitCount(hits: controlHits, of: controlSize),
            cost: Money(minorUnits: cost, currency: .lira))
    }

    @Test func `the intervals are Wilson's and Newcombe's own examples`() throws {
        // Newcombe 1998, Statistics in Medicine 17:857 and 17:873, table II: 56/70 against 48/80.
        let result = try Self.result(56, 70, 48, 80)
        #expect(result.lift == ShareEstimate(share: 2_000, low: 524, high: 3_339))
        #expect(result.isSignificant)
        // The same paper: 10/10 against 0/10, 9/10 against 3/10, 0/10 against 0/10.
        #expect(try Self.result(9, 10, 3, 10).lift == ShareEstimate(share: 6_000, low: 1_705, high: 8_090))
        #expect(try Self.result(10, 10, 0, 10).lift == ShareEstimate(share: 10_000, low: 6_075, high: 10_000))
        #expect(try Self.result(0, 10, 0, 10).lift == ShareEstimate(share: 0, low: -2_775, high: 2_775))
        // Newcombe's first paper: 81/263, 15/148, 0/20, 1/29.
        #expect(try Self.result(81, 263, 0, 1).hitRate == ShareEstimate(share: 3_080, low: 2_553, high: 3_662))
        #expect(try Self.result(15, 148, 0, 1).hitRate == ShareEstimate(share: 1_014, low: 624, high: 1_605))
        #expect(try Self.result(0, 20, 0, 1).hitRate == ShareEstimate(share: 0, low: 0, high: 1_611))
        #expect(try Self.result(1, 29, 0, 1).hitRate == ShareEstimate(share: 345, low: 61, high: 1_718))
    }

    @Test func `what would have happened anyway is no success of the campaign`() throws {
        let result = try Self.result(300, 1_000, 20, 100, cost: 1_000_00)
        #expect(result.addedHits == 100 && result.lift?.share == 1_000)
        #expect(result.costPerHit?.minorUnits == 333 && result.costPerAddedHit?.minorUnits == 1_000)
        let harmful = try Self.result(10, 1_000, 50, 1_000, cost: 5)
        #expect(harmful.addedHits == -40 && harmful.costPerAddedHit == nil && harmful.isSignificant)
        #expect(try !Self.result(11, 100, 10, 100).isSignificant)
    }

    @Test func `without a group to compare with there is no lift`() throws {
        let result = try Self.result(3, 10, 0, 0, cost: 9)
        #expect(result.lift == nil && result.addedHits == nil && !result.isSignificant)
        #expect(result.controlRate == ShareEstimate(share: 0, low: 0, high: 10_000))
        #expect(try Self.result(0, 10, 0, 10, cost: 9).costPerHit == nil)
    }

    @Test func `intervals hold their shares and narrow with more customers`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let size = Int64.random(in: 1...5_000, using: &random)
            let hits = Int64.random(in: 0...size, using: &random)
            let one = try Self.result(hits, size, 1, 2)
            let rate = one.hitRate
            #expect(0 <= rate.low && rate.low <= rate.share && rate.share <= rate.high && rate.high <= 10_000)
            let more = try Self.result(hits * 100, size * 100, 1, 2).hitRate
            #expect(more.high - more.low <= rate.high - rate.low, "seed \(seed)")
            let lift = try #require(one.lift)
            #expect(-10_000 <= lift.low && lift.low <= lift.share && lift.share <= lift.high && lift.high <= 10_000)
        }
        let largest = HitCount.maximumSize
        #expect(try Self.result(largest, largest, 0, largest, cost: .max).addedHits == largest)
    }

    @Test func `counts that make no sense are refused`() {
        for (hits, size) in [(Int64(3), Int64(2)), (-1, 2), (0, -1), (0, .max)] {
            let code = refusalCode { () throws(FieldRefusal) in _ = try HitCount(hits: hits, of: size) }
            #expect(code == "CAMPAIGN_BAD_COUNTS")
        }
    }
}
