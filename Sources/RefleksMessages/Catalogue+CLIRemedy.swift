extension Catalogue {
    /// The command line's words about remedies and agents' authorities.
    public enum CLIRemedy {
        /// In the order of the contract's numbers, from 1.
        public static let kinds = [
            label("KIND_REFUND", "refund", "iade"),
            label("KIND_DISCOUNT", "discount", "indirim"),
            label("KIND_VOUCHER", "voucher", "hediye çeki"),
            label("KIND_REPLACEMENT", "replacement", "değişim"),
            label("KIND_GIFT", "gift", "hediye"),
            label("KIND_FEE_WAIVER", "fee waiver", "ücretten vazgeçme"),
        ]
        public static let states = [
            label("STATE_WAITING", "waits for approval", "onay bekliyor"),
            label("STATE_GRANTED", "granted", "verildi"),
            label("STATE_REFUSED", "refused", "reddedildi"),
            label("STATE_LAPSED", "lapsed with the case", "vakayla birlikte düştü"),
        ]
        public static let bars = [
            label("BAR_ABOVE_LIMIT", "above the agent's limit", "temsilcinin sınırının üstünde"),
            label("BAR_ABOVE_PERIOD_LIMIT", "above the limit of his period", "dönem sınırının üstünde"),
        ]

        public static let remedy = label("REMEDY", "Remedy", "Telafi")
        public static let remedies = label("REMEDIES", "Remedies", "Telafiler")
        public static let none = label("NONE", "nothing", "hiçbir şey yok")
        /// {0} = agents.
        public static let approvers = label("APPROVERS", "can approve it: {0}", "onaylayabilecekler: {0}")
        public static let needsAdministrator = label(
            "NEEDS_ADMINISTRATOR", "no agent's limit reaches it: an administrator has to approve it",
            "hiçbir temsilcinin sınırı yetmiyor: bir yönetici onaylamalı")
        public static let authorities = label(
            "AUTHORITIES", "Authority to grant remedies", "Telafi verme yetkileri")
        public static let authorityPut = label("AUTHORITY_PUT", "authority recorded", "yetki kaydedildi")
        /// {0} = amount, {1} = days.
        public static let ofPeriod = label("OF_PERIOD", "of {0} in {1} days", "/ {1} günde {0}")
        public static let withdrawn = label("WITHDRAWN", "withdrawn", "geri alındı")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            kinds + states + bars + [
                remedy, remedies, none, approvers, needsAdministrator, authorities, authorityPut, ofPeriod, withdrawn,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("REMEDY_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
