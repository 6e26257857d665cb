import ArgumentParser
import RefleksContract

/// `refleks feedback …`: what customers tell us.
struct FeedbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback", abstract: "Record and list what customers tell us.",
        subcommands: [
            FeedbackSubmitCommand.self, FeedbackRequestCommand.self, FeedbackListCommand.self,
            FeedbackQualityCommand.self, FeedbackRepeatCommand.self,
        ])
}

/// `refleks feedback submit CODE complaint --text "…" --channel phone`.
struct FeedbackSubmitCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Record what a customer told us; the reply tells what it did to his score and which case it opened.",
        discussion: """
            Examples:
            refleks feedback submit 1000000005 complaint --text "The delivery was late" --channel phone
            refleks feedback submit 1000000005 csat --score 2 --channel sms
            """)

    @Argument(help: "The customer's code.")
    var code: String

    @Argument(help: "csat, nps, ces, complaint, suggestion or praise.")
    var kind: String

    @Option(help: "csat 1 to 5, nps 0 to 10, ces 1 to 7.")
    var score: UInt32?

    @Option(help: "In his own words.")
    var text = ""

    @Option(help: "Where he told us.")
    var channel: String

    @Option(help: "Branch id; a branch's certificate fixes it.")
    var branch = ""

    @Option(help: "Agent id; an agent's certificate fixes it.")
    var agent = ""

    @Option(help: "The interaction that it is about.")
    var interaction: UInt64 = 0

    @Option(help: "When he told us; now unless given.")
    var at: String?

    @Option(help: "The request that he answers.")
    var request: UInt64 = 0

    @Option(help: "How quickly the service answered, 1 to 5.")
    var responsiveness: UInt32 = 0

    @Option(help: "How warm it was, 1 to 5.")
    var warmth: UInt32 = 0

    @Option(help: "How sincere it was, 1 to 5.")
    var sincerity: UInt32 = 0

    @Option(help: "How far it kept what was promised, 1 to 5.")
    var reliability: UInt32 = 0

    @Option(help: "How it met him, 1 to 5.")
    var attitude: UInt32 = 0

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = SubmitFeedbackRequest()
        (request.code, request.text, request.interactionID) = (code, text, interaction)
        (request.branch, request.agent, request.requestID) = (branch, agent, self.request)
        request.kind = try EnumText.required(kind, "kind")
        request.channel = try EnumText.required(channel, "channel")
        if let score { request.score = score }
        if let at { request.atUs = try TimeArgument.microseconds(at) }
        if [responsiveness, warmth, sincerity, reliability, attitude].contains(where: { $0 != 0 }) {
            (request.ratings.responsiveness, request.ratings.warmth) = (responsiveness, warmth)
            (request.ratings.sincerity, request.ratings.reliability) = (sincerity, reliability)
            request.ratings.attitude = attitude
        }
        let reply = try await call.feedback.submitFeedback(request, call.options).message
        try printer(call, shell).print(reply, csv: FeedbackView.csv(reply), table: { FeedbackView($0).lines(reply) })
    }
}

/// `refleks feedback list CUSTOMER`.
struct FeedbackListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what a customer told us, the newest first.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "Answers of a page, 1 to 200.")
    var limit: UInt32 = 20

    @Option(help: "The token that the page before ended with.")
    var page = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListFeedbackRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        (request.pageSize, request.pageToken) = (limit, page)
        let reply = try await call.feedback.listFeedback(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.feedback, csv: FeedbackView.csv(reply.feedback),
            table: { FeedbackView($0).lines(reply) })
    }
}

/// `refleks feedback request CODE csat --channel sms`.
struct FeedbackRequestCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Record that a customer is asked for an answer; it sends nothing.",
        discussion: "Example: refleks feedback request 1000000005 csat --channel sms --days 7")

    @Argument(help: "The customer's code.")
    var code: String

    @Argument(help: "csat, nps, ces, complaint, suggestion or praise.")
    var kind: String

    @Option(help: "On which channel.")
    var channel: String

    @Option(help: "Branch id; a branch's certificate fixes it.")
    var branch = ""

    @Option(help: "Agent id; an agent's certificate fixes it.")
    var agent = ""

    @Option(help: "The interaction that it is about.")
    var interaction: UInt64 = 0

    @Option(help: "Days in which an answer is in time, 1 to 90.")
    var days: UInt32 = 14

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RequestFeedbackRequest()
        (request.code, request.branch, request.agent) = (code, branch, agent)
        (request.interactionID, request.validDays) = (interaction, days)
        request.kind = try EnumText.required(kind, "kind")
        request.channel = try EnumText.required(channel, "channel")
        let reply = try await call.feedback.requestFeedback(request, call.options).message
        try printer(call, shell).print(
            reply, csv: FeedbackView.csv([reply.request]), table: { FeedbackView($0).lines(reply) })
    }
}
