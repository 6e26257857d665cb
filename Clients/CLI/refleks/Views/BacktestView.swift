import RefleksContract
import RefleksMessages

/// What another model would do, for people.
struct BacktestView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ test: BacktestModelResponse, model: UInt32) -> [StyledText] {
        var lines = [screen.heading(Catalogue.CLIModel.backtest, note: String(model))]
        let most = test.moves.map(\.customers).max() ?? 0
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init(alignment: .trailing)])
        for move in test.moves {
            let isSame = move.before == move.after
            table.append([
                StyledText("\(tier(move.before)) → \(tier(move.after))", isSame ? .faint : style(move)),
                StyledText(numbers.count(move.customers), .strong),
                StyledText(BarText.bar(Double(move.customers) / Double(max(most, 1)), width: 24), .accent),
                StyledText(amount(move.expectedValueMinor, test), .faint),
            ])
        }
        lines += table.lines(width: screen.width)
        let after = amount(test.valueAfterMinor, test)
        let text =
            test.hasValueBeforeMinor
            ? screen.text(Catalogue.CLIModel.valueMoves, amount(test.valueBeforeMinor, test), after)
            : screen.text(Catalogue.CLIModel.valueExpected, after)
        lines.append(StyledText("  " + text))
        if !test.missingRates.isEmpty {
            let rates = test.missingRates.map { "\($0.fromCurrency) → \($0.toCurrency)" }.joined(separator: ", ")
            lines.append(StyledText("  " + screen.text(Catalogue.CLIScore.leftOut, rates), .warning))
            lines.append(StyledText("  " + screen.text(Catalogue.CLIModel.mendRate), .faint))
        }
        lines += moved(test)
        lines.append(
            StyledText(
                "  " + screen.text(Catalogue.CLIModel.scored, numbers.count(test.customers)) + " · "
                    + screen.text(Catalogue.CLILabel.asOf, numbers.count(test.asOfCommitSeq)), .faint))
        return lines
    }

    private func moved(_ test: BacktestModelResponse) -> [StyledText] {
        guard !test.moved.isEmpty else {
            return [StyledText("  " + screen.text(Catalogue.CLIModel.nobodyMoves), .faint)]
        }
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init(alignment: .trailing), .init()])
        for customer in test.moved {
            table.append([
                StyledText(customer.customerCode, .accent), StyledText(String(customer.totalBefore)),
                StyledText(tier(customer.before), .faint), StyledText("→ \(customer.totalAfter)", .strong),
                StyledText(tier(customer.after)),
            ])
        }
        let lines = table.lines(width: screen.width)
        guard !test.nextPageToken.isEmpty else { return lines }
        return lines + [StyledText("  " + screen.text(Catalogue.CLILabel.more, test.nextPageToken), .faint)]
    }

    /// Nothing is no amount where it may be for want of a rate.
    private func amount(_ minor: Int64, _ test: BacktestModelResponse) -> String {
        minor == 0 && !test.leftOutCurrencies.isEmpty ? "–" : numbers.money(minor, test.currency)
    }

    private func tier(_ tier: ServiceTier) -> String { names.text(tier, Catalogue.CLIScore.tiers) }

    private func style(_ move: TierMove) -> Style { move.after.rawValue > move.before.rawValue ? .good : .bad }

    /// A record for each customer whose level would change.
    static func csv(_ test: BacktestModelResponse) -> CSVText {
        var csv = CSVText(["customer_code", "total_before", "total_after", "tier_before", "tier_after"])
        for customer in test.moved {
            csv.append([
                customer.customerCode, String(customer.totalBefore), String(customer.totalAfter),
                EnumText.constant(customer.before), EnumText.constant(customer.after),
            ])
        }
        return csv
    }
}
