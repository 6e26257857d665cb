import Foundation
import RefleksAnalytics
import Testing

@testable import struct RefleksAnalytics.BetaBernoulliLikelihood
@testable import struct RefleksAnalytics.BetaGeometricLikelihood
@testable import struct RefleksAnalytics.Derivatives
@testable import struct RefleksAnalytics.GammaGammaLikelihood
@testable import struct RefleksAnalytics.ParetoNBDLikelihood

/// What holds for all parameters and histories. A failure prints the seed.
struct ModelPropertyTests {
    static let seed = ProcessInfo.processInfo.environment["REFLEKS_MODEL_SEED"].flatMap(UInt64.init) ?? 20_261_128

    static func history(_ random: inout ModelRandom) throws -> CustomerHistory {
        let age = Bool.random(using: &random) ? random.spread(0.1, 500) : 40
        let purchases = random.uniform() < 0.3 ? 0 : Int(random.spread(1, 800))
        let last = random.uniform() < 0.1 ? age : age * random.uniform()
        return try CustomerHistory(purchases: purchases, recency: purchases == 0 ? 0 : last, age: age)
    }

    static func models(_ random: inout ModelRandom) throws -> [any TransactionModel] {
        var p = (0..<4).map { _ in random.spread(0.02, 50) }
        // With less a long horizon is refused (`a horizon that would take millions of terms`).
        p[1] = random.spread(0.5, 50)
        return [
            try BetaGeometricModel(.bgNBD, r: p[0], alpha: p[1], a: p[2], b: p[3]),
            try BetaGeometricModel(.mbgNBD, r: p[0], alpha: p[1], a: p[2], b: p[3]),
            try ParetoNBDModel(r: p[0], alpha: p[1], s: p[2], beta: p[3]),
        ]
    }

