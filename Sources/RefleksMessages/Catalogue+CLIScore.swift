extension Catalogue {
    /// The command line's words about scores, service levels and stages.
    public enum CLIScore {
        /// In the order of the contract's numbers, from 1.
        public static let components = [
            label("COMPONENT_VALUE", "Value", "Değer"),
            label("COMPONENT_POTENTIAL", "Potential", "Potansiyel"),
            label("COMPONENT_INFLUENCE", "Influence", "Etki"),
            label("COMPONENT_RELATIONSHIP", "Relationship", "İlişki"),
            label("COMPONENT_SATISFACTION", "Satisfaction", "Memnuniyet"),
            label("COMPONENT_COST_TO_SERVE", "Cost to serve", "Hizmet maliyeti"),
            label("COMPONENT_TOTAL", "Limits", "Sınırlar"),
        ]
        public static let tiers = [
            label("TIER_STANDARD", "Standard", "Standart"),
            label("TIER_PLUS", "Plus", "Artı"),
            label("TIER_PRIORITY", "Priority", "Öncelikli"),
            label("TIER_PRIVATE", "Private", "Özel"),
        ]
        public static let entitlements = [
            label("FREE_DELIVERY", "free delivery", "ücretsiz teslimat"),
            label("DIRECT_LINE", "direct line", "doğrudan hat"),
            label("NAMED_ADVISER", "named adviser", "kişisel danışman"),
            label("EARLY_ACCESS", "early access", "öncelikli erişim"),
        ]
        public static let stages = [
            label("STAGE_PROSPECT", "Prospect", "Aday"),
            label("STAGE_TARGETED", "Targeted", "Hedefte"),
            label("STAGE_ACQUIRING", "Acquiring", "Kazanılıyor"),
            label("STAGE_ACTIVE", "Active", "Etkin"),
            label("STAGE_DEEPENING", "Deepening", "Derinleşiyor"),
            label("STAGE_AT_RISK", "At risk", "Riskte"),
            label("STAGE_LOST", "Lost", "Kayıp"),
            label("STAGE_WON_BACK", "Won back", "Geri kazanıldı"),
            label("STAGE_REDIRECTED", "Redirected", "Yönlendirildi"),
        ]

        public static let score = label("SCORE", "Score", "Puan")
        public static let level = label("LEVEL", "Service level", "Hizmet düzeyi")
        public static let stage = label("STAGE", "Stage", "Aşama")
        public static let roles = label("ROLES", "Roles", "Roller")
        public static let history = label("HISTORY", "Score history", "Puan geçmişi")
        public static let simulated = label(
            "SIMULATED", "It would be so; nothing was stored", "Böyle olurdu; hiçbir şey kaydedilmedi")
        /// {0} = day.
        public static let nextChange = label(
            "NEXT_CHANGE", "changes by time alone on {0}", "yalnız zamanla {0} günü değişir")
        /// {0} = currencies.
        public static let leftOut = label(
            "LEFT_OUT", "left out for want of a rate: {0}", "kuru olmadığı için sayılmayan: {0}")
        /// {0} = interaction ids.
        public static let evidence = label("EVIDENCE", "shown by {0}", "dayanağı {0}")
        /// {0} = days.
        public static let days = label("DAYS", "{0~}", "{0~}")
        /// {0} = day.
        public static let since = label("SINCE", "since {0}", "{0} gününden beri")
        public static let contested = label(
            "CONTESTED", "contested: not lowered until a person has answered",
            "itiraz edildi: bir kişi yanıtlayana kadar düşürülmez")
        /// {0} and {1} = minutes.
        public static let targets = label(
            "TARGETS", "first answer within {0}, solution within {1} of business time",
            "ilk yanıt {0}, çözüm {1} çalışma süresi içinde")
        /// {0} = tier, {1} = points.
        public static let stepUp = label("STEP_UP", "{0} takes {1} more points", "{0} için {1} puan daha gerekir")
        /// {0} = tier, {1} = points.
        public static let stepDown = label("STEP_DOWN", "{0} after losing {1} points", "{1} puan yitirirse {0}")
        /// {0} = amount.
        public static let byMargin = label(
            "BY_MARGIN", "a margin of {0} today would do it", "bugünkü {0} kâr payı yeter")
        /// {0} = amount, negative for a loss.
        public static let byExpectedMargin = label(
            "BY_EXPECTED_MARGIN", "a change of {0} in the margin expected within a year would do it",
            "bir yıl içinde beklenen kâr payının {0} değişmesi yeter")
        /// {0} = day.
        public static let notBefore = label("NOT_BEFORE", "not before {0}", "{0} gününden önce değil")
        /// {0} = days.
        public static let ownInterval = label("OWN_INTERVAL", "buys every {0~}", "{0#} günde bir alıyor")
        /// {0} = days.
        public static let silent = label("SILENT", "silent for {0~}", "{0#} gündür sessiz")
        /// {0} = day.
        public static let atRiskFrom = label("AT_RISK_FROM", "at risk from {0}", "{0} gününden sonra riskte")
        /// {0} = day.
        public static let lostFrom = label("LOST_FROM", "lost from {0}", "{0} gününden sonra kayıp")
        public static let notObserved = label("NOT_OBSERVED", "not observed", "gözlenmedi")

        /// What an answer of the customer is called before its id.
        public static let answer = label("ANSWER", "feedback", "geri bildirim")
        public static let noHistory = label(
            "NO_HISTORY", "Nothing has changed the score yet.", "Puanı henüz hiçbir şey değiştirmedi.")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            components + tiers + entitlements + stages + [
                score, level, stage, roles, history, simulated, nextChange, leftOut, evidence, days, since, contested,
                targets, stepUp, stepDown, byMargin, byExpectedMargin, notBefore, ownInterval, silent, atRiskFrom,
                lostFrom, notObserved,
                answer, noHistory,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("SCORE_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
