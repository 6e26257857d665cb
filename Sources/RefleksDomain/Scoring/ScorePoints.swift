/// What each rule measured and gave, without any allocation; lines are made when somebody reads them.
public struct ScorePoints: Sendable {
    private var points = InlineArray<26, Int32>(repeating: 0)
    private var raws = InlineArray<26, Int64>(repeating: 0)
    private var components = InlineArray<8, Int32>(repeating: 0)
    private var observed: UInt32 = 0
    /// The sum of all lines, 0…1000.
    public private(set) var total: Int32 = 0
    /// Money in a currency without a rate was left out.
    public internal(set) var leavesOutMoney = false
    /// The decayed margin in minor units of the policy's currency, whichever rule scores VALUE: an active model expects, and takes
    /// nothing from what was earned. nil when he brought no money that counts.
    public internal(set) var margin: Int64?
    /// What the active model expects within a year, in minor units of the policy's currency: what VALUE is scored by then. nil
    /// while no model is active, and for who has not bought or of whose money nothing is known.
    public var lifetime: Int64? { isObserved(.valueLifetime) ? raw(.valueLifetime) : nil }

    init() {}

    /// The points of one rule.
    public subscript(rule: ScoreRule) -> Int32 { points[Int(rule.rawValue)] }

    /// What the rule measured.
    public func raw(_ rule: ScoreRule) -> Int64 { raws[Int(rule.rawValue)] }

    /// Whether anything was there to measure: what was not observed gives no line, which is not a line of 0.
    public func isObserved(_ rule: ScoreRule) -> Bool { observed & (1 << UInt32(rule.rawValue)) != 0 }

    mutating func set(_ rule: ScoreRule, raw: Int64, points given: Int32) {
        components[Int(rule.component.rawValue)] += given - points[Int(rule.rawValue)]
        points[Int(rule.rawValue)] = given
        raws[Int(rule.rawValue)] = raw
        observed |= 1 << UInt32(rule.rawValue)
    }

    /// Adds the lines that keep influence and the total within their limits.
    mutating func close(influenceCap: Int32) {
        let influence = points(of: .influence)
        let held = min(max(influence, -influenceCap), influenceCap)
        if held != influence { set(.influenceCap, raw: Int64(influence), points: held - influence) }
        let sum = ScoreComponent.allCases.reduce(Int32(0)) { $0 + points(of: $1) }
        total = min(max(sum, 0), ScoringPolicy.maximumTotal)
        if total != sum { set(.totalClamp, raw: Int64(sum), points: total - sum) }
    }

    /// The points of a component; those of all components, `total` among them, sum to the total.
    public func points(of component: ScoreComponent) -> Int32 { components[Int(component.rawValue)] }

    /// A line for every rule that had something to measure, as a score is told: they sum to the total.
    public var lines: [ScoreLine] {
        ScoreRule.told.compactMap { rule in
            isObserved(rule) ? ScoreLine(rule: rule, points: self[rule], raw: raw(rule)) : nil
        }
    }
}

/// Why a score is what it is, in one rule.
public struct ScoreLine: Sendable, Hashable {
    public let rule: ScoreRule
    public let points: Int32
    /// What was measured, in the rule's unit.
    public let raw: Int64
}