    @Test func `probabilities are probabilities, expectations grow with the horizon, and nothing is NaN`() throws {
        var random = ModelRandom(seed: Self.seed)
        for round in 0..<250 {
            let history = try Self.history(&random)
            for model in try Self.models(&random) {
                let what = "seed \(Self.seed), round \(round): \(model), \(history)"
                let alive = model.probabilityAlive(history)
                #expect(alive >= 0 && alive <= 1, "P(alive) = \(alive), \(what)")
                let likelihood = model.logLikelihood(history)
                #expect(likelihood.isFinite, "LL = \(likelihood), \(what)")
                var before = (purchases: 0.0, chance: 0.0)
                for horizon in [0, 1e-9, 0.5, 13, 52, 520] {
                    let purchases = try model.expectedPurchases(history, within: horizon)
                    let chance = try model.probabilityOfPurchase(history, within: horizon)
                    #expect(
                        purchases.isFinite && purchases >= before.purchases * (1 - 1e-10),
                        "\(horizon): \(purchases), \(what)")
                    #expect(
                        chance >= before.chance * (1 - 1e-12) && chance <= alive * (1 + 1e-12),
                        "\(horizon): \(chance), \(what)")
                    // Markov: a chance of at least one is at most the mean.
                    #expect(chance <= purchases * (1 + 1e-9), "\(horizon): \(chance) of \(purchases), \(what)")
                    before = (purchases, chance)
                }
            }
        }
    }

    @Test func `silence never makes a customer more alive`() throws {
        var random = ModelRandom(seed: Self.seed &+ 1)
        for round in 0..<500 {
            for model in try Self.models(&random) {
                let purchases = Int(random.spread(1, 300))
                let last = random.spread(0.1, 100)
                var before = 1.0
                for silence in [0, 0.1, 1, 5, 25, 125, 625] {
                    let alive = model.probabilityAlive(
                        try CustomerHistory(purchases: purchases, recency: last, age: last + silence))
                    #expect(alive <= before * (1 + 1e-12), "seed \(random.seed), round \(round): \(model), \(silence)")
                    before = alive
                }
            }
        }
    }

    @Test func `discounting by nothing is expecting, and a discount makes it less`() throws {
        var random = ModelRandom(seed: Self.seed &+ 2)
        let plain = try DiscountPlan(periods: 60, periodLength: 1.5, ratePerPeriod: 0)
        let discounted = try DiscountPlan(periods: 60, periodLength: 1.5, ratePerPeriod: 0.02)
        for round in 0..<60 {
            let history = try Self.history(&random)
            for model in try Self.models(&random) {
                let what = "seed \(random.seed), round \(round): \(model), \(history)"
                let expected = try model.expectedPurchases(history, within: 90)
                expect(try model.discountedPurchases(history, plain), near: expected, relative: 1e-9, what)
                // Period by period, as the definition says it.
                var sum = 0.0
                var before = 0.0
                for (index, end) in discounted.ends.enumerated() {
                    let until = try model.expectedPurchases(history, within: end)
                    sum += (until - before) * pow(1.02, -Double(index + 1))
                    before = until
                }
                let value = try model.discountedPurchases(history, discounted)
                #expect(abs(value - sum) <= 1e-9 * expected + 1e-40, "\(value), \(sum), \(what)")
            }
        }
    }

    static func likelihoods(_ random: inout ModelRandom) throws -> [(String, Int, (SIMD4<Double>) -> Derivatives)] {
        var histories: [CustomerHistory] = []
        var averages: [SpendHistory] = []
        var opportunities: [(history: OpportunityHistory, customers: Int)] = []
        for _ in 0..<60 {
            let age = random.spread(5, 60)
            let purchases = random.uniform() < 0.4 ? 0 : Int(random.spread(1, 40))
            histories.append(
                try CustomerHistory(
                    purchases: purchases, recency: purchases == 0 ? 0 : age * random.uniform(), age: age))
            averages.append(try SpendHistory(purchases: Int(random.spread(1, 20)), average: random.spread(2, 200)))
            let last = Int.random(in: 0...8, using: &random)
            let taken = last == 0 ? 0 : Int.random(in: 1...last, using: &random)
            opportunities.append(
                (
                    try OpportunityHistory(
                        purchases: taken, last: last, opportunities: Int.random(in: last...9, using: &random)),
                    Int.random(in: 1...5, using: &random)
                ))
        }
        let population = try PurchasePopulation(histories)
        return [
            ("BG/NBD", 4, BetaGeometricLikelihood(.bgNBD, population).evaluate(logarithms:)),
            ("MBG/NBD", 4, BetaGeometricLikelihood(.mbgNBD, population).evaluate(logarithms:)),
            ("Pareto/NBD", 4, ParetoNBDLikelihood(population).evaluate(logarithms:)),
            ("Gamma-Gamma", 3, GammaGammaLikelihood(try SpendPopulation(averages)).evaluate(logarithms:)),
            (
                "BG/BB", 4,
                BetaBernoulliLikelihood(try OpportunityPopulation(weighted: opportunities)).evaluate(logarithms:)
            ),
        ]
    }

    @Test func `gradients and second derivatives agree with finite differences`() throws {
        var random = ModelRandom(seed: Self.seed &+ 3)
        for round in 0..<12 {
            for (name, dimension, evaluate) in try Self.likelihoods(&random) {
                var point = SIMD4<Double>.zero
                for index in 0..<dimension { point[index] = log(random.spread(0.2, 20)) }
                let here = evaluate(point)
                let scale = max(1, (0..<dimension).reduce(0.0) { max($0, abs(here.gradient[$1])) })
                let steepest = (0..<dimension).reduce(scale) { largest, row in
                    (0..<dimension).reduce(largest) { max($0, abs(here.rows[row][$1])) }
                }
                let step = 1e-4
                for index in 0..<dimension {
                    var (up, down) = (point, point)
                    up[index] += step
                    down[index] -= step
                    let (above, below) = (evaluate(up), evaluate(down))
                    let what = "seed \(random.seed), round \(round), \(name), parameter \(index) at \(point)"
                    let slope = (above.value - below.value) / (2 * step)
                    #expect(
                        abs(slope - here.gradient[index]) < 1e-6 * steepest,
                        "\(slope), \(here.gradient[index]), \(what)")
                    for other in 0..<dimension {
                        let curvature = (above.gradient[other] - below.gradient[other]) / (2 * step)
                        #expect(
                            abs(curvature - here.rows[index][other]) < 1e-6 * steepest,
                            "\(other): \(curvature), \(here.rows[index][other]), \(what)")
                    }
                }
            }
        }
    }

    @Test func `the likelihood of a population is the sum of its customers'`() throws {
        var random = ModelRandom(seed: Self.seed &+ 4)
        for round in 0..<40 {
            let single = try (0..<30).map { _ in try Self.history(&random) }
            let repeated = single + single.prefix(17) + single.prefix(5)
            let population = try PurchasePopulation(repeated)
            let parameters = SIMD4(
                random.spread(0.1, 9), random.spread(0.1, 9), random.spread(0.1, 9), random.spread(0.1, 9))
            let point = SIMD4(log(parameters.x), log(parameters.y), log(parameters.z), log(parameters.w))
            let models: [(any TransactionModel, Double)] = [
                (
                    try BetaGeometricModel(
                        .bgNBD, r: parameters.x, alpha: parameters.y, a: parameters.z, b: parameters.w),
                    BetaGeometricLikelihood(.bgNBD, population).evaluate(logarithms: point).value
                ),
                (
                    try BetaGeometricModel(
                        .mbgNBD, r: parameters.x, alpha: parameters.y, a: parameters.z, b: parameters.w),
                    BetaGeometricLikelihood(.mbgNBD, population).evaluate(logarithms: point).value
                ),
                (
                    try ParetoNBDModel(r: parameters.x, alpha: parameters.y, s: parameters.z, beta: parameters.w),
                    ParetoNBDLikelihood(population).evaluate(logarithms: point).value
                ),
            ]
            for (model, value) in models {
                let sum = repeated.reduce(0.0) { $0 + model.logLikelihood($1) }
                let size = repeated.reduce(0.0) { $0 + abs(model.logLikelihood($1)) }
                #expect(
                    abs(sum - value) < 1e-10 * size, "seed \(random.seed), round \(round): \(value), \(sum), \(model)")
            }
        }
    }

    @Test func `spend lies between a customer's own average and the population's mean`() throws {
        var random = ModelRandom(seed: Self.seed &+ 5)
        for round in 0..<500 {
            let model = try GammaGammaModel(
                p: random.spread(0.1, 20), q: 1 + random.spread(0.01, 20), gamma: random.spread(0.1, 1e5))
            let history = try SpendHistory(purchases: Int(random.spread(1, 500)), average: random.spread(0.01, 1e6))
            let spend = model.expectedSpend(history)
            let bounds = [history.average, model.populationMean].sorted()
            #expect(
                spend >= bounds[0] * (1 - 1e-12) && spend <= bounds[1] * (1 + 1e-12),
                "seed \(random.seed), round \(round): \(spend), \(bounds), \(model)")
            #expect(model.logLikelihood(history).isFinite)
            #expect(model.expectedSpend(nil) == model.populationMean)
        }
    }
}
