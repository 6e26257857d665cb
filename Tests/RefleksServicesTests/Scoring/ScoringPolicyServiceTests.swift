import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// The scoring policy over the stubs.
struct ScoringPolicyServiceTests {
    /// The policy in force as a caller would give it back.
    private func template(_ bench: ServiceBench) async throws -> ScoringPolicy {
        var policy = try await bench.scoring().getScoringPolicy(GetScoringPolicyRequest()).message.policy
        (policy.version, policy.source, policy.recordedAtUs, policy.commitSeq) = (0, "", 0, 0)
        return policy
    }

    @Test func `a policy that is put scores from then on, and earlier ones are found by version and time`()
        async throws
    {
        try await ServiceBench.run { bench in
            let own = try await bench.scoring().getScoringPolicy(GetScoringPolicyRequest()).message.policy
            #expect(own.version == 1 && own.source.isEmpty && own.curves.count == 24 && own.tiers.count == 4)
            #expect(own.tiers.map(\.enters) == [0, 250, 450, 650] && own.stages.lossDays == 90)
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ayşe"))).message.code
            let sale = Make.purchase(
                "a", ofCode: code, money: [Make.money(.revenue, 20_000_00)], at: Make.anHourAgo)
            _ = try await bench.interactions().recordInteraction(sale)
            let before = bench.now
            bench.clock.advance(seconds: 60)
            var policy = try await template(bench)
            let place = try #require(policy.curves.firstIndex { $0.rule == .valueMargin })
            policy.curves[place].knots = [
                .with { ($0.rawValue, $0.points) = (0, 0) }, .with { ($0.rawValue, $0.points) = (20_000_00, 500) },
            ]
            let request = PutScoringPolicyRequest.with { $0.policy = policy }
            let put = try await bench.scoring(.admin, "root").putScoringPolicy(request).message
            #expect(put.version == 2 && put.commitSeq == bench.durableSeq)
            #expect(try await bench.scoring(.admin, "root").putScoringPolicy(request).message.version == 2)

            let score = try await bench.scoring().getScore(ScoringServiceTests.score(code)).message
            #expect(score.score.total == 520 && score.score.policyVersion == 2)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.score == score.score)
            let known = try await bench.scoring().getScore(ScoringServiceTests.score(code, known: before)).message
            #expect(known.score.total == 250 && known.score.policyVersion == 1, "as it was known then")
            var past = Make.view(code)
            past.asOfKnownUs = before
            #expect(try await bench.customers().getCustomer360(past).message.score == known.score)

            var kept = try await bench.scoring().getScoringPolicy(.with { $0.version = 2 }).message.policy
            #expect(kept.source == "admin/root" && kept.recordedAtUs == bench.now && kept.commitSeq == put.commitSeq)
            (kept.version, kept.source, kept.recordedAtUs, kept.commitSeq) = (0, "", 0, 0)
            #expect(kept == policy)
            let then = try await bench.scoring().getScoringPolicy(.with { $0.asOfKnownUs = before }).message
            #expect(then.policy == own)
        }
    }

    @Test(arguments: [Language.english, .turkish]) func `everything wrong with a policy is told at once`(
        _ language: Language
    ) async throws {
        try await ServiceBench.run { bench in
            var policy = try await template(bench)
            let frequency = try #require(policy.curves.firstIndex { $0.rule == .valueFrequency })
            policy.curves[frequency].knots.reverse()
            policy.curves.removeAll { $0.rule == .potentialNeeds }
            policy.curves.append(
                .with { ($0.rule, $0.knots) = (.totalClamp, [.with { $0.points = 1 }]) })
            policy.curves.append(.with { ($0.rule, $0.knots) = (.valueMargin, [.with { $0.points = 1 }]) })
            (policy.tiers[0].enters, policy.tiers[2].enters) = (5, 100)
            policy.tiers[3].firstResponseMinutes = 100
            (policy.currency, policy.leaveMargin) = ("try", 250)
            policy.stages.lossDays = 45
            let request = PutScoringPolicyRequest.with { $0.policy = policy }
            let error = await refusal { _ = try await bench.scoring(.admin, "root").putScoringPolicy(request) }
            #expect(error?.code == .invalidArgument)
            let last = policy.curves.count - 1
            #expect(
                Set(error?.broken ?? []) == [
                    "policy.currency UNKNOWN_CURRENCY", "policy.curves POLICY_CURVE_MISSING",
                    "policy.curves[\(frequency)] POLICY_KNOTS_NOT_RISING",
                    "policy.curves[\(last - 1)].rule POLICY_CAP_HAS_NO_CURVE",
                    "policy.curves[\(last)].rule STATED_TWICE", "policy.tiers[2] POLICY_THRESHOLD_NOT_RISING",
                    "policy.tiers[0].enters POLICY_FLOOR_HAS_THRESHOLD",
                    "policy.tiers[3] POLICY_TIER_TAKES_AWAY", "policy.leave_margin POLICY_MARGIN_TOO_WIDE",
                    "policy.stages.loss_days POLICY_LOSS_NOT_AFTER_RISK",
                ])
            for violation in error?.violations ?? [] {
                let text = violation.template.text(language, violation.arguments)
                #expect(!text.isEmpty && !text.contains("{"), "\(text)")
            }
            let none = await refusal { _ = try await bench.scoring().getScoringPolicy(.with { $0.version = 9 }) }
            #expect(none?.code == .notFound && none?.reason == "POLICY_VERSION_UNKNOWN")
            let both = await refusal {
                _ = try await bench.scoring().getScoringPolicy(.with { ($0.version, $0.asOfKnownUs) = (1, 9) })
            }
            #expect(both?.broken.contains("version POLICY_VERSION_AND_TIME") == true)
        }
    }
}
