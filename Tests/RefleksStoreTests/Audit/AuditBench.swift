import RefleksTestSupport

@testable import RefleksStore

/// One engine's audit, and ways to change it behind its back.
final class AuditBench {
    /// What somebody does to the rows who can write the file.
    enum Tampering: String, CaseIterable, Sendable {
        case changesActor, changesTime, changesHash, removesRow, removesAndRenumbers, swapsRows, insertsRow, cutsTheEnd
        case emptiesAll
    }

    private let engine: Engine
    private let directory: TemporaryDirectory
    private let ledger: SQLiteStore?
    let store: any AuditStore

    init(_ engine: Engine) throws {
        self.engine = engine
        directory = try TemporaryDirectory()
        switch engine {
        case .memory:
            ledger = nil
            store = MemoryAuditStore()
        case .sqlite:
            let ledger = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.path))
            self.ledger = ledger
            store = try ledger.openAudit()
        }
    }

    deinit {
        store.close()
        ledger?.close()
    }

    static func event(_ number: UInt64) -> AuditEvent {
        AuditEvent(
            at: 1_000 + Int64(number) * 10, role: "agent", principal: number % 2 == 0 ? "ayse" : "veli",
            actor: number % 2 == 0 ? "ayse" : "veli", branch: "", purpose: 1,
            method: "refleks.v1.CustomerService/GetCustomer360", subject: 100_000_000 + number % 3, subjects: 1,
            status: 0, isUnmasked: false)
    }

    /// Appends events behind the store's head; returns the rows.
    @discardableResult
    func append(_ numbers: ClosedRange<UInt64>) throws -> [AuditRow] {
        var chain = AuditChain(after: try store.head())
        let rows = numbers.map { chain.append(Self.event($0)) }
        try store.append(rows)
        return rows
    }

    /// Changes the rows around row 5 of 10 (or the last three).
    func tamper(_ tampering: Tampering) throws {
        switch engine {
        case .memory: (store as? MemoryAuditStore)?.tamper { Self.change(&$0, tampering) }
        case .sqlite:
            let connection = try SQLiteConnection(path: directory.file(FileName.audit), role: .writer, vfs: nil)
            defer { connection.close() }
            for statement in Self.statements(tampering) { try connection.execute(statement) }
        }
    }

    private static func change(_ rows: inout [AuditRow], _ tampering: Tampering) {
        switch tampering {
        case .changesActor: rows[4].event.actor = "nobody"
        case .changesTime: rows[4].event.at += 1
        case .changesHash: rows[4].hash[31] ^= 1
        case .removesRow: rows.remove(at: 4)
        case .removesAndRenumbers:
            rows.remove(at: 4)
            for index in 4..<rows.count { rows[index].seq -= 1 }
        case .swapsRows:
            rows[4].seq = 8
            rows[7].seq = 5
        case .insertsRow:
            let copy = rows[1]
            for index in 4..<rows.count { rows[index].seq += 1 }
            rows.append(AuditRow(seq: 5, event: copy.event, hash: copy.hash))
        case .cutsTheEnd: rows.removeLast(3)
        case .emptiesAll: rows.removeAll()
        }
    }

    private static func statements(_ tampering: Tampering) -> [String] {
        switch tampering {
        case .changesActor: ["UPDATE audit SET actor = 'nobody' WHERE seq = 5"]
        case .changesTime: ["UPDATE audit SET at = at + 1 WHERE seq = 5"]
        case .changesHash: ["UPDATE audit SET hash = zeroblob(32) WHERE seq = 5"]
        case .removesRow: ["DELETE FROM audit WHERE seq = 5"]
        case .removesAndRenumbers:
            [
                "DELETE FROM audit WHERE seq = 5", "UPDATE audit SET seq = seq + 1000 WHERE seq > 5",
                "UPDATE audit SET seq = seq - 1001 WHERE seq > 1000",
            ]
        case .swapsRows:
            [
                "UPDATE audit SET seq = 1000 WHERE seq = 5", "UPDATE audit SET seq = 5 WHERE seq = 8",
                "UPDATE audit SET seq = 8 WHERE seq = 1000",
            ]
        case .insertsRow:
            [
                "UPDATE audit SET seq = seq + 1000 WHERE seq >= 5",
                "UPDATE audit SET seq = seq - 999 WHERE seq > 1000",
                """
                INSERT INTO audit SELECT 5, at, role, principal, actor, branch, purpose, method, subject, subjects,
                    status, unmasked, hash FROM audit WHERE seq = 2
                """,
            ]
        case .cutsTheEnd: ["DELETE FROM audit WHERE seq > 7"]
        case .emptiesAll: ["DELETE FROM audit"]
        }
    }
}
