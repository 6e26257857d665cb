import Foundation
import RefleksAnalytics

/// How long fitting and scoring take on one core.
struct Measurement {
    let summaries: [CustomerSummary]
    /// Each time is the least of so many.
    let repeats: Int

    private func leastSeconds(_ body: () throws -> Void) rethrows -> Double {
        var least = Double.infinity
        for _ in 0..<repeats {
            let begin = ContinuousClock.now
            try body()
            let duration = (ContinuousClock.now - begin).components
            least = min(least, Double(duration.seconds) + Double(duration.attoseconds) / 1e18)
        }
        return least
    }

    /// A line of JSON for each fit, the grouping into different histories included, and one for scoring.
    func lines() throws -> [String] {
        let histories = summaries.map(\.history)
        var lines: [String] = []
        for variant in BetaGeometricModel.Variant.allCases {
            var last: Fit<BetaGeometricModel>?
            let seconds = try leastSeconds {
                last = try BetaGeometricModel.fit(variant, to: PurchasePopulation(histories))
            }
            if let last { lines.append(line(variant.rawValue, last, seconds)) }
        }
        var pareto: Fit<ParetoNBDModel>?
        let seconds = try leastSeconds { pareto = try ParetoNBDModel.fit(to: PurchasePopulation(histories)) }
        if let pareto { lines.append(line("paretoNBD", pareto, seconds)) }
        var spend: Fit<GammaGammaModel>?
        let averages = summaries.compactMap(\.spend)
        let spendSeconds = try leastSeconds { spend = try GammaGammaModel.fit(to: SpendPopulation(averages)) }
        if let spend { lines.append(line("gammaGamma", spend, spendSeconds)) }
        if let pareto, let spend {
            let bg = try BetaGeometricModel.fit(.bgNBD, to: PurchasePopulation(histories))
            lines.append(try scoring("bgNBD", bg.model, spend.model))
            lines.append(try scoring("paretoNBD", pareto.model, spend.model))
        }
        return lines
    }

    private func line<Model>(_ name: String, _ fit: Fit<Model>, _ seconds: Double) -> String {
        let parameters = fit.parameters.map { parameter in
            let error = parameter.standardError.map { String(format: "%.4g", $0) } ?? "null"
            return String(format: "\"%@\": [%.6f, %@]", parameter.name as NSString, parameter.value, error as NSString)
        }
        return """
            {"fit": "\(name)", "customers": \(fit.customers), "milliseconds": \(String(format: "%.2f", seconds * 1e3)), \
            "log_likelihood": \(String(format: "%.6f", fit.logLikelihood)), "iterations": \(fit.iterations), \
            \(parameters.joined(separator: ", "))}
            """
    }

    /// Microseconds for a customer: P(alive), purchases within 52 weeks and spend; and the value of twelve months, discounted
    /// week by week.
    private func scoring(
        _ name: String, _ model: some TransactionModel, _ spend: GammaGammaModel
    ) throws -> String {
        let plan = try DiscountPlan(
            periods: 52, periodLength: 1, ratePerPeriod: pow(1.15, 1 / 52) - 1, timing: .endOfPeriod)
        var purchases = 0.0
        let scoreSeconds = try leastSeconds {
            purchases = 0
            for summary in summaries {
                let alive = model.probabilityAlive(summary.history)
                let expected = try model.expectedPurchases(summary.history, within: 52)
                purchases += alive >= 0 ? expected * spend.expectedSpend(summary.spend) : 0
            }
        }
        var value = 0.0
        let valueSeconds = try leastSeconds {
            value = 0
            for summary in summaries {
                value += try model.lifetimeValue(
                    summary.history, spend: spend.expectedSpend(summary.spend), margin: 1, plan)
            }
        }
        let each = 1e6 / Double(summaries.count)
        return """
            {"score": "\(name)", "customers": \(summaries.count), \
            "microseconds_alive_purchases_spend": \(String(format: "%.2f", scoreSeconds * each)), \
            "microseconds_value_12_months": \(String(format: "%.2f", valueSeconds * each)), \
            "spend_52_weeks": \(String(format: "%.2f", purchases)), "value_12_months": \(String(format: "%.2f", value))}
            """
    }
}
