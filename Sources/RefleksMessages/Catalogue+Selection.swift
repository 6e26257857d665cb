extension Catalogue {
    /// Choosing customers, and what choosing them brought.
    public enum Selection {
        /// {0} = examples.
        public static let fewExamples = MessageTemplate(
            "LOOKALIKE_FEW_EXAMPLES",
            en: "At least {0} customers are needed as examples, and others to compare them with.",
            tr: "Örnek olarak en az {0} müşteri ve onlarla karşılaştırılacak başka müşteriler gerekir.")
        /// {0} = features.
        public static let badFeatures = MessageTemplate(
            "LOOKALIKE_BAD_FEATURES",
            en: "All customers are described by the same features, 1 to {0} of them.",
            tr: "Tüm müşteriler aynı özelliklerle anlatılmalıdır; özellik sayısı 1 ile {0} arasındadır.")
        /// {0} = rows.
        public static let tooManyRows = MessageTemplate(
            "LOOKALIKE_TOO_MANY_ROWS",
            en: "At most {0} customers are compared at once.",
            tr: "Bir seferde en çok {0} müşteri karşılaştırılır.")

        /// {0} = seats.
        public static let seatsOutOfRange = MessageTemplate(
            "SEATS_OUT_OF_RANGE",
            en: "Seats, waiting places and the seats of a group are 0 to {0}.",
            tr: "Yer, bekleme yeri ve grup başına yer sayısı 0 ile {0} arasında olmalıdır.")
        /// Reservations beyond the seats or a limit.
        public static let seatsOverbooked = MessageTemplate(
            "SEATS_OVERBOOKED",
            en: "More seats are reserved than there are, or than the group may have.",
            tr: "Var olandan ya da grubun alabileceğinden çok yer ayrılmış.")
        /// {0} = candidates.
        public static let tooManyCandidates = MessageTemplate(
            "SEATS_TOO_MANY_CANDIDATES",
            en: "At most {0} candidates are looked at.",
            tr: "En çok {0} aday değerlendirilir.")
        /// One customer as two candidates.
        public static let candidateTwice = MessageTemplate(
            "SEATS_CANDIDATE_TWICE",
            en: "A customer is among the candidates twice.",
            tr: "Bir müşteri adaylar arasında iki kez var.")
        /// A reservation.
        public static let seatReserved = MessageTemplate(
            "SEAT_RESERVED",
            en: "Has a seat that is reserved for the customer's group.",
            tr: "Müşterinin grubuna ayrılmış yerlerden birini aldı.")
        /// {0} = rank.
        public static let seatByScore = MessageTemplate(
            "SEAT_BY_SCORE",
            en: "Has a seat by score, as number {0} of those who can be invited.",
            tr: "Davet edilebilenler arasında puanıyla {0}. sırada olduğu için yer aldı.")
        /// {0} = place.
        public static let waiting = MessageTemplate(
            "SEAT_WAITING",
            en: "Waits at place {0}.",
            tr: "Bekleme listesinde {0}. sırada.")
        /// {0} = limit.
        public static let groupFull = MessageTemplate(
            "SEAT_GROUP_FULL",
            en: "The customer's group has all {0} seats that it may have.",
            tr: "Müşterinin grubu alabileceği {0} yerin tümünü doldurdu.")
        /// {0} = score, {1} = lowest score that was enough, {2} = seats.
        public static let scoreTooLow = MessageTemplate(
            "SEAT_SCORE_TOO_LOW",
            en: "The score is {0}; the last of {2} seats went at {1}.",
            tr: "Puanı {0}; {2} yerin sonuncusu {1} puanla verildi.")
        /// {0} = seats.
        public static let noSeatLeft = MessageTemplate(
            "SEAT_NONE_LEFT",
            en: "None of the {0} seats was left.",
            tr: "Toplam {0} yerden boş kalmadı.")

        /// Below zero.
        public static let walletNegative = MessageTemplate(
            "WALLET_NEGATIVE",
            en: "What a customer spends is not negative.",
            tr: "Müşterinin harcaması eksi olamaz.")
        /// A declaration without currency, or none at all.
        public static let walletNoAmount = MessageTemplate(
            "WALLET_NO_AMOUNT",
            en: "What a customer spends in a year is written with its currency: 12.000,00 TRY.",
            tr: "Müşterinin yıllık harcaması para birimiyle yazılır: 12.000,00 TRY.")
        /// Two currencies.
        public static let walletCurrenciesDiffer = MessageTemplate(
            "WALLET_CURRENCIES_DIFFER",
            en: "Both amounts have to be in one currency.",
            tr: "İki tutar da aynı para biriminde olmalıdır.")
        /// {0} = customers.
        public static let walletFewPeers = MessageTemplate(
            "WALLET_FEW_PEERS",
            en: "At least {0} like customers have to have declared what they spend, and to spend with us.",
            tr: "Benzer en az {0} müşterinin harcamasını bildirmiş olması ve bizden de alması gerekir.")
        /// Beyond 64 bits.
        public static let walletTooLarge = MessageTemplate(
            "WALLET_TOO_LARGE",
            en: "The estimated amount is too large.",
            tr: "Tahmin edilen tutar çok büyük.")

        /// {0} = size.
        public static let badCounts = MessageTemplate(
            "CAMPAIGN_BAD_COUNTS",
            en: "Hits are not negative and at most as many as the group, which has {0} members at most.",
            tr: "İsabet sayısı eksi olamaz ve grup büyüklüğünü aşamaz; grup en çok {0} kişidir.")
        /// Negative figures.
        public static let badRetentionFigures = MessageTemplate(
            "RETENTION_BAD_FIGURES",
            en: "Costs and counts are not negative.",
            tr: "Maliyetler ve sayılar eksi olamaz.")
        /// No acquired customer.
        public static let nothingAcquired = MessageTemplate(
            "RETENTION_NOTHING_ACQUIRED",
            en: "Nobody was acquired, so there is no cost of a new customer.",
            tr: "Hiç müşteri kazanılmadığı için yeni müşteri maliyeti hesaplanamaz.")
        /// One of the groups is empty.
        public static let nobodyCompared = MessageTemplate(
            "RETENTION_NOBODY_COMPARED",
            en: "Customers that something was done for and customers that were left alone are both needed.",
            tr: "Hem kendileri için bir şey yapılan hem de hiçbir şey yapılmayan müşteriler gerekir.")
        /// Beyond 64 bits.
        public static let retentionTooLarge = MessageTemplate(
            "RETENTION_TOO_LARGE",
            en: "The result is too large.",
            tr: "Sonuç çok büyük.")
        /// {0} = saved, {1} = kept, {2} = replacement cost, {3} = retention cost, {4} of {5} treated, {6} of {7} untreated.
        public static let valueSaved = MessageTemplate(
            "RETENTION_VALUE_SAVED",
            en: "{0$} = {1.} kept × {2$} each − {3$}; {4#} of {5#} stayed, against {6#} of {7#} left alone.",
            tr:
                "{0$} = elde tutulan {1.} × {2$} − {3$}; {5#} müşteriden {4#} kaldı, ilgilenilmeyen {7#} müşteriden {6#} kaldı."
        )

        /// The purchase names it.
        public static let campaignNamed = MessageTemplate(
            "ATTRIBUTED_NAMED",
            en: "The purchase names the campaign.",
            tr: "Alışverişin kendisi kampanyayı belirtiyor.")
        /// {0} = days.
        public static let referredWithin = MessageTemplate(
            "ATTRIBUTED_REFERRAL",
            en: "A customer recommended us within {0} days before the first purchase.",
            tr: "İlk alışverişten önceki {0} gün içinde bir müşteri bizi önerdi.")
        /// {0} = days.
        public static let touchedWithin = MessageTemplate(
            "ATTRIBUTED_LAST_TOUCH",
            en: "It was the last campaign within {0} days before the first purchase.",
            tr: "İlk alışverişten önceki {0} gün içindeki son kampanyaydı.")
        /// Nothing is known.
        public static let cameAlone = MessageTemplate(
            "ATTRIBUTED_TO_NOTHING",
            en: "Neither a campaign nor a recommendation is known before the first purchase.",
            tr: "İlk alışverişten önce bilinen bir kampanya ya da öneri yok.")

        /// Every template of this area.
        public static let all = [
            fewExamples, badFeatures, tooManyRows, seatsOutOfRange, seatsOverbooked, tooManyCandidates, candidateTwice,
            seatReserved, seatByScore, waiting, groupFull, scoreTooLow, noSeatLeft, walletNegative, walletNoAmount,
            walletCurrenciesDiffer, walletFewPeers, walletTooLarge, badCounts, badRetentionFigures, nothingAcquired,
            nobodyCompared, retentionTooLarge, valueSaved, campaignNamed, referredWithin, touchedWithin, cameAlone,
        ]
    }
}
