extension Catalogue {
    /// Headings and remarks of the briefing's view.
    public enum CLIBriefing {
        public static let lastHour = label("LAST_HOUR", "Last hour", "Son bir saat")
        public static let quietHour = label("QUIET_HOUR", "Nothing.", "Bir şey olmadı.")
        public static let openMatters = label("OPEN", "Open", "Açık işler")
        public static let nothingOpen = label("NOTHING_OPEN", "Nothing is open.", "Açık iş yok.")
        /// {0} = count.
        public static let moreOpen = label("MORE_OPEN", "and {0} more", "ve {0} tane daha")
        /// {0} = date.
        public static let lookedBack = label(
            "LOOKED_BACK", "looked back to {0}", "{0} tarihine kadar bakıldı")
        public static let doNotAsk = label("DO_NOT_ASK", "Do not ask again", "Yeniden sormayın")
        public static let ask = label("ASK", "Ask", "Sorun")
        public static let doNow = label("DO_NOW", "Now", "Şimdi")
        public static let permissions = label("PERMISSIONS", "Advertising", "Ticari ileti")
        public static let overdue = label("OVERDUE", "overdue", "gecikmiş")
        public static let late = label("LATE", "delay announced", "gecikme bildirildi")
        /// {0} = time.
        public static let due = label("DUE", "due {0}", "vade {0}")
        /// {0} = days.
        public static let daysOld = label("DAYS_OLD", "{0} d", "{0} gün")

        public static let question = label("QUESTION", "question", "soru")
        public static let questionPut = label("QUESTION_PUT", "question recorded", "soru kaydedildi")
        public static let noQuestions = label("NO_QUESTIONS", "No questions are asked.", "Sorulan soru yok.")
        public static let retired = label("RETIRED", "not asked any more", "artık sorulmuyor")
        /// {0} = days.
        public static let freshFor = label("FRESH_FOR", "fresh for {0} d", "{0} gün güncel")
        public static let freshForEver = label("FRESH_FOR_EVER", "always fresh", "hep güncel")

        /// What customers wait for, in the order of the numbers, from 1.
        public static let matterKinds = [
            label("MATTER_REQUEST", "Request", "Talep"),
            label("MATTER_PROBLEM", "Problem", "Sorun"),
            label("MATTER_ORDER", "Order", "Sipariş"),
        ]

        /// Every template of this area.
        public static let all: [MessageTemplate] =
            [
                lastHour, quietHour, openMatters, nothingOpen, moreOpen, lookedBack, doNotAsk, ask, doNow, permissions,
                overdue,
                late, due, daysOld, question, questionPut, noQuestions, retired, freshFor, freshForEver,
            ] + matterKinds

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("BRIEFING_" + code, en: english, tr: turkish)
        }
    }
}
