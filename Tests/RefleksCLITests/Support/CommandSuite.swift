import Testing

@testable import refleks

/// A suite about what commands show.
protocol CommandSuite {}

extension CommandSuite {
    /// What a command that ends well writes, in `language`.
    func output(_ arguments: String..., language: String = "en") async throws -> String {
        try await output(arguments: arguments, language: language)
    }

    /// The same of arguments that are put together.
    func output(arguments: [String], language: String = "en") async throws -> String {
        let test = TestShell()
        let code = try await test.run(arguments + ["--locale", language] + TestShell.connection)
        #expect(code == 0, "\(arguments): \(test.errors.text)")
        return test.output.text
    }

    /// Each of `parts` stands in `text`.
    func expect(_ text: String, _ parts: [String]) {
        for part in parts { #expect(text.contains(part), "\(part) is missing in \(text)") }
    }
}
