import RefleksDomain

/// Instants for machines: `2026-11-22T11:03:27.123456Z`; empty for 0.
enum ISOTime {
    static func text(_ microseconds: Int64) -> String {
        guard microseconds != 0 else { return "" }
        let perDay = Timestamp.microsecondsPerDay
        let ofDay = ((microseconds % perDay) + perDay) % perDay
        // CalendarDate reads Istanbul's calendar; shifting back by its offset gives UTC's.
        let shifted = Timestamp(microseconds: microseconds).adding(microseconds: -CalendarDate.istanbulOffset)
        let (hours, minutes) = (ofDay / 3_600_000_000, ofDay / 60_000_000 % 60)
        let (seconds, fraction) = (ofDay / 1_000_000 % 60, ofDay % 1_000_000)
        let clock = "\(padded(hours, 2)):\(padded(minutes, 2)):\(padded(seconds, 2)).\(padded(fraction, 6))"
        return "\(CalendarDate(istanbul: shifted))T\(clock)Z"
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
