extension Catalogue {
    /// Headings, remarks and names of the command line's views of permissions.
    public enum CLIPermission {
        public static let heading = label("HEADING", "Permissions", "İletişim izinleri")
        public static let none = label("NONE", "No permission is known.", "Bilinen izin yok.")
        public static let recorded = label("RECORDED", "permission recorded", "izin kaydedildi")
        public static let superseded = label(
            "SUPERSEDED", "recorded; a later permission stays in force", "kaydedildi; daha yeni bir izin geçerli")
        /// {0} = day and time.
        public static let deadline = label("DEADLINE", "to the registry before {0}", "İYS'ye son: {0}")
        public static let allowed = label("ALLOWED", "allowed", "izinli")
        public static let forbidden = label("FORBIDDEN", "not allowed", "izinsiz")
        public static let pending = label("PENDING", "waits for the registry", "İYS'ye bildirilecek")
        public static let outboxEmpty = label(
            "OUTBOX_EMPTY", "Nothing waits for the registry.", "İYS'ye bildirilecek kayıt yok.")
        /// {0} = taken, {1} = unchanged, {2} = refused.
        public static let summary = label(
            "SUMMARY", "{0} taken · {1} known before · {2} refused",
            "{0} alındı · {1} zaten biliniyordu · {2} reddedildi")
        /// {0} = number of the item, {1} = sentence.
        public static let refusedItem = label("REFUSED_ITEM", "item {0}: {1}", "öğe {0}: {1}")

        /// {0} = number of the line.
        public static let lineMalformed = label(
            "LINE_MALFORMED", "Line {0} is no JSON object with the registry's field names.",
            "{0}. satır, İYS alan adlarıyla bir JSON nesnesi değil.")

        public static let types = [
            label("TYPE_CALL", "calls", "arama"), label("TYPE_MESSAGE", "text messages", "kısa mesaj"),
            label("TYPE_EMAIL", "e-mail", "e-posta"),
        ]
        public static let recipientTypes = [
            label("INDIVIDUAL", "consumer", "bireysel"), label("MERCHANT", "merchant", "tacir"),
        ]
        public static let statuses = [label("APPROVED", "approved", "onay"), label("REFUSED", "refused", "ret")]

        /// Every template of this area.
        public static let all: [MessageTemplate] =
            [
                heading, none, recorded, superseded, deadline, allowed, forbidden, pending, outboxEmpty, summary,
                refusedItem, lineMalformed,
            ] + types + recipientTypes + statuses

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("PERMISSION_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
