extension Catalogue {
    /// What to do next with a customer, and why not something else.
    public enum NextAction {
        /// A channel of somebody who is not present.
        public static let channelWhenPresent = MessageTemplate(
            "NEXT_CHANNEL_WHEN_PRESENT",
            en: "A channel is given for a present customer; others are contacted on the one that suits best.",
            tr: "Kanal yalnız burada olan müşteri için verilir; diğerlerine en uygun kanaldan ulaşılır.")
        /// {0} = matters.
        public static let matterOverdue = MessageTemplate(
            "NEXT_MATTER_OVERDUE",
            en: "What the customer waits for is overdue: {0#}.",
            tr: "Müşterinin beklediği, süresi geçen iş: {0#}.")
        /// {0} = matters.
        public static let matterOpen = MessageTemplate(
            "NEXT_MATTER_OPEN",
            en: "The customer waits for something of ours: {0#}.",
            tr: "Müşterinin bizden beklediği iş: {0#}.")
        /// Nothing open.
        public static let nothingOpen = MessageTemplate(
            "NEXT_NOTHING_OPEN",
            en: "The customer waits for nothing.",
            tr: "Müşterinin beklediği bir iş yok.")
        /// {0} = days.
        public static let atRisk = MessageTemplate(
            "NEXT_AT_RISK",
            en: "Silent for {0~}, which is long for this customer.",
            tr: "{0~} boyunca sessiz; bu müşteri için uzun bir süre.")
        /// Not at risk.
        public static let notAtRisk = MessageTemplate(
            "NEXT_NOT_AT_RISK",
            en: "The customer is not about to be lost.",
            tr: "Müşteri kaybedilmek üzere değil.")
        /// {0} = days.
        public static let lost = MessageTemplate(
            "NEXT_LOST",
            en: "Lost: silent for {0~}.",
            tr: "Kaybedildi: {0~} boyunca sessiz.")
        /// {0} = accounts.
        public static let lostByClosure = MessageTemplate(
            "NEXT_LOST_BY_CLOSURE",
            en: "Lost: accounts closed, {0#} in all.",
            tr: "Kaybedildi: hesaplarını kapattı, toplam {0#}.")
        /// Not lost.
        public static let notLost = MessageTemplate(
            "NEXT_NOT_LOST",
            en: "The customer is not lost.",
            tr: "Müşteri kaybedilmiş değil.")
        /// {0} = days.
        public static let thankForPurchase = MessageTemplate(
            "NEXT_THANK_PURCHASE",
            en: "Bought {0@}, and nobody has been in touch since.",
            tr: "Son alışverişi {0@}; o zamandan beri kimse aramadı.")
        /// {0} = days.
        public static let thankForReferral = MessageTemplate(
            "NEXT_THANK_REFERRAL",
            en: "Won us a customer {0@}, and nobody has been in touch since.",
            tr: "Bize müşteri kazandırdı ({0@}); o zamandan beri kimse aramadı.")
        /// {0} = days.
        public static let thankForPraise = MessageTemplate(
            "NEXT_THANK_PRAISE",
            en: "Spoke well of us {0@}, and nobody has been in touch since.",
            tr: "Hakkımızda iyi konuştu ({0@}); o zamandan beri kimse aramadı.")
        /// No occasion.
        public static let nothingToThankFor = MessageTemplate(
            "NEXT_NOTHING_TO_THANK",
            en: "There is nothing new to thank for.",
            tr: "Teşekkür edilecek yeni bir şey yok.")
        /// Nothing due.
        public static let nothingDue = MessageTemplate(
            "NEXT_NOTHING_DUE",
            en: "Nothing that the customer buys regularly is due and may be offered.",
            tr: "Düzenli aldıklarından zamanı gelmiş ve sunulabilecek bir şey yok.")
        /// Nothing new.
        public static let nothingNew = MessageTemplate(
            "NEXT_NOTHING_NEW",
            en: "Nothing new may be offered.",
            tr: "Sunulabilecek yeni bir şey yok.")
        /// An open matter.
        public static let waitsForUs = MessageTemplate(
            "NEXT_WAITS_FOR_US",
            en: "Nothing is sold to a customer who waits for something of ours.",
            tr: "Bizden bir şey bekleyen müşteriye satış yapılmaz.")
        /// Known permission.
        public static let permissionKnown = MessageTemplate(
            "NEXT_PERMISSION_KNOWN",
            en: "There is an address that may be used, or the customer has refused all.",
            tr: "Kullanılabilecek bir adres var ya da müşteri hepsini reddetti.")
        /// Nothing to write or call to.
        public static let noAddress = MessageTemplate(
            "NEXT_NO_ADDRESS",
            en: "No phone number or e-mail address is known that a permission could be given for.",
            tr: "İzin verilebilecek bir telefon numarası ya da e-posta adresi bilinmiyor.")
        /// None yet.
        public static let permissionMissing = MessageTemplate(
            "NEXT_PERMISSION_MISSING",
            en: "None of the customer's addresses may be used for offers yet, and the customer is here to be asked.",
            tr: "Müşterinin hiçbir adresi henüz teklif için kullanılamaz; kendisi burada, sorulabilir.")
        /// Not present.
        public static let askWhenPresent = MessageTemplate(
            "NEXT_ASK_WHEN_PRESENT",
            en: "The customer is asked when in touch with us, not contacted for it.",
            tr: "Müşteriye bizimle görüşürken sorulur; bunun için aranmaz.")
        /// {0} = questions.
        public static let questionsOpen = MessageTemplate(
            "NEXT_QUESTIONS_OPEN",
            en: "Questions of the house without a fresh answer: {0#}.",
            tr: "Sorularımızdan {0} tanesinin güncel yanıtı yok.")
        /// All known.
        public static let nothingToAsk = MessageTemplate(
            "NEXT_NOTHING_TO_ASK",
            en: "Everything that the house asks is known.",
            tr: "Sorduğumuz her şey biliniyor.")
        /// Nothing better.
        public static let nothingCalledFor = MessageTemplate(
            "NEXT_NOTHING_CALLED_FOR",
            en: "Nothing else is called for and allowed: the customer is left in peace.",
            tr: "Gereken ve izin verilen başka bir şey yok: müşteri rahat bırakılır.")
        /// Deceased, restricted.
        public static let notActive = MessageTemplate(
            "NEXT_NOT_ACTIVE",
            en: "The customer's data are only kept, or the customer is not there any more.",
            tr: "Müşterinin verileri yalnızca saklanıyor ya da müşteri artık yok.")
        /// Another action comes first.
        public static let lessUrgent = MessageTemplate(
            "NEXT_LESS_URGENT",
            en: "Called for as well, after what is chosen.",
            tr: "Bu da gerekli; seçilen işten sonra.")
        /// Of doing nothing.
        public static let somethingCalledFor = MessageTemplate(
            "NEXT_SOMETHING_CALLED_FOR",
            en: "There is something to do, as chosen.",
            tr: "Yapılacak bir iş var: seçilen iş.")

