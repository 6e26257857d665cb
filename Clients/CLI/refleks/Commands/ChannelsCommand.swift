import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks channels CUSTOMER`: what he does on each channel and what that brings.
struct ChannelsCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "channels",
        abstract: "Show what a customer does on each channel, what it brings and what it costs.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: ArgumentHelp("Also tell sums in this currency, by the house's rates.", valueName: "currency"))
    var inCurrency = ""

    @Option(help: ArgumentHelp("By the rates of this day, 2026-11-28; today if left out.", valueName: "day"))
    var ratesOf = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetChannelUsageRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        request.reportCurrency = inCurrency
        request.reportDate = ratesOf
        let reply = try await call.interactions.getChannelUsage(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.channels, csv: ChannelUsageView.csv(reply),
            table: { ChannelUsageView($0).lines(reply) })
    }
}
