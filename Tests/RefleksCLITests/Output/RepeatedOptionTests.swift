import ArgumentParser
import RefleksCommandLine
import RefleksMessages
import Testing

@testable import refleks

/// `refleks record CUSTOMER purchase --revenue 5 --revenue 6`.
@Suite struct RepeatedOptionTests {
    private static let record = ["record", "1000000005", "purchase"]

    private func told(_ arguments: [String]) throws -> String? {
        let test = TestShell()
        let command = try RefleksCommand.parseAsRoot(arguments)
        guard RefleksCommand.tellRepeated(type(of: command), arguments, in: test.shell) else { return nil }
        return test.errors.text
    }

    @Test(arguments: [
        record + ["--revenue", "5", "--revenue", "6"], record + ["--revenue=5", "--note", "x", "--revenue", "6"],
    ])
    func `a value that another would replace is refused in both languages`(_ arguments: [String]) throws {
        for (language, sentence) in [
            ("en", "--revenue has one value and was given several."), ("tr", "--revenue tek bir değer alır"),
        ] {
            let text = try told(arguments + ["--locale", language])
            #expect(text?.contains(sentence) == true, "\(text ?? "nothing")")
        }
    }

    @Test(arguments: [
        record + ["--money", "discount=5", "--money", "cogs=6"], record + ["--item", "A", "--item", "B"],
        // Where to connect and how to write: the last holds, so that an alias can be overruled.
        record + ["--locale", "tr", "--locale", "en", "-o", "csv", "-o", "json"],
        record + ["--create", "--create"], record + ["--note=--revenue", "--revenue", "5"], record,
        ["customer", "create", "-i", "loyalty:A", "-i", "loyalty:B"],
    ])
    func `what may stand several times may`(_ arguments: [String]) throws {
        #expect(try told(arguments) == nil)
    }

    @Test func `both spellings of an option are one, and what follows two dashes is none`() throws {
        struct Probe: ParsableCommand {
            @Option(name: [.short, .long]) var size: Int?
            @Argument var words: [String] = []
        }
        #expect(RepeatedOption.first(in: ["-s", "1", "--size=2"], of: Probe.self, besides: []) != nil)
        #expect(RepeatedOption.first(in: ["-s", "1", "--", "--size=2"], of: Probe.self, besides: []) == nil)
        #expect(RepeatedOption.first(in: ["-s", "1", "--size=2"], of: Probe.self, besides: ["--size"]) == nil)
    }
}
