/// A prompt with the number of its version and its rule read.
public struct StandingPrompt: Sendable, Hashable {
    public let prompt: Prompt
    public let version: UInt32
    /// Nil: everybody.
    public let rule: SegmentRule?

    /// Nil where the rule asks for something that this build does not know: it is true of nobody.
    public init?(_ prompt: Prompt, version: UInt32) {
        var rule: SegmentRule?
        if !prompt.rule.isEmpty {
            do throws(RuleErrors) {
                rule = try SegmentRule(parsing: prompt.rule, schema: CustomerAttributes.type)
            } catch { return nil }
        }
        self.prompt = prompt
        self.version = version
        self.rule = rule
    }

    /// The highest priority first; of equals the one whose id comes first.
    public static func goesFirst(_ left: StandingPrompt, _ right: StandingPrompt) -> Bool {
        (right.prompt.priority, left.prompt.id) < (left.prompt.priority, right.prompt.id)
    }
}

/// At which moment, by whom and where a customer is served.
public struct PromptSituation: Sendable {
    public let now: Timestamp
    public let role: ServingRole
    /// Empty: no branch was named.
    public let branch: String
    /// What was shown for him lately.
    public let showings: [PromptShowing]

    /// A situation.
    public init(now: Timestamp, role: ServingRole, branch: String, showings: [PromptShowing]) {
        self.now = now
        self.role = role
        self.branch = branch
        self.showings = showings
    }

    /// Those of `prompts`, which are in their order, that are shown: three at most.
    ///
    /// - Parameters:
    ///   - attributes: What rules ask of the customer.
    ///   - permits: Whether he may be contacted as a prompt asks.
    public func chosen(
        of prompts: [StandingPrompt], attributes: (AttributeName) -> RuleValue?, permits: (Prompt.Contact) -> Bool
    ) -> [StandingPrompt] {
        let today = CalendarDate(istanbul: now)
        var chosen: [StandingPrompt] = []
        for standing in prompts where chosen.count < Prompt.maximumShown {
            let prompt = standing.prompt
            guard prompt.holds(on: today), prompt.roles.isEmpty || prompt.roles.contains(role),
                prompt.branches.isEmpty || prompt.branches.contains(branch), !rests(standing),
                standing.rule?.evaluate(today: today, attributes: attributes).isMember ?? true,
                prompt.contact.map(permits) ?? true
            else { continue }
            chosen.append(standing)
        }
        return chosen
    }

    /// Somebody has said what came of it, and its days of rest are not over. Another version is another prompt.
    private func rests(_ standing: StandingPrompt) -> Bool {
        showings.contains { showing in
            guard showing.prompt == standing.prompt.id, showing.version == standing.version, let told = showing.told
            else { return false }
            return Int(now.istanbulDay) - Int(told.at.istanbulDay) <= standing.prompt.restDays
        }
    }
}
