import RefleksContract
import RefleksMessages

/// What campaigns brought, for people.
struct CampaignView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIOffer

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ campaigns: [CampaignEntry]) -> [StyledText] {
        guard !campaigns.isEmpty else { return [StyledText(screen.text(Texts.none), .faint)] }
        var table = TextTable([.init(), .init(), .init(), .init(alignment: .trailing), .init(), .init()])
        for entry in campaigns {
            let campaign = entry.campaign
            table.append([
                StyledText(campaign.campaignID, .strong), StyledText(campaign.name),
                StyledText([campaign.from, campaign.to].map { times.isoDate($0) }.joined(separator: " … "), .faint),
                StyledText(numbers.money(campaign.costMinor, campaign.currency)),
                StyledText(
                    screen.text(
                        Texts.groups, numbers.count(UInt64(entry.targets)), numbers.count(UInt64(entry.controls)))),
                StyledText(drawnFrom(campaign), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func drawnFrom(_ campaign: Campaign) -> String {
        guard !campaign.segment.isEmpty else { return "" }
        return screen.text(Texts.drawnFrom, campaign.segment, String(campaign.segmentVersion))
    }

    func lines(_ reply: GetCampaignReportResponse) -> [StyledText] {
        let campaign = reply.campaign
        let title = [campaign.campaignID, campaign.name].filter { !$0.isEmpty }.joined(separator: "  ")
        var lines = [
            StyledText(title, .strong)
                + StyledText("  \(times.isoDate(campaign.from)) … \(times.isoDate(campaign.to))", .faint)
                + StyledText("  " + numbers.money(campaign.costMinor, campaign.currency))
        ]
        if !campaign.segment.isEmpty { lines.append(StyledText("  " + drawnFrom(campaign), .faint)) }
        var table = TextTable([.init(), .init(), .init(), .init()])
        // Where nobody was left alone there is no rate of theirs, and nothing to compare with.
        let groups = [(Texts.target, reply.target), (Texts.control, reply.control)].filter { $0.1.size > 0 }
        for (name, group) in groups {
            table.append([
                StyledText(screen.text(name)), StyledText(interval(group.rate), .strong),
                StyledText(Self.bar(group.rate), .accent),
                StyledText(
                    screen.text(
                        Texts.hits, numbers.count(group.hits), numbers.count(group.size), numbers.count(group.exposed)),
                    .faint),
            ])
        }
        if reply.hasLift {
            let judged = reply.significant ? Texts.significant : Texts.notSignificant
            table.append([
                StyledText(screen.text(Texts.lift)), StyledText(interval(reply.lift), .strong), "",
                StyledText(screen.text(judged), reply.significant ? .strongGood : .faint),
            ])
        }
        lines += table.lines(width: screen.width)
        if reply.control.size == 0 { lines.append(StyledText("  " + screen.text(Texts.noControl), .warning)) }
        if !reply.revenue.isEmpty {
            let amounts = reply.revenue.map { numbers.money($0.amountMinor, $0.currency) }
            lines.append(StyledText("  " + screen.text(Texts.spent, amounts.joined(separator: ", "))))
        }
        if reply.hasCostPerHitMinor {
            let cost = numbers.money(reply.costPerHitMinor, campaign.currency)
            lines.append(StyledText("  " + screen.text(Texts.perHit, cost)))
        }
        if reply.hasCostPerAddedHitMinor {
            let cost = numbers.money(reply.costPerAddedHitMinor, campaign.currency)
            lines.append(StyledText("  " + screen.text(Texts.perAddedHit, cost, String(reply.addedHits))))
        }
        guard !reply.attribution.isEmpty else { return lines }
        lines.append(screen.heading(Texts.owedTo))
        for owed in reply.attribution {
            lines.append(
                StyledText("  \(owed.hits)  ", .strong) + StyledText(owed.campaignID)
                    + StyledText("  " + owed.reason.text, .faint))
        }
        return lines
    }

    func lines(_ reply: GetRetentionEconomicsResponse) -> [StyledText] {
        let acquisition = numbers.money(reply.acquisitionCostMinor, reply.currency)
        let margin = numbers.money(reply.marginUntilReplacedMinor, reply.currency)
        return [
            screen.heading(Texts.retention),
            StyledText("  " + numbers.money(reply.valueSavedMinor, reply.currency), .strong)
                + StyledText("  " + reply.formula.text),
            StyledText("  " + screen.text(Texts.replacement, acquisition, margin), .faint),
        ] + leftOut(reply.leftOutCurrencies)
    }

    private func percent(_ basisPoints: Int32) -> String { numbers.percent(micro: Int64(basisPoints) * 100) }

    private func interval(_ share: ShareInterval) -> String {
        "\(percent(share.shareBp))  [\(percent(share.lowBp)) … \(percent(share.highBp))]"
    }

    private static func bar(_ share: ShareInterval) -> String {
        let filled = min(max(Int(share.shareBp) * 20 / 10_000, 0), 20)
        return String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    }

    static func csv(_ campaigns: [CampaignEntry]) -> CSVText {
        var csv = CSVText([
            "campaign_id", "name", "goal", "from", "to", "cost_minor", "currency", "version", "targets", "controls",
            "segment", "segment_version",
        ])
        for entry in campaigns {
            let campaign = entry.campaign
            csv.append([
                campaign.campaignID, campaign.name, EnumText.constant(campaign.goal), campaign.from, campaign.to,
                String(campaign.costMinor), campaign.currency, String(entry.version), String(entry.targets),
                String(entry.controls), campaign.segment, String(campaign.segmentVersion),
            ])
        }
        return csv
    }

    static func csv(_ reply: GetCampaignReportResponse) -> CSVText {
        var csv = CSVText(["group", "size", "hits", "exposed", "rate_bp", "low_bp", "high_bp"])
        for (name, group) in [("target", reply.target), ("control", reply.control)] {
            csv.append([
                name, String(group.size), String(group.hits), String(group.exposed), String(group.rate.shareBp),
                String(group.rate.lowBp), String(group.rate.highBp),
            ])
        }
        if reply.hasLift {
            csv.append([
                "lift", "", "", "", String(reply.lift.shareBp), String(reply.lift.lowBp), String(reply.lift.highBp),
            ])
        }
        return csv
    }

    static func csv(_ reply: GetRetentionEconomicsResponse) -> CSVText {
        var csv = CSVText([
            "value_saved_minor", "kept_hundredths", "replacement_cost_minor", "currency", "treated", "treated_stayed",
            "untreated", "untreated_stayed", "acquired",
        ])
        csv.append([
            String(reply.valueSavedMinor), String(reply.keptHundredths), String(reply.replacementCostMinor),
            reply.currency, String(reply.treated), String(reply.treatedStayed), String(reply.untreated),
            String(reply.untreatedStayed), String(reply.acquired),
        ])
        return csv
    }
}
