import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks prompt …`: what policies ask of whoever serves a customer.
struct PromptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prompt",
        abstract: "Record what policies ask of whoever serves a customer, and what came of it.",
        subcommands: [
            PromptPutCommand.self, PromptListCommand.self, PromptOutcomeCommand.self, PromptReportCommand.self,
        ])
}

/// `refleks prompt put call-back --policy … --text-en … --text-tr … --rule …`.
struct PromptPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record a version of a prompt, whole (role admin).",
        discussion: """
            Example: refleks prompt put thank-best --policy "Keep the best" --text-en "Thank him for his loyalty." \
            --text-tr "Bağlılığı için teşekkür edin." --rule "tier >= PRIORITY" --priority 80
            A briefing shows the three most important prompts that hold; `docs/segments.md` tells the language of rules.
            """)

    @Argument(help: "Names the prompt for ever.")
    var prompt: String

    @Option(help: "The policy behind it, in the house's words; no personal data.")
    var policy: String

    @Option(help: "What to do, one English sentence; no personal data.")
    var textEn: String

    @Option(help: "The same in Turkish.")
    var textTr: String

    @Option(help: "Of whom it is shown: a rule, @FILE or @-. Default: everybody.")
    var rule = ""

    @Option(help: "Which goes first, 1 to 100; the highest does.")
    var priority: UInt32 = 50

    @Option(help: "Only callers of this role: branch, agent, system or admin; repeatable. Default: all of them.")
    var role: [String] = []

    @Option(help: "Only in this branch; repeatable. Default: everywhere.")
    var branch: [String] = []

    @Option(help: "The first day on which it is shown, such as 2026-12-01. Default: at once.")
    var from = ""

    @Option(help: "The last day on which it is shown. Default: until further notice.")
    var until = ""

    @Option(
        name: .customLong("for"),
        help: "Why the customer is to be contacted; not shown where nothing permits it. Default: no contact.")
    var reason: String?

    @Option(help: "On which channel he is to be contacted; with --for.")
    var channel: String?

    @Option(help: "In whose name he is to be contacted; with --for. Default: a brand that he permits.")
    var brand = ""

    @Option(help: "Days for which it rests after somebody said what came of it, 0 to 30.")
    var restDays: UInt32 = 0

    @Flag(help: "It is not shown any more.")
    var retire = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutPromptRequest()
        (request.prompt.promptID, request.prompt.policy) = (prompt, policy)
        (request.prompt.textEn, request.prompt.textTr) = (textEn, textTr)
        if !rule.isEmpty { request.prompt.rule = try JSONArgument.read(rule, input: shell.input) }
        (request.prompt.priority, request.prompt.restDays, request.prompt.retired) = (priority, restDays, retire)
        for name in role { request.prompt.roles.append(try EnumText.required(name, "role")) }
        (request.prompt.branches, request.prompt.validFrom, request.prompt.validUntil) = (branch, from, until)
        if let reason { request.prompt.contactPurpose = try EnumText.required(reason, "for") }
        if let channel { request.prompt.contactChannel = try EnumText.required(channel, "channel") }
        request.prompt.brand = brand
        let reply = try await call.governance.putPrompt(request, call.options).message
        try printer(call, shell).print(put: reply, prompt, Catalogue.CLIPrompt.put)
    }
}

/// `refleks prompt list --active`.
struct PromptListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the prompts.")

    @Flag(help: "Only those that are shown today or later.")
    var active = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListPromptsRequest.with { ($0.activeOnly, $0.pageSize) = (active, 200) }
        var reply = ListPromptsResponse()
        repeat {
            let prompts = reply.prompts
            reply = try await call.governance.listPrompts(request, call.options).message
            reply.prompts = prompts + reply.prompts
            request.pageToken = reply.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.prompts, csv: PromptView.csv(reply.prompts), table: { PromptView($0).lines(reply) })
    }
}

/// `refleks prompt outcome CODE SHOWING acted`.
struct PromptOutcomeCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcome",
        abstract: "Record what came of a prompt that a briefing showed.",
        discussion: "Example: refleks prompt outcome 1000000005 7168 acted")

    @Argument(help: "The customer's code.")
    var code: String

    @Argument(help: "The showing, as the briefing tells it.")
    var showing: UInt64

    @Argument(help: "acted or dismissed.")
    var outcome: String

    @Option(help: "Agent id; an agent's certificate fixes it.")
    var agent = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RecordPromptOutcomeRequest()
        (request.code, request.showingID, request.agent) = (code, showing, agent)
        request.outcome = try EnumText.required(outcome, "outcome")
        let reply = try await call.governance.recordPromptOutcome(request, call.options).message
        try printer(call, shell).print(
            reply, csv: PromptView.csv(reply.showing), table: { PromptView($0).lines(reply) })
    }
}

/// `refleks prompt report --month 2026-11`.
struct PromptReportCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Tell how often prompts were shown, acted on and dismissed.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @Option(help: "Months up to and including it, 1 to 12.")
    var months: UInt32 = 1

    @Option(help: "Only this prompt.")
    var prompt = ""

    @Option(help: "Only what was shown in this branch.")
    var branch = ""

    @Option(help: "Shares of fewer showings are hidden, 5 to 1000.")
    var minimum: UInt32 = 5

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetPromptReportRequest.with {
            ($0.month, $0.months, $0.promptID) = (month, months, prompt)
            ($0.branch, $0.minimumShown) = (branch, minimum)
        }
        let reply = try await call.governance.getPromptReport(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.branches, csv: PromptView.csv(reply), table: { PromptView($0).lines(reply) })
    }
}
