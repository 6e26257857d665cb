import Foundation
import RefleksAnalytics

/// The example of P. S. Fader, B. G. S. Hardie and K. L. Lee, "RFM and CLV: Using Iso-Value Curves for Customer Base
/// Analysis", Journal of Marketing Research 42 (2005): Pareto/NBD and Gamma-Gamma on the whole CDNOW cohort over 78 weeks,
/// discounted residual transactions over recency and frequency, and mean lifetime value by RFM group.
///
/// As in the paper 15 % a year discount, 30 % margin, and the ten customers whose repeat purchases were over $4,000 left out.
struct IsoValue {
    private static let margin = 0.3
    private static let discount = log(1.15) / 52
    private static let largestSpend = 4_000.0

    private let summaries: [CustomerSummary]
    private let purchases: Fit<ParetoNBDModel>
    private let spend: Fit<GammaGammaModel>

    init(_ log: PurchaseLog) throws {
        let window = try ObservationWindow(calibrationEnd: PurchaseLog.day(1998, 6, 30))
        summaries = try log.summaries(window).filter { summary in
            summary.spend.map { $0.average * Double($0.purchases) <= Self.largestSpend } ?? true
        }
        purchases = try ParetoNBDModel.fit(to: PurchasePopulation(summaries.map(\.history)))
        spend = try GammaGammaModel.fit(to: SpendPopulation(summaries.compactMap(\.spend)))
    }

    func report() throws -> String {
        var lines = ["\(summaries.count) customers, 78 weeks"]
        for parameter in purchases.parameters + spend.parameters {
            let error = parameter.standardError.map { String(format: "%.4f", $0) } ?? "-"
            lines.append(
                String(format: "%-6@ %10.4f  ± %@", parameter.name as NSString, parameter.value, error as NSString))
        }
        lines.append(contentsOf: [
            "", "Discounted expected residual transactions, week of the last purchase by repeat purchases",
        ])
        lines.append(contentsOf: try curves())
        lines.append(contentsOf: ["", "Mean lifetime value in dollars by group (3 is best), customers in brackets"])
        lines.append(contentsOf: try groups())
        return lines.joined(separator: "\n")
    }

    /// A customer who first bought 77.86 weeks ago; equal numbers in different cells lie on one iso-value curve.
    private func curves() throws -> [String] {
        let age = 545.0 / 7
        let counts = [1, 2, 4, 7, 10, 14]
        var lines = ["    week" + counts.map { String(format: "%8d", $0) }.joined()]
        for week in stride(from: 7.0, through: 77, by: 7) {
            let cells = try counts.map { count in
                let history = try CustomerHistory(purchases: count, recency: week, age: age)
                return String(
                    format: "%8.2f", try purchases.model.discountedResidualPurchases(history, discount: Self.discount))
            }
            lines.append(String(format: "%8.0f", week) + cells.joined())
        }
        return lines
    }

    private func value(_ summary: CustomerSummary) throws -> Double {
        let residual = try purchases.model.discountedResidualPurchases(summary.history, discount: Self.discount)
        return residual * spend.model.expectedSpend(summary.spend) * Self.margin
    }

    /// Those who came back in thirds by each of recency, frequency and monetary value; the others are the zero class.
    private func groups() throws -> [String] {
        let zero = summaries.filter { $0.history.purchases == 0 }
        let repeaters = summaries.filter { $0.history.purchases > 0 }
        let recency = thirds(repeaters) { -($0.history.age - $0.history.recency) }
        let frequency = thirds(repeaters) { Double($0.history.purchases) }
        let monetary = thirds(repeaters) { $0.spend?.average ?? 0 }
        var sums: [Int: (customers: Int, value: Double)] = [:]
        for (index, summary) in repeaters.enumerated() {
            let key = monetary[index] * 9 + frequency[index] * 3 + recency[index]
            let before = sums[key] ?? (0, 0)
            sums[key] = (before.customers + 1, before.value + (try value(summary)))
        }
        let zeroValue = try zero.reduce(0) { $0 + (try value($1)) }
        let total = sums.values.reduce(zeroValue) { $0 + $1.value }
        var lines: [String] = []
        for amount in 0..<3 {
            lines.append("M=\(amount + 1)        R=1              R=2              R=3")
            for count in 0..<3 {
                let cells = (0..<3).map { recent in
                    let cell = sums[amount * 9 + count * 3 + recent] ?? (0, 0)
                    let mean = cell.value / Double(max(1, cell.customers))
                    return String(format: "%8.2f", mean)
                        + "(\(cell.customers))".padding(toLength: 9, withPad: " ", startingAt: 0)
                }
                lines.append("  F=\(count + 1) " + cells.joined())
            }
        }
        lines.append(
            String(
                format: "zero class: %d customers, mean %.2f, together %.0f, %.1f %% of all", zero.count,
                zeroValue / Double(max(1, zero.count)), zeroValue, 100 * zeroValue / total))
        lines.append(String(format: "all: %.0f, mean %.2f", total, total / Double(summaries.count)))
        return lines
    }

    /// 0, 1 or 2 for each, by the values at one and two thirds; equal ones stay together, in the lower group.
    private func thirds(_ customers: [CustomerSummary], _ key: (CustomerSummary) -> Double) -> [Int] {
        let sorted = customers.map(key).sorted()
        guard sorted.count >= 3 else { return customers.map { _ in 0 } }
        let (first, second) = (sorted[sorted.count / 3 - 1], sorted[sorted.count * 2 / 3 - 1])
        return customers.map { key($0) <= first ? 0 : key($0) <= second ? 1 : 2 }
    }
}
