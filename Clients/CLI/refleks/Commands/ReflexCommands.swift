import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks reflex …`: what the house notices by itself.
struct ReflexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reflex",
        abstract: "Show what the house notices by itself, and how good its warnings were.",
        subcommands: [ReflexPolicyCommand.self, ReflexPutCommand.self, ReflexReportCommand.self])
}

/// `refleks reflex policy`.
struct ReflexPolicyCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Show the policy by which rules warn.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let reply = try await call.feedback.getReflexPolicy(GetReflexPolicyRequest(), call.options).message
        try printer(call, shell).print(
            reply.policy, csv: ReflexView.csv(reply.policy), table: { ReflexView($0).lines(reply.policy) })
    }
}

/// `refleks reflex put @FILE`.
struct ReflexPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record a version of the policy by which rules warn (role admin).",
        discussion: """
            Example: refleks reflex policy -o json > reflex.json, change it, and refleks reflex put @reflex.json
            It holds for what is recorded from then on; cases that are open stay as they are.
            """)

    @Argument(help: "The policy as JSON, @FILE or @-.")
    var policy: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutReflexPolicyRequest()
        request.policy = try MessageJSON.policy(try JSONArgument.read(policy, input: shell.input))
        let reply = try await call.feedback.putReflexPolicy(request, call.options).message
        try printer(call, shell).print(
            put: reply, "reflex", Catalogue.CLIReflex.policyPut, called: Catalogue.CLIReflex.policy)
    }
}

/// `refleks reflex report --month 2026-10`.
struct ReflexReportCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Judge a month's warnings by what happened to their customers.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetReflexReportRequest.with { $0.month = month }
        let reply = try await call.feedback.getReflexReport(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.rules, csv: ReflexView.csv(reply), table: { ReflexView($0).lines(reply) })
    }
}

/// `refleks digest --period week --branch 34-001`.
struct DigestCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Tell what was won and lost in a day, a week or a month.")

    @Option(help: "day, week or month.")
    var period = "week"

    @Option(help: "A day of it, such as 2026-10-01. Default: today.")
    var date = ""

    @Option(help: "Only what was recorded in this branch.")
    var branch = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetDigestRequest.with { ($0.access, $0.date, $0.branch) = (call.access, date, branch) }
        request.period = try EnumText.required(period, "period")
        let reply = try await call.governance.getDigest(request, call.options).message
        try printer(call, shell).print(reply, csv: DigestView.csv(reply), table: { DigestView($0).lines(reply) })
    }
}
