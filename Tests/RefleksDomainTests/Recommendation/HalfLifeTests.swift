import Testing

@testable import RefleksDomain

struct HalfLifeTests {
    @Test(arguments: [1, 7, 60, 90, 365, 3_650])
    func `half is left after its days, a quarter after twice as many`(days: Int) {
        let halfLife = HalfLife(days: days)
        #expect(halfLife.decayed(1 << 20, days: 0) == 1 << 20)
        #expect(halfLife.decayed(1 << 20, days: days) == 1 << 19)
        #expect(halfLife.decayed(1 << 20, days: 2 * days) == 1 << 18)
        #expect(halfLife.share(days: days) == 0.5 && halfLife.share(days: 0) == 1)
    }

    @Test func `a tenth of a week is what arithmetic says`() {
        // 2^(−1/7) = 0.905723664…
        #expect(HalfLife(days: 7).decayed(1_000_000_000, days: 1) == 905_723_664)
        #expect(abs(HalfLife(days: 7).share(days: 8) - 0.905_723_664 / 2) < 1e-9)
    }

    @Test func `days one by one leave what all at once leave, up to rounding`() {
        let halfLife = HalfLife(days: 60)
        var value: UInt64 = 1 << 40
        for day in 1...500 {
            value = halfLife.decayed(value, days: 1)
            let atOnce = halfLife.decayed(1 << 40, days: day)
            #expect(value.distance(to: atOnce).magnitude <= 1_000, "day \(day)")
        }
    }

    @Test func `nothing traps: the largest values, times before and long after`() {
        let halfLife = HalfLife(days: 0)
        #expect(halfLife.days == 1 && HalfLife(days: .max).days == 3_650)
        #expect(halfLife.decayed(.max, days: -5) == .max && halfLife.decayed(.max, days: .max) == 0)
        #expect(halfLife.decayed(.max, days: 1) == 1 << 63 && halfLife.decayed(.max, days: 63) == 2)
        #expect(halfLife.share(days: .max) == 0 && halfLife.share(days: .min) == 1)
        #expect(HalfLife(days: 3_650).decayed(0, days: 1) == 0)
    }

    @Test func `the longer ago, the less is left`() {
        let halfLife = HalfLife(days: 90)
        let left = (0...1_000).map { halfLife.decayed(1 << 32, days: $0) }
        #expect(zip(left, left.dropFirst()).allSatisfy { $0 > $1 })
    }
}
