import CSQLite
import Glibc
import Synchronization

/// A projection in one file: its writer, its readers, and starting it over.
final class SQLiteProjection: Projection {
    private let path: String
    private let epoch: UInt64
    private let configuration: SQLiteStoreConfiguration
    private let isScratch: Bool
    /// nil after `close`, and after a failed attempt to start over.
    private let writer: Mutex<ProjectionWriter?>
    private let readers: ReaderPool<ProjectionReader>
    /// Readers for threads that must not wait.
    private let cachedReaders: ReaderPool<ProjectionReader>
    private let cachedFiles: CachedFiles
    private let moments: ProjectionMoments

    /// Opens the projection, starting it over when the file is damaged, foreign, of another format or epoch, or ahead
    /// of `ledgerTail`; what was done is added to `notes`.
    init(
        path: String, epoch: UInt64, ledgerTail: UInt64, configuration: SQLiteStoreConfiguration,
        isScratch: Bool = false,
        notes: inout [String]
    ) throws(StoreError) {
        self.path = path
        self.epoch = epoch
        self.configuration = configuration
        self.isScratch = isScratch
        if isScratch || DataDirectory.exists(Self.marker(path)) {
            if !isScratch { notes.append("\(path) was found damaged before: it is rebuilt from the ledger") }
            try Self.remove(path, vfs: configuration.vfs)
        }
        let opened = try Self.open(
            path, epoch: epoch, ledgerTail: ledgerTail, configuration: configuration, notes: &notes)
        writer = Mutex(opened)
        let vfs = configuration.vfs
        // They read the file and do not map it: at every change SQLite would map it anew, and for as long as that takes
        // with a large file, all threads that touch new memory stand still.
        readers = ReaderPool { () throws(StoreError) in try ProjectionReader(path: path, vfs: vfs) }
        // A virtual file system of one's own wants to see every read.
        let files = CachedFiles(path: path, isUsable: vfs == nil)
        let moments = ProjectionMoments()
        cachedReaders = ReaderPool(
            settles: { $0.settle(at: moments.now) },
            make: { () throws(StoreError) in try ProjectionReader(path: path, cachedFiles: files) })
        cachedFiles = files
        self.moments = moments
    }

    deinit {
        close()
        // A scratch file left behind by a failed delete is removed before the next one is made.
        if isScratch { try? Self.remove(path, vfs: configuration.vfs) }
    }

    private static func open(
        _ path: String, epoch: UInt64, ledgerTail: UInt64, configuration: SQLiteStoreConfiguration,
        notes: inout [String]
    ) throws(StoreError) -> sending ProjectionWriter {
        do throws(StoreError) {
            let writer = try ProjectionWriter(path: path, epoch: epoch, configuration: configuration)
            if writer.appliedSeq <= ledgerTail { return writer }
            notes.append(
                "\(path) is at entry \(writer.appliedSeq) but the ledger ends at \(ledgerTail): if no backup was put "
                    + "in its place, the ledger has lost entries. The projection is rebuilt from the ledger.")
            writer.close()
        } catch .incompatible(let reason), .corrupt(let reason) {
            notes.append("The projection is rebuilt from the ledger: \(reason)")
        }
        try remove(path, vfs: configuration.vfs)
        return try ProjectionWriter(path: path, epoch: epoch, configuration: configuration)
    }

    func appliedSeq() throws(StoreError) -> UInt64 {
        try writer.withLock { writer throws(StoreError) in
            guard let writer else { throw Self.stopped }
            return writer.appliedSeq
        }
    }

    func apply(_ batch: ProjectionBatch) throws(StoreError) {
        try noting { () throws(StoreError) in
            try writer.withLock { writer throws(StoreError) in
                guard let writer else { throw Self.stopped }
                moments.beginChange(settling: cachedReaders)
                defer { moments.endChange() }
                try writer.apply(batch)
            }
        }
    }

    func keep(_ heads: [CustomerHead]) throws(StoreError) {
        try noting { () throws(StoreError) in
            try writer.withLock { writer throws(StoreError) in
                guard let writer else { throw Self.stopped }
                moments.beginChange(settling: cachedReaders)
                defer { moments.endChange() }
                try writer.keep(heads)
            }
        }
    }

    func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError) {
        try noting { () throws(StoreError) in
            try writer.withLock { writer throws(StoreError) in
                guard let writer else { throw Self.stopped }
                moments.beginChange(settling: cachedReaders)
                defer { moments.endChange() }
                try writer.order(ranks, mark: mark)
            }
        }
    }

    func put(_ openings: [OpeningRow], of mark: OpeningMark) throws(StoreError) {
        try noting { () throws(StoreError) in
            try writer.withLock { writer throws(StoreError) in
                guard let writer else { throw Self.stopped }
                moments.beginChange(settling: cachedReaders)
                defer { moments.endChange() }
                try writer.put(openings, of: mark)
            }
        }
    }

    func settle(isQuiet: Bool) throws(StoreError) {
        try noting { () throws(StoreError) in
            try writer.withLock { writer throws(StoreError) in
                guard let writer else { throw Self.stopped }
                guard writer.hasToMoveLog(isQuiet: isQuiet) else { return }
                moments.beginChange(settling: cachedReaders)
                defer { moments.endChange() }
                try writer.moveLog()
            }
        }
    }

    func read<Result>(_ body: (any StoreSnapshot) throws(StoreError) -> Result) throws(StoreError) -> Result {
        try noting { () throws(StoreError) in
            try readers.lend { reader throws(StoreError) in try reader.view(body) }
        }
    }

    func readWithoutWaiting<Result>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        guard cachedFiles.isUsable else { throw .wouldWait }
        // A miss is no failure of the reader, which is lent again.
        let outcome = try noting { () throws(StoreError) in
            try cachedReaders.lend { reader throws(StoreError) in
                try reader.viewWithoutWaiting(at: moments.now, body)
            }
        }
        guard let outcome else { throw .wouldWait }
        return outcome
    }

    /// Replaces the files by new, empty ones. Running reads end on the old ones.
    func discard() throws(StoreError) {
        try writer.withLock { writer throws(StoreError) in
            guard let current = writer else { throw Self.stopped }
            current.close()
            writer = nil
            readers.renew()
            cachedReaders.renew()
            cachedFiles.renew()
            try Self.remove(path, vfs: configuration.vfs)
            writer = try ProjectionWriter(path: path, epoch: epoch, configuration: configuration)
        }
    }

    func close() {
        readers.close()
        cachedReaders.close()
        writer.withLock { writer in
            writer?.close()
            writer = nil
        }
        cachedFiles.renew()
    }

    private static let stopped = StoreError.stopped("the projection was closed")

    /// Leaves a marker when the file turns out to be damaged, so that the next opening starts it over.
    private func noting<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        do throws(StoreError) {
            return try body()
        } catch .corrupt(let reason) {
            let descriptor = Glibc.open(Self.marker(path), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
            if descriptor >= 0 { Glibc.close(descriptor) }
            throw .corrupt(reason)
        }
    }

    private static func marker(_ path: String) -> String { path + "-damaged" }

    /// Deletes a projection's files and its marker.
    private static func remove(_ path: String, vfs: String?) throws(StoreError) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            let code = refleks_sqlite_delete_file(vfs, path + suffix)
            guard code == SQLITE_OK else {
                throw SQLiteFailure(code: code, file: path + suffix, action: "delete").error
            }
        }
        if unlink(marker(path)) != 0, errno != ENOENT { throw DataDirectory.failure("delete", marker(path)) }
    }
}
