import Testing

@testable import refleks

struct AuditCommandTests {
    private static let head = "4:" + String(repeating: "ab", count: 32)
    private static let other = "4:" + String(repeating: "00", count: 32)

    @Test func `the audit is listed over all pages, in every format`() async throws {
        let table = TestShell()
        #expect(try await table.run("audit", "list", "--subject", "1000000005") == 0)
        #expect(table.output.text.contains("ayse.kaya") && table.output.text.contains("GetCustomer360"))
        #expect(table.output.text.contains("complaint"))
        let lines = TestShell()
        #expect(try await lines.run("audit", "list", "-o", "ndjson") == 0)
        #expect(lines.output.lines.count == 3)
        let csv = TestShell()
        #expect(try await csv.run("audit", "list", "-o", "csv") == 0)
        #expect(csv.output.text.hasPrefix("seq,at,principal,actor"))
        let turkish = TestShell()
        #expect(try await turkish.run("audit", "list", "--locale", "tr") == 0)
        #expect(turkish.output.text.contains("şikâyet"))
    }

    @Test func `a limit ends the list`() async throws {
        let test = TestShell()
        #expect(try await test.run("audit", "list", "--limit", "2", "-o", "ndjson") == 0)
        #expect(test.output.lines.count == 2)
    }

    @Test func `a verification adds its calls up and prints the head to keep`() async throws {
        let test = TestShell()
        #expect(try await test.run("audit", "verify") == 0)
        #expect(test.output.text.contains("4 rows checked") && test.output.text.contains(Self.head))
        #expect(try await TestShell().run("audit", "verify", "--expect", Self.head) == 0)
    }

    @Test func `a broken chain exits 65 and names the row`() async throws {
        let test = TestShell()
        #expect(try await test.run("audit", "verify", "--expect", Self.other) == 65)
        #expect(test.output.text.contains("Row 4"))
        let turkish = TestShell()
        #expect(try await turkish.run("audit", "verify", "--expect", Self.other, "--locale", "tr") == 65)
        #expect(turkish.output.text.contains("4 numaralı"))
    }

    @Test(arguments: [
        "4", "4:", "4:abc", "0:" + String(repeating: "ab", count: 32), "x:" + String(repeating: "ab", count: 32),
    ])
    func `a head that is none is refused`(_ text: String) async throws {
        #expect(try await TestShell().run("audit", "verify", "--expect", text) == 64)
    }
}
