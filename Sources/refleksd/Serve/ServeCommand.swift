import ArgumentParser

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
        _ = try ServerProgram.resolve(options)
    }
}
