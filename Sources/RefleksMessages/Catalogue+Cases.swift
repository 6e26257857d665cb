extension Catalogue {
    /// Cases: what is refused of them besides the rules of their states.
    public enum Cases {
        /// No such case.
        public static let notFound = MessageTemplate(
            "CASE_NOT_FOUND",
            en: "There is no such case.",
            tr: "Böyle bir vaka yok.")
        /// The greatest number.
        public static let tooMany = MessageTemplate(
            "TOO_MANY_CASES",
            en: "At most {0} cases of one customer may be open at a time.",
            tr: "Bir müşterinin aynı anda en çok {0} açık vakası olabilir.")
        /// The greatest number.
        public static let tooManyNotes = MessageTemplate(
            "TOO_MANY_CASE_NOTES",
            en: "A case has at most {0} notes.",
            tr: "Bir vakanın en çok {0} notu olabilir.")
        /// Nothing can be promised.
        public static let calendarWithoutTime = MessageTemplate(
            "CALENDAR_WITHOUT_WORKING_TIME",
            en: "The branch's calendar has too little working time for a deadline.",
            tr: "Şubenin takviminde süre hesaplamaya yetecek çalışma saati yok.")
        /// Not in the registry, or not serving.
        public static let agentUnknown = MessageTemplate(
            "CASE_OWNER_UNKNOWN",
            en: "The registry has no agent of this id who serves customers.",
            tr: "Kayıtta bu kimlikte, hizmet veren bir temsilci yok.")
        /// CONFIRMED or REOPENED.
        public static let onlyCustomerConfirms = MessageTemplate(
            "CASE_NEEDS_CUSTOMER",
            en: "Only what the customer says confirms or reopens a case: use ConfirmResolution.",
            tr: "Bir vakayı yalnızca müşterinin sözü onaylar ya da yeniden açar: ConfirmResolution kullanın.")
        /// Of somebody else, or not there.
        public static let interactionOfOther = MessageTemplate(
            "FEEDBACK_INTERACTION_UNKNOWN",
            en: "The customer has no interaction with this id.",
            tr: "Müşterinin bu kimlikte bir etkileşimi yok.")
        /// Text, an answer or an owner.
        public static let emptyNote = MessageTemplate(
            "CASE_NOTE_EMPTY",
            en: "A note says something, tells that the customer heard from us, or names an owner.",
            tr: "Eklenen notun bir metni olmalı, müşteriye dönüldüğünü bildirmeli ya da bir sorumlu belirtmelidir.")
        /// Told in words only.
        public static let wordsMissing = MessageTemplate(
            "FEEDBACK_TEXT_REQUIRED",
            en: "A complaint, a suggestion and praise need words.",
            tr: "Şikâyet, öneri ve övgü için metin gereklidir.")
        /// Of another state.
        public static let reasonNotExpected = MessageTemplate(
            "CLOSING_REASON_NOT_EXPECTED",
            en: "Only a case that is closed unresolved has a closing reason.",
            tr: "Kapatma gerekçesi yalnızca çözülmeden kapatılan vakalar içindir.")

        /// Every template of this area.
        public static let all = [
            notFound, tooMany, tooManyNotes, calendarWithoutTime, agentUnknown, onlyCustomerConfirms,
            interactionOfOther, emptyNote, wordsMissing, reasonNotExpected,
        ]
    }
}
