import ArgumentParser

/// `refleks model …`: models of lifetime value.
struct ModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Fit, look at, test and activate models of lifetime value.",
        subcommands: [
            ModelFitCommand.self, ModelShowCommand.self, ModelListCommand.self, ModelActivateCommand.self,
            ModelBacktestCommand.self,
        ])
}
