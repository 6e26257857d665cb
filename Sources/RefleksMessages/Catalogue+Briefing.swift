extension Catalogue {
    /// What a branch is told before it serves a customer.
    public enum Briefing {
        /// Minutes, channel.
        public static let justInTouch = MessageTemplate(
            "JUST_IN_TOUCH",
            en: "In touch {0} min ago ({1}): take it up, do not begin anew.",
            tr: "{0} dk önce iletişim kuruldu ({1}): baştan başlamayın, kaldığı yerden sürdürün.")
        /// Count.
        public static let overdueMatters = MessageTemplate(
            "OVERDUE_MATTERS",
            en: "Overdue: {0}. Speak of it first.",
            tr: "Gecikmiş iş: {0}. Önce bunu konuşun.")
        /// Count.
        public static let lateOrders = MessageTemplate(
            "LATE_ORDERS",
            en: "Orders with an announced delay: {0}. Apologise and name the new date.",
            tr: "Gecikeceği bildirilen sipariş: {0}. Özür dileyin, yeni tarihi söyleyin.")
        /// Count.
        public static let openMatters = MessageTemplate(
            "OPEN_MATTERS",
            en: "Open and not overdue: {0}. Say how it stands.",
            tr: "Açık, gecikmemiş iş: {0}. Ne durumda olduğunu söyleyin.")
        /// The question's key.
        public static let askOneThing = MessageTemplate(
            "ASK_ONE_THING",
            en: "If it fits, ask one thing: {0}.",
            tr: "Uygunsa tek bir şey sorun: {0}.")
        /// Nobody is to be contacted.
        public static let deceased = MessageTemplate(
            "CUSTOMER_HAS_DIED",
            en: "The customer has died: offer condolences to relatives, offer and ask nothing.",
            tr: "Müşteri vefat etti: yakınlarına başsağlığı dileyin, teklifte bulunmayın, soru sormayın.")
        /// Kept, not used.
        public static let restricted = MessageTemplate(
            "PROCESSING_RESTRICTED",
            en: "Processing is restricted: serve what he asks for, use his data for nothing else.",
            tr: "Veri işleme kısıtlı: yalnızca istediği hizmeti verin, verilerini başka amaçla kullanmayın.")

        /// Count.
        public static let overdueCases = MessageTemplate(
            "OVERDUE_CASES",
            en: "Cases in which we broke our promise: {0}. Apologise before anything else.",
            tr: "Sözümüzü tutmadığımız vaka: {0}. Her şeyden önce özür dileyin.")
        /// Count.
        public static let openCases = MessageTemplate(
            "OPEN_CASES",
            en: "Open cases: {0}. Say what has been done.",
            tr: "Açık vaka: {0}. Neler yapıldığını söyleyin.")
        /// Count.
        public static let casesToConfirm = MessageTemplate(
            "CASES_TO_CONFIRM",
            en: "Cases that we hold for solved: {0}. Ask whether they are.",
            tr: "Çözüldüğünü düşündüğümüz vaka: {0}. Gerçekten çözülüp çözülmediğini sorun.")

        /// Channel.
        public static let servedOn = MessageTemplate(
            "SERVED_ON_BY_APPROVAL",
            en: "Served on a cheaper channel by approval: {0}. What he asks for here he gets all the same.",
            tr: "Onayla daha ucuz kanaldan hizmet veriliyor: {0}. Burada istediği hizmet yine verilir.")
        /// Branch.
        public static let otherBranchPreferred = MessageTemplate(
            "OTHER_BRANCH_PREFERRED",
            en: "Wants to be served by branch {0}.",
            tr: "{0} şubesinden hizmet almak istiyor.")
        /// Channel.
        public static let channelPreferred = MessageTemplate(
            "CHANNEL_PREFERRED",
            en: "Prefers: {0}.",
            tr: "Tercih ettiği kanal: {0}.")
        /// Channel.
        public static let channelUnwanted = MessageTemplate(
            "NEVER_ON_CHANNEL",
            en: "Never use: {0}.",
            tr: "Hiç istemediği kanal: {0}.")
        /// None of the stated windows holds now.
        public static let timeNotPreferred = MessageTemplate(
            "TIME_NOT_PREFERRED",
            en: "Prefers to be contacted at other times than now.",
            tr: "İletişim için şu andan başka zamanları tercih ediyor.")

        /// Nothing permits an offer by call, text message or e-mail.
        public static let noAdvertising = MessageTemplate(
            "NO_ADVERTISING",
            en: "Make no offer by call, SMS or e-mail: nothing permits it. At the counter you may.",
            tr: "Aramayla, kısa mesajla ya da e-postayla teklif iletmeyin: izin yok. Şubede yüz yüze iletebilirsiniz.")
        /// Channel, masked address, brand, the ground as a sentence.
        public static let permissionOfBrand = MessageTemplate(
            "PERMISSION_OF_BRAND",
            en: "{0} to {1} for brand {2}: {3}",
            tr: "{0}, {1}, {2} markası için: {3}")
        /// Channel, masked address, the ground as a sentence.
        public static let permissionOfAny = MessageTemplate(
            "PERMISSION_OF_ANY",
            en: "{0} to {1}, any brand: {2}",
            tr: "{0}, {1}, tüm markalar: {2}")

        /// Every template of this area.
        public static let all = [
            justInTouch, overdueCases, openCases, casesToConfirm, overdueMatters, lateOrders, openMatters, askOneThing,
            deceased, restricted,
            servedOn, otherBranchPreferred, channelPreferred, channelUnwanted, timeNotPreferred, noAdvertising,
            permissionOfBrand, permissionOfAny,
        ]
    }
}
