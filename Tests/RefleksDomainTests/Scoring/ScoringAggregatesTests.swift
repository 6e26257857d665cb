import Testing

@testable import RefleksDomain

struct ScoringAggregatesTests {
    private let today = ScoringSamples.today

    @Test func `any order of a history gives the same aggregates`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for round in 0..<60 {
            let history = ScoringSamples.history(round * 3, &random)
            let expected = try ScoringSamples.aggregates(history)
            let other = try ScoringSamples.aggregates(history.shuffled(using: &random))
            #expect(other == expected, "seed \(seed), round \(round)")
        }
    }

    @Test func `combined customers are as one who had all interactions`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for round in 0..<60 {
            let history = ScoringSamples.history(round * 2, &random)
            var parts = [[InteractionFigures]](repeating: [], count: 3)
            for figures in history { parts[Int.random(in: 0...2, using: &random)].append(figures) }
            let separate = try parts.map(ScoringSamples.aggregates)
            let expected = try ScoringSamples.aggregates(history)
            #expect(try ScoringAggregates.combining(separate) == expected, "seed \(seed), round \(round)")
            #expect(
                try ScoringAggregates.combining(separate.reversed()) == expected, "seed \(seed), round \(round)")
        }
    }

    @Test func `taking everything back leaves nothing`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        // So few that every day with a purchase is told apart.
        for round in 0..<40 {
            let history = ScoringSamples.history(round % 12, &random)
            var aggregates = try ScoringSamples.aggregates(history)
            for figures in history.shuffled(using: &random) { try aggregates.remove(figures) }
            #expect(aggregates.tallies.isEmpty && aggregates.purchases.isEmpty, "seed \(seed), round \(round)")
            #expect(
                aggregates.money.allSatisfy { $0.margin == 0 && $0.revenue == 0 && $0.cost == 0 && $0.purchased == 0 },
                "seed \(seed), round \(round)")
        }
    }

    @Test func `a sale that is taken back and entered right is as if entered right at once`() throws {
        var aggregates = try ScoringSamples.aggregates([
            ScoringSamples.purchase(today - 90), ScoringSamples.purchase(today, revenue: 5_000_00),
        ])
        try aggregates.remove(ScoringSamples.purchase(today, revenue: 5_000_00))
        try aggregates.add(ScoringSamples.purchase(today))
        let right = try ScoringSamples.aggregates([
            ScoringSamples.purchase(today - 90), ScoringSamples.purchase(today),
        ])
        #expect(aggregates == right)
    }

    @Test func `what was never added is not taken back`() throws {
        var aggregates = try ScoringSamples.aggregates([ScoringSamples.purchase(today)])
        let before = aggregates
        #expect(throws: ArithmeticOverflow.self) { try aggregates.remove(ScoringSamples.event(.renewal, today)) }
        #expect(aggregates == before)
    }

    @Test func `a sum that does not fit changes nothing`() throws {
        let huge = ScoringSamples.event(
            .purchase, today, .neutral, [ScoringSamples.line(.revenue, .max), ScoringSamples.line(.revenue, .max)])
        var aggregates = ScoringAggregates()
        #expect(throws: ArithmeticOverflow.self) { try aggregates.add(huge) }
        #expect(aggregates.isEmpty)
    }

    @Test func `talks and account movements without margin cost nothing`() throws {
        let volume = ScoringSamples.event(.transaction, today, .neutral, [ScoringSamples.line(.volume, 900)])
        let visit = ScoringSamples.event(.visit, today, .neutral, [ScoringSamples.line(.revenue, 0)])
        let aggregates = try ScoringSamples.aggregates([volume, visit, ScoringSamples.event(.contact, today)])
        #expect(aggregates.isEmpty)
    }

    @Test func `repeat spend leaves out the first day, also when it is told last`() throws {
        let aggregates = try ScoringSamples.aggregates([
            ScoringSamples.purchase(today, revenue: 700), ScoringSamples.purchase(today - 5, revenue: 30),
            ScoringSamples.purchase(today - 90, revenue: 100), ScoringSamples.purchase(today - 90, revenue: 1),
        ])
        #expect(aggregates.money.map(\.purchased) == [831] && aggregates.money.map(\.repeatSpend) == [730])
    }

    @Test func `the newest seventeen days are told apart and earlier purchases counted`() throws {
        var history = (0..<30).map { ScoringSamples.purchase(today - 10 * Int32($0)) }
        history += [ScoringSamples.purchase(today), ScoringSamples.purchase(today - 290)]
        let purchases = try ScoringSamples.aggregates(history).purchases
        #expect(purchases.days.count == 17 && purchases.intervals == Array(repeating: 10, count: 16))
        #expect(purchases.lastDay == today && purchases.firstDay == today - 290)
        // Of the thirteen days before them one has two purchases.
        #expect(purchases.earlier == 14 && purchases.occasions == 31)
    }

    @Test func `the median of two middle intervals is their mean`() throws {
        func median(_ intervals: [Int32], leavingOut newest: Int = 0) throws -> Int32? {
            var day = today
            var history = [ScoringSamples.purchase(day)]
            for interval in intervals {
                day -= interval
                history.append(ScoringSamples.purchase(day))
            }
            return try ScoringSamples.aggregates(history).purchases.medianInterval(leavingOut: newest)
        }
        #expect(try median([]) == nil && median([9]) == 9 && median([9], leavingOut: 1) == nil)
        #expect(try median([30, 10, 21]) == 21 && median([40, 10, 21, 30]) == 25 && median([10, 40, 21, 30]) == 25)
        // The first of them is the newest.
        #expect(try median([400, 10, 21, 30], leavingOut: 1) == 21)
        #expect(try median((1...40).map { $0 }) == 8)
    }

    @Test func `tone is what the outcome or the due date says`() {
        let due = ScoringSamples.at(today)
        func tone(_ type: InteractionType, _ outcome: String = "", _ day: Int32 = 0, due: Timestamp? = nil)
            -> InteractionTone
        {
            InteractionTone(
                type: type, outcome: outcome, occurredAt: ScoringSamples.at(day == 0 ? today : day, hour: 23),
                dueAt: due)
        }
        #expect(tone(.referralMade, "WON") == .favourable && tone(.referralMade, "LOST") == .unfavourable)
        #expect(tone(.referralMade) == .neutral && tone(.purchase, "WON") == .neutral)
        #expect(tone(.publicMention, "NEGATIVE") == .unfavourable)
        #expect(tone(.paymentReceived, due: due) == .favourable && tone(.paymentReceived, "LATE") == .unfavourable)
        #expect(tone(.paymentReceived, "", today + 1, due: due) == .unfavourable && tone(.paymentReceived) == .neutral)
    }
}
