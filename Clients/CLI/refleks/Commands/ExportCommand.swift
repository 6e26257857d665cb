import ArgumentParser
import Glibc
import RefleksContract
import RefleksMessages
import RefleksRPC

/// `refleks export customers|interactions`: everything of a kind, as lines.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all customers or all interactions as lines.",
        discussion: """
            NDJSON is complete and can be imported again; CSV is for tables. --excel-tr writes what Excel with Turkish \
            settings opens: a byte order mark, semicolons, decimal commas. A field that a spreadsheet would take for a \
            formula gets an apostrophe in front. Identifiers are masked unless --unmask is given; every customer shown is \
            recorded in the audit. Needs a system's, analyst's or administrator's certificate.
            """,
        subcommands: [ExportCustomersCommand.self, ExportInteractionsCommand.self])
}

/// Where an export goes and how it looks.
struct ExportOptions: ParsableArguments {
    @Option(name: .customLong("to"), help: ArgumentHelp("A new file. Default: standard output.", valueName: "file"))
    var path: String?

    @Flag(help: "CSV for Excel with Turkish settings.")
    var excelTr = false

    func isCSV(_ output: OutputFormat) -> Bool { excelTr || output == .csv }

    var style: CSVStyle { excelTr ? .turkishExcel : .plain }

    /// - Throws: when there is such a file already, or none can be made.
    func sink(_ shell: Shell) throws(CommandError) -> any TextSink {
        guard let path else { return shell.output }
        return try DescriptorSink(path: path, flags: O_EXCL)
    }
}

/// `refleks export customers`.
struct ExportCustomersCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "customers", abstract: "All customers with their identifiers, by code.")
    static let limitsEachCall = true

    @OptionGroup var export: ExportOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let sink = try export.sink(shell)
        // The list follows the ledger at a distance: everything that is recorded now has to be in it.
        var options = call.options
        options.minimumCommitSeq = try await call.system.getServerInfo(GetServerInfoRequest(), call.options).message
            .commitSeq
        var request = ListCustomersRequest()
        request.access = call.access
        request.pageSize = 200
        var isFirst = true
        repeat {
            let page = masking.apply(to: try await call.customers.listCustomers(request, options).message)
            if export.isCSV(outputOptions.output) {
                let csv = CustomerCSV.text(page.customers, style: export.style)
                sink.write(isFirst ? csv.text : csv.records)
            } else {
                for customer in page.customers { sink.write(try JSONText.of(customer) + "\n") }
            }
            try sink.check()
            isFirst = false
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
    }
}

/// `refleks export interactions`.
struct ExportInteractionsCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "interactions", abstract: "All interactions up to now, in the order in which they were recorded.")
    static let limitsEachCall = true

    @Option(help: "Begin after this commit.")
    var after: UInt64 = 0

    @OptionGroup var filter: FilterOptions
    @OptionGroup var export: ExportOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let sink = try export.sink(shell)
        let info = try await call.system.getServerInfo(GetServerInfoRequest(), call.options).message
        var csv = CSVText(InteractionCSV.header, style: export.style)
        let isCSV = export.isCSV(outputOptions.output)
        if isCSV { sink.write(csv.text) }
        if info.commitSeq > after {
            var request = TailInteractionsRequest()
            request.access = call.access
            request.after.epoch = info.epoch
            request.after.commitSeq = after
            request.untilCommitSeq = info.commitSeq
            request.types = try filter.types()
            request.channels = try filter.channels()
            let stream = try await call.interactions.tailInteractions(request, call.streamOptions)
            for try await message in stream {
                let message = masking.apply(to: message)
                for interaction in message.interactions {
                    if isCSV {
                        for record in InteractionCSV.records(interaction, export.style) { csv.append(record) }
                    } else {
                        sink.write(try JSONText.of(interaction) + "\n")
                    }
                }
                sink.write(csv.records)
                csv.clear()
                try sink.check()
            }
        }
        try sink.check()
    }
}
