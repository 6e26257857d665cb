import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks fact …`: what is known of a customer.
struct FactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fact",
        abstract: "Record, take back and list what is known of a customer.",
        subcommands: [FactPutCommand.self, FactRetractCommand.self, FactListCommand.self])
}

/// `refleks fact put CODE CATEGORY KEY VALUE`.
struct FactPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record something that is known of a customer.",
        discussion: """
            Example: refleks fact put 1000000005 lifestyle household.size 4 --basis contract
            It supersedes what was known under this category and key. Keys that name a special category (health, \
            allergy, religion …) need a basis of KVKK article 6: --basis special-…
            """)

    @Argument(help: "10-digit code.")
    var code: String

    @Argument(help: "need, preference, lifestyle, habit, expectation, wallet, contact or relation.")
    var category: String

    @Argument(help: "Words of a-z 0-9 _ with dots between them, such as shoe.size.")
    var key: String

    @Argument(help: "What is known, up to 1,024 bytes; - reads it from standard input.")
    var value: String

    @Option(help: "declared, observed or inferred.")
    var origin = "declared"

    @Option(help: "Ground of KVKK: contract, legitimate-interest, explicit-consent, special-explicit-consent …")
    var basis: String

    @Option(help: "Where the evidence lies; explicit consent needs it.")
    var evidence = ""

    @Option(help: "Since when it holds: 2026-11-01 or 2026-11-01T09:00; now if left out.")
    var from: String?

    @Option(help: "When it ceases to hold.")
    var until: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutFactRequest()
        request.code = code
        request.fact.category = try EnumText.required(category, "category")
        request.fact.key = key
        request.fact.value = value == "-" ? try LineArgument.read(shell.input) : value
        request.fact.origin = try EnumText.required(origin, "origin")
        request.fact.evidence = evidence
        request.fact.legalBasis = try EnumText.required(basis, "basis")
        if let from { request.fact.validFromUs = try TimeArgument.microseconds(from) }
        if let until { request.fact.validToUs = try TimeArgument.microseconds(until) }
        let reply = try await call.customers.putFact(request, call.options).message
        try printer(call, shell).print(
            reply, csv: KnowledgeCSV.change(code, reply.factID, reply.commitSeq),
            table: { screen in
                KnowledgeView(screen).changed(
                    Catalogue.CLILabel.factPut, code: code, factID: reply.factID, commit: reply.commitSeq)
            })
    }
}

/// `refleks fact retract CODE ID`.
struct FactRetractCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "retract", abstract: "Take a fact back.")

    @Argument(help: "10-digit code.")
    var code: String

    @Argument(help: "The fact's id, as `fact list` shows it.")
    var id: UInt64

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RetractFactRequest()
        request.code = code
        request.factID = id
        let reply = try await call.customers.retractFact(request, call.options).message
        try printer(call, shell).print(
            reply, csv: KnowledgeCSV.change(code, id, reply.commitSeq),
            table: { screen in
                KnowledgeView(screen).changed(
                    Catalogue.CLILabel.factRetracted, code: code, factID: id, commit: reply.commitSeq)
            })
    }
}

/// `refleks fact list CUSTOMER`.
struct FactListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List what is known of a customer.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let view = try await KnowledgeRead.view(of: customer, call, shell)
        try printer(call, shell).print(
            Customer360.with { ($0.asOfCommitSeq, $0.facts) = (view.asOfCommitSeq, view.facts) }, items: view.facts,
            csv: KnowledgeCSV.facts(view.facts), table: { KnowledgeView($0).facts(view.facts, withIDs: true) })
    }
}

/// What is known of a customer, read as part of his view.
enum KnowledgeRead {
    static func view(of customer: String, _ call: CallSettings, _ shell: Shell) async throws -> Customer360 {
        var request = GetCustomer360Request()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        request.lastInteractions = 1
        return try await call.customers.getCustomer360(request, call.options).message
    }
}
