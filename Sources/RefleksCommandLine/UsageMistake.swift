public import ArgumentParser
public import RefleksMessages

/// What is wrong with a command line that could not be read, in the reader's language.
///
/// The parser tells it in English sentences only; those that people meet are recognised by their form and said by the
/// catalogue, others stay as they are.
public struct UsageMistake: Sendable {
    /// What is wrong.
    public let sentence: String
    /// How the command is called.
    public let usage: String?
    /// Which command tells more.
    public let more: String?

    /// What `program`, which could not go on with `arguments` because of `error`, says of it; nil where the command line is not
    /// to blame.
    public init?(
        _ program: any ParsableCommand.Type, reading arguments: [String], answering error: any Error,
        in language: Language
    ) {
        let message = program.message(for: error)
        guard program.exitCode(for: error) == .validationFailure, !message.isEmpty else { return nil }
        var (usage, more): (String?, String?) = (nil, nil)
        for line in program.fullMessage(for: error).split(separator: "\n") {
            if let call = Self.rest(of: line, after: "Usage: ") {
                usage = Catalogue.CLIUsage.usage.text(language, [HelpPage.call(call, in: language)])
            } else if let parts = Self.parts(line.drop { $0 == " " }, ["See '", "' for more information."]) {
                more = Catalogue.CLIUsage.more.text(language, parts)
            }
        }
        // The parser blames what follows an unknown subcommand.
        let path = CommandPath(program, words: arguments)
        let names = path.subcommands
        if let word = path.rest.first, !word.hasPrefix("-"), !names.isEmpty {
            sentence = Catalogue.CLIUsage.unknownSubcommand.text(language, [word, names.joined(separator: ", ")])
        } else {
            sentence = Self.sentence(message, in: language)
        }
        self.usage = usage
        self.more = more
    }

    /// The parser's sentence, said by the catalogue.
    public static func sentence(_ message: String, in language: Language) -> String {
        for (form, template) in forms {
            guard let parts = Self.parts(message[...], form) else { continue }
            return template.text(language, parts.map(list))
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
