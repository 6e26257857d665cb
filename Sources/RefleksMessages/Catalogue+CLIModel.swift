extension Catalogue {
    /// The command line's words about models of lifetime value, also on the page with charts.
    public enum CLIModel {
        /// In the order of the contract's numbers, from 1.
        public static let families = [
            label("FAMILY_BG_NBD", "BG/NBD", "BG/NBD"),
            label("FAMILY_MBG_NBD", "MBG/NBD", "MBG/NBD"),
            label("FAMILY_PARETO_NBD", "Pareto/NBD", "Pareto/NBD"),
        ]
        public static let model = label("MODEL", "Model", "Model")
        public static let standard = label("STANDARD", "the default", "varsayılan")
        public static let none = label("NONE", "No model has been fitted yet.", "Henüz model kurulmadı.")
        public static let active = label("ACTIVE", "active", "etkin")
        public static let serves = label("SERVES", "VALUE is scored by it", "DEĞER buna göre puanlanıyor")
        /// {0} = entry, {1} = last entry.
        public static let reading = label(
            "READING", "Reading purchases: entry {0} of {1}.", "Alışverişler okunuyor: {1} kayıttan {0}.")
        /// {0} = start, {1} = starts, {2} = iterations, {3} = log-likelihood.
        public static let fitting = label(
            "FITTING", "Fitting: start {0} of {1}, iteration {2}, log-likelihood {3}.",
            "Model kuruluyor: {1} başlangıçtan {0}., yineleme {2}, log-olabilirlik {3}.")
        /// {0} = number, {1} = commit.
        public static let activated = label(
            "ACTIVATED", "Model {0} serves from commit {1} on.", "{0} numaralı model {1}. işlemden beri etkin.")
        /// {0} = commit.
        public static let deactivated = label(
            "DEACTIVATED", "No model serves from commit {0} on; VALUE is what was earned.",
            "{0}. işlemden beri etkin model yok; DEĞER kazanılmış kâr payıdır.")
        /// {0} = customers.
        public static let scored = label("SCORED", "{0} customers scored", "{0} müşteri puanlandı")
        public static let backtest = label("BACKTEST", "Back-test of model", "Modelin sınanması")
        public static let nobodyMoves = label(
            "NOBODY_MOVES", "Nobody's level would change.", "Kimsenin düzeyi değişmezdi.")
        /// {0} and {1} = amounts.
        public static let valueMoves = label(
            "VALUE_MOVES", "expected within a year: {0} by the active model, {1} by this one",
            "bir yılda beklenen: etkin modele göre {0}, buna göre {1}")
        /// {0} = amount.
        public static let valueExpected = label(
            "VALUE_EXPECTED", "expected within a year by this model: {0}", "bu modele göre bir yılda beklenen: {0}")
        public static let mendRate = label(
            "MEND_RATE", "An administrator puts rates with `refleks rate put`.",
            "Kurları bir yönetici `refleks rate put` ile girer.")
        public static let dropoutNotIdentified = label(
            "DROPOUT", "The data does not tell that customers leave: P(alive) says nothing, P(any purchase) does.",
            "Veriler ayrılmayı göstermiyor: etkin olma olasılığı bir şey söylemez, yeniden alma olasılığı söyler.")
        public static let heterogeneityNotIdentified = label(
            "HETEROGENEITY", "A parameter went to the limit of its range: predictions hold, parameters mean little.",
            "Bir parametre sınırına dayandı: öngörüler geçerli, parametrelerin anlamı az.")
        /// {0} = customers, {1} = repeaters, {2} = repeat purchases.
        public static let population = label(
            "POPULATION", "{0} customers, {1} came back, {2} repeat purchases",
            "{0} müşteri, {1} tanesi yeniden geldi, {2} yinelenen alışveriş")
        /// {0} = days.
        public static let firstRepeat = label(
            "FIRST_REPEAT",
            "nine of ten who came back did so within {0~} of their first purchase",
            "yeniden gelen on müşteriden dokuzu ilk alışverişinden sonra en geç {0~} içinde geldi")
        /// {0} = days.
        public static let singleLoss = label(
            "SINGLE_LOSS",
            "who bought once is lost after {0~} by the policy in force: single_loss_days, set by `refleks policy put`",
            "yürürlükteki politikada bir kez alan {0~} sonra kayıptır: single_loss_days, `refleks policy put` ile değiştirilir"
        )
        /// {0} = currency.
        public static let spendIn = label("SPEND_IN", "spend and γ in {0}", "harcama ve γ: {0}")
        /// {0} = channels.
        public static let firstBoughtBy = label(
            "FIRST_BOUGHT_BY", "first bought through: {0}", "ilk alışverişin kanalı: {0}")
        /// {0} = the day after the last one.
        public static let calibrationUntil = label(
            "CALIBRATION_UNTIL", "calibration until {0}", "kalibrasyon bitişi {0}")
        /// {0} = first day, {1} = the day after the last one.
        public static let calibration = label(
            "CALIBRATION", "calibration from {0}, until {1}", "kalibrasyon başlangıcı {0}, bitişi {1}")
        /// {0} = the day after the last one.
        public static let judged = label("JUDGED", "holdout until {0}", "sınama bitişi {0}")
        /// What the dots of the chart of probabilities are.
        public static let dots = label(
            "DOTS",
            "Each dot is a band of probabilities, the larger the more customers; on the line as many bought as was foretold.",
            "Her nokta bir olasılık aralığıdır, müşteri sayısı arttıkça büyür; çizginin üzerinde, öngörülen kadarı satın almıştır."
        )
        /// {0} = name, {1} = version.
        public static let segment = label(
            "SEGMENT", "members of {0}, version {1}", "{0} üyeleri, {1}. sürüm")
        /// {0} = number.
        public static let logLikelihood = label("LOG_LIKELIHOOD", "log-likelihood {0}", "log-olabilirlik {0}")
        public static let holdout = label("HOLDOUT", "Holdout", "Sınama dönemi")
        /// {0} = expected, {1} = came, {2} = mean absolute error, {3} = Gini, {4} = Brier.
        public static let accuracy = label(
            "ACCURACY", "{0} purchases expected, {1} came · mean absolute error {2} · normalised Gini {3} · Brier {4}",
            "beklenen {0}, gerçekleşen {1} alışveriş · ortalama mutlak hata {2} · normalleştirilmiş Gini {3} · Brier {4}"
        )
        public static let byFrequency = label("BY_FREQUENCY", "repeat purchases", "yinelenen alışveriş")
        public static let byDecile = label("BY_DECILE", "tenth by prediction", "öngörüye göre onda bir")
        public static let byProbability = label("BY_PROBABILITY", "P(any purchase) from", "yeniden alma olasılığı ≥")
        public static let customers = label("CUSTOMERS", "customers", "müşteri")
        public static let expected = label("EXPECTED", "expected", "beklenen")
        public static let came = label("CAME", "came", "gerçekleşen")
        public static let tracking = label(
            "TRACKING", "Cumulative repeat purchases", "Birikimli yinelenen alışverişler")

        public static let lifetimeValue = label("LIFETIME_VALUE", "Lifetime value", "Yaşam boyu değer")
        public static let value = label("VALUE", "margin expected", "beklenen kâr payı")
        /// {0} = days.
        public static let withinDays = label("WITHIN_DAYS", "within {0~}", "{0~} içinde")
        public static let buysAgain = label("BUYS_AGAIN", "buys again", "yeniden alma olasılığı")
        public static let alive = label("ALIVE", "still a customer", "hâlâ müşteri olma olasılığı")
        public static let expectedPurchases = label("PURCHASES_EXPECTED", "purchases expected", "beklenen alışveriş")
        public static let expectedSpend = label("SPEND_EXPECTED", "spend expected", "beklenen harcama")
        /// {0} = amount.
        public static let perPurchase = label("PER_PURCHASE", "{0} a purchase", "alışveriş başına {0}")
        public static let margin = label("MARGIN", "own margin", "kendi kâr payı oranı")
        public static let residual = label("RESIDUAL", "margin without a horizon", "ufuksuz kâr payı")
        /// {0} = purchases.
        public static let purchases = label("PURCHASES", "{0} discounted purchases", "{0} iskontolu alışveriş")
        public static let observed = label("OBSERVED", "came back", "yeniden gelişleri")
        /// {0} and {1} = days.
        public static let over = label("OVER", "in {0~}, of {1~} observed", "{0~} içinde; gözlem {1~}")
        public static let neverBought = label(
            "NEVER_BOUGHT", "Has not bought anything: the model knows nothing of him.",
            "Hiç alışveriş yapmamış: model hakkında bir şey bilmiyor.")
        /// {0} = number, {1} = family.
        public static let byModel = label("BY_MODEL", "model {0}, {1}", "model {0}, {1}")

        // The page with charts.

        public static let chartFrequency = label(
            "CHART_FREQUENCY", "Purchases in the holdout by repeat purchases in the calibration",
            "Kalibrasyondaki yinelenen alışverişe göre sınama dönemi alışverişleri")
        public static let chartDeciles = label(
            "CHART_DECILES", "Purchases in the holdout by tenths of the prediction, the highest first",
            "Öngörünün onda birlerine göre sınama dönemi alışverişleri, en yüksekten başlayarak")
        public static let chartCalibration = label(
            "CHART_CALIBRATION", "Whether probabilities mean what they say",
            "Olasılıklar söylediklerini tutuyor mu?")
        public static let axisPredicted = label(
            "AXIS_PREDICTED", "predicted probability of any purchase", "öngörülen yeniden alma olasılığı")
        public static let axisHappened = label("AXIS_HAPPENED", "share who bought", "alanların oranı")
        public static let axisMean = label("AXIS_MEAN", "purchases per customer", "müşteri başına alışveriş")
        public static let calibrationEnds = label("CALIBRATION_ENDS", "calibration ends", "kalibrasyon biter")
        public static let parameter = label("PARAMETER", "parameter", "parametre")
        public static let estimate = label("ESTIMATE", "value", "değeri")
        public static let standardError = label("STANDARD_ERROR", "standard error", "standart hata")
        public static let inNumbers = label("IN_NUMBERS", "in numbers", "sayılarla")
        public static let noHoldout = label(
            "NO_HOLDOUT", "There was no holdout: nothing judges this model.",
            "Sınama dönemi verilmedi: bu modeli yargılayan bir şey yok.")

        /// {0} = days of repeat purchases.
        public static let unpricedDays = label(
            "UNPRICED_DAYS",
            "spend is fitted without {0~} of repeat purchases: something was paid in a currency that had no rate",
            "harcama modeline yeniden alışveriş yapılan {0~} katılmadı: kuru olmayan bir para birimiyle ödeme yapılmıştı"
        )
        public static let notKnown = label("NOT_KNOWN", "not known", "bilinmiyor")
        /// {0} = the model's currency.
        public static let withoutRate = label(
            "WITHOUT_RATE",
            "VALUE stays what was earned until a rate leads from {0} to the policy's currency: refleks rate put",
            "{0} para biriminden politikanınkine bir kur girilene kadar VALUE kazanılan değer olarak kalır: refleks rate put"
        )
        /// {0} = the policy's currency.
        public static let unreadCurrency = label(
            "UNREAD_CURRENCY",
            "what is paid in {0} is left out of VALUE until a rate leads from it to the model's currency: refleks rate put",
            "{0} ödemeleri, modelin para birimine bir kur girilene kadar VALUE içinde sayılmaz: refleks rate put"
        )

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            families + [
                model, standard, none, active, serves, reading, fitting, activated, deactivated, scored, backtest,
                nobodyMoves, valueMoves, valueExpected, mendRate, dropoutNotIdentified, heterogeneityNotIdentified,
                population, segment, firstRepeat, singleLoss, spendIn, firstBoughtBy, calibrationUntil, calibration,
                judged, dots,
                logLikelihood, holdout, accuracy, byFrequency, byDecile, byProbability, customers, expected, came,
                tracking, lifetimeValue, value, withinDays, buysAgain, alive, expectedPurchases, expectedSpend,
                perPurchase, margin, residual, purchases, observed, over, neverBought, byModel, chartFrequency,
                chartDeciles, chartCalibration, axisPredicted, axisHappened, axisMean, calibrationEnds, parameter,
                estimate, standardError, inNumbers, noHoldout, unpricedDays, notKnown, withoutRate,
                unreadCurrency,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("MODEL_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
