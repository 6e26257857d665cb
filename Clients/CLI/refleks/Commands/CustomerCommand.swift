import ArgumentParser

/// `refleks customer …`.
struct CustomerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer",
        abstract: "Create, read and change customers.",
        subcommands: [
            CustomerCreateCommand.self, CustomerGetCommand.self, CustomerUpdateCommand.self,
            CustomerLookupCommand.self, CustomerSearchCommand.self, IdentifierAddCommand.self,
            IdentifierRemoveCommand.self, CustomerMergeCommand.self, CustomerUnmergeCommand.self,
            CustomerMatchesCommand.self, CustomerExplainCommand.self, CustomerDismissCommand.self,
        ])
}
