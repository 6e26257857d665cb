import RefleksContract
import RefleksDomain

extension RefleksContract.ScoreRule {
    /// What the rule's value is counted in; unspecified for a rule that this build does not know.
    var unit: RefleksContract.ScoreUnit {
        guard let number = UInt8(exactly: rawValue - 1), let rule = RefleksDomain.ScoreRule(rawValue: number) else {
            return .unspecified
        }
        return RefleksContract.ScoreUnit(rawValue: Int(rule.unit.rawValue)) ?? .unspecified
    }
}
