import CSQLite
import Glibc
import RefleksTestSupport
import Testing

@testable import RefleksStore

/// Reads for threads that must not wait for a disk: from the system's page cache, or not at all.
@Suite struct CachedReadTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    /// A store with a customer of `rows` interactions of a page each.
    private func store(rows: UInt64) throws -> SQLiteStore {
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.path))
        try store.append(Samples.entries(1...rows), expectedTail: 0)
        var batch = ProjectionBatch(appliedSeq: rows)
        batch.timeline = (1...rows).map { seq in
            Samples.row(customer: 1, at: Int64(seq), id: seq, note: String(repeating: "n", count: 3_500))
        }
        try store.apply(batch)
        return store
    }

    private func count(_ view: any StoreSnapshot, limit: Int) throws(StoreError) -> Int {
        var rows = 0
        try view.visitTimeline(customer: 1, before: nil, limit: limit) { _ throws(StoreError) in
            rows += 1
            return true
        }
        return rows
    }

    @Test func `a read of many pages is left to a thread that may wait, and the next short one is not`() throws {
        let store = try store(rows: 200)
        defer { store.close() }
        for _ in 1...3 {
            #expect(throws: StoreError.wouldWait) {
                try store.readWithoutWaiting { view throws(StoreError) in try count(view, limit: 200) }
            }
            #expect(try store.read { view throws(StoreError) in try count(view, limit: 200) } == 200)
            #expect(try store.readWithoutWaiting { view throws(StoreError) in try count(view, limit: 20) } == 20)
        }
    }

    @Test func `a body that finds something missing elsewhere ends the read, and the reader is used again`() throws {
        let store = try store(rows: 3)
        defer { store.close() }
        #expect(throws: StoreError.wouldWait) {
            try store.readWithoutWaiting { _ throws(StoreError) in throw .wouldWait }
        }
        #expect(throws: StoreError.corrupt("seen")) {
            try store.readWithoutWaiting { _ throws(StoreError) in throw .corrupt("seen") }
        }
        #expect(try store.readWithoutWaiting { view throws(StoreError) in try count(view, limit: 9) } == 3)
    }

    @Test func `an idle reader neither shows an old view nor keeps the log from starting over`() throws {
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.checkpointInterval = 20
        configuration.projectionLogPages = 20
        let store = try SQLiteStore(configuration)
        defer { store.close() }
        var largest: UInt64 = 0
        for seq: UInt64 in 1...60 {
            try store.append(Samples.entries(seq...seq), expectedTail: seq - 1)
            var batch = ProjectionBatch(appliedSeq: seq)
            batch.timeline = (1...10).map { place in
                Samples.row(
                    customer: 1, at: Int64(place), id: seq * 10 + place, note: String(repeating: "n", count: 3_500))
            }
            try store.apply(batch)
            for _ in 1...3 {
                #expect(try store.readWithoutWaiting { view throws(StoreError) in view.appliedSeq } == seq)
            }
            largest = max(largest, DataDirectory.size(of: directory.file("projection.db-wal")))
        }
        // A log that never started over would hold the 600 pages of all rows.
        #expect(largest < 300 * 4_096)
    }

    @Test func `a virtual file system of one's own sees every read`() throws {
        let disk = try FaultDisk()
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.vfs = disk.name
        let store = try SQLiteStore(configuration)
        defer { store.close() }
        #expect(throws: StoreError.wouldWait) { try store.readWithoutWaiting { _ throws(StoreError) in } }
    }

    @Test(.enabled(if: PageCache.canBeEmptied(), "this file system keeps its pages"))
    func `what the system's cache has lost is read by a thread that waits, and from the cache afterwards`() throws {
        let store = try store(rows: 30)
        defer { store.close() }
        let read: () throws -> Int = {
            try store.readWithoutWaiting { view throws(StoreError) in try count(view, limit: 20) }
        }
        #expect(try read() == 20)
        // A new batch, so that the reader does not find the pages in a cache of its own.
        try store.append(Samples.entries(31...31), expectedTail: 30)
        try store.apply(ProjectionBatch(appliedSeq: 31))
        for name in ["projection.db", "projection.db-wal"] { try PageCache.empty(directory.file(name)) }
        #expect(throws: StoreError.wouldWait) { try read() }
        #expect(try store.read { view throws(StoreError) in try count(view, limit: 20) } == 20)
        #expect(try read() == 20)
    }
}

/// The system's page cache, emptied of one file.
private enum PageCache {
    static func empty(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        fdatasync(descriptor)
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    }

    /// Whether the file system of the tests' directories forgets pages when it is asked to; one in memory does not.
    static func canBeEmptied() -> Bool {
        guard let directory = try? TemporaryDirectory() else { return false }
        let path = directory.file("probe")
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var page = [UInt8](repeating: 7, count: 4_096)
        guard pwrite(descriptor, page, page.count, 0) == page.count, (try? empty(path)) != nil else { return false }
        return page.withUnsafeMutableBytes { buffer in
            var part = iovec(iov_base: buffer.baseAddress, iov_len: buffer.count)
            return preadv2(descriptor, &part, 1, 0, Int32(refleks_nowait)) < 0 && errno == EAGAIN
        }
    }
}
