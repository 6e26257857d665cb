import ArgumentParser
import FoundationEssentials
import Logging
import RefleksMessages
import RefleksOps

/// `refleksd serve`: runs until SIGTERM or SIGINT.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the server.",
        discussion: """
            SIGTERM and SIGINT drain: no new calls, open ones get --drain-seconds. SIGHUP reloads certificate, CA and \
            revocation list; so does a change of their files.
            """)

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        MemoryAllocator.settle()
        let signals = SignalListener()
        let configuration = try ServerProgram.resolve(options)
        let logs = LogWriter()
        defer { logs.flush() }
        let level = configuration.logLevel
        let logger = Logger(label: "refleksd") { JSONLogHandler(label: $0, level: level, writer: logs) }
        do throws(StartFailure) {
            let surroundings = RunningServer.Surroundings(
                masterKey: ProcessInfo.processInfo.environment["REFLEKS_MASTER_KEY"], logger: logger, logs: logs)
            let server = try await RunningServer.start(configuration, surroundings)
            announce(configuration, server, logger)
            await wait(signals, server)
            await server.stop()
        } catch {
            logs.flush()
            throw ServerProgram.fail(error.status, error.text(ServerProgram.language))
        }
    }

    /// Says where the server is, for people and for the log.
    private func announce(_ configuration: ServeConfiguration, _ server: RunningServer, _ logger: Logger) {
        var effective = Logger.Metadata()
        for (name, value) in configuration.settings { effective[name] = .string(value) }
        effective["version"] = .string(Version.text)
        logger.notice("listening", metadata: effective)
        let language = ServerProgram.language
        if configuration.isDevelopment {
            let directory = configuration.data + "/dev"
            FileHandleText.writeError(Catalogue.Server.developmentNotice.text(language, [directory]))
        }
        FileHandleText.writeError(Catalogue.Server.listening.text(language, [server.address, server.opsAddress]))
    }

    /// Returns at the first request to stop.
    private func wait(_ signals: SignalListener, _ server: RunningServer) async {
        for await request in signals.requests {
            switch request {
            case .stop: return
            case .reload: server.reloadCertificates()
            }
        }
    }
}
