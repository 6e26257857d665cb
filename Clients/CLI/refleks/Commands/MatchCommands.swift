import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks customer matches`.
struct CustomerMatchesCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "matches",
        abstract: "List pairs of customers who may be one, the likeliest first.",
        discussion: """
            `customer explain` tells what speaks for and against a pair, `customer merge` makes it one, `customer dismiss` \
            decides that they are two.
            """)

    @Option(help: "review or automatic: the least that is listed.")
    var verdict = "review"

    @Option(help: "Only pairs of this customer: his code.")
    var customer = ""

    @Option(help: "Pairs of a page, 1 to 200.")
    var limit: UInt32 = 50

    @Option(help: "The token that the page before ended with.")
    var page = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListMatchCandidatesRequest()
        request.access = call.access
        request.minimumVerdict = try EnumText.required(verdict, "verdict")
        request.customerCode = customer
        request.pageSize = limit
        request.pageToken = page
        let reply = try await call.customers.listMatchCandidates(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.candidates, csv: CandidatesView.csv(reply.candidates),
            table: { CandidatesView($0).lines(reply) })
    }
}

/// Two customers who may be one.
struct CustomerPairArguments: ParsableArguments {
    @Argument(help: "10-digit code.")
    var code: String

    @Argument(help: "10-digit code of the other.")
    var other: String
}

/// `refleks customer explain CODE OTHER`.
struct CustomerExplainCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show what speaks for and against two customers being one.")

    @OptionGroup var pair: CustomerPairArguments
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ExplainMatchRequest()
        request.access = call.access
        (request.code, request.otherCode) = (pair.code, pair.other)
        let reply = try await call.customers.explainMatch(request, call.options).message
        try printer(call, shell).print(
            reply, csv: CandidatesView.csv(reply), table: { CandidatesView($0).lines(reply) })
    }
}

/// `refleks customer dismiss CODE OTHER`.
struct CustomerDismissCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss", abstract: "Decide that two customers who may be one are two.")

    @OptionGroup var pair: CustomerPairArguments
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = DismissMatchCandidateRequest()
        (request.code, request.otherCode) = (pair.code, pair.other)
        let reply = try await call.customers.dismissMatchCandidate(request, call.options).message
        try printer(call, shell).print(
            reply, csv: CandidatesView.csv(dismissed: pair.code, pair.other, reply.commitSeq),
            table: { CandidatesView($0).dismissed(pair.code, pair.other, reply.commitSeq) })
    }
}
