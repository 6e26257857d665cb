import RefleksContract
import RefleksMessages

/// Segments and who belongs to them, for people.
struct SegmentView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ reply: ListSegmentsResponse) -> [StyledText] {
        guard !reply.segments.isEmpty else { return [StyledText(screen.text(Catalogue.CLIList.noSegments), .faint)] }
        return [screen.heading(Catalogue.CLIList.segments)]
            + reply.segments.flatMap { segment in
                let remarks = [
                    ReferenceView(screen).version(segment.version, segment.source, segment.recordedAtUs),
                    segment.retired ? screen.text(Catalogue.CLIList.retired) : "", segment.description_p,
                ].filter { !$0.isEmpty }
                return [
                    StyledText("  " + segment.name, segment.retired ? .faint : .strong)
                        + StyledText("  " + remarks.joined(separator: " · "), .faint),
                    StyledText("    " + segment.rule),
                ]
            }
    }

    func lines(_ reply: ListSegmentMembersResponse, _ name: String) -> [StyledText] {
        var table = TextTable([
            .init(), .init(title: screen.text(Catalogue.CLILabel.code)),
            .init(title: screen.text(Catalogue.CLIList.branch)),
            .init(title: screen.text(Catalogue.CLIScore.score), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLIList.value), alignment: .trailing),
        ])
        for member in reply.members {
            table.append([
                StyledText(Bar.text(Int64(member.score), of: 1_000), .accent), StyledText(member.code, .accent),
                StyledText(member.homeBranch, .faint), StyledText(String(member.score), .strong),
                StyledText(member.hasValueMinor ? numbers.money(member.valueMinor, reply.currency) : ""),
            ])
        }
        var lines = [screen.heading(Catalogue.CLIList.segment, note: name)]
        lines +=
            reply.members.isEmpty
            ? [StyledText("  " + screen.text(Catalogue.CLIList.nobody), .faint)] : table.lines(width: screen.width)
        if !reply.nextPageToken.isEmpty {
            lines.append(StyledText("  " + screen.text(Catalogue.CLILabel.morePages, reply.nextPageToken), .faint))
        }
        return lines + [footer(reply.asOfCommitSeq)]
    }

    func lines(_ reply: MeasureSegmentResponse) -> [StyledText] {
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init(alignment: .trailing)])
        for branch in reply.branches {
            table.append([
                StyledText(Bar.text(Int64(clamping: branch.members), of: Int64(clamping: reply.members)), .accent),
                StyledText(branch.branch.isEmpty ? screen.text(Catalogue.CLIList.noBranch) : branch.branch),
                StyledText(numbers.count(branch.members), .strong),
                StyledText(numbers.money(branch.valueMinor, reply.currency)),
            ])
        }
        let size = screen.text(
            Catalogue.CLIList.members, numbers.count(reply.members), numbers.count(reply.lookedAt))
        return [
            screen.heading(Catalogue.CLIList.segment, note: reply.segment.name),
            StyledText("  " + reply.segment.rule, .faint),
            StyledText("  " + size, .strong) + StyledText("  " + numbers.money(reply.valueMinor, reply.currency)),
        ] + table.lines(width: screen.width) + [footer(reply.asOfCommitSeq)]
    }

    func lines(_ reply: ExplainMembershipResponse) -> [StyledText] {
        let verdict = screen.text(reply.isMember ? Catalogue.CLIList.isMember : Catalogue.CLIList.isNoMember)
        var table = TextTable([.init(), .init(), .init(), .init(isFlexible: true)])
        for clause in reply.clauses {
            let style: Style = clause.truth == .yes ? .good : clause.truth == .no ? .bad : .warning
            let found = clause.attributes.map { attribute in
                "\(attribute.name) = \(attribute.hasValue ? attribute.value : screen.text(Catalogue.CLIList.unknown))"
            }
            table.append([
                StyledText(clause.decides ? "▸" : " ", .accent),
                StyledText(names.text(clause.truth, Catalogue.CLIList.truths), style), StyledText(clause.text),
                StyledText(found.joined(separator: ", "), .faint),
            ])
        }
        var lines = [
            screen.heading(Catalogue.CLIList.segment, note: reply.customerCode),
            StyledText("  " + verdict, reply.isMember ? .strongGood : .strong)
                + StyledText("  " + reply.rule, .faint),
        ]
        lines += table.lines(width: screen.width)
        if reply.nextChangeAtUs != 0 {
            let next = screen.text(Catalogue.CLIList.nextChange, times.date(reply.nextChangeAtUs))
            lines.append(StyledText("  " + next, .faint))
        }
        return lines + [footer(reply.asOfCommitSeq)]
    }

    private func footer(_ asOf: UInt64) -> StyledText {
        StyledText("  " + screen.text(Catalogue.CLILabel.asOf, numbers.count(asOf)), .faint)
    }

    /// Two parts of a measurement as one; sums beyond the range stay at its end.
    static func adding(_ whole: MeasureSegmentResponse, _ part: MeasureSegmentResponse) -> MeasureSegmentResponse {
        var sum = part
        sum.lookedAt = whole.lookedAt &+ part.lookedAt
        sum.members = whole.members &+ part.members
        sum.valueMinor = Int64(clamping: Int128(whole.valueMinor) + Int128(part.valueMinor))
        var branches = Dictionary(grouping: whole.branches + part.branches, by: \.branch).values.map { same in
            same.dropFirst().reduce(into: same[0]) { joined, next in
                joined.members = joined.members &+ next.members
                joined.valueMinor = Int64(clamping: Int128(joined.valueMinor) + Int128(next.valueMinor))
            }
        }
        branches.sort { ($1.members, $0.branch) < ($0.members, $1.branch) }
        sum.branches = branches
        return sum
    }

    // MARK: CSV

    static func csv(_ reply: ListSegmentsResponse) -> CSVText {
        var csv = CSVText(["name", "rule", "description", "retired", "version", "source", "recorded_at"])
        for segment in reply.segments {
            csv.append([
                segment.name, segment.rule, segment.description_p, String(segment.retired), String(segment.version),
                segment.source, ISOTime.text(segment.recordedAtUs),
            ])
        }
        return csv
    }

    static func csv(_ reply: ListSegmentMembersResponse) -> CSVText {
        var csv = CSVText(["code", "home_branch", "score", "value_minor", "currency"])
        for member in reply.members {
            csv.append([
                member.code, member.homeBranch, String(member.score),
                member.hasValueMinor ? String(member.valueMinor) : "", reply.currency,
            ])
        }
        return csv
    }

    static func csv(_ reply: MeasureSegmentResponse) -> CSVText {
        var csv = CSVText(["branch", "members", "value_minor", "currency"])
        for branch in reply.branches {
            csv.append([branch.branch, String(branch.members), String(branch.valueMinor), reply.currency])
        }
        return csv
    }

    static func csv(_ reply: ExplainMembershipResponse) -> CSVText {
        var csv = CSVText(["customer_code", "test", "truth", "decides", "found"])
        for clause in reply.clauses {
            let found = clause.attributes.map { "\($0.name)=\($0.value)" }
            csv.append([
                reply.customerCode, clause.text, EnumText.constant(clause.truth), String(clause.decides),
                found.joined(separator: "; "),
            ])
        }
        return csv
    }
}
