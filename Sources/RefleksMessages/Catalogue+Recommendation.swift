extension Catalogue {
    /// Why a product is offered.
    public enum Recommendation {
        /// {0} = customers, {1} = product.
        public static let alsoBought = MessageTemplate(
            "CUSTOMERS_ALSO_BOUGHT",
            en: "Bought as well by {0} customers who bought {1}.",
            tr: "{1} alan {0} müşteri bunu da aldı.")
        /// {0} = customers.
        public static let popularNow = MessageTemplate(
            "POPULAR_NOW",
            en: "Among the products bought most at present; {0} customers have it.",
            tr: "Bugünlerde en çok alınan ürünlerden; {0} müşteride var.")
        /// {0} = days.
        public static let boughtBefore = MessageTemplate(
            "BOUGHT_BEFORE",
            en: "Bought once, {0@}.",
            tr: "Bir kez alındı: {0@}.")
        /// {0} = times, {1} = days between, {2} = days since.
        public static let rebuyRegular = MessageTemplate(
            "REBUY_REGULAR",
            en: "Bought {0} times, every {1~} on average, {2@} last.",
            tr: "{0} kez alındı, ortalama aralık {1~}; sonuncusu {2@}.")
        /// {0} = times, {1} = days between, {2} = days since.
        public static let rebuyDue = MessageTemplate(
            "REBUY_DUE",
            en: "Due: bought {0} times, every {1~} on average, and not for {2~} now.",
            tr: "Zamanı geldi: {0} kez alındı, ortalama aralık {1~}; son alıştan beri {2~} geçti.")

        /// Every template of this area.
        public static let all = [alsoBought, popularNow, boughtBefore, rebuyRegular, rebuyDue]
    }
}
