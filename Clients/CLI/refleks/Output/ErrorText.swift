import RefleksMessages
import RefleksRPC
import RefleksWire

/// What went wrong, in the reader's language: cause, every violation, and what mends it.
struct ErrorText {
    let screen: Screen

    /// Of a call.
    ///
    /// - Parameter mend: What mends it, where the command knows more than the error tells.
    func lines(_ error: RPCError, mend known: String? = nil) -> [StyledText] {
        var lines = [
            StyledText("✗ ", .strongBad) + StyledText(error.template.text(screen.language, error.arguments), .strong),
            StyledText("  \(error.code.name) · \(error.reason)", .faint),
        ]
        // The sentences are what mends the mistake: they are not cut, whatever the width.
        for violation in error.violations {
            let path = violation.path.isEmpty ? StyledText() : StyledText(violation.path + "  ", .accent)
            lines.append("  " + path + StyledText(violation.code, .faint))
            lines.append(StyledText("    " + violation.template.text(screen.language, violation.arguments)))
        }
        for (name, value) in error.details.sorted(by: { $0.key < $1.key }) {
            lines.append(StyledText("  \(label(name)): ", .faint) + StyledText(value))
        }
        if let mend = known ?? mend(error).map({ screen.text($0) }) { lines.append(hint(mend)) }
        return lines
    }

    /// Of a recording of which nobody knows whether it took effect: how to repeat it so that it is there once.
    func lines(_ unsure: UnsureRecord) -> [StyledText] {
        let mend =
            unsure.options.isEmpty
            ? screen.text(Catalogue.CLI.mendUnsureRepeated)
            : screen.text(Catalogue.CLI.mendUnsureRecord, unsure.options)
        return lines(unsure.error, mend: mend)
    }

    /// Of the command itself, and of what was found together with it.
    func lines(_ error: CommandError) -> [StyledText] {
        let cause = error.cause.text(screen.language, error.arguments)
        let subject = error.subject.isEmpty ? StyledText() : StyledText(error.subject + ": ", .accent)
        let first = StyledText("✗ ", .strongBad) + subject + StyledText(cause, .strong)
        return [first] + (error.mend.map { [hint(screen.text($0))] } ?? []) + error.others.flatMap(lines)
    }

    private func hint(_ text: String) -> StyledText {
        StyledText("  → ", .accent) + StyledText(text)
    }

    /// What people call a detail; what this build does not know keeps its name.
    private func label(_ name: String) -> String { Catalogue.CLIDetail.names[name].map { screen.text($0) } ?? name }

    /// What a certificate says, and nobody may say otherwise.
    private static let fixed: Set<String> = [
        Catalogue.Interaction.branchFixed.code, Catalogue.Interaction.agentFixed.code,
        Catalogue.System.actorFixed.code,
    ]

    private func mend(_ error: RPCError) -> MessageTemplate? {
        switch error.code {
        case .permissionDenied where error.reason == Catalogue.Interaction.sourceNotRegistered.code:
            Catalogue.CLI.mendSource
        case .notFound where error.reason == Catalogue.Interaction.subjectUnknown.code: Catalogue.CLI.mendCreate
        case .alreadyExists where error.reason == Catalogue.Interaction.idempotencyConflict.code:
            Catalogue.CLI.mendConflict
        case .permissionDenied where error.reason == Catalogue.RPC.roleNotAllowed.code: Catalogue.CLI.mendPermission
        case .permissionDenied where Self.fixed.contains(error.reason): Catalogue.CLI.mendFixed
        case .aborted where error.reason == Catalogue.Customer.versionMismatch.code: Catalogue.CLI.mendVersion
        case .resourceExhausted where error.reason == Catalogue.Wire.overloaded.code: Catalogue.CLI.mendConnections
        case .unimplemented: Catalogue.CLI.mendUnimplemented
        case .deadlineExceeded where error.outcome == .unknown: Catalogue.CLI.mendUnsure
        case .deadlineExceeded: Catalogue.CLI.mendDeadline
        default: nil
        }
    }
}
