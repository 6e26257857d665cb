import ArgumentParser
import FoundationEssentials
import Glibc
import NIOCore
import RefleksCommandLine
import RefleksMessages
import RefleksStore

/// The server program.
@main
struct ServerProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refleksd",
        abstract: "Refleks, the customer-360 server.",
        discussion: """
            Settings come from flags, then REFLEKS_* environment variables (REFLEKS_LISTEN for --listen), then the JSON \
            file of --config, then defaults.

            Exit codes: 0 success, 64 wrong usage, 65 the projection differs from the ledger or the audit was changed, 69 the address cannot be listened on, 70 internal error, 73 the data \
            directory cannot be opened or is in use, 75 there is no room for it, 77 the certificates cannot be used, 78 wrong configuration.
            """,
        version: Version.text,
        subcommands: [
            ServeCommand.self, ConfigCommand.self, CertificateCommand.self, BackupCommand.self, RestoreCommand.self,
            RebuildCommand.self, AuditCommand.self, KeyCommand.self,
        ])

    /// Reads the process's arguments and runs the command that they name; what is said of them, and help, is in the reader's
    /// language.
    static func main() async {
        let arguments = NegativeValues.joined(Array(CommandLine.arguments.dropFirst()))
        do {
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            if let page = HelpPage(Self.self, answering: error, in: language) {
                print(page.text(width: 80), terminator: "")
                exit()
            }
            guard let mistake = UsageMistake(Self.self, reading: arguments, answering: error, in: language) else {
                exit(withError: error)
            }
            let lines = [mistake.sentence, mistake.usage, mistake.more].compactMap { $0 }
            exit(withError: fail(.usage, lines.joined(separator: "\n")))
        }
    }

    /// The language of the command line's messages: REFLEKS_LOCALE, then POSIX's variables.
    static var language: Language {
        let environment = ProcessInfo.processInfo.environment
        let tag = ["REFLEKS_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }.first { !$0.isEmpty }
        return Language(tag: tag ?? "en")
    }

    /// The effective configuration; prints what is wrong with it and exits with 78.
    static func resolve(
        _ options: ConfigurationOptions, requiresFiles: Bool = true
    ) throws -> ServeConfiguration {
        do throws(ConfigurationError) {
            return try ServeConfiguration.resolve(options, .process(requiresFiles: requiresFiles))
        } catch {
            throw fail(.configuration, error.text(language))
        }
    }

    /// What the parser is told of options that it could read and that are wrong, in the reader's language.
    static func mistake(_ template: MessageTemplate, _ arguments: String...) -> ValidationError {
        ValidationError(template.text(language, arguments))
    }

    /// Prints `text` to standard error and returns the exit to throw.
    static func fail(_ status: ExitStatus, _ text: String) -> ExitCode {
        FileHandleText.writeError("refleksd: " + text)
        return ExitCode(status.rawValue)
    }

    /// The same for a data directory that cannot be worked with.
    static func fail(_ error: StoreError) -> ExitCode {
        let failure = StartFailure(error)
        return fail(failure.status, failure.text(language))
    }
}

extension ServeConfiguration.Surroundings {
    /// The process's own.
    static func process(requiresFiles: Bool = true) -> Self {
        Self(
            environment: ProcessInfo.processInfo.environment,
            isReadable: { access($0, R_OK) == 0 }, requiresFiles: requiresFiles, coreCount: System.coreCount)
    }
}

/// The program's exit codes: sysexits(3)'s numbers.
enum ExitStatus: Int32 {
    /// Wrong usage of the command line.
    case usage = 64
    /// `rebuild --verify` found the projection to differ from the ledger, or `audit verify` a broken chain.
    case difference = 65
    /// The address cannot be listened on.
    case unavailable = 69
    /// A bug.
    case software = 70
    /// The data directory cannot be opened or another process holds it.
    case dataDirectory = 73
    /// The data directory's file system has no room.
    case noRoom = 75
    /// The certificates cannot be used.
    case certificates = 77
    /// The configuration is wrong.
    case configuration = 78
}

/// Lines for people.
enum FileHandleText {
    static func writeError(_ text: String) {
        var rest = Array((text + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }
}
