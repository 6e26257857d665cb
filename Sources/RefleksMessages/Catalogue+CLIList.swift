extension Catalogue {
    /// The command line's words about lists of customers, segments and the scoring policy.
    public enum CLIList {
        public static let topByScore = label("TOP_BY_SCORE", "Best customers by score", "Puana göre en iyi müşteriler")
        public static let topByValue = label("TOP_BY_VALUE", "Best customers by value", "Değere göre en iyi müşteriler")
        public static let topByLifetimeValue = label(
            "TOP_BY_LIFETIME_VALUE", "Best customers by lifetime value", "Yaşam boyu değere göre en iyi müşteriler")
        /// {0} = the model's number.
        public static let expectedByModel = label(
            "EXPECTED_BY_MODEL", "expected within a year by model {0}",
            "{0} numaralı modele göre bir yıl içinde beklenen")
        public static let atRisk = label("AT_RISK", "Customers at risk", "Riskteki müşteriler")
        public static let lost = label("LOST", "Lost customers", "Kaybedilen müşteriler")
        public static let nobody = label("NOBODY", "nobody", "kimse yok")
        public static let value = label("VALUE", "Value", "Değer")
        public static let customer = label("CUSTOMER", "Customer", "Müşteri")
        public static let branch = label("BRANCH", "Branch", "Şube")
        /// {0} = day.
        public static let orderedAt = label("ORDERED_AT", "ordered as of {0}", "{0} gününe göre sıralı")
        public static let notOrdered = label(
            "NOT_ORDERED", "everybody is being ordered", "herkes yeniden sıralanıyor")

        /// {0} = customers.
        public static let leavesOutMoney = label(
            "LEAVES_OUT_MONEY", "* money in currencies without a rate is left out of score and value: {0}",
            "* kuru olmayan paralar puanda ve değerde sayılmayan müşteri: {0}")
        public static let segment = label("SEGMENT", "Segment", "Segment")
        public static let segments = label("SEGMENTS", "Segments", "Segmentler")
        public static let noSegments = label("NO_SEGMENTS", "There are no segments", "Hiç segment yok")
        public static let segmentPut = label("SEGMENT_PUT", "is recorded", "kaydedildi")
        public static let retired = label("RETIRED", "not used any more", "artık kullanılmıyor")
        /// {0} = members, {1} = customers.
        public static let members = label("MEMBERS", "{0} of {1} customers", "{1} müşteriden {0}")
        public static let noBranch = label("NO_BRANCH", "no home branch", "şubesi yok")
        public static let isMember = label("IS_MEMBER", "belongs to it", "üyesi")
        public static let isNoMember = label("IS_NO_MEMBER", "does not belong to it", "üyesi değil")
        public static let unknown = label("UNKNOWN", "not known", "bilinmiyor")
        /// {0} = day.
        public static let nextChange = label(
            "NEXT_CHANGE", "its tests of days change it on {0}", "gün sınamaları {0} günü değiştirir")
        /// In the order of the contract's numbers.
        public static let truths = [
            label("TRUTH_NO", "no", "hayır"), label("TRUTH_UNKNOWN", "unknown", "bilinmiyor"),
            label("TRUTH_YES", "yes", "evet"),
        ]

        public static let rfm = label(
            "RFM", "Recency, frequency, monetary value", "Yenilik, sıklık, parasal değer")
        public static let recency = label("RECENCY", "recency", "yenilik")
        /// {0} = 1…5.
        public static let frequency = label("FREQUENCY", "frequency {0}", "sıklık {0}")
        /// {0} = days, {1} = purchases.
        public static let bounds = label(
            "BOUNDS", "fifths end at {0} days since the last purchase, and at {1} purchases",
            "beşte birlerin sınırları: son alışverişten beri {0} gün; {1} alışveriş")
        public static let lookalikes = label("LOOKALIKES", "Look-alikes", "Benzer müşteriler")
        /// {0} = examples, {1} = customers.
        public static let like = label("LIKE", "like {0} of {1} customers", "{1} müşteriden {0} örneğe benzeyenler")

        /// Of a look-alike, by the name of the attribute; {0} = its value.
        public static let features: [String: MessageTemplate] = [
            "last_purchase": label("FEATURE_LAST_PURCHASE", "last purchase {0/}", "son alışveriş {0/}"),
            "first_interaction": label("FEATURE_FIRST_INTERACTION", "known since {0/}", "ilk temas {0/}"),
            "purchases": label("FEATURE_PURCHASES", "purchases: {0#}", "alışveriş: {0#}"),
            "own_interval": label("FEATURE_OWN_INTERVAL", "own interval {0~}", "kendi aralığı {0~}"),
            "spend": label("FEATURE_SPEND", "spend {0$}", "harcama {0$}"),
            "margin": label("FEATURE_MARGIN", "margin {0$}", "kâr payı {0$}"),
            "interactions": label("FEATURE_INTERACTIONS", "interactions: {0#}", "etkileşim: {0#}"),
            "score.potential": label("FEATURE_POTENTIAL", "potential {0#}", "potansiyel {0#}"),
            "score.influence": label("FEATURE_INFLUENCE", "influence {0#}", "etki {0#}"),
            "score.relationship": label("FEATURE_RELATIONSHIP", "relationship {0#}", "ilişki {0#}"),
            "score.satisfaction": label("FEATURE_SATISFACTION", "satisfaction {0#}", "memnuniyet {0#}"),
            "score.cost_to_serve": label("FEATURE_COST_TO_SERVE", "cost to serve {0#}", "hizmet maliyeti {0#}"),
        ]

        public static let policy = label("POLICY", "Scoring policy", "Puanlama politikası")
        public static let policyPut = label("POLICY_PUT", "is in force", "yürürlükte")
        public static let ownPolicy = label("OWN_POLICY", "the server's own", "sunucunun kendi politikası")
        public static let curves = label("CURVES", "Points by what is measured", "Ölçülene göre puanlar")
        /// {0} = points, {1} and {2} = durations.
        public static let tier = label(
            "TIER", "from {0} points; first answer {1}, solution {2}",
            "{0} puandan itibaren; ilk yanıt {1}, çözüm {2}")
        /// {0} = hours.
        public static let hours = label("HOURS", "{0} h", "{0} sa")
        /// {0} = minutes.
        public static let minutes = label("MINUTES", "{0} min", "{0} dk")
        /// {0} = points, {1} = days.
        public static let held = label(
            "HELD", "left {0} points below its threshold, not before {1} days",
            "eşiğin {0} puan altında yitirilir, {1} günden önce değil")
        /// {0} = per cent, {1} = days.
        public static let risk = label(
            "RISK", "at risk: silent for more than {0} % of the own interval and {1} days",
            "riskte: kendi aralığının %{0} kadarından ve {1} günden uzun sessizlik")
        /// {0} = per cent, {1} = days.
        public static let loss = label(
            "LOSS", "lost: silent for more than {0} % of the own interval and {1} days",
            "kayıp: kendi aralığının %{0} kadarından ve {1} günden uzun sessizlik")
        /// {0} and {1} = days.
        public static let single = label(
            "SINGLE", "who bought once: at risk after {0} days, lost after {1}",
            "bir kez alan: {0} günden sonra riskte, {1} günden sonra kayıp")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            truths + features.values.sorted { $0.code < $1.code } + [
                topByScore, topByValue, topByLifetimeValue, expectedByModel, atRisk, lost, nobody, value, customer,
                branch, orderedAt, notOrdered,
                leavesOutMoney, segment,
                segments,
                noSegments, segmentPut, retired, members, noBranch, isMember, isNoMember, unknown, nextChange, policy,
                policyPut, ownPolicy, rfm, recency, frequency, bounds, lookalikes, like, curves, tier, hours, minutes,
                held, risk, loss,
                single,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("LIST_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
