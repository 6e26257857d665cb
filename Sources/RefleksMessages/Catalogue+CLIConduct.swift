extension Catalogue {
    /// The command line's words about what the house does for its customers.
    public enum CLIConduct {
        public static let effort = label("EFFORT", "Effort", "Emek")
        public static let top = label("TOP", "Best tenth", "En iyi onda bir")
        public static let rest = label("REST", "Other customers", "Diğer müşteriler")
        public static let newcomers = label("NEW", "New ones", "Yeniler")
        public static let alert = label("ALERT", "not as it should be", "olması gerektiği gibi değil")
        /// {0} = touches, {1} = customers.
        public static let touches = label("TOUCHES", "{0} touches, {1} customers", "{0} temas, {1} müşteri")
        public static let phases = label(
            "PHASES", "Before, at and after the purchase", "Alışveriş öncesi, anı ve sonrası")
        public static let before = label("BEFORE", "before", "öncesi")
        public static let at = label("AT", "at", "anı")
        public static let after = label("AFTER", "after", "sonrası")
        public static let unspecified = label("UNSPECIFIED", "not said", "belirtilmemiş")
        /// {0} = customers.
        public static let customers = label("CUSTOMERS", "{0} customers", "{0} müşteri")
        /// {0} = interactions.
        public static let interactions = label("INTERACTIONS", "{0} interactions", "{0} etkileşim")
        /// {0} = customers, {1} = all.
        public static let covered = label(
            "COVERED", "{0} of {1} customers were met in all three",
            "{1} müşteriden {0} tanesiyle üçünde de karşılaşıldı")
        public static let briefings = label("BRIEFINGS", "Briefings opened", "Açılan bilgilendirmeler")
        /// {0} = briefings, {1} = visits.
        public static let opened = label("OPENED", "{0} briefings, {1} visits", "{0} bilgilendirme, {1} ziyaret")
        public static let none = label("NONE", "none", "yok")
        public static let erosion = label("EROSION", "Before and after", "Öncesi ve sonrası")
        public static let affected = label("AFFECTED", "Affected", "Etkilenenler")
        public static let unaffected = label("UNAFFECTED", "Not affected", "Etkilenmeyenler")
        /// {0} = per cent.
        public static let kept = label("KEPT", "{0} bought again", "yeniden alan {0}")
        /// {0} = amount.
        public static let difference = label(
            "DIFFERENCE", "{0} a customer beside the others; nobody drew lots",
            "diğerlerine göre müşteri başına {0}; gruplar kurayla seçilmedi")

        /// Every label of this area.
        public static let labels: [MessageTemplate] = [
            effort, top, rest, newcomers, alert, touches, phases, before, at, after, unspecified, customers,
            interactions, covered, briefings, opened, none, erosion, affected, unaffected, kept, difference,
        ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("CONDUCT_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
