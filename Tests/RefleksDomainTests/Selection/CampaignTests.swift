import RefleksDomain
import Testing

/// Who is reached and who is left alone, and what a redirection rests on.
struct CampaignTests {
    @Test func `lots divide members the same way again, whatever their order, and nobody twice`() {
        let members = Array(UInt64(1)...1_000)
        let first = Campaign.divided(members, controlShare: 2_000, id: "spring")
        let second = Campaign.divided(members.reversed() + members, controlShare: 2_000, id: "spring")
        #expect(first.target == second.target && first.control == second.control)
        #expect(first.control.count == 200 && first.target.count == 800)
        #expect((first.target + first.control).sorted() == members)
        let other = Campaign.divided(members, controlShare: 2_000, id: "autumn")
        #expect(other.control != first.control, "another campaign draws other lots")
        // Lots do not follow the numbers: each hundred has about its fifth.
        for hundred in stride(from: UInt64(1), through: 1_000, by: 100) {
            let drawn = first.control.count { (hundred..<hundred + 100).contains($0) }
            #expect((5...40).contains(drawn), "\(drawn) of the hundred from \(hundred)")
        }
        #expect(Campaign.divided([7], controlShare: 9_999, id: "a").control.isEmpty, "rounded down")
    }

    @Test func `a campaign without days, members or goal is refused`() throws {
        func code(
            from: String = "2026-03-01", to: String = "2026-03-31", cost: Int64 = 0, goal: CampaignGoal = .retention,
            target: [UInt64] = [1], control: [UInt64] = [], product: String = ""
        ) throws -> String? {
            let (from, to) = (try CalendarDate(from), try CalendarDate(to))
            do {
                _ = try Campaign(
                    id: "c", goal: goal, from: from, to: to, cost: Money(minorUnits: cost, currency: .lira),
                    product: product, target: target, control: control)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(try code() == nil)
        #expect(try code(to: "2026-02-28") == "CAMPAIGN_BAD_DAYS")
        #expect(try code(cost: -1) == "CAMPAIGN_BAD_COST")
        #expect(try code(target: []) == "CAMPAIGN_MEMBERS")
        #expect(try code(target: Array(1...4_000), control: Array(4_001...5_001)) == "CAMPAIGN_MEMBERS")
        #expect(try code(goal: .crossSell) == "CAMPAIGN_NEEDS_PRODUCT")
        #expect(try code(goal: .crossSell, product: "TEA") == nil)
    }

    @Test func `a redirection goes only forward, and only a loss justifies it`() {
        let steps = RedirectState.allCases.flatMap { from in
            RedirectState.allCases.filter { from.mayBecome($0) }.map { "\(from)-\($0)" }
        }
        #expect(steps == ["proposed-approved", "proposed-refused", "approved-ended"])
        var aggregates = ScoringAggregates()
        #expect(LifecycleRule.standard.state(of: aggregates, on: 100).stage == .prospect)
        aggregates.isRedirected = true
        #expect(LifecycleRule.standard.state(of: aggregates, on: 100).stage == .prospect, "who bought nothing is none")
    }
}
