extension Catalogue {
    /// What `refleks audit` and `refleksd audit` say.
    public enum Audit {
        /// {0} = rows checked, {1} = the newest row, {2} = its hash.
        public static let intact = MessageTemplate(
            "AUDIT_INTACT",
            en: "The audit is as it was written: {0} rows checked. Keep its head elsewhere: {1}:{2}",
            tr: "Denetim kaydı yazıldığı gibi: {0} satır denetlendi. Son satırı başka bir yerde saklayın: {1}:{2}")
        /// {0} = the row.
        public static let changed = MessageTemplate(
            "AUDIT_CHANGED",
            en: "Row {0} of the audit was changed.",
            tr: "Denetim kaydının {0} numaralı satırı değiştirilmiş.")
        /// {0} = the row.
        public static let missing = MessageTemplate(
            "AUDIT_MISSING",
            en: "Row {0} of the audit was removed.",
            tr: "Denetim kaydının {0} numaralı satırı silinmiş.")
        /// {0} = the row.
        public static let moved = MessageTemplate(
            "AUDIT_MOVED",
            en: "Row {0} of the audit is not in its place: rows were exchanged, or one was put in between.",
            tr:
                "Denetim kaydının {0} numaralı satırı yerinde değil: satırlar yer değiştirmiş ya da araya satır eklenmiş."
        )
        /// {0} = the row.
        public static let replaced = MessageTemplate(
            "AUDIT_REPLACED",
            en: "Row {0} of the audit is another one than was kept: the chain was written anew.",
            tr: "Denetim kaydının {0} numaralı satırı saklanandan farklı: zincir yeniden yazılmış.")
        /// A head that is not `SEQ:HASH`.
        public static let headMalformed = MessageTemplate(
            "AUDIT_HEAD_MALFORMED",
            en: "A kept head is a row's number, a colon and its hash in 64 hexadecimal digits.",
            tr: "Saklanan son satır, numarası, iki nokta ve 64 onaltılık basamaklı özetinden oluşur.")
        /// {0} = the data directory, {1} = the newest row, {2} = its hash, {3} = the file.
        public static let copied = MessageTemplate(
            "AUDIT_COPIED",
            en: "The audit of {0} was copied up to row {1} ({2}) into {3}.",
            tr: "{0} dizinindeki denetim kaydı {1} numaralı satıra ({2}) kadar {3} dosyasına kopyalandı.")
        /// No row fits.
        public static let nothing = MessageTemplate(
            "AUDIT_NOTHING", en: "No such rows.", tr: "Böyle bir satır yok.")

        /// The area's templates.
        public static let all: [MessageTemplate] = [
            intact, changed, missing, moved, replaced, headMalformed, copied, nothing,
        ]
    }
}
