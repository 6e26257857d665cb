import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks subject retention`: the laws, and who is due.
struct SubjectRetentionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention", abstract: "Show what laws make the house keep, and erase whom none keeps any longer.",
        subcommands: [SubjectRetentionClassesCommand.self, SubjectRetentionRunCommand.self])
}

/// `refleks subject retention classes`.
struct SubjectRetentionClassesCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "classes", abstract: "List the classes of --keep with their laws and years.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let reply = try await call.customers.listRetentionClasses(ListRetentionClassesRequest(), call.options).message
        var csv = CSVText(["retention", "years", "from_year_end", "keeps_person", "law"])
        for rule in reply.rules {
            csv.append([
                EnumText.constant(rule.retention), String(rule.years), String(rule.fromYearEnd),
                String(rule.keepsPerson), rule.law,
            ])
        }
        try printer(call, shell).print(
            reply, items: reply.rules, csv: csv, table: { SubjectView($0).classes(reply.rules) })
    }
}

/// `refleks subject retention run`.
struct SubjectRetentionRunCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Erase those who asked for it and whose data no law keeps any longer (roles system and admin).",
        discussion: """
            Run it once a day, from a timer. Everybody who is due is erased in a commit of his own; a run that was cut off \
            is repeated.
            """)

    @Flag(help: "Say who is due and change nothing.")
    var dryRun = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RunRetentionRequest()
        request.access = call.access
        request.dryRun = dryRun
        var whole = RunRetentionResponse()
        repeat {
            let reply = try await call.customers.runRetention(request, call.options).message
            whole.results += reply.results
            request.pageToken = reply.nextPageToken
        } while !request.pageToken.isEmpty
        var csv = CSVText(["customer_code", "retention", "outcome", "kept_until", "commit_seq"])
        for result in whole.results {
            csv.append([
                result.customerCode, EnumText.constant(result.retention), EnumText.constant(result.outcome),
                result.keptUntil, String(result.commitSeq),
            ])
        }
        try printer(call, shell).print(
            whole, items: whole.results, csv: csv,
            table: { [whole] in SubjectView($0).retention(whole.results, isDryRun: dryRun) })
    }
}
