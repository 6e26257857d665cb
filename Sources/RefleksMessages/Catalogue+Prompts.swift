extension Catalogue {
    /// What policies ask of whoever serves a customer.
    public enum Prompts {
        /// The greatest number.
        public static let tooMany = MessageTemplate(
            "TOO_MANY_PROMPTS",
            en: "There are {0} active prompts already: retire one before another is added.",
            tr: "Zaten {0} etkin yönlendirme var; yenisini eklemeden önce birini kaldırın.")
        public static let badValidity = MessageTemplate(
            "PROMPT_BAD_VALIDITY", en: "A prompt does not end before it begins.",
            tr: "Bir yönlendirme başlamadan bitemez.")
        public static let contactIncomplete = MessageTemplate(
            "PROMPT_CONTACT_INCOMPLETE",
            en: "Purpose and channel of a contact are named together, and a brand only with them.",
            tr: "Bir iletişimin amacı ile kanalı birlikte belirtilir; marka da ancak bunlarla verilir.")
        public static let badRole = MessageTemplate(
            "PROMPT_BAD_ROLE",
            en: "Prompts are shown to branches, agents, systems and administrators, each named once.",
            tr: "Yönlendirmeler her biri bir kez anılan şubelere, görevlilere, sistemlere ve yöneticilere gösterilir.")
        public static let branchTwice = MessageTemplate(
            "PROMPT_BRANCH_TWICE", en: "A branch is named once.", tr: "Bir şube yalnız bir kez belirtilir.")
        public static let notFound = MessageTemplate(
            "PROMPT_NOT_FOUND", en: "There is no such prompt.", tr: "Böyle bir yönlendirme yok.")
        public static let showingUnknown = MessageTemplate(
            "PROMPT_SHOWING_UNKNOWN",
            en: "No briefing has shown that prompt for the customer lately.",
            tr: "Son zamanlarda hiçbir bilgilendirmede bu müşteri için böyle bir yönlendirme gösterilmedi.")
        public static let outcomeTold = MessageTemplate(
            "PROMPT_OUTCOME_TOLD",
            en: "What came of that showing was recorded before.",
            tr: "Bu gösterimin sonucu daha önce kaydedildi.")
        /// Days.
        public static let outcomeLate = MessageTemplate(
            "PROMPT_OUTCOME_LATE",
            en: "What came of a prompt is recorded within {0} days.",
            tr: "Bir yönlendirmenin sonucu en geç {0} gün içinde kaydedilir.")

        /// Every template of this area.
        public static let all = [
            tooMany, badValidity, contactIncomplete, badRole, branchTwice, notFound, showingUnknown, outcomeTold,
            outcomeLate,
        ]
    }
}
