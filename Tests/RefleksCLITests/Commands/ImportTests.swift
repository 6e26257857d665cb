import Foundation
import RefleksContract
import Synchronization
import Testing

@testable import refleks

@Suite struct ImportTests {
    private let directory = FileManager.default.temporaryDirectory.appending(path: "refleks-\(UUID().uuidString)")

    @Test func `an import records every line, and a second run records nothing twice`() async throws {
        let file = try write((1...300).map(line))
        defer { remove() }
        let test = TestShell()
        #expect(try await test.run("import", file, "-o", "json") == 0)
        #expect(test.output.text.contains("\"recorded\":300,\"replayed\":0,\"rejected\":0"))
        #expect(test.server.state.withLock { $0.order.count } == 300)
        #expect(try await test.run("import", file, "-o", "json") == 0)
        #expect(test.output.text.contains("\"recorded\":0,\"replayed\":300,\"rejected\":0"))
        #expect(!FileManager.default.fileExists(atPath: file + ".refleks-import"))
    }

    @Test func `rejected lines go to a file with line, code and reason, and the exit code is 65`() async throws {
        let file = try write([line(1), "{nonsense", line(2), line(3, event: "refuse-3"), line(4)])
        defer { remove() }
        let test = TestShell()
        #expect(try await test.run("import", file) == 65)
        let rejects = try String(contentsOfFile: file + ".rejects.csv", encoding: .utf8)
            .split(whereSeparator: \.isNewline)
        #expect(rejects.count == 3)
        #expect(rejects[0] == "line,code,reason,source_event_id")
        #expect(rejects[1].hasPrefix("2,JSON_MALFORMED,"))
        #expect(rejects[2] == "4,UNKNOWN_CURRENCY,interaction.money[0].currency: no such currency,refuse-3")
        #expect(test.server.state.withLock { $0.order.count } == 3)
    }

    @Test(arguments: ["en", "tr"])
    func `the reasons are in the caller's language`(language: String) async throws {
        let file = try write(["{nonsense", line(1)])
        defer { remove() }
        let test = TestShell()
        #expect(try await test.run("import", file, "--locale", language) == 65)
        let rejects = try String(contentsOfFile: file + ".rejects.csv", encoding: .utf8)
        #expect(rejects.contains("JSON_MALFORMED"))
        #expect(rejects.contains(language == "en" ? "does not fit the message" : "iletisine uymuyor"), "\(rejects)")
    }

    @Test func `an import goes on behind the last answered line of the same file and ledger`() async throws {
        let file = try write((1...10).map(line))
        defer { remove() }
        let test = TestShell()
        var checkpoint = try checkpoint(of: file)
        checkpoint.line = 7
        try checkpoint.write(file + ".refleks-import")
        #expect(try await test.run("import", file) == 0)
        #expect(test.server.state.withLock { $0.order } == (8...10).map { "pos/e-\($0)" })
        #expect(test.errors.text.contains("Resuming after line 7"))
    }

    @Test func `another ledger, another file or --restart begins at the first line`() async throws {
        let file = try write((1...10).map(line))
        defer { remove() }
        var checkpoint = try checkpoint(of: file)
        checkpoint.line = 7
        checkpoint.epoch += 1
        try checkpoint.write(file + ".refleks-import")
        let other = TestShell()
        #expect(try await other.run("import", file) == 0)
        #expect(other.server.state.withLock { $0.order.count } == 10)
        checkpoint.epoch -= 1
        try checkpoint.write(file + ".refleks-import")
        let restarted = TestShell()
        #expect(try await restarted.run("import", file, "--restart") == 0)
        #expect(restarted.server.state.withLock { $0.order.count } == 10)
    }

