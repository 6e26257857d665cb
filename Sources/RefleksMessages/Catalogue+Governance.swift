extension Catalogue {
    /// How the house measures, plans, pays and praises its work on customers: what services say about it.
    public enum Governance {
        public static let badMonth = MessageTemplate(
            "BAD_MONTH", en: "A month is written as 2026-10.", tr: "Ay 2026-10 biçiminde yazılır.")
        /// Maximum.
        public static let metricSignOffs = MessageTemplate(
            "METRIC_SIGN_OFFS", en: "A metric is signed off by 1 to {0} people, each named once.",
            tr: "Bir ölçü, her biri bir kez anılan 1 ile {0} arasında kişi tarafından onaylanmalıdır.")
        /// Maximum.
        public static let tooManyMetrics = MessageTemplate(
            "TOO_MANY_METRICS",
            en: "There are {0} active metrics already: retire one before another is added.",
            tr: "Zaten {0} etkin ölçü var; yenisini eklemeden önce birini kaldırın.")
        public static let metricNotFound = MessageTemplate(
            "METRIC_NOT_FOUND", en: "There is no such metric.", tr: "Böyle bir ölçü yok.")
        public static let roadmapCycle = MessageTemplate(
            "ROADMAP_CYCLE", en: "An item cannot be a part of itself, directly or by others.",
            tr: "Bir yol haritası maddesi doğrudan ya da dolaylı olarak kendisinin parçası olamaz.")
        public static let roadmapParent = MessageTemplate(
            "ROADMAP_PARENT_NOT_FOUND", en: "There is no such item to be a part of.",
            tr: "Bağlanacak böyle bir madde yok.")
        /// Maximum.
        public static let roadmapDepth = MessageTemplate(
            "ROADMAP_TOO_DEEP", en: "An item has at most {0} items above it.",
            tr: "Bir maddenin üstünde en çok {0} madde olabilir.")
        /// How many there are.
        public static let readinessAnswers = MessageTemplate(
            "READINESS_ANSWERS", en: "All {0} questions are answered with yes or no.",
            tr: "{0} sorunun hepsi evet ya da hayır ile yanıtlanmalıdır.")
        public static let dateAhead = MessageTemplate(
            "DATE_AHEAD", en: "The day lies in the future.", tr: "Gün gelecekte.")
        public static let budgetAmount = MessageTemplate(
            "BUDGET_BAD_AMOUNT", en: "A budget is not negative.", tr: "Bütçe eksi olamaz.")
        /// Maximum.
        public static let budgetCampaigns = MessageTemplate(
            "BUDGET_CAMPAIGNS", en: "A budget pays at most {0} campaigns, each named once.",
            tr: "Bir bütçe, her biri bir kez anılan en çok {0} kampanyayı karşılar.")
        public static let budgetNotFound = MessageTemplate(
            "BUDGET_NOT_FOUND", en: "No budget was recorded for that month.", tr: "Bu ay için bütçe kaydedilmemiş.")
        /// Maximum.
        public static let recognitionPeople = MessageTemplate(
            "RECOGNITION_PEOPLE", en: "Praise names 1 to {0} people, each once.",
            tr: "Takdir, her biri bir kez anılan 1 ile {0} arasında kişiye yapılır.")
        public static let teamTime = MessageTemplate(
            "TEAM_TIME", en: "Time is 0 to 100 per cent of somebody's: it needs a person.",
            tr: "Zaman bir kişinin zamanının yüzde 0 ile 100'üdür; bunun için bir kişi gerekir.")
        public static let periodsNotTaken = MessageTemplate(
            "PERIOD_NOT_TAKEN",
            en: "The customers' values at the beginning of the period are still being taken.",
            tr: "Müşterilerin dönem başındaki değerleri hâlâ hesaplanıyor.")
        public static let periodAhead = MessageTemplate(
            "PERIOD_AHEAD", en: "The period has not begun.", tr: "Dönem henüz başlamadı.")
        /// The oldest month.
        public static let periodTooOld = MessageTemplate(
            "PERIOD_TOO_OLD", en: "Periods before {0} are not stated.",
            tr: "{0} öncesindeki dönemler için döküm yapılmıyor.")
        /// Two currencies.
        public static let equityCurrency = MessageTemplate(
            "EQUITY_OTHER_CURRENCY", en: "The values of the period are in {0}, not in {1}.",
            tr: "Dönemin değerleri {1} değil, {0} cinsinden.")
        public static let equityCurrencyChanged = MessageTemplate(
            "EQUITY_CURRENCY_CHANGED",
            en: "The models of the two ends of the period value in different currencies, which are never added.",
            tr: "Dönemin iki ucundaki modeller farklı para birimlerinde değer biçiyor; bunlar birbirine eklenmez.")

        /// Every template of this area.
        public static let all = [
            badMonth, metricSignOffs, tooManyMetrics, metricNotFound, roadmapCycle, roadmapParent, roadmapDepth,
            readinessAnswers, dateAhead, budgetAmount, budgetCampaigns, budgetNotFound, recognitionPeople, teamTime,
            periodsNotTaken, periodAhead, periodTooOld, equityCurrency, equityCurrencyChanged,
        ]
    }
}
