import RefleksCrypto

/// The store on SQLite: `ledger.db` (write-ahead log, synchronous FULL) and `projection.db` (NORMAL) in one locked
/// directory.
///
/// The ledger has one writing connection, which alone checkpoints it (Debian 12's SQLite 3.40.1 has a defect when two
/// connections write and checkpoint at once). Readers have connections of their own and never block the writer.
public final class SQLiteStore: Store {
    private let directory: DataDirectory
    private let ledger: SQLiteLedger
    private let projection: SQLiteProjection
    private let configuration: SQLiteStoreConfiguration

    public let openingNotes: [String]
    public var epoch: UInt64 { ledger.epoch }
    /// Ties a key store to this ledger; the same in every restored copy.
    public var identity: UInt64 { ledger.identity }

    /// Opens the directory, creating what a new one needs and starting over a projection that is of no use.
    ///
    /// - Throws: `.conflict` when another process has the directory; `.incompatible` for a newer, older or foreign
    ///   ledger; `.corrupt` for a damaged or missing ledger beside other files; `.readOnly`, `.full`, `.ioFailure`.
    public init(_ configuration: SQLiteStoreConfiguration) throws(StoreError) {
        self.configuration = configuration
        directory = try DataDirectory(path: configuration.directory)
        try Self.checkLedgerIsThere(directory)
        var notes: [String] = []
        ledger = try Self.openLedger(directory, configuration)
        projection = try SQLiteProjection(
            path: directory.file(FileName.projection), epoch: ledger.epoch, ledgerTail: ledger.tail().seq,
            configuration: configuration, notes: &notes)
        try directory.sync()
        openingNotes = notes
    }

    private static func openLedger(
        _ directory: DataDirectory, _ configuration: SQLiteStoreConfiguration
    ) throws(StoreError) -> SQLiteLedger {
        do throws(StoreError) {
            return try SQLiteLedger(path: directory.file(FileName.ledger), configuration: configuration)
        } catch .corrupt(let reason) {
            throw .corrupt("\(reason). The ledger is damaged or not ours; nothing was changed. \(Self.restoreAdvice)")
        }
    }

    /// Reads the ledger; of damage it is said where it lies and what mends it.
    private func reading<Result>(
        after seq: UInt64, _ body: () throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        do throws(StoreError) {
            return try body()
        } catch .corrupt(let reason) {
            throw .corrupt("\(reason). The ledger is damaged behind entry \(seq). \(Self.restoreAdvice)")
        }
    }

    private static let restoreAdvice = "Restore the last backup into a new directory with `refleksd restore`."

    /// A ledger that vanished must not be replaced by an empty one.
    private static func checkLedgerIsThere(_ directory: DataDirectory) throws(StoreError) {
        guard !directory.holds(FileName.ledger) else { return }
        for other in [FileName.keys, FileName.projection, FileName.audit] where directory.holds(other) {
            throw .corrupt(
                "\(directory.file(FileName.ledger)) is missing although \(other) is there. Restore a backup with "
                    + "`refleksd restore`, or move \(other) away to start an empty directory.")
        }
    }

    /// The last durable entry's place.
    public func tail() throws(StoreError) -> LedgerTail { try ledger.tail() }

    /// Appends in one synced transaction.
    public func append(_ group: [LedgerEntry], expectedTail: UInt64) throws(StoreError) {
        try ledger.append(group, expectedTail: expectedTail)
    }

    /// Durable entries in order, read on a connection of the pool.
    public func entries(after seq: UInt64, limit: Int, maximumBytes: Int) throws(StoreError) -> [LedgerEntry] {
        try reading(after: seq) { () throws(StoreError) in
            try ledger.entries(after: seq, limit: limit, maximumBytes: maximumBytes)
        }
    }

    /// Through an index of their own.
    public func erasures(after seq: UInt64, limit: Int) throws(StoreError) -> [LedgerEntry] {
        try reading(after: seq) { () throws(StoreError) in try ledger.erasures(after: seq, limit: limit) }
    }

    /// One BEGIN…COMMIT on a connection that is this thread's for as long as `body` runs.
    public func read<Result>(_ body: (any StoreSnapshot) throws(StoreError) -> Result) throws(StoreError) -> Result {
        try projection.read(body)
    }

    /// The same from the system's page cache, in a view that lasts until the projection changes.
    public func readWithoutWaiting<Result>(
        _ body: (any StoreSnapshot) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        try projection.readWithoutWaiting(body)
    }

    /// The projection's position as its writer knows it.
    public func appliedSeq() throws(StoreError) -> UInt64 { try projection.appliedSeq() }

