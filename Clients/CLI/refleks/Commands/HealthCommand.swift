import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC

/// `refleks health`: exit code 0 while the server serves, 69 otherwise.
struct HealthCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Tell whether the server serves.",
        discussion: "Exit code 0 = serving, 69 = not serving or no connection.")

    @Argument(help: "A service's full name. Default: the server as a whole.")
    var service = ""

    @Flag(help: "Stay and show every change.")
    var watch = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard !watch else { return try await follow(call, shell) }
        var request = CheckHealthRequest()
        request.service = service
        let health = try await call.system.checkHealth(request, call.options).message
        try printer(call, shell).print(
            health, csv: csv(health.status, health.reasons), table: { lines($0, health.status, health.reasons) })
        if health.status != .serving { throw ExitCode(ExitStatus.unavailable.rawValue) }
    }

    /// Shows every change until the connection is lost; a stream that the server ends because nothing changed for long, or
    /// because the connection grew old, is opened again.
    private func follow(_ call: CallSettings, _ shell: Shell) async throws {
        var request = WatchHealthRequest()
        request.service = service
        var shown: WatchHealthResponse?
        while true {
            do {
                for try await health in try await call.system.watchHealth(request, call.streamOptions)
                where health != shown {
                    try printer(call, shell).print(
                        health, csv: csv(health.status, health.reasons),
                        table: { lines($0, health.status, health.reasons) })
                    shown = health
                }
                return
            } catch let error as RPCError
                where [Catalogue.RPC.streamIdle.code, Catalogue.RPC.draining.code].contains(error.reason)
                && shown != nil && !Task.isCancelled
            {
                continue
            }
        }
    }

    private func lines(_ screen: Screen, _ status: ServingStatus, _ reasons: [HealthReason]) -> [StyledText] {
        let times = TimeText(language: screen.language)
        let text = EnumName(language: screen.language).text(status, Catalogue.CLIName.servingStatuses)
        let mark = StyledText("● ", status == .serving ? .strongGood : .strongBad)
        let head = mark + StyledText(text, .strong) + StyledText("  " + times.second(screen.now), .faint)
        return [head] + reasons.map { StyledText("  \($0.code)  ", .faint) + StyledText($0.message) }
    }

    private func csv(_ status: ServingStatus, _ reasons: [HealthReason]) -> CSVText {
        var csv = CSVText(["status", "reasons"])
        csv.append([EnumText.constant(status), reasons.map(\.code).joined(separator: "; ")])
        return csv
    }
}
