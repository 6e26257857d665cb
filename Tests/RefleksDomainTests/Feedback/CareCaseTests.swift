import Testing

@testable import RefleksDomain

/// Cases with their promises, and how answers enter a score.
struct CareCaseTests {
    private static let office = BusinessCalendar.office
    private static let targets = ServiceTargets(firstResponseMinutes: 240, resolutionMinutes: 1_440, entitlements: [])

    private func at(_ text: String) throws -> Timestamp { try BusinessCalendarTests.at(text) }

    /// Opened on a Monday at nine.
    private func opened() throws -> CareCase {
        try CareCase(
            CareCase.Beginning(.feedback, .high, branch: "34-001", tier: .standard, targets: Self.targets),
            openedAt: at("2026-03-02 09:00"), Self.office)
    }

    @Test func `promises are decided when the clock starts, in the calendar's hours`() throws {
        let care = try opened()
        #expect(try care.firstResponseDue == (at("2026-03-02 13:00")))
        #expect(try care.resolutionDue == (at("2026-03-04 15:00")), "two days of nine hours, and six more")
        #expect(care.nextDue == care.firstResponseDue)
        #expect(try !care.isResponseOverdue(at: at("2026-03-02 13:00")))
        #expect(
            try care.isResponseOverdue(at: at("2026-03-02 13:01")) && !care.isOverdue(at: at("2026-03-04 15:00")))
        #expect(try care.isOverdue(at: at("2026-03-04 15:01")))
    }

    @Test func `waiting for the customer stops the clock, and the rest of the time comes back with it`() throws {
        var care = try opened()
        try care.move(to: .waitingCustomer, at: at("2026-03-02 12:00"), Self.office)
        #expect(care.resolutionDue == nil && care.firstResponseDue == nil && care.nextDue == nil)
        #expect(
            try !care.isOverdue(at: at("2027-03-02 12:00")) && !care.isResponseOverdue(at: at("2027-03-02 12:00")))
        try care.move(to: .open, at: at("2026-03-09 09:00"), Self.office)
        // Three hours are gone: 21 of 24 are left.
        #expect(try care.resolutionDue == (at("2026-03-11 12:00")) && care.nextDue == care.resolutionDue)
        #expect(care.progress.clock.firstResponse != nil && care.firstResponseDue == nil)
    }

    @Test func `what was late when the clock stopped stays late, until it runs again`() throws {
        var care = try opened()
        try care.note(isResponse: true, at: at("2026-03-02 14:00"), Self.office)
        #expect(try care.isResponseLate && care.isResponseOverdue(at: at("2026-03-02 14:00")) && care.notes == 1)
        try care.move(to: .resolved, at: at("2026-03-04 16:00"), Self.office)
        #expect(try care.isLate && care.isOverdue(at: at("2030-01-01 00:00")) && care.resolutionDue == nil)
        var inTime = try opened()
        try inTime.move(to: .resolved, at: at("2026-03-02 10:00"), Self.office)
        #expect(try !inTime.isLate && !inTime.isResponseLate && !inTime.isOverdue(at: at("2030-01-01 00:00")))
        try inTime.move(to: .reopened, at: at("2026-03-05 09:00"), Self.office)
        // 23 hours are left.
        #expect(try inTime.resolutionDue == (at("2026-03-09 14:00")) && inTime.progress.reopened == 1)
        try inTime.move(to: .closedUnresolved, at: at("2026-03-10 09:00"), because: .notPossible, Self.office)
        #expect(inTime.isLate && !inTime.isQueued && inTime.progress.closingReason == .notPossible)
    }

    @Test func `a calendar without time is refused, and nothing changes`() throws {
        // Open on Saturdays only, and on every one of them closed as an exception.
        var exceptions: [CalendarDate: [OpeningHours]] = [:]
        var day = try CalendarDate("2026-02-28")
        while exceptions.count < 600 {
            exceptions[day] = []
            day = day.adding(days: 7)
        }
        let never = try BusinessCalendar(
            week: [.saturday: [try OpeningHours(opens: 540, closes: 600)]], holidays: [], exceptions: exceptions)
        let opening = try at("2026-03-02 09:00")
        let beginning = CareCase.Beginning(.manual, .low, branch: "x", tier: .standard, targets: Self.targets)
        #expect(
            refusalCode { () throws(FieldRefusal) in _ = try CareCase(beginning, openedAt: opening, never) }
                == "CALENDAR_WITHOUT_WORKING_TIME")
        var care = try opened()
        try care.move(to: .waitingCustomer, at: opening, Self.office)
        let before = care
        let code = refusalCode { () throws(FieldRefusal) in
            var moved = before
            defer { care = moved }
            try moved.move(to: .open, at: opening, never)
        }
        #expect(code == "CALENDAR_WITHOUT_WORKING_TIME" && care == before)
    }

    @Test func `notes are bounded`() throws {
        var care = try opened()
        let instant = try at("2026-03-02 10:00")
        for _ in 0..<CareCase.maximumNotes { try care.note(isResponse: false, at: instant, Self.office) }
        let full = care
        let code = refusalCode { () throws(FieldRefusal) in
            var more = full
            try more.note(isResponse: false, at: instant, Self.office)
        }
        #expect(code == "TOO_MANY_CASE_NOTES" && care.notes == 200)
    }

    @Test(
        arguments: [
            (FeedbackKind.complaint, nil, FeedbackVoice.complaint, CaseSeverity.high),
            (.csat, 1, .dissatisfied, .medium), (.csat, 2, .dissatisfied, .low), (.csat, 3, nil, .low),
            (.csat, 5, .satisfied, .low), (.nps, 0, .dissatisfied, .medium), (.nps, 6, .dissatisfied, .low),
            (.nps, 7, nil, .low), (.nps, 9, .satisfied, .low), (.ces, 3, .dissatisfied, .low), (.ces, 4, nil, .low),
            (.praise, nil, .satisfied, .low), (.suggestion, nil, nil, .low),
        ] as [(FeedbackKind, Int?, FeedbackVoice?, CaseSeverity)])
    func `an answer has one voice, and a case is as urgent as the answer is bad`(
        _ kind: FeedbackKind, _ score: Int?, _ voice: FeedbackVoice?, _ severity: CaseSeverity
    ) throws {
        let answer = try FeedbackAnswer(kind, score: score)
        #expect(answer.voice == voice && answer.severity == severity)
        #expect(!answer.opensCase || voice != nil, "whoever has to be followed up is heard")
    }

    @Test func `answers enter SATISFACTION by rules of their own, in any order, and the lines sum to the total`() throws
    {
        let told: [(FeedbackVoice, Int32)] = [
            (.complaint, 20_500), (.satisfied, 20_400), (.complaint, 20_320), (.dissatisfied, 20_499),
        ]
        var (one, other) = (ScoringAggregates(), ScoringAggregates())
        for (voice, day) in told { try one.add(voice, on: day) }
        for (voice, day) in told.reversed() { try other.add(voice, on: day) }
        #expect(one == other && !one.isEmpty)
        #expect(one.voices.map(\.voice) == [.complaint, .dissatisfied, .satisfied])
        #expect(one.voices.map(\.count) == [2, 1, 1] && one.voices.first?.lastDay == 20_500)
        let points = Scorer.standard.points(of: one, since: nil, on: 20_500)
        #expect(points.raw(.satisfactionComplaints) == 150, "one of today, and one of half a year ago")
        #expect(points[.satisfactionComplaints] == -40 && points[.satisfactionPoorRatings] == -15)
        #expect(points[.satisfactionGoodRatings] > 0 && points[.satisfactionGoodRatings] < 10)
        #expect(points.lines.reduce(0) { $0 + $1.points } == points.total)
        #expect(
            points.points(of: .satisfaction)
                == points.lines.filter { $0.rule.component == .satisfaction }
                .reduce(0) { $0 + $1.points })
        let roles = Scorer.standard.roles(of: one, since: nil, on: 20_500)
        #expect(roles.first { $0.element == .givingFeedback }?.value == 4)
        let combined = try ScoringAggregates.combining([one, other])
        #expect(combined.voices.map(\.count) == [4, 2, 2])
    }
}