    /// Stores a batch; refuses one beyond the durable ledger.
    public func apply(_ batch: ProjectionBatch) throws(StoreError) {
        let durable = try ledger.tail().seq
        guard batch.appliedSeq <= durable else {
            throw .unexpected("a batch up to \(batch.appliedSeq) is beyond the ledger, which ends at \(durable)")
        }
        try projection.apply(batch)
    }

    /// Keeps heads in a transaction of their own.
    public func keep(_ heads: [CustomerHead]) throws(StoreError) { try projection.keep(heads) }

    /// Orders customers in a transaction of its own.
    public func order(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError) {
        try projection.order(ranks, mark: mark)
    }

    /// Puts rows of the beginning of a month in a transaction of its own.
    public func put(_ openings: [OpeningRow], of mark: OpeningMark) throws(StoreError) {
        try projection.put(openings, of: mark)
    }

    /// Moves the projection's log into its file, where it is long enough or nothing else is to do.
    public func settle(isQuiet: Bool) throws(StoreError) { try projection.settle(isQuiet: isQuiet) }

    /// Replaces `projection.db` by an empty one.
    public func discardProjection() throws(StoreError) { try projection.discard() }

    /// A projection in `scratch.db`; make one at a time.
    public func makeScratchProjection() throws(StoreError) -> any Projection {
        var notes: [String] = []
        return try SQLiteProjection(
            path: directory.file(FileName.scratch), epoch: ledger.epoch, ledgerTail: .max,
            configuration: configuration, isScratch: true, notes: &notes)
    }

    /// A file of its own.
    public func learnt() throws(StoreError) -> [UInt8]? {
        try KeptFile(path: directory.file(FileName.learnt)).read()
    }

    /// Replaces the file; after a crash it is the one before or the new one.
    public func keepLearnt(_ bytes: [UInt8]) throws(StoreError) {
        try KeptFile(path: directory.file(FileName.learnt)).replace(by: bytes)
    }

    /// Moves the ledger's log into its file after every `checkpointInterval` pages.
    public func checkpoint() throws(StoreError) { try ledger.checkpoint() }

    /// Copies the ledger in one read transaction.
    public func backup(to path: String) throws(StoreError) -> LedgerTail { try ledger.backup(to: path) }

    /// Opens the directory's audit, creating it for a ledger that has none yet; close it before this store.
    ///
    /// - Throws: `.corrupt` when the file is missing beside a ledger that had one; as `init` for its state.
    public func openAudit() throws(StoreError) -> SQLiteAuditStore {
        let path = directory.file(FileName.audit)
        let isMarked = try ledger.hasAudit()
        guard !isMarked || directory.holds(FileName.audit) else {
            throw .corrupt(
                "\(path) is missing although the ledger has had an audit: who read whom would be lost unnoticed. Put the file or "
                    + "its copy back; if it is gone for good, back the ledger up and restore it into a new directory.")
        }
        let audit: SQLiteAuditStore
        do throws(StoreError) {
            audit = try SQLiteAuditStore(path: path, identity: identity, configuration: configuration)
        } catch .corrupt(let reason) {
            throw .corrupt(
                "\(Self.sentence(reason)) The audit is damaged or not ours; nothing was changed. Put a copy of it back as "
                    + "\(FileName.audit); without one, back the ledger up and restore it into a new directory, where another "
                    + "audit begins.")
        }
        try directory.sync()
        if !isMarked { try ledger.markAudit() }
        return audit
    }

    private static func sentence(_ reason: String) -> String { reason.hasSuffix(".") ? reason : reason + "." }

    /// Opens the directory's employee pulse, creating it where there is none; close it before this store.
    public func openPulse() throws(StoreError) -> SQLitePulseStore {
        let pulse = try SQLitePulseStore(
            path: directory.file(FileName.pulse), random: configuration.random, vfs: configuration.vfs)
        try directory.sync()
        return pulse
    }

    /// Sizes of the files and their logs.
    public func sizes() throws(StoreError) -> StoreSizes {
        func total(_ name: String) -> UInt64 {
            let path = directory.file(name)
            return DataDirectory.size(of: path) &+ DataDirectory.size(of: path + "-wal")
        }
        return StoreSizes(ledger: total(FileName.ledger), projection: total(FileName.projection))
    }

    /// Closes both files and lets another process in.
    public func close() {
        projection.close()
        ledger.close()
        directory.release()
    }
}

/// The files of a data directory.
enum FileName {
    static let ledger = "ledger.db"
    static let projection = "projection.db"
    static let scratch = "scratch.db"
    static let keys = "keys.db"
    static let audit = "audit.db"
    static let learnt = "learnt"
    static let pulse = "pulse.db"
    static let masterKey = "master.key"
    /// Only while the master key changes.
    static let nextMasterKey = "master.key.next"
}
