import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks tariff …`: what serving on the channels costs.
struct TariffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tariff",
        abstract: "Record and list what serving on the channels costs.",
        subcommands: [TariffPutCommand.self, TariffListCommand.self])
}

/// `refleks tariff put --from 2026-12-01 --rate phone=2,50+1,20 --rate branch=15,00`.
struct TariffPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record the next version of the tariff, whole (role admin).",
        discussion: """
            Example: refleks tariff put --from 2026-12-01 --rate phone=2,50+1,20 --rate branch=15,00
            A rate is CHANNEL=PER_CONTACT or CHANNEL=PER_CONTACT+PER_MINUTE; other channels cost nothing. From its \
            commit on, interactions that occur on its days and bring no channel cost are charged by it.
            """)

    @Option(help: "The first day on which it holds, such as 2026-12-01.")
    var from: String

    @Option(help: "CHANNEL=PER_CONTACT[+PER_MINUTE], repeatable.")
    var rate: [String] = []

    @Option(help: "ISO 4217.")
    var currency = "TRY"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutTariffRequest()
        request.tariff.validFrom = from
        request.tariff.currency = currency
        for text in rate { request.tariff.rates.append(try self.rate(text)) }
        let reply = try await call.system.putTariff(request, call.options).message
        try printer(call, shell).print(put: reply, from, Catalogue.CLIChannel.tariffPut)
    }

    /// The contract's largest rate is a thousandth of its largest amount.
    private func amount(_ text: Substring) throws(CommandError) -> Int64 {
        try MoneyArgument.minorUnits(String(text), currency, atMost: MoneyArgument.largest / 1_000)
    }

    private func rate(_ text: String) throws(CommandError) -> ChannelRate {
        let halves = text.split(separator: "=", omittingEmptySubsequences: false)
        let amounts = (halves.last ?? "").split(separator: "+", omittingEmptySubsequences: false)
        guard halves.count == 2, (1...2).contains(amounts.count) else {
            throw .usage(Catalogue.CLIChannel.tariffRateMalformed)
        }
        var rate = ChannelRate()
        rate.channel = try EnumText.required(String(halves[0]), "rate")
        rate.perContactMinor = try amount(amounts[0])
        if amounts.count == 2 { rate.perMinuteMinor = try amount(amounts[1]) }
        return rate
    }
}

/// `refleks tariff list`.
struct TariffListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List every version of the tariff, newest first.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListTariffsResponse()
        var request = ListTariffsRequest.with { $0.pageSize = 200 }
        repeat {
            let page = try await call.system.listTariffs(request, call.options).message
            reply.tariffs += page.tariffs
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.tariffs, csv: csv(reply.tariffs), table: { lines($0, reply.tariffs) })
    }

    private func lines(_ screen: Screen, _ tariffs: [Tariff]) -> [StyledText] {
        guard !tariffs.isEmpty else { return [StyledText(screen.text(Catalogue.CLIChannel.none), .faint)] }
        let (names, numbers) = (EnumName(language: screen.language), NumberText(language: screen.language))
        let times = TimeText(language: screen.language)
        return tariffs.flatMap { tariff in
            var table = TextTable([.init(), .init(alignment: .trailing), .init(alignment: .trailing)])
            for rate in tariff.rates {
                let contact = numbers.money(rate.perContactMinor, tariff.currency)
                let minute = numbers.money(rate.perMinuteMinor, tariff.currency)
                table.append([
                    StyledText("  " + names.text(rate.channel, Catalogue.CLIName.channels)),
                    StyledText(screen.text(Catalogue.CLIChannel.perContact, contact)),
                    StyledText(
                        rate.perMinuteMinor == 0 ? "" : screen.text(Catalogue.CLIChannel.perMinute, minute)),
                ])
            }
            let from = screen.text(Catalogue.CLIChannel.from, times.isoDate(tariff.validFrom))
            let version = ReferenceView(screen).version(tariff.version, tariff.source, tariff.recordedAtUs)
            return [StyledText(from, .strong) + StyledText("  " + version, .faint)] + table.lines(width: screen.width)
        }
    }

    private func csv(_ tariffs: [Tariff]) -> CSVText {
        var csv = CSVText([
            "version", "valid_from", "channel", "per_contact_minor", "per_minute_minor", "currency", "source",
            "recorded_at",
        ])
        for tariff in tariffs {
            for rate in tariff.rates {
                csv.append([
                    String(tariff.version), tariff.validFrom, EnumText.constant(rate.channel),
                    String(rate.perContactMinor), String(rate.perMinuteMinor), tariff.currency, tariff.source,
                    ISOTime.text(tariff.recordedAtUs),
                ])
            }
        }
        return csv
    }
}
