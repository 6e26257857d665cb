@testable import RefleksDomain

/// Histories for scoring tests: repeatable by seed.
enum ScoringSamples {
    /// 2026-11-28.
    static let today: Int32 = 20_785

    static func at(_ day: Int32, hour: Int64 = 12) -> Timestamp {
        Timestamp(istanbulDay: day).adding(microseconds: hour * 3_600_000_000)
    }

    static func event(
        _ type: InteractionType, _ day: Int32, _ tone: InteractionTone = .neutral, _ money: [MoneyLine] = []
    ) -> InteractionFigures {
        InteractionFigures(type: type, channel: .branch, occurredAt: at(day), money: money, tone: tone)
    }

    static func line(_ kind: MoneyKind, _ amount: Int64, _ currency: Currency = .lira) -> MoneyLine {
        MoneyLine(kind: kind, money: Money(minorUnits: amount, currency: currency))
    }

    static func purchase(_ day: Int32, revenue: Int64 = 500_00, cost: Int64 = 300_00) -> InteractionFigures {
        event(.purchase, day, .neutral, [line(.revenue, revenue), line(.cogs, cost)])
    }

    static func aggregates(_ history: [InteractionFigures]) throws(ArithmeticOverflow) -> ScoringAggregates {
        var result = ScoringAggregates()
        for figures in history { try result.add(figures) }
        return result
    }

    /// Up to `count` interactions of any type, tone, currency and amount within ten years.
    static func history(_ count: Int, _ random: inout SeededGenerator) -> [InteractionFigures] {
        let currencies = [Currency.lira, .lira, .lira, Currency(number: 3_241) ?? .lira]
        return (0..<count).map { _ in
            let money = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let amount = Int64.random(in: 0...1_000_000_00, using: &random)
                return line(
                    MoneyKind.allCases.randomElement(using: &random) ?? .revenue, amount,
                    currencies.randomElement(using: &random) ?? .lira)
            }
            return event(
                InteractionType.allCases.randomElement(using: &random) ?? .purchase,
                today - Int32.random(in: 0...3_650, using: &random),
                InteractionTone.allCases.randomElement(using: &random) ?? .neutral, money)
        }
    }
}
