extension Catalogue {
    /// The command line's words about offers, recommendations, seats, redirections, wallets and campaigns.
    public enum CLIOffer {
        /// In the order of the contract's numbers, from 1.
        public static let actions = [
            label("ACTION_SETTLE_MATTER", "Settle what is open", "Açık işi sonuçlandır"),
            label("ACTION_KEEP", "Keep the customer", "Müşteriyi elde tut"),
            label("ACTION_WIN_BACK", "Win the customer back", "Müşteriyi geri kazan"),
            label("ACTION_THANK", "Thank", "Teşekkür et"),
            label("ACTION_OFFER_AGAIN", "Offer again", "Yeniden öner"),
            label("ACTION_OFFER_NEW", "Offer something new", "Yeni bir şey öner"),
            label("ACTION_ASK_PERMISSION", "Ask for permission", "İzin iste"),
            label("ACTION_ASK_QUESTION", "Ask a question", "Soru sor"),
            label("ACTION_DO_NOTHING", "Do nothing", "Bir şey yapma"),
        ]
        public static let productStages = [
            label("PRODUCT_INTRODUCTION", "introduction", "tanıtım"),
            label("PRODUCT_GROWTH", "growth", "büyüme"),
            label("PRODUCT_MATURITY", "maturity", "olgunluk"),
            label("PRODUCT_DECLINE", "decline", "düşüş"),
            label("PRODUCT_WITHDRAWN", "withdrawn", "satıştan kalktı"),
        ]
        public static let redirectStates = [
            label("REDIRECT_PROPOSED", "proposed", "önerildi"),
            label("REDIRECT_APPROVED", "approved", "onaylandı"),
            label("REDIRECT_REFUSED", "refused", "reddedildi"),
            label("REDIRECT_ENDED", "ended", "sona erdi"),
        ]
        public static let walletOrigins = [
            label("WALLET_DECLARED", "declared", "beyan"),
            label("WALLET_ESTIMATED", "estimated", "tahmin"),
        ]
        public static let offerPut = label("OFFER_PUT", "offer recorded", "teklif kaydedildi")
        public static let campaignPut = label("CAMPAIGN_PUT", "campaign recorded", "kampanya kaydedildi")
        public static let none = label("NONE", "none", "yok")
        public static let crossSell = label("CROSS_SELL", "Never bought", "Hiç almadıkları")
        public static let rebuy = label("REBUY", "Again", "Yeniden")
        public static let rejected = label("REJECTED", "Not offered", "Sunulmayanlar")
        public static let otherActions = label("OTHER_ACTIONS", "Not chosen", "Seçilmeyenler")
        public static let next = label("NEXT", "Next", "Sıradaki iş")
        public static let contact = label("CONTACT", "{0}, {1} to {2}", "{0}, {1} ile {2} arası")
        /// {0} = commit.
        public static let learnt = label(
            "LEARNT", "learnt from purchases up to commit {0}", "{0} numaralı kayda kadarki alışverişlerden öğrenildi")
        public static let neverBought = label(
            "NEVER_BOUGHT", "bought nothing yet: there is nothing to go by",
            "henüz alışverişi yok: dayanak alınacak bir şey yok")
        /// {0} = day.
        public static let nothingSince = label(
            "NOTHING_SINCE", "bought nothing since {0}, and what lies before is not looked at",
            "{0} tarihinden beri alışverişi yok; öncesine bakılmaz")
        public static let chosen = label("CHOSEN", "Chosen", "Seçilenler")
        public static let waiting = label("WAITING", "Waiting", "Bekleyenler")
        public static let firstExcluded = label("FIRST_EXCLUDED", "First without a seat", "Yer alamayanların ilki")
        public static let barred = label("BARRED", "Cannot be invited", "Davet edilemeyenler")
        /// {0} = customers.
        public static let excluded = label("EXCLUDED", "{0} without a seat", "{0} müşteri yer alamadı")
        /// {0} = codes.
        public static let unknownCodes = label("UNKNOWN_CODES", "codes not found: {0}", "bulunamayan kod: {0}")
        public static let redirect = label("REDIRECT", "Cheaper channel", "Daha ucuz kanal")
        /// {0} = margin, {1} = cost to serve.
        public static let figures = label("FIGURES", "margin {0}, cost to serve {1}", "kâr {0}, hizmet maliyeti {1}")
        /// {0} = principal.
        public static let proposedBy = label("PROPOSED_BY", "proposed by {0}", "öneren {0}")
        /// {0} = principal.
        public static let decidedBy = label("DECIDED_BY", "decided by {0}", "karar veren {0}")
        public static let wallet = label("WALLET", "Wallet", "Cüzdan payı")
        /// {0} = ours, {1} = whole.
        public static let share = label("SHARE", "{0} of {1}", "{1} içinden {0}")
        /// {0} = amount.
        public static let headroom = label("HEADROOM", "headroom {0}", "kazanılabilecek {0}")
        public static let understated = label(
            "UNDERSTATED", "spends more than declared", "beyan ettiğinden çok harcıyor")
        /// {0} = reached, {1} = left alone.
        public static let groups = label("GROUPS", "{0} reached, {1} left alone", "{0} ulaşılan, {1} kontrol")
        public static let target = label("TARGET", "Reached", "Ulaşılan")
        public static let control = label("CONTROL", "Left alone", "Kontrol")
        public static let noControl = label(
            "NO_CONTROL", "nobody was left alone: what would have been bought anyway is not known",
            "kontrol grubu yok: kampanya olmadan ne alınacağı bilinmiyor")
        public static let lift = label("LIFT", "Lift", "Artış")
        /// {0} = hits, {1} = of, {2} = exposed.
        public static let hits = label("HITS", "{0} of {1}, {2} exposed", "{1} kişiden {0}, {2} kişi gördü")
        public static let significant = label("SIGNIFICANT", "beyond chance", "rastlantı değil")
        public static let notSignificant = label("NOT_SIGNIFICANT", "chance may explain it", "rastlantı olabilir")
        /// {0} = amount.
        public static let perHit = label("PER_HIT", "{0} a hit", "isabet başına {0}")
        /// {0} = amount, {1} = hits.
        public static let perAddedHit = label(
            "PER_ADDED_HIT", "{0} for each of {1} added hits", "{1} ek isabetin her biri {0}")
        /// {0} = amounts.
        public static let spent = label("SPENT", "the reached spent {0}", "ulaşılanların harcaması {0}")
        /// {0} = segment, {1} = version.
        public static let drawnFrom = label(
            "DRAWN_FROM", "drawn from segment {0}, version {1}", "{0} segmentinden seçildi, sürüm {1}")
        /// {0} = items.
        public static let uncategorised = label(
            "UNCATEGORISED", "items that name no category and belong to no wallet: {0}",
            "kategorisi olmayan, hiçbir cüzdana sayılmayan kalem: {0}")
        public static let owedTo = label("OWED_TO", "Owed to", "Neye borçlu")
        public static let retention = label("RETENTION", "Keeping against replacing", "Elde tutma ve yerine koyma")
        /// {0} = acquisition, {1} = margin.
        public static let replacement = label(
            "REPLACEMENT", "a new customer costs {0}, and {1} of margin meanwhile",
            "yeni müşteri {0} tutar, bu arada {1} kâr kaybedilir")

