import RefleksMessages
import Testing

@testable import RefleksDomain

struct PromptTests {
    private static let now = Timestamp(microseconds: 1_772_431_200_000_000)  // 2026-03-02 09:00 in Istanbul

    private func standing(
        _ id: String, rule: String = "", priority: Int = 50, branches: Set<String> = [], roles: Set<ServingRole> = [],
        contact: Prompt.Contact? = nil, rest: Int = 0, from: String? = nil, until: String? = nil
    ) throws -> StandingPrompt {
        try #require(
            StandingPrompt(
                try Prompt(
                    id: id, policy: "Policy", english: "Do it.", turkish: "Yapın.", rule: rule, priority: priority,
                    roles: roles, branches: branches, validFrom: try from.map { try CalendarDate($0) },
                    validUntil: try until.map { try CalendarDate($0) }, contact: contact, restDays: rest),
                version: 1))
    }

    private func chosen(
        _ prompts: [StandingPrompt], branch: String = "34-001", role: ServingRole = .branch, days: Int64 = 0,
        showings: [PromptShowing] = [], purchases: Int64 = 0, permits: Bool = true
    ) -> [String] {
        let now = Self.now.adding(microseconds: days * Timestamp.microsecondsPerDay)
        return PromptSituation(now: now, role: role, branch: branch, showings: showings).chosen(
            of: prompts.sorted(by: StandingPrompt.goesFirst), attributes: { _ in .number(purchases) },
            permits: { _ in permits }
        ).map(\.prompt.id)
    }

    private func showing(_ id: UInt64, _ prompt: String, told: PromptShowing.Told? = nil) -> PromptShowing {
        PromptShowing(
            id: id, prompt: prompt, version: 1, branch: "34-001", agent: "", at: Self.now, told: told)
    }

    @Test func `the highest priority goes first, of equals the first id, and three are shown`() throws {
        let prompts = [
            try standing("d"), try standing("c", priority: 60), try standing("b"), try standing("a", priority: 1),
            try standing("buyers", rule: "purchases >= 2", priority: 100),
        ]
        #expect(chosen(prompts) == ["c", "b", "d"])
        #expect(chosen(prompts, purchases: 2) == ["buyers", "c", "b"])
    }

    @Test func `role, branch, day and permission each keep a prompt back`() throws {
        let contact = Prompt.Contact(purpose: .marketing, channel: .phone)
        #expect(chosen([try standing("a", roles: [.agent])]) == [])
        #expect(chosen([try standing("a", roles: [.agent])], role: .agent) == ["a"])
        #expect(chosen([try standing("a", branches: ["06-002"])]) == [])
        #expect(chosen([try standing("a", branches: ["06-002"])], branch: "") == [], "no branch is none of them")
        #expect(chosen([try standing("a", contact: contact)], permits: false) == [])
        #expect(chosen([try standing("a", contact: contact)]) == ["a"])
        let day = [try standing("a", from: "2026-03-03", until: "2026-03-03")]
        #expect([0, 1, 2].map { chosen(day, days: $0) } == [[], ["a"], []])
    }

    @Test func `a prompt rests from the day on which somebody said what came of it`() throws {
        let told = [showing(1, "a", told: .init(.acted, by: "", at: Self.now))]
        let daily = [try standing("a")]
        #expect([0, 1].map { chosen(daily, days: $0, showings: told) } == [[], ["a"]])
        let resting = [try standing("a", rest: 2)]
        #expect([0, 1, 2, 3].map { chosen(resting, days: $0, showings: told) } == [[], [], [], ["a"]])
        #expect(chosen(resting, showings: [showing(1, "a")]) == ["a"], "shown alone lets nothing rest")
        #expect(chosen(resting, showings: [showing(1, "b", told: told[0].told)]) == ["a"], "that was another one")
    }

    @Test func `an outcome is said once and within thirty days`() throws {
        let end = Self.now.adding(microseconds: 30 * Timestamp.microsecondsPerDay)
        let told = try showing(1, "a").told(.init(.dismissed, by: "ece.su", at: end))
        #expect(told.told?.outcome == .dismissed)
        #expect(throws: FieldRefusal(Catalogue.Prompts.outcomeTold)) {
            try told.told(.init(.acted, by: "", at: end))
        }
        #expect(throws: FieldRefusal(Catalogue.Prompts.outcomeLate, ["30"])) {
            try showing(1, "a").told(.init(.acted, by: "", at: end.adding(microseconds: 1)))
        }
    }

    @Test func `the tally counts what was shown in the period, with outcomes that came later`() throws {
        let day = Timestamp.microsecondsPerDay
        var tally = PromptTally(from: Self.now, through: Self.now.adding(microseconds: day), branch: "34-001")
        #expect(tally.end == Self.now.adding(microseconds: 31 * day))
        let one = showing(1, "a")
        tally.add(one)
        tally.add(showing(2, "a"))
        tally.add(
            try one.told(.init(.acted, by: "", at: Self.now.adding(microseconds: 20 * day))))
        let early = PromptShowing(
            id: 3, prompt: "a", version: 1, branch: "34-001", agent: "", at: Self.now.adding(microseconds: -1))
        tally.add(early)
        tally.add(try early.told(.init(.acted, by: "", at: Self.now)))
        tally.add(PromptShowing(id: 4, prompt: "a", version: 1, branch: "06-002", agent: "", at: Self.now))
        #expect(tally.total == PromptTally.Counts(shown: 2, acted: 1, dismissed: 0))
        #expect(tally.versions.map(\.counts) == [tally.total] && tally.lines.map(\.key.branch) == ["34-001"])
        #expect(tally.total.actedShare(minimum: 5) == nil && tally.total.actedShare(minimum: 2)?.value == 5_000)
    }

    @Test func `a rule that this build cannot read is true of nobody`() throws {
        let prompt = try Prompt(
            id: "a", policy: "P", english: "E", turkish: "T", rule: "tomorrow's attribute = 1", priority: 1)
        #expect(StandingPrompt(prompt, version: 1) == nil)
    }
}
