import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Campaigns with their control groups, what they brought, and what keeping customers saved.
struct CampaignServiceTests {
    @Test func `a campaign draws who is left alone, and a version without members keeps them`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.scoring(.admin, "root")
            var codes: [String] = []
            for index in 0..<8 { codes.append(try await bench.person("M\(index)")) }
            let put = try await admin.putCampaign(OfferMake.campaign("spring", codes, control: 2_500)).message
            #expect(put.version == 1 && put.controlCodes.count == 2 && put.targetCodes.count == 6)
            #expect(Set(put.targetCodes + put.controlCodes) == Set(codes))
            let dearer = try await admin.putCampaign(OfferMake.campaign("spring", [], cost: 9)).message
            #expect(dearer.version == 2 && dearer.controlCodes == put.controlCodes)
            let same = try await admin.putCampaign(OfferMake.campaign("spring", [], cost: 9)).message
            #expect(same.version == 2)
            let nobody = await refusal { _ = try await admin.putCampaign(OfferMake.campaign("none", [])) }
            #expect(nobody?.broken == ["member_codes REQUIRED"])
            var broken = OfferMake.campaign("c", ["1000000000"], goal: .crossSell, to: "2026-01-31")
            broken.campaign.currency = "ZZZ"
            let error = await refusal { _ = try await admin.putCampaign(broken) }
            #expect(
                Set(error?.broken ?? []) == [
                    "member_codes[0] BAD_CUSTOMER_CODE", "campaign.currency UNKNOWN_CURRENCY",
                ], "\(error?.broken ?? [])")
            let goalless = await refusal {
                _ = try await admin.putCampaign(OfferMake.campaign("c", codes, goal: .crossSell))
            }
            #expect(goalless?.broken == ["campaign.product CAMPAIGN_NEEDS_PRODUCT"])
            let missing = await refusal { _ = try await bench.scoring().getCampaignReport(OfferMake.report("c")) }
            #expect(missing?.code == .notFound && missing?.reason == "CAMPAIGN_NOT_FOUND")
        }
    }

    @Test func `hits, lift with its interval, cost and attribution are told of those who were reached`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.scoring(.admin, "root")
            var codes: [String] = []
            for index in 0..<8 { codes.append(try await bench.person("M\(index)")) }
            let put = try await admin.putCampaign(OfferMake.campaign("new", codes, goal: .acquisition)).message
            #expect(put.targetCodes.count == 4 && put.controlCodes.count == 4)
            let target = put.targetCodes
            try await bench.buy(
                target[0], "a", campaign: "new", money: [Make.money(.revenue, 3_000), Make.money(.discount, 500)])
            try await bench.buy(target[1], "shown", daysAgo: 2, campaign: "new", type: .campaignExposed)
            try await bench.buy(target[1], "b", "X", "Y", money: [Make.money(.revenue, 2_000)])
            try await bench.buy(target[1], "back", money: [Make.money(.return, 800)], type: .return) {
                $0.refersTo = "b"
            }
            _ = try await bench.customers().putFact(
                .with {
                    $0.code = target[2]
                    ($0.fact.category, $0.fact.key, $0.fact.value) = (.relation, "referred.by", codes[0])
                    ($0.fact.origin, $0.fact.legalBasis) = (.declared, .contract)
                    $0.fact.validFromUs = Make.anHourAgo - 5 * OfferMake.perDay
                })
            try await bench.buy(target[2], "c", "X")
            // Bought before the campaign: no new customer.
            try await bench.buy(target[3], "old", "X", daysAgo: 60)
            try await bench.buy(target[3], "d", "X")
            // What he brings back was not bought in the campaign.
            try await bench.buy(target[3], "older", money: [Make.money(.return, 9_999)], type: .return) {
                $0.refersTo = "old"
            }
            let report = try await bench.scoring().getCampaignReport(OfferMake.report("new")).message
            #expect(report.target.size == 4 && report.target.hits == 3 && report.target.exposed == 2)
            #expect(report.control.size == 4 && report.control.hits == 0 && report.control.rate.shareBp == 0)
            #expect(report.target.rate.shareBp == 7_500 && report.lift.shareBp == 7_500)
            #expect(report.lift.lowBp < 7_500 && report.lift.highBp > 7_500 && report.significant)
            #expect(report.addedHits == 3 && report.costPerHitMinor == 33_333 && report.leftOutMembers == 0)
            #expect(report.costPerAddedHitMinor == 33_333 && report.version == 1)
            let owed = report.attribution.map { "\($0.campaignID) \($0.referral) \($0.hits) \($0.reason.code)" }
            #expect(
                Set(owed) == [
                    "new false 1 ATTRIBUTED_NAMED", "new false 1 ATTRIBUTED_LAST_TOUCH",
                    " true 1 ATTRIBUTED_REFERRAL",
                ])
            #expect(report.revenue.map(\.amountMinor) == [3_700] && report.revenue.map(\.currency) == ["TRY"])
            _ = try await bench.customers(.admin, "root").eraseSubject(
                .with { ($0.access, $0.code, $0.reason) = (Make.access, put.controlCodes[0], "asked") })
            let after = try await bench.scoring().getCampaignReport(OfferMake.report("new")).message
            #expect(after.control.size == 3 && after.leftOutMembers == 1, "an erased member counts in no group")
        }
    }

    @Test func `a segment's members of now are drawn, with its version, and stay when it moves on`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.scoring(.admin, "root")
            var codes: [String] = []
            for index in 0..<4 {
                codes.append(try await bench.person("M\(index)"))
                try await bench.buy(codes[index], "m\(index)", "TEA")
            }
            let other = try await bench.person("Other")
            _ = try await admin.putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("buyers", "purchases >= 1") })
            var request = OfferMake.campaign("spring", [other], control: 2_000)
            request.segment = "buyers"
            var options = CallOptions()
            options.idempotencyKey = "spring-1"
            let put = try await admin.putCampaign(request, options).message
            #expect(Set(put.targetCodes + put.controlCodes) == Set(codes + [other]) && put.controlCodes.count == 1)
            // Who joins the segment later does not join the campaign, and a repeated call answers what was drawn.
            let late = try await bench.person("Late")
            try await bench.buy(late, "late", "TEA")
            let replay = try await admin.putCampaign(request, options).message
            #expect(replay.replayed && replay.targetCodes == put.targetCodes && replay.version == 1)
            let kept = try await admin.putCampaign(OfferMake.campaign("spring", [], cost: 9)).message
            #expect(kept.version == 2 && kept.targetCodes == put.targetCodes && kept.controlCodes == put.controlCodes)
            _ = try await admin.putCampaign(OfferMake.campaign("autumn", [other], control: 0))
            let all = try await bench.scoring().listCampaigns(ListCampaignsRequest()).message
            #expect(all.campaigns.map(\.campaign.campaignID) == ["autumn", "spring"] && all.nextPageToken.isEmpty)
            let spring = try #require(all.campaigns.last)
            #expect(spring.campaign.segment == "buyers" && spring.campaign.segmentVersion == 1)
            #expect(spring.targets == 4 && spring.controls == 1 && spring.version == 2)
            #expect(spring.source == "admin/root" && spring.recordedAtUs > 0 && spring.campaign.costMinor == 9)
            #expect(all.campaigns.first?.campaign.segment == "")
            let first = try await bench.scoring().listCampaigns(.with { $0.pageSize = 1 }).message
            #expect(first.campaigns.map(\.campaign.campaignID) == ["autumn"])
            let second = try await bench.scoring().listCampaigns(.with { $0.pageToken = first.nextPageToken }).message
            #expect(second.campaigns.map(\.campaign.campaignID) == ["spring"])
            let foreign = await refusal { _ = try await bench.scoring().listCampaigns(.with { $0.pageToken = "AAAA" }) }
            #expect(foreign?.broken == ["page_token BAD_PAGE_TOKEN"], "\(foreign?.broken ?? [])")
            request.segment = "nobody-knows"
            let unknown = await refusal { _ = try await admin.putCampaign(request) }
            #expect(unknown?.code == .notFound && unknown?.reason == "SEGMENT_NOT_FOUND")
            _ = try await admin.putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("empty", "purchases > 9") })
            (request.segment, request.memberCodes) = ("empty", [])
            let empty = await refusal { _ = try await admin.putCampaign(request) }
            #expect(empty?.broken == ["segment CAMPAIGN_MEMBERS"] && empty?.notTranslated == [])
        }
    }

    @Test func `what keeping saved is told with its formula, and refused without anybody to compare`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.scoring(.admin, "root")
            let analyst = bench.scoring(.analyst, "ana")
            var codes: [String] = []
            for index in 0..<4 { codes.append(try await bench.person("M\(index)")) }
            let stay = try await admin.putCampaign(OfferMake.campaign("stay", codes, cost: 1_000)).message
            for (index, code) in stay.targetCodes.enumerated() { try await bench.buy(code, "s\(index)", "X") }
            let won = try await bench.person("New")
            _ = try await admin.putCampaign(
                OfferMake.campaign("win", [won], goal: .acquisition, control: 0, cost: 7_000))
            let nobody = await refusal {
                _ = try await analyst.getRetentionEconomics(OfferMake.economics("stay", "win"))
            }
            #expect(nobody?.code == .failedPrecondition && nobody?.reason == "RETENTION_NOTHING_ACQUIRED")
            try await bench.buy(won, "w", "X")
            let reply = try await analyst.getRetentionEconomics(OfferMake.economics("stay", "win")).message
            #expect(reply.treated == 2 && reply.treatedStayed == 2 && reply.untreated == 2 && reply.acquired == 1)
            #expect(reply.keptHundredths == 200 && reply.replacementCostMinor == 7_000)
            #expect(reply.valueSavedMinor == 13_000 && reply.currency == "TRY")
            #expect(reply.formula.text.hasPrefix("130.00 TRY = 2 kept × 70.00 TRY each"))
            #expect(reply.formula.code == "RETENTION_VALUE_SAVED" && reply.leftOutCurrencies.isEmpty)
            // Margin in other currencies counts by the latest rate, and what has none is named.
            var later = OfferMake.economics("stay", "win")
            later.monthsUntilReplaced = 1
            let known = stay.targetCodes[0]
            try await bench.buy(known, "gbp", money: [Make.money(.revenue, 10_000, "GBP")])
            try await bench.buy(known, "usd", money: [Make.money(.revenue, 500, "USD")])
            let without = try await analyst.getRetentionEconomics(later).message
            #expect(without.leftOutCurrencies == ["GBP", "USD"] && without.marginUntilReplacedMinor == 0)
            _ = try await bench.system(.admin, "root").putExchangeRate(
                ReferenceDataTests.rate("GBP", "TRY", "2026-01-01", 50_000_000))
            let with = try await analyst.getRetentionEconomics(later).message
            // 100.00 GBP at 50 are 5,000.00 TRY within his first month, shared by two.
            #expect(with.leftOutCurrencies == ["USD"] && with.marginUntilReplacedMinor == 250_000)
            #expect(with.replacementCostMinor == 257_000)
            var abroad = OfferMake.campaign("abroad", [won], goal: .acquisition, control: 0, cost: 7_000)
            abroad.campaign.currency = "USD"
            _ = try await admin.putCampaign(abroad)
            let mixed = await refusal {
                _ = try await analyst.getRetentionEconomics(OfferMake.economics("stay", "abroad"))
            }
            #expect(mixed?.broken == ["acquisition_campaign_id CAMPAIGN_CURRENCIES_DIFFER"])
            #expect(mixed?.notTranslated == [])
            let swapped = await refusal {
                _ = try await analyst.getRetentionEconomics(OfferMake.economics("win", "stay"))
            }
            #expect(
                swapped?.broken == [
                    "retention_campaign_id CAMPAIGN_OTHER_GOAL", "acquisition_campaign_id CAMPAIGN_OTHER_GOAL",
                ])
        }
    }
}
