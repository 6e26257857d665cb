import ArgumentParser
import RefleksContract

/// `refleks customer search NAME`.
struct CustomerSearchCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find customers by name, whatever the case and whether or not Turkish letters are typed.")

    @Argument(help: "Words of the name, or their beginnings.")
    var name: [String]

    @Option(help: "1 to 200.")
    var pageSize: UInt32 = 50

    @Option(help: "From the previous page.")
    var pageToken = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = SearchCustomersRequest()
        request.access = call.access
        request.query = name.joined(separator: " ")
        request.pageSize = pageSize
        request.pageToken = pageToken
        let reply = try await call.search(request)
        try printer(call, shell).print(
            reply, items: reply.matches, csv: MatchesView.csv(reply.matches),
            table: { MatchesView(screen: $0).lines(reply) })
    }
}
