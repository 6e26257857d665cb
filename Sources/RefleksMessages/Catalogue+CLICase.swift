extension Catalogue {
    /// The command line's words about feedback and cases.
    public enum CLICase {
        /// In the order of the contract's numbers, from 1.
        public static let feedbackKinds = [
            label("KIND_CSAT", "satisfaction", "memnuniyet"),
            label("KIND_NPS", "recommendation", "tavsiye"),
            label("KIND_CES", "effort", "kolaylık"),
            label("KIND_COMPLAINT", "complaint", "şikâyet"),
            label("KIND_SUGGESTION", "suggestion", "öneri"),
            label("KIND_PRAISE", "praise", "övgü"),
        ]
        public static let origins = [
            label("ORIGIN_FEEDBACK", "by feedback", "geri bildirimle"),
            label("ORIGIN_EARLY_WARNING", "early warning", "erken uyarı"),
            label("ORIGIN_MANUAL", "by hand", "elle"),
            label("ORIGIN_MISSED_EXPECTATION", "missed expectation", "karşılanmayan beklenti"),
        ]
        public static let severities = [
            label("SEVERITY_LOW", "low", "düşük"),
            label("SEVERITY_MEDIUM", "medium", "orta"),
            label("SEVERITY_HIGH", "high", "yüksek"),
            label("SEVERITY_CRITICAL", "critical", "kritik"),
        ]
        public static let states = [
            label("STATE_OPEN", "open", "açık"),
            label("STATE_WAITING_CUSTOMER", "waits for the customer", "müşteriyi bekliyor"),
            label("STATE_RESOLVED", "resolved", "çözüldü"),
            label("STATE_CONFIRMED", "confirmed", "onaylandı"),
            label("STATE_REOPENED", "reopened", "yeniden açıldı"),
            label("STATE_CLOSED_UNRESOLVED", "closed unresolved", "çözülmeden kapandı"),
        ]
        public static let closingReasons = [
            label("REASON_CUSTOMER_UNREACHABLE", "customer unreachable", "müşteriye ulaşılamadı"),
            label("REASON_CUSTOMER_WITHDREW", "customer withdrew", "müşteri vazgeçti"),
            label("REASON_NOT_POSSIBLE", "not possible", "olanaksız"),
            label("REASON_NOT_PERMITTED", "not permitted", "izin yok"),
            label("REASON_DUPLICATE", "duplicate", "yinelenen"),
            label("REASON_CUSTOMER_GONE", "customer gone", "müşteri artık yok"),
        ]
        public static let eventKinds = [
            label("EVENT_OPENED", "opened", "açıldı"),
            label("EVENT_MOVED", "moved", "durum değişti"),
            label("EVENT_NOTED", "noted", "not eklendi"),
            label("EVENT_REMEDY_GRANTED", "remedy granted", "telafi verildi"),
            label("EVENT_REMEDY_PROPOSED", "remedy waits", "telafi onay bekliyor"),
            label("EVENT_REMEDY_REFUSED", "remedy refused", "telafi reddedildi"),
            label("EVENT_PROMISES_RENEWED", "promises renewed", "süreler yeniden hesaplandı"),
        ]

        public static let recorded = label("RECORDED", "feedback recorded", "geri bildirim kaydedildi")
        public static let requested = label("REQUESTED", "asked for an answer", "yanıt istendi")
        /// {0} = instant.
        public static let answerInTime = label("ANSWER_IN_TIME", "in time until {0}", "son yanıt: {0}")
        public static let answeredLate = label("ANSWERED_LATE", "late", "geç")
        public static let feedback = label("FEEDBACK", "Feedback", "Geri bildirimler")
        public static let lastFeedback = label("LAST_FEEDBACK", "Said last", "Son söylediği")
        public static let noFeedback = label("NO_FEEDBACK", "no feedback", "geri bildirim yok")
        public static let openCase = label("CASE", "Case", "Vaka")
        public static let cases = label("CASES", "Cases", "Vakalar")
        public static let dissatisfied = label("DISSATISFIED", "Dissatisfied customers", "Memnun olmayan müşteriler")
        public static let noCases = label("NO_CASES", "nobody waits", "bekleyen yok")
        public static let caseChanged = label("CASE_CHANGED", "case recorded", "vaka kaydedildi")
        /// {0} = instant.
        public static let answerBy = label("ANSWER_BY", "answer by {0}", "{0} tarihine kadar yanıt")
        /// {0} = instant.
        public static let solveBy = label("SOLVE_BY", "solve by {0}", "{0} tarihine kadar çözüm")
        public static let answerLate = label("ANSWER_LATE", "answered too late", "yanıt gecikti")
        public static let solutionLate = label("SOLUTION_LATE", "overdue", "gecikti")
        public static let clockStands = label("CLOCK_STANDS", "clock stands", "süre durdu")
        public static let nobody = label("NOBODY", "nobody yet", "henüz kimse")
        /// {0} = times.
        public static let reopened = label("REOPENED", "reopened {0} times", "{0} kez yeniden açıldı")
        /// {0} = name.
        public static let owner = label("OWNER", "owner {0}", "sorumlu {0}")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            feedbackKinds + origins + severities + states + closingReasons + eventKinds + [
                recorded, requested, answerInTime, answeredLate, feedback, lastFeedback, noFeedback, openCase, cases,
                dissatisfied, noCases, caseChanged,
                answerBy, solveBy, answerLate, solutionLate, clockStands, nobody, reopened, owner,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("CASE_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
