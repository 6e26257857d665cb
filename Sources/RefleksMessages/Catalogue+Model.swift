extension Catalogue {
    /// Models of lifetime value: why none can be fitted, and what is wrong with a question to one.
    public enum Model {
        public static let populationEmpty = MessageTemplate(
            "MODEL_POPULATION_EMPTY",
            en: "Nobody first bought within the calibration, as the filter asks: there is nothing to fit a model to.",
            tr: "Kalibrasyon döneminde, istenen koşullarla ilk alışverişini yapan kimse yok: model kurulamaz.")
        /// Count, minimum.
        public static let tooFewCustomers = MessageTemplate(
            "MODEL_TOO_FEW_CUSTOMERS",
            en: "Too few customers to fit a model to: {0#}; it takes at least {1#}.",
            tr: "{0#} müşteri model kurmak için az; en az {1#} müşteri gerekir.")
        /// Maximum.
        public static let tooManyCustomers = MessageTemplate(
            "MODEL_TOO_MANY_CUSTOMERS",
            en: "There are more than {0} customers or days with purchases; a narrower window has fewer.",
            tr: "{0} sayısından çok müşteri ya da alışveriş günü var; daha dar bir dönem seçin.")
        public static let noRepeatPurchases = MessageTemplate(
            "MODEL_NO_REPEAT_PURCHASES",
            en:
                "Nobody came back within the calibration: how often customers buy cannot be told from how soon they leave.",
            tr: "Kalibrasyon döneminde yeniden gelen yok: alışveriş sıklığı ile ayrılma birbirinden ayırt edilemez.")
        public static let identicalHistories = MessageTemplate(
            "MODEL_HISTORIES_IDENTICAL",
            en: "All customers have the same history: there is nothing to tell them apart by.",
            tr: "Bütün müşterilerin geçmişi aynı: onları ayırt edecek bir şey yok.")
        public static let historyInvalid = MessageTemplate(
            "MODEL_HISTORY_INVALID",
            en: "A customer's purchases are beyond what the model takes.",
            tr: "Bir müşterinin alışverişleri modelin kabul ettiği sınırların dışında.")
        public static let parameterInvalid = MessageTemplate(
            "MODEL_PARAMETER_INVALID",
            en: "A parameter of the model is out of its range.",
            tr: "Modelin bir parametresi izin verilen aralığın dışında.")
        public static let horizonInvalid = MessageTemplate(
            "MODEL_HORIZON_INVALID",
            en: "The horizon is shorter or longer than the model answers.",
            tr: "Ufuk, modelin yanıtlayabileceğinden kısa ya da uzun.")
        public static let discountInvalid = MessageTemplate(
            "MODEL_DISCOUNT_INVALID",
            en: "The discount is out of range.",
            tr: "İskonto oranı izin verilen aralığın dışında.")
        public static let spendMeanNotIdentified = MessageTemplate(
            "MODEL_SPEND_MEAN_NOT_IDENTIFIED",
            en: "The mean spend of the population does not exist under the model (q is at most 1).",
            tr: "Bu modele göre kitlenin ortalama harcaması tanımlı değil (q en çok 1).")
        public static let timeUp = MessageTemplate(
            "MODEL_TIME_UP",
            en: "The time allowed for the fit was over before it was done.",
            tr: "Model kurulmadan izin verilen süre doldu.")
        /// Iterations.
        public static let notConverged = MessageTemplate(
            "MODEL_NOT_CONVERGED",
            en: "After {0} iterations the likelihood was not at its maximum.",
            tr: "{0} yinelemeden sonra olabilirlik en büyük değerine ulaşmadı.")
        public static let overflow = MessageTemplate(
            "MODEL_AMOUNT_OVERFLOW",
            en: "The amounts of a customer do not fit into 64 bits.",
            tr: "Bir müşterinin tutarları 64 bite sığmıyor.")
        /// Number.
        public static let notFound = MessageTemplate(
            "MODEL_NOT_FOUND",
            en: "There is no model {0} among the newest 200.",
            tr: "En yeni 200 model arasında {0} numaralı model yok.")
        public static let noneActive = MessageTemplate(
            "MODEL_NONE_ACTIVE",
            en: """
                No model of lifetime value is active, and the default orders nobody: fit one to the house's own purchases \
                (FitModel) and activate it (ActivateModel). GetLifetimeValue tells of one customer what the default expects.
                """,
            tr: """
                Etkin bir yaşam boyu değer modeli yok; varsayılan modele göre sıralama yapılmaz. Kurumun kendi alışverişlerinden \
                bir model kurun (FitModel) ve etkinleştirin (ActivateModel). Varsayılan modelin tek bir müşteriden \
                beklediğini GetLifetimeValue söyler.
                """)
        /// Number, its currency, the policy's currency.
        public static let noRate = MessageTemplate(
            "MODEL_NO_RATE",
            en: """
                Model {0} expects money in {1}, and no exchange rate leads from {1} to {2}, in which lists are ordered: record \
                one (PutExchangeRate).
                """,
            tr: """
                {0} numaralı model {1} cinsinden tahmin ediyor; listelerin sıralandığı {2} için {1} kuru yok: bir kur kaydedin \
                (PutExchangeRate).
                """)
        public static let busy = MessageTemplate(
            "MODEL_BUSY",
            en: "Another model is being fitted or tested; one goes after the other.",
            tr: "Başka bir model kuruluyor ya da sınanıyor; işlemler sırayla yapılır.")
        public static let windowOrder = MessageTemplate(
            "MODEL_WINDOW_ORDER",
            en: "The window's days must rise: from, calibration until, holdout until.",
            tr: "Dönemin günleri artan sırada olmalıdır: başlangıç, kalibrasyon sonu, sınama sonu.")
        public static let windowAhead = MessageTemplate(
            "MODEL_WINDOW_AHEAD",
            en: "The window ends after today, where nothing has been observed yet.",
            tr: "Dönem bugünden sonra bitiyor; orada henüz gözlem yok.")

        /// Why there is no model of spend, in the order of the reasons' numbers.
        public static let spendRefusals = [
            MessageTemplate(
                "MODEL_SPEND_TOO_FEW",
                en:
                    "Fewer than ten customers came back and paid in the model's currency, or in one with a rate to it: each one's own average stands in for spend.",
                tr:
                    "Ondan az müşteri yeniden gelip modelin para biriminde ya da ona kuru olan birinde ödeme yaptı: harcama için her müşterinin kendi ortalaması alınır."
            ),
            MessageTemplate(
                "MODEL_SPEND_IDENTICAL",
                en: "All customers spend the same on average: that average stands in for a model of spend.",
                tr: "Bütün müşterilerin ortalama harcaması aynı: harcama modeli yerine bu ortalama alınır."),
            MessageTemplate(
                "MODEL_SPEND_NO_MEAN",
                en: "The mean spend is not identified (q is at most 1): each customer's own average stands in for it.",
                tr: "Ortalama harcama belirlenemiyor (q en çok 1): her müşterinin kendi ortalaması alınır."),
            MessageTemplate(
                "MODEL_SPEND_NOT_CONVERGED",
                en: "The fit of spend did not end: each customer's own average stands in for it.",
                tr: "Harcama modeli sonuca ulaşmadı: her müşterinin kendi ortalaması alınır."),
            MessageTemplate(
                "MODEL_SPEND_OUT_OF_RANGE",
                en: "Averages are out of the model's range: each customer's own average stands in for spend.",
                tr: "Ortalamalar modelin aralığı dışında: harcama için her müşterinin kendi ortalaması alınır."),
            MessageTemplate(
                "MODEL_SPEND_NOT_POSITIVE",
                en: """
                    Of those who came back fewer than ten spent more than discounts took off: each one's own average stands in \
                    for spend where it is not negative.
                    """,
                tr: """
                    Yeniden gelenlerden ondan azının harcaması indirimlerden fazla: harcama için, eksi değilse her müşterinin \
                    kendi ortalaması alınır.
                    """),
        ]
        public static let defaultSource = MessageTemplate(
            "MODEL_DEFAULT_SOURCE",
            en: """
                BG/NBD as published for CDNOW (Fader, Hardie and Lee 2005), own averages for spend: the house has not activated \
                a model of its own.
                """,
            tr: """
                CDNOW için yayımlanan BG/NBD (Fader, Hardie ve Lee 2005), harcama için kendi ortalaması: kurum henüz kendi \
                modelini etkinleştirmedi.
                """)

        /// Every message of this area.
        public static let all =
            [
                populationEmpty, tooFewCustomers, tooManyCustomers, noRepeatPurchases, identicalHistories,
                historyInvalid, parameterInvalid, horizonInvalid, discountInvalid, spendMeanNotIdentified, timeUp,
                notConverged, overflow, notFound, noneActive, noRate, busy, windowOrder, windowAhead, defaultSource,
            ] + spendRefusals
    }
}
