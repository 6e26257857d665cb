import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks rate …`: what currencies are worth.
struct RateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate",
        abstract: "Record and list exchange rates.",
        subcommands: [RatePutCommand.self, RateListCommand.self])
}

/// `refleks rate put EUR TRY 2026-11-28 48,1234`.
struct RatePutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record what a currency was worth in another on a day (role admin).",
        discussion: """
            Example: refleks rate put EUR TRY 2026-11-28 48,1234
            It holds for that day and those after it that have none. The reverse is no rate: buying and selling differ.
            """)

    @Argument(help: "ISO 4217, such as EUR.")
    var from: String

    @Argument(help: "ISO 4217, such as TRY.")
    var to: String

    @Argument(help: "The day, such as 2026-11-28.")
    var date: String

    @Argument(help: "What one unit was worth, at most six decimals, such as 48,1234.")
    var rate: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutExchangeRateRequest()
        request.rate.fromCurrency = from.uppercased()
        request.rate.toCurrency = to.uppercased()
        request.rate.date = date
        request.rate.rateMillionths = try RateArgument.millionths(rate)
        let reply = try await call.system.putExchangeRate(request, call.options).message
        let name = "\(request.rate.fromCurrency)/\(request.rate.toCurrency) \(date)"
        try printer(call, shell).print(put: reply, name, Catalogue.CLIChannel.ratePut)
    }
}

/// `refleks rate list [FROM [TO]]`.
struct RateListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List exchange rates by currencies and day.")

    @Argument(help: "Only rates of this currency.")
    var from = ""

    @Argument(help: "Only rates to this currency.")
    var to = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListExchangeRatesResponse()
        var request = ListExchangeRatesRequest.with {
            ($0.pageSize, $0.fromCurrency, $0.toCurrency) = (200, from.uppercased(), to.uppercased())
        }
        repeat {
            let page = try await call.system.listExchangeRates(request, call.options).message
            reply.asOfCommitSeq = page.asOfCommitSeq
            reply.rates += page.rates
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.rates, csv: csv(reply.rates), table: { lines($0, reply.rates) })
    }

    private func lines(_ screen: Screen, _ rates: [ExchangeRate]) -> [StyledText] {
        guard !rates.isEmpty else { return [StyledText(screen.text(Catalogue.CLIChannel.none), .faint)] }
        let times = TimeText(language: screen.language)
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init(isFlexible: true)])
        for rate in rates {
            table.append([
                StyledText("\(rate.fromCurrency)/\(rate.toCurrency)", .strong), StyledText(times.isoDate(rate.date)),
                StyledText(RateArgument.text(rate.rateMillionths, screen.language)),
                StyledText(ReferenceView(screen).version(rate.version, rate.source, rate.recordedAtUs), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func csv(_ rates: [ExchangeRate]) -> CSVText {
        var csv = CSVText([
            "from_currency", "to_currency", "date", "rate_millionths", "version", "source", "recorded_at",
        ])
        for rate in rates {
            csv.append([
                rate.fromCurrency, rate.toCurrency, rate.date, String(rate.rateMillionths), String(rate.version),
                rate.source, ISOTime.text(rate.recordedAtUs),
            ])
        }
        return csv
    }
}

/// `48,1234` or `48.1234`: a rate in millionths.
enum RateArgument {
    static func millionths(_ text: String) throws(CommandError) -> Int64 {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        let digits: (Substring) -> Bool = { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard (1...2).contains(parts.count), parts.allSatisfy(digits), parts[0].utf8.count <= 9,
            parts.count == 1 || parts[1].utf8.count <= 6
        else { throw .usage(Catalogue.CLIChannel.exchangeRateMalformed) }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        let padded = decimals + String(repeating: "0", count: 6 - decimals.utf8.count)
        guard let millionths = Int64(parts[0] + padded) else {
            throw .usage(Catalogue.CLIChannel.exchangeRateMalformed)
        }
        return millionths
    }

    /// With at least two decimals.
    static func text(_ millionths: Int64, _ language: Language) -> String {
        let digits = String(1_000_000 + millionths.magnitude % 1_000_000).dropFirst()
        var decimals = String(digits)
        while decimals.count > 2, decimals.hasSuffix("0") { decimals.removeLast() }
        return "\(millionths / 1_000_000)\(language == .turkish ? "," : ".")\(decimals)"
    }
}
