/// What one commit did to a customer's score, level and stage: rounded once, and never computed again. Both sides are of
/// the same day: nothing of the difference is time.
public struct ScoreChange: Sendable, Hashable {
    /// One rule before and after.
    public struct Line: Sendable, Hashable {
        public let rule: ScoreRule
        public let before: Int32
        public let after: Int32
        /// What was measured afterwards, in the rule's unit.
        public let raw: Int64

        package init(rule: ScoreRule, before: Int32, after: Int32, raw: Int64) {
            self.rule = rule
            self.before = before
            self.after = after
            self.raw = raw
        }
    }

    /// The policy's version.
    public let policy: UInt32
    /// 0…1000.
    public let before: Int32
    public let after: Int32
    public let tierBefore: ServiceTier
    /// The level decided; it is kept with the customer.
    public let level: HeldLevel
    public let stageBefore: LifecycleStage
    public let stage: LifecycleStage
    /// Why the customer is at this stage.
    public let stageReason: LifecycleReason
    /// The rules whose points changed, in their order: the differences sum to that of the totals.
    public let lines: [Line]

    package init(
        policy: UInt32, totals: (before: Int32, after: Int32), tierBefore: ServiceTier, level: HeldLevel,
        stages: (before: LifecycleStage, after: LifecycleStage), stageReason: LifecycleReason, lines: [Line]
    ) {
        self.policy = policy
        before = totals.before
        after = totals.after
        self.tierBefore = tierBefore
        self.level = level
        stageBefore = stages.before
        stage = stages.after
        self.stageReason = stageReason
        self.lines = lines
    }

    /// The change from one assessment to another by the same policy.
    public init(from before: Assessment, to after: Assessment, policy: UInt32) {
        var lines: [Line] = []
        lines.reserveCapacity(Self.usualLines)
        for rule in ScoreRule.allCases where before.points[rule] != after.points[rule] {
            lines.append(
                Line(
                    rule: rule, before: before.points[rule], after: after.points[rule], raw: after.points.raw(rule)))
        }
        self.init(
            policy: policy, totals: (before.points.total, after.points.total), tierBefore: before.level.tier,
            level: after.level, stages: (before.lifecycle.stage, after.lifecycle.stage),
            stageReason: Self.isTakenBack(before, after) ? .takenBack : after.lifecycle.reason, lines: lines)
    }

    /// Rules that an interaction usually changes at most.
    private static let usualLines = 4

    /// Nothing that may be taken leads from the one stage to the other.
    private static func isTakenBack(_ before: Assessment, _ after: Assessment) -> Bool {
        let steps = LifecycleRule.steps(from: before.lifecycle.stage, to: after.lifecycle.stage)
        guard let only = steps.first, steps.count == 1 else { return false }
        return !LifecycleRule.isStep(only.from, only.to)
    }

    /// Whether anything that is shown differs.
    public var isChange: Bool {
        before != after || tierBefore != level.tier || stageBefore != stage || !lines.isEmpty
    }

    /// This change and the one that follows it in the same commit, as one.
    public func followed(by next: ScoreChange) -> ScoreChange {
        var joined = lines
        for line in next.lines {
            let place = joined.firstIndex { $0.rule.rawValue >= line.rule.rawValue } ?? joined.endIndex
            if place < joined.endIndex, joined[place].rule == line.rule {
                let first = joined[place].before
                joined[place] = Line(rule: line.rule, before: first, after: line.after, raw: line.raw)
                if first == line.after { joined.remove(at: place) }
            } else {
                joined.insert(line, at: place)
            }
        }
        return ScoreChange(
            policy: next.policy, totals: (before, next.after), tierBefore: tierBefore, level: next.level,
            stages: (stageBefore, next.stage), stageReason: next.stageReason, lines: joined)
    }
}
