import RefleksTestSupport
import Testing

@testable import RefleksStore

/// A projection that is of no use is started over; the ledger never suffers.
@Suite struct ProjectionRecoveryTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        let store = try open()
        try store.grow(to: 30)
        store.close()
    }

    private func open() throws -> SQLiteStore {
        try SQLiteStore(SQLiteStoreConfiguration(directory: directory.path))
    }

    private func sql(_ file: String, _ text: String) throws {
        let connection = try SQLiteConnection(path: directory.file(file), role: .writer, vfs: nil)
        try connection.execute(text)
        connection.close()
    }

    private func expectStartedOver(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let store = try open()
        #expect(store.openingNotes.count == 1, sourceLocation: sourceLocation)
        #expect(try store.appliedSeq() == 0, sourceLocation: sourceLocation)
        #expect(try store.everyRow() == [], sourceLocation: sourceLocation)
        #expect(try store.tail().seq == 30, sourceLocation: sourceLocation)
        try store.apply(Samples.batch(1...30))
        store.close()
        let again = try open()
        #expect(again.openingNotes == [], sourceLocation: sourceLocation)
        #expect(try again.appliedSeq() == 30, sourceLocation: sourceLocation)
        again.close()
    }

    @Test func `a sound projection is kept`() throws {
        let store = try open()
        #expect(store.openingNotes == [])
        #expect(try store.appliedSeq() == 30)
        store.close()
    }

    @Test func `a missing projection is made anew`() throws {
        try directory.remove("projection.db")
        let store = try open()
        #expect(try store.appliedSeq() == 0)
        #expect(try store.tail().seq == 30)
        store.close()
    }

    @Test func `a projection that is no database is started over`() throws {
        try directory.write([UInt8](repeating: 0x55, count: 9_000), to: "projection.db")
        try expectStartedOver()
    }

    @Test func `a truncated projection is started over`() throws {
        try directory.write(Array(directory.contents(of: "projection.db").prefix(5_000)), to: "projection.db")
        try expectStartedOver()
    }

    @Test func `a projection of a newer build is started over`() throws {
        try sql("projection.db", "PRAGMA user_version = 1000")
        try expectStartedOver()
    }

    @Test func `a projection of another program is started over`() throws {
        try sql("projection.db", "PRAGMA application_id = 4")
        try expectStartedOver()
    }

    @Test func `a projection of another epoch is started over`() throws {
        try sql("projection.db", "UPDATE meta SET value = value + 1 WHERE name = 'epoch'")
        try expectStartedOver()
    }

    @Test func `a projection ahead of the ledger is started over and said to be suspicious`() throws {
        try sql("projection.db", "UPDATE meta SET value = 31 WHERE name = 'applied_seq'")
        let store = try open()
        #expect(store.openingNotes.first?.contains("the ledger has lost entries") == true)
        #expect(try store.appliedSeq() == 0)
        store.close()
    }

    /// From here on the file holds rows: what describes the tables lies before.
    private static let rows = 64 * 4_096

    @Test func `damage found while reading starts the projection over at the next opening`() throws {
        var store = try open()
        try store.append(Samples.entries(31...3_000), expectedTail: 30)
        try store.apply(Samples.batch(31...3_000))
        store.close()
        let size = try directory.contents(of: "projection.db").count
        try directory.overwrite(
            "projection.db", at: Self.rows, with: [UInt8](repeating: 0xA5, count: size - Self.rows))
        store = try open()
        #expect(try failure { try store.everyRow() } == .corrupt)
        try store.discardProjection()
        #expect(try store.everyRow() == [])
        store.close()
        store = try open()
        #expect(store.openingNotes == [])
        store.close()
    }

    @Test func `damage that nobody mended is remembered for the next opening`() throws {
        var store = try open()
        try store.append(Samples.entries(31...3_000), expectedTail: 30)
        try store.apply(Samples.batch(31...3_000))
        store.close()
        let size = try directory.contents(of: "projection.db").count
        try directory.overwrite(
            "projection.db", at: Self.rows, with: [UInt8](repeating: 0xA5, count: size - Self.rows))
        store = try open()
        #expect(try failure { try store.everyRow() } == .corrupt)
        store.close()
        store = try open()
        #expect(store.openingNotes.count == 1)
        #expect(try store.appliedSeq() == 0)
        store.close()
        #expect(!directory.names.contains("projection.db-damaged"))
    }

    @Test func `a scratch projection leaves no file behind`() throws {
        let store = try open()
        do {
            let scratch = try store.makeScratchProjection()
            try scratch.apply(Samples.batch(1...3))
            #expect(directory.names.contains("scratch.db"))
        }
        #expect(!directory.names.contains { $0.hasPrefix("scratch.db") })
        store.close()
    }
}
