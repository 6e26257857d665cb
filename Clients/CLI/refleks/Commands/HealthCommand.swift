import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf

/// `refleks health`: exit code 0 while the server serves, 69 otherwise.
struct HealthCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Tell whether the server serves.",
        discussion: "Exit code 0 = serving, 69 = not serving or no connection.")

    @Argument(help: "A service's full name. Default: the server as a whole.")
    var service = ""

    @Flag(help: "Stay and show every change, also that the server goes away and comes back.")
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

    /// Shows every change. A stream that the server ends because nothing changed for long, or because the connection grew old, is
    /// opened again; a connection that is lost is a change, and is made anew with the client's own backoff.
    private func follow(_ call: CallSettings, _ shell: Shell) async throws {
        var request = WatchHealthRequest()
        request.service = service
        var shown: WatchHealthResponse?
        while true {
            do {
                for try await health in try await call.system.watchHealth(request, call.streamOptions)
                where health != shown {
                    try show(health, call, shell)
                    try shell.output.check()
                    shown = health
                }
                return
            } catch let error as RPCError where error.code == .unavailable && shown != nil && !Task.isCancelled {
                guard ![Catalogue.RPC.streamIdle.code, Catalogue.RPC.draining.code].contains(error.reason) else {
                    continue
                }
                let lost = lost(call)
                if lost != shown { try show(lost, call, shell) }
                shown = lost
            }
        }
    }

    private func show(_ health: WatchHealthResponse, _ call: CallSettings, _ shell: Shell) throws {
        try printer(call, shell).print(
            health, csv: csv(health.status, health.reasons), table: { lines($0, health.status, health.reasons) })
    }

    /// What is said while nobody answers, in the form of an answer, so that programs that read along need no other one.
    private func lost(_ call: CallSettings) -> WatchHealthResponse {
        let cause = Catalogue.CLI.noConnection
        return .with {
            $0.status = .notServing
            $0.reasons = [
                .with { ($0.code, $0.message) = (cause.code, cause.text(call.settings.language)) }
            ]
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
