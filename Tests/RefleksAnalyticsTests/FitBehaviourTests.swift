import RefleksAnalytics
import Testing

/// What a fit refuses, how it is ended, and that it repeats itself.
struct FitBehaviourTests {
    static func histories(_ rows: [(Int, Double, Double)]) throws -> [CustomerHistory] {
        try rows.map { try CustomerHistory(purchases: $0.0, recency: $0.1, age: $0.2) }
    }

    /// Every kind of model of repeat purchases, fitted to the same population.
    static let fits: [@Sendable (PurchasePopulation, FitControl) throws -> Identification] = [
        { try BetaGeometricModel.fit(.bgNBD, to: $0, control: $1).identification },
        { try BetaGeometricModel.fit(.mbgNBD, to: $0, control: $1).identification },
        { try ParetoNBDModel.fit(to: $0, control: $1).identification },
    ]

    @Test func `an empty population is refused`() {
        #expect(throws: AnalyticsError.emptyPopulation) { try PurchasePopulation([]) }
        #expect(throws: AnalyticsError.emptyPopulation) { try SpendPopulation([]) }
        #expect(throws: AnalyticsError.emptyPopulation) { try OpportunityPopulation(weighted: []) }
    }

    @Test(arguments: 0..<3)
    func `one customer, nobody who came back and equal histories are refused`(model: Int) throws {
        let one = try PurchasePopulation(Self.histories([(3, 10, 30)]))
        #expect(throws: AnalyticsError.tooFewCustomers(count: 1, minimum: 10)) {
            try Self.fits[model](one, FitControl())
        }
        let nobody = try PurchasePopulation(Self.histories((1...40).map { (0, 0, Double($0)) }))
        #expect(throws: AnalyticsError.noRepeatPurchases) { try Self.fits[model](nobody, FitControl()) }
        let equal = try PurchasePopulation(Self.histories(Array(repeating: (2, 10, 30), count: 50)))
        #expect(throws: AnalyticsError.identicalHistories) { try Self.fits[model](equal, FitControl()) }
    }

    @Test func `impossible histories are refused`() {
        let impossible: [(Int, Double, Double, HistoryFault)] = [
            (-1, 0, 5, .purchases), (100_001, 1, 5, .purchases), (1, 6, 5, .recency), (0, 1, 5, .recency),
            (1, 0, 5, .recency), (1, .nan, 5, .recency), (1, -1, 5, .recency), (1, 1, .infinity, .age),
            (0, 0, -1, .age), (0, 0, .nan, .age), (0, 0, 2e6, .age),
        ]
        for (purchases, recency, age, fault) in impossible {
            #expect(throws: AnalyticsError.invalidHistory(fault)) {
                try CustomerHistory(purchases: purchases, recency: recency, age: age)
            }
        }
        #expect(throws: AnalyticsError.invalidHistory(.weight)) {
            try PurchasePopulation(weighted: [(CustomerHistory.newcomer, 0)])
        }
        #expect(throws: AnalyticsError.tooManyCustomers(maximum: 1_000_000_000)) {
            try PurchasePopulation(weighted: Array(repeating: (CustomerHistory.newcomer, 900_000_000), count: 2))
        }
        #expect(throws: AnalyticsError.invalidHistory(.recency)) {
            try OpportunityHistory(purchases: 3, last: 2, opportunities: 6)
        }
    }

    @Test func `histories of opportunities that would take too many terms are refused`() throws {
        let long = try (8_000...10_000).map { opportunities in
            (history: try OpportunityHistory(purchases: 0, last: 0, opportunities: opportunities), customers: 1)
        }
        #expect(throws: AnalyticsError.tooManyCustomers(maximum: 10_000_000)) {
            try OpportunityPopulation(weighted: long)
        }
        #expect(try OpportunityPopulation(weighted: long.prefix(1_000)).customers == 1_000)
    }

    @Test(arguments: [0, -12.5, .nan, .infinity, 1e300])
    func `an average spend that is not a positive amount is refused`(average: Double) {
        #expect(throws: AnalyticsError.nonPositiveSpend) { try SpendHistory(purchases: 2, average: average) }
    }

    @Test(arguments: [0, -1, .nan, .infinity, 1e13])
    func `a parameter out of range is refused`(value: Double) {
        #expect(throws: AnalyticsError.invalidParameter("alpha")) {
            try BetaGeometricModel(.bgNBD, r: 1, alpha: value, a: 1, b: 1)
        }
        #expect(throws: AnalyticsError.invalidParameter("beta")) {
            try ParetoNBDModel(r: 1, alpha: 1, s: 1, beta: value)
        }
    }

    @Test func `a model of spend without a mean is refused instead of giving one`() throws {
        #expect(throws: AnalyticsError.meanSpendNotIdentified) { try GammaGammaModel(p: 6, q: 1, gamma: 15) }
        #expect(throws: AnalyticsError.meanSpendNotIdentified) { try GammaGammaModel(p: 6, q: 0.6, gamma: 15) }
        // Averages over six powers of ten: the tail of the means is heavier than any mean allows.
        let wild = try (0..<200).map {
            try SpendHistory(purchases: 20, average: 1_000_000 / (0.02 + Double($0 * $0 * $0)))
        }
        #expect(throws: AnalyticsError.meanSpendNotIdentified) { try GammaGammaModel.fit(to: SpendPopulation(wild)) }
    }

    @Test(arguments: [-1, .nan, .infinity, 2_000_000])
    func `a horizon that is none is refused`(horizon: Double) throws {
        let models: [any TransactionModel] = [
            try BetaGeometricModel(.bgNBD, r: 0.2, alpha: 4, a: 0.8, b: 2.4),
            try ParetoNBDModel(r: 0.5, alpha: 10, s: 0.6, beta: 11),
        ]
        for model in models {
            #expect(throws: AnalyticsError.invalidHorizon) { try model.expectedPurchases(.newcomer, within: horizon) }
            #expect(throws: AnalyticsError.invalidHorizon) {
                try model.probabilityOfPurchase(.newcomer, within: horizon)
            }
        }
        #expect(throws: AnalyticsError.invalidHorizon) {
            try DiscountPlan(periods: 52, periodLength: horizon, ratePerPeriod: 0.01)
        }
    }

    @Test func `a horizon that would take millions of terms is refused at once`() throws {
        let model = try BetaGeometricModel(.bgNBD, r: 0.2, alpha: 1e-6, a: 0.8, b: 2.4)
        #expect(throws: AnalyticsError.invalidHorizon) { try model.expectedPurchases(.newcomer, within: 1_000_000) }
        let plan = try DiscountPlan(periods: 1_000, periodLength: 1_000, ratePerPeriod: 0.1)
        #expect(throws: AnalyticsError.invalidHorizon) { try model.discountedPurchases(.newcomer, plan) }
    }

    @Test func `a discount out of range is refused`() throws {
        for rate in [-0.1, 11, .nan] {
            #expect(throws: AnalyticsError.invalidDiscount) {
                try DiscountPlan(periods: 12, periodLength: 1, ratePerPeriod: rate)
            }
        }
        for periods in [0, 1_201] {
            #expect(throws: AnalyticsError.invalidDiscount) {
                try DiscountPlan(periods: periods, periodLength: 1, ratePerPeriod: 0.01)
            }
        }
        let model = try ParetoNBDModel(r: 0.5, alpha: 10, s: 0.6, beta: 11)
        #expect(throws: AnalyticsError.invalidDiscount) {
            try model.discountedResidualPurchases(.newcomer, discount: 0)
        }
    }

    @Test(arguments: 0..<3)
    func `a fit without dropout in its data says so and predicts by rates alone`(model: Int) throws {
        // Poisson counts of three rates, the last purchase always near the end: nobody stops.
        var rows: [(Int, Double, Double)] = []
        for index in 0..<300 {
            let count = [1, 2, 2, 3, 4, 6, 8, 11, 16, 24][index % 10]
            rows.append((count, 40 - 20 / Double(count + 1 + index % 3), 40))
        }
        #expect(try Self.fits[model](PurchasePopulation(Self.histories(rows)), FitControl()) == .dropoutNotIdentified)
    }

    @Test func `the model without dropout expects purchases in proportion to time`() throws {
        let model = try BetaGeometricModel(.bgNBD, r: 0.7, alpha: 9, a: 0, b: 1)
        let pareto = try ParetoNBDModel(r: 0.7, alpha: 9, s: 0, beta: 1)
        let history = try CustomerHistory(purchases: 5, recency: 30, age: 39)
        for any in [model, pareto] as [any TransactionModel] {
            #expect(any.probabilityAlive(history) == 1)
            expect(try any.expectedPurchases(history, within: 26), near: 5.7 / 48 * 26, relative: 1e-13)
            expect(any.logLikelihood(history), near: model.logLikelihood(history), relative: 1e-13)
        }
    }

    @Test(arguments: 0..<3)
    func `a fit ends between iterations when its caller wants it to`(model: Int) throws {
        let population = try Fixtures.cdnowPopulation()
        var reports: [FitProgress] = []
        let control = FitControl(isCancelled: { reports.count >= 3 }, report: { reports.append($0) })
        #expect(throws: AnalyticsError.cancelled) { try Self.fits[model](population, control) }
        #expect(reports.count == 3)
        #expect(reports.map(\.iterations) == [1, 2, 3])
        #expect(throws: AnalyticsError.notConverged(iterations: 5)) {
            try Self.fits[model](population, FitControl(maximumIterations: 5))
        }
    }

    @Test func `the same customers in another order give the same bits`() throws {
        let customers = try Fixtures.cdnow().map(\.history)
        let first = try BetaGeometricModel.fit(.bgNBD, to: PurchasePopulation(customers))
        let second = try BetaGeometricModel.fit(.bgNBD, to: PurchasePopulation(customers.reversed()))
        #expect(first.parameters == second.parameters)
        #expect(first.logLikelihood == second.logLikelihood)
        let pareto = try ParetoNBDModel.fit(to: PurchasePopulation(customers))
        let again = try ParetoNBDModel.fit(to: PurchasePopulation(customers.reversed()))
        #expect(pareto.parameters == again.parameters)
    }
}
