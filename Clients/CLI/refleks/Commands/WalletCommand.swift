import ArgumentParser
import RefleksContract

/// `refleks wallet CUSTOMER`: what he spends with us and with others.
struct WalletCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "wallet", abstract: "Show our share of what a customer spends on categories, and the headroom.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "A category, repeatable. Default: those he bought from or declared.")
    var category: [String] = []

    @Option(help: "Days to look back, 1 to 730.")
    var days: UInt32 = 365

    @Option(help: "Code of a customer like him, repeatable: by theirs an undeclared wallet is estimated.")
    var peer: [String] = []

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetWalletRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        (request.categories, request.days, request.peerCodes) = (category, days, peer)
        request.currency = currency
        let reply = try await call.scoring.getWallet(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.wallets, csv: AllocationView.csv(reply), table: { AllocationView($0).lines(reply) })
    }
}
