import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks audit list`: who read whom; for analysts and admins.
struct AuditListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who read whom, newest first (roles analyst and admin).",
        discussion: "Looking at the audit is recorded as well. Shows the newest --limit rows that fit.")

    @Option(help: ArgumentHelp("Only reads of the customer with this code.", valueName: "code"))
    var subject = ""

    @Option(name: .customLong("by"), help: ArgumentHelp("Only reads by this person or job.", valueName: "actor"))
    var reader = ""

    @Option(help: ArgumentHelp("Only reads with this certificate: refleks://agent/ayse.kaya.", valueName: "uri"))
    var principal = ""

    @Option(help: "Only from this time on: 2026-11-01 or 2026-11-01T09:00.")
    var from: String?

    @Option(help: "Only before this time.")
    var until: String?

    @Option(help: "Rows to show, 1 to 10000.")
    var limit = 50

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard (1...10_000).contains(limit) else {
            throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--limit", "1", "10000")
        }
        var request = ListAuditRequest()
        request.access = call.access
        request.customerCode = subject
        request.actor = reader
        request.principal = principal
        if let from { request.fromUs = try TimeArgument.microseconds(from) }
        if let until { request.untilUs = try TimeArgument.microseconds(until) }
        var reply = ListAuditResponse()
        // A page may be short or empty and yet have a next one.
        repeat {
            request.pageSize = UInt32(min(200, limit - reply.rows.count))
            let page = try await call.system.listAudit(request, call.options).message
            reply.rows += page.rows
            reply.nextPageToken = page.nextPageToken
            request.pageToken = page.nextPageToken
        } while !reply.nextPageToken.isEmpty && reply.rows.count < limit
        try printer(call, shell).print(reply, items: reply.rows, csv: csv(reply.rows), table: { lines($0, reply.rows) })
    }

    private func lines(_ screen: Screen, _ rows: [AuditRow]) -> [StyledText] {
        guard !rows.isEmpty else { return [StyledText(screen.text(Catalogue.Audit.nothing), .faint)] }
        let times = TimeText(language: screen.language)
        let names = EnumName(language: screen.language)
        var table = TextTable([
            .init(alignment: .trailing), .init(title: screen.text(Catalogue.CLILabel.when)),
            .init(title: screen.text(Catalogue.CLILabel.actor), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.principal), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.purpose)),
            .init(title: screen.text(Catalogue.CLILabel.customer)),
            .init(title: screen.text(Catalogue.CLILabel.method), isFlexible: true),
        ])
        for row in rows {
            table.append([
                StyledText(String(row.seq), .faint),
                StyledText(times.date(row.atUs) + " " + times.second(row.atUs)), StyledText(row.actor, .strong),
                StyledText(row.principal), StyledText(names.text(row.purpose, Catalogue.CLIName.purposes)),
                StyledText(row.customerCode),
                StyledText(String(row.method.drop { $0 != "/" }.dropFirst()), row.status == 0 ? .plain : .warning),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func csv(_ rows: [AuditRow]) -> CSVText {
        var csv = CSVText([
            "seq", "at", "principal", "actor", "branch", "purpose", "method", "customer_code", "customers", "status",
            "unmasked",
        ])
        for row in rows {
            csv.append([
                String(row.seq), ISOTime.text(row.atUs), row.principal, row.actor, row.branch,
                EnumText.constant(row.purpose), row.method, row.customerCode, String(row.customers),
                String(row.status), String(row.unmasked),
            ])
        }
        return csv
    }
}
