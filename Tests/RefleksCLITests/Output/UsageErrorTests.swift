import ArgumentParser
import RefleksCommandLine
import RefleksMessages
import Testing

@testable import refleks

/// What is said of a command line that cannot be read.
@Suite struct UsageErrorTests {
    private func told(_ arguments: String..., environment: [String: String] = [:]) throws -> [String] {
        var test = TestShell()
        test.environment = environment
        do {
            _ = try RefleksCommand.parseAsRoot(arguments)
            Issue.record("\(arguments) could be read")
        } catch {
            #expect(RefleksCommand.tellUsage(error, arguments, in: test.shell))
        }
        return test.errors.lines
    }

    /// What a command says of its own options before it calls anybody.
    @Test(arguments: [
        (
            ["audit", "list", "--limit", "0"], "--limit must be from 1 to 10000.",
            "--limit, 1 ile 10000 arasında olmalıdır."
        ),
        (
            ["permission", "outbox", "--limit", "10001"], "--limit must be from 1 to 10000.",
            "--limit, 1 ile 10000 arasında olmalıdır."
        ),
        (
            ["conduct", "erosion", "2026-10-01", "--branch", "34-001", "--discounted"],
            "Only one of these can be given: --branch, --campaign, --discounted.",
            "Şunlardan yalnız biri verilebilir: --branch, --campaign, --discounted."
        ),
    ])
    func `options out of range or against each other are told in both languages, with exit code 64`(
        arguments: [String], english: String, turkish: String
    ) async throws {
        for (language, sentence) in [("en", english), ("tr", turkish)] {
            let test = TestShell()
            #expect(try await test.run(arguments + ["--locale", language] + TestShell.connection) == 64)
            #expect(test.errors.text.contains(sentence), "\(test.errors.text)")
        }
    }

    /// A command line, and what is said of it in both languages.
    static let mistakes: [(arguments: [String], english: String, turkish: String)] = [
        (["360"], "The argument <customer> is missing.", "<customer> argümanı eksik."),
        (["briefing", "1", "--branhc"], "Did you mean --branch?", "Şunu mu demek istediniz: --branch?"),
        (["score", "1", "--zzzzzzz"], "There is no option --zzzzzzz.", "--zzzzzzz adında bir seçenek yok."),
        (["score", "1", "-q"], "There is no option -q.", "-q adında bir seçenek yok."),
        (["score", "1", "--locale"], "The value of --locale <tag> is missing.", "--locale <tag> seçeneğinin değeri"),
        (
            ["calendar", "open", "34-001", "--config", "x"],
            "There is no subcommand open; known are: put, show, list, history.",
            "open adında bir alt komut yok; bilinenler: put, show, list, history."
        ),
        (["score", "1", "2"], "Nothing was expected where 2 stands.", "2 beklenmeyen bir argüman."),
        (["score", "1", "2", "3"], "These 2 arguments were not expected: 2, 3.", "Beklenmeyen 2 argüman var: 2, 3."),
        (
            ["subject", "answer", "1", "x", "granted"], "x is not a value of <id>.",
            "x, <id> için geçerli bir değer değil."
        ),
        (
            ["score", "1", "--output", "xml"],
            "xml is not a value of --output <output>; known are: table, json, ndjson, csv.",
            "xml, --output <output> için geçerli bir değer değil; bilinenler: table, json, ndjson, csv."
        ),
        (["score", "1", "--no-color=x"], "The option --no-color takes no value", "--no-color seçeneği değer almaz"),
    ]

    @Test(arguments: mistakes.indices)
    func `the usual mistakes are told in the language asked for, with how it is written`(index: Int) throws {
        let (arguments, english, turkish) = Self.mistakes[index]
        for (language, sentence) in [("en", english), ("tr", turkish)] {
            var test = TestShell()
            test.environment = ["REFLEKS_LOCALE": language]
            do {
                _ = try RefleksCommand.parseAsRoot(arguments)
                Issue.record("\(arguments) could be read")
            } catch {
                #expect(RefleksCommand.tellUsage(error, arguments, in: test.shell))
            }
            let lines = test.errors.lines
            #expect(lines.first?.contains(sentence) == true, "\(lines)")
            #expect(lines.contains { $0.contains(language == "en" ? "Usage: refleks" : "Kullanım: refleks") })
            #expect(
                lines.last?.contains(language == "en" ? "More about it: refleks" : "Ayrıntılar için: refleks") == true)
            #expect(!lines.joined().contains("'--help'") && !lines.joined().contains("{"))
            let placeholders = language == "en" ? ["<seçenekler>", "<alt-komut>"] : ["<options>", "<subcommand>"]
            #expect(!placeholders.contains { lines.joined().contains($0) }, "\(lines)")
        }
    }

    @Test func `the option asks before the environment, also where it stands behind the mistake`() throws {
        #expect(try told("360", "--locale", "tr").first?.contains("eksik") == true)
        #expect(try told("360", "--locale=tr", environment: ["REFLEKS_LOCALE": "en"]).first?.contains("eksik") == true)
        #expect(
            try told("360", "--locale", "en", environment: ["LANG": "tr_TR.UTF-8"]).first?.contains("missing") == true)
        #expect(try told("360", environment: ["LANG": "tr_TR.UTF-8"]).first?.contains("eksik") == true)
        #expect(try told("360").first?.contains("missing") == true)
        #expect(try told("360", "--locale", "tr").contains { $0.contains("<seçenekler>") })
    }

    @Test func `what the parser says otherwise stays, and help is no error`() throws {
        for message in ["Something else altogether", "Unknown option '--a' and more", ""] {
            #expect(UsageMistake.sentence(message, in: .turkish) == message)
        }
        #expect(!RefleksCommand.tellUsage(CleanExit.helpRequest(), ["360", "--help"], in: TestShell().shell))
        #expect(!RefleksCommand.tellUsage(ExitCode(65), ["360", "1"], in: TestShell().shell))
    }
}
