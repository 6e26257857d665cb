extension Catalogue {
    /// The command line's words about warnings, and about what was won and lost.
    public enum CLIReflex {
        /// In the order of the contract's numbers, from 1.
        public static let rules = [
            label("LATE_DELIVERY", "late delivery", "geciken teslimat"),
            label("REPEATED_CONTACT", "repeated contact", "aynı konuda yeniden başvuru"),
            label("LATE_ANSWER", "late answer", "geciken yanıt"),
            label("MISSED_EXPECTATION", "missed expectation", "karşılanmayan beklenti"),
            label("FALLING_FREQUENCY", "falling frequency", "seyrekleşen alışveriş"),
        ]
        /// {0} = rule, {1} = case.
        public static let warned = label("WARNED", "{0}: case #{1} was opened", "{0}: #{1} numaralı vaka açıldı")
        public static let policy = label("POLICY", "Policy of the reflex", "Refleks kuralları")
        public static let policyPut = label("POLICY_PUT", "policy recorded", "kurallar kaydedildi")
        public static let on = label("ON", "Rules that are on", "Açık kurallar")
        public static let repeated = label("REPEATED", "Repeated contact", "Yeniden başvuru")
        /// {0} = times, {1} = days.
        public static let repeatedBound = label("REPEATED_BOUND", "{0} times within {1} days", "{1} günde {0} kez")
        public static let fresh = label("FRESH", "Not older than", "En çok şu kadar eski")
        /// {0} = days.
        public static let days = label("DAYS", "{0} days", "{0} gün")
        public static let frequency = label("FREQUENCY", "Falling frequency", "Seyrekleşme")
        /// {0} = per cent, {1} = days, {2} = purchases.
        public static let frequencyBound = label(
            "FREQUENCY_BOUND", "silent for {0} % of the own rhythm and {1} days, after {2} purchases",
            "{2} alışverişten sonra kendi aralığının % {0} kadarı ve {1} gün sessizlik")
        public static let horizon = label("HORIZON", "Judged within", "Değerlendirme süresi")
        public static let report = label("REPORT", "Warnings", "Uyarılar")
        public static let all = label("ALL", "all rules", "bütün kurallar")
        /// {0} = number.
        public static let warnings = label("WARNINGS", "{0} warnings", "{0} uyarı")
        /// {0} = pending.
        public static let pending = label("PENDING", "{0} open", "{0} belirsiz")
        /// {0} = complained, {1} = left, {2} = stayed.
        public static let verdicts = label(
            "VERDICTS", "{0} complained, {1} left, {2} stayed", "{0} şikâyet, {1} ayrılan, {2} kalan")
        /// {0} = share, {1} and {2} = the interval's ends.
        public static let precision = label(
            "PRECISION", "precision {0} [{1}, {2}]", "isabet {0} [{1}, {2}]")
        public static let noPrecision = label(
            "NO_PRECISION", "too few to judge", "değerlendirmek için çok az")
        /// {0} = time.
        public static let lead = label("LEAD", "{0} ahead", "{0} önce")
        /// {0} = foreseen, {1} = complaints.
        public static let recall = label(
            "RECALL", "{0} of {1} complaints were foreseen", "{1} şikâyetten {0} tanesi önceden görüldü")
        public static let digest = label("DIGEST", "Won and lost", "Kazanılan ve kaybedilen")
        public static let won = label("WON", "won", "kazanıldı")
        public static let wonBack = label("WON_BACK", "won back", "geri kazanıldı")
        public static let lostClosed = label("LOST_CLOSED", "closed all accounts", "hesaplarını kapattı")
        public static let praise = label("PRAISE", "praise", "övgü")
        public static let complaints = label("COMPLAINTS", "complaints", "şikâyet")
        public static let raised = label("RAISED", "warnings", "uyarı")
        public static let recognitions = label("RECOGNITIONS", "recognised", "takdir")
        public static let offersMade = label("OFFERS_MADE", "Offers made", "Yapılan teklifler")
        public static let unasked = label("UNASKED", "before anybody asked", "kimse istemeden")
        public static let asked = label("ASKED", "answering somebody", "istek üzerine")
        /// {0} = number.
        public static let offers = label("OFFERS", "{0} offers", "{0} teklif")
        /// {0} = accepted, {1} = rejected, {2} = unanswered.
        public static let outcomes = label(
            "OUTCOMES", "{0} accepted, {1} rejected, {2} unanswered", "{0} kabul, {1} ret, {2} yanıtsız")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            rules + [
                warned, policy, policyPut, on, repeated, repeatedBound, fresh, days, frequency, frequencyBound, horizon,
                report, all, warnings, pending, verdicts, precision, noPrecision, lead, recall, digest, won, wonBack,
                lostClosed, praise, complaints, raised, recognitions, offersMade, unasked, asked, offers, outcomes,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("REFLEX_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
