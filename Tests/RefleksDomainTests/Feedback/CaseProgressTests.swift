import Testing

@testable import RefleksDomain

struct CaseProgressTests {
    static let office = BusinessCalendar.office

    static func at(_ text: String) throws -> Timestamp { try BusinessCalendarTests.at(text) }

    static func opened(_ text: String = "2026-11-27 16:00") throws -> CaseProgress {
        CaseProgress(openedAt: try at(text))
    }

    static func refusal(
        _ progress: CaseProgress, to state: CaseState, at text: String, because reason: ClosingReason? = nil
    ) throws -> String? {
        let instant = try at(text)
        return refusalCode { () throws(FieldRefusal) in
            var moved = progress
            try moved.move(to: state, at: instant, because: reason, office)
        }
    }

    @Test func `only the transitions of the table are legal`() throws {
        let legal: Set<[CaseState]> = [
            [.open, .waitingCustomer], [.open, .resolved], [.open, .closedUnresolved],
            [.waitingCustomer, .open], [.waitingCustomer, .resolved], [.waitingCustomer, .closedUnresolved],
            [.resolved, .confirmed], [.resolved, .reopened], [.resolved, .closedUnresolved],
            [.reopened, .waitingCustomer], [.reopened, .resolved], [.reopened, .closedUnresolved],
        ]
        let paths: [[CaseState]] = [
            [], [.waitingCustomer], [.resolved], [.resolved, .confirmed], [.resolved, .reopened], [.closedUnresolved],
        ]
        for path in paths {
            var progress = try Self.opened()
            for state in path {
                try progress.move(to: state, at: progress.changedAt, because: .notPossible, Self.office)
            }
            for next in CaseState.allCases {
                let code = try Self.refusal(progress, to: next, at: "2026-12-01 10:00", because: .duplicate)
                #expect((code == nil) == legal.contains([progress.state, next]), "\(progress.state) to \(next)")
                if let code { #expect(code == "ILLEGAL_CASE_TRANSITION") }
            }
            #expect(progress.state.isInQueue == ![.confirmed, .closedUnresolved].contains(progress.state))
        }
    }

    @Test func `the clock stands while the customer is awaited and after the resolution`() throws {
        var progress = try Self.opened()
        // Two hours of Friday, one of Monday.
        try progress.move(to: .waitingCustomer, at: Self.at("2026-11-30 10:00"), Self.office)
        #expect(
            progress.clock.elapsed(at: try Self.at("2026-12-02 12:00"), Self.office) == 180
                * Timestamp.microsecondsPerMinute)
        #expect(progress.clock.deadline(minutes: 240, Self.office) == nil)
        try progress.move(to: .open, at: Self.at("2026-12-02 17:30"), Self.office)
        // Half an hour is left on Wednesday, half an hour goes into Thursday.
        #expect(progress.clock.deadline(minutes: 240, Self.office) == (try Self.at("2026-12-03 09:30")))
        #expect(!progress.clock.isOverdue(minutes: 240, at: try Self.at("2026-12-03 09:30"), Self.office))
        #expect(progress.clock.isOverdue(minutes: 240, at: try Self.at("2026-12-03 09:31"), Self.office))
        try progress.move(to: .resolved, at: Self.at("2026-12-03 09:00"), Self.office)
        #expect(!progress.clock.isOverdue(minutes: 240, at: try Self.at("2027-12-03 09:31"), Self.office))
        try progress.move(to: .reopened, at: Self.at("2026-12-04 09:00"), Self.office)
        #expect(progress.clock.deadline(minutes: 240, Self.office) == (try Self.at("2026-12-04 09:30")))
        #expect(progress.clock.deadline(minutes: 60, Self.office) == (try Self.at("2026-12-04 09:00")))
        #expect(progress.reopened == 1)
    }

