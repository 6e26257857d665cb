extension Catalogue {
    /// What `refleks verify` says besides what `refleksd rebuild --verify` says as well.
    public enum Verification {
        /// {0} = the entry, {1} = of.
        public static let folding = MessageTemplate(
            "VERIFICATION_FOLDING",
            en: "Folding the ledger: entry {0} of {1}.",
            tr: "Defter işleniyor: {1} kayıttan {0} tanesi işlendi.")
        /// {0} = rows, {1} = the table.
        public static let comparing = MessageTemplate(
            "VERIFICATION_COMPARING",
            en: "Comparing rows: {0} are equal, now in table {1}.",
            tr: "Satırlar karşılaştırılıyor: {0} satır eşit, sıradaki tablo {1}.")
        /// {0} = the table, {1} = the key.
        public static let changed = MessageTemplate(
            "VERIFICATION_CHANGED",
            en: "Table {0}, row {1}: its content is not what the ledger says.",
            tr: "{0} tablosu, {1} satırı: içeriği defterdekinden farklı.")
        /// {0} = the table, {1} = the key.
        public static let missing = MessageTemplate(
            "VERIFICATION_MISSING",
            en: "Table {0}, row {1}: it is missing.",
            tr: "{0} tablosu, {1} satırı: satır eksik.")
        /// {0} = the table, {1} = the key.
        public static let surplus = MessageTemplate(
            "VERIFICATION_SURPLUS",
            en: "Table {0}, row {1}: the ledger knows nothing of it.",
            tr: "{0} tablosu, {1} satırı: defterde karşılığı yok.")

        /// The area's templates.
        public static let all: [MessageTemplate] = [folding, comparing, changed, missing, surplus]
    }
}
