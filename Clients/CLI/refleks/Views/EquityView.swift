import RefleksContract
import RefleksMessages

/// The statement of customer equity, for people.
struct EquityView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIGovernance

    init(_ screen: Screen) { self.screen = screen }

    /// The lines of a statement in their order.
    static func parts(
        _ reply: GetCustomerEquityStatementResponse
    ) -> [(name: String, label: MessageTemplate, line: EquityLine)] {
        [
            ("opening", Texts.opening, reply.opening), ("acquired", Texts.acquired, reply.acquired),
            ("deepened", Texts.deepened, reply.deepened), ("won_back", Texts.wonBack, reply.wonBack),
            ("lost", Texts.lost, reply.lost), ("eroded", Texts.eroded, reply.eroded),
            ("model_change", Texts.modelChange, reply.modelChange),
            ("merges_and_erasures", Texts.merges, reply.mergesAndErasures), ("closing", Texts.closing, reply.closing),
        ]
    }

    func lines(_ reply: GetCustomerEquityStatementResponse) -> [StyledText] {
        let note = reply.month + (reply.running ? ", " + screen.text(Texts.running) : "")
        let greatest = Self.parts(reply).map { $0.line.valueMinor.magnitude }.max() ?? 0
        var table = TextTable([.init(), .init(alignment: .trailing), .init(alignment: .trailing), .init()])
        for (name, label, line) in Self.parts(reply) {
            let isEnd = name == "opening" || name == "closing"
            let share = greatest > 0 ? Double(line.valueMinor.magnitude) / Double(greatest) : 0
            table.append([
                StyledText(screen.text(label), isEnd ? .strong : .plain),
                StyledText(numbers.count(line.customers), isEnd ? .strong : .plain),
                StyledText(numbers.money(line.valueMinor, reply.currency), isEnd ? .strong : .plain),
                StyledText(BarText.bar(share, width: 24), .accent),
            ])
        }
        var lines = [screen.heading(Texts.equity, note: note)] + table.lines(width: screen.width)
        if !reply.losses.isEmpty {
            lines.append(screen.heading(Texts.lostBecause))
            var losses = TextTable([.init(), .init(alignment: .trailing), .init(alignment: .trailing)])
            for loss in reply.losses {
                losses.append([
                    StyledText(names.text(loss.reason, Texts.losses)), StyledText(numbers.count(loss.line.customers)),
                    StyledText(numbers.money(loss.line.valueMinor, reply.currency)),
                ])
            }
            lines += losses.lines(width: screen.width)
        }
        let basis = screen.text(
            Texts.equityBasis, String(reply.openingModel), String(reply.closingModel),
            numbers.count(reply.openingCommitSeq), numbers.count(reply.asOfCommitSeq))
        return lines + [StyledText("  " + basis, .faint)]
    }

    static func csv(_ reply: GetCustomerEquityStatementResponse) -> CSVText {
        var csv = CSVText(["month", "line", "customers", "value_minor", "currency"])
        for (name, _, line) in parts(reply) {
            csv.append([reply.month, name, String(line.customers), String(line.valueMinor), reply.currency])
        }
        for loss in reply.losses {
            csv.append([
                reply.month, "lost " + EnumText.constant(loss.reason), String(loss.line.customers),
                String(loss.line.valueMinor), reply.currency,
            ])
        }
        return csv
    }
}