    @Test(arguments: ["en", "tr"])
    func `old data are moved on by the days that are asked for, and only so many`(language: String) async throws {
        let line =
            #"{"source_event_id":"e","subject_code":"1000000005","type":"INTERACTION_TYPE_VISIT","channel":"CHANNEL_WEB","occurred_at_us":"1000"}"#
        let file = try write([line])
        defer { remove() }
        // A checkpoint of the same file, not moved, is that of another import.
        var checkpoint = try checkpoint(of: file)
        checkpoint.line = 1
        try checkpoint.write(file + ".refleks-import")
        let test = TestShell()
        #expect(try await test.run("import", file, "--shift-days", "2") == 0, "\(test.errors.text)")
        let recorded = try #require(test.server.state.withLock { $0.recorded.values.first })
        #expect(recorded.interaction.occurredAtUs == 172_800_001_000)
        for days in ["-1", "36501"] {
            let refused = TestShell()
            #expect(try await refused.run("import", file, "--shift-days=" + days, "--locale", language) == 64)
            let range = language == "en" ? "from 0 to 36500" : "0 ile 36500 arasında"
            #expect(refused.errors.text.contains("--shift-days") && refused.errors.text.contains(range))
        }
    }

    @Test func `standard input is a file without a name`() async throws {
        var test = TestShell()
        test.input = Array((1...20).map { line($0) + "\n" }.joined().utf8)
        #expect(try await test.run("import", "-", "--format", "ndjson", "--locale", "tr") == 0)
        #expect(test.output.text.contains("20 kaydedildi"))
    }

    @Test func `a dry run judges by the contract's rules, sends nothing and leaves no checkpoint`() async throws {
        let whole =
            #"{"source_event_id":"e","subject_code":"1000000005","type":"INTERACTION_TYPE_VISIT","channel":"CHANNEL_WEB","occurred_at_us":"1795345200000000"}"#
        let file = try write([whole, line(2), "{nonsense", whole])
        defer { remove() }
        let test = TestShell()
        #expect(try await test.run("import", file, "--dry-run", "-o", "json") == 65)
        #expect(test.output.text.contains("\"recorded\":2,\"replayed\":0,\"rejected\":2"), "\(test.output.text)")
        #expect(test.output.text.contains("\"dry_run\":true"))
        #expect(test.server.state.withLock { $0.order.isEmpty && $0.customers.isEmpty })
        #expect(!FileManager.default.fileExists(atPath: file + ".refleks-import"))
        let rejects = try String(contentsOfFile: file + ".rejects.csv", encoding: .utf8)
        #expect(rejects.contains("\r\n2,") && rejects.contains("\r\n3,JSON_MALFORMED,"))
    }

    @Test func `customers, facts and interactions of one file arrive in the order of its lines`() async throws {
        let file = try write([
            #"{"customer":{"given_name":"Ali"},"identifiers":[{"kind":"IDENTIFIER_KIND_PHONE","value":"05321234567"}]}"#,
            #"{"code":"1000000005","fact":{"category":"FACT_CATEGORY_NEED","key":"stroller","value":"çift","origin":"FACT_ORIGIN_DECLARED","legal_basis":"LEGAL_BASIS_CONTRACT"}}"#,
            line(1),
            #"{"given_name":"Veli","kind":"CUSTOMER_KIND_PERSON","code":"1000000013","status":1,"version":"3"}"#,
        ])
        defer { remove() }
        let test = TestShell()
        #expect(try await test.run("import", file, "-o", "json") == 0, "\(test.errors.text)")
        #expect(test.output.text.contains("\"recorded\":4,\"replayed\":0,\"rejected\":0"))
        test.server.state.withLock { state in
            #expect(state.customers.map(\.customer.givenName) == ["Ali", "Veli"])
            #expect(state.facts.map(\.key) == ["stroller"] && state.order == ["pos/e-1"])
        }
    }

    @Test(arguments: ["en", "tr"])
    func `where no place can be kept nothing is sent, and the mend is told without a raw error`(language: String)
        async throws
    {
        let file = try write((1...3).map(line))
        defer { remove() }
        // A directory of that name cannot be replaced by a file.
        try FileManager.default.createDirectory(atPath: file + ".refleks-import/x", withIntermediateDirectories: true)
        let test = TestShell()
        #expect(try await test.run("import", file, "--locale", language) == 73)
        #expect(test.errors.text.contains(file + ".refleks-import"), "\(test.errors.text)")
        #expect(test.errors.text.contains("refleks import - --format"))
        #expect(!test.errors.text.contains("Domain") && !test.errors.text.contains("NSUnderlying"))
        #expect(test.server.state.withLock { $0.order.isEmpty })
        #expect(!FileManager.default.fileExists(atPath: file + ".refleks-import.new"))
    }

