extension Catalogue {
    /// What is wrong with a scoring policy.
    public enum ScoringPolicy {
        /// The rule's id.
        public static let curveMissing = MessageTemplate(
            "POLICY_CURVE_MISSING",
            en: "The rule {0} has no curve; a policy states one for every rule but the two caps.",
            tr: "{0} kuralının eğrisi yok; politika, iki sınır dışında her kural için bir eğri içerir.")
        /// A cap was given a curve.
        public static let capHasNoCurve = MessageTemplate(
            "POLICY_CAP_HAS_NO_CURVE",
            en: "This rule only limits others and has no curve.",
            tr: "Bu kural yalnızca diğerlerini sınırlar; eğrisi olmaz.")
        public static let knotsNotRising = MessageTemplate(
            "POLICY_KNOTS_NOT_RISING",
            en: "The values of a curve's knots rise from each one to the next.",
            tr: "Bir eğrinin düğüm değerleri her adımda artar.")
        /// The greatest value.
        public static let knotTooFar = MessageTemplate(
            "POLICY_KNOT_TOO_FAR",
            en: "The value of a knot lies within {0} on either side of 0.",
            tr: "Bir düğümün değeri 0'ın iki yanında en çok {0} olabilir.")
        public static let tierMissing = MessageTemplate(
            "POLICY_TIER_MISSING",
            en: "A policy states STANDARD, PLUS, PRIORITY and PRIVATE, each once.",
            tr: "Politika STANDARD, PLUS, PRIORITY ve PRIVATE düzeylerini birer kez içerir.")
        public static let floorHasThreshold = MessageTemplate(
            "POLICY_FLOOR_HAS_THRESHOLD",
            en: "Everybody has at least STANDARD: it is entered at 0 and adds nothing.",
            tr: "Herkes en az STANDARD düzeyindedir: eşiği 0'dır ve ayrıcalık eklemez.")
        public static let thresholdNotRising = MessageTemplate(
            "POLICY_THRESHOLD_NOT_RISING",
            en: "A tier is entered at more points than the tier below.",
            tr: "Bir düzeye, alttaki düzeyden daha çok puanla girilir.")
        public static let tierTakesAway = MessageTemplate(
            "POLICY_TIER_TAKES_AWAY",
            en: "A tier promises at least what the tier below does: no longer times, and all its privileges.",
            tr: "Bir düzey en az alttaki düzeyin sözünü verir: süreler uzamaz, ayrıcalıklar eksilmez.")
        /// The threshold of the lowest tier.
        public static let marginTooWide = MessageTemplate(
            "POLICY_MARGIN_TOO_WIDE",
            en: "The margin must be smaller than the threshold of PLUS, {0}; otherwise nobody would ever leave it.",
            tr: "Pay, PLUS eşiği olan {0} puandan küçük olmalıdır; yoksa kimse o düzeyden çıkamaz.")
        /// The bound of the risk.
        public static let lossNotAfterRisk = MessageTemplate(
            "POLICY_LOSS_NOT_AFTER_RISK",
            en: "Customers are at risk before they are lost: this must be more than {0}.",
            tr: "Müşteriler kaybedilmeden önce riske girer: bu değer {0} sınırından büyük olmalıdır.")
        public static let versionUnknown = MessageTemplate(
            "POLICY_VERSION_UNKNOWN", en: "There is no such version of the scoring policy.",
            tr: "Puanlama politikasının böyle bir sürümü yok.")
        public static let versionAndTime = MessageTemplate(
            "POLICY_VERSION_AND_TIME", en: "Ask for a version or for a time, not for both.",
            tr: "Ya bir sürümü ya da bir zamanı sorun; ikisini birden değil.")

        /// Every template of this area.
        public static let all = [
            curveMissing, capHasNoCurve, knotsNotRising, knotTooFar, tierMissing, floorHasThreshold, thresholdNotRising,
            tierTakesAway, marginTooWide, lossNotAfterRisk, versionUnknown, versionAndTime,
        ]
    }

    /// Segments that are asked for.
    public enum SegmentService {
        public static let unknown = MessageTemplate(
            "SEGMENT_NOT_FOUND", en: "There is no segment of this name.", tr: "Bu adda bir segment yok.")
        public static let unreadable = MessageTemplate(
            "SEGMENT_RULE_UNREADABLE",
            en: "The segment's rule asks for something that this version does not know; put it again.",
            tr: "Segmentin kuralı bu sürümün bilmediği bir şeyi soruyor; kuralı yeniden kaydedin.")

        /// Every template of this area.
        public static let all = [unknown, unreadable]
    }
}
