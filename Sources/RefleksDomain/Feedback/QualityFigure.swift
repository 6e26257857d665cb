/// A figure that a sample gave, with the 95 % interval of what it estimates.
///
/// It is computed in floating point and rounded once, here. Few answers are not shown: with fewer than `minimumAnswers`
/// nobody should read anything from them, nor recognise who gave them.
public struct QualityFigure: Sendable, Hashable {
    /// Answers.
    public let n: UInt64
    /// The figure: a share in ten-thousandths (0…10,000), an NPS in hundredths of a point (−10,000…10,000), a mean in
    /// thousandths of a point.
    public let value: Int
    /// The lower end of the interval, same unit.
    public let lower: Int
    /// The upper end of the interval, same unit.
    public let upper: Int

    /// Fewer answers than this are hidden, unless a caller asks for more.
    public static let minimumAnswers: UInt64 = 5

    /// The 97.5 % point of the normal distribution.
    static let z = 1.959_963_984_540_054

    /// The share of `successes` among `n`: Wilson's score interval (Wilson 1927), which stays within 0 and 1 and holds for
    /// small samples and extreme shares.
    ///
    /// - Returns: nil with fewer than `minimum` answers, or more successes than answers.
    public static func share(
        _ successes: UInt64, of n: UInt64, minimum: UInt64 = minimumAnswers
    ) -> QualityFigure? {
        guard n >= max(1, minimum), successes <= n else { return nil }
        let count = Double(n)
        let share = Double(successes) / count
        let square = z * z
        let centre = share + square / (2 * count)
        let spread = z * (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
        let scale = 1 + square / count
        return QualityFigure(
            n: n, share, (centre - spread) / scale, (centre + spread) / scale, unit: 10_000, within: 0...10_000)
    }

    /// The net promoter score of answers on 0…10: promoters (9, 10) less detractors (0…6), with the standard error of a
    /// difference of two multinomial shares, √((p + d − (p − d)²) / n).
    ///
    /// - Returns: nil with fewer than `minimum` answers.
    public static func netPromoter(_ tally: AnswerTally, minimum: UInt64 = minimumAnswers) -> QualityFigure? {
        let n = tally.total
        guard n >= max(1, minimum) else { return nil }
        let promoters = Double(tally.total(in: 9...10)) / Double(n)
        let detractors = Double(tally.total(in: 0...6)) / Double(n)
        let net = promoters - detractors
        let half = z * (max(0, promoters + detractors - net * net) / Double(n)).squareRoot()
        return QualityFigure(n: n, net, net - half, net + half, unit: 10_000, within: -10_000...10_000)
    }

    /// The mean score, with Student's interval for it, which is held within the scale.
    ///
    /// - Returns: nil with fewer than `minimum` answers, or fewer than two.
    public static func mean(
        _ tally: AnswerTally, on scale: ClosedRange<Int>, minimum: UInt64 = minimumAnswers
    ) -> QualityFigure? {
        let n = tally.total
        guard n >= max(2, minimum) else { return nil }
        var sum = 0.0
        for score in tally.counts.indices { sum += Double(score) * Double(tally.counts[score]) }
        let mean = sum / Double(n)
        var squares = 0.0
        for score in tally.counts.indices {
            let distance = Double(score) - mean
            squares += distance * distance * Double(tally.counts[score])
        }
        let half = studentT(degrees: n - 1) * (squares / Double(n - 1) / Double(n)).squareRoot()
        return QualityFigure(
            n: n, mean, mean - half, mean + half, unit: 1_000,
            within: scale.lowerBound * 1_000...scale.upperBound * 1_000)
    }

    private init(
        n: UInt64, _ value: Double, _ lower: Double, _ upper: Double, unit: Double, within range: ClosedRange<Int>
    ) {
        func rounded(_ figure: Double) -> Int {
            min(max(Int((figure * unit).rounded()), range.lowerBound), range.upperBound)
        }
        self.n = n
        self.value = rounded(value)
        self.lower = rounded(lower)
        self.upper = rounded(upper)
    }

    /// The 97.5 % point of Student's distribution: tabulated for up to 30 degrees of freedom, beyond that by the
    /// expansion of Abramowitz and Stegun 26.7.5, which is exact there to five digits.
    static func studentT(degrees: UInt64) -> Double {
        let table = [
            12.706_205, 4.302_653, 3.182_446, 2.776_445, 2.570_582, 2.446_912, 2.364_624, 2.306_004, 2.262_157,
            2.228_139,
            2.200_985, 2.178_813, 2.160_369, 2.144_787, 2.131_450, 2.119_905, 2.109_816, 2.100_922, 2.093_024,
            2.085_963,
            2.079_614, 2.073_873, 2.068_658, 2.063_899, 2.059_539, 2.055_529, 2.051_831, 2.048_407, 2.045_230,
            2.042_272,
        ]
        if degrees >= 1, degrees <= UInt64(table.count) { return table[Int(degrees) - 1] }
        let n = Double(max(1, degrees))
        let square = z * z
        let first = z * (square + 1) / 4
        let second = z * (5 * square * square + 16 * square + 3) / 96
        let third = z * (3 * square * square * square + 19 * square * square + 17 * square - 15) / 384
        return z + first / n + second / (n * n) + third / (n * n * n)
    }
}
