import RefleksContract
import RefleksMessages

/// Offers and recommendations, for people.
struct OfferView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIOffer

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ offers: [Offer]) -> [StyledText] {
        guard !offers.isEmpty else { return [StyledText(screen.text(Texts.none), .faint)] }
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init(), .init()])
        for offer in offers {
            table.append([
                StyledText(offer.offerID, .strong), StyledText([offer.product, offer.name].joined(separator: " ")),
                StyledText(numbers.money(offer.priceMinor, offer.currency)),
                StyledText(offer.retired ? "–" : names.text(offer.stage, Texts.productStages)),
                StyledText(
                    [offer.validFrom, offer.validTo].map { times.isoDate($0) }.joined(separator: " … "), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    func lines(_ reply: RecommendProductsResponse) -> [StyledText] {
        var lines = section(Texts.crossSell, reply.crossSell, note: reply.customerCode)
        lines += section(Texts.rebuy, reply.rebuy)
        if !reply.rejected.isEmpty {
            lines.append(screen.heading(Texts.rejected))
            for rejected in reply.rejected {
                lines.append(StyledText("  " + rejected.product))
                lines += rejected.reasons.map { StyledText("    " + $0.text, .faint) }
            }
        }
        if !reply.groundText.isEmpty { lines.append(StyledText("  " + reply.groundText, .faint)) }
        return lines + past(reply) + [learnt(reply.learntCommitSeq)]
    }

    /// On how much of his past the lists rest: without a purchase they say nothing about him.
    private func past(_ reply: RecommendProductsResponse) -> [StyledText] {
        let seen = reply.lookedBackToUs == 0 ? "" : times.date(reply.lookedBackToUs)
        guard reply.pastPurchases == 0 else {
            return seen.isEmpty ? [] : [StyledText("  " + screen.text(Catalogue.CLIBriefing.lookedBack, seen), .faint)]
        }
        let text = seen.isEmpty ? screen.text(Texts.neverBought) : screen.text(Texts.nothingSince, seen)
        return [StyledText("  " + text, .warning)]
    }

    func lines(_ reply: RecommendNextBestActionResponse) -> [StyledText] {
        var lines = decision(reply, note: reply.customerCode)
        lines.append(screen.heading(Texts.otherActions))
        var table = TextTable([.init(), .init()])
        for rejected in reply.rejected {
            table.append([
                StyledText(names.text(rejected.action, Texts.actions)), StyledText(rejected.reason.text, .faint),
            ])
        }
        return lines + table.lines(width: screen.width) + [learnt(reply.learntCommitSeq)]
    }

    /// What is chosen, without what is not.
    func decision(_ reply: RecommendNextBestActionResponse, note: String = "") -> [StyledText] {
        var lines = [
            screen.heading(Texts.next, note: note),
            StyledText("  " + names.text(reply.action, Texts.actions), .strong)
                + StyledText("  " + reply.reason.text),
        ]
        if reply.hasOffer { lines += product(reply.offer) }
        if reply.caseID != 0 {
            lines.append(StyledText("    \(screen.text(Catalogue.CLICase.openCase)) #\(reply.caseID)", .faint))
        }
        if reply.interactionID != 0 { lines.append(StyledText("    #\(reply.interactionID)", .faint)) }
        if reply.channel != .unspecified {
            let channel = names.text(reply.channel, Catalogue.CLIName.channels)
            lines.append(
                StyledText(
                    "    "
                        + screen.text(
                            Texts.contact, channel, times.minute(reply.contactFromUs),
                            times.minute(reply.contactToUs)), .accent))
        }
        return lines
    }

    private func section(
        _ title: MessageTemplate, _ products: [ProductRecommendation], note: String = ""
    ) -> [StyledText] {
        [screen.heading(title, note: note)]
            + (products.isEmpty
                ? [StyledText("  " + screen.text(Texts.none), .faint)] : products.flatMap { product($0) })
    }

    private func product(_ product: ProductRecommendation) -> [StyledText] {
        let price = product.priceMinor == 0 ? "" : numbers.money(product.priceMinor, product.currency)
        let title = [product.product, product.name, price].filter { !$0.isEmpty }.joined(separator: "  ")
        return [StyledText("  " + title, .strong)] + product.reasons.map { StyledText("    " + $0.text, .faint) }
    }

    private func learnt(_ commit: UInt64) -> StyledText {
        StyledText("  " + screen.text(Texts.learnt, numbers.count(commit)), .faint)
    }

    static func csv(_ offers: [Offer]) -> CSVText {
        var csv = CSVText([
            "offer_id", "product", "category", "name", "price_minor", "currency", "cost_minor", "margin_floor_bp",
            "stage", "competitor_price_minor", "valid_from", "valid_to", "retired", "version",
        ])
        for offer in offers {
            csv.append([
                offer.offerID, offer.product, offer.category, offer.name, String(offer.priceMinor), offer.currency,
                String(offer.costMinor), String(offer.marginFloorBp), EnumText.constant(offer.stage),
                String(offer.competitorPriceMinor), offer.validFrom, offer.validTo, String(offer.retired),
                String(offer.version),
            ])
        }
        return csv
    }

    static func csv(_ reply: RecommendProductsResponse) -> CSVText {
        var csv = CSVText([
            "kind", "product", "offer_id", "price_minor", "currency", "margin_bp", "support", "because_of", "reasons",
        ])
        for (kind, products) in [("cross_sell", reply.crossSell), ("rebuy", reply.rebuy)] {
            for product in products {
                csv.append([
                    kind, product.product, product.offerID, String(product.priceMinor), product.currency,
                    String(product.marginBp), String(product.support), product.becauseOf,
                    product.reasons.map(\.code).joined(separator: " "),
                ])
            }
        }
        for rejected in reply.rejected {
            let reasons = rejected.reasons.map(\.code).joined(separator: " ")
            csv.append(["rejected", rejected.product, rejected.offerID, "", "", "", "", "", reasons])
        }
        return csv
    }

    static func csv(_ reply: RecommendNextBestActionResponse) -> CSVText {
        var csv = CSVText(["action", "chosen", "reason", "product"])
        csv.append([EnumText.constant(reply.action), "true", reply.reason.code, reply.offer.product])
        for rejected in reply.rejected {
            csv.append([EnumText.constant(rejected.action), "false", rejected.reason.code, ""])
        }
        return csv
    }
}
