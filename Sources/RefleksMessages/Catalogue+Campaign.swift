extension Catalogue {
    /// Campaigns, redirections, wallets: what services say about them besides the rules of choosing.
    public enum Campaign {
        /// Ends before it begins.
        public static let badDays = MessageTemplate(
            "CAMPAIGN_BAD_DAYS",
            en: "The campaign ends before it begins.",
            tr: "Kampanya başlamadan bitiyor.")
        /// Negative.
        public static let badCost = MessageTemplate(
            "CAMPAIGN_BAD_COST",
            en: "A campaign's cost is not negative.",
            tr: "Kampanyanın maliyeti eksi olamaz.")
        /// {0} = members.
        public static let members = MessageTemplate(
            "CAMPAIGN_MEMBERS",
            en: "A campaign reaches somebody, and has at most {0} members with those who are left alone.",
            tr: "Kampanya en az bir müşteriye ulaşmalı; kontrol grubuyla birlikte en çok {0} üyesi olabilir.")
        /// Neither product nor category.
        public static let needsProduct = MessageTemplate(
            "CAMPAIGN_NEEDS_PRODUCT",
            en: "A cross-sell campaign names a product or a category.",
            tr: "Çapraz satış kampanyası bir ürün ya da kategori belirtmelidir.")
        /// No such campaign.
        public static let notFound = MessageTemplate(
            "CAMPAIGN_NOT_FOUND",
            en: "There is no such campaign.",
            tr: "Böyle bir kampanya yok.")
        /// Another goal.
        public static let wrongGoal = MessageTemplate(
            "CAMPAIGN_OTHER_GOAL",
            en: "The campaign has another goal.",
            tr: "Kampanyanın amacı farklı.")
        /// Two currencies.
        public static let currenciesDiffer = MessageTemplate(
            "CAMPAIGN_CURRENCIES_DIFFER",
            en: "Both campaigns have to be paid in one currency.",
            tr: "İki kampanyanın maliyeti de aynı para biriminde olmalıdır.")

        /// He brings more than he costs.
        public static let redirectNotJustified = MessageTemplate(
            "REDIRECT_NOT_JUSTIFIED",
            en: "The customer costs no more than the customer brings.",
            tr: "Müşteri getirdiğinden fazlasına mal olmuyor.")
        /// One waits, or was approved.
        public static let redirectStands = MessageTemplate(
            "REDIRECT_STANDS",
            en: "A redirection of the customer waits for a decision or was approved already.",
            tr: "Bu müşteri için karar bekleyen ya da onaylanmış bir yönlendirme zaten var.")
        /// None, or not the newest.
        public static let redirectNotFound = MessageTemplate(
            "REDIRECT_NOT_FOUND",
            en: "The newest redirection of the customer is none of this number.",
            tr: "Müşterinin bu numarada güncel bir yönlendirmesi yok.")
        /// PROPOSED.
        public static let redirectWaits = MessageTemplate(
            "REDIRECT_WAITS",
            en: "The redirection is proposed and waits for a decision: it can be approved or refused.",
            tr: "Yönlendirme önerildi ve karar bekliyor: onaylanabilir ya da reddedilebilir.")
        /// APPROVED.
        public static let redirectApproved = MessageTemplate(
            "REDIRECT_ALREADY_APPROVED",
            en: "The redirection is approved: it can only be ended.",
            tr: "Yönlendirme onaylandı: yalnızca sona erdirilebilir.")
        /// REFUSED.
        public static let redirectRefused = MessageTemplate(
            "REDIRECT_ALREADY_REFUSED",
            en: "The redirection was refused, which stays so: another one can be proposed.",
            tr: "Yönlendirme reddedildi, bu karar değişmez: yenisi önerilebilir.")
        /// ENDED.
        public static let redirectEnded = MessageTemplate(
            "REDIRECT_ALREADY_ENDED",
            en: "The redirection has ended: another one can be proposed.",
            tr: "Yönlendirme sona erdi: yenisi önerilebilir.")
        /// Four eyes.
        public static let redirectSamePrincipal = MessageTemplate(
            "REDIRECT_SAME_PRINCIPAL",
            en: "Somebody else has to decide about what you proposed.",
            tr: "Önerdiğiniz yönlendirmeye başkası karar vermelidir.")
        /// The cheaper one.
        public static let redirectChannelDearer = MessageTemplate(
            "REDIRECT_CHANNEL_NOT_CHEAPER",
            en: "By the tariff of today the channel is not cheaper than the one that costs most now.",
            tr: "Bugünkü tarifeye göre bu kanal, şu anda en pahalıya gelen kanaldan ucuz değil.")

        /// PROPOSED.
        public static let redirectNoDecision = MessageTemplate(
            "REDIRECT_NO_DECISION",
            en: "A decision approves, refuses or ends.",
            tr: "Karar onay, ret ya da sona erdirme olabilir.")

        /// Every template of this area.
        public static let all = [
            badDays, badCost, members, needsProduct, notFound, wrongGoal, currenciesDiffer, redirectNotJustified,
            redirectStands, redirectNotFound, redirectSamePrincipal, redirectChannelDearer, redirectNoDecision,
            redirectWaits, redirectApproved, redirectRefused, redirectEnded,
        ]
    }
}
