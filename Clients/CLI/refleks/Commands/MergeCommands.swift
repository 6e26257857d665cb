import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks customer merge MERGED SURVIVOR`.
struct CustomerMergeCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Merge one customer into another; `customer unmerge` takes it back.",
        discussion: """
            Example: refleks customer merge 2000000000 1000000005 --dry-run
            The code and the identifiers of the first resolve to the second from then on, whose view combines both. What \
            was recorded for either stays recorded for him. --dry-run shows whose value of each field would be shown.
            """)

    @Argument(help: "10-digit code of the customer who is merged.")
    var merged: String

    @Argument(help: "10-digit code of the customer who stays.")
    var survivor: String

    @Flag(help: "Change nothing, and show what would become of both.")
    var dryRun = false

    @Option(help: "The survivor's version that you have read.")
    var version: UInt64 = 0

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = MergeCustomersRequest()
        request.survivorCode = survivor
        request.mergedCode = merged
        request.dryRun = dryRun
        request.expectedSurvivorVersion = version
        let reply = try await call.customers.mergeCustomers(request, call.options).message
        let isDry = dryRun
        let code = merged
        try printer(call, shell).print(
            reply, csv: MergeView.csv(reply), table: { MergeView($0).lines(reply, merged: code, isDryRun: isDry) })
    }
}

/// `refleks customer unmerge MERGED`.
struct CustomerUnmergeCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge",
        abstract: "Take the merge of a customer into another back.",
        discussion: "He stands for himself again, with everything that was recorded for him, also since the merge.")

    @Argument(help: "10-digit code of the customer who was merged.")
    var merged: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = UnmergeCustomersRequest()
        request.mergedCode = merged
        let reply = try await call.customers.unmergeCustomers(request, call.options).message
        let code = merged
        try printer(call, shell).print(
            reply, csv: MergeView.csv(code, reply), table: { MergeView($0).lines(reply, merged: code) })
    }
}
