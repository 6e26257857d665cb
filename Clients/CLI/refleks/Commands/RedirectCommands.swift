import ArgumentParser
import RefleksContract

/// `refleks redirect …`: customers for cheaper channels.
struct RedirectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redirect", abstract: "Propose and decide to serve a customer on a cheaper channel.",
        subcommands: [RedirectProposeCommand.self, RedirectDecideCommand.self])
}

/// `refleks redirect propose CODE --channel chat --reason COSTS_MORE_THAN_BRINGS`.
struct RedirectProposeCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Propose a cheaper channel for a customer who costs more than he brings.")

    @Argument(help: "The customer's code.")
    var code: String

    @Option(help: "On which channel he should be served.")
    var channel: String

    @Option(help: "Why, as a short code.")
    var reason = "COSTS_MORE_THAN_BRINGS"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ProposeRedirectRequest()
        request.access = call.access
        (request.code, request.reason) = (code, reason)
        request.channel = try EnumText.required(channel, "channel")
        let reply = try await call.scoring.proposeRedirect(request, call.options).message
        try printer(call, shell).print(
            reply, csv: AllocationView.csv(reply.redirect),
            table: { AllocationView($0).lines(reply.redirect, of: code) })
    }
}

/// `refleks redirect decide CODE ID approved`.
struct RedirectDecideCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Approve or refuse a proposal, or end what was approved.")

    @Argument(help: "The customer's code.")
    var code: String

    @Argument(help: "The proposal's id.")
    var redirect: UInt64

    @Argument(help: "approved, refused or ended.")
    var decision: String

    @Option(help: "Why, as a short code.")
    var reason = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = DecideRedirectRequest()
        request.access = call.access
        (request.code, request.redirectID, request.reason) = (code, redirect, reason)
        request.state = try EnumText.required(decision, "decision")
        let reply = try await call.scoring.decideRedirect(request, call.options).message
        try printer(call, shell).print(
            reply, csv: AllocationView.csv(reply.redirect),
            table: { AllocationView($0).lines(reply.redirect, of: code) })
    }
}
