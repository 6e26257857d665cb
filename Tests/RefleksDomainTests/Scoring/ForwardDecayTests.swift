import Testing

@testable import RefleksDomain

struct ForwardDecayTests {
    private let today = ScoringSamples.today

    @Test func `a part is worth itself on its day and half after each half-life`() {
        let decay = ForwardDecay.money
        let sum = decay.part(1_000_00, on: today)
        #expect(decay.value(sum, on: today) == 1_000_00)
        #expect(decay.value(sum, on: today + 365) == 500_00)
        #expect(decay.value(sum, on: today + 730) == 250_00)
        #expect(decay.value(-sum, on: today + 365) == -500_00)
    }

    @Test func `weights agree with powers of two to a hundred-thousandth`() {
        let decay = ForwardDecay.events
        let sum = decay.part(1_000_000_000, on: today)
        // 2^(-45/180) and 2^(-60/180), from tables of roots.
        #expect(abs(decay.value(sum, on: today + 45) - 840_896_415) < 10_000)
        #expect(abs(decay.value(sum, on: today + 60) - 793_700_526) < 10_000)
    }

    @Test func `the greatest amounts of any day neither trap nor leave the range`() {
        for decay in [ForwardDecay.money, .events] {
            for day in [Int32.min, -44_000, 0, 18_261, 18_262, 84_000, .max] {
                for amount in [Int64.min, -1, 0, 1, .max] {
                    let part = decay.part(amount, on: day)
                    #expect(decay.value(part, on: day).magnitude <= amount.magnitude)
                    _ = decay.value(part, on: Int32.min)
                    _ = decay.value(part, on: Int32.max)
                }
            }
        }
    }

    @Test func `what is taken back leaves exactly what was there without it`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var sum: Int128 = 0
        var parts: [Int128] = []
        for _ in 0..<1_000 {
            let part = ForwardDecay.money.part(
                Int64.random(in: -1_000_000...1_000_000, using: &random),
                on: Int32.random(in: 0...30_000, using: &random))
            parts.append(part)
            sum += part
        }
        for part in parts.shuffled(using: &random) { sum -= part }
        #expect(sum == 0, "seed \(seed)")
    }

    @Test func `business days begin at midnight in Istanbul`() {
        #expect(Timestamp(microseconds: 0).istanbulDay == 0)
        #expect(Timestamp(microseconds: 21 * 3_600_000_000 - 1).istanbulDay == 0)
        #expect(Timestamp(microseconds: 21 * 3_600_000_000).istanbulDay == 1)
        #expect(Timestamp(microseconds: -3 * 3_600_000_000 - 1).istanbulDay == -1)
        #expect(Timestamp(microseconds: .min).istanbulDay < 0 && Timestamp(microseconds: .max).istanbulDay > 0)
        #expect(Timestamp(istanbulDay: 20_785).istanbulDay == 20_785)
    }
}
