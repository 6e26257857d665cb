import RefleksTestSupport
import Testing

@testable import RefleksDomain

@Suite struct CustomerAttributesTests {
    private static let day: Int32 = 20_700

    private static func figures(
        _ type: InteractionType, daysAgo: Int32, revenue: Int64 = 0, channel: Channel = .branch
    ) -> InteractionFigures {
        let money = revenue == 0 ? [] : [MoneyLine(kind: .revenue, money: Money(minorUnits: revenue, currency: .lira))]
        return InteractionFigures(
            type: type, channel: channel, occurredAt: Timestamp(istanbulDay: day - daysAgo), money: money)
    }

    private static func customer(
        _ all: [InteractionFigures], facts: [Fact] = [], scorer: Scorer = .standard
    ) throws -> CustomerAttributes {
        var (scoring, totals) = (ScoringAggregates(), CustomerTotals())
        for figures in all {
            try scoring.add(figures)
            try totals.add(figures, recordedAt: figures.occurredAt)
        }
        return CustomerAttributes(
            scoring, totals, .init(kind: .person, language: "tr", homeBranch: "34-001"), facts: facts,
            scorer: scorer, on: day)
    }

    private static func truth(_ text: String, _ customer: CustomerAttributes) throws -> RuleTruth {
        let rule = try SegmentRule(parsing: text, schema: CustomerAttributes.type)
        return rule.evaluate(
            today: CalendarDate(istanbul: Timestamp(istanbulDay: day)), attributes: customer.value
        ).truth
    }

    @Test func `rules ask about score, level, stage, sums, days, events and channels`() throws {
        let customer = try Self.customer([
            Self.figures(.purchase, daysAgo: 40, revenue: 10_000_00),
            Self.figures(.purchase, daysAgo: 10, revenue: 20_000_00, channel: .web),
            Self.figures(.problemReported, daysAgo: 5, channel: .phone),
        ])
        let truths: [(String, RuleTruth)] = [
            ("score.total > 200 and tier >= PLUS and stage = ACTIVE", .yes), ("tier = PRIVATE", .no),
            ("margin >= 20000.00 TRY and spend = 30000.00 TRY", .yes), ("margin >= 1.00 EUR", .unknown),
            ("purchases = 2 and own_interval = 30 and days_since(last_purchase) = 10", .yes),
            ("days_since(first_purchase) = 40 and days_since(last_interaction) = 5", .yes),
            ("channels contains WEB and not channels contains SMS", .yes),
            ("count.problem_reported = 1 and days_since(last.problem_reported) < 6", .yes),
            ("count.renewal = 0", .yes), ("days_since(last.renewal) > 1", .unknown),
            ("kind = PERSON and language = \"tr\" and home_branch in {\"34-001\", \"06-001\"}", .yes),
            ("score.satisfaction < 0 and score.value > 100", .yes),
            ("exists(fact.preference.shoe_size)", .no), ("fact.preference.shoe_size = \"42\"", .unknown),
        ]
        for (text, expected) in truths { #expect(try Self.truth(text, customer) == expected, "\(text)") }
    }

    @Test func `of somebody of whom nothing is known most is unknown and not nothing`() throws {
        let nobody = try Self.customer([])
        for text in ["spend > 0 TRY", "not spend > 0 TRY", "days_since(last_purchase) > 1", "margin < 0 TRY"] {
            #expect(try Self.truth(text, nobody) == .unknown, "\(text)")
        }
        for text in ["purchases = 0", "stage = PROSPECT", "tier = STANDARD", "not exists(last_purchase)"] {
            #expect(try Self.truth(text, nobody) == .yes, "\(text)")
        }
    }

    @Test func `rules ask the active model for value and probability, and know nothing without one or a purchase`()
        throws
    {
        let model = try ModelSamples.model(.bgNBD, CDNOWLog.bgNBD)
        let asking = Scorer(lifetime: model)
        let history = (0..<6).map { Self.figures(.purchase, daysAgo: 20 * $0, revenue: 1_000_00) }
        let loyal = try Self.customer(history, scorer: asking)
        let gone = try Self.customer(
            (0..<6).map { Self.figures(.purchase, daysAgo: 600 + 7 * $0, revenue: 1_000_00) }, scorer: asking)
        #expect(try Self.truth("lifetime.purchase_percent < 20", gone) == .yes)
        #expect(try Self.truth("lifetime.purchase_percent >= 80", loyal) == .yes)
        #expect(try Self.truth("lifetime.value > 100 TRY", loyal) == .yes)
        #expect(try Self.truth("lifetime.value > 5000 TRY", gone) == .no)
        var scoring = ScoringAggregates()
        for figures in history { try scoring.add(figures) }
        let forecast = try #require(
            try model.forecast(of: scoring, on: Self.day, horizonDays: 365, annualDiscount: 0))
        let percent = Int64(forecast.probabilityOfPurchase * 100)
        #expect(try Self.truth("lifetime.purchase_percent = \(percent)", loyal) == .yes)
        let points = asking.points(of: scoring, since: nil, on: Self.day)
        let name = try #require(AttributeName("lifetime.value"))
        let value = try #require(loyal.value(name))
        #expect(value == .money(Money(minorUnits: points.raw(.valueLifetime), currency: .lira)))
        for nothing in [try Self.customer(history), try Self.customer([], scorer: asking)] {
            for text in ["lifetime.value >= 0 TRY", "not lifetime.purchase_percent < 20"] {
                #expect(try Self.truth(text, nothing) == .unknown, "\(text)")
            }
        }
    }

