import RefleksDomain
import Testing

struct SuppressionRuleTests {
    @Test(
        arguments: [
            (99, false, "EVENT_BEFORE_ERASURE"), (99, true, "EVENT_BEFORE_ERASURE"),
            (100, false, "NEW_RELATIONSHIP_NEEDED"), (100, true, nil), (150, false, "NEW_RELATIONSHIP_NEEDED"),
        ] as [(Int64, Bool, String?)])
    func `an erased person comes back only by themselves`(
        _ occurred: Int64, _ isNewRelationship: Bool, _ code: String?
    ) {
        let rule = SuppressionRule(
            erasedAt: Timestamp(microseconds: 100), expiresAt: Timestamp(microseconds: 1_000))
        func found(at now: Int64) -> String? {
            refusalCode { () throws(FieldRefusal) in
                try rule.check(
                    occurredAt: Timestamp(microseconds: occurred), isNewRelationship: isNewRelationship,
                    now: Timestamp(microseconds: now))
            }
        }
        #expect(found(at: 200) == code && found(at: 999) == code)
        // Once it has expired nobody remembers that there was somebody.
        #expect(found(at: 1_000) == nil)
    }
}
