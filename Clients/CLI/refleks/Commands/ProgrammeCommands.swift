import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks programme …`: whom it is about, and who works for it.
struct ProgrammeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme", abstract: "Record and show whom the programme is about, and who works for it.",
        subcommands: [
            ProgrammeScopeCommand.self, ProgrammeShowCommand.self, TeamPutCommand.self, TeamListCommand.self,
        ])
}

/// `refleks programme scope loyal`.
struct ProgrammeScopeCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "scope", abstract: "Record which customers the programme is about (role admin).")

    @Argument(help: "A segment's name. Without one: everybody.")
    var segment = ""

    @Option(help: "Why these.")
    var note = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = PutProgrammeScopeRequest.with { ($0.scope.segment, $0.scope.note) = (segment, note) }
        let reply = try await call.governance.putProgrammeScope(request, call.options).message
        try printer(call, shell).print(put: reply, segment, Catalogue.CLIGovernance.scopePut)
    }
}

/// `refleks programme show`.
struct ProgrammeShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Count who is in the programme's scope and who gets standard treatment.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = GetProgrammeScopeResponse()
        var request = GetProgrammeScopeRequest()
        repeat {
            let part = try await call.governance.getProgrammeScope(request, call.options).message
            reply.asOfCommitSeq = part.asOfCommitSeq
            if part.hasScope { reply.scope = part.scope }
            reply.inScope += part.inScope
            reply.outOfScope += part.outOfScope
            request.pageToken = part.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(reply, csv: ProgrammeView.csv(reply), table: { ProgrammeView($0).lines(reply) })
    }
}

/// `refleks programme team logistics --person ali.can --pledged 25 --given 10`.
struct TeamPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "team", abstract: "Record who works for the programme in an area of the house (role admin).")

    @Argument(help: "The area, such as logistics.")
    var area: String

    @Option(help: "Who. Default: nobody yet.")
    var person = ""

    @Option(help: "How much of his time was promised, per cent, 0 to 100.")
    var pledged: UInt32 = 0

    @Option(help: "How much of it was given, per cent, 0 to 100.")
    var given: UInt32?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        for (name, share) in [("pledged", pledged), ("given", given ?? 0)] where share > 100 {
            throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--" + name, "0", "100")
        }
        let request = PutTeamAreaRequest.with {
            ($0.team.area, $0.team.person, $0.team.pledgedBp) = (area, person, pledged * 100)
            if let given { $0.team.givenBp = given * 100 }
        }
        let reply = try await call.governance.putTeamArea(request, call.options).message
        try printer(call, shell).print(put: reply, area, Catalogue.CLIGovernance.teamPut)
    }
}

/// `refleks programme teams`.
struct TeamListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "teams", abstract: "List the areas, those without a person among them.")

    @Flag(help: "Only areas without a person.")
    var unfilled = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = ListTeamAreasRequest.with { $0.unfilledOnly = unfilled }
        let reply = try await call.governance.listTeamAreas(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.teams, csv: ProgrammeView.csv(reply.teams), table: { ProgrammeView($0).lines(reply) })
    }
}

/// `refleks budget …`: what may be spent to keep customers.
struct BudgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "budget", abstract: "Record and show what may be spent to keep customers.",
        subcommands: [BudgetPutCommand.self, BudgetShowCommand.self])
}

/// `refleks budget put 2026-10 50.000,00 --campaign stay`.
struct BudgetPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Record the next version of a month's budget (role admin).")

    @Argument(help: "The month, such as 2026-10.")
    var month: String

    @Argument(help: "The amount: 50.000,00.")
    var amount: String

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @Option(help: "A campaign for retention that it pays, repeatable.")
    var campaign: [String] = []

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutRetentionBudgetRequest()
        request.budget.month = month
        request.budget.amountMinor = try MoneyArgument.minorUnits(amount, currency)
        (request.budget.currency, request.budget.campaignIds) = (currency, campaign)
        let reply = try await call.governance.putRetentionBudget(request, call.options).message
        try printer(call, shell).print(put: reply, month, Catalogue.CLIGovernance.budgetPut)
    }
}

/// `refleks budget show 2026-10`.
struct BudgetShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Tell a month's budget, what was spent, and what was won back.")

    @Argument(help: "The month, such as 2026-10.")
    var month: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetRetentionBudgetRequest.with { $0.month = month }
        let reply = try await call.governance.getRetentionBudget(request, call.options).message
        try printer(call, shell).print(reply, csv: ProgrammeView.csv(reply), table: { ProgrammeView($0).lines(reply) })
    }
}

/// `refleks recognise …`: praise for what became of a customer.
struct RecogniseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognise", abstract: "Praise people for what they did for a customer, and list praise.",
        subcommands: [RecognisePutCommand.self, RecogniseListCommand.self])
}

/// `refleks recognise put 1000000005 --people ece.su --outcome won-back`.
struct RecognisePutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Record praise, tied to a customer and what became of him.")

    @Argument(help: "The customer's code.")
    var code: String

    @Option(help: "Who is praised, repeatable.")
    var people: [String]

    @Option(help: "acquired, deepened, won-back, kept or reconciled.")
    var outcome: String

    @Option(help: "The interaction that shows it.")
    var interaction: UInt64 = 0

    @Option(help: "The day. Default: today.")
    var date: String?

    @Option(help: "Its id. Default: day and code.")
    var id: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let output = printer(call, shell)
        let day = date ?? ReadinessView.day(output.screen.now)
        let name = id ?? "\(day)-\(code)"
        var request = RecogniseRequest()
        request.access = call.access
        (request.recognition.recognitionID, request.recognition.people) = (name, people)
        (request.recognition.customerCode, request.recognition.interactionID) = (code, interaction)
        request.recognition.outcome = try EnumText.required(outcome, "outcome")
        request.recognition.date = day
        let reply = try await call.governance.recognise(request, call.options).message
        try output.print(put: reply, name, Catalogue.CLIGovernance.recognised)
    }
}

/// `refleks recognise list`.
struct RecogniseListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List praise.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListRecognitionsResponse()
        var request = ListRecognitionsRequest.with { ($0.access, $0.pageSize) = (call.access, 200) }
        repeat {
            let page = try await call.governance.listRecognitions(request, call.options).message
            reply.asOfCommitSeq = page.asOfCommitSeq
            reply.recognitions += page.recognitions
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.recognitions, csv: ProgrammeView.csv(reply.recognitions),
            table: { ProgrammeView($0).lines(reply.recognitions) })
    }
}
