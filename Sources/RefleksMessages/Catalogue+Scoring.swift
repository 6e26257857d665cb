extension Catalogue {
    /// Scores, service levels, lifecycles and roles: the ids of rules with what people read.
    public enum Scoring {
        /// In the order of the rules' numbers.
        public static let rules = [
            MessageTemplate(
                "VALUE_MARGIN", en: "Margin; what is a year old counts half",
                tr: "Kâr payı; bir yıl öncekinin yarısı sayılır"),
            MessageTemplate(
                "VALUE_FREQUENCY", en: "Purchases; those of half a year ago count half",
                tr: "Alışverişler; altı ay öncekilerin yarısı sayılır"),
            MessageTemplate("POTENTIAL_NEEDS", en: "Needs identified", tr: "Belirlenen ihtiyaçlar"),
            MessageTemplate("POTENTIAL_OFFERS_ACCEPTED", en: "Offers accepted", tr: "Kabul edilen teklifler"),
            MessageTemplate("POTENTIAL_OFFERS_REJECTED", en: "Offers rejected", tr: "Reddedilen teklifler"),
            MessageTemplate(
                "INFLUENCE_REFERRALS_MADE", en: "Referrals made, outcome open", tr: "Sonucu belli olmayan tavsiyeler"),
            MessageTemplate("INFLUENCE_REFERRALS_WON", en: "Customers won by referral", tr: "Tavsiyeyle kazanılanlar"),
            MessageTemplate(
                "INFLUENCE_REFERRALS_LOST", en: "Customers driven away", tr: "Etkisiyle kaybedilen müşteriler"),
            MessageTemplate("INFLUENCE_GOOD_WORD", en: "Good words in public", tr: "Herkese açık övgüler"),
            MessageTemplate("INFLUENCE_BAD_WORD", en: "Bad words in public", tr: "Herkese açık yergiler"),
            MessageTemplate("INFLUENCE_CAP", en: "Influence is limited", tr: "Etki puanı sınırlıdır"),
            MessageTemplate("RELATIONSHIP_TENURE", en: "Length of the relationship", tr: "İlişkinin süresi"),
            MessageTemplate("RELATIONSHIP_RENEWALS", en: "Renewals", tr: "Yenilemeler"),
            MessageTemplate(
                "RELATIONSHIP_RHYTHM", en: "Silence, in per cent of the customer's own interval",
                tr: "Sessizlik, müşterinin kendi aralığının yüzdesi olarak"),
            MessageTemplate("RELATIONSHIP_PAID_ON_TIME", en: "Payments on time", tr: "Zamanında ödemeler"),
            MessageTemplate("RELATIONSHIP_PAID_LATE", en: "Late payments", tr: "Geciken ödemeler"),
            MessageTemplate("SATISFACTION_REQUESTS_DONE", en: "Requests done", tr: "Yerine getirilen istekler"),
            MessageTemplate("SATISFACTION_PROBLEMS", en: "Problems reported", tr: "Bildirilen sorunlar"),
            MessageTemplate("SATISFACTION_LATE_DELIVERIES", en: "Late deliveries", tr: "Geciken teslimatlar"),
            MessageTemplate("SATISFACTION_RETURNS", en: "Returns", tr: "İadeler"),
            MessageTemplate(
                "COST_TO_SERVE_SHARE", en: "Cost to serve as a share of revenue",
                tr: "Hizmet maliyetinin gelire oranı"),
            MessageTemplate("TOTAL_CLAMP", en: "The score lies between 0 and 1000", tr: "Puan 0 ile 1000 arasındadır"),
            MessageTemplate(
                "VALUE_LIFETIME", en: "Margin expected within a year by the active model",
                tr: "Etkin modele göre bir yılda beklenen kâr payı"),
            MessageTemplate("SATISFACTION_COMPLAINTS", en: "Complaints", tr: "Şikâyetler"),
            MessageTemplate(
                "SATISFACTION_POOR_RATINGS", en: "Poor ratings given", tr: "Verilen düşük puanlar"),
            MessageTemplate(
                "SATISFACTION_GOOD_RATINGS", en: "Good ratings and praise", tr: "Yüksek puanlar ve övgüler"),
        ]

        /// In the order of the reasons' numbers.
        public static let stages = [
            MessageTemplate(
                "LIFECYCLE_NOTHING_YET", en: "Nothing has led further yet.", tr: "Henüz bir adım atılmadı."),
            MessageTemplate(
                "LIFECYCLE_CAMPAIGN_SHOWN", en: "Campaigns shown: {0#}.", tr: "Gösterilen kampanya: {0#}."),
            MessageTemplate(
                "LIFECYCLE_NEED_OR_OFFER", en: "Needs, requests and offers: {0#}.",
                tr: "İhtiyaç, istek ve teklif: {0#}."),
            MessageTemplate(
                "LIFECYCLE_BOUGHT", en: "Days with purchases, or accounts: {0#}.",
                tr: "Alışveriş yapılan gün ya da hesap: {0#}."),
            MessageTemplate(
                "LIFECYCLE_BOUGHT_MORE", en: "Buys again and again, or took an offer; days with purchases: {0#}.",
                tr: "Yeniden alıyor ya da teklif kabul etti; alışveriş yapılan gün: {0#}."),
            MessageTemplate(
                "LIFECYCLE_SILENT_BEYOND_RHYTHM", en: "Silent for {0~}, beyond the customer's own rhythm.",
                tr: "{0~} boyunca sessiz; kendi alışveriş aralığını aştı."),
            MessageTemplate(
                "LIFECYCLE_SILENT_TOO_LONG", en: "Silent for {0~}: lost.", tr: "{0~} boyunca sessiz: kaybedildi."),
            MessageTemplate("LIFECYCLE_ACCOUNTS_CLOSED", en: "Accounts closed: {0#}.", tr: "Kapatılan hesap: {0#}."),
            MessageTemplate(
                "LIFECYCLE_CAME_BACK", en: "Came back after {0~}.", tr: "{0~} sonra geri döndü."),
            MessageTemplate(
                "LIFECYCLE_TAKEN_BACK", en: "What had led further was taken back.",
                tr: "İlerletmiş olan kayıt geri alındı."),
            MessageTemplate(
                "LIFECYCLE_REDIRECTED", en: "Served on a cheaper channel by approval; days with purchases: {0#}.",
                tr: "Onayla daha ucuz bir kanaldan hizmet alıyor; alışveriş yapılan gün: {0#}."),
        ]

        /// In the order of the elements' numbers.
        public static let roles = [
            MessageTemplate("ROLE_AWARENESS", en: "Awareness", tr: "Farkındalık"),
            MessageTemplate("ROLE_SPEND", en: "Spend", tr: "Harcama"),
            MessageTemplate("ROLE_REPEAT_SPEND", en: "Repeat spend", tr: "Yinelenen harcama"),
            MessageTemplate("ROLE_RENEWAL", en: "Renewal", tr: "Yenileme"),
            MessageTemplate("ROLE_PAYING_ON_TIME", en: "Paying on time", tr: "Zamanında ödeme"),
            MessageTemplate("ROLE_REFERRAL", en: "Referral", tr: "Tavsiye"),
            MessageTemplate("ROLE_DECISIVENESS", en: "Decisiveness", tr: "Kararlılık"),
            MessageTemplate("ROLE_FORGIVENESS", en: "Forgiveness", tr: "Bağışlayıcılık"),
            MessageTemplate("ROLE_GIVING_FEEDBACK", en: "Giving feedback", tr: "Geri bildirim verme"),
            MessageTemplate("ROLE_LONG_RELATIONSHIP", en: "Long relationship", tr: "Uzun ilişki"),
            MessageTemplate("ROLE_HIGH_MARGIN", en: "High margin", tr: "Yüksek kâr payı"),
        ]

        /// The total.
        public static let levelFloor = MessageTemplate(
            "LEVEL_FLOOR", en: "{0} points; everybody has at least the standard.",
            tr: "{0} puan; standart düzey herkesin hakkıdır.")
        /// Total and threshold.
        public static let levelReached = MessageTemplate(
            "LEVEL_REACHED", en: "{0} points reach the {1} that the level takes.",
            tr: "{0} puan, düzeyin gerektirdiği {1} puana ulaşıyor.")
        /// Total, threshold, and where the level is left.
        public static let levelWithinMargin = MessageTemplate(
            "LEVEL_WITHIN_MARGIN", en: "{0} points are below {1}, but the level is only left below {2}.",
            tr: "{0} puan {1} eşiğinin altında; ancak düzey {2} puanın altında yitirilir.")
        /// Total and days.
        public static let levelWithinDwell = MessageTemplate(
            "LEVEL_WITHIN_DWELL", en: "{0} points are too few, but a level is held for at least {1} days.",
            tr: "{0} puan yetersiz; ancak bir düzey en az {1} gün korunur.")
        /// The total.
        public static let levelContested = MessageTemplate(
            "LEVEL_CONTESTED",
            en: "{0} points are too few, but the customer contests the level: it is held until a person has answered.",
            tr: "{0} puan yetersiz; ancak müşteri düzeyine itiraz etti: bir kişi yanıtlayana kadar düzeyi korunur.")
        /// A day that is over.
        public static let simulatedInThePast = MessageTemplate(
            "SIMULATED_IN_THE_PAST", en: "A score is simulated as of today or later.",
            tr: "Puan, bugün ya da daha sonrası için denenir.")
        /// After the instant that the score is of.
        public static let simulatedAfterwards = MessageTemplate(
            "SIMULATED_AFTERWARDS", en: "It would happen after the time that the score is of.",
            tr: "Puanın ait olduğu andan sonra gerçekleşirdi.")

        /// Every message of this area.
        public static let all =
            stages + [
                levelFloor, levelReached, levelWithinMargin, levelWithinDwell, levelContested, simulatedInThePast,
                simulatedAfterwards,
            ]

        /// Days, number of the model: what `VALUE_LIFETIME` was measured by.
        public static let valueOfModel = MessageTemplate(
            "VALUE_LIFETIME_OF", en: "Margin expected within {0~} by model {1}",
            tr: "{1} numaralı modele göre {0} günde beklenen kâr payı")

        /// Names of rules and roles.
        public static let labels = rules + roles + [valueOfModel]
    }
}
