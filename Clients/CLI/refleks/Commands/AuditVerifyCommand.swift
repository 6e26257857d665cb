import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks audit verify`: exit code 0 when the audit is as it was written, 65 otherwise; for admins.
struct AuditVerifyCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the audit's chain of hashes (role admin).",
        discussion: """
            Exit code 0 = as it was written, 65 = a row was changed, removed or moved. Keep the head that this prints \
            somewhere else and give it back with --expect: then a cut or rewritten chain is noticed too.
            """)

    @Option(name: .customLong("from-row"), help: "The first row to check.")
    var first: UInt64 = 1

    @Option(help: ArgumentHelp("A head that was kept: the row's number and hash.", valueName: "seq:hash"))
    var expect: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = VerifyAuditRequest()
        request.access = call.access
        request.fromSeq = first
        if let expect {
            let head = try AuditHeadArgument(expect)
            request.expectedSeq = head.seq
            request.expectedHash = head.hash
        }
        var rows: UInt64 = 0
        var reply = VerifyAuditResponse()
        repeat {
            reply = try await call.system.verifyAudit(request, call.options).message
            rows += reply.rowsChecked
            request.fromSeq = reply.nextSeq
        } while reply.nextSeq != 0
        reply.rowsChecked = rows
        try printer(call, shell).print(reply, csv: csv(reply), table: { lines($0, reply) })
        if reply.brokenSeq != 0 { throw ExitCode(ExitStatus.data.rawValue) }
    }

    private func lines(_ screen: Screen, _ reply: VerifyAuditResponse) -> [StyledText] {
        guard reply.brokenSeq == 0 else {
            let finding =
                switch reply.broken {
                case .missing: Catalogue.Audit.missing
                case .moved: Catalogue.Audit.moved
                case .replaced: Catalogue.Audit.replaced
                case .changed, .unspecified, .UNRECOGNIZED: Catalogue.Audit.changed
                }
            return [StyledText("● ", .strongBad) + StyledText(screen.text(finding, String(reply.brokenSeq)))]
        }
        let numbers = NumberText(language: screen.language)
        let text = screen.text(
            Catalogue.Audit.intact, numbers.count(reply.rowsChecked), String(reply.headSeq),
            AuditHeadArgument.text(reply.headHash))
        return [StyledText("● ", .strongGood) + StyledText(text)]
    }

    private func csv(_ reply: VerifyAuditResponse) -> CSVText {
        var csv = CSVText(["rows_checked", "head_seq", "head_hash", "broken_seq", "broken"])
        csv.append([
            String(reply.rowsChecked), String(reply.headSeq), AuditHeadArgument.text(reply.headHash),
            String(reply.brokenSeq), reply.brokenSeq == 0 ? "" : EnumText.constant(reply.broken),
        ])
        return csv
    }
}
