extension Catalogue {
    /// Reports about service quality.
    public enum Quality {
        /// The least.
        public static let minimum = MessageTemplate(
            "QUALITY_MINIMUM",
            en: "Figures of fewer than {0} answers are never shown: ask for {0} at least.",
            tr: "{0} yanıttan azının sayıları hiçbir zaman gösterilmez; en az {0} isteyin.")
        /// Maximum.
        public static let tooManyCases = MessageTemplate(
            "QUALITY_TOO_MANY_CASES",
            en: "More than {0} cases were opened in the period: ask for fewer months or for one branch.",
            tr: "Bu dönemde {0} vakadan çoğu açılmış; daha az ay ya da tek bir şube isteyin.")
        public static let periodRunning = MessageTemplate(
            "PERIOD_RUNNING", en: "The period is not over.", tr: "Dönem henüz bitmedi.")

        /// Every template of this area.
        public static let all = [minimum, tooManyCases, periodRunning]
    }
}
