import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC
import SwiftProtobuf

/// `refleks subject export CODE`.
struct SubjectExportCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write everything that is kept about a customer as one JSON document (roles system and admin).",
        discussion: """
            The document has `record` (the customer as he stands), `standing` (why his score, service level and stage are \
            so, and his campaigns), `entries` (everything that the ledger says about him, in its order, each with what it \
            did to his score), `reads` (who read him, newest first) and `end`. Nothing is masked: it is for the person himself. A \
            document without `end` is not whole, and the exit code is not 0.
            """)

    @Argument(help: "10-digit code.")
    var code: String

    @Option(help: "When the person asked: 2026-11-22; now if left out.")
    var received: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ExportSubjectDataRequest()
        request.access = call.access
        request.code = code
        if let received { request.receivedAtUs = try TimeArgument.microseconds(received) }
        var options = call.streamOptions
        options.entries["unmask"] = "true"
        var document = SubjectDocument(sink: shell.output)
        for try await message in try await call.customers.exportSubjectData(request, options) {
            try document.write(message)
        }
        try document.finish()
    }
}

/// A JSON document that is written while its parts arrive.
struct SubjectDocument {
    private enum Section {
        case nothing
        case entries(isEmpty: Bool)
        case reads(isEmpty: Bool)
        case end
    }

    let sink: any TextSink
    private var section = Section.nothing

    init(sink: any TextSink) {
        self.sink = sink
    }

    mutating func write(_ message: ExportSubjectDataResponse) throws {
        switch message.part {
        case .record(let record): sink.write("{\"record\":" + (try JSONText.of(record)))
        case .standing(let standing): sink.write(",\n\"standing\":" + (try JSONText.of(standing)))
        case .entries(let part): try entries(part.entries)
        case .reads(let part): try reads(part.rows)
        case .end(let end):
            try reads([])
            sink.write("],\"end\":" + (try JSONText.of(end)) + "}\n")
            section = .end
        case nil: break
        }
    }

    private mutating func entries(_ messages: [SubjectEntry]) throws {
        if case .nothing = section {
            sink.write(",\"entries\":[")
            section = .entries(isEmpty: true)
        }
        guard case .entries(let isEmpty) = section else { return }
        section = .entries(isEmpty: try append(messages, isEmpty))
    }

    private mutating func reads(_ messages: [AuditRow]) throws {
        try entries([])
        if case .entries = section {
            sink.write("],\"reads\":[")
            section = .reads(isEmpty: true)
        }
        guard case .reads(let isEmpty) = section else { return }
        section = .reads(isEmpty: try append(messages, isEmpty))
    }

    private func append(_ messages: [any Message], _ isEmpty: Bool) throws -> Bool {
        var isEmpty = isEmpty
        for message in messages {
            sink.write((isEmpty ? "\n" : ",\n") + (try JSONText.of(message)))
            isEmpty = false
        }
        return isEmpty
    }

    /// - Throws: when the document is not whole.
    func finish() throws(CommandError) {
        if case .end = section { return }
        throw CommandError(status: .unavailable, cause: Catalogue.CLIPrivacy.documentNotWhole)
    }
}
