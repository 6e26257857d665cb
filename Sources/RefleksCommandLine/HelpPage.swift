public import ArgumentParser
public import RefleksMessages

/// The help of a command in the reader's language, laid out as the parser lays it out.
///
/// The parser's own pages are English, from the texts at the declarations. This one is made of the same declarations, and of
/// what the catalogue says for each of their texts; nothing of it is read unless somebody asks for help.
public struct HelpPage {
    /// From the program to the command that the page is about.
    private let path: [any ParsableCommand.Type]
    /// What follows the command's name in its line of usage.
    private let usage: String
    private let arguments: [DeclaredArgument]
    private let language: Language

    /// The columns that labels have before what is said of them.
    private static let labelWidth = 26

    /// The page that a program answers with, which could not go on because of `error`; nil where that is no request for help,
    /// or the parser describes its commands otherwise than this build knows. Only then is the language asked for.
    public init?(
        _ program: any ParsableCommand.Type, answering error: any Error, in language: @autoclosure () -> Language
    ) {
        guard program.exitCode(for: error) == .success else { return nil }
        let told = program.fullMessage(for: error, columns: 10_000)
        let lines = told.split(separator: "\n")
        guard told.hasPrefix("OVERVIEW: "), let line = lines.first(where: { $0.hasPrefix("USAGE: ") }) else {
            return nil
        }
        let path = CommandPath(program, words: line.split(separator: " ").dropFirst(2).map(String.init))
        self.init(path.commands, usage: path.rest.joined(separator: " "), in: language())
    }

    private init?(_ path: [any ParsableCommand.Type], usage: String, in language: Language) {
        guard let command = path.last else { return nil }
        self.path = path
        self.usage = usage
        self.language = language
        let isGroup = !command.configuration.subcommands.isEmpty
        guard let declared = isGroup ? [] : DeclaredArgument.all(of: command) else { return nil }
        arguments = declared
    }

    /// The page, at most `width` columns wide where its words permit.
    public func text(width: Int) -> String {
        var paragraphs = ["\(head(Catalogue.Help.overview)): \(overview)".wrapped(to: width)]
        paragraphs.append("\(head(Catalogue.Help.usage)): \(usageLine)")
        let positional = arguments.filter { $0.kind == .positional }
        let options = arguments.filter { $0.kind != .positional } + DeclaredArgument.everywhere
        paragraphs += section(Catalogue.Help.arguments, positional.map { ($0.label, remarks($0)) }, width)
        paragraphs += section(Catalogue.Help.options, options.map { ($0.label, remarks($0)) }, width)
        let subcommands = (path.last?.configuration.subcommands ?? []).filter { $0.configuration.shouldDisplay }
        paragraphs += section(
            Catalogue.Help.subcommands,
            subcommands.map { ($0._commandName, translated($0.configuration.abstract)) }, width)
        if !subcommands.isEmpty {
            paragraphs.append("  " + Catalogue.Help.more.text(language, [helpCommand]))
        }
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    /// Every declared text of the page; those that the catalogue lacks stay English on it.
    public var declaredTexts: [String] {
        let configuration = path.last?.configuration
        let own = [configuration?.abstract, configuration?.discussion].compactMap { $0 }
        let subcommands = (configuration?.subcommands ?? []).map { $0.configuration.abstract }
        let all = own + subcommands + (arguments + DeclaredArgument.everywhere).flatMap(\.texts)
        return all.filter { !$0.isEmpty }
    }

    private var overview: String {
        guard let configuration = path.last?.configuration else { return "" }
        return [configuration.abstract, configuration.discussion].filter { !$0.isEmpty }.map(translated)
            .joined(separator: "\n\n")
    }

    private var usageLine: String {
        let command = path.map { $0._commandName } + (usage.isEmpty ? [] : [usage])
        return Self.call(command.joined(separator: " "), in: language)
    }

    /// How a command is called, as the parser puts it, with what stands for options and subcommands in the language.
    static func call(_ usage: String, in language: Language) -> String {
        usage.replacing(Catalogue.Help.someOptions.english, with: Catalogue.Help.someOptions.text(language))
            .replacing(Catalogue.Help.someSubcommand.english, with: Catalogue.Help.someSubcommand.text(language))
    }

    private var helpCommand: String {
        let names = path.map { $0._commandName }
        return (names.prefix(1) + ["help"] + names.dropFirst() + [Catalogue.Help.someSubcommand.text(language)])
            .joined(separator: " ")
    }

    private func head(_ template: MessageTemplate) -> String { template.text(language) }

    private func translated(_ english: String) -> String { Catalogue.Help.text(english, language) ?? english }

    /// What is said of an argument: its text, the values that it may have, and the one that holds by itself.
    private func remarks(_ argument: DeclaredArgument) -> String {
        let values = (argument.allValues ?? []).joined(separator: ", ")
        let facts: String? =
            switch (values.isEmpty, argument.defaultValue) {
            case (true, nil): nil
            case (true, let standard?): Catalogue.Help.standard.text(language, [standard])
            case (false, nil): Catalogue.Help.values.text(language, [values])
            case (false, let standard?): Catalogue.Help.valuesAndStandard.text(language, [values, standard])
            }
        return ([argument.abstract.map(translated), facts].compactMap { $0 }).filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// A heading with its rows; nothing without any.
    private func section(
        _ template: MessageTemplate, _ rows: [(label: String, text: String)], _ width: Int
    ) -> [String] {
        guard !rows.isEmpty else { return [] }
        let lines = rows.map { row in
            let label = "  " + row.label
            let text = row.text.wrapped(to: width, indent: Self.labelWidth)
            guard !text.isEmpty else { return label }
            guard label.count < Self.labelWidth else { return label + "\n" + text }
            return label + text.dropFirst(label.count)
        }
        return [head(template) + ":\n" + lines.joined(separator: "\n")]
    }
}

extension String {
    /// Lines of at most `width` columns that begin with `indent` spaces; a word that is longer has a line of its own.
    fileprivate func wrapped(to width: Int, indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        return split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
            var (lines, line) = ([String](), "")
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, indent + line.count + 1 + word.count > width {
                    lines.append(line)
                    line = ""
                }
                line += (line.isEmpty ? "" : " ") + word
            }
            lines.append(line)
            return lines.map { $0.isEmpty ? $0 : margin + $0 }.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