    @Test func `facts answer by category and key`() throws {
        let fact = Fact(
            category: .preference, key: try FactKey("shoe.size"), value: "42", origin: .declared, source: "branch/1",
            legalBasis: .explicitConsent, validFrom: Timestamp(istanbulDay: Self.day),
            recordedAt: Timestamp(istanbulDay: Self.day))
        let customer = try Self.customer([], facts: [fact])
        #expect(try Self.truth("fact.preference.shoe.size = \"42\"", customer) == .yes)
        #expect(try Self.truth("exists(fact.habit.shoe.size)", customer) == .no)
        #expect(CustomerAttributes.isFact(try #require(AttributeName("fact.preference.shoe.size"))))
        #expect(!CustomerAttributes.isFact(try #require(AttributeName("fact.nothing.shoe"))))
    }

    @Test func `what there is not is refused when a rule is read`() {
        for text in ["fact.preference = \"x\"", "count.visit > 1", "score.nothing > 1", "tier = GOLD", "margin > 3"] {
            #expect(throws: RuleErrors.self, "\(text)") {
                try SegmentRule(parsing: text, schema: CustomerAttributes.type)
            }
        }
    }

    @Test func `everything that may be asked beside facts has a name, and each name a type`() throws {
        for text in CustomerAttributes.names {
            #expect(CustomerAttributes.type(try #require(AttributeName(text))) != nil, "\(text)")
        }
        #expect(CustomerAttributes.names == Set(CustomerAttributes.names).sorted())
        let asked = ["score.total", "score.cost_to_serve", "tier", "spend", "count.problem_reported", "last.renewal"]
        #expect(Set(asked).isSubset(of: CustomerAttributes.names))
    }

    @Test func `every test of a rule is explained, and those that decide are marked`() throws {
        let customer = try Self.customer([Self.figures(.purchase, daysAgo: 10, revenue: 100_00)])
        let rule = try SegmentRule(
            parsing: "purchases > 0 or days_since(last.renewal) > 3 and not tier = PLUS",
            schema: CustomerAttributes.type)
        let clauses = rule.clauses(
            today: CalendarDate(istanbul: Timestamp(istanbulDay: Self.day)), attributes: customer.value)
        #expect(clauses.map(\.truth) == [.yes, .unknown, .no] && clauses.map(\.decides) == [true, false, false])
        #expect(clauses.map(\.test.description) == ["purchases > 0", "days_since(last.renewal) > 3", "tier = PLUS"])
        #expect(clauses[0].attributes.map(\.value) == [.number(1)] && clauses[1].attributes[0].value == nil)
    }
}
