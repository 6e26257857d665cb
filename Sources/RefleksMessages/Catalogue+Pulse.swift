extension Catalogue {
    /// The anonymous employee pulse.
    public enum Pulse {
        public static let unknown = MessageTemplate(
            "PULSE_NOT_FOUND", en: "There is no such pulse.", tr: "Böyle bir nabız anketi yok.")
        public static let closed = MessageTemplate(
            "PULSE_CLOSED", en: "The pulse is over.", tr: "Nabız anketi sona erdi.")
        public static let answered = MessageTemplate(
            "PULSE_ANSWERED", en: "You have answered this pulse; an answer cannot be found again to change it.",
            tr: "Bu nabız anketini yanıtladınız; bir yanıt değiştirilmek üzere yeniden bulunamaz.")
        public static let exists = MessageTemplate(
            "PULSE_EXISTS", en: "There was a pulse of this name before.",
            tr: "Bu adda bir nabız anketi daha önce yapılmış.")
        public static let openAlready = MessageTemplate(
            "PULSE_OPEN", en: "Another pulse is open: close it first.",
            tr: "Başka bir nabız anketi açık; önce onu kapatın.")
        /// Days.
        public static let tooSoon = MessageTemplate(
            "PULSE_TOO_SOON",
            en:
                "Two pulses are opened {0} days apart at least, so that nobody's answer can be told from their difference.",
            tr:
                "İki nabız anketi en az {0} gün arayla açılır; böylece aralarındaki farktan kimsenin yanıtı anlaşılamaz."
        )
        public static let notEmployed = MessageTemplate(
            "PULSE_NOT_EMPLOYED", en: "Only a serving agent of the registry, with a branch, answers the pulse.",
            tr: "Nabız anketini yalnız kayıtlı, görevde ve bir şubeye bağlı görevliler yanıtlar.")

        /// Every template of this area.
        public static let all = [unknown, closed, answered, exists, openAlready, tooSoon, notEmployed]
    }

    /// The command line's words about the pulse.
    public enum CLIPulse {
        public static let title = label("TITLE", "Employee pulse", "Çalışan nabzı")
        public static let taken = label(
            "TAKEN", "answer taken; nobody can tell whose it is", "yanıt alındı; kime ait olduğunu kimse bilemez")
        public static let opened = label("OPENED", "pulse opened", "nabız anketi açıldı")
        public static let ended = label(
            "ENDED", "pulse closed; answers and key are destroyed",
            "nabız anketi kapandı; yanıtlar ve anahtar yok edildi")
        public static let isOpen = label(
            "IS_OPEN", "open: nothing is shown before it is closed", "açık: kapanmadan hiçbir şey gösterilmez")
        public static let none = label("NONE", "no pulse yet", "henüz nabız anketi yok")
        public static let all = label("ALL", "everybody", "herkes")
        /// {0} = answers.
        public static let answers = label("ANSWERS", "{0} answers", "{0} yanıt")
        /// {0} = groups.
        public static let hidden = label(
            "HIDDEN", "{0} groups are hidden: fewer than five, or they would tell of those that are",
            "{0} grup gizli: beşten az yanıt var ya da öyle olanları ele verirdi")
        public static let tooFew = label("TOO_FEW", "too few answers to show anything", "gösterilecek kadar yanıt yok")
        public static let earlier = label("EARLIER", "Before", "Öncekiler")

        /// Every label of this area.
        public static let labels = [
            title, taken, opened, ended, isOpen, none, all, answers, hidden, tooFew, earlier,
        ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("PULSE_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
