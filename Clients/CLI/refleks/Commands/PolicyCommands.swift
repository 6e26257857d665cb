import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks policy …`: by what the house scores.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Show and record the policy by which customers are scored.",
        subcommands: [PolicyShowCommand.self, PolicyPutCommand.self])
}

/// `refleks policy show`.
struct PolicyShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the scoring policy that is in force, or was.")

    @Option(help: "A version; the one in force if left out.")
    var version: UInt32 = 0

    @Option(help: "The one that was in force then: 2026-11-01.")
    var asOfKnown: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetScoringPolicyRequest()
        request.version = version
        request.asOfKnownUs = try asOfKnown.map { try TimeArgument.microseconds($0) } ?? 0
        let reply = try await call.scoring.getScoringPolicy(request, call.options).message
        try printer(call, shell).print(
            reply.policy, csv: PolicyView.csv(reply.policy), table: { PolicyView($0).lines(reply.policy) })
    }
}

/// `refleks policy put @FILE`.
struct PolicyPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record a version of the scoring policy (role admin).",
        discussion: """
            Example: refleks policy show -o json > policy.json, change it, and refleks policy put @policy.json
            Everybody is scored by it from then on; scores that commits recorded before stay as they are.
            """)

    @Argument(help: "The policy as JSON, @FILE or @-.")
    var policy: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutScoringPolicyRequest()
        request.policy = try MessageJSON.policy(try JSONArgument.read(policy, input: shell.input))
        let reply = try await call.scoring.putScoringPolicy(request, call.options).message
        try printer(call, shell).print(
            put: reply, "policy", Catalogue.CLIList.policyPut, called: Catalogue.CLIList.policy)
    }
}
