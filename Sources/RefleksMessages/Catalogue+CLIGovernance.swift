extension Catalogue {
    /// The command line's words about the scorecard, the statement of customer equity, the road map, readiness and the rest of what
    /// the house records about itself.
    public enum CLIGovernance {
        /// In the order of the contract's numbers, from 1.
        public static let measures = [
            label("MEASURE_CUSTOMERS", "Customers", "Müşteri sayısı"),
            label("MEASURE_ACQUIRED", "Acquired", "Kazanılan müşteri"),
            label("MEASURE_LOST", "Lost", "Kaybedilen müşteri"),
            label("MEASURE_WON_BACK", "Won back", "Geri kazanılan müşteri"),
            label("MEASURE_RETENTION", "Retention", "Elde tutma oranı"),
            label("MEASURE_EQUITY", "Customer equity", "Müşteri varlığı"),
            label("MEASURE_EQUITY_EACH", "Equity per customer", "Müşteri başına varlık"),
            label("MEASURE_DEEPENED", "Value deepened", "Derinleşen değer"),
            label("MEASURE_ERODED", "Value eroded", "Aşınan değer"),
            label("MEASURE_LOST_VALUE", "Value lost", "Kaybedilen değer"),
            label("MEASURE_ACQUIRED_VALUE", "Value acquired", "Kazanılan değer"),
            label("MEASURE_WON_BACK_VALUE", "Value won back", "Geri kazanılan değer"),
        ]
        public static let itemKinds = [
            label("ITEM_POSITIONING", "positioning", "konumlandırma"),
            label("ITEM_BRAND", "brand", "marka"),
            label("ITEM_CUSTOMER_PLAN", "customer plan", "müşteri planı"),
            label("ITEM_LAUNCH", "launch", "lansman"),
            label("ITEM_STEP", "step", "adım"),
        ]
        public static let itemStates = [
            label("ITEM_PLANNED", "planned", "planlandı"),
            label("ITEM_UNDER_WAY", "under way", "sürüyor"),
            label("ITEM_DONE", "done", "bitti"),
            label("ITEM_DROPPED", "dropped", "bırakıldı"),
        ]
        public static let outcomes = [
            label("OUTCOME_ACQUIRED", "acquired", "kazanıldı"),
            label("OUTCOME_DEEPENED", "deepened", "derinleşti"),
            label("OUTCOME_WON_BACK", "won back", "geri kazanıldı"),
            label("OUTCOME_KEPT", "kept", "elde tutuldu"),
            label("OUTCOME_RECONCILED", "reconciled", "gönlü alındı"),
        ]
        public static let losses = [
            label("LOSS_SILENCE", "silent too long", "çok uzun sessiz kaldı"),
            label("LOSS_CLOSURE", "closed the accounts", "hesaplarını kapattı"),
            label("LOSS_DEATH", "died", "vefat etti"),
        ]

        public static let metricPut = label("METRIC_PUT", "metric recorded", "ölçü kaydedildi")
        public static let itemPut = label("ITEM_PUT", "road map item recorded", "yol haritası maddesi kaydedildi")
        public static let readinessPut = label("READINESS_PUT", "answers recorded", "yanıtlar kaydedildi")
        public static let scopePut = label("SCOPE_PUT", "scope recorded", "kapsam kaydedildi")
        public static let budgetPut = label("BUDGET_PUT", "budget recorded", "bütçe kaydedildi")
        public static let recognised = label("RECOGNISED", "praise recorded", "takdir kaydedildi")
        public static let teamPut = label("TEAM_PUT", "area recorded", "alan kaydedildi")

        public static let scorecard = label("SCORECARD", "Scorecard", "Karne")
        public static let running = label("RUNNING", "so far", "şimdiye kadar")
        public static let before = label("BEFORE", "before", "önceki")
        public static let none = label("NONE", "none", "yok")
        public static let notKnown = label("NOT_KNOWN", "not known", "bilinmiyor")
        /// {0} = version, {1} = owner.
        public static let definition = label("DEFINITION", "v{0}, {1}", "sürüm {0}, {1}")
        /// {0} = people.
        public static let signedOff = label("SIGNED_OFF", "signed off by {0}", "onaylayan: {0}")
        public static let retired = label("RETIRED", "retired", "kaldırıldı")

        public static let equity = label("EQUITY", "Customer equity", "Müşteri varlığı")
        public static let opening = label("OPENING", "Opening", "Açılış")
        public static let acquired = label("ACQUIRED", "+ acquired", "+ kazanılan")
        public static let deepened = label("DEEPENED", "+ deepened", "+ derinleşen")
        public static let wonBack = label("WON_BACK", "+ won back", "+ geri kazanılan")
        public static let lost = label("LOST", "− lost", "− kaybedilen")
        public static let eroded = label("ERODED", "− eroded", "− aşınan")
        public static let modelChange = label("MODEL_CHANGE", "± another model", "± model değişikliği")
        public static let merges = label("MERGES", "± merges, erasures", "± birleştirme, silme")
        public static let closing = label("CLOSING", "Closing", "Kapanış")
        /// {0} and {1} = models, {2} and {3} = commits.
        public static let equityBasis = label(
            "EQUITY_BASIS", "models {0} and {1}, commits {2} and {3}", "modeller {0} ve {1}, işlemler {2} ve {3}")
        public static let lostBecause = label("LOST_BECAUSE", "Why they were lost", "Neden kaybedildiler")
        public static let customers = label("CUSTOMERS", "customers", "müşteri")

        public static let roadmap = label("ROADMAP", "Road map", "Yol haritası")
        public static let unowned = label("UNOWNED", "Nobody's", "Sahipsiz")
        public static let overdue = label("OVERDUE", "overdue", "gecikti")

        public static let readiness = label("READINESS", "Readiness", "Hazır oluş")
        /// {0} = respondents, {1} = per cent.
        public static let readinessShare = label(
            "READINESS_SHARE", "{0} respondents, {1} yes", "{0} katılımcı, {1} evet")
        public static let disagreement = label("DISAGREEMENT", "disagreement {0}", "görüş ayrılığı {0}")
        public static let trend = label("TREND", "Trend", "Gidiş")

        public static let programme = label("PROGRAMME", "Programme", "Program")
        /// {0} = customers.
        public static let inScope = label("IN_SCOPE", "{0} in scope", "{0} müşteri kapsamda")
        public static let outOfScope = label(
            "OUT_OF_SCOPE", "{0} out of scope: standard treatment", "{0} müşteri kapsam dışı: standart hizmet")
        public static let budget = label("BUDGET", "Retention budget", "Elde tutma bütçesi")
        public static let spent = label("SPENT", "spent", "harcanan")
        public static let left = label("LEFT", "left", "kalan")
        public static let retained = label("RETAINED", "value won back", "geri kazanılan değer")
        public static let recognitions = label("RECOGNITIONS", "Praise", "Takdirler")
        public static let team = label("TEAM", "Team", "Ekip")
        public static let nobody = label("NOBODY", "nobody yet", "henüz kimse yok")
        /// {0} = pledged, {1} = given.
        public static let time = label("TIME", "{0} pledged, {1} given", "söz verilen {0}, verilen {1}")

        // The report's page.

        /// {0} = month.
        public static let report = label("REPORT", "Customers in {0}", "{0} ayında müşteriler")
        public static let reportWritten = label("REPORT_WRITTEN", "page written", "sayfa yazıldı")
        public static let chartEquity = label(
            "CHART_EQUITY", "From the opening to the closing", "Açılıştan kapanışa")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            measures + itemKinds + itemStates + outcomes + losses + [
                metricPut, itemPut, readinessPut, scopePut, budgetPut, recognised, teamPut, scorecard, running, before,
                none, notKnown, definition, signedOff, retired, equity, opening, acquired, deepened, wonBack, lost,
                eroded, modelChange, merges, closing, equityBasis, lostBecause, customers, roadmap, unowned, overdue,
                readiness, readinessShare, disagreement, trend, programme, inScope, outOfScope, budget, spent, left,
                retained, recognitions, team, nobody, time, report, reportWritten, chartEquity,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("GOVERNANCE_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
