import RefleksContract
import RefleksMessages

/// What became of promises, for people.
struct SlaView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIQuality

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: GetSlaReportResponse) -> [StyledText] {
        let period = reply.firstMonth == reply.month ? reply.month : "\(reply.firstMonth) – \(reply.month)"
        var lines = [screen.heading(Texts.sla, note: period)]
        guard reply.total.opened > 0 || reply.total.queuedNow > 0 else {
            return lines + [StyledText("  " + screen.text(Catalogue.CLICase.noCases), .faint)]
        }
        lines += card(reply.total)
        for line in reply.lines {
            lines.append(StyledText("▸ " + (line.name.isEmpty ? screen.text(Texts.nobody) : line.name), .heading))
            lines += card(line)
        }
        if reply.leftOutGroups > 0 {
            lines.append(StyledText("  " + screen.text(Texts.leftOut, numbers.count(reply.leftOutGroups)), .faint))
        }
        return lines
    }

    private func card(_ line: SlaLine) -> [StyledText] {
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init()])
        for (label, kept, broken) in [
            (Texts.answeredInTime, line.respondedInTime, line.respondedLate),
            (Texts.solvedInTime, line.resolvedInTime, line.resolvedLate),
        ] where kept + broken > 0 {
            let share = Double(kept) / Double(kept + broken)
            table.append([
                StyledText("  " + screen.text(label)),
                StyledText(BarText.bar(share, width: 20), broken == 0 ? .good : .accent),
                StyledText(numbers.percent(micro: Int64((share * 1e6).rounded())), .strong),
                StyledText(screen.text(Texts.keptOf, numbers.count(kept), numbers.count(kept + broken)), .faint),
            ])
        }
        let quality = QualityView(screen)
        for (label, measure) in [
            (Texts.satisfied, line.satisfied), (Texts.firstContact, line.firstContact), (Texts.reopened, line.cameBack),
        ] where measure.n > 0 {
            table.append([
                StyledText("  " + screen.text(label)),
                StyledText(
                    measure.hidden ? "" : BarText.bar(QualityView.Scale.share.fraction(measure.value), width: 20),
                    .accent),
                StyledText(quality.text(measure, .share), .strong),
                StyledText(
                    measure.hidden
                        ? screen.text(Texts.hidden, numbers.count(measure.n))
                        : screen.text(Texts.count, numbers.count(measure.n)), .faint),
            ])
        }
        var counts = [
            StyledText("  \(screen.text(Texts.opened)) \(numbers.count(line.opened))"),
            StyledText(
                "\(screen.text(Texts.overdueNow)) \(numbers.count(line.overdueNow))",
                line.overdueNow > 0 ? .strongBad : .plain),
        ]
        if line.pausedMinutes > 0 {
            let minutes = screen.text(Texts.minutesOnly, numbers.count(line.pausedMinutes))
            counts.append(StyledText("\(screen.text(Texts.paused)) \(minutes)", .faint))
        }
        return [counts.joined(by: "  ")] + table.lines(width: screen.width)
            + SpeedView(screen).lines(line.speed, isHidden: line.speedHidden)
    }

    static func csv(_ reply: GetSlaReportResponse) -> CSVText {
        var csv = CSVText(
            [
                "first_month", "month", "group", "opened", "responded_in_time", "responded_late", "resolved_in_time",
                "resolved_late", "given_up", "running", "reopened", "paused_minutes", "queued_now", "overdue_now",
            ] + ["satisfied", "first_contact", "came_back"].flatMap { ["\($0)_n", $0, "\($0)_low", "\($0)_high"] }
                + SpeedView.columns)
        func append(_ group: String, _ line: SlaLine) {
            let counts = [
                line.opened, line.respondedInTime, line.respondedLate, line.resolvedInTime, line.resolvedLate,
                line.givenUp, line.running, line.reopened, line.pausedMinutes, line.queuedNow, line.overdueNow,
            ]
            csv.append(
                [reply.firstMonth, reply.month, group] + counts.map { String($0) }
                    + [line.satisfied, line.firstContact, line.cameBack].flatMap(QualityView.fields)
                    + SpeedView.fields(line.speed))
        }
        append("*", reply.total)
        for line in reply.lines { append(line.name, line) }
        return csv
    }
}

/// Who bought again, for people.
struct RepeatRateView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIQuality

    init(_ screen: Screen) { self.screen = screen }

    private func percent(_ basisPoints: Int32) -> String { numbers.percent(micro: Int64(basisPoints) * 100) }

    func lines(_ reply: GetRepeatRateResponse) -> [StyledText] {
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init(), .init()])
        for (label, group) in [
            (Texts.praised, reply.praised), (Texts.solved, reply.resolved), (Texts.others, reply.others),
        ] {
            var beside = ""
            if group.hasDifference {
                let sign = group.difference.shareBp > 0 ? "+" : ""
                beside = screen.text(
                    Texts.beside, sign + percent(group.difference.shareBp), percent(group.difference.lowBp),
                    percent(group.difference.highBp))
            }
            table.append([
                StyledText("  " + screen.text(label)),
                StyledText(BarText.bar(Double(group.rate.shareBp) / 10_000, width: 20), .accent),
                StyledText(group.hasRate ? percent(group.rate.shareBp) : "–", .strong),
                StyledText(
                    screen.text(Texts.again, numbers.count(group.boughtAgain), numbers.count(group.customers)), .faint),
                StyledText(beside, .faint),
            ])
        }
        var lines = [screen.heading(Texts.repeatRate, note: reply.month)] + table.lines(width: screen.width)
        lines.append(StyledText("  " + screen.text(Texts.horizon, numbers.count(reply.horizonDays)), .faint))
        if !reply.complete { lines.append(StyledText("  " + screen.text(Texts.notComplete), .warning)) }
        return lines + [StyledText("  " + screen.text(Texts.noLots), .faint)]
    }

    static func csv(_ reply: GetRepeatRateResponse) -> CSVText {
        var csv = CSVText([
            "month", "horizon_days", "complete", "group", "customers", "bought_again", "rate_bp", "low_bp", "high_bp",
            "difference_bp", "difference_low_bp", "difference_high_bp",
        ])
        for (name, group) in [("praised", reply.praised), ("resolved", reply.resolved), ("others", reply.others)] {
            func ends(_ isKnown: Bool, _ interval: ShareInterval) -> [String] {
                isKnown ? [interval.shareBp, interval.lowBp, interval.highBp].map { String($0) } : ["", "", ""]
            }
            csv.append(
                [
                    reply.month, String(reply.horizonDays), String(reply.complete), name, String(group.customers),
                    String(group.boughtAgain),
                ] + ends(group.hasRate, group.rate) + ends(group.hasDifference, group.difference))
        }
        return csv
    }
}
