extension Catalogue {
    /// What `refleksd backup` and `refleksd restore` say.
    public enum Backup {
        /// {0} = the data directory, {1} = the last entry, {2} = the file.
        public static let ledgerCopied = MessageTemplate(
            "LEDGER_COPIED",
            en:
                "The ledger of {0} was copied up to entry {1} into {2}. It holds no keys: copy those apart, with --keys.",
            tr:
                "{0} dizinindeki defter, {1} numaralı kayda kadar {2} dosyasına kopyalandı. Anahtarlar bu kopyada yoktur; onları --keys ile ayrıca kopyalayın."
        )
        /// {0} = the data directory, {1} = the file.
        public static let keysCopied = MessageTemplate(
            "KEYS_COPIED",
            en: "The keys of {0} were copied into {1}, wrapped by the master key. Keep them apart from ledger backups.",
            tr:
                "{0} dizinindeki anahtarlar, ana anahtarla sarılı olarak {1} dosyasına kopyalandı. Defter yedeklerinden ayrı saklayın."
        )
        /// {0} = the file, {1} = the last entry, {2} = the data directory.
        public static let restored = MessageTemplate(
            "RESTORED",
            en:
                "{0} was restored up to entry {1} into {2}, under a new epoch. keys.db and master.key must be there before the server starts.",
            tr:
                "{0}, {1} numaralı kayda kadar {2} dizinine yeni bir dönemle geri yüklendi. Sunucu başlamadan keys.db ve master.key orada olmalıdır."
        )
        /// {0} = the store's own text.
        public static let backupFailed = MessageTemplate(
            "BACKUP_FAILED",
            en: "Nothing was copied: {0}.",
            tr: "Hiçbir şey kopyalanmadı: {0}.")

        /// {0} = the data directory, {1} = keys.
        public static let masterKeyRotated = MessageTemplate(
            "MASTER_KEY_ROTATED",
            en:
                "{0}/master.key is a new key, and {1} keys are wrapped under it. Keep a copy of it; copies of keys.db made before open under the old key only.",
            tr:
                "{0}/master.key artık yeni bir anahtar; {1} anahtar onunla sarıldı. Bir kopyasını saklayın; daha önceki keys.db kopyaları yalnızca eski anahtarla açılır."
        )
        /// {0} = the data directory, {1} = keys.
        public static let masterKeyReplaced = MessageTemplate(
            "MASTER_KEY_REPLACED",
            en:
                "{1} keys of {0} are wrapped under the key of REFLEKS_NEW_MASTER_KEY. Start the server with it as REFLEKS_MASTER_KEY from now on.",
            tr:
                "{0} dizinindeki {1} anahtar REFLEKS_NEW_MASTER_KEY ile sarıldı. Sunucuyu artık onu REFLEKS_MASTER_KEY olarak vererek başlatın."
        )
        /// An environment's key without its successor.
        public static let newMasterKeyMissing = MessageTemplate(
            "NEW_MASTER_KEY_MISSING",
            en:
                "REFLEKS_MASTER_KEY holds the key: put the new one, 64 hexadecimal digits, into REFLEKS_NEW_MASTER_KEY.",
            tr:
                "Anahtar REFLEKS_MASTER_KEY içinde: yenisini, 64 onaltılık basamak olarak, REFLEKS_NEW_MASTER_KEY içine koyun."
        )

        /// The area's templates.
        public static let all: [MessageTemplate] = [
            ledgerCopied, keysCopied, restored, backupFailed, masterKeyRotated, masterKeyReplaced, newMasterKeyMissing,
        ]
    }
}
