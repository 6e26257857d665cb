import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks timeline CUSTOMER`: a customer's interactions, page by page.
struct TimelineCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "List a customer's interactions, newest first.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "Only from this time on: 2026-11-01 or 2026-11-01T09:00.")
    var from: String?

    @Option(help: "Only before this time.")
    var until: String?

    @OptionGroup var filter: FilterOptions

    @Option(help: "1 to 200.")
    var pageSize: UInt32 = 50

    @Option(help: "From the previous page.")
    var pageToken = ""

    @Flag(help: "All pages.")
    var all = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListInteractionsRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        if let from { request.fromUs = try TimeArgument.microseconds(from) }
        if let until { request.untilUs = try TimeArgument.microseconds(until) }
        request.types = try filter.types()
        request.channels = try filter.channels()
        request.pageSize = all ? 200 : pageSize
        request.pageToken = pageToken
        // A later page is a part, too: what came before it is not on it.
        let isFiltered =
            from != nil || until != nil || !pageToken.isEmpty || !request.types.isEmpty || !request.channels.isEmpty
        var pages = TimelinePages(printer: printer(call, shell), isFiltered: isFiltered)
        repeat {
            let reply = masking.apply(to: try await call.interactions.listInteractions(request, call.options).message)
            request.pageToken = reply.nextPageToken
            try pages.add(reply, isLast: !all || reply.nextPageToken.isEmpty)
        } while all && !request.pageToken.isEmpty
    }
}

/// Which interactions.
struct FilterOptions: ParsableArguments {
    @Option(name: .customLong("type"), help: "Only this type, repeatable.")
    var typeNames: [String] = []

    @Option(name: .customLong("channel"), help: "Only this channel, repeatable.")
    var channelNames: [String] = []

    func types() throws(CommandError) -> [InteractionType] { try values(typeNames, "type") }
    func channels() throws(CommandError) -> [Channel] { try values(channelNames, "channel") }

    private func values<Value: ContractEnum>(_ names: [String], _ option: String) throws(CommandError) -> [Value] {
        var values: [Value] = []
        for name in names {
            guard let value = EnumText.value(name, of: Value.self) else {
                throw .usage(Catalogue.CLI.unknownChoice, option, EnumText.choices(of: Value.self))
            }
            values.append(value)
        }
        return values
    }
}
