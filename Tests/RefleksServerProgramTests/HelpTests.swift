import ArgumentParser
import RefleksCommandLine
import RefleksMessages
import Testing

@testable import refleksd

/// What `refleksd --help` says, command by command, in both languages.
@Suite struct HelpTests {
    static let commands = words(of: ServerProgram.self)

    private static func words(of command: any ParsableCommand.Type) -> [[String]] {
        [[]]
            + command.configuration.subcommands.flatMap { next in
                words(of: next).map { [next._commandName] + $0 }
            }
    }

    private static func ended(_ words: [String]) -> (any Error)? {
        do {
            // The parser's own answer to `--help` tells it by running; nothing else is run.
            var command = try ServerProgram.parseAsRoot(words)
            guard words.last == "--help" else { return nil }
            try command.run()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: commands)
    func `a page is the parser's in English, and lacks nothing in Turkish`(words: [String]) throws {
        let request = try #require(Self.ended(words + ["--help"]))
        let english = try #require(HelpPage(ServerProgram.self, answering: request, in: .english))
        let own = ServerProgram.fullMessage(for: request, columns: 80)
        #expect(english.text(width: 80).split { $0.isWhitespace } == own.split { $0.isWhitespace })
        let turkish = try #require(HelpPage(ServerProgram.self, answering: request, in: .turkish))
        #expect(turkish.declaredTexts.filter { Catalogue.Help.text($0, .turkish) == nil } == [])
        #expect(turkish.text(width: 80).contains("\n\nKULLANIM: refleksd"))
        #expect(turkish.text(width: 80).contains("Yardım bilgisini gösterir."))
    }

    @Test func `no text of the catalogue is on no page`() throws {
        var shown: Set<String> = []
        for words in Self.commands {
            let request = try #require(Self.ended(words + ["--help"]))
            let page = try #require(HelpPage(ServerProgram.self, answering: request, in: .english))
            shown.formUnion(page.declaredTexts)
        }
        #expect(Catalogue.Help.server.map(\.english).filter { !shown.contains($0) } == [])
    }

    @Test func `what is wrong with the command line is told in both languages`() throws {
        #expect(Self.commands.count > 15)
        for (words, english, turkish) in [
            (["serve", "--zzzzzzzz"], "There is no option --zzzzzzzz.", "--zzzzzzzz adında bir seçenek yok."),
            (
                ["key", "turn", "--data", "x"], "There is no subcommand turn; known are: rotate.",
                "turn adında bir alt komut yok; bilinenler: rotate."
            ),
            (["backup"], "The argument <file> is missing.", "<file> argümanı eksik."),
        ] {
            let error = try #require(Self.ended(words))
            let spoken = UsageMistake(ServerProgram.self, reading: words, answering: error, in: .english)
            #expect(spoken?.sentence == english)
            let told = try #require(UsageMistake(ServerProgram.self, reading: words, answering: error, in: .turkish))
            #expect(told.sentence == turkish && told.usage?.hasPrefix("Kullanım: refleksd ") == true)
            #expect(HelpPage(ServerProgram.self, answering: error, in: .turkish) == nil)
        }
    }
}
