import RefleksContract
import RefleksMessages

/// What the house does for its customers, for people.
struct ConductView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIConduct

    init(_ screen: Screen) { self.screen = screen }

    private func percent(_ basisPoints: UInt32) -> String { numbers.percent(micro: Int64(basisPoints) * 100) }

    func lines(_ reply: GetEffortSplitResponse) -> [StyledText] {
        var table = TextTable([
            .init(), .init(), .init(alignment: .trailing), .init(alignment: .trailing), .init(alignment: .trailing),
            .init(),
        ])
        for (label, group, isAlert) in [
            (Texts.top, reply.top, reply.topAlert), (Texts.rest, reply.rest, false),
            (Texts.newcomers, reply.newcomers, reply.newAlert),
        ] {
            table.append([
                StyledText(screen.text(label), .strong),
                StyledText(BarText.bar(Double(group.shareBp) / 10_000, width: 20), .accent),
                StyledText(group.hasShareBp ? percent(group.shareBp) : "–", isAlert ? .strongBad : .strong),
                StyledText(numbers.money(group.spentMinor, reply.currency)),
                StyledText(
                    screen.text(Texts.touches, numbers.count(group.touches), numbers.count(group.customers)), .faint),
                StyledText(isAlert ? screen.text(Texts.alert) : "", .strongBad),
            ])
        }
        return [screen.heading(Texts.effort, note: reply.month)] + table.lines(width: screen.width)
    }

    func lines(_ reply: GetPhaseCoverageResponse) -> [StyledText] {
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init(alignment: .trailing)])
        for (label, phase) in [
            (Texts.before, reply.before), (Texts.at, reply.at), (Texts.after, reply.after),
            (Texts.unspecified, reply.unspecified),
        ] {
            let share = reply.customers > 0 ? Double(phase.customers) / Double(reply.customers) : 0
            table.append([
                StyledText(screen.text(label)), StyledText(BarText.bar(share, width: 20), .accent),
                StyledText(screen.text(Texts.customers, numbers.count(phase.customers)), .strong),
                StyledText(screen.text(Texts.interactions, numbers.count(phase.interactions)), .faint),
            ])
        }
        let whole = screen.text(Texts.covered, numbers.count(reply.covered), numbers.count(reply.customers))
        return [screen.heading(Texts.phases, note: reply.month)] + table.lines(width: screen.width)
            + [StyledText("  " + whole)]
    }

    func lines(_ reply: GetEnablementResponse) -> [StyledText] {
        let heading = screen.heading(Texts.briefings, note: reply.month)
        guard !reply.branches.isEmpty else { return [heading, StyledText("  " + screen.text(Texts.none), .faint)] }
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init()])
        for branch in reply.branches {
            table.append([
                StyledText(branch.branch, .strong),
                StyledText(BarText.bar(Double(branch.shareBp) / 10_000, width: 20), .accent),
                StyledText(branch.hasShareBp ? percent(branch.shareBp) : "–", .strong),
                StyledText(
                    screen.text(Texts.opened, numbers.count(branch.briefings), numbers.count(branch.visits)), .faint),
            ])
        }
        return [heading] + table.lines(width: screen.width)
    }

    func lines(_ reply: GetErosionResponse) -> [StyledText] {
        var table = TextTable([
            .init(), .init(alignment: .trailing), .init(), .init(alignment: .trailing), .init(alignment: .trailing),
        ])
        for (label, group) in [(Texts.affected, reply.affected), (Texts.unaffected, reply.unaffected)] {
            table.append([
                StyledText(screen.text(label), .strong),
                StyledText(screen.text(Texts.customers, numbers.count(group.customers))),
                StyledText(
                    numbers.money(group.marginBeforeMinor, reply.currency) + " → "
                        + numbers.money(group.marginAfterMinor, reply.currency)),
                StyledText(screen.text(Texts.kept, percent(UInt32(clamping: group.kept.shareBp))), .strong),
                StyledText(
                    "[\(percent(UInt32(clamping: group.kept.lowBp))), \(percent(UInt32(clamping: group.kept.highBp)))]",
                    .faint),
            ])
        }
        var lines = [screen.heading(Texts.erosion)] + table.lines(width: screen.width)
        if reply.hasDifferenceMinor {
            lines.append(
                StyledText(
                    "  " + screen.text(Texts.difference, numbers.money(reply.differenceMinor, reply.currency)),
                    reply.differenceMinor < 0 ? .strongBad : .strong))
        }
        return lines
    }

    static func csv(_ reply: GetEffortSplitResponse) -> CSVText {
        var csv = CSVText(["month", "group", "customers", "touches", "spent_minor", "currency", "share_bp", "alert"])
        for (name, group, isAlert) in [
            ("top", reply.top, reply.topAlert), ("rest", reply.rest, false), ("new", reply.newcomers, reply.newAlert),
        ] {
            csv.append([
                reply.month, name, String(group.customers), String(group.touches), String(group.spentMinor),
                reply.currency, group.hasShareBp ? String(group.shareBp) : "", String(isAlert),
            ])
        }
        return csv
    }

    static func csv(_ reply: GetPhaseCoverageResponse) -> CSVText {
        var csv = CSVText(["month", "phase", "interactions", "customers"])
        for (name, phase) in [
            ("PRE", reply.before), ("AT", reply.at), ("POST", reply.after), ("UNSPECIFIED", reply.unspecified),
        ] {
            csv.append([reply.month, name, String(phase.interactions), String(phase.customers)])
        }
        return csv
    }

    static func csv(_ reply: GetEnablementResponse) -> CSVText {
        var csv = CSVText(["month", "branch", "visits", "briefings", "share_bp"])
        for branch in reply.branches {
            csv.append([
                reply.month, branch.branch, String(branch.visits), String(branch.briefings),
                branch.hasShareBp ? String(branch.shareBp) : "",
            ])
        }
        return csv
    }

    static func csv(_ reply: GetErosionResponse) -> CSVText {
        var csv = CSVText([
            "group", "customers", "margin_before_minor", "margin_after_minor", "currency", "kept_bp", "low_bp",
            "high_bp",
        ])
        for (name, group) in [("affected", reply.affected), ("unaffected", reply.unaffected)] {
            csv.append([
                name, String(group.customers), String(group.marginBeforeMinor), String(group.marginAfterMinor),
                reply.currency, String(group.kept.shareBp), String(group.kept.lowBp), String(group.kept.highBp),
            ])
        }
        return csv
    }
}
