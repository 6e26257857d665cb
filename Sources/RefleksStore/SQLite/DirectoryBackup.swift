import Glibc
public import RefleksCrypto

/// Backups of a directory's ledger from outside the serving process, and putting one back.
public enum DirectoryBackup {
    /// Whether `directory` holds a ledger; what opens a data directory makes a new one where there is none.
    public static func hasLedger(directory: String) -> Bool {
        DataDirectory.size(of: directory + "/" + FileName.ledger) > 0
    }

    /// Copies the ledger of `directory` into a new file, which only its owner may read; safe while a server has the directory open. Returns the copy's
    /// tail.
    ///
    /// - Throws: `.conflict` when `path` exists; `.incompatible` when `directory` holds no ledger of this format.
    public static func backUp(directory: String, to path: String) throws(StoreError) -> LedgerTail {
        try SQLiteBackup(source: directory + "/" + FileName.ledger, vfs: nil).copyLedger(to: path)
    }

    /// Copies the key table of `directory` into a new file, which only its owner may read; safe while a server has the directory open. Keep it apart
    /// from the ledger's backups: together they defeat erasure.
    ///
    /// - Throws: as `backUp(directory:to:)`.
    public static func backUpKeys(directory: String, to path: String) throws(StoreError) {
        let source = directory + "/" + FileName.keys
        try SQLiteBackup(source: source, vfs: nil).copy(to: path) { copy throws(StoreError) in
            guard try SQLiteFormat.keys.verdict(on: copy, naming: source) == .open else {
                throw .incompatible("\(source) holds no keys")
            }
        }
    }

    /// Copies the audit of `directory` into a new file, which only its owner may read; safe while a server has the directory open. Returns the copy's
    /// newest row.
    ///
    /// - Throws: as `backUp(directory:to:)`.
    public static func backUpAudit(directory: String, to path: String) throws(StoreError) -> AuditHead {
        let source = directory + "/" + FileName.audit
        return try SQLiteBackup(source: source, vfs: nil).copy(to: path) { copy throws(StoreError) in
            guard try SQLiteFormat.audit.verdict(on: copy, naming: source) == .open else {
                throw .incompatible("\(source) holds no audit")
            }
            return try AuditSchema.head(on: copy)
        }
    }

    /// Puts a backup into a directory that has no ledger, under a new epoch, so that positions of the lost ledger are
    /// refused and a projection of it is started over. Returns the restored tail.
    ///
    /// `keys.db` and `master.key` are not part of a ledger's backup: place them in the directory before or after.
    ///
    /// - Throws: `.conflict` when the directory is in use or has a ledger; `.incompatible` for a file that is no
    ///   backup of this format; `.corrupt` for one that is damaged or not whole. Then nothing is left of a directory that was made.
    public static func restore(
        from backup: String, into directory: String, random: any RandomSource = SystemRandom()
    ) throws(StoreError) -> LedgerTail {
        let isNew = !DataDirectory.exists(directory)
        let held = try DataDirectory(path: directory)
        do throws(StoreError) {
            return try restore(from: backup, into: held, random: random)
        } catch {
            // A directory that was made for nothing goes again, while its lock is held; one with anything in it stays.
            if isNew {
                _ = unlink(held.file(DataDirectory.lockName))
                _ = rmdir(directory)
            }
            guard case .corrupt(let reason) = error else { throw error }
            throw .corrupt("\(backup) is damaged or not whole, take another copy: \(reason)")
        }
    }

    private static func restore(
        from backup: String, into held: DataDirectory, random: any RandomSource
    ) throws(StoreError) -> LedgerTail {
        try SQLiteBackup(source: backup, vfs: nil).copy(to: held.file(FileName.ledger)) {
            copy throws(StoreError) in
            guard try SQLiteFormat.ledger.marks(copy) else {
                throw .incompatible(
                    "\(backup) is no backup of a ledger: give the file that `refleksd backup` made without --keys and "
                        + "--audit")
            }
            _ = try SQLiteFormat.ledger.verdict(on: copy, naming: backup)
            try checkIntact(copy)
            let old = try LedgerSchema.value("epoch", on: copy)
            var epoch = LedgerSchema.number(from: random)
            if epoch == old { epoch = epoch == 1 ? 2 : epoch - 1 }
            try copy.execute("UPDATE meta SET value = \(epoch) WHERE name = 'epoch'")
            // The audit has copies of its own; without one the restored directory begins another chain.
            try copy.execute("DELETE FROM meta WHERE name = 'audit'")
            return try SQLiteBackup.tail(of: copy)
        }
    }

    /// A damaged backup is refused before it takes the ledger's name.
    private static func checkIntact(_ copy: SQLiteConnection) throws(StoreError) {
        let findings = try copy.rows("PRAGMA integrity_check(1)", []) { $0.text(0) }
        guard findings == ["ok"] else { throw .corrupt(findings.joined(separator: "; ")) }
    }
}
