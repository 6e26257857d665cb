import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

struct VerifyCommandTests {
    private static let differences: [ProjectionDifference] = [
        .with { ($0.kind, $0.table, $0.key) = (.missing, "customer", "1000000005") },
        .with { ($0.kind, $0.table, $0.key) = (.changed, "event", "00000000000000aa/0000000000000001") },
        .with { ($0.kind, $0.table, $0.key) = (.surplus, "nameToken", "00000000000000aa/2000000000") },
    ]

    @Test func `an equal projection exits 0 and progress goes to standard error`() async throws {
        let test = TestShell()
        #expect(try await test.run("verify") == 0)
        #expect(test.output.lines.count == 1 && test.output.text.contains("34,567 rows compared"))
        #expect(
            test.errors.lines == [
                "Folding the ledger: entry 4,096 of 12,000.", "Comparing rows: 256 are equal, now in table timeline.",
            ])
    }

    @Test func `rows that differ are named and exit 65, in both languages`() async throws {
        let test = TestShell()
        test.server.state.withLock { $0.differences = Self.differences }
        #expect(try await test.run("verify") == 65)
        #expect(test.output.text.contains("34,567 rows are equal, 3 are not"))
        #expect(test.output.text.contains("Table customer, row 1000000005: it is missing."))
        #expect(test.output.text.contains("row 00000000000000aa/0000000000000001: its content is not"))
        #expect(test.output.text.contains("the ledger knows nothing of it"))
        let turkish = TestShell()
        turkish.server.state.withLock { $0.differences = Self.differences }
        #expect(try await turkish.run("verify", "--locale", "tr") == 65)
        #expect(turkish.output.text.contains("34.567 satır eşit, 3 satır değil"))
        #expect(turkish.output.text.contains("customer tablosu, 1000000005 satırı: satır eksik."))
        #expect(turkish.errors.text.contains("12.000 kayıttan 4.096 tanesi işlendi"))
    }

    @Test func `pipes get a line for each row that differs`() async throws {
        let csv = TestShell()
        csv.server.state.withLock { $0.differences = Self.differences }
        #expect(try await csv.run("verify", "-o", "csv") == 65)
        #expect(csv.output.text.hasPrefix("rows_equal,rows_different,kind,table,key"))
        #expect(csv.output.text.contains("34567,3,MISSING,customer,1000000005"))
        let lines = TestShell()
        lines.server.state.withLock { $0.differences = Self.differences }
        #expect(try await lines.run("verify", "-o", "ndjson") == 65)
        #expect(lines.output.lines.count == 3)
        let equal = TestShell()
        #expect(try await equal.run("verify", "-o", "csv") == 0)
        #expect(equal.output.text.contains("34567,0,,,"))
    }
}
