import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks report --month 2026-10 -o html > october.html`.
struct ReportCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a month's scorecard, customer equity and service quality as one page for people.",
        discussion: """
            One file, no network, no script, in the language of --locale. Example: refleks report --month 2026-10 -o html > \
            october.html
            """)

    /// What the report is written as.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case html
    }

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @Option(name: .shortAndLong, help: "html.")
    var output = Format.html

    @OptionGroup var connection: ConnectionOptions

    /// It has one format of its own, and shows no identifiers.
    var outputOptions: OutputOptions {
        // Nothing cannot be parsed wrongly.
        (try? OutputOptions.parse([])) ?? OutputOptions()
    }

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let card = try await call.governance.getScorecard(.with { $0.month = month }, call.options).message
        let equity = try await call.governance
            .getCustomerEquityStatement(.with { $0.month = card.month }, call.options).message
        let quality = try await call.feedback.getServiceQuality(.with { $0.month = card.month }, call.options).message
        let promises = try await call.feedback.getSlaReport(.with { $0.month = card.month }, call.options).message
        let page = ReportPage(card, equity, service: (quality, promises), language: call.settings.language)
        shell.output.write(page.text)
    }
}
