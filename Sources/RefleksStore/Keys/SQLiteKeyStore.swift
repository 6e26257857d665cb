public import RefleksCrypto
import Synchronization

/// `keys.db`: one row per customer key, wrapped. Destroying a key overwrites it in the file (secure_delete) and empties
/// the log, so that no earlier copy of the page stays behind.
public final class SQLiteKeyStore: KeyStore {
    /// The most keys that one call makes.
    public static let maximumKeys = 10_000

    private let path: String
    private let vfs: String?
    private let table: Mutex<KeyTable?>

    public let indexSecret: SecretBytes

    /// Opens or creates the key store of a ledger. The directory must be held by the `SQLiteStore` whose `identity` is
    /// given.
    ///
    /// - Throws: `.incompatible` for another master key, another ledger's keys, or another format.
    public convenience init(
        directory: String, identity: UInt64, master: MasterKey, random: any RandomSource
    ) throws(StoreError) {
        try self.init(directory: directory, identity: identity, master: master, random: random, vfs: nil)
    }

    /// As the public initialiser, through a registered virtual file system.
    package init(
        directory: String, identity: UInt64, master: MasterKey, random: any RandomSource, vfs: String?
    ) throws(StoreError) {
        path = directory + "/" + FileName.keys
        self.vfs = vfs
        let opened = try KeyTable(path: path, identity: identity, master: master, random: random, vfs: vfs)
        indexSecret = opened.indexSecret
        table = Mutex(opened)
        try DataDirectory.sync(directory: directory)
    }

    /// One synced transaction for all.
    public func makeKeys(_ count: Int) throws(StoreError) -> [DataKey] {
        guard (1...Self.maximumKeys).contains(count) else { throw .unexpected("\(count) keys were asked for") }
        return try use { table throws(StoreError) in try table.make(count) }
    }

    /// Reads and unwraps one row.
    public func key(_ id: UInt64) throws(StoreError) -> DataKey? {
        try use { table throws(StoreError) in try table.key(id) }
    }

    /// Overwrites and remembers in one synced transaction, and truncates the log.
    public func erase(_ erasures: [ErasureRecord], upTo seq: UInt64, epoch: UInt64) throws(StoreError) {
        try use { table throws(StoreError) in try table.erase(erasures, upTo: seq, epoch: epoch) }
    }

    /// As the key table's meta data say.
    public func erasedSeq(epoch: UInt64) throws(StoreError) -> UInt64? {
        try use { table throws(StoreError) in try table.erasedSeq(epoch: epoch) }
    }

    /// By key.
    public func erasures(after: UInt64, limit: Int) throws(StoreError) -> [ErasureRecord] {
        try use { table throws(StoreError) in try table.erasures(after: after, limit: limit) }
    }

    /// Wraps every key anew under `master`, in one synced transaction, and truncates the log: nothing wrapped under the old key
    /// is left in the file. Returns how many data keys there are. From then on only `master` opens the file.
    public func rewrap(under master: MasterKey) throws(StoreError) -> Int {
        try use { table throws(StoreError) in try table.rewrap(under: master) }
    }

    /// Copies the file in one read transaction.
    public func backup(to destination: String) throws(StoreError) {
        try SQLiteBackup(source: path, vfs: vfs).copy(to: destination) { copy throws(StoreError) in
            guard try SQLiteFormat.keys.verdict(on: copy) == .open else { throw .incompatible("\(path) holds no keys") }
        }
    }

    /// The file and its log.
    public func size() throws(StoreError) -> UInt64 {
        DataDirectory.size(of: path) &+ DataDirectory.size(of: path + "-wal")
    }

    /// Waits for a running call.
    public func close() {
        table.withLock { table in
            table?.close()
            table = nil
        }
    }

    private func use<Result: Sendable>(
        _ body: (KeyTable) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        try table.withLock { table throws(StoreError) in
            guard let table else { throw .stopped("the key store was closed") }
            return try body(table)
        }
    }
}
