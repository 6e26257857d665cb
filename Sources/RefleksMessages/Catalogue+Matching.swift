extension Catalogue {
    /// What comparing two customers found.
    public enum Matching {
        /// A person and an organisation.
        public static let kindsDiffer = MessageTemplate(
            "MATCH_KINDS_DIFFER",
            en: "A person and an organisation are never one customer.",
            tr: "Bir kişi ile bir kuruluş hiçbir zaman aynı müşteri değildir.")
        /// Two different TCKN, YKN or VKN.
        public static let stateNumbersDiffer = MessageTemplate(
            "MATCH_STATE_NUMBERS_DIFFER",
            en: "Customers with different TCKN, YKN or VKN are never one.",
            tr: "T.C. kimlik, yabancı kimlik veya vergi numarası farklı müşteriler hiçbir zaman birleştirilmez.")

        /// The same customer on both sides.
        public static let selfMerge = MessageTemplate(
            "SELF_MERGE",
            en: "A customer cannot be merged into itself.",
            tr: "Bir müşteri kendisiyle birleştirilemez.")

        /// Both resolve to one customer already.
        public static let cycle = MessageTemplate(
            "MERGE_CYCLE",
            en: "The survivor was merged into this customer already; that merge has to be taken back first.",
            tr: "Kalan müşteri zaten bu müşteriyle birleştirilmişti; önce o birleştirme geri alınmalıdır.")
        /// {0} = customers.
        public static let setTooLarge = MessageTemplate(
            "MERGE_SET_TOO_LARGE",
            en: "At most {0} customers can be merged into one.",
            tr: "En çok {0} müşteri bir müşteride birleştirilebilir.")
        /// Nothing to take back.
        public static let notMerged = MessageTemplate(
            "NOT_MERGED",
            en: "The customer was not merged into another.",
            tr: "Müşteri bir başkasıyla birleştirilmemiş.")

        /// No such pair.
        public static let notFound = MessageTemplate(
            "MATCH_NOT_FOUND",
            en: "The two customers never were a match candidate.",
            tr: "Bu iki müşteri hiç eşleşme adayı olmadı.")
        /// One code twice.
        public static let sameCustomer = MessageTemplate(
            "SAME_CUSTOMER",
            en: "Both codes are the same customer's.",
            tr: "İki kod da aynı müşterinin.")

        /// One of the two lacks the field.
        public static let notCompared = MessageTemplate(
            "MATCH_NOT_COMPARED",
            en: "One of the customers lacks this, so it says nothing.",
            tr: "Müşterilerden birinde bu bilgi yok; dolayısıyla bir şey söylemez.")
        /// They differ.
        public static let different = MessageTemplate(
            "MATCH_DIFFERENT",
            en: "The values differ.",
            tr: "Değerler farklı.")
        /// They are the same.
        public static let same = MessageTemplate(
            "MATCH_SAME",
            en: "The values are the same.",
            tr: "Değerler aynı.")
        /// 1 January or 1 July.
        public static let sameConventional = MessageTemplate(
            "MATCH_SAME_CONVENTIONAL_DATE",
            en: "The dates are the same, but one that many were registered under.",
            tr: "Tarihler aynı; ancak pek çok kişinin nüfusa yazıldığı bir tarih.")
        /// Nearly the same.
        public static let similar = MessageTemplate(
            "MATCH_SIMILAR",
            en: "The values are nearly the same.",
            tr: "Değerler neredeyse aynı.")
        /// One name is part of the other.
        public static let partial = MessageTemplate(
            "MATCH_PARTIAL",
            en: "One name is part of the other.",
            tr: "Adlardan biri ötekinin parçası.")
        /// One is the other's first letter.
        public static let initial = MessageTemplate(
            "MATCH_INITIAL",
            en: "One name is the first letter of the other.",
            tr: "Adlardan biri ötekinin baş harfi.")
        /// Given and family name exchanged.
        public static let swapped = MessageTemplate(
            "MATCH_NAMES_SWAPPED",
            en: "Given and family name stand in each other's place.",
            tr: "Ad ile soyadı birbirinin yerinde duruyor.")
        /// Day and month exchanged.
        public static let dayAndMonthSwapped = MessageTemplate(
            "MATCH_DAY_AND_MONTH_SWAPPED",
            en: "Day and month stand in each other's place.",
            tr: "Gün ile ay birbirinin yerinde duruyor.")
        /// A wrong digit, or two exchanged.
        public static let oneDigitOff = MessageTemplate(
            "MATCH_ONE_DIGIT_OFF",
            en: "One digit differs, or two neighbours are exchanged.",
            tr: "Bir rakam farklı ya da komşu iki rakam yer değiştirmiş.")

        /// Every template of this area.
        public static let all = [
            kindsDiffer, stateNumbersDiffer, selfMerge, cycle, setTooLarge, notMerged, notFound,
            sameCustomer, notCompared, different, same,
            sameConventional, similar,
            partial, initial,
            swapped, dayAndMonthSwapped, oneDigitOff,
        ]
    }
}
