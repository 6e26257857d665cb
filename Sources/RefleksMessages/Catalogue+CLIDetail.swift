extension Catalogue {
    /// What people call the details of a refusal, which machines know by name.
    public enum CLIDetail {
        /// By the name in the error's details.
        public static let names: [String: MessageTemplate] = [
            "connection": label("CONNECTION", "connection", "bağlantı"),
            "current_epoch": label("CURRENT_EPOCH", "present epoch", "güncel dönem"),
            "current_version": label("CURRENT_VERSION", "present version", "güncel sürüm"),
            "differing_fields": label("DIFFERING_FIELDS", "fields that differ", "farklı alanlar"),
            "durable_seq": label("DURABLE_SEQ", "last commit", "son kayıt"),
            "from_currency": label("FROM_CURRENCY", "from", "kaynak para birimi"),
            "item": label("ITEM", "item", "sıra"),
            "item_reason": label("ITEM_REASON", "its reason", "nedeni"),
            "more_violations": label("MORE_VIOLATIONS", "more of them", "gösterilmeyen"),
            "other_code": label("OTHER_CODE", "other customer", "diğer müşteri"),
            "other_codes": label("OTHER_CODES", "whom they fit", "uyan müşteriler"),
            "reversal_interaction_id": label("REVERSAL", "taken back by", "geri alan kayıt"),
            "survivor_code": label("SURVIVOR", "survivor", "birleşilen müşteri"),
            "to_currency": label("TO_CURRENCY", "to", "hedef para birimi"),
        ]

        /// Every label of this area.
        public static let labels: [MessageTemplate] = names.values.sorted { $0.code < $1.code }

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("DETAIL_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
