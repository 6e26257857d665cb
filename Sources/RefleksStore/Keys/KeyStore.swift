public import RefleksCrypto

/// The mutable table of per-customer data keys, each wrapped by the master key. It is the one thing beside the ledger
/// that cannot be rebuilt: destroying a key is what makes sealed personal data unreadable for ever.
///
/// A key is durable before any entry can name it. Threads: any that may block.
public protocol KeyStore: Sendable {
    /// The secret under which blind indexes and payload hashes are keyed: 32 bytes, made once with the store, wrapped
    /// by the master key, so that changing the master key changes no index.
    var indexSecret: SecretBytes { get }

    /// Makes `count` (1…10,000) new keys durable in one transaction. Ids ascend and are never reused.
    func makeKeys(_ count: Int) throws(StoreError) -> [DataKey]

    /// The key with this id, unwrapped; nil when it was destroyed or never made.
    func key(_ id: UInt64) throws(StoreError) -> DataKey?

    /// Overwrites the wrapped keys and leaves no copy in any file, remembers what was destroyed, and that everything that the
    /// ledger of `epoch` erased up to the entry `seq` is done; ids stay taken. Harmless when repeated.
    func erase(_ erasures: [ErasureRecord], upTo seq: UInt64, epoch: UInt64) throws(StoreError)

    /// Up to which entry of the ledger with `epoch` erasures were carried out; nil when it was another ledger's, or an older
    /// copy's: then everything is to be gone through again.
    func erasedSeq(epoch: UInt64) throws(StoreError) -> UInt64?

    /// What was destroyed, ascending by key, after the key `after`, at most `limit`.
    func erasures(after: UInt64, limit: Int) throws(StoreError) -> [ErasureRecord]

    /// Copies the table into a new file. Keep it apart from the ledger's backups: together they defeat erasure.
    ///
    /// - Throws: `.conflict` when `path` exists.
    func backup(to path: String) throws(StoreError)

    /// Bytes on disk.
    func size() throws(StoreError) -> UInt64

    /// Releases the file; later calls throw `.stopped`.
    func close()
}

/// A customer's own AES-256 key.
public struct DataKey: Sendable {
    /// Dense from 1, at most `Int64.max`.
    public let id: UInt64
    /// 32 bytes.
    public let secret: SecretBytes

    public init(id: UInt64, secret: SecretBytes) {
        self.id = id
        self.secret = secret
    }
}
