import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// ScoringService over the stubs, and scores in the answers of others.
struct ScoringServiceTests {
    static func score(_ code: String, valid: Int64 = 0, known: Int64 = 0) -> GetScoreRequest {
        .with {
            ($0.access, $0.customer.code) = (Make.access, code)
            ($0.asOfValidUs, $0.asOfKnownUs) = (valid, known)
        }
    }

    static func explain(_ code: String, valid: Int64 = 0, known: Int64 = 0) -> ExplainScoreRequest {
        .with {
            ($0.access, $0.customer.code) = (Make.access, code)
            ($0.asOfValidUs, $0.asOfKnownUs) = (valid, known)
        }
    }

    static func history(_ code: String, size: UInt32 = 0, token: String = "") -> ListScoreHistoryRequest {
        .with { ($0.access, $0.customer.code, $0.pageSize, $0.pageToken) = (Make.access, code, size, token) }
    }

    static func simulate(
        _ code: String, _ events: [HypotheticalInteraction], at time: Int64 = 0
    ) -> SimulateScoreRequest {
        .with { ($0.access, $0.customer.code, $0.interactions, $0.atUs) = (Make.access, code, events, time) }
    }

    static func event(
        _ type: InteractionType, outcome: String = "", at time: Int64 = 0, money: [MoneyLine] = []
    ) -> HypotheticalInteraction {
        .with { ($0.type, $0.outcome, $0.occurredAtUs, $0.money) = (type, outcome, time, money) }
    }

    static func level(_ code: String) -> GetServiceLevelRequest {
        .with { ($0.access, $0.customer.code) = (Make.access, code) }
    }

    static func lifecycle(_ code: String) -> GetLifecycleRequest {
        .with { ($0.access, $0.customer.code) = (Make.access, code) }
    }

    static func roles(_ code: String) -> GetRoleProfileRequest {
        .with { ($0.access, $0.customer.code) = (Make.access, code) }
    }

    private static let perDay: Int64 = 86_400_000_000

    private func customer(_ bench: ServiceBench) async throws -> String {
        try await bench.customers().createCustomer(Make.create(Make.person("Ayşe"))).message.code
    }

    @discardableResult
    private func record(
        _ bench: ServiceBench, _ event: String, _ code: String, _ type: InteractionType = .purchase, daysAgo: Int64 = 0,
        outcome: String = "", due: Int64 = 0, money: [MoneyLine] = []
    ) async throws -> RecordInteractionResponse {
        var request = Make.purchase(event, ofCode: code, money: money, at: Make.anHourAgo - daysAgo * Self.perDay)
        (request.interaction.type, request.interaction.outcome) = (type, outcome)
        request.interaction.dueAtUs = due
        return try await bench.interactions().recordInteraction(request).message
    }

    @Test func `the answer to an interaction tells the changed score with its reasons, and every read agrees`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let empty = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(!empty.hasScore && !empty.hasServiceLevel && !empty.hasLifecycle, "nothing counts yet")
            let money = [Make.money(.revenue, 30_000_00), Make.money(.cogs, 10_000_00)]
            let recorded = try await record(bench, "a", code, money: money)
            let effect = recorded.effects.score
            #expect(effect.before == 0 && effect.after == 250 && effect.policyVersion == 1)
            #expect(effect.lines.map(\.rule) == [.valueMargin, .valueFrequency])
            #expect(effect.lines.map(\.pointsAfter) == [230, 20] && effect.lines.map(\.pointsBefore) == [0, 0])
            #expect(effect.lines.map(\.rawValue) == [20_000_00, 100] && effect.lines[0].unit == .minorUnits)
            #expect(effect.tierBefore == .standard && effect.tierAfter == .plus)
            #expect(effect.stageBefore == .prospect && effect.stageAfter == .active && effect.stageRule == .bought)
            #expect(effect.stagesPassed == [.acquiring])

