import RefleksContract
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Warnings over the contract: in the reply that recorded what they saw, in views and feeds, judged and told.
struct ReflexServiceTests {
    private func recorded(
        _ bench: ServiceBench, _ event: String, _ type: InteractionType, _ code: String,
        _ change: (inout Interaction) -> Void = { _ in }
    ) async throws -> RefleksContract.Effects {
        var request = Make.purchase(event, ofCode: code, at: bench.now)
        (request.interaction.type, request.interaction.direction, request.interaction.channel) = (type, .in, .phone)
        change(&request.interaction)
        return try await bench.interactions().recordInteraction(request).message.effects
    }

    @Test func `a late delivery is told in the reply, and the case is in view, briefing, queue and feed`() async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            let stream = try await bench.customers().watchCustomer(
                .with { ($0.access, $0.customer.code) = (Make.access, code) })
            var views = stream.makeAsyncIterator()
            #expect(try await views.next()?.view.cases.isEmpty == true)
            let effects = try await recorded(bench, "late", .deliveryLate, code)
            let warning = try #require(effects.warnings.first)
            #expect(warning.rule == .lateDelivery && warning.case.origin == .earlyWarning)
            #expect(warning.case.branch == "34-001" && warning.case.customerCode == code)
            #expect(warning.case.firstResponseDueUs > bench.now && warning.case.state == .open)
            #expect(try await views.next()?.view.cases == [warning.case])
            #expect(try await bench.customers().getCustomer360(Make.view(code)).message.cases == [warning.case])
            let briefing = try await bench.customers().getContactBriefing(BriefingTests.request(code)).message
            #expect(briefing.cases == [warning.case])
            let listed = try await bench.feedback().listCases(FeedbackMake.cases(branch: "34-001")).message
            #expect(listed.cases == [warning.case])
            let file = try await bench.feedback().getCase(FeedbackMake.get(warning.case.caseID)).message
            #expect(file.events.map(\.source) == ["branch/34-001"])
            let changes = try await bench.customers().listChanges(
                .with { ($0.access, $0.customer.code, $0.kinds) = (Make.access, code, [.warningRaised, .caseOpened]) }
            ).message
            #expect(changes.changes.map(\.kind) == [.caseOpened, .warningRaised])
        }
    }

    @Test func `an order is followed from its product and its due date`() async throws {
        var configuration = EngineConfiguration()
        configuration.firesTimers = true
        try await ServiceBench.run(configuration: configuration) { bench in
            let code = try await bench.person("Ayşe")
            let ordered = try await recorded(bench, "o1", .orderPlaced, code) {
                $0.dueAtUs = bench.now + OfferMake.perDay
            }
            #expect(ordered.warnings.isEmpty)
            #expect(
                try await recorded(bench, "c1", .contact, code) { $0.items = [.with { $0.product = "TEA" }] }
                    .warnings.isEmpty)
            let again = try await recorded(bench, "c2", .contact, code) { $0.items = [.with { $0.product = "TEA" }] }
            #expect(again.warnings.map(\.rule) == [.repeatedContact])
            bench.clock.advance(seconds: 2 * 86_400)
            try await bench.engine.settleTimers()
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.cases.count == 2)
            let changes = try await bench.customers().listChanges(
                .with { ($0.access, $0.customer.code, $0.kinds) = (Make.access, code, [.deadlinePassed]) }
            ).message
            #expect(
                changes.changes.count >= 1 && changes.changes.allSatisfy { $0.source == "engine" || $0.source.isEmpty })
        }
    }

    private static func policy(_ change: (inout ReflexPolicy) -> Void = { _ in }) -> PutReflexPolicyRequest {
        .with {
            $0.policy.rules = [.lateDelivery]
            ($0.policy.repeatDays, $0.policy.repeatCount, $0.policy.freshDays) = (14, 2, 7)
            ($0.policy.frequencyPercent, $0.policy.frequencyDays, $0.policy.frequencyPurchases) = (150, 14, 5)
            $0.policy.horizonDays = 30
            change(&$0.policy)
        }
    }

    @Test func `the policy has versions, and what it cannot be is said in both languages`() async throws {
        try await ServiceBench.run { bench in
            let own = try await bench.feedback().getReflexPolicy(GetReflexPolicyRequest()).message.policy
            #expect(own.version == 1 && own.rules.count == 5 && own.horizonDays == 90 && own.source.isEmpty)
            let put = try await bench.feedback(.admin, "root").putReflexPolicy(Self.policy()).message
            #expect(put.version == 2)
            let now = try await bench.feedback().getReflexPolicy(GetReflexPolicyRequest()).message.policy
            #expect(now.version == 2 && now.rules == [.lateDelivery] && now.source == "admin/root")
            #expect(now.horizonDays == 30 && now.commitSeq == put.commitSeq)
            let same = try await bench.feedback(.admin, "root").putReflexPolicy(Self.policy()).message
            #expect(same.version == 2)
            let broken = await refusal {
                _ = try await bench.feedback(.admin, "root").putReflexPolicy(
                    Self.policy {
                        $0.rules = [.lateDelivery, .lateDelivery]
                        ($0.repeatCount, $0.frequencyPercent, $0.horizonDays) = (1, 100, 400)
                    })
            }
            #expect(broken?.code == .invalidArgument)
            #expect(
                Set(broken?.violations.map(\.path) ?? []) == [
                    "policy.rules[1]", "policy.repeat_count", "policy.frequency_percent", "policy.horizon_days",
                ])
        }
    }

    @Test func `warnings are judged by what became of their customers`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for index in 0..<6 {
                codes.append(try await bench.person("K\(index)"))
                #expect(try await recorded(bench, "l\(index)", .deliveryLate, codes[index]).warnings.count == 1)
            }
            bench.clock.advance(seconds: 2 * 86_400)
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(codes[0]))
            _ = try await recorded(bench, "b1", .purchase, codes[1])
            let soon = try await bench.feedback(.analyst, "a").getReflexReport(GetReflexReportRequest()).message
            #expect(soon.month == "2026-03" && soon.horizonDays == 90)
            #expect(soon.total.warnings == 6 && soon.total.complained == 1 && soon.total.pending == 5)
            #expect(!soon.total.hasPrecision && soon.total.medianLeadSeconds == 2 * 86_400)
            #expect(soon.complaints == 1 && soon.foreseenComplaints == 1 && !soon.hasRecall)
            bench.clock.advance(seconds: 90 * 86_400)
            let late = try await bench.feedback(.analyst, "a").getReflexReport(.with { $0.month = "2026-03" }).message
            #expect(late.rules.map(\.rule) == [.lateDelivery])
            #expect(late.total.stayed == 1 && late.total.left == 4 && late.total.pending == 0)
            #expect(late.total.precision.n == 6 && late.total.precision.shareBp == 8_333)
            #expect(late.total.precision.lowerBp < 8_333 && late.total.precision.upperBp > 8_333)
            let ahead = await refusal {
                _ = try await bench.feedback(.analyst, "a").getReflexReport(.with { $0.month = "2026-09" })
            }
            #expect(ahead?.reason == "PERIOD_AHEAD")
            let bad = await refusal {
                _ = try await bench.feedback(.analyst, "a").getReflexReport(.with { $0.month = "March" })
            }
            #expect(bad?.broken == ["month BAD_MONTH"])
        }
    }

    @Test func `a digest tells what was won and lost in its days, by branch, without whom nobody may see`() async throws
    {
        try await ServiceBench.run { bench in
            let (ali, ece) = (try await bench.person("Ali"), try await bench.person("Ece"))
            _ = try await recorded(bench, "b1", .purchase, ali) { $0.money = [Make.money(.revenue, 90_000)] }
            _ = try await recorded(bench, "b2", .accountOpened, ece)
            _ = try await recorded(bench, "b3", .accountClosed, ece)
            _ = try await recorded(bench, "d1", .deliveryLate, ali)
            bench.clock.advance(seconds: 60)
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(ali))
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(ece, .praise, text: "Sağ olun"))
            func digest(_ period: DigestPeriod, branch: String = "", date: String = "") async throws
                -> GetDigestResponse
            {
                try await bench.governance().getDigest(
                    .with {
                        ($0.access, $0.period, $0.branch, $0.date) = (Make.access, period, branch, date)
                    }
                ).message
            }
            let told = try await digest(.week)
            #expect(told.firstDay == "2026-03-02" && told.lastDay == "2026-03-08")
            #expect(told.won.count == 2 && Set(told.won.customerCodes) == [ali, ece])
            #expect(told.lostClosed.count == 1 && told.lostClosed.customerCodes == [ece])
            #expect(told.complaints.customerCodes == [ali] && told.praise.customerCodes == [ece])
            #expect(told.warnings.count == 1 && told.verdicts.complained == 1)
            #expect(try await digest(.month, branch: "35-001").won.count == 0)
            #expect(try await digest(.day, branch: "34-001").won.count == 2)
            #expect(try await digest(.day, date: "2026-03-01").won.count == 0)
            let ahead = await refusal { _ = try await digest(.day, date: "2026-03-03") }
            #expect(ahead?.broken == ["date DATE_AHEAD"])
            let none = await refusal { _ = try await digest(.unspecified) }
            #expect(none?.violations.map(\.path) == ["period"])
        }
    }

    @Test func `what came of offers is told of those made unasked, and of the others`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            for index in 0..<6 {
                _ = try await recorded(bench, "o\(index)", .offerMade, code) { $0.direction = .out }
            }
            _ = try await recorded(bench, "asked", .offerMade, code) { ($0.direction, $0.refersTo) = (.out, "need") }
            _ = try await recorded(bench, "came", .offerMade, code)
            _ = try await recorded(bench, "y", .offerAccepted, code) { $0.refersTo = "o0" }
            _ = try await recorded(bench, "b", .purchase, code) { $0.refersTo = "o1" }
            _ = try await recorded(bench, "n", .offerRejected, code) { $0.refersTo = "o2" }
            _ = try await recorded(bench, "m", .offerRejected, code) { $0.refersTo = "o1" }
            _ = try await recorded(bench, "x", .offerRejected, code) { $0.refersTo = "nothing" }
            let told = try await bench.governance().getProactiveOffers(GetProactiveOffersRequest()).message
            #expect(told.month == "2026-03" && told.horizonDays == 90)
            #expect(told.proactive.offers == 6 && told.proactive.accepted == 2 && told.proactive.rejected == 1)
            #expect(told.proactive.unanswered == 3 && told.proactive.acceptance.shareBp == 3_333)
            #expect(told.answering.offers == 2 && told.answering.unanswered == 2 && !told.answering.hasAcceptance)
            let ahead = await refusal {
                _ = try await bench.governance().getProactiveOffers(.with { $0.month = "2026-09" })
            }
            #expect(ahead?.reason == "PERIOD_AHEAD")
        }
    }
}