    @Test(arguments: ["en", "tr"])
    func `a format that nobody gave is asked for, and a directory told as one`(language: String) async throws {
        let piped = TestShell()
        #expect(try await piped.run("import", "-", "--locale", language) == 64)
        #expect(piped.errors.text.contains("--format") && piped.errors.text.contains("ndjson, csv, segment"))
        _ = try write([])
        defer { remove() }
        let folder = TestShell()
        #expect(try await folder.run("import", directory.path, "--locale", language) == 64)
        #expect(folder.errors.text.contains("--format berka") && folder.errors.text.contains(directory.path))
    }

    @Test(arguments: ["en", "tr"])
    func `what the contract refuses of a CSV file is told by column`(language: String) async throws {
        let file = directory.appending(path: "visits.csv")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { remove() }
        let lines = [
            "source_event_id,type,channel,occurred_at,note,loyalty",
            "a b,visit,branch,2026-11-22T14:00,\(String(repeating: "x", count: 4_001)),A1",
        ]
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        let test = TestShell()
        #expect(try await test.run("import", file.path, "--dry-run", "--locale", language) == 65)
        let rejects = try String(contentsOfFile: file.path + ".rejects.csv", encoding: .utf8)
        #expect(rejects.contains(language == "en" ? "source_event_id: Only visible" : "source_event_id: Yalnızca"))
        #expect(rejects.contains("; note: ") && !rejects.contains("interaction."), "\(rejects)")
    }

    @Test(arguments: [
        ("record.interaction.occurred_at_us", "occurred_at"), ("interaction.subject_code", "code"),
        ("interaction.items[0].quantity_milli", "quantity"), ("interaction.money[1].currency", "currency"),
        ("interaction.money[1].amount_minor", "interaction.money[1].amount_minor"),
        ("customer.given_name", "given_name"),
        ("identifiers[2].value", "identifiers[2].value"), ("fact.value", "value"), ("purpose", "purpose"), ("", ""),
    ])
    func `a field is called as its column where one made it`(path: String, column: String) {
        #expect(FieldNaming.columns.name(path) == column)
        #expect(FieldNaming.contract.name(path) == path)
    }

    @Test func `a Turkish spreadsheet is read and what was guessed is said`() async throws {
        let file = directory.appending(path: "musteri.csv")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { remove() }
        try Data(Array("ad;soyad\n".utf8) + [0xDD, 0x73, 0x6D, 0x65, 0x74, 0x3B, 0xDE, 0x65, 0x6E, 0x0A]).write(
            to: file)
        let map = directory.appending(path: "map.json")
        try Data(#"{"columns":{"ad":"given_name","soyad":"family_name"}}"#.utf8).write(to: map)
        let test = TestShell()
        #expect(try await test.run("import", file.path, "--map", map.path, "--locale", "tr") == 0)
        #expect(test.server.state.withLock { $0.customers.map(\.customer.familyName) } == ["Şen"])
        #expect(test.errors.text.contains("2. satır UTF-8 değil"))
        try Data("[]".utf8).write(to: map)
        #expect(try await test.run("import", file.path, "--map", map.path) == 64)
        #expect(try await test.run("import", file.path, "--delimiter", "x") == 64)
    }

    private func line(_ number: Int) -> String { line(number, event: "e-\(number)") }

    private func line(_ number: Int, event: String) -> String {
        #"{"source_system":"pos","source_event_id":"\#(event)","subject_code":"1000000005"}"#
    }

    private func write(_ lines: [String]) throws -> String {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let file = directory.appending(path: "events.ndjson")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
        return file.path
    }

    private func checkpoint(of file: String) throws -> ImportCheckpoint {
        let input = try ImportInput(file, standardInput: MemorySource([]))
        return ImportCheckpoint(
            fileBytes: input.bytes ?? 0, fileModifiedAt: input.modifiedAt, format: "ndjson", source: "34-001",
            shiftDays: 0, address: "127.0.0.1:7360", epoch: 7, line: 0)
    }

    private func remove() {
        do { try FileManager.default.removeItem(at: directory) } catch {}
    }
}
