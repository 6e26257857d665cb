import Testing

@testable import RefleksDomain

struct LifecycleTests {
    private let today = ScoringSamples.today

    private func state(_ history: [InteractionFigures], on day: Int32? = nil) throws -> LifecycleState {
        LifecycleRule.standard.state(of: try ScoringSamples.aggregates(history), on: day ?? today)
    }

    private func stage(_ history: [InteractionFigures], on day: Int32? = nil) throws -> LifecycleStage {
        try state(history, on: day).stage
    }

    @Test func `campaign, need and purchase lead from prospect to active`() throws {
        var history: [InteractionFigures] = []
        #expect(try stage(history) == .prospect)
        history.append(ScoringSamples.event(.campaignExposed, today - 9))
        #expect(try stage(history) == .targeted)
        history.append(ScoringSamples.event(.needIdentified, today - 8))
        #expect(try state(history) == LifecycleState(stage: .acquiring, reason: .needOrOffer, value: 1))
        history.append(ScoringSamples.purchase(today - 7))
        #expect(try state(history) == LifecycleState(stage: .active, reason: .bought, value: 1))
        history.append(ScoringSamples.purchase(today - 3))
        #expect(try stage(history) == .active)
        history.append(ScoringSamples.event(.offerAccepted, today - 3))
        #expect(try stage(history) == .deepening)
    }

    @Test func `silence is judged by the customer's own rhythm`() throws {
        let monthly = (0..<6).map { ScoringSamples.purchase(today - 30 * Int32($0)) }
        let yearly = (0..<4).map { ScoringSamples.purchase(today - 365 * Int32($0)) }
        #expect(try stage(monthly, on: today + 60) == .deepening && stage(monthly, on: today + 61) == .atRisk)
        #expect(try stage(monthly, on: today + 90) == .atRisk && stage(monthly, on: today + 91) == .lost)
        #expect(try stage(yearly, on: today + 730) == .deepening && stage(yearly, on: today + 731) == .atRisk)
        #expect(try state(yearly, on: today + 1_096).reason == .silentTooLong)
    }

    @Test func `who bought once is judged by a fixed bound`() throws {
        let once = [ScoringSamples.purchase(today)]
        #expect(
            try [120, 121, 240, 241].map { try stage(once, on: today + $0) } == [.active, .atRisk, .atRisk, .lost])
    }

    @Test func `who comes back after a loss is won back, and active when he stays`() throws {
        let old = (0..<4).map { ScoringSamples.purchase(today - 400 - 20 * Int32($0)) }
        let back = old + [ScoringSamples.purchase(today)]
        #expect(try state(back) == LifecycleState(stage: .wonBack, reason: .cameBack, value: 400))
        #expect(try stage(back + [ScoringSamples.purchase(today + 10)], on: today + 11) == .deepening)
        #expect(try stage(back.reversed()) == .wonBack)
    }

    @Test func `closing all accounts loses a customer and opening one wins him`() throws {
        let opened = ScoringSamples.event(.accountOpened, today - 50)
        let closed = ScoringSamples.event(.accountClosed, today - 5)
        #expect(try stage([opened]) == .active && stage([opened, closed]) == .lost)
        #expect(try stage([opened, opened, closed]) == .active)
        #expect(try stage([opened, closed, ScoringSamples.purchase(today)]) == .active)
    }

    @Test func `every way between stages is made of steps that may be taken`() {
        for from in LifecycleStage.allCases {
            for to in LifecycleStage.allCases where from != to {
                let steps = LifecycleRule.steps(from: from, to: to)
                #expect(steps.first?.from == from && steps.last?.to == to)
                for (step, next) in zip(steps, steps.dropFirst()) { #expect(step.to == next.from) }
                let mayBeTaken = steps.allSatisfy { LifecycleRule.isStep($0.from, $0.to) }
                // Otherwise only a correction leads there, at once.
                #expect(mayBeTaken || steps.count == 1)
            }
        }
        #expect(LifecycleRule.steps(from: .prospect, to: .active).map(\.to) == [.acquiring, .active])
        #expect(LifecycleRule.steps(from: .active, to: .lost).map(\.to) == [.atRisk, .lost])
        #expect(LifecycleRule.steps(from: .active, to: .active).isEmpty)
    }

    @Test func `a purchase taken back leads back and the change says why`() throws {
        let scorer = Scorer()
        let one = try ScoringSamples.aggregates([ScoringSamples.purchase(today)])
        let before = scorer.assess(one, since: nil, on: today)
        let after = scorer.assess(ScoringAggregates(), since: nil, on: today)
        let change = ScoreChange(from: before, to: after, policy: 1)
        #expect(change.stageBefore == .active && change.stage == .prospect && change.stageReason == .takenBack)
        #expect(ScoreChange(from: after, to: before, policy: 1).stageReason == .bought)
    }
}
