import ArgumentParser
import RefleksMessages
import RefleksRPC

/// A command that can be run in any shell: the process's own, or a test's.
protocol ShellCommand: AsyncParsableCommand {
    /// - Throws: `RPCError`, `UnsureRecord`, `CommandError`, or `ExitCode` when everything has been said.
    func execute(in shell: Shell) async throws
    var outputOptions: OutputOptions { get }
}

extension ShellCommand {
    func run() async throws {
        try await perform(in: .live)
    }

    /// Executes, tells an error on standard error, and throws the exit code that goes with it.
    func perform(in shell: Shell) async throws {
        do {
            try await execute(in: shell)
            // A stump that looks whole would be worse than none.
            try shell.output.check()
        } catch let error as RPCError {
            report(ErrorText(screen: errorScreen(shell)).lines(error), in: shell)
            throw ExitCode(ExitStatus(error).rawValue)
        } catch let unsure as UnsureRecord {
            report(ErrorText(screen: errorScreen(shell)).lines(unsure), in: shell)
            throw ExitCode(ExitStatus(unsure.error).rawValue)
        } catch let error as CommandError {
            report(ErrorText(screen: errorScreen(shell)).lines(error), in: shell)
            throw ExitCode(error.status.rawValue)
        } catch let code as ExitCode {
            throw code
        } catch {
            let unexpected = CommandError(
                status: .software, cause: Catalogue.CLI.unexpected, arguments: [String(describing: error)])
            report(ErrorText(screen: errorScreen(shell)).lines(unexpected), in: shell)
            throw ExitCode(unexpected.status.rawValue)
        }
    }

    /// Where results go.
    func printer(_ shell: Shell, _ language: Language) -> Printer {
        Printer(format: outputOptions.output, screen: screen(shell, language), sink: shell.output)
    }

    func screen(_ shell: Shell, _ language: Language) -> Screen {
        // Whoever searches what was piped must find whole ids.
        let columns = shell.columns ?? (shell.isOutputTerminal ? 110 : nil)
        return Screen(
            language: language, width: columns.map { min(max($0, 60), 140) } ?? Screen.uncut,
            isColoured: shell.mayColour && !outputOptions.isPlain, isUnmasked: outputOptions.isUnmasked,
            now: shell.now())
    }

    private func errorScreen(_ shell: Shell) -> Screen {
        var screen = screen(shell, language(shell))
        screen.isColoured = shell.isErrorTerminal && shell.mayColourErrors && !outputOptions.isPlain
        return screen
    }

    /// The language before a configuration could be resolved.
    private func language(_ shell: Shell) -> Language {
        guard let command = self as? any ServerCommand else { return shell.language }
        do throws(CommandError) {
            return try ConnectionSettings.resolve(command.connection, shell.environment).language
        } catch {
            return command.connection.locale.map { Language(tag: $0) } ?? shell.language
        }
    }

    private func report(_ lines: [StyledText], in shell: Shell) {
        let isColoured = errorScreen(shell).isColoured
        shell.errors.write(lines.map { $0.rendered(colour: isColoured) + "\n" }.joined())
    }
}

/// A command that calls a server.
protocol ServerCommand: ShellCommand {
    var connection: ConnectionOptions { get }
    /// Whether `--timeout` bounds each call by itself, as of commands that make as many calls as there is data.
    static var limitsEachCall: Bool { get }
    func execute(with call: CallSettings, in shell: Shell) async throws
}

extension ServerCommand {
    static var limitsEachCall: Bool { false }

    func execute(in shell: Shell) async throws {
        let settings = try ConnectionSettings.resolve(connection, shell.environment)
        let (session, invoker) = try await connect(settings, shell)
        do {
            try await execute(
                with: CallSettings(settings, invoker: invoker, isUnmasked: outputOptions.isUnmasked), in: shell)
        } catch {
            await session.close()
            throw error
        }
        await session.close()
    }

    /// A session, and how calls are made in it.
    private func connect(
        _ settings: ConnectionSettings, _ shell: Shell
    ) async throws -> (any ServerSession, any CallInvoker) {
        let milliseconds = Self.limitsEachCall ? 0 : settings.deadlineMilliseconds
        guard let budget = TimeBudget(milliseconds: milliseconds, uptime: shell.uptime) else {
            let session = try await shell.connect(settings)
            return (session, session.invoker)
        }
        let session = try await budget.spending { try await shell.connect(settings) }
        return (session, BudgetedInvoker(invoker: session.invoker, budget: budget))
    }

    /// Where results go, in the configured language.
    func printer(_ call: CallSettings, _ shell: Shell) -> Printer {
        printer(shell, call.settings.language)
    }

    var masking: Masking { Masking(isUnmasked: outputOptions.isUnmasked) }
}
