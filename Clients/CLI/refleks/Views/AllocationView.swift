import RefleksContract
import RefleksMessages

/// Seats, redirections and wallets, for people.
struct AllocationView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIOffer

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: AllocateCapacityResponse) -> [StyledText] {
        var lines = section(Texts.chosen, reply.chosen)
        if !reply.waiting.isEmpty { lines += section(Texts.waiting, reply.waiting) }
        if reply.hasFirstExcluded {
            lines += section(Texts.firstExcluded, [reply.firstExcluded])
            let count = numbers.count(reply.excluded)
            lines.append(StyledText("  " + screen.text(Texts.excluded, count), .faint))
        }
        if !reply.barred.isEmpty { lines += section(Texts.barred, reply.barred) }
        if !reply.unknownCodes.isEmpty {
            let unknown = screen.text(Texts.unknownCodes, reply.unknownCodes.joined(separator: " "))
            lines.append(StyledText("  " + unknown, .warning))
        }
        return lines
    }

    private func section(_ title: MessageTemplate, _ seats: [Seat]) -> [StyledText] {
        guard !seats.isEmpty else {
            return [screen.heading(title), StyledText("  " + screen.text(Texts.none), .faint)]
        }
        var table = TextTable([.init(), .init(alignment: .trailing), .init(), .init()])
        for seat in seats {
            table.append([
                StyledText(seat.customerCode, .strong), StyledText(String(seat.score)), StyledText(group(seat.group)),
                StyledText(seat.reason.text, .faint),
            ])
        }
        return [screen.heading(title)] + table.lines(width: screen.width)
    }

    /// A branch's id as it is, a level as people call it.
    private func group(_ group: String) -> String {
        guard let tier = ServiceTier.allCases.first(where: { $0 != .unspecified && EnumText.constant($0) == group })
        else { return group }
        return names.text(tier, Catalogue.CLIScore.tiers)
    }

    /// One line about where it stands, for whoever looks at the customer.
    func standing(_ redirect: Redirect) -> StyledText {
        let channel = names.text(redirect.channel, Catalogue.CLIName.channels)
        let people = [redirect.proposedBy, redirect.decidedBy].filter { !$0.isEmpty }.joined(separator: " → ")
        return StyledText("  " + screen.text(Texts.redirect) + ": \(channel)")
            + StyledText("  " + names.text(redirect.state, Texts.redirectStates), .accent)
            + StyledText("  #\(redirect.redirectID) · \(people)", .faint)
    }

    func lines(_ redirect: Redirect, of code: String) -> [StyledText] {
        let state = names.text(redirect.state, Texts.redirectStates)
        let figures = screen.text(
            Texts.figures, numbers.money(redirect.marginMinor, redirect.currency),
            numbers.money(redirect.costToServeMinor, redirect.currency))
        var people = [screen.text(Texts.proposedBy, redirect.proposedBy)]
        if !redirect.decidedBy.isEmpty { people.append(screen.text(Texts.decidedBy, redirect.decidedBy)) }
        return [
            screen.heading(Texts.redirect, note: "\(code) #\(redirect.redirectID)"),
            StyledText("  " + names.text(redirect.channel, Catalogue.CLIName.channels), .strong)
                + StyledText("  " + state, .accent),
            StyledText("  " + figures),
            StyledText("  " + people.joined(separator: " · "), .faint),
        ]
    }

    func lines(_ reply: GetWalletResponse) -> [StyledText] {
        let heading = screen.heading(Texts.wallet, note: reply.customerCode)
        var rest = leftOut(reply.leftOutCurrencies)
        if reply.uncategorisedItems > 0 {
            let text = screen.text(Texts.uncategorised, numbers.count(UInt64(reply.uncategorisedItems)))
            rest.insert(StyledText("  " + text, .warning), at: 0)
        }
        guard !reply.wallets.isEmpty else {
            return [heading] + (rest.isEmpty ? [StyledText("  " + screen.text(Texts.none), .faint)] : rest)
        }
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init(), .init()])
        for wallet in reply.wallets {
            let ours = numbers.money(wallet.oursMinor, reply.currency)
            guard wallet.hasWholeMinor else {
                table.append([
                    StyledText(wallet.category, .strong), StyledText(ours), "", "",
                    StyledText(wallet.missing.text, .faint),
                ])
                continue
            }
            let share = screen.text(Texts.share, ours, numbers.money(wallet.wholeMinor, reply.currency))
            let remark =
                wallet.understated
                ? screen.text(Texts.understated) : names.text(wallet.origin, Texts.walletOrigins)
            table.append([
                StyledText(wallet.category, .strong), StyledText(share),
                StyledText(wallet.hasShareBp ? numbers.percent(micro: Int64(wallet.shareBp) * 100) : ""),
                StyledText(screen.text(Texts.headroom, numbers.money(wallet.headroomMinor, reply.currency))),
                StyledText(remark, .faint),
            ])
        }
        return [heading] + table.lines(width: screen.width) + rest
    }

    static func csv(_ reply: AllocateCapacityResponse) -> CSVText {
        var csv = CSVText(["outcome", "customer_code", "score", "group", "reason"])
        func append(_ outcome: String, _ seats: [Seat]) {
            for seat in seats {
                csv.append([outcome, seat.customerCode, String(seat.score), seat.group, seat.reason.code])
            }
        }
        append("chosen", reply.chosen)
        append("waiting", reply.waiting)
        append("first_excluded", reply.hasFirstExcluded ? [reply.firstExcluded] : [])
        append("barred", reply.barred)
        return csv
    }

    static func csv(_ redirect: Redirect) -> CSVText {
        var csv = CSVText([
            "redirect_id", "channel", "state", "reason", "margin_minor", "cost_to_serve_minor", "currency",
            "proposed_by", "decided_by",
        ])
        csv.append([
            String(redirect.redirectID), EnumText.constant(redirect.channel), EnumText.constant(redirect.state),
            redirect.reason, String(redirect.marginMinor), String(redirect.costToServeMinor), redirect.currency,
            redirect.proposedBy, redirect.decidedBy,
        ])
        return csv
    }

    static func csv(_ reply: GetWalletResponse) -> CSVText {
        var csv = CSVText([
            "category", "ours_minor", "whole_minor", "share_bp", "headroom_minor", "origin", "currency",
        ])
        for wallet in reply.wallets {
            csv.append([
                wallet.category, String(wallet.oursMinor), wallet.hasWholeMinor ? String(wallet.wholeMinor) : "",
                wallet.hasShareBp ? String(wallet.shareBp) : "",
                wallet.hasHeadroomMinor ? String(wallet.headroomMinor) : "", EnumText.constant(wallet.origin),
                reply.currency,
            ])
        }
        return csv
    }
}
