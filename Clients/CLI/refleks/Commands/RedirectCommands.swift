import ArgumentParser
import RefleksContract

/// `refleks redirect …`: customers for cheaper channels.
struct RedirectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redirect", abstract: "Propose and decide to serve a customer on a cheaper channel.",
        subcommands: [RedirectProposeCommand.self, RedirectDecideCommand.self])
}

/// `refleks redirect propose CUSTOMER --channel chat --reason COSTS_MORE_THAN_BRINGS`.
struct RedirectProposeCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Propose a cheaper channel for a customer who costs more than he brings.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "On which channel he should be served.")
    var channel: String

    @Option(help: "Why, as a short code.")
    var reason = "COSTS_MORE_THAN_BRINGS"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ProposeRedirectRequest()
        request.access = call.access
        request.reason = reason
        request.channel = try EnumText.required(channel, "channel")
        let code = try await call.code(of: customer, shell)
        request.code = code
        let reply = try await call.scoring.proposeRedirect(request, call.options).message
        try printer(call, shell).print(
            reply, csv: AllocationView.csv(reply.redirect),
            table: { AllocationView($0).lines(reply.redirect, of: code) })
    }
}

/// `refleks redirect decide CUSTOMER ID approved`.
struct RedirectDecideCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Approve or refuse a proposal, or end what was approved.")

    @Argument(help: "Code or identifier.")
    var customer: String

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
        (request.redirectID, request.reason) = (redirect, reason)
        request.state = try EnumText.required(decision, "decision")
        let code = try await call.code(of: customer, shell)
        request.code = code
        let reply = try await call.scoring.decideRedirect(request, call.options).message
        try printer(call, shell).print(
            reply, csv: AllocationView.csv(reply.redirect),
            table: { AllocationView($0).lines(reply.redirect, of: code) })
    }
}

extension CallSettings {
    /// The code of the customer who is named by code or identifier; somebody is looked up only where no code is given.
    func code(of customer: String, _ shell: Shell) async throws -> String {
        let selector = try CustomerArgument(customer, input: shell.input).selector()
        if case .code(let code)? = selector.selector { return code }
        return try await self.customer(selector).code
    }
}
