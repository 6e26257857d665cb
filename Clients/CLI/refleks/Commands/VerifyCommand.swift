import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks verify`: exit code 0 when everything that the server shows is what its ledger says, 65 otherwise; for admins.
struct VerifyCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check the projection against the ledger, beside the running server (role admin).",
        discussion: """
            The server folds its whole ledger once more, checks the chain of hashes on the way and compares every row; \
            nobody waits for it, and Ctrl-C ends it. Progress goes to standard error. Exit code 0 = equal, 65 = rows \
            differ: `refleksd rebuild` makes the projection anew.
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = VerifyProjectionRequest.with { $0.access = call.access }
        let output = printer(call, shell)
        var found = VerifyProjectionResponse()
        for try await step in try await call.system.verifyProjection(request, call.streamOptions) {
            found = step
            if step.stage != .done { show(step, output.screen, shell) }
        }
        if shell.isErrorTerminal { shell.errors.write("\r\u{1B}[K") }
        try output.print(
            found, items: found.differences.isEmpty ? nil : found.differences, csv: csv(found),
            table: { lines($0, found) })
        guard found.stage == .done, found.rowsDifferent == 0 else { throw ExitCode(ExitStatus.data.rawValue) }
    }

    /// One line: redrawn on a terminal, otherwise written once for each message.
    private func show(_ step: VerifyProjectionResponse, _ screen: Screen, _ shell: Shell) {
        let numbers = NumberText(language: screen.language)
        let text =
            step.stage == .folding
            ? screen.text(Catalogue.Verification.folding, numbers.count(step.foldedSeq), numbers.count(step.appliedSeq))
            : screen.text(Catalogue.Verification.comparing, numbers.count(step.rowsEqual), step.table)
        shell.errors.write(shell.isErrorTerminal ? "\r\u{1B}[K  " + text : text + "\n")
    }

    private func lines(_ screen: Screen, _ found: VerifyProjectionResponse) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let seq = numbers.count(found.foldedSeq)
        guard found.rowsDifferent > 0 else {
            let text = screen.text(Catalogue.Server.projectionEqual, seq, numbers.count(found.rowsEqual))
            return [StyledText("● ", .strongGood) + StyledText(text)]
        }
        let text = screen.text(
            Catalogue.Server.projectionDiffers, seq, numbers.count(found.rowsEqual), numbers.count(found.rowsDifferent))
        return [StyledText("● ", .strongBad) + StyledText(text)]
            + found.differences.map { difference in
                let template =
                    switch difference.kind {
                    case .missing: Catalogue.Verification.missing
                    case .surplus: Catalogue.Verification.surplus
                    case .changed, .unspecified, .UNRECOGNIZED: Catalogue.Verification.changed
                    }
                return StyledText("  " + screen.text(template, difference.table, difference.key))
            }
    }

    private func csv(_ found: VerifyProjectionResponse) -> CSVText {
        var csv = CSVText(["rows_equal", "rows_different", "kind", "table", "key"])
        let counts = [String(found.rowsEqual), String(found.rowsDifferent)]
        for difference in found.differences {
            csv.append(counts + [EnumText.constant(difference.kind), difference.table, difference.key])
        }
        if found.differences.isEmpty { csv.append(counts + ["", "", ""]) }
        return csv
    }
}
