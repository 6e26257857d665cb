/// What was true at one time, by what we had been told at another.
public enum FactView {
    /// One fact for each category and key, ordered by both: of those that held at `validAt` and were known at `knownAt` the
    /// one that decides.
    ///
    /// What was said or seen goes before what was inferred. Of these the one that began to hold last decides, then what
    /// was said, then what was recorded last. The order of `facts` does not matter.
    public static func facts(_ facts: [Fact], validAt: Timestamp, knownAt: Timestamp) -> [Fact] {
        struct Name: Hashable {
            let category: FactCategory
            let key: FactKey
        }
        var chosen: [Name: Fact] = [:]
        for fact in facts where fact.isValid(at: validAt) && fact.isKnown(at: knownAt) {
            let name = Name(category: fact.category, key: fact.key)
            guard let known = chosen[name] else {
                chosen[name] = fact
                continue
            }
            if isBehind(known, fact) { chosen[name] = fact }
        }
        return chosen.values.sorted { ($0.category.rawValue, $0.key) < ($1.category.rawValue, $1.key) }
    }

    /// Whether `right` decides rather than `left`. What is compared last only makes the order total.
    private static func isBehind(_ left: Fact, _ right: Fact) -> Bool {
        let (before, after) = (rank(left), rank(right))
        return before == after ? rest(left) < rest(right) : before < after
    }

    private static func rank(_ fact: Fact) -> (Int, Timestamp, Int, Timestamp) {
        (fact.origin == .inferred ? 0 : 1, fact.validFrom, -Int(fact.origin.rawValue), fact.recordedAt)
    }

    private static func rest(_ fact: Fact) -> (Timestamp, Timestamp, String, String, String, UInt8) {
        let never = Timestamp(microseconds: .max)
        return (
            fact.validTo ?? never, fact.retractedAt ?? never, fact.value, fact.source, fact.evidence,
            fact.legalBasis.rawValue
        )
    }
}
