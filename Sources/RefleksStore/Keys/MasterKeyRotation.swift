import Glibc
public import RefleksCrypto

/// Changing the master key of a directory that no server holds: every key is wrapped anew in one transaction, and the files
/// change around it so that at every instant one of them opens the key table.
///
/// The new key is durable as `master.key.next` first, then the key table changes, then the new key takes the old one's name. Whoever
/// opens the directory after a crash in between tries which key opens the table (`settle`).
public enum MasterKeyRotation {
    /// Whether `directory` has a key table: a rotation must not make a new directory.
    public static func hasKeys(directory: String) -> Bool {
        DataDirectory.size(of: directory + "/" + FileName.keys) > 0
    }

    /// Wraps all keys of `store` under a fresh key in DIR/master.key. Returns how many.
    ///
    /// - Throws: what the store throws; the old key stays the right one then, or a later opening settles it.
    public static func rotate(
        directory: String, store: SQLiteKeyStore, random: any RandomSource
    ) throws(StoreError) -> Int {
        let key = MasterKey(from: random)
        try key.write(directory + "/" + FileName.nextMasterKey, directory: directory)
        let count = try store.rewrap(under: key)
        try adopt(directory)
        return count
    }

    /// Ends a rotation that a crash has interrupted; nothing to do for nearly every directory.
    static func settle(directory: String) throws(StoreError) {
        let next = directory + "/" + FileName.nextMasterKey
        guard DataDirectory.exists(next) else { return }
        if try KeyTable.opens(directory + "/" + FileName.keys, under: MasterKey.read(next)) {
            try adopt(directory)
        } else {
            guard unlink(next) == 0 else { throw DataDirectory.failure("remove", next) }
            try DataDirectory.sync(directory: directory)
        }
    }

    private static func adopt(_ directory: String) throws(StoreError) {
        let next = directory + "/" + FileName.nextMasterKey
        guard rename(next, directory + "/" + FileName.masterKey) == 0 else {
            throw DataDirectory.failure("rename", next)
        }
        try DataDirectory.sync(directory: directory)
    }
}
