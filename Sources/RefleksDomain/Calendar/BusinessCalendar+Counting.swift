extension BusinessCalendar {
    /// Whole minutes of opening hours from `start` to `end`; 0 when `end` is not later.
    ///
    /// - Returns: nil when they lie more than `horizonDays` apart.
    public func businessMinutes(from start: Timestamp, to end: Timestamp) -> Int64? {
        businessTime(from: start, to: end).map { $0 / Timestamp.microsecondsPerMinute }
    }

    /// Microseconds of opening hours from `start` to `end`; 0 when `end` is not later.
    ///
    /// - Returns: nil when they lie more than `horizonDays` apart.
    public func businessTime(from start: Timestamp, to end: Timestamp) -> Int64? {
        guard start < end else { return 0 }
        var date = CalendarDate(istanbul: start)
        let last = CalendarDate(istanbul: end)
        guard last.daysSinceEpoch - date.daysSinceEpoch <= Self.horizonDays else { return nil }
        var open: Int64 = 0
        while date <= last {
            for span in spans(on: date) {
                let from = max(span.from, start)
                let to = min(span.to, end)
                if from < to { open += to.microseconds(since: from) }
            }
            guard date < last else { break }
            date = date.adding(days: 1)
        }
        return open
    }

    /// The earliest instant by which `minutes` of opening hours have passed since `start`; `start` itself for 0 or less.
    ///
    /// - Returns: nil when that is more than `horizonDays` away.
    public func instant(afterBusinessMinutes minutes: Int64, from start: Timestamp) -> Timestamp? {
        guard minutes <= Int64(Self.horizonDays * OpeningHours.minutesPerDay) else { return nil }
        return instant(afterBusinessTime: max(0, minutes) * Timestamp.microsecondsPerMinute, from: start)
    }

    /// The earliest instant by which `time` microseconds of opening hours have passed since `start`; `start` itself for 0
    /// or less.
    ///
    /// - Returns: nil when that is more than `horizonDays` away.
    public func instant(afterBusinessTime time: Int64, from start: Timestamp) -> Timestamp? {
        guard time > 0 else { return start }
        var left = time
        var date = CalendarDate(istanbul: start)
        for _ in 0...Self.horizonDays {
            for span in spans(on: date) where span.to > start {
                let from = max(span.from, start)
                let open = span.to.microseconds(since: from)
                if left <= open { return from.adding(microseconds: left) }
                left -= open
            }
            let next = date.adding(days: 1)
            guard next > date else { return nil }
            date = next
        }
        return nil
    }

    /// The `count`-th business day after `date`; `date` itself for 0 or less.
    ///
    /// - Returns: nil when that is more than `horizonDays` away.
    public func businessDay(after count: Int, from date: CalendarDate) -> CalendarDate? {
        guard count > 0 else { return date }
        var left = count
        var day = date
        for _ in 0..<Self.horizonDays {
            let next = day.adding(days: 1)
            guard next > day else { return nil }
            day = next
            if isBusinessDay(day) { left -= 1 }
            if left == 0 { return day }
        }
        return nil
    }

    /// When `count` business days are over that began to run on the day of `start`: the end of the last of them, which is
    /// the first instant that is too late.
    ///
    /// - Returns: nil when that is more than `horizonDays` away.
    public func deadline(afterBusinessDays count: Int, from start: Timestamp) -> Timestamp? {
        businessDay(after: count, from: CalendarDate(istanbul: start))?.adding(days: 1).startInIstanbul
    }

    private func spans(on date: CalendarDate) -> [(from: Timestamp, to: Timestamp)] {
        let midnight = date.startInIstanbul
        return hours(on: date).map { hours in
            (
                midnight.adding(microseconds: Int64(hours.opens) * Timestamp.microsecondsPerMinute),
                midnight.adding(microseconds: Int64(hours.closes) * Timestamp.microsecondsPerMinute)
            )
        }
    }
}
