import Glibc
import RefleksTestSupport
import Testing

@testable import RefleksStore

/// What a batch that nobody waits for leaves to others.
struct LeisureTests {
    /// Times that the calling thread let go of its core to wait while a batch of 4,000 rows was stored, and the rows.
    private func waits(_ leisure: Leisure?) throws -> (Int, [ProjectionRow]) {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.path))
        defer { store.close() }
        try store.append(Samples.entries(1...4_000), expectedTail: 0)
        var batch = Samples.batch(1...4_000)
        batch.leisure = leisure
        let before = Self.waits
        try store.apply(batch)
        return (Self.waits - before, try store.everyRow())
    }

    private static var waits: Int {
        var usage = rusage()
        // RUSAGE_THREAD, a GNU extension that Swift does not see.
        getrusage(__rusage_who_t(1), &usage)
        return usage.ru_nvcsw
    }

    @Test func `a batch rests between its rows as long as its leisure lasts, and stores the same rows`() throws {
        let leisure = Leisure()
        leisure.begin()
        let (rests, rows) = try waits(leisure)
        leisure.end()
        let (waitsAtTheEnd, rowsAtTheEnd) = try waits(leisure)
        let (waitsInAHurry, rowsInAHurry) = try waits(nil)
        #expect(rests > waitsAtTheEnd + 20)
        #expect(rests > waitsInAHurry + 20)
        #expect(rows.count > 4_000)
        #expect(rows == rowsAtTheEnd)
        #expect(rows == rowsInAHurry)
    }

    @Test func `leisure begins and ends`() {
        let leisure = Leisure()
        #expect(!leisure.lasts)
        leisure.begin()
        #expect(leisure.lasts)
        leisure.end()
        leisure.end()
        #expect(!leisure.lasts)
    }
}
