import ArgumentParser
import RefleksContract

/// `refleks briefing CUSTOMER`: what matters now.
struct BriefingCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "briefing",
        abstract: "Show what a branch has to know before it serves a customer.",
        discussion: """
            The last hour, what he waits for, what not to ask again, what to ask, and what to do now. That the briefing \
            was opened is counted for the branch. -o csv writes what is open.
            """)

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "The branch that serves him; a branch certificate's own.")
    var branch = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetContactBriefingRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        request.branch = branch
        let reply = masking.apply(to: try await call.customers.getContactBriefing(request, call.options).message)
        try printer(call, shell).print(
            reply, csv: BriefingView.csv(reply.openMatters), table: { BriefingView($0).lines(reply) })
    }
}