        public static let brandOrPresent = label(
            "BRAND_OR_PRESENT", "It is not said how the customer is reached: present, or contacted in somebody's name.",
            "Müşteriye nasıl ulaşılacağı belirtilmedi: burada mı, yoksa kimin adına aranacak?")
        public static let mendBrandOrPresent = label(
            "MEND_BRAND_OR_PRESENT", "Give --present where the customer is there or on the phone, else --brand NAME.",
            "Müşteri buradaysa ya da telefondaysa --present, değilse --brand AD verin.")
        /// {0} = channel.
        public static let brandMissing = label(
            "BRAND_MISSING", "An offer by {0} is made in a brand's name: permissions are given to brands.",
            "{0} ile teklif bir marka adına yapılır: izinler markaya verilir.")
        public static let mendBrand = label("MEND_BRAND", "Give --brand NAME.", "--brand AD verin.")

        /// Every label of this area.
        public static let labels: [MessageTemplate] =
            actions + productStages + redirectStates + walletOrigins + [
                offerPut, campaignPut, none, crossSell, rebuy, rejected, otherActions, next, contact, learnt,
                neverBought,
                nothingSince, chosen,
                waiting, firstExcluded, barred, excluded, redirect, figures, unknownCodes, proposedBy, decidedBy,
                noControl, wallet,
                share, headroom, understated,
                groups, target, control, lift, hits, significant, notSignificant, perHit, perAddedHit, owedTo,
                retention, replacement, spent, drawnFrom, uncategorised, brandOrPresent, mendBrandOrPresent,
                brandMissing, mendBrand,
            ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("OFFER_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
