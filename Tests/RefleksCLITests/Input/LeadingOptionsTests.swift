import ArgumentParser
import Testing

@testable import refleks

/// `refleks --config FILE 360 …`.
@Suite struct LeadingOptionsTests {
    private func read(_ arguments: [String]) throws -> Customer360Command? {
        try RefleksCommand.parseAsRoot(LeadingOptions.moved(arguments)) as? Customer360Command
    }

    @Test func `options before the command are read as if they followed its name`() throws {
        let arguments = ["--config", "branch.json", "--locale=tr", "--unmask", "360", "1000000005", "--watch"]
        let command = try #require(try read(arguments))
        #expect(command.connection.config == "branch.json")
        #expect(command.connection.locale == "tr")
        #expect(command.outputOptions.isUnmasked)
        #expect(command.customer == "1000000005")
        #expect(command.watch)
    }

    @Test func `what is given behind the command wins`() throws {
        let arguments = ["--config", "first.json", "360", "1000000005", "--config", "second.json"]
        let command = try #require(try read(arguments))
        #expect(command.connection.config == "second.json")
    }

    @Test func `every option of the connection may stand before the command`() {
        let names = Mirror(reflecting: ConnectionOptions()).children.compactMap(\.label).map { $0.drop { $0 == "_" } }
        #expect(names.count > 8)
        for name in names { #expect(LeadingOptions.moved(["--\(name)", "x", "360"]) == ["360", "--\(name)", "x"]) }
    }

    @Test(arguments: [
        ["360", "1000000005", "--config", "x"], ["--help"], ["--version"], ["--config"], ["--config", "x"],
        ["--config", "x", "--help"], ["--zzz", "x", "360"], [],
    ])
    func `everything else stays as it is`(arguments: [String]) {
        #expect(LeadingOptions.moved(arguments) == arguments)
    }
}
