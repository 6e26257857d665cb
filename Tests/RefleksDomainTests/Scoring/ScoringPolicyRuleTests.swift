import RefleksMessages
import Testing

@testable import RefleksDomain

@Suite struct ScoringPolicyRuleTests {
    private static func policy(
        _ curves: [ScoreRule: PointCurve] = [:], levels: ServiceLevelRule = .standard,
        lifecycle: LifecycleRule = .standard
    ) -> ScoringPolicy {
        let own = ScoringPolicy.standard
        return ScoringPolicy(
            version: 2, currency: .lira,
            curves: ScoreRule.allCases.map { curves[$0] ?? own.curves[Int($0.rawValue)] }, influenceCap: 100,
            costToServeFrom: 0, levels: levels, lifecycle: lifecycle)
    }

    private static func codes(_ policy: ScoringPolicy) -> [String] { policy.violations.map(\.refusal.code) }

    @Test func `the server's own policy breaks no rule`() {
        #expect(ScoringPolicy.standard.violations.isEmpty && Self.policy().violations.isEmpty)
    }

    @Test func `everything that is wrong with curves is told at once`() {
        let broken = Self.policy([
            .valueMargin: PointCurve([]), .valueFrequency: PointCurve([.init(5, 1), .init(5, 2)]),
            .potentialNeeds: PointCurve([.init(.min, 0), .init(.max, 9)]),
            .relationshipTenure: PointCurve([.init(9, 1), .init(8, 2), .init(.max, 0)]),
        ])
        #expect(
            broken.violations.map(\.part) == [
                .curves, .curve(.valueFrequency), .curve(.potentialNeeds), .curve(.relationshipTenure),
                .curve(.relationshipTenure),
            ])
        #expect(
            Self.codes(broken) == [
                "POLICY_CURVE_MISSING", "POLICY_KNOTS_NOT_RISING", "POLICY_KNOT_TOO_FAR", "POLICY_KNOTS_NOT_RISING",
                "POLICY_KNOT_TOO_FAR",
            ])
        #expect(broken.violations[0].refusal.arguments == ["VALUE_MARGIN"])
    }

    @Test func `tiers rise, only add, and can be left`() {
        func targets(_ first: Int, _ solution: Int, _ adds: [ServiceEntitlement]) -> ServiceTargets {
            ServiceTargets(firstResponseMinutes: first, resolutionMinutes: solution, entitlements: adds)
        }
        let levels = ServiceLevelRule(
            steps: [
                .init(tier: .plus, enters: 250, targets: targets(120, 960, [.freeDelivery])),
                .init(tier: .priority, enters: 250, targets: targets(60, 960, [])),
                .init(tier: .private, enters: 700, targets: targets(60, 961, [.freeDelivery])),
            ], floorTargets: targets(240, 1_440, []), margin: 250, dwell: 30)
        #expect(
            Self.policy(levels: levels).violations.map(\.part) == [
                .tier(.priority), .tier(.priority), .tier(.private), .leaveMargin,
            ])
        #expect(
            Self.codes(Self.policy(levels: levels)) == [
                "POLICY_THRESHOLD_NOT_RISING", "POLICY_TIER_TAKES_AWAY", "POLICY_TIER_TAKES_AWAY",
                "POLICY_MARGIN_TOO_WIDE",
            ])
        let none = ServiceLevelRule(steps: [], floorTargets: targets(1, 1, []), margin: 0, dwell: 0)
        #expect(Self.codes(Self.policy(levels: none)) == ["POLICY_TIER_MISSING"])
    }

    @Test func `customers are at risk before they are lost`() {
        let rule = LifecycleRule(
            deepeningOccasions: 4, riskPercent: 300, riskDays: 90, lossPercent: 300, lossDays: 45, singleRiskDays: 10,
            singleLossDays: 9)
        let found = Self.policy(lifecycle: rule).violations
        #expect(found.map(\.part) == [.stages(.lossPercent), .stages(.lossDays), .stages(.singleLossDays)])
        #expect(found.allSatisfy { $0.refusal.code == "POLICY_LOSS_NOT_AFTER_RISK" })
    }
}
