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

        /// The area's templates.
        public static let all: [MessageTemplate] = [ledgerCopied, keysCopied, restored, backupFailed]
    }
}
