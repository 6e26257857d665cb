import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks permission outbox`: what is to be told to the registry.
struct PermissionOutboxCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "List what is to be sent to the registry (roles system and admin).",
        discussion: """
            -o ndjson writes the registry's own field names, one record a line. Send them, then `permission ack`.
            Recipients are masked unless --unmask is given.
            """)

    @Option(help: "Only of this brand.")
    var brand = ""

    @Option(help: "acceptable, unacceptable or all.")
    var show = "all"

    @Option(help: "Records to show, 1 to 10000.")
    var limit = 200

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard (1...10_000).contains(limit) else {
            throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--limit", "1", "10000")
        }
        var request = ListPermissionOutboxRequest()
        request.access = call.access
        request.brand = brand
        if show != "all" { request.filter = try EnumText.required(show, "show") }
        var reply = ListPermissionOutboxResponse()
        // A page may be short or empty and yet have a next one.
        repeat {
            request.pageSize = UInt32(min(200, limit - reply.items.count))
            let page = try await call.customers.listPermissionOutbox(request, call.options).message
            reply.items += page.items
            (reply.asOfCommitSeq, reply.nextPageToken) = (page.asOfCommitSeq, page.nextPageToken)
            request.pageToken = page.nextPageToken
        } while !reply.nextPageToken.isEmpty && reply.items.count < limit
        reply = masking.apply(to: reply)
        try printer(call, shell).print(
            reply, items: reply.items, csv: PermissionCSV.outbox(reply.items),
            table: { PermissionView($0).outbox(reply.items) })
    }
}

/// `refleks permission ack ID… --result accepted`.
struct PermissionAckCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "ack", abstract: "Take records out of the outbox (roles system and admin).",
        discussion: "Exit code 65 when an item was refused.")

    @Argument(help: "Ids that `permission outbox` shows; - reads them from standard input, one a line.")
    var ids: [String]

    @Option(help: "accepted, rejected or dismissed.")
    var result = "accepted"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let result: OutboxResult = try EnumText.required(result, "result")
        var wanted = ids.filter { $0 != "-" }
        if ids.contains("-") {
            let text = String(decoding: try shell.input.readAll(), as: UTF8.self)
            wanted += text.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        var total = PermissionItemTotal()
        for start in stride(from: 0, to: wanted.count, by: 200) {
            var request = AckPermissionOutboxRequest()
            request.acks = wanted[start..<min(start + 200, wanted.count)].map { id in
                .with { ($0.outboxID, $0.result) = (id, result) }
            }
            total.add(try await call.customers.ackPermissionOutbox(request, call.options).message.results)
        }
        try total.report(printer(call, shell))
    }
}

/// `refleks permission import FILE`: changes that the registry told.
struct PermissionImportCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take over changes that the registry told (roles system and admin).",
        discussion: """
            One JSON object a line, in the registry's field names: {"recipient":"+905321234567","recipientType":\
            "BIREYSEL","type":"MESAJ","source":"IYS_WEB","status":"RET","consentDate":"2026-11-23 09:30:00"}. Importing \
            a change again does nothing. Exit code 65 when an item was refused.
            """)
    static let limitsEachCall = true

    @Argument(help: ArgumentHelp("NDJSON; - reads standard input.", valueName: "file"))
    var file: String

    @Option(help: "The brand of lines that name none.")
    var brand = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var lines = LineSource(try ImportInput(file, standardInput: shell.input).source)
        var request = ImportPermissionChangesRequest()
        var total = PermissionItemTotal()
        while let line = try lines.next() {
            guard case .text(let text) = line else { throw Self.malformed(lines.number) }
            guard text.contains(where: { !$0.isWhitespace }) else { continue }
            request.changes.append(try change(text, lines.number))
            guard request.changes.count == 200 else { continue }
            total.add(try await call.customers.importPermissionChanges(request, call.options).message.results)
            request.changes = []
        }
        if !request.changes.isEmpty {
            total.add(try await call.customers.importPermissionChanges(request, call.options).message.results)
        }
        try total.report(printer(call, shell))
    }

    private func change(_ text: String, _ line: Int) throws(CommandError) -> RegistryChange {
        var options = JSONDecodingOptions()
        // What else the registry writes beside its fields is not ours.
        options.ignoreUnknownFields = true
        do {
            var change = try RegistryChange(jsonString: text, options: options)
            if change.brand.isEmpty { change.brand = brand }
            return change
        } catch {
            throw Self.malformed(line)
        }
    }

    private static func malformed(_ line: Int) -> CommandError {
        CommandError(
            status: .data, cause: Catalogue.CLIPermission.lineMalformed, arguments: [String(line)])
    }
}

/// What became of many items.
struct PermissionItemTotal {
    private var results: [PermissionItemResult] = []

    mutating func add(_ answers: [PermissionItemResult]) { results += answers }

    /// Writes all answers; the exit code says whether one was a refusal.
    func report(_ printer: Printer) throws {
        var csv = CSVText(["item", "changed", "in_force", "commit_seq", "code", "message"])
        for (index, result) in results.enumerated() {
            let refusal = result.refused
            let isRefused = result.result.isRefused
            csv.append([
                String(index), isRefused ? "" : String(result.taken.changed),
                isRefused ? "" : String(result.taken.inForce), isRefused ? "" : String(result.taken.commitSeq),
                refusal.violations.first?.code ?? refusal.reason, refusal.violations.first?.message ?? refusal.message,
            ])
        }
        let reply = ImportPermissionChangesResponse.with { $0.results = results }
        try printer.print(reply, items: results, csv: csv, table: { PermissionView($0).summary(results) })
        guard !results.contains(where: \.result.isRefused) else { throw ExitCode(ExitStatus.data.rawValue) }
    }
}

extension PermissionItemResult.OneOf_Result? {
    /// The item was not taken.
    var isRefused: Bool { if case .refused = self { true } else { false } }
}
