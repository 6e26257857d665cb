import ArgumentParser
import FoundationEssentials
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

/// `refleks record CUSTOMER TYPE …`: one interaction.
struct RecordCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record one interaction.",
        discussion: """
            Example: refleks record 'phone:0532 123 45 67' purchase --channel branch --revenue 1.234,56 \
            --item 85123A*2=59,80 --create
            Amounts are read as 1.234,56 and as 1234.56; 1,234 is refused as ambiguous. With --json the whole request \
            is read as JSON (a RecordInteractionRequest or an Interaction): text, @FILE or @-.
            """)

    @Argument(help: "Code or identifier.")
    var customer: String?

    @Argument(help: "purchase, contact, visit, return, offer-made, problem-reported, …")
    var type: String?

    @OptionGroup var interaction: InteractionOptions

    @Flag(help: "Create the customer if nobody holds the identifier.")
    var create = false

    @OptionGroup var profile: ProfileOptions

    @Option(help: ArgumentHelp("The request as JSON: text, @FILE or @-.", valueName: "json"))
    var json: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = try request(shell)
        if request.interaction.sourceSystem.isEmpty {
            request.interaction.sourceSystem = try await SourceSystem.own(call)
        }
        // What makes the event this one: whoever repeats the command has to be told.
        var options: [String] = []
        if request.interaction.sourceEventID.isEmpty {
            request.interaction.sourceEventID = "cli/\(UUID().uuidString)"
            options.append("--event-id \(request.interaction.sourceEventID)")
        }
        if request.interaction.occurredAtUs == 0 {
            request.interaction.occurredAtUs = shell.now()
            options.append("--at \(ISOTime.text(request.interaction.occurredAtUs))")
        }
        let reply: RecordInteractionResponse
        do {
            reply = try await call.interactions.recordInteraction(request, call.options).message
        } catch let error as RPCError where error.outcome == .unknown {
            throw UnsureRecord(error: error, options: options.joined(separator: " "))
        }
        try printer(call, shell).print(
            reply, csv: csv(reply), table: { RecordedView(screen: $0).lines(reply) })
    }

    private func request(_ shell: Shell) throws -> RecordInteractionRequest {
        if let json {
            var request = try InteractionJSON.request(try JSONArgument.read(json, input: shell.input))
            try interaction.complete(&request.interaction)
            return request
        }
        guard let customer, let type else { throw CommandError.usage(Catalogue.CLI.nothingToRecord) }
        var request = RecordInteractionRequest()
        var findings = ArgumentFindings()
        let subject = try findings.read { try CustomerArgument(customer, input: shell.input).selector() }
        request.interaction = try interaction.interaction(type: type, &findings)
        try findings.finish()
        switch subject?.selector {
        case .code(let code)?: request.interaction.subjectCode = code
        case .identifier(let identifier)?: request.interaction.subjectIdentifiers.identifiers = [identifier]
        case nil: break
        }
        request.createIfMissing = create
        if !profile.isEmpty { request.newCustomer = profile.newCustomer }
        return request
    }

    private func csv(_ reply: RecordInteractionResponse) -> CSVText {
        var csv = CSVText(["interaction_id", "customer_code", "commit_seq", "recorded_at", "replayed"])
        csv.append([
            String(reply.interactionID), reply.customerCode, String(reply.commitSeq), ISOTime.text(reply.recordedAtUs),
            String(reply.replayed),
        ])
        return csv
    }
}
