import ArgumentParser
import RefleksContract
import RefleksMessages

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
        if watch {
            var request = WatchHealthRequest()
            request.service = service
            for try await health in try await call.system.watchHealth(request, call.streamOptions) {
                try printer(call, shell).print(
                    health, csv: csv(health.status, health.reasons),
                    table: { lines($0, health.status, health.reasons) })
            }
            return
        }
        var request = CheckHealthRequest()
        request.service = service
        let health = try await call.system.checkHealth(request, call.options).message
        try printer(call, shell).print(
            health, csv: csv(health.status, health.reasons), table: { lines($0, health.status, health.reasons) })
        if health.status != .serving { throw ExitCode(ExitStatus.unavailable.rawValue) }
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
