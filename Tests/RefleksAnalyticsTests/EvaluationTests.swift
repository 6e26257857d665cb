import RefleksAnalytics
import Testing

/// How predictions are judged.
struct EvaluationTests {
    static func cases(_ pairs: [(Double, Double)]) -> [HoldoutCase] {
        pairs.enumerated().map { HoldoutCase(frequency: $0.offset % 9, predicted: $0.element.0, actual: $0.element.1) }
    }

    @Test func `errors, totals and groups are what arithmetic says`() throws {
        let report = try HoldoutReport(Self.cases([(1, 2), (3, 3), (0, 4), (2, 0)]))
        #expect(report.customers == 4)
        #expect(report.predictedTotal == 6)
        #expect(report.actualTotal == 9)
        #expect(report.meanAbsoluteError == 7.0 / 4)
        #expect(report.rootMeanSquaredError == (21.0 / 4).squareRoot())
        #expect(report.deciles.map(\.predictedMean) == [3, 2, 1, 0])
        #expect(report.deciles.map(\.actualMean) == [3, 0, 2, 4])
        #expect(report.byFrequency.map { $0?.actualMean } == [2, 3, 4, 0, nil, nil, nil, nil])
    }

    @Test func `the order of predictions is judged from minus one to one`() throws {
        let actual: [Double] = [0, 0, 1, 1, 2, 3, 5, 8]
        func gini(_ predicted: [Double]) throws -> Double? {
            try HoldoutReport(Self.cases(Array(zip(predicted, actual)))).normalisedGini
        }
        #expect(abs(try #require(try gini(actual)) - 1) < 1e-12)
        #expect(abs(try #require(try gini(actual.map { 8 - $0 })) + 1) < 1e-12)
        // Who says the same of everybody knows nothing.
        #expect(abs(try #require(try gini(actual.map { _ in 2 }))) < 1e-12)
        #expect(try HoldoutReport(Self.cases([(1, 2), (2, 2)])).normalisedGini == nil)
        #expect(try HoldoutReport(Self.cases([(1, 0), (2, 0)])).normalisedGini == nil)
    }

    @Test func `deciles hold everybody once`() throws {
        let report = try HoldoutReport(Self.cases((0..<103).map { (Double(($0 * 37) % 103), Double($0)) }))
        #expect(report.deciles.count == 10)
        #expect(report.deciles.reduce(0) { $0 + $1.customers } == 103)
        #expect(report.byFrequency.reduce(0) { $0 + ($1?.customers ?? 0) } == 103)
        let means = report.deciles.map(\.predictedMean)
        #expect(means == means.sorted(by: >))
    }

    @Test func `what cannot be judged is refused`() {
        #expect(throws: AnalyticsError.emptyPopulation) { try HoldoutReport([]) }
        for value in [-1, .nan, .infinity] as [Double] {
            #expect(throws: AnalyticsError.invalidParameter("predicted")) {
                try HoldoutReport(Self.cases([(value, 1)]))
            }
            #expect(throws: AnalyticsError.invalidParameter("actual")) { try HoldoutReport(Self.cases([(1, value)])) }
        }
        #expect(throws: AnalyticsError.invalidParameter("probability")) {
            try ProbabilityCalibration([(probability: 1.1, happened: true)])
        }
        #expect(throws: AnalyticsError.emptyPopulation) { try ProbabilityCalibration([]) }
    }

    @Test func `probabilities are compared with how often it happened`() throws {
        let outcomes = (0..<100).map { (probability: $0 < 40 ? 0.25 : 1.0, happened: $0 % 4 == 0 || $0 >= 50) }
        let calibration = try ProbabilityCalibration(outcomes)
        #expect(calibration.bands[2] == PredictionGroup(customers: 40, predictedMean: 0.25, actualMean: 0.25))
        #expect(calibration.bands[9]?.customers == 60)
        #expect(calibration.bands[0] == nil)
        #expect(abs(calibration.brierScore - (10 * 0.5625 + 30 * 0.0625 + 7) / 100) < 1e-12)
    }

    @Test func `tracking adds up cohorts and what came`() throws {
        let model = try ParetoNBDModel(r: 0.5, alpha: 10, s: 0.6, beta: 11)
        let window = try ObservationWindow(calibrationEnd: 160, holdoutEnd: 200)
        func summary(_ days: [Int32]) throws -> CustomerSummary {
            try #require(try CustomerSummary(days.map { PurchaseDay(day: $0, amount: 100) }, window))
        }
        let summaries = [try summary([100, 110, 150]), try summary([107]), try summary([107, 190])]
        let series = try TrackingSeries(model, summaries, end: 200, stepDays: 7, daysPerUnit: 7)
        #expect(series.points.map(\.day) == Array(stride(from: 100, through: 198, by: 7)) + [200])
        #expect(series.points.map(\.actual) == [0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3].prefix(16).map { $0 })
        let expected =
            try model.expectedPurchasesOfNewcomer(within: 2) + 2 * model.expectedPurchasesOfNewcomer(within: 1)
        expect(series.points[2].expected, near: expected, relative: 1e-14)
        #expect(series.points[0].expected == 0)
        #expect(throws: AnalyticsError.invalidParameter("stepDays")) {
            try TrackingSeries(model, summaries, end: 100_000, stepDays: 1, daysPerUnit: 7)
        }
    }
}
