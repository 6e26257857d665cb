import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Offers over the contract, and what is recommended by them.
struct RecommendProductsTests {
    /// Three who bought tea and a cup, and one who bought tea; his code.
    private func shop(_ bench: ServiceBench, _ identifiers: IdentifierInput...) async throws -> String {
        for index in 0..<3 {
            let code = try await bench.person("M\(index)")
            try await bench.buy(code, "m\(index)", "TEA", "CUP", "SUGAR")
        }
        var request = Make.create(Make.person("Ayşe"))
        request.identifiers = identifiers
        let code = try await bench.customers().createCustomer(request).message.code
        try await bench.buy(code, "mine", "TEA", daysAgo: 3)
        return code
    }

    private func learnt(_ bench: ServiceBench) -> CallOptions {
        var options = CallOptions()
        options.minimumCommitSeq = bench.durableSeq
        return options
    }

    @Test func `an offer comes back as it was put, with version, source and pages`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.scoring(.admin, "root")
            var put = OfferMake.offer("tea", "TEA", competitor: 9_500, to: "2026-12-31")
            put.offer.channels = [.branch, .sms]
            (put.offer.minimumTier, put.offer.category, put.offer.name) = (.plus, "Çay", "Demlik")
            let answer = try await admin.putOffer(put).message
            #expect(answer.version == 1 && answer.marginBp == 4_000 && answer.commitSeq == bench.durableSeq)
            _ = try await admin.putOffer(OfferMake.offer("cup", "CUP"))
            #expect(try await admin.putOffer(OfferMake.offer("cup", "CUP", price: 9_000)).message.version == 2)
            let all = try await bench.scoring().listOffers(ListOffersRequest()).message
            #expect(all.offers.map(\.offerID) == ["cup", "tea"] && all.offers[0].version == 2)
            var kept = all.offers[1]
            #expect(kept.source == "admin/root" && kept.recordedAtUs == bench.now)
            (kept.version, kept.source, kept.recordedAtUs, kept.commitSeq) = (0, "", 0, 0)
            #expect(kept == put.offer)
            let first = try await bench.scoring().listOffers(.with { $0.pageSize = 1 }).message
            let second = try await bench.scoring().listOffers(
                .with { ($0.pageSize, $0.pageToken) = (1, first.nextPageToken) }
            ).message
            #expect((first.offers + second.offers).map(\.offerID) == ["cup", "tea"] && second.nextPageToken.isEmpty)
            let ofTea = try await bench.scoring().listOffers(.with { $0.product = "TEA" }).message
            #expect(ofTea.offers.map(\.offerID) == ["tea"])
        }
    }

    @Test func `everything wrong with an offer is told at once, in both languages`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.scoring(.admin, "root")
            var broken = OfferMake.offer("a b", "", price: -1, cost: -1, floor: 10_001, from: "2026-02-30")
            (broken.offer.stage, broken.offer.currency) = (.UNRECOGNIZED(9), "ZZZ")
            let error = await refusal { _ = try await admin.putOffer(broken) }
            #expect(error?.code == .invalidArgument)
            let expected: Set = [
                "offer.offer_id BAD_FORMAT", "offer.product REQUIRED", "offer.price_minor NOT_IN_RANGE",
                "offer.cost_minor NOT_IN_RANGE", "offer.margin_floor_bp NOT_IN_RANGE", "offer.valid_from BAD_DATE",
                "offer.stage UNKNOWN_VALUE", "offer.currency UNKNOWN_CURRENCY",
            ]
            #expect(Set(error?.broken ?? []) == expected, "\(error?.broken ?? [])")
            let early = await refusal { _ = try await admin.putOffer(OfferMake.offer("a", "A", to: "2025-12-31")) }
            #expect(early?.broken == ["offer.valid_to OFFER_BAD_VALIDITY"])
            let violation = try #require(early?.violations.first)
            #expect(violation.template.text(.english, []) == "It ends before it begins.")
            #expect(violation.template.text(.turkish, []) == "Başlamadan bitiyor.")
            #expect(bench.durableSeq == 0)
        }
    }

    @Test func `what was never bought and what is bought again come apart, with support, price and reasons`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await shop(bench)
            let admin = bench.scoring(.admin, "root")
            _ = try await admin.putOffer(OfferMake.offer("cup", "CUP", competitor: 9_000))
            _ = try await admin.putOffer(OfferMake.offer("cup-dear", "CUP", price: 7_600, floor: 0))
            _ = try await admin.putOffer(OfferMake.offer("sugar", "SUGAR", cost: 9_900))
            let reply = try await bench.scoring().recommendProducts(OfferMake.recommend(code), learnt(bench)).message
            #expect(reply.customerCode == code && reply.learntCommitSeq == bench.durableSeq)
            #expect(reply.crossSell.map(\.product) == ["CUP"] && reply.rebuy.map(\.product) == ["TEA"])
            let cup = try #require(reply.crossSell.first)
            #expect(cup.offerID == "cup" && cup.priceMinor == 9_000 && cup.marginBp == 3_333 && cup.currency == "TRY")
            #expect(cup.support == 3 && cup.becauseOf == "TEA")
            #expect(cup.reasons.map(\.code) == ["CUSTOMERS_ALSO_BOUGHT", "OFFER_MARGIN", "OFFER_COMPETITOR_MET"])
            #expect(cup.reasons.first?.text == "Bought as well by 3 customers who bought TEA.")
            #expect(reply.rejected.map(\.product) == ["SUGAR"])
            #expect(reply.rejected.first?.reasons.map(\.code) == ["OFFER_BELOW_FLOOR"])
            #expect(reply.rebuy.first?.reasons.map(\.code) == ["BOUGHT_BEFORE", "PRODUCT_WITHOUT_OFFER"])
            #expect(reply.ground == .unspecified)
            var turkish = learnt(bench)
            turkish.locale = "tr"
            let only = try await bench.scoring().recommendProducts(
                OfferMake.recommend(code, offeredOnly: true), turkish
            ).message
            #expect(only.rebuy.isEmpty && only.rejected.map(\.product).contains("TEA"))
            #expect(only.crossSell.first?.reasons.first?.text == "TEA alan 3 müşteri bunu da aldı.")
        }
    }

    @Test func `what was taken back is not owned, and is offered again as new`() async throws {
        try await ServiceBench.run { bench in
            let code = try await shop(bench)
            let id = try await bench.buy(code, "wrong", "CUP")
            let before = try await bench.scoring().recommendProducts(OfferMake.recommend(code), learnt(bench)).message
            #expect(Set(before.rebuy.map(\.product)) == ["TEA", "CUP"])
            let correction = CorrectInteractionRequest.with { ($0.interactionID, $0.reason) = (id, "WRONG") }
            _ = try await bench.interactions().correctInteraction(correction)
            let after = try await bench.scoring().recommendProducts(OfferMake.recommend(code), learnt(bench)).message
            #expect(after.rebuy.map(\.product) == ["TEA"] && after.crossSell.map(\.product).contains("CUP"))
        }
    }

    @Test func `nothing is offered on a channel for which no permission stands, nor to whose data are only kept`()
        async throws
    {
        try await ServiceBench.run { bench in
            let phone = Make.identifier(.phone, "0532 123 45 67")
            let code = try await shop(bench, phone)
            let brandless = await refusal {
                _ = try await bench.scoring().recommendProducts(OfferMake.recommend(code, channel: .sms))
            }
            #expect(brandless?.broken == ["brand REQUIRED"])
            let barred = try await bench.scoring().recommendProducts(
                OfferMake.recommend(code, channel: .sms, brand: "acme"), learnt(bench)
            ).message
            #expect(barred.crossSell.isEmpty && barred.rebuy.isEmpty && barred.ground == .noApproval)
            #expect(Set(barred.rejected.map(\.product)) == ["CUP", "SUGAR", "TEA"] && !barred.groundText.isEmpty)
            let here = try await bench.scoring().recommendProducts(
                OfferMake.recommend(code, channel: .branch), learnt(bench)
            ).message
            #expect(Set(here.crossSell.map(\.product)) == ["CUP", "SUGAR"])
            _ = try await bench.customers(.admin, "root").restrictProcessing(
                .with { ($0.access, $0.code, $0.ground) = (Make.access, code, .objection) })
            let kept = await refusal {
                _ = try await bench.scoring().recommendProducts(OfferMake.recommend(code))
            }
            #expect(kept?.code == .failedPrecondition)
        }
    }

    @Test func `lists say on how many purchases they rest and how far back they looked`() async throws {
        try await ServiceBench.run { bench in
            let code = try await shop(bench)
            let fresh = try await bench.scoring().recommendProducts(OfferMake.recommend(code), learnt(bench)).message
            #expect(fresh.pastPurchases == 1 && fresh.lookedBackToUs == 0)
            // Without a product a purchase says nothing about products.
            try await bench.buy(code, "nothing-named")
            let same = try await bench.scoring().recommendProducts(OfferMake.recommend(code), learnt(bench)).message
            #expect(same.pastPurchases == 1)
            let old = try await bench.person("Eski")
            try await bench.buy(old, "long-ago", "TEA", daysAgo: 800)
            let late = try await bench.scoring().recommendProducts(OfferMake.recommend(old), learnt(bench)).message
            #expect(late.pastPurchases == 0 && late.lookedBackToUs == bench.now - 730 * OfferMake.perDay)
            let nobody = try await bench.person("Yeni")
            let none = try await bench.scoring().recommendProducts(OfferMake.recommend(nobody), learnt(bench)).message
            #expect(none.pastPurchases == 0 && none.lookedBackToUs == 0)
        }
    }

    @Test func `next comes what he waits for, then thanks, then what suits him, each with every other rejected`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await shop(bench)
            _ = try await bench.scoring(.admin, "root").putOffer(OfferMake.offer("cup", "CUP"))
            let away = await refusal {
                _ = try await bench.scoring().recommendNextBestAction(OfferMake.next(code, brand: ""))
            }
            #expect(away?.broken == ["brand REQUIRED"])
            let thanks = try await bench.scoring().recommendNextBestAction(
                OfferMake.next(code, present: true), learnt(bench)
            ).message
            #expect(thanks.action == .thank && thanks.reason.code == "NEXT_THANK_PURCHASE")
            #expect(thanks.rejected.count == 8 && thanks.channel == .unspecified)
            // Thanked: a contact of ours.
            try await bench.buy(code, "call", type: .contact) { $0.direction = .out }
            let offer = try await bench.scoring().recommendNextBestAction(
                OfferMake.next(code, present: true), learnt(bench)
            ).message
            #expect(offer.action == .offerNew && offer.offer.offerID == "cup" && offer.offer.support == 3)
            let nobody = try await bench.scoring().recommendNextBestAction(OfferMake.next(code), learnt(bench)).message
            #expect(nobody.action == .doNothing, "there is no address to offer anything by")
            #expect(nobody.rejected.first { $0.action == .askPermission }?.reason.code == "NEXT_NO_ADDRESS")
            let problem = try await bench.buy(code, "problem", type: .problemReported)
            let waits = try await bench.scoring().recommendNextBestAction(OfferMake.next(code), learnt(bench)).message
            #expect(waits.action == .settleMatter && waits.interactionID == problem)
            #expect(waits.rejected.first { $0.action == .offerNew }?.reason.code == "NEXT_WAITS_FOR_US")
        }
    }
}
