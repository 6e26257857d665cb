extension Catalogue {
    /// The command line's words about channels, corrections and the house's reference data.
    public enum CLIChannel {
        public static let channel = label("CHANNEL", "channel", "kanal")
        public static let uses = label("USES", "uses", "kullanım")
        public static let lastUse = label("LAST_USE", "last use", "son kullanım")
        public static let revenue = label("REVENUE", "revenue", "gelir")
        public static let cost = label("COST", "cost to serve", "hizmet maliyeti")
        public static let charged = label("CHARGED", "Charged by tariff", "Tarifeden yazılan")
        /// {0} = version.
        public static let tariffVersion = label("TARIFF_VERSION", "tariff {0}", "tarife {0}")
        public static let earlierTariffs = label("EARLIER_TARIFFS", "earlier tariffs", "önceki tarifeler")
        /// {0} = day.
        public static let ratesOf = label("RATES_OF", "rates of {0}", "{0} kurlarıyla")

        /// {0} = per cent.
        public static let answers = label("ANSWERS", "answers {0} %", "yanıtlama %{0}")
        public static let doNotContact = label("DO_NOT_CONTACT", "not now", "şimdi olmaz")
        /// {0} = time.
        public static let askAgain = label("ASK_AGAIN", "ask again from {0}", "{0} sonrasında yeniden sorun")
        public static let rejected = label("REJECTED", "Other channels", "Öteki kanallar")
        public static let preferenceHonoured = label(
            "PREFERENCE_HONOURED", "as he wants to be served", "istediği biçimde")
        /// {0} = channel.
        public static let servedOn = label(
            "SERVED_ON", "served on a cheaper channel by approval: {0}",
            "onayla daha ucuz kanaldan hizmet veriliyor: {0}")
        public static let preferenceBreached = label(
            "PREFERENCE_BREACHED", "not as he wants to be served:", "istediği biçimde değil:")

        /// {0} = id.
        public static let corrected = label(
            "CORRECTED", "interaction {0} corrected", "{0} numaralı etkileşim düzeltildi")
        /// {0} = id.
        public static let correctedBefore = label(
            "CORRECTED_BEFORE", "interaction {0} had been corrected so before",
            "{0} numaralı etkileşim daha önce böyle düzeltilmiş")
        /// {0} = id.
        public static let takenBackBy = label("TAKEN_BACK_BY", "taken back by {0}", "geri alan: {0}")
        /// {0} = id.
        public static let replacedBy = label("REPLACED_BY", "replaced by {0}", "yerine geçen: {0}")
        /// {0} = id, {1} = reason.
        public static let takesBack = label("TAKES_BACK", "takes back {0} ({1})", "{0} geri alındı ({1})")
        /// {0} = id.
        public static let replaces = label("REPLACES", "instead of {0}", "{0} yerine")

        public static let calendarPut = label("CALENDAR_PUT", "calendar recorded", "takvim kaydedildi")
        public static let tariffPut = label("TARIFF_PUT", "tariff recorded", "tarife kaydedildi")
        public static let ratePut = label("RATE_PUT", "exchange rate recorded", "döviz kuru kaydedildi")
        public static let agentPut = label("AGENT_PUT", "agent recorded", "temsilci kaydedildi")
        public static let none = label("NONE", "None yet.", "Henüz yok.")
        public static let closed = label("CLOSED", "closed", "kapalı")
        /// {0} = count.
        public static let differingDays = label("DIFFERING_DAYS", "{0} days differ", "{0} gün farklı")
        /// {0} = names.
        public static let worksOn = label("WORKS_ON", "works on {0}", "{0} günleri açık")
        /// {0} = day.
        public static let from = label("FROM", "from {0}", "{0} gününden beri")
        /// {0} = amount.
        public static let perContact = label("PER_CONTACT", "{0} a contact", "iletişim başına {0}")
        /// {0} = amount.
        public static let perMinute = label("PER_MINUTE", "{0} a minute", "dakika başına {0}")
        public static let retired = label("RETIRED", "does not serve any more", "artık hizmet vermiyor")

        /// Every label of this area.
        public static let labels: [MessageTemplate] = [
            channel, uses, lastUse, revenue, cost, charged, tariffVersion, earlierTariffs, ratesOf, answers,
            doNotContact, askAgain, rejected, preferenceHonoured, preferenceBreached, servedOn, corrected,
            correctedBefore,
            takenBackBy, replacedBy, takesBack, replaces, calendarPut, tariffPut, ratePut, agentPut, none, closed,
            differingDays, worksOn, from, perContact, perMinute, retired,
        ]

        public static let voidOrReplaced = MessageTemplate(
            "VOID_OR_REPLACED",
            en: "Say either --void, or with --type what stands in its place.",
            tr: "Ya --void verin ya da --type ile yerine geçeni belirtin.")
        public static let interactionMalformed = MessageTemplate(
            "INTERACTION_MALFORMED",
            en: "An interaction is named by its id, such as 9216, or as SYSTEM/EVENT.",
            tr: "Etkileşim, 9216 gibi numarasıyla ya da SİSTEM/OLAY biçiminde belirtilir.")
        public static let hoursMalformed = MessageTemplate(
            "HOURS_MALFORMED",
            en: "Hours are written as DAY:FROM-TO, such as monday:09:00-12:30,13:30-18:00 or 2026-12-31:09:00-13:00.",
            tr: "Saatler GÜN:AÇILIŞ-KAPANIŞ biçiminde yazılır; örneğin monday:09:00-12:30,13:30-18:00.")
        public static let tariffRateMalformed = MessageTemplate(
            "TARIFF_RATE_MALFORMED",
            en: "A rate is written as CHANNEL=PER_CONTACT or CHANNEL=PER_CONTACT+PER_MINUTE, such as phone=2,50+1,20.",
            tr: "Ücret KANAL=İLETİŞİM ya da KANAL=İLETİŞİM+DAKİKA biçiminde yazılır; örneğin phone=2,50+1,20.")
        public static let exchangeRateMalformed = MessageTemplate(
            "EXCHANGE_RATE_MALFORMED",
            en: "A rate is a number with at most six decimals, such as 41,1234.",
            tr: "Kur, en çok altı ondalıklı bir sayıdır; örneğin 41,1234.")

        /// Every message of this area.
        public static let all: [MessageTemplate] = [
            voidOrReplaced, interactionMalformed, hoursMalformed, tariffRateMalformed, exchangeRateMalformed,
        ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("CHANNEL_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
