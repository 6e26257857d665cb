import ArgumentParser
import RefleksCommandLine
import RefleksMessages
import Testing

@testable import refleks

/// `refleks record CUSTOMER purchase --revenue -5,00`.
@Suite struct NegativeValuesTests {
    @Test(
        arguments: [
            (["--revenue", "-5,00"], ["--revenue=-5,00"]), (["--a", "-1", "-2"], ["--a=-1", "-2"]),
            (["-5"], ["-5"]), (["--a=1", "-2"], ["--a=1", "-2"]), (["-i", "-5"], ["-i", "-5"]),
            (["--all", "-o", "csv"], ["--all", "-o", "csv"]), (["--a", "-"], ["--a", "-"]),
            (["--", "--a", "-1"], ["--", "--a", "-1"]), ([], []),
        ] as [([String], [String])])
    func `a negative number behind an option is its value`(arguments: [String], joined: [String]) {
        #expect(NegativeValues.joined(arguments) == joined)
    }

    @Test(arguments: Language.allCases)
    func `a negative amount is told as one, not as a missing value`(_ language: Language) async throws {
        let test = TestShell()
        let arguments = NegativeValues.joined([
            "record", "1000000005", "purchase", "--revenue", "-5,00", "--locale", language.rawValue,
        ])
        #expect(try await test.run(arguments + TestShell.connection) == 64)
        #expect(test.errors.text.contains(Catalogue.Interaction.negativeAmount.text(language)), "\(test.errors.text)")
        let time = TestShell()
        let health = NegativeValues.joined(["health", "--timeout", "-1", "--locale", language.rawValue])
        #expect(try await time.run(health + TestShell.connection) == 64)
        #expect(time.errors.text.contains(Catalogue.CLI.timeNegative.text(language, ["--timeout"])))
    }

    @Test(arguments: Language.allCases)
    func `a negative duration is told as a value that does not fit`(_ language: Language) {
        let arguments = NegativeValues.joined(["record", "1000000005", "contact", "--duration", "-1"])
        let error = #expect(throws: (any Error).self) { try RefleksCommand.parseAsRoot(arguments) }
        guard let error,
            let mistake = UsageMistake(RefleksCommand.self, reading: arguments, answering: error, in: language)
        else {
            Issue.record("nothing is said")
            return
        }
        #expect(mistake.sentence.contains("-1") && mistake.sentence.contains("--duration"), "\(mistake.sentence)")
        #expect(mistake.sentence != Catalogue.CLIUsage.missingValue.text(language, ["--duration <duration>"]))
    }
}
