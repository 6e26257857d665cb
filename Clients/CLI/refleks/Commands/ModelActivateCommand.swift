import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks model activate NUMBER`.
struct ModelActivateCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "activate",
        abstract: "Let a fitted model serve: VALUE is scored by it from now on (role admin).",
        discussion: "`refleks model backtest NUMBER` tells before what that does. 0: none serves any more.")

    @Argument(help: "The model's number; 0: none.")
    var number: UInt32

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ActivateModelRequest()
        (request.access, request.number) = (call.access, number)
        let reply = try await call.scoring.activateModel(request, call.options).message
        var csv = CSVText(["number", "commit_seq"])
        csv.append([String(number), String(reply.commitSeq)])
        try printer(call, shell).print(
            reply, csv: csv,
            table: { screen in
                let commit = NumberText(language: screen.language).count(reply.commitSeq)
                let text =
                    number == 0
                    ? screen.text(Catalogue.CLIModel.deactivated, commit)
                    : screen.text(Catalogue.CLIModel.activated, String(number), commit)
                var rate: [String] = []
                if !reply.currencyWithoutRate.isEmpty {
                    rate.append(screen.text(Catalogue.CLIModel.withoutRate, reply.currencyWithoutRate))
                }
                if !reply.unreadCurrency.isEmpty {
                    rate.append(screen.text(Catalogue.CLIModel.unreadCurrency, reply.unreadCurrency))
                }
                return [StyledText("● ", .strongGood) + StyledText(text)]
                    + rate.map { StyledText("  " + $0, .warning) }
            })
    }
}
