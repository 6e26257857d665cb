extension Catalogue {
    /// Feedback, cases and remedies.
    public enum Feedback {
        /// The ends of the scale.
        public static let scoreOutOfScale = MessageTemplate(
            "SCORE_OUT_OF_SCALE",
            en: "The score must be from {0} to {1}.",
            tr: "Puan {0} ile {1} arasında olmalıdır.")
        /// The ends of the scale.
        public static let scoreRequired = MessageTemplate(
            "SCORE_REQUIRED",
            en: "This kind of feedback needs a score from {0} to {1}.",
            tr: "Bu geri bildirim türü için {0} ile {1} arasında bir puan gereklidir.")
        /// Told in words.
        public static let scoreNotExpected = MessageTemplate(
            "SCORE_NOT_EXPECTED",
            en: "A complaint, a suggestion and praise have no score.",
            tr: "Şikâyet, öneri ve övgünün puanı olmaz.")
        /// From and to.
        public static let illegalTransition = MessageTemplate(
            "ILLEGAL_CASE_TRANSITION",
            en: "A case cannot go from {0} to {1}.",
            tr: "Bir vaka {0} durumundan {1} durumuna geçemez.")
        /// Before the newest.
        public static let caseTimeReversed = MessageTemplate(
            "CASE_TIME_REVERSED",
            en: "A case cannot change before its newest change.",
            tr: "Bir vaka, son değişikliğinden önceki bir zamanda değiştirilemez.")
        /// Closing needs one.
        public static let closingReasonRequired = MessageTemplate(
            "CLOSING_REASON_REQUIRED",
            en: "A case that is closed unresolved needs a reason.",
            tr: "Çözülmeden kapatılan bir vaka için gerekçe gereklidir.")
        /// Too often.
        public static let tooManyTransitions = MessageTemplate(
            "TOO_MANY_CASE_TRANSITIONS",
            en: "A case changes its state at most {0} times.",
            tr: "Bir vaka durumunu en çok {0} kez değiştirir.")
        /// The limit of one remedy.
        public static let remedyAboveLimit = MessageTemplate(
            "REMEDY_ABOVE_LIMIT",
            en: "The remedy is above the agent's limit of {0} for one remedy.",
            tr: "Telafi, temsilcinin tek telafi için {0} olan sınırının üstünde.")
        /// The limit of the period, and its days.
        public static let remedyAbovePeriodLimit = MessageTemplate(
            "REMEDY_ABOVE_PERIOD_LIMIT",
            en: "With it the agent's remedies of {1} days are above the limit of {0}.",
            tr: "Bununla temsilcinin {1} gündeki telafileri {0} olan sınırın üstüne çıkar.")
        /// The currencies.
        public static let remedyCurrency = MessageTemplate(
            "REMEDY_CURRENCY",
            en: "The agent's authority is in {0}.",
            tr: "Temsilcinin yetkisi {0} cinsindendir.")
        /// Nothing to grant.
        public static let badRemedy = MessageTemplate(
            "BAD_REMEDY",
            en: "A remedy is an amount above 0.",
            tr: "Telafi 0'dan büyük bir tutardır.")

        /// Every template of this area.
        public static let all = [
            scoreOutOfScale, scoreRequired, scoreNotExpected, illegalTransition, caseTimeReversed,
            closingReasonRequired, tooManyTransitions, remedyAboveLimit, remedyAbovePeriodLimit, remedyCurrency,
            badRemedy,
        ]
    }
}
