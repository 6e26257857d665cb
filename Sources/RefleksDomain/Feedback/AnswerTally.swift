/// How many gave which answer on a scale of 0…10: enough for every figure below, whatever the number of answers, and two
/// tallies add up.
public struct AnswerTally: Sendable, Hashable {
    /// The largest score that any scale has.
    public static let largestScore = 10

    /// Answers by score, 0 first.
    public private(set) var counts: [UInt32]

    /// No answers yet.
    public init() {
        counts = Array(repeating: 0, count: Self.largestScore + 1)
    }

    /// Counts one answer; one outside 0…10 is not counted.
    ///
    /// - Throws: when the count would not fit; then nothing is counted.
    public mutating func count(_ score: Int) throws(ArithmeticOverflow) {
        guard counts.indices.contains(score) else { return }
        let (sum, overflow) = counts[score].addingReportingOverflow(1)
        guard !overflow else { throw ArithmeticOverflow() }
        counts[score] = sum
    }

    /// Adds another tally.
    ///
    /// - Throws: when a count would not fit; then nothing is added.
    public mutating func add(_ other: AnswerTally) throws(ArithmeticOverflow) {
        var sums = counts
        for score in sums.indices {
            let (sum, overflow) = sums[score].addingReportingOverflow(other.counts[score])
            guard !overflow else { throw ArithmeticOverflow() }
            sums[score] = sum
        }
        counts = sums
    }

    /// All answers.
    public var total: UInt64 { counts.reduce(0) { $0 + UInt64($1) } }

    /// Answers with a score in `range`.
    public func total(in range: ClosedRange<Int>) -> UInt64 {
        counts.indices.reduce(0) { range.contains($1) ? $0 + UInt64(counts[$1]) : $0 }
    }
}
