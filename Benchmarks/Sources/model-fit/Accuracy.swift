import Foundation
import RefleksAnalytics

/// How well a fitted model foretold the holdout.
struct Accuracy {
    let summaries: [CustomerSummary]
    let window: ObservationWindow

    /// A line of JSON: errors and order of the conditional expectations, P(any purchase) against what came, and the whole
    /// cohort's cumulative purchases at the end of both periods, expected over come.
    func line(_ name: String, _ model: some TransactionModel) throws -> String {
        let report = try HoldoutReport(
            try summaries.map { summary in
                HoldoutCase(
                    frequency: summary.history.purchases,
                    predicted: try model.expectedPurchases(summary.history, within: window.holdout),
                    actual: Double(summary.holdoutPurchases))
            })
        let calibration = try ProbabilityCalibration(
            try summaries.map { summary in
                (
                    try model.probabilityOfPurchase(summary.history, within: window.holdout),
                    summary.holdoutPurchases > 0
                )
            })
        let series = try TrackingSeries(
            model, summaries, end: window.holdoutEnd, stepDays: 7, daysPerUnit: window.daysPerUnit)
        let last = series.points.last.map { $0.expected / Double(max(1, $0.actual)) } ?? 0
        let groups = report.byFrequency.map { group in
            group.map { String(format: "[%.3f, %.3f]", $0.predictedMean, $0.actualMean) } ?? "null"
        }
        let fields = [
            "\"holdout\": \"\(name)\"", "\"customers\": \(report.customers)",
            String(format: "\"expected\": %.1f, \"came\": %.0f", report.predictedTotal, report.actualTotal),
            String(
                format: "\"mean_absolute_error\": %.4f, \"root_mean_squared_error\": %.4f", report.meanAbsoluteError,
                report.rootMeanSquaredError),
            String(format: "\"normalised_gini\": %.4f", report.normalisedGini ?? 0),
            String(format: "\"brier_any_purchase\": %.4f", calibration.brierScore),
            String(format: "\"tracking_at_end\": %.4f", last),
            "\"by_frequency\": [\(groups.joined(separator: ", "))]",
        ]
        return "{" + fields.joined(separator: ", ") + "}"
    }
}
