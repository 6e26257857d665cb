import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks subject …`: the rights of persons under the data-protection law (KVKK).
struct SubjectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "subject",
        abstract: "Answer persons who ask about their data: export, erase, restrict, contest (KVKK).",
        subcommands: [
            SubjectExportCommand.self, SubjectEraseCommand.self, SubjectRestrictCommand.self,
            SubjectContestCommand.self, SubjectRequestCommand.self, SubjectRequestsCommand.self,
            SubjectAnswerCommand.self, SubjectRetentionCommand.self,
        ])
}

/// `refleks subject erase CODE --dry-run`.
struct SubjectEraseCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Erase a customer's data at his request (roles system and admin).",
        discussion: """
            Look at --dry-run first: it counts what would be erased, made anonymous and kept, and by which law. There is \
            no way back. While a class of --keep holds the person's data as such (bank-record, identification, \
            distance-contract), they are restricted instead.
            """)

    @Argument(help: "10-digit code.")
    var code: String

    @Flag(help: "Count and say what would become of it.")
    var dryRun = false

    @Option(help: "A retention class that holds for this customer, such as bank-record, repeatable.")
    var keep: [String] = []

    @Option(help: "When the person asked: 2026-11-22; now if left out. The thirty days run from it.")
    var received: String?

    @Option(help: "For the record, should the data have to be restricted.")
    var reason = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = EraseSubjectRequest()
        request.access = call.access
        request.code = code
        request.dryRun = dryRun
        request.retentionClasses = try keep.map { text in try EnumText.required(text, "keep") }
        if let received { request.receivedAtUs = try TimeArgument.microseconds(received) }
        request.reason = reason
        let reply = try await call.customers.eraseSubject(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.lines, csv: csv(reply.lines),
            table: { SubjectView($0).erasure(reply, code: code, isDryRun: dryRun) })
    }

    private func csv(_ lines: [ErasureLine]) -> CSVText {
        var csv = CSVText(["subject", "fate", "rows", "retention", "ground", "kept_until"])
        for line in lines {
            csv.append([
                EnumText.constant(line.subject), EnumText.constant(line.fate), String(line.rows),
                line.retention == .unspecified ? "" : EnumText.constant(line.retention), line.ground, line.keptUntil,
            ])
        }
        return csv
    }
}

/// `refleks subject restrict CODE --ground objection`.
struct SubjectRestrictCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "restrict", abstract: "Keep a customer's data without using them, or lift that again.")

    @Argument(help: "10-digit code.")
    var code: String

    @Option(help: "accuracy-contested, objection or legal-claim.")
    var ground: String?

    @Flag(help: "The data may be used again.")
    var lift = false

    @Option(help: "When the person asked: 2026-11-22; now if left out.")
    var received: String?

    @Option(help: "For the record.")
    var reason = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard (ground == nil) == lift else { throw CommandError.usage(Catalogue.CLI.nothingToChange) }
        var request = RestrictProcessingRequest()
        request.access = call.access
        (request.code, request.lift, request.reason) = (code, lift, reason)
        if let ground { request.ground = try EnumText.required(ground, "ground") }
        if let received { request.receivedAtUs = try TimeArgument.microseconds(received) }
        let reply = try await call.customers.restrictProcessing(request, call.options).message
        var csv = CSVText(["code", "version", "changed", "answer_due", "commit_seq"])
        csv.append([
            code, String(reply.version), String(reply.changed), ISOTime.text(reply.answerDueUs),
            String(reply.commitSeq),
        ])
        try printer(call, shell).print(
            reply, csv: csv, table: { SubjectView($0).restricted(reply, code: code, isLifted: lift) })
    }
}
