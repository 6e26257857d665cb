/// Cumulative repeat purchases of a whole population over calendar time, expected of the fitted model and come: the tracking
/// plot of the papers.
public struct TrackingSeries: Sendable, Hashable {
    /// Up to the end of one day.
    public struct Point: Sendable, Hashable {
        public let day: Int32
        public let expected: Double
        public let actual: Int
    }

    /// By day.
    public let points: [Point]

    /// Points at most.
    public static let maximumPoints = 1_200

    /// One point for every `stepDays` days from the first purchase of all to `end`, the last one at `end`.
    ///
    /// A customer's expectation runs from his first day on. The model is asked once for every different age in days. Throws
    /// `emptyPopulation`, `invalidParameter` for a step below 1 or one that makes more than `maximumPoints`, and what the
    /// model refuses.
    public init(
        _ model: some TransactionModel, _ summaries: [CustomerSummary], end: Int32, stepDays: Int32,
        daysPerUnit: Double
    ) throws(AnalyticsError) {
        guard let begin = summaries.map(\.firstDay).min() else { throw .emptyPopulation }
        guard stepDays >= 1, end >= begin, daysPerUnit > 0,
            (Int64(end) - Int64(begin)) / Int64(stepDays) < Int64(Self.maximumPoints)
        else { throw .invalidParameter("stepDays") }
        var cohorts: [Int32: Int] = [:]
        var purchases: [Int32: Int] = [:]
        for summary in summaries {
            cohorts[summary.firstDay, default: 0] += 1
            for day in summary.repeatDays { purchases[day, default: 0] += 1 }
        }
        let firstDays = cohorts.sorted { $0.key < $1.key }
        let repeatDays = purchases.sorted { $0.key < $1.key }
        let steps = (Int64(end) - Int64(begin) + Int64(stepDays) - 1) / Int64(stepDays)
        var expectations: [Int64: Double] = [:]
        var points: [Point] = []
        var next = 0
        var actual = 0
        for step in 0...max(steps, 0) {
            let day = min(Int64(begin) + step * Int64(stepDays), Int64(end))
            while next < repeatDays.count, Int64(repeatDays[next].key) <= day {
                actual += repeatDays[next].value
                next += 1
            }
            var expected = 0.0
            for (first, customers) in firstDays where Int64(first) < day {
                let age = day - Int64(first)
                let one: Double
                if let known = expectations[age] {
                    one = known
                } else {
                    one = try model.expectedPurchasesOfNewcomer(within: Double(age) / daysPerUnit)
                    expectations[age] = one
                }
                expected += one * Double(customers)
            }
            points.append(Point(day: Int32(truncatingIfNeeded: day), expected: expected, actual: actual))
        }
        self.points = points
    }
}
