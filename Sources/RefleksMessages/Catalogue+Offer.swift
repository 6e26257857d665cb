extension Catalogue {
    /// Offers, what forbids them, and what to do next with a customer.
    public enum Offer {
        /// Amounts out of range.
        public static let badPrice = MessageTemplate(
            "OFFER_BAD_PRICE",
            en: "Prices are above 0, the cost is not negative, and the least margin is 0 to 10000 basis points.",
            tr:
                "Fiyatlar 0'dan büyük, maliyet 0 ya da büyük, en düşük kâr payı 0 ile 10000 baz puan arasında olmalıdır."
        )
        /// Ends before it begins.
        public static let badValidity = MessageTemplate(
            "OFFER_BAD_VALIDITY",
            en: "It ends before it begins.",
            tr: "Başlamadan bitiyor.")
        /// Retired, or the product is.
        public static let withdrawn = MessageTemplate(
            "OFFER_WITHDRAWN",
            en: "It is not offered any more.",
            tr: "Artık sunulmuyor.")
        /// For those who bought it before.
        public static let declining = MessageTemplate(
            "OFFER_DECLINING",
            en: "The product is at the end of its life and is offered only to customers who bought it before.",
            tr: "Ürün yaşamının sonunda; yalnızca daha önce alan müşterilere sunuluyor.")
        /// {0} = day.
        public static let notYet = MessageTemplate(
            "OFFER_NOT_YET",
            en: "It is offered from {0/} on.",
            tr: "{0/} gününden itibaren sunulacak.")
        /// {0} = day.
        public static let over = MessageTemplate(
            "OFFER_OVER",
            en: "It was offered until {0/}.",
            tr: "{0/} gününe kadar sunuldu.")
        /// Another channel.
        public static let notOnChannel = MessageTemplate(
            "OFFER_NOT_ON_CHANNEL",
            en: "It is not sold on this channel.",
            tr: "Bu kanalda satılmıyor.")
        /// A higher level.
        public static let tierTooLow = MessageTemplate(
            "OFFER_TIER_TOO_LOW",
            en: "It is for customers of a higher service level.",
            tr: "Daha yüksek hizmet düzeyindeki müşteriler için.")
        /// {0} = margin, {1} = floor, basis points.
        public static let margin = MessageTemplate(
            "OFFER_MARGIN",
            en: "Its margin is {0%}, and at least {1%} is asked for.",
            tr: "Kâr payı {0%}; en az {1%} isteniyor.")
        /// {0} = margin, {1} = floor, basis points.
        public static let belowFloor = MessageTemplate(
            "OFFER_BELOW_FLOOR",
            en: "Its margin of {0%} is below the least margin of {1%}.",
            tr: "Kâr payı {0%}; istenen en düşük pay olan {1%} oranının altında.")
        /// {0} = margin, {1} = floor, basis points.
        public static let competitorCheaper = MessageTemplate(
            "OFFER_COMPETITOR_CHEAPER",
            en: "A competitor asks less: at that price the margin would be {0%}, below the least margin of {1%}.",
            tr:
                "Bir rakip daha ucuza satıyor: o fiyatta kâr payı {0%} olur, istenen en düşük pay olan {1%} oranının altında kalır."
        )
        /// At the competitor's price.
        public static let competitorMet = MessageTemplate(
            "OFFER_COMPETITOR_MET",
            en: "A competitor asks less; the offer meets that price.",
            tr: "Bir rakip daha ucuza satıyor; teklif o fiyata indirildi.")
        /// Nothing is known of the product but its baskets.
        public static let notInCatalogue = MessageTemplate(
            "PRODUCT_WITHOUT_OFFER",
            en: "There is no offer for the product: price and margin are not known.",
            tr: "Bu ürün için teklif yok: fiyatı ve kâr payı bilinmiyor.")

        /// Without a reader of baskets.
        public static let notLearning = MessageTemplate(
            "NOT_LEARNING",
            en: "This server does not learn from purchases.",
            tr: "Bu sunucu alışverişlerden öğrenmiyor.")

        /// Every template of this area.
        public static let all = [
            notLearning, badPrice, badValidity, withdrawn, declining, notYet, over, notOnChannel, tierTooLow, margin,
            belowFloor,
            competitorCheaper, competitorMet, notInCatalogue,
        ]
    }
}
