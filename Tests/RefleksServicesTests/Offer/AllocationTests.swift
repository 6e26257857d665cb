import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Seats, redirections and wallets over the contract.
struct AllocationTests {
    private func buyer(
        _ bench: ServiceBench, _ name: String, revenue: Int64, branch: String = ""
    ) async throws -> String {
        var customer = Make.person(name)
        customer.homeBranch = branch
        let code = try await bench.customers().createCustomer(Make.create(customer)).message.code
        try await bench.buy(code, name, money: [Make.money(.revenue, revenue)])
        return code
    }

    @Test func `the same candidates in any order give the same seats, with the first who got none`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for (index, revenue) in [1_000_00, 40_000_00, 9_000_00, 200_000_00].enumerated() {
                codes.append(try await buyer(bench, "M\(index)", revenue: Int64(revenue)))
            }
            let unknown = "1000000013"
            #expect(!codes.contains(unknown))
            let one = try await bench.scoring().allocateCapacity(
                OfferMake.allocate(codes + [codes[0], unknown], seats: 2, waiting: 1)
            ).message
            let other = try await bench.scoring().allocateCapacity(
                OfferMake.allocate([unknown] + codes.reversed(), seats: 2, waiting: 1)
            ).message
            #expect(one.chosen == other.chosen && one.waiting == other.waiting)
            #expect(one.chosen.map(\.customerCode) == [codes[3], codes[1]])
            #expect(one.chosen.map(\.reason.code) == ["SEAT_BY_SCORE", "SEAT_BY_SCORE"])
            #expect(one.waiting.map(\.customerCode) == [codes[2]] && one.excluded == 1)
            #expect(one.waiting.map(\.reason.code) == ["SEAT_WAITING"])
            #expect(one.firstExcluded.customerCode == codes[0])
            #expect(one.firstExcluded.reason.code == "SEAT_SCORE_TOO_LOW")
            #expect(one.unknownCodes == [unknown] && one.barred.isEmpty)
        }
    }

    @Test func `seats are not kept for a level that does not exist, which both languages say`() async throws {
        try await ServiceBench.run { bench in
            let code = try await buyer(bench, "A", revenue: 1_000_00)
            var request = OfferMake.allocate([code], seats: 1)
            request.grouping = .tier
            request.reserved = [.with { ($0.group, $0.seats) = ("GOLD", 1) }]
            request.limits = [.with { ($0.group, $0.seats) = ("plus", 1) }]
            let error = await refusal { _ = try await bench.scoring().allocateCapacity(request) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.broken == ["reserved[0].group UNKNOWN_VALUE", "limits[0].group UNKNOWN_VALUE"])
            let violation = try #require(error?.violations.first)
            #expect(violation.template.text(.english, violation.arguments).contains("no such value"))
            #expect(violation.template.text(.turkish, violation.arguments).contains("böyle bir değer yok"))
            (request.reserved[0].group, request.limits[0].group) = ("STANDARD", "PLUS")
            let reply = try await bench.scoring().allocateCapacity(request).message
            #expect(reply.chosen.map(\.group) == ["STANDARD"])
        }
    }

    @Test func `groups are reserved and limited, and who may not be invited is told why`() async throws {
        try await ServiceBench.run { bench in
            let ankara = try await buyer(bench, "A", revenue: 1_000_00, branch: "06-001")
            let first = try await buyer(bench, "B", revenue: 90_000_00, branch: "34-001")
            let second = try await buyer(bench, "C", revenue: 80_000_00, branch: "34-001")
            var request = OfferMake.allocate([ankara, first, second], seats: 2)
            request.grouping = .branch
            request.reserved = [.with { ($0.group, $0.seats) = ("06-001", 1) }]
            let reply = try await bench.scoring().allocateCapacity(request).message
            #expect(Set(reply.chosen.map(\.customerCode)) == [ankara, first])
            #expect(reply.chosen.first { $0.customerCode == ankara }?.reason.code == "SEAT_RESERVED")
            #expect(reply.firstExcluded.customerCode == second && reply.firstExcluded.group == "34-001")
            let bySMS = try await bench.scoring().allocateCapacity(
                OfferMake.allocate([ankara, first], seats: 2, channel: .sms, brand: "acme")
            ).message
            #expect(bySMS.chosen.isEmpty && bySMS.barred.count == 2 && !bySMS.hasFirstExcluded)
            #expect(Set(bySMS.barred.map(\.reason.code)).count == 1)
            request.limits = [
                .with { ($0.group, $0.seats) = ("x", 1) }, .with { ($0.group, $0.seats) = ("x", 2) },
            ]
            (request.channel, request.grouping, request.candidateCodes) = (.phone, .none, ["1000000000"])
            let error = await refusal { _ = try await bench.scoring().allocateCapacity(request) }
            #expect(
                Set(error?.broken ?? []) == [
                    "candidate_codes[0] BAD_CUSTOMER_CODE", "limits[1].group STATED_TWICE", "brand REQUIRED",
                    "grouping REQUIRED",
                ], "\(error?.broken ?? [])")
            let over = await refusal {
                _ = try await bench.scoring().allocateCapacity(
                    .with {
                        $0 = OfferMake.allocate([ankara], seats: 1)
                        $0.grouping = .branch
                        $0.reserved = [.with { ($0.group, $0.seats) = ("06-001", 2) }]
                    })
            }
            #expect(over?.broken == ["seats SEATS_OVERBOOKED"])
        }
    }

    @Test func `members of a segment are candidates beside those who are named, as long as they are not too many`()
        async throws
    {
        try await ServiceBench.run { bench in
            let rich = try await buyer(bench, "A", revenue: 90_000_00)
            let poor = try await buyer(bench, "B", revenue: 1_00)
            let other = try await bench.person("C")
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("buyers", "purchases >= 1") })
            var request = OfferMake.allocate([], seats: 1, waiting: 5)
            let empty = await refusal { _ = try await bench.scoring().allocateCapacity(request) }
            #expect(empty?.code == .invalidArgument && empty?.broken == ["candidate_codes REQUIRED"])
            request.segment = "buyers"
            let members = try await bench.scoring().allocateCapacity(request).message
            #expect(members.chosen.map(\.customerCode) == [rich] && members.waiting.map(\.customerCode) == [poor])
            request.candidateCodes = [other, rich]
            let both = try await bench.scoring().allocateCapacity(request).message
            #expect(both.chosen.map(\.customerCode) == [rich])
            #expect(Set(both.waiting.map(\.customerCode)) == [poor, other] && both.unknownCodes.isEmpty)
            request.segment = "nobody-knows"
            let unknown = await refusal { _ = try await bench.scoring().allocateCapacity(request) }
            #expect(unknown?.code == .notFound && unknown?.reason == "SEGMENT_NOT_FOUND")
        }
    }

    @Test func `a customer who costs more than he brings is redirected by two, and back again`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            try await bench.buy(code, "a", money: [Make.money(.revenue, 1_000), Make.money(.cogs, 900)])
            let early = await refusal { _ = try await bench.scoring().proposeRedirect(OfferMake.propose(code)) }
            #expect(early?.code == .failedPrecondition && early?.reason == "REDIRECT_NOT_JUSTIFIED")
            #expect(early?.violations.isEmpty == true)
            try await bench.buy(code, "b", money: [Make.money(.channelCost, 5_000)])
            let same = await refusal {
                _ = try await bench.scoring().proposeRedirect(OfferMake.propose(code, channel: .branch))
            }
            #expect(same?.broken == ["channel REDIRECT_CHANNEL_NOT_CHEAPER"])
            let proposed = try await bench.scoring().proposeRedirect(OfferMake.propose(code)).message.redirect
            #expect(proposed.state == .proposed && proposed.marginMinor == -4_900 && proposed.currency == "TRY")
            #expect(proposed.costToServeMinor == 5_000 && proposed.proposedBy == "branch/34-001")
            let id = proposed.redirectID
            // Whoever is to decide sees it with the customer, and finds all of them by a segment.
            let waiting = try await bench.scoring().getLifecycle(ScoringServiceTests.lifecycle(code)).message
            #expect(waiting.redirect == proposed && waiting.lifecycle.stage == .active)
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("undecided", "redirect = PROPOSED") })
            func undecided() async throws -> [String] {
                try await bench.scoring().listSegmentMembers(
                    .with { ($0.access, $0.name, $0.pageSize) = (Make.access, "undecided", 10) }
                ).message.members.map(\.code)
            }
            #expect(try await undecided() == [code])
            let explained = try await bench.scoring().explainMembership(
                .with { ($0.access, $0.customer.code, $0.name) = (Make.access, code, "undecided") }
            ).message
            #expect(explained.isMember && explained.clauses.map { $0.attributes.map(\.value) } == [["PROPOSED"]])
            let own = await refusal {
                _ = try await bench.scoring().decideRedirect(OfferMake.decide(code, id, .approved))
            }
            #expect(own?.code == .permissionDenied && own?.reason == "REDIRECT_SAME_PRINCIPAL")
            let none = await refusal {
                _ = try await bench.scoring().decideRedirect(OfferMake.decide(code, id, .proposed))
            }
            #expect(none?.broken == ["state REDIRECT_NO_DECISION"])
            let admin = bench.scoring(.admin, "root")
            let approved = try await admin.decideRedirect(OfferMake.decide(code, id, .approved)).message.redirect
            #expect(approved.state == .approved && approved.decidedBy == "admin/root")
            let late = await refusal { _ = try await admin.decideRedirect(OfferMake.decide(code, id, .refused)) }
            #expect(late?.code == .failedPrecondition && late?.broken == ["state REDIRECT_ALREADY_APPROVED"])
            #expect(late?.notTranslated == [])
            let other = await refusal { _ = try await admin.decideRedirect(OfferMake.decide(code, id &+ 1, .ended)) }
            #expect(other?.code == .notFound && other?.reason == "REDIRECT_NOT_FOUND")
            #expect(try await undecided().isEmpty)
            let lifecycle = try await bench.scoring().getLifecycle(ScoringServiceTests.lifecycle(code)).message
            #expect(lifecycle.lifecycle.stage == .redirected && lifecycle.lifecycle.rule == .redirected)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.lifecycle.stage == .redirected && view.serviceLevel.tier == .standard)
            // Whoever serves or approaches him is told.
            func served(on channel: Channel) async throws -> Bool {
                let advice = try await bench.interactions().recommendContact(RecommendContactTests.request(code))
                    .message
                let briefing = try await bench.customers().getContactBriefing(
                    .with { ($0.access, $0.customer.code) = (Make.access, code) }
                ).message
                let isNoted = briefing.preferenceNotes.contains { $0.code == "SERVED_ON_BY_APPROVAL" }
                return advice.servedOn == channel && isNoted == (channel != .unspecified)
            }
            #expect(try await served(on: .chat))
            let twice = await refusal { _ = try await bench.scoring().proposeRedirect(OfferMake.propose(code)) }
            #expect(twice?.reason == "REDIRECT_STANDS")
            let ended = try await bench.scoring().decideRedirect(OfferMake.decide(code, id, .ended)).message
            #expect(ended.redirect.state == .ended)
            let again = await refusal { _ = try await admin.decideRedirect(OfferMake.decide(code, id, .ended)) }
            #expect(again?.broken == ["state REDIRECT_ALREADY_ENDED"] && again?.notTranslated == [])
            let after = try await bench.scoring().getLifecycle(ScoringServiceTests.lifecycle(code)).message
            #expect(after.lifecycle.stage == .active)
            #expect(try await served(on: .unspecified), "what has ended asks nothing of anybody")
            let changes = try await bench.customers().listChanges(
                .with { ($0.access, $0.customer.code, $0.kinds) = (Make.access, code, [.redirectDecided]) })
            #expect(changes.message.changes.count == 2)
        }
    }

    @Test func `whose data are only kept is told so on every channel, not that an address is missing`() async throws {
        try await ServiceBench.run { bench in
            let code = try await buyer(bench, "A", revenue: 90_000_00)
            _ = try await bench.customers(.admin, "root").restrictProcessing(
                .with { ($0.access, $0.code, $0.ground) = (Make.access, code, .objection) })
            for channel in [Channel.branch, .field, .sms] {
                let reply = try await bench.scoring().allocateCapacity(
                    OfferMake.allocate([code], seats: 1, channel: channel, brand: "acme")
                ).message
                #expect(
                    reply.chosen.isEmpty && reply.barred.map(\.reason.code) == ["CUSTOMER_RESTRICTED"], "\(channel)")
            }
        }
    }

    private func declare(_ bench: ServiceBench, _ code: String, _ key: String, _ value: String) async throws {
        _ = try await bench.customers().putFact(
            .with {
                $0.code = code
                ($0.fact.category, $0.fact.key, $0.fact.value) = (.wallet, key, value)
                ($0.fact.origin, $0.fact.legalBasis) = (.declared, .contract)
            })
    }

    @Test func `a declaration has an amount and a currency, whatever else is refused in both languages`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            for (value, reason) in [
                ("1.000,00", "WALLET_NO_AMOUNT"), ("bilmiyor", "WALLET_NO_AMOUNT"),
                ("1.000,00 TRY yılda", "WALLET_NO_AMOUNT"), ("1,234 TRY", "AMBIGUOUS_AMOUNT"),
                ("1.000,00 ZZZ", "UNKNOWN_CURRENCY"), ("-5,00 TRY", "NEGATIVE_AMOUNT"),
            ] {
                let error = await refusal { try await declare(bench, code, "cay", value) }
                #expect(error?.broken == ["fact.value \(reason)"] && error?.notTranslated == [], "\(value)")
            }
            // What is declared in one currency is none of another one.
            try await declare(bench, code, "cay", "1.000,00 TRY")
            var pounds = OfferMake.wallet(code)
            pounds.currency = "GBP"
            let foreign = try await bench.scoring().getWallet(pounds).message
            #expect(foreign.wallets.isEmpty && foreign.leftOutCurrencies == ["TRY"])
            // Items without a category belong to no wallet, and are counted.
            try await bench.buy(code, "a", "T1", "T2")
            try await bench.buy(code, "b", "K1", category: "Kahve")
            let wallet = try await bench.scoring().getWallet(OfferMake.wallet(code)).message
            #expect(wallet.uncategorisedItems == 2 && Set(wallet.wallets.map(\.category)) == ["Kahve", "cay"])
        }
    }

    @Test func `shares and headroom come from what was declared, else from like customers, and say so`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            try await bench.buy(code, "a", "T1", "T2", category: "Çay")
            try await bench.buy(code, "b", "K1", category: "Kahve")
            try await bench.buy(code, "c", "K1", category: "Kahve", type: .return)
            try await bench.buy(code, "old", "T1", daysAgo: 400, category: "Çay")
            try await declare(bench, code, "cay", "100,00 TRY")
            let alone = try await bench.scoring().getWallet(OfferMake.wallet(code)).message
            #expect(
                alone.wallets.map(\.category) == ["Kahve", "Çay"] || alone.wallets.map(\.category) == ["Çay", "Kahve"])
            let tea = try #require(alone.wallets.first { $0.category == "Çay" })
            #expect(tea.oursMinor == 2_000 && tea.wholeMinor == 10_000 && tea.headroomMinor == 8_000)
            #expect(tea.shareBp == 2_000 && tea.origin == .declared && !tea.understated)
            let coffee = try #require(alone.wallets.first { $0.category == "Kahve" })
            #expect(coffee.oursMinor == 0 && !coffee.hasWholeMinor && coffee.missing.code == "WALLET_FEW_PEERS")
            var peers: [String] = []
            for index in 0..<5 {
                let peer = try await bench.person("P\(index)")
                try await bench.buy(peer, "p\(index)", "K1", category: "Kahve")
                try await declare(bench, peer, "kahve", "40,00 TRY")
                peers.append(peer)
            }
            try await bench.buy(code, "d", "K2", category: "Kahve")
            let helped = try await bench.scoring().getWallet(OfferMake.wallet(code, peers: peers + [code])).message
            let estimated = try #require(helped.wallets.first { $0.category == "Kahve" })
            #expect(estimated.oursMinor == 1_000 && estimated.wholeMinor == 4_000 && estimated.origin == .estimated)
            // Items of other currencies count by the rate of their day; what has none is named.
            try await bench.buy(code, "gbp", "T3", category: "Çay") { $0.items[0].currency = "GBP" }
            try await bench.buy(code, "usd", "T3", category: "Çay") { $0.items[0].currency = "USD" }
            try await declare(bench, code, "kahve", "4,00 GBP")
            let unrated = try await bench.scoring().getWallet(OfferMake.wallet(code)).message
            #expect(unrated.leftOutCurrencies == ["GBP", "USD"] && alone.leftOutCurrencies.isEmpty)
            #expect(unrated.wallets.first { $0.category == "Çay" }?.oursMinor == 2_000)
            let root = bench.system(.admin, "root")
            _ = try await root.putExchangeRate(ReferenceDataTests.rate("GBP", "TRY", "2026-01-01", 50_000_000))
            let rated = try await bench.scoring().getWallet(OfferMake.wallet(code)).message
            #expect(rated.leftOutCurrencies == ["USD"])
            #expect(rated.wallets.first { $0.category == "Çay" }?.oursMinor == 52_000)
            #expect(rated.wallets.first { $0.category == "Kahve" }?.wholeMinor == 20_000)
            let error = await refusal {
                var request = OfferMake.wallet(code, peers: ["1000000000"])
                request.currency = "ZZZ"
                _ = try await bench.scoring().getWallet(request)
            }
            #expect(Set(error?.broken ?? []) == ["peer_codes[0] BAD_CUSTOMER_CODE", "currency UNKNOWN_CURRENCY"])
        }
    }
}
