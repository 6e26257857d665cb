import RefleksContract
import RefleksRPC
import SwiftProtobuf

/// Answers about offers, seats and campaigns that are always the same; what was asked stands in them where it can.
extension SampleScoring {
    private static let reason = DecisionReason.with { ($0.code, $0.text) = ("WHY", "because of that") }

    private static let product = ProductRecommendation.with {
        ($0.product, $0.offerID, $0.name, $0.priceMinor, $0.currency) = ("CUP", "cup", "Fincan", 7_990, "TRY")
        ($0.marginBp, $0.support, $0.becauseOf, $0.reasons) = (3_333, 3, "TEA", [reason])
    }

    func putOffer(_ request: Judged<PutOfferRequest>, _: CallContext) async throws -> Reply<PutOfferResponse> {
        let offer = try request.accepted().offer
        return Reply(.with { ($0.version, $0.commitSeq) = (UInt32(clamping: offer.priceMinor), 77) })
    }

    func listOffers(_ request: Judged<ListOffersRequest>, _: CallContext) async throws -> Reply<ListOffersResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.nextPageToken = request.pageToken.isEmpty ? "bmV4dA" : ""
                $0.offers = [
                    .with {
                        ($0.offerID, $0.product) = (request.pageToken.isEmpty ? "cup" : "tea", "CUP")
                        ($0.priceMinor, $0.currency, $0.stage, $0.validFrom) = (7_990, "TRY", .decline, "2026-01-01")
                    }
                ]
            })
    }

    func recommendProducts(
        _ request: Judged<RecommendProductsRequest>, _: CallContext
    ) async throws -> Reply<RecommendProductsResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.customerCode, $0.learntCommitSeq, $0.crossSell) = (request.customer.code, 8_123, [Self.product])
                $0.groundText = request.channel == .sms ? request.brand : ""
                $0.rejected = [.with { ($0.product, $0.reasons) = ("GOLD", [Self.reason]) }]
                // Asked for one, two or three of each, the customer never bought, not lately, or bought long before as well.
                $0.pastPurchases = [1: 0, 2: 0][request.count] ?? 7
                if [2, 3].contains(request.count) { $0.lookedBackToUs = TestShell.now - 730 * 86_400_000_000 }
            })
    }

    func recommendNextBestAction(
        _ request: Judged<RecommendNextBestActionRequest>, _: CallContext
    ) async throws -> Reply<RecommendNextBestActionResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.customerCode, $0.action, $0.reason) = (request.customer.code, .offerNew, Self.reason)
                ($0.offer, $0.channel) = (Self.product, request.present ? .unspecified : .phone)
                ($0.contactFromUs, $0.contactToUs) = (TestShell.now, TestShell.now)
                $0.rejected = [.with { ($0.action, $0.reason) = (.keep, Self.reason) }]
            })
    }

    func allocateCapacity(
        _ request: Judged<AllocateCapacityRequest>, _: CallContext
    ) async throws -> Reply<AllocateCapacityResponse> {
        let request = try request.accepted()
        func seat(_ code: String) -> Seat {
            .with { ($0.customerCode, $0.score, $0.group, $0.reason) = (code, 431, "34-001", Self.reason) }
        }
        // The segment `vip` has one member.
        let codes = request.candidateCodes + (request.segment == "vip" ? ["1000000005"] : [])
        return Reply(
            .with {
                $0.chosen = codes.prefix(Int(request.seats)).map(seat)
                if let code = codes.last { $0.firstExcluded = seat(code) }
                $0.excluded = UInt32(clamping: request.limits.first?.seats ?? 0)
                if let reserved = request.reserved.first {
                    $0.chosen = $0.chosen.map { seat in
                        var seat = seat
                        seat.group = reserved.group
                        return seat
                    }
                    $0.unknownCodes = ["1000000021"]
                }
            })
    }

    func proposeRedirect(
        _ request: Judged<ProposeRedirectRequest>, _: CallContext
    ) async throws -> Reply<ProposeRedirectResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.redirect = .with {
                    ($0.redirectID, $0.channel, $0.state, $0.proposedBy) = (9, request.channel, .proposed, "branch/1")
                    ($0.marginMinor, $0.costToServeMinor, $0.currency) = (-4_900, 5_000, "TRY")
                }
            })
    }

    func decideRedirect(
        _ request: Judged<DecideRedirectRequest>, _: CallContext
    ) async throws -> Reply<DecideRedirectResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.redirect = .with {
                    ($0.redirectID, $0.channel, $0.state) = (request.redirectID, .chat, request.state)
                    ($0.proposedBy, $0.decidedBy, $0.currency) = ("branch/1", "admin/root", "TRY")
                }
            })
    }

    func getWallet(_ request: Judged<GetWalletRequest>, _: CallContext) async throws -> Reply<GetWalletResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.customerCode, $0.currency) = (request.customer.code, request.currency)
                // In thirty days nothing of what he bought had a category.
                guard request.days != 30 else { return $0.uncategorisedItems = 62 }
                $0.leftOutCurrencies = ["EUR"]
                $0.wallets = [
                    .with {
                        ($0.category, $0.oursMinor, $0.wholeMinor, $0.shareBp) = ("Çay", 2_000, 10_000, 2_000)
                        ($0.headroomMinor, $0.origin) = (8_000, .declared)
                    }, .with { ($0.category, $0.oursMinor, $0.missing) = ("Kahve", 1_000, Self.reason) },
                ]
            })
    }

    func getRetentionEconomics(
        _ request: Judged<GetRetentionEconomicsRequest>, _: CallContext
    ) async throws -> Reply<GetRetentionEconomicsResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.valueSavedMinor, $0.currency, $0.formula) = (13_000, "TRY", Self.reason)
                $0.marginUntilReplacedMinor = Int64(request.monthsUntilReplaced)
                $0.leftOutCurrencies = ["EUR", "GBP"]
            })
    }

    func putCampaign(
        _ request: Judged<PutCampaignRequest>, _: CallContext
    ) async throws -> Reply<PutCampaignResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.version, $0.commitSeq, $0.targetCodes) = (2, 77, request.memberCodes)
                if request.segment == "vip" { $0.targetCodes += ["1000000021", "1000000030"] }
                $0.controlCodes = request.controlShareBp == 2_000 ? ["1000000013"] : []
            })
    }

    func listCampaigns(
        _ request: Judged<ListCampaignsRequest>, _: CallContext
    ) async throws -> Reply<ListCampaignsResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.nextPageToken = request.pageToken.isEmpty ? "bmV4dA" : ""
                $0.campaigns = [
                    .with {
                        ($0.version, $0.targets, $0.controls) = (2, 1_200, 300)
                        ($0.campaign.campaignID, $0.campaign.name) = (request.pageToken.isEmpty ? "a" : "b", "Bahar")
                        ($0.campaign.goal, $0.campaign.from) = (.crossSell, "2026-03-01")
                        ($0.campaign.to, $0.campaign.costMinor, $0.campaign.currency) = ("2026-03-31", 500_000, "TRY")
                        if !request.pageToken.isEmpty {
                            ($0.campaign.segment, $0.campaign.segmentVersion) = ("vip", 3)
                        }
                    }
                ]
            })
    }

    func getCampaignReport(
        _ request: Judged<GetCampaignReportRequest>, _: CallContext
    ) async throws -> Reply<GetCampaignReportResponse> {
        let request = try request.accepted()
        func share(_ share: Int32) -> ShareInterval {
            .with { ($0.shareBp, $0.lowBp, $0.highBp) = (share, share - 100, share + 100) }
        }
        return Reply(
            .with {
                ($0.campaign.campaignID, $0.campaign.currency) = (request.campaignID, "TRY")
                $0.target = .with { ($0.size, $0.hits, $0.exposed, $0.rate) = (40, 30, 20, share(7_500)) }
                // The campaign `alone` left nobody alone.
                if request.campaignID != "alone" {
                    $0.control = .with { ($0.size, $0.hits, $0.rate) = (10, 8, share(7_750)) }
                    ($0.lift, $0.significant) = (share(-250), true)
                }
                $0.costPerHitMinor = 33_333
                $0.revenue = [
                    .with { ($0.currency, $0.amountMinor) = ("GBP", 19_209_992) },
                    .with { ($0.currency, $0.amountMinor) = ("TRY", -50_000) },
                ]
                $0.attribution = [.with { ($0.campaignID, $0.hits, $0.reason) = ("spring", 4, Self.reason) }]
            })
    }
}
