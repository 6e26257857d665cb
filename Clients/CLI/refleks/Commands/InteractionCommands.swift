import ArgumentParser
import FoundationEssentials
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks interaction …`: one interaction, and its correction.
struct InteractionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interaction",
        abstract: "Show and correct single interactions.",
        subcommands: [InteractionShowCommand.self, InteractionCorrectCommand.self])
}

/// `refleks interaction show ID|SYSTEM/EVENT`.
struct InteractionShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one interaction.")

    @Argument(help: "The interaction's id, or SYSTEM/EVENT as its source named it.")
    var interaction: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let reply = masking.apply(to: try await InteractionArgument(interaction).read(call))
        try printer(call, shell).print(
            reply, csv: InteractionsView.csv([reply.interaction]),
            table: { screen in
                let row = InteractionRow(screen)
                var table = TextTable(row.columns(hasCustomer: true))
                table.append(row.cells(reply.interaction, hasCustomer: true))
                return table.lines(width: screen.width)
            })
    }
}

/// `refleks interaction correct ID|SYSTEM/EVENT --reason WRONG_AMOUNT --type purchase --revenue 10,00`.
struct InteractionCorrectCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Take an interaction back and, with --type, record what stands in its place.",
        discussion: """
            Example: refleks interaction correct 9216 --reason WRONG_AMOUNT --type purchase --revenue 1.234,56
            History stays: the original, what takes it back and what replaces it all stand in the timeline, and sums \
            follow. --void takes it back only. The replacement is stated whole, about the same customer.
            """)

    @Argument(help: "The interaction's id, or SYSTEM/EVENT as its source named it.")
    var original: String

    @Option(help: "Why: WRONG_AMOUNT, ENTERED_TWICE …")
    var reason: String

    @Option(name: .customLong("because"), help: ArgumentHelp("Why, for people.", valueName: "text"))
    var remark = ""

    @Flag(help: "Nothing stands in its place.")
    var void = false

    @Option(help: "The replacement's type: purchase, contact, return, …")
    var type: String?

    @OptionGroup var replacement: InteractionOptions

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard void == (type == nil) else { throw CommandError.usage(Catalogue.CLIChannel.voidOrReplaced) }
        let argument = try InteractionArgument(original)
        var request = CorrectInteractionRequest()
        request.key = argument.key
        request.reason = reason
        request.note = remark
        if let type {
            var findings = ArgumentFindings()
            request.replacement = try replacement.interaction(type: type, &findings)
            try findings.finish()
            let before = try await argument.read(call).interaction
            request.replacement.subjectCode = before.customerCode
            if replacement.source == nil { request.replacement.sourceSystem = before.sourceSystem }
            if replacement.eventID == nil {
                request.replacement.sourceEventID = "cli/\(UUID().uuidString)"
            }
            if replacement.at == nil { request.replacement.occurredAtUs = before.occurredAtUs }
        }
        let reply = try await call.interactions.correctInteraction(request, call.options).message
        try printer(call, shell).print(reply, csv: csv(reply), table: { lines($0, reply) })
    }

    private func lines(_ screen: Screen, _ reply: CorrectInteractionResponse) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let label = reply.replayed ? Catalogue.CLIChannel.correctedBefore : Catalogue.CLIChannel.corrected
        let head =
            StyledText("✓ ", .strongGood) + StyledText(reply.customerCode, .strong) + "  "
            + StyledText(screen.text(label, String(reply.correctedInteractionID)))
            + StyledText("  \(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(reply.commitSeq))", .faint)
        var lines = [
            head,
            StyledText("  " + screen.text(Catalogue.CLIChannel.takenBackBy, String(reply.reversalInteractionID))),
        ]
        if reply.replacementInteractionID != 0 {
            let by = screen.text(Catalogue.CLIChannel.replacedBy, String(reply.replacementInteractionID))
            lines.append(StyledText("  " + by))
        }
        let score = reply.effects.hasScore ? ScoreView(screen).lines(reply.effects.score) : []
        return lines + RecordedView(screen: screen).totals(reply.effects) + score
    }

    private func csv(_ reply: CorrectInteractionResponse) -> CSVText {
        var csv = CSVText([
            "corrected_interaction_id", "reversal_interaction_id", "replacement_interaction_id", "customer_code",
            "commit_seq", "replayed",
        ])
        csv.append([
            String(reply.correctedInteractionID), String(reply.reversalInteractionID),
            String(reply.replacementInteractionID), reply.customerCode, String(reply.commitSeq),
            String(reply.replayed),
        ])
        return csv
    }
}

/// `9216`, or `pos/fiş-17`: one interaction by its id or by its source event.
struct InteractionArgument {
    let key: CorrectInteractionRequest.OneOf_Key

    init(_ text: String) throws(CommandError) {
        if let id = UInt64(text), id > 0 {
            key = .interactionID(id)
            return
        }
        guard let slash = text.firstIndex(of: "/"), slash != text.startIndex, text.index(after: slash) != text.endIndex
        else { throw .usage(Catalogue.CLIChannel.interactionMalformed) }
        key = .sourceEvent(
            .with {
                ($0.sourceSystem, $0.sourceEventID) = (
                    String(text[..<slash]), String(text[text.index(after: slash)...])
                )
            })
    }

    /// The interaction as it stands in the ledger.
    func read(_ call: CallSettings) async throws -> GetInteractionResponse {
        var request = GetInteractionRequest()
        request.access = call.access
        switch key {
        case .interactionID(let id): request.interactionID = id
        case .sourceEvent(let event): request.sourceEvent = event
        }
        return try await call.interactions.getInteraction(request, call.options).message
    }
}
