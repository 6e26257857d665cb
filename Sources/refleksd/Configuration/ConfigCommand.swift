import ArgumentParser
import Glibc
import RefleksMessages

/// `refleksd config check|print`.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Check or print the effective configuration; secrets are never printed.",
        subcommands: [Check.self, Print.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say everything that is wrong with the configuration; exit code 78 when something is.",
            discussion: """
                The certificate files and the master key are read and judged as `serve` does; nothing is made, and no address \
                is listened on.
                """)
        @OptionGroup var options: ConfigurationOptions

        func run() throws {
            let language = ServerProgram.language
            let findings = ConfigurationCheck(
                options: options, surroundings: .process(), now: Int64(time(nil))
            ).findings(language)
            guard findings.isEmpty else {
                throw ServerProgram.fail(.configuration, ConfigurationError.text(findings, language))
            }
            print(Catalogue.Server.configurationValid.text(language))
        }
    }

    struct Print: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the effective configuration as a configuration file.",
            discussion: "The certificates need not be there yet; `refleksd config check` says whether they are.")
        @OptionGroup var options: ConfigurationOptions

        func run() throws {
            print(try ServerProgram.resolve(options, requiresFiles: false).json)
        }
    }
}
