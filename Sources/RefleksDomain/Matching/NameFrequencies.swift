/// How common names are among the customers: agreeing on a rare name says more than agreeing on a common one
/// (Fellegi and Sunter 1969, §3.3.1).
public struct NameFrequencies: Sendable, Hashable {
    /// Parts per million that a name is taken to have at least; a name that nobody had has as much.
    public static let minimum: UInt32 = 50

    private let given: [String: UInt32]
    private let family: [String: UInt32]

    /// Nothing known: every name weighs the model's average.
    public static let unknown = NameFrequencies(given: [:], family: [:])

    /// From how often each name occurs, under `key(of:)`. Counts ≤ 0 are left out.
    public init(given: [String: Int], family: [String: Int]) {
        self.given = Self.partsPerMillion(given)
        self.family = Self.partsPerMillion(family)
    }

    /// What the names of records are counted under: the words of the loose key.
    public static func key(of name: String) -> String { TurkishText.looseWords(name).joined(separator: " ") }

    /// The share of customers with the name, in parts per million; nil when nothing is known of such names.
    func share(of name: MatchText, as field: MatchField) -> UInt32? {
        let shares = field == .givenName ? given : family
        guard !shares.isEmpty else { return nil }
        return shares[name.words.joined(separator: " ")] ?? Self.minimum
    }

    private static func partsPerMillion(_ counts: [String: Int]) -> [String: UInt32] {
        let total = counts.values.reduce(into: UInt64(0)) { sum, count in
            sum = sum.addingReportingOverflow(UInt64(max(0, count))).partialValue
        }
        guard total > 0 else { return [:] }
        return counts.filter { $0.value > 0 }.mapValues { count in
            let share = UInt64(count).multipliedFullWidth(by: 1_000_000)
            let parts = share.high >= total ? 1_000_000 : total.dividingFullWidth(share).quotient
            return max(minimum, UInt32(clamping: parts))
        }
    }
}
