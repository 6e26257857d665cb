import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks value CUSTOMER`: what a model expects of him.
struct ValueCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "value",
        abstract: "Show what is expected of a customer: purchases, spend, lifetime value.",
        discussion: "Example: refleks value 1000000005 --days 730 --discount 15")

    @OptionGroup var subject: ScoredCustomer

    @Option(help: "Days to look ahead, 1 to 3650.")
    var days: UInt32 = 365

    @Option(help: "By how many per cent money of a year later is worth less now: 15 or 12,5.")
    var discount = "0"

    @Option(help: "By this model instead of the one that serves.")
    var model: UInt32 = 0

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetLifetimeValueRequest()
        request.access = call.access
        var findings = ArgumentFindings()
        try findings.read { request.customer = try subject.selector(shell) }
        try findings.read { (request.asOfValidUs, request.asOfKnownUs) = try subject.times() }
        try findings.read {
            guard (1...3_650).contains(days) else {
                throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--days", "1", "3650")
            }
        }
        (request.horizonDays, request.modelNumber) = (days, model)
        try findings.read { request.annualDiscountBasisPoints = try Self.basisPoints(discount) }
        try findings.finish()
        let reply = try await call.scoring.getLifetimeValue(request, call.options).message
        try printer(call, shell).print(
            reply, csv: LifetimeValueView.csv(reply), table: { LifetimeValueView($0).lines(reply) })
    }

    /// `15`, `12.5` or `12,5` per cent.
    static func basisPoints(_ text: String) throws(CommandError) -> UInt32 {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        guard (1...2).contains(parts.count), decimals.count <= 2, parts.count == 1 || !decimals.isEmpty,
            let whole = UInt32(parts[0]), whole <= 1_000,
            let rest = UInt32(decimals + String(repeating: "0", count: 2 - decimals.count))
        else { throw .usage(Catalogue.CLIUsage.outOfRange, "--discount", "0", "1000") }
        return whole * 100 + rest
    }
}
