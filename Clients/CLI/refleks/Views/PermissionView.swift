import RefleksContract
import RefleksMessages

/// Permissions, for people.
struct PermissionView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    private typealias Texts = Catalogue.CLIPermission

    /// The permissions with a heading; nothing without any, unless that is to be said.
    func permissions(_ permissions: [Permission], saysNone: Bool = false) -> [StyledText] {
        let heading = screen.heading(Texts.heading)
        guard !permissions.isEmpty else {
            return saysNone ? [heading, StyledText("  " + screen.text(Texts.none), .faint)] : []
        }
        var table = TextTable([.init(), .init(isFlexible: true), .init(), .init(), .init(), .init(isFlexible: true)])
        for permission in permissions {
            let key = permission.key
            table.append([
                StyledText(), StyledText(key.recipient), StyledText(key.brand, .faint),
                StyledText(
                    names.text(key.type, Texts.types) + " "
                        + names.text(key.recipientType, Texts.recipientTypes), .faint),
                StyledText(
                    names.text(permission.status, Texts.statuses),
                    permission.status == .approved ? .good : .warning),
                StyledText(remarks(permission), .faint),
            ])
        }
        return [heading] + table.lines(width: screen.width)
    }

    private func remarks(_ permission: Permission) -> String {
        var parts: [String] = []
        if permission.consentAtUs != 0 { parts.append(times.date(permission.consentAtUs)) }
        parts.append(permission.recordedBy)
        if permission.pending { parts.append(screen.text(Texts.pending)) }
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// That something was recorded, and until when the registry takes it.
    func recorded(_ reply: RecordPermissionResponse) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        var remarks = ["\(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(reply.commitSeq))"]
        if reply.registryDeadlineUs != 0 {
            remarks.append(screen.text(Texts.deadline, moment(reply.registryDeadlineUs)))
        }
        return [
            StyledText("✓ ", .strongGood)
                + StyledText(screen.text(reply.inForce ? Texts.recorded : Texts.superseded))
                + StyledText("  " + remarks.joined(separator: " · "), .faint)
        ]
    }

    private func moment(_ microseconds: Int64) -> String {
        times.date(microseconds) + " " + times.second(microseconds)
    }

    /// One line for each address: whether it may be used, and why.
    func checks(_ checks: [ContactCheck]) -> [StyledText] {
        var table = TextTable([.init(), .init(), .init(isFlexible: true)])
        for check in checks {
            table.append([
                StyledText(
                    screen.text(check.allowed ? Texts.allowed : Texts.forbidden),
                    check.allowed ? .strongGood : .warning),
                StyledText(check.recipient), StyledText(check.message),
            ])
        }
        return table.lines(width: screen.width)
    }

    /// What waits for the registry, and why it would not take some.
    func outbox(_ items: [OutboxItem]) -> [StyledText] {
        guard !items.isEmpty else { return [StyledText(screen.text(Texts.outboxEmpty), .faint)] }
        return items.flatMap { item in
            let what = [item.type, item.recipientType, item.status, item.source, item.consentDate]
            let line =
                StyledText(item.recipient, .strong) + StyledText("  \(item.brand)  ", .faint)
                + StyledText(what.filter { !$0.isEmpty }.joined(separator: " "))
            let deadline = item.deadlineUs == 0 ? "" : screen.text(Texts.deadline, moment(item.deadlineUs))
            let notes = item.obstacles.map { StyledText("    ✗ " + $0.message, .warning) }
            let id = StyledText("    " + item.outboxID, .faint)
            return [line + StyledText("  " + deadline, .faint)] + notes + [id]
        }
    }

    /// How many items were taken and which were not.
    func summary(_ results: [PermissionItemResult]) -> [StyledText] {
        let refused = results.enumerated().filter { $0.element.result.isRefused }
        let changed = results.count { !$0.result.isRefused && $0.taken.changed }
        let lines = refused.map { index, result in
            StyledText(
                "  "
                    + screen.text(
                        Texts.refusedItem, String(index),
                        result.refused.violations.first?.message ?? result.refused.message), .warning)
        }
        return lines + [
            StyledText(
                screen.text(
                    Texts.summary, String(changed), String(results.count - changed - refused.count),
                    String(refused.count)))
        ]
    }
}
