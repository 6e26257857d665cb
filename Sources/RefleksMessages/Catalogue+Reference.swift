extension Catalogue {
    /// Data of the whole house: tariffs, exchange rates, calendars, agents, questions.
    public enum Reference {
        /// Maximum.
        public static let tooMany = MessageTemplate(
            "TOO_MUCH_REFERENCE_DATA",
            en: "There are {0} of these already, which is the maximum.",
            tr: "Bunlardan zaten {0} tane var; en çok bu kadar olabilir.")

        /// The same day, channel or weekday again.
        public static let twice = MessageTemplate(
            "STATED_TWICE",
            en: "This was stated before in the same list.",
            tr: "Bu, aynı listede daha önce belirtilmiş.")
        /// From, to, day.
        public static let rateMissing = MessageTemplate(
            "EXCHANGE_RATE_MISSING",
            en: "There is no rate from {0} to {1} for {2} or a day before; an administrator puts one.",
            tr: "{2} günü ya da öncesi için {0}/{1} kuru yok; kurları yönetici kaydeder.")

        /// Every template of this area.
        public static let all = [tooMany, twice, rateMissing]
    }
}
