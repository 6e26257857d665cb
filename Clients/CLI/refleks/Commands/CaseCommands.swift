import ArgumentParser
import RefleksContract

/// `refleks case …`: what customers wait for.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Open cases, see to them, and close them with the customer's word.",
        subcommands: [
            CaseOpenCommand.self, CaseListCommand.self, CaseShowCommand.self, CaseMoveCommand.self,
            CaseNoteCommand.self, CaseConfirmCommand.self, CaseRemedyCommand.self, CaseSlaCommand.self,
        ])
}

/// `refleks case open CODE --severity high --text "…"`.
struct CaseOpenCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a case by hand, with the promises of the level that the customer deserves."
    )

    @Argument(help: "The customer's code.")
    var code: String

    @Option(help: "low, medium, high or critical.")
    var severity = "medium"

    @Option(help: "What it is about.")
    var text: String

    @Option(help: "Branch id; his home branch unless given.")
    var branch = ""

    @Option(help: "The agent who sees to it.")
    var owner = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = OpenCaseRequest()
        (request.code, request.text, request.branch, request.owner) = (code, text, branch, owner)
        request.severity = try EnumText.required(severity, "severity")
        let reply = try await call.feedback.openCase(request, call.options).message
        try printer(call, shell).print(reply, csv: CaseView.csv([reply.case]), table: { CaseView($0).lines(reply) })
    }
}

/// Which cases of the queue, and which page.
struct CaseListOptions: ParsableArguments {
    @Option(help: "Only cases of this branch.")
    var branch = ""

    @Option(help: "Only cases of this agent.")
    var owner = ""

    @Option(help: "low, medium, high or critical.")
    var severity: String?

    @Flag(help: "Only those whose clock runs beyond what was promised.")
    var overdue = false

    @Option(help: "Cases of a page, 1 to 200.")
    var limit: UInt32 = 20

    @Option(help: "The token that the page before ended with.")
    var page = ""

    func wantedSeverity() throws(CommandError) -> CaseSeverity {
        guard let severity else { return .unspecified }
        return try EnumText.required(severity, "severity")
    }
}

/// `refleks case list --branch 34-001 --overdue`.
struct CaseListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List cases that nobody has confirmed or given up, what is due first first.")

    @Option(help: "open, waiting-customer, resolved or reopened.")
    var state: String?

    @Flag(help: "Only those with a remedy that waits for approval.")
    var remedyWaiting = false

    @OptionGroup var options: CaseListOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListCasesRequest()
        request.access = call.access
        (request.branch, request.owner, request.overdue) = (options.branch, options.owner, options.overdue)
        (request.pageSize, request.pageToken) = (options.limit, options.page)
        request.remedyWaiting = remedyWaiting
        request.severity = try options.wantedSeverity()
        if let state { request.state = try EnumText.required(state, "state") }
        let reply = try await call.feedback.listCases(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.cases, csv: CaseView.csv(reply.cases), table: { CaseView($0).lines(reply) })
    }
}

/// `refleks dissatisfied`: who waits, and what he said.
struct DissatisfiedCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "dissatisfied",
        abstract: "List customers who wait to see something put right; nobody leaves the list without an outcome.")

    @OptionGroup var options: CaseListOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListDissatisfiedRequest()
        request.access = call.access
        (request.branch, request.owner, request.overdue) = (options.branch, options.owner, options.overdue)
        (request.pageSize, request.pageToken) = (options.limit, options.page)
        request.severity = try options.wantedSeverity()
        let reply = try await call.feedback.listDissatisfied(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.customers, csv: CaseView.csv(reply.customers.map(\.case)),
            table: { CaseView($0).lines(reply) })
    }
}

/// `refleks case show ID`.
struct CaseShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a case with everything that happened to it.")

    @Argument(help: "The case.")
    var id: UInt64

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetCaseRequest()
        (request.access, request.caseID) = (call.access, id)
        let reply = try await call.feedback.getCase(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.events, csv: CaseView.csv([reply.case]), table: { CaseView($0).lines(reply) })
    }
}

/// `refleks case move ID resolved --text "…"`.
struct CaseMoveCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Take a case to another state.",
        discussion: "What the customer says of it is recorded by `refleks case confirm`.")

    @Argument(help: "The case.")
    var id: UInt64

    @Argument(help: "open, waiting-customer, resolved or closed-unresolved.")
    var state: String

    @Option(
        help: """
            Why it is closed unresolved: customer-unreachable, customer-withdrew, not-possible, not-permitted, \
            duplicate or customer-gone.
            """)
    var reason: String?

    @Option(help: "In words.")
    var text = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = TransitionCaseRequest()
        (request.caseID, request.text) = (id, text)
        request.state = try EnumText.required(state, "state")
        if let reason { request.reason = try EnumText.required(reason, "reason") }
        let reply = try await call.feedback.transitionCase(request, call.options).message
        try printer(call, shell).print(reply, csv: CaseView.csv([reply.case]), table: { CaseView($0).lines(reply) })
    }
}

/// `refleks case note ID --text "…" --heard --owner ayse.kaya`.
struct CaseNoteCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Note something with a case, that the customer heard from us, or its owner.")

    @Argument(help: "The case.")
    var id: UInt64

    @Option(help: "In words.")
    var text = ""

    @Flag(help: "The customer heard from us.")
    var heard = false

    @Option(help: "The agent who sees to it from now on; empty for nobody.")
    var owner: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = AddCaseNoteRequest()
        (request.caseID, request.text, request.customerHeard) = (id, text, heard)
        if let owner { request.owner = owner }
        let reply = try await call.feedback.addCaseNote(request, call.options).message
        try printer(call, shell).print(reply, csv: CaseView.csv([reply.case]), table: { CaseView($0).lines(reply) })
    }
}

/// `refleks case confirm ID`.
struct CaseConfirmCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Record that the customer says it is done, or that it is not.")

    @Argument(help: "The case.")
    var id: UInt64

    @Flag(help: "He says that it is not done: the case is open again.")
    var notDone = false

    @Option(help: "In his words.")
    var text = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ConfirmResolutionRequest()
        (request.caseID, request.text, request.confirmed) = (id, text, !notDone)
        let reply = try await call.feedback.confirmResolution(request, call.options).message
        try printer(call, shell).print(reply, csv: CaseView.csv([reply.case]), table: { CaseView($0).lines(reply) })
    }
}
