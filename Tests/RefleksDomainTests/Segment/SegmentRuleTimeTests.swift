import Testing

@testable import RefleksDomain

struct SegmentRuleTimeTests {
    static let now = SegmentFixture.today.startInIstanbul.adding(microseconds: 50_000_000_000)

    static func nextChange(_ text: String, _ known: [String: RuleValue]) throws -> Int? {
        let next = try SegmentFixture.parse(text).nextChange(after: now) { known[$0.text] }
        return next.map { Int($0.microseconds(since: SegmentFixture.today.startInIstanbul) / 86_400_000_000) }
    }

    @Test func `membership by days since a purchase changes at the midnight that completes them`() throws {
        let known: [String: RuleValue] = ["last_purchase": .day(SegmentFixture.today.adding(days: -80))]
        #expect(try Self.nextChange("days_since(last_purchase) > 90", known) == 11)
        #expect(try Self.nextChange("days_since(last_purchase) >= 90", known) == 10)
        #expect(try Self.nextChange("days_since(last_purchase) < 90", known) == 10)
        #expect(try Self.nextChange("days_since(last_purchase) = 80", known) == 1)
        #expect(try Self.nextChange("days_since(last_purchase) in {70, 85}", known) == 5)
        #expect(try Self.nextChange("days_since(last_purchase) > 70", known) == nil)
        #expect(try Self.nextChange("days_until(last_purchase) > -90", known) == 10)
        #expect(try Self.nextChange("2 * days_since(last_purchase) > 181", known) == 11)
    }

    @Test func `what only passes something else changes nothing`() throws {
        let known: [String: RuleValue] = [
            "last_purchase": .day(SegmentFixture.today.adding(days: -80)), "vip": .flag(false),
        ]
        #expect(try Self.nextChange("days_since(last_purchase) > 90 and vip", known) == nil)
        #expect(try Self.nextChange("days_since(last_purchase) > 90 or vip", known) == 11)
        #expect(try Self.nextChange("vip", known) == nil)
        #expect(try Self.nextChange("days_since(last_purchase) > 90", [:]) == nil)
        #expect(try !SegmentFixture.parse("vip and first_seen < 2020-01-01").isTimeRelative)
        #expect(try SegmentFixture.parse("vip and 2 * days_since(first_seen) > 3").isTimeRelative)
    }

    @Test func `a rule with very many days is looked at again, never too late`() throws {
        let known: [String: RuleValue] = ["last_purchase": .day(SegmentFixture.today), "vip": .flag(false)]
        let days = (1...200).map { String($0 * 2) }.joined(separator: ", ")
        #expect(try Self.nextChange("vip and days_since(last_purchase) in {\(days)}", known) == 65)
    }

    @Test func `days beyond the calendar do not come`() throws {
        let known: [String: RuleValue] = [
            "last_purchase": .day(SegmentFixture.today), "visits": .number(.max), "own_interval": .number(.min),
        ]
        #expect(try Self.nextChange("days_since(last_purchase) > visits", known) == nil)
        #expect(try Self.nextChange("days_since(last_purchase) > 1000000 * visits", known) == nil)
        #expect(try Self.nextChange("days_until(last_purchase) < own_interval", known) == nil)
        #expect(try Self.nextChange("days_since(last_purchase) > 9223372036854775807", known) == nil)
    }

    @Test func `the next change is the first day on which looking every day finds one`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        var found = 0
        for _ in 0..<1_500 {
            let rule = SegmentFixture.rule(depth: 3, &random)
            let known = SegmentFixture.customer(&random)
            let attributes = { (name: AttributeName) in known[name.text] }
            let isMember = rule.evaluate(today: SegmentFixture.today, attributes: attributes).isMember
            let first = (1...500).first { day in
                let date = SegmentFixture.today.adding(days: day)
                return rule.evaluate(today: date, attributes: attributes).isMember != isMember
            }
            let next = rule.nextChange(after: Self.now, attributes: attributes)
            #expect(
                next == first.map { SegmentFixture.today.adding(days: $0).startInIstanbul }, "seed \(seed): \(rule)")
            found += first == nil ? 0 : 1
        }
        #expect(found > 10, "seed \(seed)")
    }
}
