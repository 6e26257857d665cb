extension SegmentRule {
    /// Days that are looked at for a change of membership.
    static let maximumChangesLookedAt = 64

    /// When membership next changes by the passing of time alone, everything else being as it is: the beginning of a day
    /// in Istanbul. Nil when it never does.
    ///
    /// Only days on which some test changes are looked at. When membership is the same on the first 64 of them, the
    /// last of these is given: then is the time to look again. So membership never changes earlier than told.
    public func nextChange(after now: Timestamp, attributes: (AttributeName) -> RuleValue?) -> Timestamp? {
        let today = CalendarDate(istanbul: now)
        var days: Set<Int> = []
        collectChanges(today: today, attributes, into: &days)
        let isMember = evaluate(today: today, attributes: attributes).isMember
        var last: CalendarDate?
        var looked = 0
        for day in days.sorted() {
            let date = today.adding(days: day)
            if looked == Self.maximumChangesLookedAt { return last?.startInIstanbul }
            if evaluate(today: date, attributes: attributes).isMember != isMember { return date.startInIstanbul }
            last = date
            looked += 1
        }
        return nil
    }

    /// Adds the days from today on which a test changes; always later than today.
    private func collectChanges(
        today: CalendarDate, _ attributes: (AttributeName) -> RuleValue?, into days: inout Set<Int>
    ) {
        switch self {
        case .all(let rules), .any(let rules):
            for rule in rules { rule.collectChanges(today: today, attributes, into: &days) }
        case .not(let rule): rule.collectChanges(today: today, attributes, into: &days)
        case .test(let test): days.formUnion(test.changes(today: today, attributes))
        }
    }
}

extension RuleTest {
    /// In how many days the test may come to something else.
    fileprivate func changes(today: CalendarDate, _ attributes: (AttributeName) -> RuleValue?) -> [Int] {
        let remaining = Int(CalendarDate.lastDay) - today.daysSinceEpoch
        switch self {
        case .exists, .isTrue, .contains: return []
        case .compare(let left, _, let right):
            guard let first = left.evaluate(today: today, attributes),
                let second = right.evaluate(today: today, attributes)
            else { return [] }
            return Self.crossings(first, second).filter { $0 <= remaining }
        case .isIn(let operand, let values):
            guard let value = operand.evaluate(today: today, attributes) else { return [] }
            return values.flatMap { candidate in
                RuleComparand(candidate).map { Self.crossings(value, $0) } ?? []
            }.filter { $0 <= remaining }
        }
    }

    /// The days on which the sign of the difference of two lines changes: when it becomes nothing, and the day after,
    /// or when it has jumped over nothing.
    private static func crossings(_ left: RuleComparand, _ right: RuleComparand) -> [Int] {
        guard case .number(let first, let firstPerDay) = left, case .number(let second, let secondPerDay) = right else {
            return []
        }
        let difference = first - second
        let slope = firstPerDay - secondPerDay
        guard slope != 0 else { return [] }
        if difference == 0 { return [1] }
        // The two move apart.
        guard (difference < 0) == (slope > 0) else { return [] }
        let distance = difference.magnitude
        let step = slope.magnitude
        let whole = distance / step
        guard let days = Int(exactly: whole), days < Int.max - 1 else { return [] }
        return distance % step == 0 ? [days, days + 1] : [days + 1]
    }
}