            let read = try await bench.scoring().getScore(Self.score(code)).message
            #expect(read.score.total == 250 && read.tier == .plus && read.stage == .active)
            #expect(read.score.components.map(\.component) == [.value] && read.asOfCommitSeq == bench.durableSeq)
            #expect(read.nextChangeAtUs > bench.now && read.leftOutCurrencies.isEmpty)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.score == read.score && view.serviceLevel.tier == .plus && view.lifecycle.stage == .active)
            #expect(view.lifecycle.rule == .bought && view.lifecycle.value == 1)

            let history = try await bench.scoring().listScoreHistory(Self.history(code)).message
            #expect(history.items.map(\.change) == [effect] && history.nextPageToken.isEmpty)
            #expect(history.items.map(\.interactionID) == [recorded.interactionID])
            let pushed = try await push(bench, "a", code, money)
            #expect(pushed.replayed && pushed.effects.score == effect, "a push answers the same")
        }
    }

    private func push(
        _ bench: ServiceBench, _ event: String, _ code: String, _ money: [MoneyLine]
    ) async throws -> RecordInteractionResponse {
        let stream = try await bench.interactions().pushInteractions()
        let item = PushItem.with {
            ($0.sequence, $0.record) = (1, Make.purchase(event, ofCode: code, money: money, at: Make.anHourAgo))
        }
        try await stream.send(item)
        try await stream.finish()
        return try #require(try await stream.next()).recorded
    }

    @Test func `an explanation's lines sum to the total and name what shows them`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            var purchases: [UInt64] = []
            for index in 0..<7 {
                let answer = try await record(
                    bench, "p\(index)", code, daysAgo: 20 * Int64(index), money: [Make.money(.revenue, 900_00)])
                purchases.append(answer.interactionID)
            }
            let won = try await record(bench, "w", code, .referralMade, outcome: "WON")
            let lost = try await record(bench, "l", code, .referralMade, outcome: "LOST")
            let wrong = try await record(bench, "x", code, .problemReported)
            _ = try await bench.interactions().correctInteraction(
                CorrectInteractionTests.correct(wrong.interactionID))
            let paid = try await record(bench, "pay", code, .paymentReceived, due: Make.anHourAgo)
            let reply = try await bench.scoring().explainScore(Self.explain(code)).message
            #expect(reply.lines.reduce(0) { $0 + $1.points } == Int32(reply.score.total))
            #expect(reply.score.components.reduce(0) { $0 + $1.points } == Int32(reply.score.total))
            func line(_ rule: ScoreRule) -> ReasonLine? { reply.lines.first { $0.rule == rule } }
            #expect(line(.valueMargin)?.evidenceIds == Array(purchases.prefix(5)))
            #expect(line(.influenceReferralsWon)?.evidenceIds == [won.interactionID])
            #expect(line(.influenceReferralsLost)?.evidenceIds == [lost.interactionID])
            #expect(line(.relationshipPaidOnTime)?.evidenceIds == [paid.interactionID])
            #expect(line(.satisfactionProblems) == nil, "it was taken back")
            #expect(line(.relationshipRhythm)?.unit == .percent && line(.relationshipTenure)?.rawValue == 120)
            #expect(reply.currency == "TRY" && line(.valueMargin)?.text.hasPrefix("Margin") == true)
            var options = CallOptions()
            options.locale = "tr"
            let turkish = try await bench.scoring().explainScore(Self.explain(code), options).message
            #expect(turkish.lines.first?.text.hasPrefix("Kâr payı") == true)
        }
    }

    @Test func `an earlier time is scored by what had occurred and been told`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            try await record(bench, "a", code, money: [Make.money(.revenue, 5_000_00)])
            let told = bench.now
            let then = try await bench.scoring().getScore(Self.score(code)).message
            bench.clock.advance(seconds: 90 * 86_400)
            try await record(bench, "b", code, daysAgo: 3, money: [Make.money(.revenue, 50_000_00)])
            let known = try await bench.scoring().getScore(Self.score(code, valid: told, known: told)).message
            #expect(known.score == then.score && known.tier == then.tier)
            let valid = try await bench.scoring().getScore(Self.score(code, valid: told)).message
            #expect(valid.score.total > then.score.total, "it had occurred by then")
            let ahead = await refusal {
                _ = try await bench.scoring().getScore(Self.score(code, known: bench.now + 301_000_000))
            }
            #expect(ahead?.broken == ["as_of_known_us AS_OF_AHEAD"])
        }
    }

    @Test func `a simulation tells what would be and stores nothing`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            try await record(bench, "a", code, money: [Make.money(.revenue, 1_000_00)])
            let before = try await bench.scoring().getScore(Self.score(code)).message
            let seq = bench.durableSeq
            let events = [
                Self.event(.purchase, money: [Make.money(.revenue, 40_000_00)]),
                Self.event(.referralMade, outcome: "WON"),
            ]
            let reply = try await bench.scoring().simulateScore(Self.simulate(code, events)).message
            #expect(reply.change.before == before.score.total && reply.change.after == reply.score.total)
            #expect(reply.change.after > reply.change.before && reply.change.tierAfter == .plus)
            #expect(reply.change.lines.map(\.rule).contains(.influenceReferralsWon))
            #expect(try await bench.scoring().getScore(Self.score(code)).message == before && bench.durableSeq == seq)
            // The same, recorded, is what was foretold.
            try await record(bench, "b", code, money: [Make.money(.revenue, 40_000_00)])
            let last = try await record(bench, "c", code, .referralMade, outcome: "WON")
            #expect(last.effects.score.after == reply.change.after)
            let year = try await bench.scoring().simulateScore(
                Self.simulate(code, [Self.event(.visit)], at: bench.now + 365 * Self.perDay)
            ).message
            #expect(year.change.before == year.change.after && year.change.before < reply.change.after)
        }
    }

    @Test func `a simulation hears answers as scores do`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            try await record(bench, "a", code, money: [Make.money(.revenue, 20_000_00)])
            var request = SimulateScoreRequest.with { ($0.access, $0.customer.code) = (Make.access, code) }
            request.feedback = [
                .with { $0.kind = .complaint }, .with { ($0.kind, $0.score) = (.csat, 2) },
                .with { $0.kind = .suggestion },
            ]
            let told = try await bench.scoring().simulateScore(request).message
            #expect(told.change.lines.map(\.rule) == [.satisfactionComplaints, .satisfactionPoorRatings])
            #expect(told.change.lines.map(\.pointsAfter) == [-30, -15])
            #expect(told.change.after == told.change.before - 45)
            for (kind, score) in [(FeedbackKind.complaint, nil), (.csat, 2)] as [(FeedbackKind, UInt32?)] {
                _ = try await bench.feedback().submitFeedback(
                    .with {
                        ($0.code, $0.kind, $0.channel) = (code, kind, .phone)
                        if let score { $0.score = score } else { $0.text = "Late." }
                    })
            }
            let now = try await bench.scoring().getScore(Self.score(code)).message
            #expect(now.score.total == told.score.total, "the same, recorded")
            request.feedback = [
                .with { ($0.kind, $0.score) = (.praise, 3) }, .with { $0.kind = .nps },
                .with { ($0.kind, $0.atUs) = (.complaint, bench.now + Self.perDay) },
                .with { ($0.kind, $0.score) = (.csat, 9) }, .with { $0.kind = .unspecified },
            ]
            let refused = await refusal { [request] in _ = try await bench.scoring().simulateScore(request) }
            let broken = refused?.broken ?? []
            for expected in [
                "feedback[0].score SCORE_NOT_EXPECTED", "feedback[1].score SCORE_REQUIRED",
                "feedback[2].at_us SIMULATED_AFTERWARDS", "feedback[3].score SCORE_OUT_OF_SCALE",
                "feedback[4].kind REQUIRED",
            ] { #expect(broken.contains(expected), "\(expected) is missing in \(broken)") }
        }
    }

    @Test func `a simulation names the currencies that it leaves out`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let event = Self.event(.purchase, money: [Make.money(.revenue, 500_00, "EUR")])
            let reply = try await bench.scoring().simulateScore(Self.simulate(code, [event])).message
            #expect(reply.leftOutCurrencies == ["EUR"])
        }
    }

    @Test func `all that is wrong with a simulation comes at once, in both languages`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let events = [
                Self.event(.unspecified), Self.event(.purchase, at: bench.now + Self.perDay),
                Self.event(.purchase, money: [Make.money(.revenue, -1, "XXQ")]),
            ]
            let wrong = Self.simulate(code, events, at: bench.now - 2 * Self.perDay)
            let refused = await refusal { _ = try await bench.scoring().simulateScore(wrong) }
            let broken = refused?.broken ?? []
            for expected in [
                "interactions[0].type REQUIRED", "interactions[1].occurred_at_us SIMULATED_AFTERWARDS",
                "interactions[2].money[0].currency UNKNOWN_CURRENCY", "at_us SIMULATED_IN_THE_PAST",
            ] { #expect(broken.contains(expected), "\(expected) is missing in \(broken)") }
            let past = refused?.violations.first { $0.template.code == "SIMULATED_IN_THE_PAST" }?.template
            #expect(past?.english.contains("today or later") == true && past?.turkish.contains("daha sonrası") == true)
            let after = refused?.violations.first { $0.template.code == "SIMULATED_AFTERWARDS" }?.template
            #expect(after?.english.contains("after the time") == true && after?.turkish.contains("andan sonra") == true)
            let none = await refusal { _ = try await bench.scoring().simulateScore(Self.simulate(code, [])) }
            #expect(none?.broken == ["interactions REQUIRED"])
            let greatest = Self.event(
                .purchase, money: Array(repeating: Make.money(.revenue, 1_000_000_000_000_000), count: 32))
            // Sums of 64 bits hold far more than all of it.
            let much = try await bench.scoring().simulateScore(
                Self.simulate(code, Array(repeating: greatest, count: 50)))
            #expect(much.message.score.total <= 1_000)
        }
    }

    @Test func `a level tells why, what it promises and what would change it`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let floor = try await bench.scoring().getServiceLevel(Self.level(code)).message
            #expect(floor.level.tier == .standard && floor.reason == .floor && !floor.hasStepDown)
            #expect(floor.stepUp.tier == .plus && floor.stepUp.points == 250 && floor.entitlements.isEmpty)
            try await record(bench, "a", code, money: [Make.money(.revenue, 25_000_00)])
            // By its curve margin alone cannot give as much as is missing; more purchases bring it nearer.
            let far = try await bench.scoring().getServiceLevel(Self.level(code)).message
            #expect(far.stepUp.tier == .priority && !far.stepUp.byMargin && far.stepUp.marginMinor == 0)
            for index in 0..<5 { try await record(bench, "q\(index)", code) }
            let plus = try await bench.scoring().getServiceLevel(Self.level(code)).message
            #expect(plus.level.tier == .plus && plus.reason == .reached && plus.entitlements == [.freeDelivery])
            #expect(plus.reasonText.contains("250") && plus.lines.first?.rule == .valueMargin)
            #expect(plus.firstResponseMinutes < floor.firstResponseMinutes)
            #expect(plus.stepUp.tier == .priority && plus.stepDown.tier == .standard)
            #expect(plus.stepDown.notBeforeUs > bench.now && plus.stepDown.marginMinor < 0)
            // What it says would do does.
            #expect(plus.stepUp.byMargin)
            var more = Make.purchase(
                "b", ofCode: code, money: [Make.money(.revenue, plus.stepUp.marginMinor)], at: Make.anHourAgo)
            more.interaction.type = .visit
            let answer = try await bench.interactions().recordInteraction(more).message
            #expect(answer.effects.score.tierAfter == .priority && answer.effects.score.after == 450)
            var options = CallOptions()
            options.locale = "tr"
            let turkish = try await bench.scoring().getServiceLevel(Self.level(code), options).message
            #expect(turkish.reasonText.contains("puana ulaşıyor"))
        }
    }

    @Test func `a stage is judged by the customer's own rhythm, and roles by what was observed`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let nobody = try await bench.scoring().getLifecycle(Self.lifecycle(code)).message
            #expect(nobody.lifecycle.stage == .prospect && !nobody.hasSilentDays && nobody.lostFromUs == 0)
            for index in 0..<4 {
                try await record(
                    bench, "p\(index)", code, daysAgo: 40 * Int64(index), money: [Make.money(.revenue, 100_00)])
            }
            let active = try await bench.scoring().getLifecycle(Self.lifecycle(code)).message
            #expect(active.lifecycle.stage == .deepening && active.ownIntervalDays == 40 && active.silentDays == 0)
            #expect(active.purchaseOccasions == 4 && active.evidenceIds.count == 4)
            bench.clock.advance(seconds: (active.lostFromUs - bench.now) / 1_000_000 - 1)
            #expect(try await bench.scoring().getLifecycle(Self.lifecycle(code)).message.lifecycle.stage == .atRisk)
            bench.clock.advance(seconds: 1)
            var options = CallOptions()
            options.locale = "tr"
            let lost = try await bench.scoring().getLifecycle(Self.lifecycle(code), options).message
            #expect(lost.lifecycle.stage == .lost && lost.lifecycle.value == 121 && lost.text.contains("kaybedildi"))
            let roles = try await bench.scoring().getRoleProfile(Self.roles(code)).message
            #expect(roles.roles.count == 11 && roles.currency == "TRY")
            #expect(
                roles.roles.filter(\.hasValue).map(\.element) == [.spend, .repeatSpend, .longRelationship, .highMargin])
            #expect(roles.roles.first { $0.element == .repeatSpend }?.value == 300_00)
            #expect(roles.roles.first { $0.element == .spend }?.evidenceIds.count == 4)
            let unseen = roles.roles.filter { !$0.hasValue }
            #expect(
                unseen.allSatisfy { $0.evidenceIds.isEmpty && $0.evidenceFeedbackIds.isEmpty && !$0.text.isEmpty },
                "purchases show no forgiveness of who had no problem")
        }
    }

    @Test func `pages of a history follow each other, and a token belongs to its customer`() async throws {
        try await ServiceBench.run { bench in
            let (code, other) = (try await customer(bench), try await customer(bench))
            for index in 0..<5 {
                try await record(bench, "p\(index)", code, money: [Make.money(.revenue, 300_00)])
            }
            var (seen, token): ([UInt64], String) = ([], "")
            repeat {
                let page = try await bench.scoring().listScoreHistory(Self.history(code, size: 2, token: token)).message
                #expect(page.items.count <= 2)
                seen += page.items.map(\.commitSeq)
                token = page.nextPageToken
                if !token.isEmpty {
                    let strange = await refusal { [token] in
                        _ = try await bench.scoring().listScoreHistory(Self.history(other, size: 2, token: token))
                    }
                    #expect(strange?.broken == ["page_token BAD_PAGE_TOKEN"])
                }
            } while !token.isEmpty
            #expect(seen.count == 5 && seen == seen.sorted(by: >))
        }
    }

    @Test func `who is unknown or may not read is refused`() async throws {
        try await ServiceBench.run { bench in
            let unknown = await refusal { _ = try await bench.scoring().getScore(Self.score("1000000005")) }
            #expect(unknown?.code == .notFound && unknown?.reason == "CUSTOMER_NOT_FOUND")
            let rules = ScoringServiceMethods.all.map(\.roles)
            #expect(rules.allSatisfy { !$0.contains(.monitor) && $0.contains(.admin) })
            // What looks at everybody, or changes how everybody is judged, is no branch's.
            let closed = ScoringServiceMethods.all.filter { !$0.roles.contains(.branch) }.map(\.fullName)
            let names = [
                "PutScoringPolicy", "PutSegment", "GetRfmGrid", "ListLookalikes", "PutOffer", "PutCampaign",
                "GetRetentionEconomics", "FitModel", "ActivateModel", "BacktestModel",
            ]
            #expect(Set(closed) == Set(names.map { "refleks.v1.ScoringService/\($0)" }))
            #expect(ScoringServiceMethods.putScoringPolicy.roles == [.admin])
            #expect(ScoringServiceMethods.putSegment.roles == [.admin])
            #expect(!ScoringServiceMethods.listTopCustomers.roles.contains(.agent))
        }
    }
}
