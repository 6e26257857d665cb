import RefleksContract
import SwiftProtobuf
import Testing

/// Requests about offers, campaigns and seats in a line.
enum OfferMake {
    static let perDay: Int64 = 86_400_000_000

    static func offer(
        _ id: String, _ product: String, price: Int64 = 10_000, cost: Int64 = 6_000, floor: UInt32 = 2_000,
        stage: ProductStage = .maturity, competitor: Int64 = 0, from: String = "2026-01-01",
        to: String = ""
    ) -> PutOfferRequest {
        .with {
            ($0.offer.offerID, $0.offer.product, $0.offer.currency) = (id, product, "TRY")
            ($0.offer.priceMinor, $0.offer.costMinor, $0.offer.marginFloorBp) = (price, cost, floor)
            ($0.offer.stage, $0.offer.competitorPriceMinor) = (stage, competitor)
            ($0.offer.validFrom, $0.offer.validTo) = (from, to)
        }
    }

    static func recommend(
        _ code: String, channel: Channel = .unspecified, brand: String = "", count: UInt32 = 0,
        offeredOnly: Bool = false
    ) -> RecommendProductsRequest {
        .with {
            ($0.access, $0.customer.code, $0.channel, $0.brand) = (Make.access, code, channel, brand)
            ($0.count, $0.offeredOnly) = (count, offeredOnly)
        }
    }

    static func next(_ code: String, present: Bool = false, brand: String = "acme") -> RecommendNextBestActionRequest {
        .with { ($0.access, $0.customer.code, $0.present, $0.brand) = (Make.access, code, present, brand) }
    }

    static func allocate(
        _ codes: [String], seats: UInt32, waiting: UInt32 = 0, channel: Channel = .branch,
        brand: String = ""
    ) -> AllocateCapacityRequest {
        .with {
            ($0.access, $0.candidateCodes, $0.seats, $0.waiting) = (Make.access, codes, seats, waiting)
            ($0.channel, $0.brand) = (channel, brand)
        }
    }

    static func propose(_ code: String, channel: Channel = .chat) -> ProposeRedirectRequest {
        .with { ($0.access, $0.code, $0.channel, $0.reason) = (Make.access, code, channel, "COSTS") }
    }

    static func decide(
        _ code: String, _ id: UInt64, _ state: RedirectState
    ) -> DecideRedirectRequest {
        .with { ($0.access, $0.code, $0.redirectID, $0.state) = (Make.access, code, id, state) }
    }

    static func wallet(_ code: String, peers: [String] = []) -> GetWalletRequest {
        .with { ($0.access, $0.customer.code, $0.peerCodes, $0.currency) = (Make.access, code, peers, "TRY") }
    }

    static func campaign(
        _ id: String, _ members: [String], goal: CampaignGoal = .retention, control: UInt32 = 5_000,
        from: String = "2026-02-01", to: String = "2026-03-31", cost: Int64 = 100_000
    ) -> PutCampaignRequest {
        .with {
            ($0.campaign.campaignID, $0.campaign.goal) = (id, goal)
            ($0.campaign.from, $0.campaign.to) = (from, to)
            ($0.campaign.costMinor, $0.campaign.currency) = (cost, "TRY")
            ($0.memberCodes, $0.controlShareBp) = (members, control)
        }
    }

    static func report(_ id: String) -> GetCampaignReportRequest {
        .with { ($0.access, $0.campaignID) = (Make.access, id) }
    }

    static func economics(_ retention: String, _ acquisition: String) -> GetRetentionEconomicsRequest {
        .with {
            ($0.access, $0.monthsUntilReplaced) = (Make.access, 0)
            ($0.retentionCampaignID, $0.acquisitionCampaignID) = (retention, acquisition)
        }
    }
}

extension ServiceBench {
    /// A customer of that name.
    func person(_ name: String, _ identifiers: IdentifierInput...) async throws -> String {
        var request = Make.create(Make.person(name))
        request.identifiers = identifiers
        return try await customers().createCustomer(request).message.code
    }

    /// A purchase of the products, each for 10 TRY of the category, some days ago.
    @discardableResult
    func buy(
        _ code: String, _ event: String, _ products: String..., daysAgo: Int64 = 0, category: String = "",
        campaign: String = "", money: [MoneyLine] = [], type: InteractionType = .purchase,
        change: (inout Interaction) -> Void = { _ in }
    ) async throws -> UInt64 {
        var request = Make.purchase(
            event, ofCode: code, money: money, at: Make.anHourAgo - daysAgo * OfferMake.perDay)
        request.interaction.items = products.map { product in
            .with {
                ($0.product, $0.category, $0.amountMinor, $0.currency) = (product, category, 1_000, "TRY")
            }
        }
        (request.interaction.campaign, request.interaction.type) = (campaign, type)
        change(&request.interaction)
        return try await interactions().recordInteraction(request).message.interactionID
    }
}
