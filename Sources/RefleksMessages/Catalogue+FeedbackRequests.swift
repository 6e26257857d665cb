extension Catalogue {
    /// Asking customers for feedback.
    public enum FeedbackRequests {
        /// One answer.
        public static let answered = MessageTemplate(
            "FEEDBACK_REQUEST_ANSWERED",
            en: "The request was answered before.",
            tr: "Bu istek daha önce yanıtlandı.")
        /// Of somebody else, or forgotten.
        public static let unknown = MessageTemplate(
            "FEEDBACK_REQUEST_UNKNOWN",
            en: "The customer has no request with this id among his newest.",
            tr: "Müşterinin son istekleri arasında bu kimlikte bir istek yok.")
        /// CSAT for NPS.
        public static let otherKind = MessageTemplate(
            "FEEDBACK_REQUEST_OTHER_KIND",
            en: "The request asks for another kind of feedback.",
            tr: "İstek başka türde bir geri bildirim soruyor.")
        /// The greatest number.
        public static let tooMany = MessageTemplate(
            "TOO_MANY_FEEDBACK_REQUESTS",
            en: "At most {0} requests to one customer may wait for an answer at a time.",
            tr: "Bir müşteriden aynı anda en çok {0} yanıt beklenebilir.")
        /// How many.
        public static let wait = MessageTemplate(
            "FEEDBACK_REQUESTS_WAIT",
            en: "He was asked for his opinion and has not answered: {0}.",
            tr: "Görüşü soruldu ve henüz yanıtlamadı: {0}.")

        /// Every template of this area.
        public static let all = [answered, unknown, otherKind, tooMany, wait]
    }
}
