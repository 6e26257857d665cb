import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks model backtest NUMBER`.
struct ModelBacktestCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract: "Tell what activating a model would do to everybody's service level; nothing is stored.",
        discussion: "Progress goes to standard error; Ctrl-C ends it. Roles analyst and admin.")

    @Argument(help: "The model's number.")
    var number: UInt32

    @Option(help: "Customers to list, 1 to 500.")
    var limit: UInt32 = 50

    @Option(help: "Where the page before ended.")
    var pageToken = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = BacktestModelRequest()
        (request.access, request.number) = (call.access, number)
        (request.pageSize, request.pageToken) = (limit, pageToken)
        let output = printer(call, shell)
        var found = BacktestModelResponse()
        for try await step in try await call.scoring.backtestModel(request, call.streamOptions) {
            found = step
            guard !step.done else { continue }
            let text = output.screen.text(
                Catalogue.CLIModel.scored, NumberText(language: output.screen.language).count(step.customers))
            shell.errors.write(shell.isErrorTerminal ? "\r\u{1B}[K  " + text : text + "\n")
        }
        if shell.isErrorTerminal { shell.errors.write("\r\u{1B}[K") }
        try output.print(
            found, items: found.moved, csv: BacktestView.csv(found),
            table: { BacktestView($0).lines(found, model: number) })
    }
}
