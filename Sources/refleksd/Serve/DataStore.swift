import FoundationEssentials
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
        // Keys that are made anew open nothing of this ledger, and everybody in it would be given a second code.
        let isNew = try store.tail().seq == 0
        guard isNew || FileManager.default.fileExists(atPath: "\(directory)/keys.db") else {
            store.close()
            throw .corrupt(
                "\(directory)/keys.db is missing although the ledger has entries. Put it and master.key there from the "
                    + "backup that `refleksd backup --keys` made; nothing was changed.")
        }
        let master = try MasterKey.load(directory: directory, environmentValue: masterKey, random: random)
        let keys: SQLiteKeyStore
        do throws(StoreError) {
            keys = try SQLiteKeyStore(directory: directory, identity: store.identity, master: master, random: random)
        } catch .corrupt(let reason) {
            throw .corrupt(
                "\(reason). The key table is damaged or not ours; nothing was changed. Put the copy that `refleksd backup --keys` "
                    + "made back as keys.db, with the master.key of its time.")
        }
        return DataStore(
            store: store, keys: keys, audit: try store.openAudit(), pulse: try store.openPulse())
    }
}
