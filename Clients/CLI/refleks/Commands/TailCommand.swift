import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

/// `refleks tail`: every interaction of every customer as it is recorded.
struct TailCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Follow the ledger: every interaction as it is recorded.",
        discussion: """
            Without --after it begins now, with --from-start at the first commit. -o json and -o ndjson write one \
            message per line with the position to resume from.
            """)

    @Flag(help: "Begin with the first commit.")
    var fromStart = false

    @Option(help: "Begin after this commit.")
    var after: UInt64?

    @OptionGroup var filter: FilterOptions

    @Option(help: "Only this branch, repeatable.")
    var branch: [String] = []

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = TailInteractionsRequest()
        request.access = call.access
        request.types = try filter.types()
        request.channels = try filter.channels()
        request.branches = branch
        if fromStart || after != nil {
            let info = try await call.system.getServerInfo(GetServerInfoRequest(), call.options).message
            request.after.epoch = info.epoch
            request.after.commitSeq = after ?? 0
        }
        var printer = TailPrinter(printer: printer(call, shell))
        while true {
            do {
                let stream = try await call.interactions.tailInteractions(request, call.streamOptions)
                for try await message in stream {
                    request.after = message.position
                    try printer.print(masking.apply(to: message))
                    try shell.output.check()
                }
                return
            } catch let error as RPCError where error.code == .unavailable && request.hasAfter && !Task.isCancelled {
                // The connection ended; the next turn resumes after the last position.
                continue
            }
        }
    }
}

/// Lines of a stream that has no end, so that columns have fixed widths.
struct TailPrinter {
    let printer: Printer
    private var hasHeader = false

    init(printer: Printer) {
        self.printer = printer
    }

    mutating func print(_ message: TailInteractionsResponse) throws {
        switch printer.format {
        case .table:
            for interaction in message.interactions { printer.lines([line(interaction)]) }
        case .json, .ndjson: printer.sink.write(try JSONText.of(message) + "\n")
        case .csv:
            if !hasHeader { printer.sink.write(CSVText.line(InteractionRow.csvHeader)) }
            hasHeader = true
            for interaction in message.interactions {
                printer.sink.write(CSVText.line(InteractionRow.csv(interaction)))
            }
        }
    }

    /// Fixed widths on a terminal, since what comes later cannot widen what was printed; the last column takes what is left.
    private func line(_ interaction: Interaction) -> StyledText {
        let cells = InteractionRow(printer.screen).cells(interaction, hasCustomer: true)
        let widths = [10, 16, 16, 16, 15, 14]
        let amount = 4
        var line = StyledText()
        for (cell, (index, width)) in zip(cells, widths.enumerated()) {
            let shown = printer.screen.width == Screen.uncut ? cell : cell.truncated(to: width)
            line += shown.padded(to: width, index == amount ? .trailing : .leading) + "  "
        }
        let rest = max(printer.screen.width - line.width, 0)
        return rest < 8 ? line : line + (cells.last ?? StyledText()).truncated(to: rest)
    }
}
