import ArgumentParser
import RefleksCommandLine
import RefleksMessages

extension RefleksCommand {
    /// Reads the process's arguments and runs the command that they name.
    static func main() async {
        let arguments = LeadingOptions.moved(NegativeValues.joined(Array(CommandLine.arguments.dropFirst())))
        do {
            var command = try parseAsRoot(arguments)
            if tellRepeated(type(of: command), arguments, in: .live) {
                exit(withError: ExitCode(ExitStatus.usage.rawValue))
            }
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            if tellHelp(error, arguments, in: .live) { exit() }
            guard tellUsage(error, arguments, in: .live) else { exit(withError: error) }
            exit(withError: ExitCode(ExitStatus.usage.rawValue))
        }
    }

    /// Writes the page that was asked for, as wide as the terminal; false where none was.
    static func tellHelp(_ error: any Error, _ arguments: [String], in shell: Shell) -> Bool {
        guard let page = HelpPage(Self.self, answering: error, in: language(of: arguments, in: shell)) else {
            return false
        }
        shell.output.write(page.text(width: min(max(shell.columns ?? 80, 60), 140)))
        return true
    }

    /// Tells on standard error which option of `command` has several values and may have one; false where none has.
    static func tellRepeated(_ command: any ParsableCommand.Type, _ arguments: [String], in shell: Shell) -> Bool {
        guard
            let option = RepeatedOption.first(in: arguments, of: command, besides: LeadingOptions.valued)
        else { return false }
        tell(Catalogue.CLIUsage.onceOnly.text(language(of: arguments, in: shell), [option]), arguments, in: shell)
        return true
    }

    /// Tells on standard error what is wrong with `arguments`; false where something else ended the program.
    static func tellUsage(_ error: any Error, _ arguments: [String], in shell: Shell) -> Bool {
        let language = language(of: arguments, in: shell)
        guard let mistake = UsageMistake(Self.self, reading: arguments, answering: error, in: language) else {
            return false
        }
        tell(mistake.sentence, usage: mistake.usage, more: mistake.more, arguments, in: shell)
        return true
    }

    private static func tell(
        _ sentence: String, usage: String? = nil, more: String? = nil, _ arguments: [String], in shell: Shell
    ) {
        let isColoured = shell.isErrorTerminal && shell.mayColourErrors && !arguments.contains("--no-color")
        var lines = [StyledText("✗ ", .strongBad) + StyledText(sentence, .strong)]
        if let usage { lines.append(StyledText("  " + usage)) }
        if let more { lines.append(StyledText("  " + more, .faint)) }
        shell.errors.write(lines.map { $0.rendered(colour: isColoured) + "\n" }.joined())
    }

    /// The language that arguments which name no command ask for, as far as they can.
    private static func language(of arguments: [String], in shell: Shell) -> Language {
        var understood: [String] = []
        for (index, argument) in arguments.enumerated() {
            for option in ["--locale", "--config"] {
                if argument == option, arguments.indices.contains(index + 1) {
                    understood += [option, arguments[index + 1]]
                } else if argument.hasPrefix(option + "=") {
                    understood.append(argument)
                }
            }
        }
        do {
            let options = try ConnectionOptions.parse(understood)
            if let locale = options.locale { return Language(tag: locale) }
            return try ConnectionSettings.resolve(options, shell.environment).language
        } catch {
            return shell.language
        }
    }
}
