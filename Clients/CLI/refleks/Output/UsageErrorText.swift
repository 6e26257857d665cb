import ArgumentParser
import RefleksMessages

/// What is wrong with a command line that could not be read, in the reader's language.
///
/// The parser tells it in English sentences only; those that people meet are recognised by their form and said by the
/// catalogue, others stay as they are.
struct UsageErrorText {
    let language: Language

    /// The lines of an error: `full` is the parser's whole text, `message` the sentence in it.
    func lines(_ message: String, full: String) -> [StyledText] {
        var lines = [StyledText("✗ ", .strongBad) + StyledText(sentence(message), .strong)]
        for line in full.split(separator: "\n") {
            if let usage = Self.rest(of: line, after: "Usage: ") {
                lines.append(StyledText("  " + Catalogue.CLIUsage.usage.text(language, [usage])))
            } else if let parts = Self.parts(line.drop { $0 == " " }, ["See '", "' for more information."]) {
                lines.append(StyledText("  " + Catalogue.CLIUsage.more.text(language, parts), .faint))
            }
        }
        return lines
    }

    /// The parser's sentence, said by the catalogue.
    func sentence(_ message: String) -> String {
        for (form, template) in Self.forms {
            guard let parts = Self.parts(message[...], form) else { continue }
            return template.text(language, parts.map(Self.list))
        }
        return message
    }

    /// Several quoted words, as the parser puts them one after another, with commas only; one word stays as it is.
    private static func list(_ text: String) -> String {
        var list = text
        for separator in ["', '", "' or '", "' and '", "\n  - "] { list = list.replacing(separator, with: ", ") }
        if list.hasPrefix("  - ") { list = String(list.dropFirst(4)) }
        return list.hasPrefix("'") && list.hasSuffix("'") ? String(list.dropFirst().dropLast()) : list
    }

    /// What stands between the fixed parts of each sentence, the more special ones first.
    private static let forms: [([String], MessageTemplate)] = [
        (["Missing expected argument '", "'"], Catalogue.CLIUsage.missingArgument),
        (["Missing one of: '", "'"], Catalogue.CLIUsage.missingOneOf),
        (["Missing value for '", "'"], Catalogue.CLIUsage.missingValue),
        (["Unknown option '", "'. Did you mean '", "'?"], Catalogue.CLIUsage.unknownOptionLike),
        (["Unknown option '", "'"], Catalogue.CLIUsage.unknownOption),
        (["Invalid option: ", ""], Catalogue.CLIUsage.unknownOption),
        (["Unexpected argument '", "'"], Catalogue.CLIUsage.unexpectedArgument),
        (["", " unexpected arguments: '", "'"], Catalogue.CLIUsage.unexpectedArguments),
        (
            ["The value '", "' is invalid for '", "'. Please provide one of the following:\n", ""],
            Catalogue.CLIUsage.invalidChoice
        ),
        (["The value '", "' is invalid for '", "'. Please provide one of ", "."], Catalogue.CLIUsage.invalidChoice),
        (["The value '", "' is invalid for '", "'"], Catalogue.CLIUsage.invalidValue),
        (["The option '", "' does not take any value, but '", "' was specified."], Catalogue.CLIUsage.takesNoValue),
        (["Missing required subcommand."], Catalogue.CLIUsage.missingSubcommand),
    ]

    /// What stands between `fixed` parts in `text`; nil where it does not begin with the first, hold the others in their order,
    /// and end with the last.
    private static func parts(_ text: Substring, _ fixed: [String]) -> [String]? {
        guard let first = fixed.first, let last = fixed.last, var rest = Self.rest(of: text, after: first)?[...] else {
            return nil
        }
        guard fixed.count > 1 else { return rest.isEmpty ? [] : nil }
        var found: [String] = []
        for part in fixed.dropFirst().dropLast() {
            guard let place = rest.firstRange(of: part) else { return nil }
            found.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        guard rest.hasSuffix(last) else { return nil }
        return found + [String(rest.dropLast(last.count))]
    }

    private static func rest(of text: Substring, after prefix: String) -> String? {
        text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
    }
}

extension RefleksCommand {
    /// Reads the process's arguments and runs the command that they name.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let arguments = Array(CommandLine.arguments.dropFirst())
            guard tellUsage(error, arguments, in: .live) else { exit(withError: error) }
            exit(withError: ExitCode(ExitStatus.usage.rawValue))
        }
    }

    /// Tells on standard error what is wrong with `arguments`; false where something else ended the program.
    static func tellUsage(_ error: any Error, _ arguments: [String], in shell: Shell) -> Bool {
        let message = Self.message(for: error)
        guard exitCode(for: error) == .validationFailure, !message.isEmpty else { return false }
        let text = UsageErrorText(language: language(of: arguments, in: shell))
        let isColoured = shell.isErrorTerminal && shell.mayColourErrors && !arguments.contains("--no-color")
        let lines = text.lines(message, full: fullMessage(for: error))
        shell.errors.write(lines.map { $0.rendered(colour: isColoured) + "\n" }.joined())
        return true
    }

    /// The language that arguments which cannot be read ask for, as far as they can.
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
