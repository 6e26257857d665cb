import Foundation
import RefleksAnalytics
import Testing

/// What the models say of twelve customers, at parameters that are given, to nine digits.
struct ReferenceCustomerTests {
    static let sets = ["at_mle", "at_published_rounded_params"]

    /// The parameters of a model in one of the two sets.
    static func parameters(_ name: String, _ set: String) throws -> [Double] {
        let model = try Fixtures.json("reference_cdnow.json")["mle"][name]
        if set == "at_mle" { return try model["params"].numbers() }
        return try (name == "MBG/NBD" ? model["published"]["values"] : model["published"]).numbers()
    }

    static func plan(_ timing: DiscountPlan.Timing) throws -> DiscountPlan {
        try DiscountPlan(periods: 52, periodLength: 1, ratePerPeriod: pow(1.15, 1 / 52) - 1, timing: timing)
    }

    static func check(
        _ model: some TransactionModel, _ history: CustomerHistory, _ spend: Double, _ values: Reference, _ what: String
    ) throws {
        let bar = 1e-9
        expect(model.probabilityAlive(history), near: try values["p_alive"].number(), relative: bar, "P(alive) \(what)")
        for weeks in [39, 52] {
            expect(
                try model.expectedPurchases(history, within: Double(weeks)),
                near: try values["cet_\(weeks)w"].number(), relative: bar, "purchases in \(weeks) \(what)")
        }
        for (timing, name) in [(DiscountPlan.Timing.endOfPeriod, "end"), (.middleOfPeriod, "mid")] {
            let plan = try plan(timing)
            expect(
                try model.discountedPurchases(history, plan),
                near: try values["discounted_purchases_52w_\(name == "end" ? "end_of" : "mid")_week"].number(),
                relative: bar, "discounted, \(name) \(what)")
            expect(
                try model.lifetimeValue(history, spend: spend, margin: 1, plan),
                near: try values["clv_52w_margin1_\(name == "end" ? "end_of" : "mid")_week"].number(), relative: bar,
                "value, \(name) \(what)")
        }
    }

    @Test(arguments: sets)
    func `twelve customers have the reference's values under every model`(set: String) throws {
        let bg = try Self.parameters("BG/NBD", set)
        let mbg = try Self.parameters("MBG/NBD", set)
        let pareto = try Self.parameters("Pareto/NBD", set)
        let gg = try Self.parameters("Gamma-Gamma", set)
        let bgModel = try BetaGeometricModel(.bgNBD, r: bg[0], alpha: bg[1], a: bg[2], b: bg[3])
        let mbgModel = try BetaGeometricModel(.mbgNBD, r: mbg[0], alpha: mbg[1], a: mbg[2], b: mbg[3])
        let paretoModel = try ParetoNBDModel(r: pareto[0], alpha: pareto[1], s: pareto[2], beta: pareto[3])
        let spendModel = try GammaGammaModel(p: gg[0], q: gg[1], gamma: gg[2])
        let customers = try Fixtures.json("reference_cdnow.json")["customers"].array()
        #expect(customers.count == 12)
        for customer in customers {
            let purchases = Int(try customer["x"].number())
            let history = try CustomerHistory(
                purchases: purchases, recency: try customer["tx_days"].number() / 7,
                age: try customer["T_days"].number() / 7)
            let average =
                purchases > 0
                ? try SpendHistory(
                    purchases: purchases,
                    average: try customer["repeat_spend_cents"].number() / 100 / Double(purchases)) : nil
            let values = customer[set]
            let spend = spendModel.expectedSpend(average)
            expect(spend, near: try values["expected_avg_spend"].number(), relative: 1e-9, "spend")
            let id = "of \(try customer["sample_id"].number())"
            try Self.check(bgModel, history, spend, values["bgnbd"], "BG/NBD \(id)")
            try Self.check(mbgModel, history, spend, values["mbgnbd"], "MBG/NBD \(id)")
            try Self.check(paretoModel, history, spend, values["paretonbd"], "Pareto/NBD \(id)")
            let residual = try paretoModel.discountedResidualPurchases(history, discount: log(1.15) / 52)
            expect(residual, near: try values["paretonbd"]["dert_infinite"].number(), relative: 1e-9, "DERT \(id)")
            expect(
                residual * spend * 0.3, near: try values["paretonbd"]["residual_clv_margin_0_30"].number(),
                relative: 1e-9, "residual value \(id)")
        }
    }

    @Test func `what is expected of a newcomer in a year is the reference's`() throws {
        let expected = try Fixtures.json("reference_cdnow.json")["population_expectation"]
        let bg = try Self.parameters("BG/NBD", "at_mle")
        let mbg = try Self.parameters("MBG/NBD", "at_mle")
        let pareto = try Self.parameters("Pareto/NBD", "at_mle")
        let gg = try Self.parameters("Gamma-Gamma", "at_mle")
        let models: [(any TransactionModel, String)] = [
            (try BetaGeometricModel(.bgNBD, r: bg[0], alpha: bg[1], a: bg[2], b: bg[3]), "bgnbd_E[X(52)]"),
            (try BetaGeometricModel(.mbgNBD, r: mbg[0], alpha: mbg[1], a: mbg[2], b: mbg[3]), "mbgnbd_E[X(52)]"),
            (try ParetoNBDModel(r: pareto[0], alpha: pareto[1], s: pareto[2], beta: pareto[3]), "paretonbd_E[X(52)]"),
        ]
        for (model, name) in models {
            expect(
                try model.expectedPurchasesOfNewcomer(within: 52), near: try expected[name].number(), relative: 1e-9,
                name)
        }
        let spend = try GammaGammaModel(p: gg[0], q: gg[1], gamma: gg[2])
        expect(spend.populationMean, near: try expected["gg_population_mean"].number(), relative: 1e-9)
    }
}