    @Test func `waiting for the customer and resolving answer him`() throws {
        var asked = try Self.opened()
        #expect(!asked.clock.isResponseOverdue(minutes: 60, at: try Self.at("2026-11-27 17:00"), Self.office))
        #expect(asked.clock.isResponseOverdue(minutes: 60, at: try Self.at("2026-11-27 17:01"), Self.office))
        try asked.move(to: .waitingCustomer, at: Self.at("2026-11-27 16:30"), Self.office)
        #expect(asked.clock.firstResponse == 30 * Timestamp.microsecondsPerMinute)
        #expect(!asked.clock.isResponseOverdue(minutes: 60, at: try Self.at("2026-12-27 17:01"), Self.office))
        var called = try Self.opened()
        try called.respond(at: Self.at("2026-11-27 16:10"), Self.office)
        try called.move(to: .resolved, at: Self.at("2026-11-30 10:00"), Self.office)
        #expect(called.clock.firstResponse == 10 * Timestamp.microsecondsPerMinute)
        #expect(
            refusalCode { () throws(FieldRefusal) in
                try called.respond(at: Timestamp(microseconds: 0), Self.office)
            } == "CASE_TIME_REVERSED")
    }

    @Test func `only an agreed first resolution is right the first time`() throws {
        var progress = try Self.opened()
        try progress.move(to: .resolved, at: Self.at("2026-11-30 10:00"), Self.office)
        #expect(!progress.isFirstTimeRight)
        var again = progress
        try progress.move(to: .confirmed, at: Self.at("2026-11-30 11:00"), Self.office)
        #expect(progress.isFirstTimeRight)
        for state in [CaseState.reopened, .resolved, .confirmed] {
            try again.move(to: state, at: Self.at("2026-11-30 11:00"), Self.office)
        }
        #expect(!again.isFirstTimeRight)
    }

    @Test func `a case is not changed in the past, given up without a reason or changed for ever`() throws {
        var progress = try Self.opened()
        #expect(try Self.refusal(progress, to: .resolved, at: "2026-11-27 15:59") == "CASE_TIME_REVERSED")
        #expect(
            try Self.refusal(progress, to: .closedUnresolved, at: "2026-11-28 15:59") == "CLOSING_REASON_REQUIRED")
        try progress.move(to: .resolved, at: progress.changedAt, Self.office)
        for _ in 0..<99 {
            try progress.move(to: .reopened, at: progress.changedAt, Self.office)
            try progress.move(to: .resolved, at: progress.changedAt, Self.office)
        }
        try progress.move(to: .reopened, at: progress.changedAt, Self.office)
        #expect(progress.transitions == CaseProgress.maximumTransitions)
        #expect(try Self.refusal(progress, to: .resolved, at: "2027-11-28 15:59") == "TOO_MANY_CASE_TRANSITIONS")
    }

    @Test func `the clock agrees with somebody who counts the minutes`() throws {
        let seed: UInt64 = 1_905
        var generator = SeededGenerator(seed: seed)
        for round in 0..<60 {
            let calendar = try Self.calendar(&generator)
            var now = try Self.at("2026-10-26 00:00").adding(
                microseconds: Int64.random(in: 0..<20_000, using: &generator) * Timestamp.microsecondsPerMinute)
            var progress = CaseProgress(openedAt: now)
            var counted: Int64 = 0
            let note: Comment = "seed \(seed), round \(round)"
            for _ in 0..<8 {
                for _ in 0..<Int.random(in: 0...3_000, using: &generator) {
                    if progress.state.isRunning, calendar.isOpen(at: now) { counted += 1 }
                    now = now.adding(microseconds: Timestamp.microsecondsPerMinute)
                }
                #expect(progress.clock.elapsed(at: now, calendar) == counted * Timestamp.microsecondsPerMinute, note)
                let target = counted + Int64.random(in: 1...600, using: &generator)
                if let due = progress.clock.deadline(minutes: target, calendar) {
                    #expect(!progress.clock.isOverdue(minutes: target, at: due, calendar), note)
                    #expect(
                        progress.clock.elapsed(at: due, calendar) == target * Timestamp.microsecondsPerMinute, note)
                } else {
                    #expect(!progress.state.isRunning, note)
                }
                guard
                    let next = progress.state.successors.sorted(by: { $0.rawValue < $1.rawValue })
                        .randomElement(using: &generator)
                else { break }
                try progress.move(to: next, at: now, because: .notPossible, calendar)
            }
        }
    }

    private static func calendar(_ generator: inout SeededGenerator) throws -> BusinessCalendar {
        var week: [Weekday: [OpeningHours]] = [:]
        for weekday in Weekday.allCases where weekday == .monday || Bool.random(using: &generator) {
            let opens = Int.random(in: 0..<700, using: &generator)
            let pause = Int.random(in: opens + 1...900, using: &generator)
            let closes = Int.random(in: pause + 2...1_440, using: &generator)
            week[weekday] = [
                try OpeningHours(opens: opens, closes: pause), try OpeningHours(opens: pause + 1, closes: closes),
            ]
        }
        return try BusinessCalendar(week: week)
    }
}
