import Testing

@testable import RefleksDomain

struct QualityFigureTests {
    static func tally(_ scores: [Int: Int]) throws -> AnswerTally {
        var tally = AnswerTally()
        for (score, count) in scores { for _ in 0..<count { try tally.count(score) } }
        return tally
    }

    /// Wilson's intervals as Newcombe (1998) gives them in table I: 81/263, 15/148, 0/20, 1/29.
    @Test(arguments: [
        (81, 263, 3_080, 2_553, 3_662), (15, 148, 1_014, 624, 1_605), (0, 20, 0, 0, 1_611), (1, 29, 345, 61, 1_718),
    ])
    func `shares have the intervals of the published table`(
        _ successes: UInt64, _ n: UInt64, _ value: Int, _ lower: Int, _ upper: Int
    ) throws {
        let figure = try #require(QualityFigure.share(successes, of: n))
        #expect([figure.value, figure.lower, figure.upper] == [value, lower, upper])
        #expect(figure.n == n)
    }

    @Test func `a net promoter score is promoters less detractors with its standard error`() throws {
        // 50 promoters, 30 passives, 20 detractors: 30 ± 1.96 · √((0.7 − 0.09) / 100) · 100 = 30 ± 15.31.
        let figure = try #require(try QualityFigure.netPromoter(Self.tally([10: 30, 9: 20, 8: 30, 6: 15, 0: 5])))
        #expect([figure.value, figure.lower, figure.upper] == [3_000, 1_469, 4_531])
        let unanimous = try #require(try QualityFigure.netPromoter(Self.tally([3: 7])))
        #expect([unanimous.value, unanimous.lower, unanimous.upper] == [-10_000, -10_000, -10_000])
    }

    @Test func `a mean has Student's interval`() throws {
        // 1 2 3 4 5: mean 3, standard deviation 1.5811, t(4) 2.776445: ± 1.9632.
        let figure = try #require(try QualityFigure.mean(Self.tally([1: 1, 2: 1, 3: 1, 4: 1, 5: 1]), on: 1...5))
        #expect([figure.value, figure.lower, figure.upper] == [3_000, 1_037, 4_963])
        let held = try #require(try QualityFigure.mean(Self.tally([5: 4, 1: 1]), on: 1...5))
        #expect(held.upper == 5_000)
    }

    /// Quantiles of Student's distribution from the usual tables.
    @Test(arguments: [
        (1, 12.7062), (10, 2.2281), (30, 2.0423), (31, 2.0395), (40, 2.0211), (60, 2.0003), (120, 1.9799),
        (1_000_000, 1.9600),
    ])
    func `Student's points are those of the tables`(_ degrees: UInt64, _ point: Double) {
        #expect(abs(QualityFigure.studentT(degrees: degrees) - point) < 0.000_06)
    }

    @Test func `few answers are hidden`() throws {
        #expect(QualityFigure.share(4, of: 4) == nil)
        #expect(QualityFigure.share(4, of: 4, minimum: 1)?.value == 10_000)
        #expect(QualityFigure.share(0, of: 0, minimum: 0) == nil)
        #expect(QualityFigure.share(6, of: 5) == nil)
        #expect(try QualityFigure.netPromoter(Self.tally([10: 4])) == nil)
        #expect(try QualityFigure.mean(Self.tally([5: 4]), on: 1...5) == nil)
        #expect(try QualityFigure.mean(Self.tally([5: 1]), on: 1...5, minimum: 0) == nil)
    }

    @Test func `two tallies add up to the tally of both, or nothing is added`() throws {
        var one = try Self.tally([0: 2, 10: 3])
        try one.add(Self.tally([10: 1, 5: 4]))
        #expect(one == (try Self.tally([0: 2, 5: 4, 10: 4])))
        #expect(one.total == 10)
        #expect(one.total(in: 1...9) == 4)
        try one.count(11)
        try one.count(-1)
        #expect(one.total == 10)
    }
}
