extension Catalogue {
    /// The command line's words about how good our service is.
    public enum CLIQuality {
        public static let quality = label("QUALITY", "Service quality", "Hizmet kalitesi")
        public static let dimensions = label("DIMENSIONS", "Five dimensions", "Beş boyut")
        /// In the order of the contract's fields.
        public static let dimensionNames = [
            label("RESPONSIVENESS", "responsiveness", "çabukluk"),
            label("WARMTH", "warmth", "sıcaklık"),
            label("SINCERITY", "sincerity", "içtenlik"),
            label("RELIABILITY", "reliability", "güvenilirlik"),
            label("ATTITUDE", "attitude", "tutum"),
        ]
        public static let nps = label("NPS", "NPS", "NPS")
        public static let satisfied = label("SATISFIED", "satisfied", "memnun")
        public static let csat = label("CSAT", "CSAT, mean", "CSAT, ortalama")
        public static let ces = label("CES", "CES, mean", "CES, ortalama")
        public static let firstContact = label("FIRST_CONTACT", "solved at first contact", "ilk temasta çözülen")
        public static let reopened = label("REOPENED", "came back", "geri dönen")
        public static let firstResponse = label("FIRST_RESPONSE", "first answer", "ilk yanıt")
        public static let resolution = label("RESOLUTION", "solution", "çözüm")
        /// {0} = answers.
        public static let hidden = label("HIDDEN", "hidden: only {0}", "gizli: yalnız {0}")
        public static let none = label("NONE", "no answers, no cases", "yanıt yok, vaka yok")
        /// {0} = number.
        public static let count = label("N", "n = {0}", "n = {0}")
        /// {0} = median minutes, {1} = 90 per cent of cases, {2} = cases.
        public static let minutes = label(
            "MINUTES", "half within {0} min, 90 % within {1} min, n = {2}",
            "yarısı {0} dk içinde, %90'ı {1} dk içinde, n = {2}")
        public static let speedHidden = label(
            "SPEED_HIDDEN", "speed is not shown without quality beside it",
            "hız, yanında kalite olmadan gösterilmez")
        /// {0} = answers, {1} = complaints, {2} = praise, {3} = cases.
        public static let told = label(
            "TOLD", "{0} answers, {1} complaints, {2} praise; {3} cases",
            "{0} yanıt, {1} şikâyet, {2} övgü; {3} vaka")
        /// {0} = groups.
        public static let leftOut = label("LEFT_OUT", "{0} more are not shown", "{0} tanesi daha gösterilmiyor")
        public static let nobody = label("NOBODY", "not named", "adsız")
        public static let months = label("MONTHS", "Month by month", "Aydan aya")
        public static let answers = label("ANSWERS", "answers", "yanıt")
        public static let cases = label("CASES", "cases", "vaka")
        public static let sla = label("SLA", "Promises kept", "Tutulan sözler")
        public static let opened = label("OPENED", "opened", "açılan")
        public static let answeredInTime = label("ANSWERED", "answered in time", "zamanında yanıt")
        public static let solvedInTime = label("SOLVED", "solved in time", "zamanında çözüm")
        /// {0} = of which kept, {1} = kept and broken.
        public static let keptOf = label("KEPT_OF", "{0} of {1}", "{0} / {1}")
        public static let overdueNow = label("OVERDUE_NOW", "overdue now", "şu an geciken")
        public static let paused = label("PAUSED", "customer awaited", "müşteri beklendi")
        /// {0} = minutes.
        public static let minutesOnly = label("MINUTES_ONLY", "{0} min", "{0} dk")
        public static let all = label("ALL", "all", "hepsi")
        public static let repeatRate = label("REPEAT", "Bought again", "Yeniden alışveriş")
        public static let praised = label("PRAISED", "spoke well of us", "hakkımızda iyi konuşanlar")
        public static let solved = label("CONFIRMED", "case solved", "vakası çözülenler")
        public static let others = label("OTHERS", "all others", "diğer herkes")
        /// {0} = of which, {1} = customers.
        public static let again = label("AGAIN", "{0} of {1} customers", "{1} müşteriden {0}")
        /// {0} = days.
        public static let horizon = label(
            "HORIZON", "within {0} days of the month's end", "ay sonundan sonraki {0} gün içinde")
        public static let notComplete = label(
            "NOT_COMPLETE", "these days are not over", "bu günler henüz geçmedi")
        /// {0} = difference with sign, {1} = lower, {2} = upper end.
        public static let beside = label(
            "BESIDE", "{0} beside the others [{1}, {2}]", "diğerlerine göre {0} [{1}, {2}]")
        public static let noLots = label(
            "NO_LOTS", "nobody drew lots: who is pleased may have come back anyway",
            "gruplar kurayla seçilmedi: memnun olan zaten dönecek olabilir")

        public static let interval = label("INTERVAL", "95 % interval", "%95 aralık")
        public static let tooFew = label(
            "TOO_FEW", "–: too few answers or cases to show anything", "–: gösterilecek kadar yanıt ya da vaka yok")
        public static let byBranch = label("BY_BRANCH", "Branch by branch", "Şubelere göre")
        public static let medianMinutes = label(
            "MEDIAN_MINUTES", "minutes to the solution, half of them", "çözüme kadar dakika, yarısı")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            dimensionNames + [
                quality, dimensions, nps, satisfied, csat, ces, firstContact, reopened, firstResponse, resolution,
                hidden,
                none, count, minutes, speedHidden, told, leftOut, nobody, months, answers, cases, sla, opened,
                answeredInTime, solvedInTime, keptOf, overdueNow, paused, minutesOnly, all, repeatRate, praised, solved,
                others, again, horizon, notComplete, beside, noLots, interval, tooFew, byBranch, medianMinutes,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("QUALITY_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
