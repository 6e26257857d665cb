import RefleksContract
import RefleksMessages

/// What is expected of one customer, for people.
struct LifetimeValueView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: GetLifetimeValueResponse) -> [StyledText] {
        typealias Texts = Catalogue.CLIModel
        var lines = [screen.heading(Texts.lifetimeValue, note: reply.customerCode)]
        let forecast = reply.forecast
        if reply.hasForecast {
            var table = TextTable([.init(), .init(alignment: .trailing), .init()])
            func row(_ name: MessageTemplate, _ value: String, _ note: String = "", _ style: Style = .plain) {
                table.append([
                    StyledText(screen.text(name), .faint), StyledText(value, style), StyledText(note, .faint),
                ])
            }
            let unknown = screen.text(Catalogue.CLIModel.notKnown)
            row(
                Texts.value, forecast.hasValueMinor ? numbers.money(forecast.valueMinor, reply.currency) : unknown,
                screen.text(Texts.withinDays, String(reply.horizonDays)), .strong)
            let probability = Int64(forecast.probabilityOfPurchaseMicro)
            row(
                Texts.buysAgain, numbers.percent(micro: probability),
                BarText.bar(Double(probability) / 1e6, width: 20))
            // Without dropout it is 1 for everybody and says nothing.
            if !reply.dropoutNotIdentified {
                row(Texts.alive, numbers.percent(micro: Int64(forecast.probabilityAliveMicro)))
            }
            row(Texts.expectedPurchases, numbers.millionths(forecast.expectedPurchasesMicro, digits: 2))
            if forecast.hasExpectedSpendMinor {
                row(
                    Texts.expectedSpend, numbers.money(forecast.expectedSpendMinor, reply.currency),
                    screen.text(Texts.perPurchase, numbers.money(forecast.spendPerPurchaseMinor, reply.currency)))
            } else {
                row(Texts.expectedSpend, unknown)
            }
            let margin = numbers.percent(micro: Int64(forecast.marginBasisPoints) * 100)
            row(Texts.margin, forecast.hasMarginBasisPoints ? margin : unknown)
            if forecast.hasResidualValueMinor {
                row(
                    Texts.residual, numbers.money(forecast.residualValueMinor, reply.currency),
                    screen.text(Texts.purchases, numbers.millionths(forecast.residualPurchasesMicro, digits: 2)))
            }
            row(
                Texts.observed, numbers.count(forecast.repeatPurchases),
                screen.text(Texts.over, String(forecast.recencyDays), String(forecast.ageDays)))
            lines += table.lines(width: screen.width)
        } else {
            lines.append(StyledText("  " + screen.text(Texts.neverBought), .faint))
        }
        if reply.defaultModel { lines.append(StyledText("  " + reply.defaultSource, .warning)) }
        if reply.dropoutNotIdentified {
            lines.append(StyledText("  " + screen.text(Texts.dropoutNotIdentified), .warning))
        }
        if !forecast.leftOutCurrencies.isEmpty {
            let currencies = forecast.leftOutCurrencies.joined(separator: ", ")
            lines.append(StyledText("  " + screen.text(Catalogue.CLIScore.leftOut, currencies), .warning))
        }
        let family = names.text(reply.family, Texts.families)
        let model = reply.defaultModel ? family : screen.text(Texts.byModel, String(reply.modelNumber), family)
        let asOf = screen.text(Catalogue.CLILabel.asOf, numbers.count(reply.asOfCommitSeq))
        return lines + [StyledText("  " + model + " · " + asOf, .faint)]
    }

    static func csv(_ reply: GetLifetimeValueResponse) -> CSVText {
        var csv = CSVText([
            "customer_code", "model", "horizon_days", "probability_of_purchase_micro", "expected_purchases_micro",
            "expected_spend_minor", "value_minor", "currency",
        ])
        guard reply.hasForecast else { return csv }
        let forecast = reply.forecast
        csv.append([
            reply.customerCode, String(reply.modelNumber), String(reply.horizonDays),
            String(forecast.probabilityOfPurchaseMicro), String(forecast.expectedPurchasesMicro),
            forecast.hasExpectedSpendMinor ? String(forecast.expectedSpendMinor) : "",
            forecast.hasValueMinor ? String(forecast.valueMinor) : "", reply.currency,
        ])
        return csv
    }
}
