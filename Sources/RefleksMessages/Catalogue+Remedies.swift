extension Catalogue {
    /// Remedies: what is refused of them besides an agent's limits.
    public enum Remedies {
        /// Confirmed or given up.
        public static let caseEnded = MessageTemplate(
            "CASE_ENDED",
            en: "The case has ended; nothing can be given for it any more.",
            tr: "Vaka sona erdi; artık onun için bir telafi verilemez.")
        /// The greatest number.
        public static let tooMany = MessageTemplate(
            "TOO_MANY_REMEDIES",
            en: "A case has at most {0} remedies.",
            tr: "Bir vakanın en çok {0} telafisi olabilir.")
        /// Nobody can decide twice.
        public static let decided = MessageTemplate(
            "REMEDY_DECIDED",
            en: "The remedy does not wait for a decision any more.",
            tr: "Telafi artık karar beklemiyor.")
        /// By the same agent, or the same certificate.
        public static let own = MessageTemplate(
            "OWN_REMEDY",
            en: "Nobody decides about a remedy that he proposed himself.",
            tr: "Kimse kendi önerdiği telafiye karar veremez.")
        /// No such remedy.
        public static let notFound = MessageTemplate(
            "REMEDY_NOT_FOUND",
            en: "There is no such remedy.",
            tr: "Böyle bir telafi yok.")
        /// Not in the registry, or not serving.
        public static let agentUnknown = MessageTemplate(
            "REMEDY_AGENT_UNKNOWN",
            en: "The registry has no agent of this id who serves customers.",
            tr: "Kayıtta bu kimlikte, hizmet veren bir temsilci yok.")
        /// By whose authority.
        public static let agentMissing = MessageTemplate(
            "REMEDY_AGENT_REQUIRED",
            en: "A remedy is granted by an agent's authority: name the agent.",
            tr: "Telafi bir temsilcinin yetkisiyle verilir: temsilciyi belirtin.")

        /// How many.
        public static let remediesWait = MessageTemplate(
            "REMEDIES_WAIT",
            en: "Remedies that wait for approval: {0}. Promise nothing before they are granted.",
            tr: "Onay bekleyen telafi: {0}. Verilmeden söz vermeyin.")

        /// Every template of this area.
        public static let all = [caseEnded, tooMany, decided, own, notFound, agentUnknown, agentMissing, remediesWait]
    }
}
