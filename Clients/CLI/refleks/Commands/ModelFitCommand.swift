import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks model fit --until 2026-06-01 --holdout-until 2026-09-01`.
struct ModelFitCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "Fit a model to the purchases in the ledger and record it (role admin).",
        discussion: """
            Example: refleks model fit --until 2026-06-01 --holdout-until 2026-09-01
            The model learns from the days before --until and is judged by those between it and --holdout-until. It does not \
            serve before it is activated. Progress goes to standard error; Ctrl-C ends the fit.
            """)

    @Option(help: "bg-nbd, mbg-nbd or pareto-nbd.")
    var family = "bg-nbd"

    @Option(help: "The first day after the calibration, such as 2026-06-01.")
    var until: String

    @Option(help: "The first day after the holdout; without it nothing judges the model.")
    var holdoutUntil = ""

    @Option(help: "Leave out who first bought before this day.")
    var firstBoughtFrom = ""

    @Option(help: "Only customers who first bought through this channel, repeatable.")
    var firstChannel: [String] = []

    @Option(help: "Only who is a member of this segment now.")
    var segment = ""

    @Option(help: "What spend is counted in: ISO 4217.")
    var currency = "TRY"

    @Option(help: "How long it may take: seconds, 1 to 600.")
    var seconds: UInt32 = 120

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = try plan()
        request.access = call.access
        let output = printer(call, shell)
        var model = ModelDescription()
        for try await step in try await call.scoring.fitModel(request, call.streamOptions) {
            if step.stage == .done { model = step.model } else { show(step, output.screen, shell) }
        }
        if shell.isErrorTerminal { shell.errors.write("\r\u{1B}[K") }
        let lossDays = try await call.singleLossDays(beside: model)
        try output.print(
            model, csv: ModelView.csv([model]), table: { ModelView($0).lines(model, singleLossDays: lossDays) })
    }

    /// What the options say, or everything that is wrong with them.
    private func plan() throws -> FitModelRequest {
        var request = FitModelRequest()
        var findings = ArgumentFindings()
        try findings.read {
            guard (1...600).contains(seconds) else {
                throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--seconds", "1", "600")
            }
        }
        try findings.read { request.family = try EnumText.required(family, "family") }
        try findings.read { request.currency = try MoneyArgument.currency(currency) }
        try findings.read { request.calibrationUntil = try DateArgument.text(until, "--until") }
        try findings.read { request.holdoutUntil = try DateArgument.optional(holdoutUntil, "--holdout-until") }
        try findings.read {
            request.firstBoughtFrom = try DateArgument.optional(firstBoughtFrom, "--first-bought-from")
        }
        for name in firstChannel {
            try findings.read { request.firstChannels.append(try EnumText.required(name, "first-channel")) }
        }
        (request.segment, request.maximumSeconds) = (segment, seconds)
        try findings.finish()
        return request
    }

    /// One line: redrawn on a terminal, otherwise written once for each message.
    private func show(_ step: FitModelResponse, _ screen: Screen, _ shell: Shell) {
        let numbers = NumberText(language: screen.language)
        let text =
            step.stage == .reading
            ? screen.text(Catalogue.CLIModel.reading, numbers.count(step.readSeq), numbers.count(step.lastSeq))
            : screen.text(
                Catalogue.CLIModel.fitting, numbers.count(step.start), numbers.count(step.starts),
                numbers.count(step.iterations), numbers.decimal(step.logLikelihood, digits: 3))
        shell.errors.write(shell.isErrorTerminal ? "\r\u{1B}[K  " + text : text + "\n")
    }
}
