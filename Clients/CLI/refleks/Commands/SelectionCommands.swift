import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks rfm`: everybody by recency, frequency and monetary value.
struct RfmCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "rfm",
        abstract: "Count everybody who bought something by recency, frequency and monetary value, in fifths.",
        discussion: "All customers are looked at; it needs a system's, analyst's or administrator's certificate.")

    @Option(help: "Only members of this segment.")
    var segment = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetRfmGridRequest.with { $0.segment = segment }
        let reply = try await call.scoring.getRfmGrid(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.cells, csv: SelectionView.csv(reply), table: { SelectionView($0).lines(reply) })
    }
}

/// `refleks lookalikes --segment NAME`, or `--like CODE` five times or more.
struct LookalikesCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookalikes",
        abstract: "List who is most like given customers, and in what.",
        discussion: "All customers are looked at; it needs a system's, analyst's or administrator's certificate.")

    @Option(help: "The examples are the members of this segment.")
    var segment: String?

    @Option(help: "A customer who is an example: his code; repeatable, at least five.")
    var like: [String] = []

    @Option(help: "Only members of this segment are listed.")
    var among = ""

    @Option(help: "Customers, 1 to 200.")
    var limit: UInt32 = 20

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListLookalikesRequest()
        request.access = call.access
        if !like.isEmpty { request.customers.codes = like }
        if let segment { request.segment = segment }
        request.among = among
        request.count = limit
        let reply = try await call.scoring.listLookalikes(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.customers, csv: SelectionView.csv(reply), table: { SelectionView($0).lines(reply) })
    }
}