        /// {0} = cases.
        public static let caseOverdue = MessageTemplate(
            "NEXT_CASE_OVERDUE",
            en: "What was promised about the customer's cases is overdue; cases: {0#}.",
            tr: "Müşterinin vakaları için verilen sözün süresi geçti; vaka sayısı: {0#}.")
        /// {0} = cases.
        public static let caseOpen = MessageTemplate(
            "NEXT_CASE_OPEN",
            en: "The customer waits to see something put right; open cases: {0#}.",
            tr: "Müşteri bir sorununun çözülmesini bekliyor; açık vaka sayısı: {0#}.")
        /// {0} = cases.
        public static let caseToConfirm = MessageTemplate(
            "NEXT_CASE_TO_CONFIRM",
            en: "The customer has not said yet whether what we solved is solved; cases: {0#}.",
            tr: "Müşteri, çözdüğümüz sorunun çözüldüğünü henüz söylemedi; vaka sayısı: {0#}.")

        /// Every template of this area.
        public static let all = [
            matterOverdue, matterOpen, nothingOpen, atRisk, notAtRisk, lost, notLost, thankForPurchase,
            thankForReferral, thankForPraise, nothingToThankFor, nothingDue, nothingNew, waitsForUs, permissionKnown,
            permissionMissing, askWhenPresent, questionsOpen, nothingToAsk, nothingCalledFor, notActive, lessUrgent,
            somethingCalledFor, lostByClosure, caseOverdue, caseOpen, caseToConfirm, noAddress,
            channelWhenPresent,
        ]
    }
}
