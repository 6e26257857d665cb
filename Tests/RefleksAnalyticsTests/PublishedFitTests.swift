import RefleksAnalytics
import Testing

/// Fits of the papers' own data against the papers' tables and against estimates of 20 digits.
struct PublishedFitTests {
    static func compare<Model>(_ fit: Fit<Model>, _ name: String, published: [Double]) throws {
        let reference = try Fixtures.json("reference_cdnow.json")["mle"][name]
        try compare(
            fit, parameters: try reference["params"].numbers(), errors: try reference["se"].numbers(),
            logLikelihood: try reference["LL"].number(), published: published)
    }

    static func compare<Model>(
        _ fit: Fit<Model>, parameters: [Double], errors: [Double], logLikelihood: Double, published: [Double],
        digits: Double = 1e3
    ) throws {
        #expect(fit.identification == .full)
        #expect(abs(fit.logLikelihood - logLikelihood) < 1e-6)
        for (index, fitted) in fit.parameters.enumerated() {
            expect(fitted.value, near: parameters[index], relative: 1e-6, fitted.name)
            expect(try #require(fitted.standardError), near: errors[index], relative: 1e-5, "SE of \(fitted.name)")
            #expect(abs(fitted.value - published[index]) <= 0.5001 / digits, "\(fitted.name) as printed")
        }
    }

    @Test func `BG/NBD on the CDNOW sample has the parameters of the paper`() throws {
        let fit = try BetaGeometricModel.fit(.bgNBD, to: Fixtures.cdnowPopulation())
        try Self.compare(fit, "BG/NBD", published: [0.243, 4.414, 0.793, 2.426])
        #expect(abs(fit.logLikelihood - -9582.4) < 0.05)
        #expect(fit.customers == 2_357)
    }

    @Test func `MBG/NBD on the CDNOW sample has the parameters of the reference`() throws {
        let fit = try BetaGeometricModel.fit(.mbgNBD, to: Fixtures.cdnowPopulation())
        try Self.compare(fit, "MBG/NBD", published: [0.525, 6.183, 0.891, 1.614])
    }

    @Test func `Pareto/NBD on the CDNOW sample has the parameters of the paper`() throws {
        let fit = try ParetoNBDModel.fit(to: Fixtures.cdnowPopulation())
        try Self.compare(fit, "Pareto/NBD", published: [0.553, 10.578, 0.606, 11.669])
        #expect(abs(fit.logLikelihood - -9595.0) < 0.05)
    }

    @Test func `Gamma-Gamma on the 946 repeaters has the parameters of the paper`() throws {
        let averages = try Fixtures.cdnow().compactMap(\.spend)
        #expect(averages.count == 946)
        let fit = try GammaGammaModel.fit(to: SpendPopulation(averages))
        let reference = try Fixtures.json("reference_cdnow.json")["mle"]["Gamma-Gamma"]
        try Self.compare(
            fit, parameters: try reference["params"].numbers(), errors: try reference["se"].numbers(),
            logLikelihood: try reference["LL"].number(), published: [6.25, 3.74, 15.44], digits: 1e2)
    }

    @Test func `BG/BB on the donations has the parameters of the paper`() throws {
        let fit = try BetaBernoulliModel.fit(to: Fixtures.donations())
        let reference = try Fixtures.json("reference_stress.json")["bg_bb_donations"]
        try Self.compare(
            fit, parameters: try reference["params"].numbers(), errors: try reference["se"].numbers(),
            logLikelihood: try reference["LL"].number(), published: [1.204, 0.750, 0.657, 2.783])
        #expect(abs(fit.logLikelihood - -33225.58) < 0.005)
        #expect(fit.customers == 11_104)
    }

    /// Fader, Hardie and Lee 2005, figure 6: mean of the conditional expectations for 39 weeks by purchases in calibration.
    static let holdoutMeans: [(name: String, means: [Double])] = [
        ("BG/NBD", [0.225, 0.523, 1.044, 1.520, 2.164, 2.654, 3.504, 6.157]),
        ("Pareto/NBD", [0.138, 0.599, 1.196, 1.714, 2.398, 2.907, 3.819, 6.403]),
    ]

    @Test(arguments: [0, 1])
    func `mean holdout purchases by calibration frequency are those of the paper`(row: Int) throws {
        let population = try Fixtures.cdnowPopulation()
        let model: any TransactionModel =
            row == 0
            ? try BetaGeometricModel.fit(.bgNBD, to: population).model : try ParetoNBDModel.fit(to: population).model
        let cases = try Fixtures.cdnow().map { customer in
            HoldoutCase(
                frequency: customer.history.purchases,
                predicted: try model.expectedPurchases(customer.history, within: 39),
                actual: Double(customer.holdoutPurchases))
        }
        let report = try HoldoutReport(cases)
        let expected = Self.holdoutMeans[row]
        for (frequency, mean) in expected.means.enumerated() {
            let group = try #require(report.byFrequency[frequency])
            #expect(
                abs(group.predictedMean - mean) <= 0.0006,
                "\(expected.name), \(frequency): \(group.predictedMean), printed \(mean)")
        }
        // What came does not depend on the model.
        let actual = [0.237, 0.697, 1.393, 1.560, 2.532, 2.947, 3.862, 6.359]
        for (group, mean) in zip(report.byFrequency, actual) {
            #expect(abs(try #require(group).actualMean - mean) <= 0.0006)
        }
        #expect(report.customers == 2_357)
        #expect(report.deciles.count == 10)
        #expect(try #require(report.normalisedGini) > 0.6)
    }
}
