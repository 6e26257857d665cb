import RefleksMessages
import Testing

@testable import RefleksDomain

struct ServiceTallyTests {
    /// Monday 2026-03-02, 10:00 in Istanbul, a working day of 09:00 to 18:00.
    private static let monday = Timestamp(microseconds: 1_772_434_800_000_000)

    private static func minutes(_ count: Int64) -> Timestamp {
        monday.adding(microseconds: count * Timestamp.microsecondsPerMinute)
    }

    /// A case that was opened on Monday at 10:00 and then went through `steps`.
    private static func outcome(
        heardAfter heard: Int64? = nil, _ steps: (CaseState, Int64)...
    ) throws -> CaseOutcome {
        let beginning = CareCase.Beginning(
            .manual, .medium, branch: "34-001", tier: .standard,
            targets: ServiceTargets(firstResponseMinutes: 60, resolutionMinutes: 240, entitlements: []))
        var care = try CareCase(beginning, openedAt: monday, .office)
        var outcome = CaseOutcome(care, after: nil, .office)
        if let heard {
            try care.note(isResponse: true, at: minutes(heard), .office)
            outcome = CaseOutcome(care, after: outcome, .office)
        }
        for (state, after) in steps {
            let reason: ClosingReason? = state == .closedUnresolved ? .notPossible : nil
            try care.move(to: state, at: minutes(after), because: reason, .office)
            outcome = CaseOutcome(care, after: outcome, .office)
        }
        return outcome
    }

    @Test func `a case solved when the customer first hears from us is a first contact, others are not`() throws {
        let once = try Self.outcome((.resolved, 30), (.confirmed, 100))
        #expect(once.isFirstContact && once.responseMinutes == 30 && once.resolutionMinutes == 30 && once.hasEnded)
        #expect(try !Self.outcome((.resolved, 30)).isFirstContact)
        #expect(try !Self.outcome(heardAfter: 10, (.resolved, 30), (.confirmed, 40)).isFirstContact)
        let asked = try Self.outcome((.waitingCustomer, 10), (.resolved, 30), (.confirmed, 40))
        #expect(!asked.isFirstContact && asked.responseMinutes == 10)
        let back = try Self.outcome((.resolved, 30), (.reopened, 40), (.resolved, 60), (.confirmed, 70))
        #expect(!back.isFirstContact && back.reopened == 1 && back.resolutionMinutes == 50)
        #expect(try !Self.outcome((.closedUnresolved, 30)).isFirstContact)
    }

    @Test func `the clock's pauses are the business minutes for which the customer was awaited`() throws {
        let asked = try Self.outcome((.waitingCustomer, 10), (.resolved, 130), (.confirmed, 400))
        #expect(asked.pausedMinutes(at: Self.minutes(9_000), .office) == 120 && asked.resolutionMinutes == 10)
        // 16:00 on Monday to 10:00 on Tuesday: two hours and one.
        let waiting = try Self.outcome((.waitingCustomer, 360))
        #expect(waiting.pausedMinutes(at: Self.minutes(1_440), .office) == 180)
        #expect(try Self.outcome((.resolved, 30)).pausedMinutes(at: Self.minutes(400), .office) == 0)
        #expect(
            try Self.outcome((.resolved, 30), (.closedUnresolved, 90)).pausedMinutes(at: Self.minutes(400), .office)
                == 0)
        let gone = try Self.outcome((.waitingCustomer, 30), (.closedUnresolved, 90))
        #expect(gone.pausedMinutes(at: Self.minutes(400), .office) == 60 && gone.resolutionMinutes == nil)
    }

    @Test func `promises are told kept or broken as of an instant`() throws {
        let open = try Self.outcome()
        #expect(!open.isOverdue(at: Self.minutes(240)) && open.isOverdue(at: Self.minutes(241)))
        #expect(!open.isResponseOverdue(at: Self.minutes(60)) && open.isResponseOverdue(at: Self.minutes(61)))
        let late = try Self.outcome((.resolved, 300))
        #expect(late.isOverdue(at: Self.minutes(9_000)) && late.isResponseOverdue(at: Self.minutes(9_000)))
        let kept = try Self.outcome((.resolved, 50), (.confirmed, 5_000))
        #expect(!kept.isOverdue(at: Self.minutes(90_000)) && !kept.isResponseOverdue(at: Self.minutes(90_000)))
    }

    @Test func `figures of fewer than the minimum are hidden and say of how many they were`() throws {
        var tally = ServiceTally()
        for score in [5, 4, 2, 1] { try tally.count(.csat, score: score, dimensions: [5, 0, 0, 0, 3]) }
        #expect(tally.summary().csat == QualityReading(4, nil) && !tally.summary().hasQuality)
        try tally.count(.csat, score: 5, dimensions: [1, 0, 0, 0, 0])
        let summary = tally.summary()
        #expect(summary.satisfied.figure?.value == 6_000 && summary.csat.figure?.value == 3_400)
        #expect(summary.dimensions.map(\.n) == [5, 0, 0, 0, 4] && summary.dimensions[0].figure?.value == 4_200)
        #expect(summary.dimensions[4].figure == nil && summary.nps == QualityReading(0, nil))
        #expect(tally.summary(minimum: 6).csat.figure == nil)
        for kind in [FeedbackKind.complaint, .suggestion, .praise, .praise] {
            try tally.count(kind, score: nil, dimensions: [])
        }
        // What lies outside its scale is an answer and no score.
        try tally.count(.nps, score: 11, dimensions: [])
        #expect(tally.answers == 10 && tally.complaints == 1 && tally.suggestions == 1 && tally.praise == 2)
        #expect(tally.summary().nps.n == 0)
    }

    @Test func `speed is never shown without a figure of quality beside it`() throws {
        var tally = ServiceTally()
        for minute in [10, 20, 30, 40, 50] as [Int64] { tally.count(try Self.outcome((.resolved, minute))) }
        // Nobody has confirmed anything, nobody has answered: there is a speed, and it is withheld.
        #expect(tally.summary().speed == nil && tally.summary().isSpeedWithheld)
        for score in [5, 5, 4, 4, 5] { try tally.count(.csat, score: score, dimensions: []) }
        let shown = tally.summary()
        #expect(shown.speed?.resolution == MinutesFigure([30, 10, 20, 50, 40]) && !shown.isSpeedWithheld)
        #expect(shown.speed?.resolution?.median == 30 && shown.speed?.resolution?.p90 == 50)
        #expect(ServiceTally().summary().speed == nil && !ServiceTally().summary().isSpeedWithheld)
    }

    @Test func `ranks are the nearest ones`() {
        #expect(MinutesFigure([1, 2, 3, 4]) == nil)
        let ten = MinutesFigure(Array(1...10))
        #expect(ten?.median == 5 && ten?.p90 == 9 && ten?.n == 10)
        let one = MinutesFigure([7], minimum: 1)
        #expect(one?.median == 7 && one?.p90 == 7)
    }
}
