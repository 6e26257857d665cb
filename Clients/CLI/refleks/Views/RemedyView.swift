import RefleksContract
import RefleksMessages

/// Remedies and agents' authorities for people.
struct RemedyView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIRemedy

    init(_ screen: Screen) { self.screen = screen }

    /// That something was given, or for whom it waits.
    func lines(_ reply: GrantRemedyResponse) -> [StyledText] {
        var lines = head(reply.remedy, reply.commitSeq, reply.replayed)
        guard reply.remedy.state == .waiting else { return lines }
        if reply.needsAdministrator {
            lines.append(StyledText("  " + screen.text(Texts.needsAdministrator), .warning))
        } else {
            lines.append(
                StyledText("  " + screen.text(Texts.approvers, reply.approvers.joined(separator: ", ")), .warning))
        }
        return lines
    }

    /// What was decided.
    func lines(_ reply: ApproveRemedyResponse) -> [StyledText] {
        head(reply.remedy, reply.commitSeq, reply.replayed)
    }

    private func head(_ remedy: Remedy, _ commit: UInt64, _ isReplayed: Bool) -> [StyledText] {
        let mark = isReplayed ? StyledText("↺ ", .warning) : StyledText("✓ ", .strongGood)
        return [
            mark + StyledText("\(screen.text(Texts.remedy)) #\(remedy.remedyID)", .strong)
                + StyledText("  \(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(commit))", .faint),
            StyledText("  ") + StyledText(names.text(remedy.kind, Texts.kinds)) + "  "
                + StyledText(numbers.money(remedy.amountMinor, remedy.currency), .strong) + "  " + state(remedy)
                + (remedy.bar == .unspecified
                    ? StyledText() : StyledText("  " + names.text(remedy.bar, Texts.bars), .faint)),
        ]
    }

    private func state(_ remedy: Remedy) -> StyledText {
        let style: Style =
            switch remedy.state {
            case .granted: .strongGood
            case .waiting: .warning
            default: .faint
            }
        return StyledText(names.text(remedy.state, Texts.states), style)
    }

    func lines(_ reply: ListRemediesResponse) -> [StyledText] {
        guard !reply.remedies.isEmpty else { return [StyledText("  " + screen.text(Texts.none), .faint)] }
        let more =
            reply.nextPageToken.isEmpty
            ? [] : [StyledText("  " + screen.text(Catalogue.CLILabel.more, reply.nextPageToken), .faint)]
        return [screen.heading(Texts.remedies)] + table(reply.remedies) + more
    }

    /// One line for each.
    func table(_ remedies: [Remedy]) -> [StyledText] {
        var table = TextTable([
            .init(alignment: .trailing), .init(), .init(alignment: .trailing), .init(), .init(), .init(),
            .init(isFlexible: true),
        ])
        for remedy in remedies {
            table.append([
                StyledText("  #\(remedy.remedyID)", .faint), StyledText(names.text(remedy.kind, Texts.kinds)),
                StyledText(numbers.money(remedy.amountMinor, remedy.currency), .strong), state(remedy),
                StyledText(times.minute(remedy.proposedAtUs), .faint), StyledText(remedy.agent, .faint),
                StyledText(remedy.text),
            ])
        }
        return table.lines(width: screen.width)
    }

    func lines(_ reply: ListAgentAuthoritiesResponse) -> [StyledText] {
        guard !reply.authorities.isEmpty else { return [StyledText("  " + screen.text(Texts.none), .faint)] }
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init(isFlexible: true)])
        for authority in reply.authorities {
            let limits = authority.limits.map { limit in
                "\(names.text(limit.kind, Texts.kinds)) \(numbers.money(limit.perRemedyMinor, authority.currency))"
            }
            table.append([
                StyledText("  " + authority.agentID, authority.limits.isEmpty ? .faint : .strong),
                StyledText(numbers.money(authority.grantedMinor, authority.currency)),
                StyledText(
                    screen.text(
                        Texts.ofPeriod, numbers.money(authority.perPeriodMinor, authority.currency),
                        String(authority.periodDays)), .faint),
                StyledText(limits.isEmpty ? screen.text(Texts.withdrawn) : limits.joined(separator: " · ")),
            ])
        }
        return [screen.heading(Texts.authorities)] + table.lines(width: screen.width)
    }

    static func csv(_ remedies: [Remedy]) -> CSVText {
        var csv = CSVText([
            "remedy_id", "case_id", "customer_code", "kind", "state", "amount_minor", "currency", "agent",
            "proposed_at", "decided_by", "interaction_id",
        ])
        for remedy in remedies {
            csv.append([
                String(remedy.remedyID), remedy.caseID == 0 ? "" : String(remedy.caseID), remedy.customerCode,
                EnumText.constant(remedy.kind), EnumText.constant(remedy.state), String(remedy.amountMinor),
                remedy.currency, remedy.agent, ISOTime.text(remedy.proposedAtUs), remedy.decidedBy,
                remedy.interactionID == 0 ? "" : String(remedy.interactionID),
            ])
        }
        return csv
    }

    static func csv(_ authorities: [AgentAuthority]) -> CSVText {
        var csv = CSVText([
            "agent_id", "currency", "per_period_minor", "period_days", "granted_minor", "limits", "version", "source",
        ])
        for authority in authorities {
            let limits = authority.limits.map { "\(EnumText.constant($0.kind))=\($0.perRemedyMinor)" }
            csv.append([
                authority.agentID, authority.currency, String(authority.perPeriodMinor), String(authority.periodDays),
                String(authority.grantedMinor), limits.joined(separator: " "), String(authority.version),
                authority.source,
            ])
        }
        return csv
    }
}
