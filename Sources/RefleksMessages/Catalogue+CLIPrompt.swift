extension Catalogue {
    /// The command line's words about what policies ask of whoever serves.
    public enum CLIPrompt {
        /// In the order of the contract's numbers, from 1.
        public static let outcomes = [
            label("OUTCOME_ACTED", "acted on", "uygulandı"), label("OUTCOME_DISMISSED", "dismissed", "geçildi"),
        ]
        public static let put = label("PUT", "prompt recorded", "yönlendirme kaydedildi")
        public static let told = label("TOLD", "outcome recorded", "sonuç kaydedildi")
        public static let asked = label("ASKED", "What our policies ask", "Politikalarımızın istediği")
        public static let prompts = label("PROMPTS", "Prompts", "Yönlendirmeler")
        public static let none = label("NONE", "no prompts", "yönlendirme yok")
        public static let everybody = label("EVERYBODY", "everybody", "herkes")
        public static let active = label("ACTIVE", "active", "etkin")
        /// {0} = date.
        public static let activeUntil = label("ACTIVE_UNTIL", "active until {0}", "{0} gününe kadar etkin")
        public static let over = label("OVER", "over", "süresi doldu")
        public static let retired = label("RETIRED", "retired", "kaldırıldı")
        public static let report = label("REPORT", "Prompts shown", "Gösterilen yönlendirmeler")
        public static let notShown = label("NOT_SHOWN", "None was shown.", "Hiçbiri gösterilmedi.")
        public static let noBranch = label("NO_BRANCH", "no branch", "şube belirtilmemiş")
        public static let all = label("ALL", "all together", "hepsi birlikte")
        /// {0} = number.
        public static let shown = label("SHOWN", "{0} shown", "{0} gösterim")
        /// {0} = number.
        public static let acted = label("ACTED", "{0} acted on", "{0} uygulandı")
        /// {0} = number.
        public static let dismissed = label("DISMISSED", "{0} dismissed", "{0} geçildi")
        /// {0} = share, {1} and {2} = the interval's ends.
        public static let share = label("SHARE", "{0} acted on [{1}, {2}]", "uygulanma {0} [{1}, {2}]")
        public static let tooFew = label("TOO_FEW", "too few for a share", "oran için çok az")
        /// {0} = number.
        public static let leftOut = label("LEFT_OUT", "{0} more lines are not shown", "{0} satır daha gösterilmiyor")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            outcomes + [
                put, told, asked, prompts, none, everybody, active, activeUntil, over, retired, report, notShown,
                noBranch, all, shown, acted, dismissed, share, tooFew, leftOut,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("PROMPT_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
