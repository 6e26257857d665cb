import Testing

@testable import RefleksDomain

struct ContactExperienceTests {
    @Test(arguments: [
        ("2026-11-23 00:00", Weekday.monday, 0), ("2026-11-23 02:59", .monday, 0), ("2026-11-23 03:00", .monday, 1),
        ("2026-11-29 23:59", .sunday, 7),
    ])
    func `an instant lies in one window of the week`(_ text: String, _ weekday: Weekday, _ block: Int) throws {
        let window = ContactWindow(istanbul: try BusinessCalendarTests.at(text))
        #expect(window == ContactWindow(weekday: weekday, block: block))
        #expect(ContactWindow(weekday: weekday, block: 8) == nil && ContactWindow(weekday: weekday, block: -1) == nil)
    }

    @Test func `counts are kept by channel and window in any order`() throws {
        var experience = ContactExperience()
        let morning = try BusinessCalendarTests.at("2026-11-23 10:00")
        let evening = try BusinessCalendarTests.at("2026-11-23 19:00")
        try experience.record(.phone, at: morning, answered: false)
        try experience.record(.phone, at: evening, answered: true)
        try experience.record(
            .phone, at: evening.adding(microseconds: 7 * Timestamp.microsecondsPerDay), answered: true)
        try experience.record(.sms, at: evening, answered: false)
        #expect(experience.tally(.phone, ContactWindow(istanbul: evening)) == ContactTally(answered: 2))
        #expect(experience.tally(.phone, ContactWindow(istanbul: morning)) == ContactTally(ignored: 1))
        #expect(experience.sums(.phone).answered == 2 && experience.sums(.phone).total == 3)
        #expect(experience.sums(.email).total == 0)
        let place = ContactExperience.Place(channel: .phone, window: ContactWindow(istanbul: evening))
        var full = ContactExperience(stored: [place: ContactTally(answered: .max, ignored: .max)])
        #expect(throws: ArithmeticOverflow.self) { try full.record(.phone, at: evening, answered: true) }
        #expect(full.tally(.phone, place.window) == ContactTally(answered: .max, ignored: .max))
    }

    @Test func `a share begins at what is believed and moves with what is seen`() {
        let prior = BetaPrior(answered: 1, ignored: 1)
        #expect(prior.share((0, 0), ContactTally(), weight: 4) == 5_000)
        // The channel: (9 + 1) / (10 + 2); nothing known of the window.
        #expect(prior.share((9, 10), ContactTally(), weight: 4) == 8_333)
        // The window: (0 + 4 · 10/12) / (1 + 4).
        #expect(prior.share((9, 10), ContactTally(ignored: 1), weight: 4) == 6_667)
        #expect(BetaPrior(answered: 0, ignored: 0) == prior)
        let full = ContactTally(answered: .max, ignored: .max)
        #expect(prior.share((Int128(UInt32.max) * 56, Int128(UInt32.max) * 112), full, weight: .max) == 5_000)
    }

    @Test func `an answer never lowers a share and an ignored contact never raises it`() {
        let seed: UInt64 = 8
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let prior = BetaPrior(
                answered: .random(in: 1...9, using: &generator), ignored: .random(in: 1...9, using: &generator))
            let weight = UInt32.random(in: 1...9, using: &generator)
            let tally = ContactTally(
                answered: .random(in: 0...30, using: &generator), ignored: .random(in: 0...30, using: &generator))
            let others = (
                answered: Int128(Int.random(in: 0...30, using: &generator)),
                total: Int128(Int.random(in: 30...60, using: &generator))
            )
            func share(_ tally: ContactTally) -> Int {
                prior.share(
                    (others.answered + Int128(tally.answered), others.total + Int128(tally.total)), tally,
                    weight: weight)
            }
            let now = share(tally)
            #expect((0...10_000).contains(now), "seed \(seed)")
            #expect(share(ContactTally(answered: tally.answered + 1, ignored: tally.ignored)) >= now, "seed \(seed)")
            #expect(share(ContactTally(answered: tally.answered, ignored: tally.ignored + 1)) <= now, "seed \(seed)")
        }
    }
}
