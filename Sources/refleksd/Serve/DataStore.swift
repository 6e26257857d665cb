import RefleksCrypto
import RefleksStore

/// The open data directory: ledger, projection, keys, audit and employee pulse, locked against a second process.
struct DataStore: Sendable {
    let store: SQLiteStore
    let keys: SQLiteKeyStore
    let audit: SQLiteAuditStore
    let pulse: SQLitePulseStore

    /// - Parameter masterKey: the text of `REFLEKS_MASTER_KEY`; nil = DIR/master.key, made for a new directory.
    static func open(
        directory: String, masterKey: String?, random: any RandomSource
    ) throws(StoreError) -> DataStore {
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory, random: random))
        let master = try MasterKey.load(directory: directory, environmentValue: masterKey, random: random)
        let keys = try SQLiteKeyStore(
            directory: directory, identity: store.identity, master: master, random: random)
        return DataStore(
            store: store, keys: keys, audit: try store.openAudit(), pulse: try store.openPulse())
    }
}
