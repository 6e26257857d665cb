import RefleksAnalytics
import Testing

/// The cases that other implementations are known to fail at, and the donors of BG/BB one by one.
struct HardCaseTests {
    @Test func `all 24 hard cases have the reference's values`() throws {
        let cases = try Fixtures.json("reference_stress.json")["cases"].array()
        #expect(cases.count == 24)
        for item in cases {
            let p = try item["params"].numbers()
            let history = try CustomerHistory(
                purchases: Int(try item["x"].number()), recency: try item["t_x"].number(), age: try item["T"].number())
            let isPareto = try item["model"].text() == "Pareto/NBD"
            let model: any TransactionModel =
                isPareto
                ? try ParetoNBDModel(r: p[0], alpha: p[1], s: p[2], beta: p[3])
                : try BetaGeometricModel(.bgNBD, r: p[0], alpha: p[1], a: p[2], b: p[3])
            let what = try item["case"].text()
            let bar = 1e-8
            expect(model.logLikelihood(history), near: try item["LL"].number(), relative: bar, "LL, \(what)")
            expect(
                model.probabilityAlive(history), near: try item["p_alive"].number(), relative: bar, "P(alive), \(what)")
            expect(
                try model.expectedPurchases(history, within: try item["t"].number()),
                near: try item["cet"].number(), relative: bar, "purchases, \(what)")
            if let beta = model as? BetaGeometricModel {
                expect(
                    beta.logProbabilityAlive(history), near: try item["log_p_alive"].number(), relative: bar,
                    "log P(alive), \(what)")
            }
        }
    }

    /// The cases do not state their rate: it is the one that the first of them implies, the same for all.
    @Test func `discounted residual purchases of the hard cases have the reference's values`() throws {
        let cases = try Fixtures.json("reference_stress.json")["cases"].array().filter { $0["dert"].isNumber }
        #expect(cases.count == 13)
        for item in cases {
            let p = try item["params"].numbers()
            let model = try ParetoNBDModel(r: p[0], alpha: p[1], s: p[2], beta: p[3])
            let history = try CustomerHistory(
                purchases: Int(try item["x"].number()), recency: try item["t_x"].number(), age: try item["T"].number())
            expect(
                try model.discountedResidualPurchases(history, discount: 0.0026877296610607442),
                near: try item["dert"].number(), relative: 1e-8, try item["case"].text())
        }
    }

    @Test func `every kind of donor has the reference's values`() throws {
        let reference = try Fixtures.json("reference_stress.json")["bg_bb_donations"]
        let p = try reference["params"].numbers()
        let model = try BetaBernoulliModel(alpha: p[0], beta: p[1], gamma: p[2], delta: p[3])
        var sum = 0.0
        for cell in try reference["cells"].array() {
            let history = try OpportunityHistory(
                purchases: Int(try cell["x"].number()), last: Int(try cell["t_x"].number()),
                opportunities: Int(try cell["n"].number()))
            expect(
                model.probabilityAlive(history), near: try cell["p_alive_next_opportunity"].number(), relative: 1e-9)
            let five = try model.expectedPurchases(history, within: 5)
            expect(five, near: try cell["cet_5"].number(), relative: 1e-9)
            expect(try model.expectedPurchases(history, within: 10), near: try cell["cet_10"].number(), relative: 1e-9)
            sum += five * (try cell["weight"].number())
        }
        expect(sum, near: try reference["sum_cet_5"].number(), relative: 1e-9)
    }
}
