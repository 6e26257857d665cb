import ArgumentParser
import Foundation
import RefleksCommandLine
import RefleksMessages
import Testing

@testable import refleks

/// What `--help` says, command by command, in both languages.
@Suite struct HelpTests {
    /// The words that lead to every command, groups and the program itself included.
    static let commands = words(of: RefleksCommand.self)

    private static func words(of command: any ParsableCommand.Type) -> [[String]] {
        [[]]
            + command.configuration.subcommands.flatMap { next in
                words(of: next).map { [next._commandName] + $0 }
            }
    }

    /// How the parser ends when these words ask for help.
    private static func request(_ words: [String]) throws -> any Error {
        do {
            var command = try RefleksCommand.parseAsRoot(words)
            // The parser's own answer to `--help` and groups tell it by running; what would call a server does not run.
            guard !(command is any ShellCommand) else { throw Mistaken(words: words) }
            try command.run()
        } catch {
            return error
        }
        throw Mistaken(words: words)
    }

    private struct Mistaken: Error {
        let words: [String]
    }

    /// Every command's, made once: reading a command line takes a while.
    private static let requests = Result {
        try commands.reduce(into: [[String]: any Error]()) { $0[$1] = try request($1 + ["--help"]) }
    }

    private static func page(_ words: [String], _ language: Language) throws -> HelpPage {
        let request = try #require(requests.get()[words])
        return try #require(HelpPage(RefleksCommand.self, answering: request, in: language))
    }

    private func parts(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }

    @Test func `there are commands to ask about`() {
        #expect(Self.commands.count > 120)
        #expect(Self.commands.contains(["customer", "merge"]))
    }

    @Test func `every command that the capabilities name is there`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let text = try String(contentsOf: root.appending(path: "docs/capabilities.md"), encoding: .utf8)
        let cells = text.split(separator: "\n").map { $0.components(separatedBy: "|") }.filter { $0.count == 7 }
        let named = cells.flatMap { $0[4].components(separatedBy: "`").enumerated() }
            .filter { $0.offset % 2 == 1 && !$0.element.hasPrefix("refleksd ") }.map(\.element)
        #expect(named.count > 60)
        let known = Set(Self.commands.map { $0.joined(separator: " ") })
        #expect(named.filter { !known.contains($0) } == [])
    }

    @Test(arguments: commands)
    func `an English page says what the parser would, word by word`(words: [String]) throws {
        let request = try #require(Self.requests.get()[words])
        let own = RefleksCommand.fullMessage(for: request, columns: 80)
        let page = try Self.page(words, .english).text(width: 80)
        #expect(parts(page) == parts(own))
    }

    @Test(arguments: commands)
    func `no text of a page lacks a language, and none is left in English`(words: [String]) throws {
        let page = try Self.page(words, .turkish)
        let missing = page.declaredTexts.filter { Catalogue.Help.text($0, .turkish) == nil }
        #expect(missing == [], "the catalogue (Catalogue+Help…) has no Turkish for them")
        let text = page.text(width: 100)
        #expect(text.hasPrefix("GENEL BAKIŞ: ") && text.contains("\n\nKULLANIM: refleks"))
        for word in ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "<options>", "<subcommand>"] {
            #expect(!text.contains(word))
        }
        let english: Set<Substring> = ["the", "is", "of", "and", "must", "with", "this", "are", "default"]
        let prose = text.split(separator: "\n").filter { !$0.contains("refleks ") && !$0.contains("margin >=") }
        for line in prose { #expect(english.isDisjoint(with: line.split { !$0.isLetter && $0 != "-" }), "\(line)") }
    }

    @Test func `no text of the catalogue is on no page`() throws {
        let shown = try Self.commands.reduce(into: Set<String>()) { shown, words in
            shown.formUnion(try Self.page(words, .english).declaredTexts)
        }
        #expect(Catalogue.Help.client.map(\.english).filter { !shown.contains($0) } == [])
    }

    @Test(arguments: commands)
    func `every option says what it is for`(words: [String]) throws {
        let page = try Self.page(words, .english).text(width: 120)
        let silent = page.split(separator: "\n").filter { line in
            line.hasPrefix("  -") && line.split(separator: " ").allSatisfy { $0.hasPrefix("-") || $0.hasPrefix("<") }
        }
        // A long label has its text on the line below.
        #expect(silent.filter { $0.count < 26 } == [])
    }

    @Test(arguments: commands)
    func `a page is as wide as it is told`(words: [String]) throws {
        for language in Language.allCases {
            let page = try Self.page(words, language)
            for line in page.text(width: 72).split(separator: "\n") where line.count > 72 {
                let isLongWord = line.split(separator: " ").contains { $0.count > 72 - 26 }
                #expect(isLongWord || line.contains("KULLANIM: ") || line.contains("USAGE: "), "\(line)")
            }
        }
    }

    private func told(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
        var test = TestShell()
        test.environment = environment
        #expect(RefleksCommand.tellHelp(try Self.request(arguments), arguments, in: test.shell))
        return test.output.text
    }

    @Test func `the language is the one asked for, by option, environment or file`() throws {
        #expect(try told("customer", "--help").hasPrefix("OVERVIEW: Create, read and change customers."))
        #expect(try told("360", "--help", "--locale", "tr").hasPrefix("GENEL BAKIŞ: Bir müşteri hakkında"))
        #expect(try told("help", "360", environment: ["REFLEKS_LOCALE": "tr"]).hasPrefix("GENEL BAKIŞ: "))
        #expect(try told("customer", "-h", environment: ["LANG": "tr_TR.UTF-8"]).contains("ALT KOMUTLAR:\n  create "))
        #expect(try told("360", "-h", "--locale=en", environment: ["LANG": "tr_TR.UTF-8"]).contains("OPTIONS:\n"))
        #expect(
            try told("help", environment: ["LC_ALL": "tr"]).hasSuffix(
                "Ayrıntılı yardım için: 'refleks help <alt-komut>'.\n"))
    }

    @Test func `what is no request for help is told by others`() throws {
        for words in [["360"], ["score", "1", "--zzz"], ["--version"], ["--generate-completion-script", "bash"]] {
            #expect(HelpPage(RefleksCommand.self, answering: try Self.request(words), in: .turkish) == nil)
        }
        #expect(HelpPage(RefleksCommand.self, answering: ExitCode(0), in: .turkish) == nil)
    }
}
