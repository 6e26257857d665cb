import Foundation
import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct ExportTests {
    @Test func `customers of all pages are lines, with identifiers masked`() async throws {
        let test = TestShell()
        #expect(try await test.run("export", "customers") == 0)
        let customers = try test.output.lines.map { try Customer(jsonString: $0) }
        #expect(customers.map(\.code) == ["1000000005", "1000000013"])
        #expect(!test.output.text.contains("87836910956"))
        #expect(
            test.server.state.withLock { $0.listedFrom } == [8_123, 8_123], "what is recorded now is in every page")
        let open = TestShell()
        #expect(try await open.run("export", "customers", "--unmask") == 0)
        #expect(open.output.text.contains("87836910956"))
    }

    @Test func `Turkish Excel gets a mark, semicolons, decimal commas and no formulas`() async throws {
        let test = TestShell()
        #expect(try await test.run("export", "customers", "--excel-tr") == 0)
        #expect(test.output.text.unicodeScalars.first == "\u{FEFF}")
        #expect(test.output.text.components(separatedBy: "\u{FEFF}").count == 2, "once")
        #expect(test.output.text.contains("code;kind;status;"))
        #expect(test.output.text.contains(";'=cmd();"))

        let money = TestShell()
        #expect(try await money.run("export", "interactions", "--excel-tr") == 0)
        let lines = money.output.text.components(separatedBy: "\r\n")
        #expect(lines[0].hasSuffix(";revenue;cogs;discount;return;payment;volume;channel_cost;remedy"))
        #expect(lines.contains { $0.contains(";TRY;1234,56;") }, "\(lines)")
        let plain = TestShell()
        #expect(try await plain.run("export", "interactions", "-o", "csv") == 0)
        #expect(plain.output.text.contains(",TRY,1234.56,"))
    }

    @Test func `interactions are lines that can be imported again`() async throws {
        let test = TestShell()
        #expect(try await test.run("export", "interactions") == 0)
        #expect(test.output.lines.count == 3)
        var again = TestShell()
        again.input = Array(test.output.text.utf8)
        #expect(try await again.run("import", "-", "--format", "ndjson", "-o", "json") == 0)
        #expect(again.output.text.contains("\"recorded\":3"))
        again.server.state.withLock { state in
            #expect(state.recorded.values.allSatisfy { $0.interaction.interactionID == 0 })
        }
    }

    @Test func `an export never overwrites a file`() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "refleks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: directory) } catch {} }
        let file = directory.appending(path: "out.ndjson").path
        let test = TestShell()
        #expect(try await test.run("export", "customers", "--to", file) == 0)
        #expect(try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").count == 2)
        #expect(try await test.run("export", "customers", "--to", file) == 73)
    }
}
