import RefleksMessages

/// The times of the coming days at which a customer may be contacted, and how likely an answer is in each.
struct ContactTimes {
    /// A time with its expected share of answers on a channel.
    struct Slot {
        let window: ContactWindow
        let from: Timestamp
        let to: Timestamp
        /// Ten-thousandths.
        let share: Int
    }

    private struct Span {
        let window: ContactWindow
        let from: Timestamp
        let to: Timestamp
    }

    /// In order of time.
    private let spans: [Span]
    /// Whether all of them are at times that the customer asked for.
    let areWanted: Bool
    private let experience: ContactExperience
    private let policy: ContactPolicy

    /// The wanted times within the horizon, or all where none of these is open.
    init(_ request: ContactRequest, _ policy: ContactPolicy) {
        experience = request.experience
        self.policy = policy
        let open = Self.open(from: request.now, policy)
        let wanted = open.filter { request.preference.windows.contains($0.window) }
        areWanted = !wanted.isEmpty
        spans = wanted.isEmpty ? open : wanted
    }

    /// The time with the best share on `channel`, the earliest of several; nil when nothing is open.
    func best(on channel: Channel) -> Slot? {
        let sums = experience.sums(channel)
        let prior = policy.priors[channel] ?? BetaPrior(answered: 1, ignored: 1)
        var best: Slot?
        for span in spans {
            let share = prior.share(
                sums, experience.tally(channel, span.window), weight: policy.windowWeight)
            if let known = best, known.share >= share { continue }
            best = Slot(window: span.window, from: span.from, to: span.to, share: share)
        }
        return best
    }

    /// Why this time.
    func reason(of slot: Slot, on channel: Channel) -> Reason {
        if areWanted { return Reason(Catalogue.Contact.preferredTime) }
        let tally = experience.tally(channel, slot.window)
        return tally.total == 0
            ? Reason(Catalogue.Contact.nextTime)
            : Reason(Catalogue.Contact.bestTime, [String(tally.answered), String(tally.total)])
    }

    private static func open(from now: Timestamp, _ policy: ContactPolicy) -> [Span] {
        var spans: [Span] = []
        var date = CalendarDate(istanbul: now)
        for _ in 0..<policy.horizonDays {
            let midnight = date.startInIstanbul
            for hours in policy.hours.hours(on: date) {
                for block in (hours.opens / ContactWindow.minutes)...((hours.closes - 1) / ContactWindow.minutes) {
                    guard let window = ContactWindow(weekday: date.weekday, block: block) else { continue }
                    let from = max(hours.opens, block * ContactWindow.minutes)
                    let to = min(hours.closes, (block + 1) * ContactWindow.minutes)
                    let begins = max(
                        now, midnight.adding(microseconds: Int64(from) * Timestamp.microsecondsPerMinute))
                    let ends = midnight.adding(microseconds: Int64(to) * Timestamp.microsecondsPerMinute)
                    if begins < ends { spans.append(Span(window: window, from: begins, to: ends)) }
                }
            }
            date = date.adding(days: 1)
        }
        return spans
    }
}
