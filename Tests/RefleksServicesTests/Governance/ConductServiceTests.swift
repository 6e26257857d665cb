import RefleksContract
import RefleksEngine
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Where effort goes, which phases it covers, who looks before he serves, and what cuts did, over the contract.
struct ConductServiceTests {
    private func spend(_ kind: MoneyKind, _ amount: Int64) -> MoneyLine { Make.money(kind, amount) }

    @Test func `effort is divided between the best tenth, the others and new ones, with alerts`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for index in 0..<11 {
                codes.append(try await bench.person("K\(index)"))
                try await bench.buy(
                    codes[index], "buy\(index)", "TEA", money: [spend(.revenue, index < 2 ? 900_000 : 10_000)])
            }
            bench.clock.advance(seconds: 35 * 86_400)
            try await bench.engine.takePeriods()
            let new = try await bench.person("New")
            try await bench.buy(codes[0], "t", daysAgo: -35, money: [spend(.channelCost, 300)], type: .contact)
            try await bench.buy(codes[5], "r", daysAgo: -35, money: [spend(.remedy, 100)], type: .contact)
            let wrong = try await bench.buy(
                new, "n", daysAgo: -35, money: [spend(.channelCost, 500), spend(.revenue, 7)], type: .offerMade)
            try await bench.buy(new, "m", daysAgo: -35, money: [spend(.discount, 600)])
            let request = GetEffortSplitRequest.with { ($0.leastTopShareBp, $0.mostNewShareBp) = (3_000, 5_000) }
            let split = try await bench.governance().getEffortSplit(request).message
            #expect(split.top.customers == 2 && split.rest.customers == 9 && split.newcomers.customers == 1)
            #expect([split.top, split.rest, split.newcomers].map(\.spentMinor) == [300, 100, 1_100])
            #expect([split.top, split.rest, split.newcomers].map(\.touches) == [1, 1, 1])
            #expect([split.top, split.rest, split.newcomers].map(\.shareBp) == [2_000, 666, 7_333])
            #expect(split.topAlert && split.newAlert && split.currency == "TRY" && split.topFromMinor > 0)
            // What is taken back counts against.
            _ = try await bench.interactions().correctInteraction(
                CorrectInteractionTests.correct(
                    wrong, by: Make.purchase("fixed", ofCode: new, at: Make.anHourAgo + 35 * OfferMake.perDay)))
            let after = try await bench.governance().getEffortSplit(request).message
            #expect(after.newcomers.spentMinor == 600 && after.newcomers.touches == 0)
            let silent = try await bench.governance().getEffortSplit(GetEffortSplitRequest()).message
            #expect(!silent.topAlert && !silent.newAlert)
        }
    }

    @Test func `phases are counted by interactions and by customers who were met in all three`() async throws {
        try await ServiceBench.run { bench in
            let ali = try await bench.person("Ali")
            let ece = try await bench.person("Ece")
            for (index, phase) in [Phase.pre, .at, .post, .post].enumerated() {
                try await bench.buy(ali, "a\(index)") { $0.phase = phase }
            }
            try await bench.buy(ece, "e1") { $0.phase = .at }
            try await bench.buy(ece, "e2")
            let told = try await bench.governance().getPhaseCoverage(GetPhaseCoverageRequest()).message
            #expect([told.before, told.at, told.after, told.unspecified].map(\.interactions) == [1, 2, 2, 1])
            #expect([told.before, told.at, told.after, told.unspecified].map(\.customers) == [1, 2, 1, 1])
            #expect(told.customers == 2 && told.covered == 1 && told.month == "2026-03")
            let empty = try await bench.governance().getPhaseCoverage(.with { $0.month = "2026-02" }).message
            #expect(empty.customers == 0)
            let ahead = await refusal {
                _ = try await bench.governance().getPhaseCoverage(.with { $0.month = "2026-04" })
            }
            #expect(ahead?.code == .failedPrecondition && ahead?.reason == "PERIOD_AHEAD")
        }
    }

    @Test func `a branch's visits are compared with the briefings that it opened`() async throws {
        try await ServiceBench.run { bench in
            let ali = try await bench.person("Ali")
            let ece = try await bench.person("Ece")
            for (code, event) in [(ali, "1"), (ali, "2"), (ece, "3")] {
                try await bench.buy(code, event, type: .visit) { ($0.channel, $0.branch) = (.branch, "34-001") }
            }
            _ = try await bench.customers().getContactBriefing(BriefingTests.request(ali, branch: "34-001"))
            _ = try await bench.customers().getContactBriefing(BriefingTests.request(ali, branch: "34-001"))
            let told = try await bench.governance().getEnablement(GetEnablementRequest()).message
            #expect(told.branches.map(\.branch) == ["34-001"])
            #expect(told.branches.map(\.visits) == [2] && told.branches.map(\.briefings) == [1])
            #expect(told.branches.map(\.shareBp) == [5_000])
        }
    }

    @Test func `who was affected by a cut is compared with who was not`() async throws {
        try await ServiceBench.run { bench in
            // Three of the branch and three of another buy before; one of the branch and two of the other come again.
            var codes: [String] = []
            for index in 0..<6 {
                let code = try await bench.person("K\(index)")
                codes.append(code)
                let branch = index < 3 ? "34-001" : "06-001"
                try await bench.buyAs(branch, code, "b\(index)", daysAgo: 20, money: [spend(.revenue, 1_000)])
            }
            for index in [0, 3, 4] {
                try await bench.buyAs(
                    "35-001", codes[index], "a\(index)", daysAgo: 1,
                    money: [spend(.revenue, 900), spend(.discount, index == 3 ? 300 : 0)])
            }
            let request = GetErosionRequest.with { ($0.date, $0.days, $0.branch) = ("2026-02-20", 20, "34-001") }
            let told = try await bench.governance().getErosion(request).message
            #expect(told.affected.customers == 3 && told.unaffected.customers == 3)
            #expect(told.affected.marginBeforeMinor == 1_000 && told.affected.marginAfterMinor == 300)
            #expect(told.unaffected.marginAfterMinor == 500 && told.differenceMinor == -200)
            #expect(told.affected.kept.shareBp == 3_333 && told.unaffected.kept.shareBp == 6_667)
            var discounted = request
            discounted.discounted = true
            let given = try await bench.governance().getErosion(discounted).message
            #expect(given.affected.customers == 1 && given.unaffected.customers == 5)
            let wrong = await refusal {
                _ = try await bench.governance().getErosion(.with { ($0.date, $0.currency) = ("2026-03-03", "ZZZ") })
            }
            let broken = Set(wrong?.broken ?? [])
            #expect(broken.isSuperset(of: ["date DATE_AHEAD", "currency UNKNOWN_CURRENCY"]), "\(broken)")
        }
    }
}

extension ServiceBench {
    /// A purchase in a branch, which its own certificate records.
    fileprivate func buyAs(
        _ branch: String, _ code: String, _ event: String, daysAgo: Int64, money: [MoneyLine]
    ) async throws {
        var request = Make.purchase(
            event, ofCode: code, money: money.filter { $0.amountMinor > 0 },
            at: Make.anHourAgo - daysAgo * OfferMake.perDay)
        request.interaction.branch = branch
        request.interaction.sourceSystem = branch
        _ = try await interactions(.branch, branch).recordInteraction(request)
    }
}
