import RefleksAnalytics
import Testing

/// Populations made by a model's own story have its parameters found again, within four standard errors of what the fit itself
/// claims. A failure prints the seed.
struct SimulatedPopulationTests {
    static func expectFound<Model>(_ fit: Fit<Model>, _ truth: [Double], seed: UInt64) throws {
        #expect(fit.identification == .full, "seed \(seed)")
        for (fitted, value) in zip(fit.parameters, truth) {
            let error = try #require(fitted.standardError)
            #expect(
                abs(fitted.value - value) < 4 * error,
                "seed \(seed): \(fitted.name) = \(fitted.value) ± \(error), made with \(value)")
            #expect(error < value, "seed \(seed): \(fitted.name) ± \(error)")
        }
    }

    @Test(arguments: [UInt64(11), 12])
    func `a beta-geometric population's parameters are found`(seed: UInt64) throws {
        for variant in BetaGeometricModel.Variant.allCases {
            var random = ModelRandom(seed: seed)
            let truth = [0.6, 6, 0.9, 2.6]
            let histories = try (0..<4_000).map { _ in
                let rate = random.gamma(shape: truth[0]) / truth[1]
                let leaving = random.beta(truth[2], truth[3])
                let age = 26 + 26 * random.uniform()
                var (purchases, last, time) = (0, 0.0, 0.0)
                if !(variant == .mbgNBD && random.uniform() < leaving) {
                    while true {
                        time += random.exponential(rate: rate)
                        guard time <= age else { break }
                        (purchases, last) = (purchases + 1, time)
                        if random.uniform() < leaving { break }
                    }
                }
                return try CustomerHistory(purchases: purchases, recency: last, age: age)
            }
            try Self.expectFound(
                try BetaGeometricModel.fit(variant, to: PurchasePopulation(histories)), truth, seed: seed)
        }
    }

    @Test(arguments: [UInt64(21), 22])
    func `a Pareto/NBD population's parameters are found`(seed: UInt64) throws {
        var random = ModelRandom(seed: seed)
        let truth = [0.8, 8, 0.9, 20]
        let histories = try (0..<4_000).map { _ in
            let rate = random.gamma(shape: truth[0]) / truth[1]
            let death = random.exponential(rate: random.gamma(shape: truth[2]) / truth[3])
            let age = 26 + 52 * random.uniform()
            var (purchases, last, time) = (0, 0.0, 0.0)
            while true {
                time += random.exponential(rate: rate)
                guard time <= min(age, death) else { break }
                (purchases, last) = (purchases + 1, time)
            }
            return try CustomerHistory(purchases: purchases, recency: last, age: age)
        }
        try Self.expectFound(try ParetoNBDModel.fit(to: PurchasePopulation(histories)), truth, seed: seed)
    }

    @Test(arguments: [UInt64(31), 32])
    func `the averages of a Gamma-Gamma population have its parameters found`(seed: UInt64) throws {
        var random = ModelRandom(seed: seed)
        let truth = [4, 3.5, 60.0]
        let averages = try (0..<4_000).map { _ in
            let count = 1 + Int(random.exponential(rate: 0.4))
            let scale = random.gamma(shape: truth[1]) / truth[2]
            let total = random.gamma(shape: truth[0] * Double(count)) / scale
            return try SpendHistory(purchases: count, average: total / Double(count))
        }
        try Self.expectFound(try GammaGammaModel.fit(to: SpendPopulation(averages)), truth, seed: seed)
    }

    @Test(arguments: [UInt64(41), 42])
    func `a BG/BB population's parameters are found`(seed: UInt64) throws {
        var random = ModelRandom(seed: seed)
        let truth = [1.2, 0.8, 0.7, 2.8]
        let histories = try (0..<12_000).map { _ in
            let (taking, leaving) = (random.beta(truth[0], truth[1]), random.beta(truth[2], truth[3]))
            let opportunities = 6 + Int(4 * random.uniform())
            var (purchases, last) = (0, 0)
            for opportunity in 1...opportunities {
                if random.uniform() < leaving { break }
                if random.uniform() < taking { (purchases, last) = (purchases + 1, opportunity) }
            }
            return (try OpportunityHistory(purchases: purchases, last: last, opportunities: opportunities), 1)
        }
        try Self.expectFound(
            try BetaBernoulliModel.fit(to: OpportunityPopulation(weighted: histories)), truth, seed: seed)
    }
}
