extension Catalogue {
    /// Advice on contacts, and what they cost.
    public enum Contact {
        /// The expected version.
        public static let tariffNotNext = MessageTemplate(
            "TARIFF_NOT_NEXT",
            en: "The next tariff has version {0} and does not begin before the last one.",
            tr: "Sıradaki tarifenin sürümü {0} olmalı ve son tarifeden önce başlamamalıdır.")
        /// The same currency twice, or no positive rate.
        public static let badExchangeRate = MessageTemplate(
            "BAD_EXCHANGE_RATE",
            en: "An exchange rate is between two currencies, above 0 and at most a thousand million.",
            tr: "Döviz kuru iki farklı para birimi arasında, sıfırdan büyük ve en çok bir milyar olmalıdır.")

        /// Contacts, days, cap.
        public static let fatigue = MessageTemplate(
            "FATIGUE_CAP",
            en: "The customer was contacted {0} times within {1} days; {2} are allowed.",
            tr: "Müşteriyle {1} gün içinde {0} kez iletişim kuruldu; en çok {2} olabilir.")
        /// No channel at all.
        public static let noAddress = MessageTemplate(
            "NO_CONTACT_ADDRESS",
            en: "No address of the customer is known.",
            tr: "Müşterinin bilinen bir iletişim adresi yok.")
        /// The channel wished for has no address.
        public static let noAddressOnPreferred = MessageTemplate(
            "NO_ADDRESS_ON_PREFERRED_CHANNEL",
            en: "No address is known for the channel that the customer prefers.",
            tr: "Müşterinin tercih ettiği kanal için bilinen bir adres yok.")
        /// A channel to which customers come.
        public static let notOutbound = MessageTemplate(
            "CHANNEL_NOT_OUTBOUND",
            en: "Nobody can be approached on this channel.",
            tr: "Bu kanaldan müşteriye gidilemez.")
        /// The customer does not want it.
        public static let unwanted = MessageTemplate(
            "CHANNEL_UNWANTED",
            en: "The customer does not want to be contacted on this channel.",
            tr: "Müşteri bu kanaldan aranmak istemiyor.")
        /// Days looked ahead.
        public static let noOpenTime = MessageTemplate(
            "NO_CONTACT_TIME",
            en: "The next {0} days have no hours in which the customer may be contacted.",
            tr: "Önümüzdeki {0} günde müşteriyle iletişim kurulabilecek saat yok.")
        /// Days looked ahead.
        public static let preferredTimeClosed = MessageTemplate(
            "PREFERRED_TIME_CLOSED",
            en: "The times that the customer prefers lie in quiet hours during the next {0} days.",
            tr: "Müşterinin tercih ettiği zamanlar önümüzdeki {0} günde sessiz saatlere denk geliyor.")

        /// The stated wish.
        public static let preferredChannel = MessageTemplate(
            "PREFERRED_CHANNEL",
            en: "The customer prefers this channel.",
            tr: "Müşteri bu kanalı tercih ediyor.")
        /// DecideRedirect approved it.
        public static let approvedChannel = MessageTemplate(
            "SERVED_HERE_BY_APPROVAL",
            en: "The customer is served on this cheaper channel by approval.",
            tr: "Müşteriye onayla bu daha ucuz kanaldan hizmet veriliyor.")
        /// The approved channel does not reach him.
        public static let cheapestInstead = MessageTemplate(
            "CHEAPEST_INSTEAD_OF_APPROVED",
            en: "The approved cheaper channel does not reach the customer: this is the cheapest that does.",
            tr: "Onaylanan daha ucuz kanaldan müşteriye ulaşılamıyor: ulaşılabilenlerin en ucuzu bu.")
        /// Of a channel that costs more than the chosen one.
        public static let dearerThanApproved = MessageTemplate(
            "DEARER_THAN_APPROVED",
            en: "The customer is served on a cheaper channel by approval, and this one costs more.",
            tr: "Müşteriye onayla daha ucuz kanaldan hizmet veriliyor; bu kanal daha pahalı.")
        /// Per cent.
        public static let mostEffective = MessageTemplate(
            "MOST_EFFECTIVE_CHANNEL",
            en: "The customer is most likely to answer here: {0} %.",
            tr: "Müşterinin en yüksek yanıt olasılığı bu kanalda: %{0}.")
        /// Per cent here and of the best.
        public static let cheaperAndAsEffective = MessageTemplate(
            "CHEAPER_AND_AS_EFFECTIVE",
            en: "It costs less and is as effective: {0} % against {1} %.",
            tr: "Daha ucuz ve aynı ölçüde etkili: %{1} yerine %{0}.")
        /// The stated wish is for another one.
        public static let otherPreferred = MessageTemplate(
            "OTHER_CHANNEL_PREFERRED",
            en: "The customer prefers another channel.",
            tr: "Müşteri başka bir kanalı tercih ediyor.")
        /// Nothing else is left.
        public static let onlyChannel = MessageTemplate(
            "ONLY_CHANNEL",
            en: "It is the only channel that may be used.",
            tr: "Kullanılabilecek tek kanal budur.")
        /// Per cent here and of the best.
        public static let lessEffective = MessageTemplate(
            "LESS_EFFECTIVE_CHANNEL",
            en: "The customer is less likely to answer here: {0} % against {1} %.",
            tr: "Müşterinin burada yanıt verme olasılığı daha düşük: %{1} yerine %{0}.")
        /// As effective at a higher cost.
        public static let dearer = MessageTemplate(
            "DEARER_CHANNEL",
            en: "It costs more and is no more effective.",
            tr: "Daha pahalı ve daha etkili değil.")
        /// No reason to prefer it.
        public static let noBetter = MessageTemplate(
            "NO_BETTER_CHANNEL",
            en: "It is neither more effective nor cheaper.",
            tr: "Ne daha etkili ne daha ucuz.")

        /// The stated wish.
        public static let preferredTime = MessageTemplate(
            "PREFERRED_TIME",
            en: "The customer prefers this time.",
            tr: "Müşteri bu zamanı tercih ediyor.")
        /// Answered and all contacts.
        public static let bestTime = MessageTemplate(
            "BEST_TIME",
            en: "At this time of the week the customer answered {0} of {1} contacts.",
            tr: "Müşteri haftanın bu saatlerinde {1} iletişimin {0} tanesini yanıtladı.")
        /// Nothing is known of any time.
        public static let nextTime = MessageTemplate(
            "NEXT_TIME",
            en: "No other time is known to be better; this is the next one.",
            tr: "Daha iyi olduğu bilinen bir zaman yok; sıradaki zaman bu.")

        /// Every template of this area.
        public static let all = [
            tariffNotNext, badExchangeRate, fatigue, noAddress, noAddressOnPreferred, notOutbound, unwanted, noOpenTime,
            preferredTimeClosed, preferredChannel, otherPreferred, approvedChannel, cheapestInstead, dearerThanApproved,
            mostEffective, cheaperAndAsEffective, onlyChannel,
            lessEffective,
            dearer, noBetter, preferredTime, bestTime, nextTime,
        ]
    }
}
