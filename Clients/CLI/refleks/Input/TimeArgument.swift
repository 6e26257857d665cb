import RefleksDomain
import RefleksMessages

/// `2026-11-22`, `2026-11-22T14:03`, `2026-11-22 14:03:27.5`, with `Z` or `+03:00`, or Istanbul's clock without one.
enum TimeArgument {
    /// UTC microseconds. A date alone means its beginning.
    static func microseconds(_ text: String) throws(CommandError) -> Int64 {
        guard let value = parse(text) else { throw .usage(Catalogue.CLI.timeMalformed) }
        return value
    }

    /// nil when `text` is no time.
    static func parse(_ text: String) -> Int64? {
        guard text.utf8.count >= 10, let date = date(String(text.prefix(10))) else { return nil }
        let midnight = Int64(date.daysSinceEpoch) * Timestamp.microsecondsPerDay
        var rest = text.dropFirst(10)
        guard !rest.isEmpty else { return midnight - CalendarDate.istanbulOffset }
        guard let separator = rest.first, separator == "T" || separator == " " else { return nil }
        rest = rest.dropFirst()
        guard let offset = takeOffset(&rest), let ofDay = timeOfDay(rest) else { return nil }
        return midnight + ofDay - offset
    }

    private static func date(_ text: String) -> CalendarDate? {
        do throws(FieldRefusal) {
            return try CalendarDate(text)
        } catch {
            return nil
        }
    }

    /// Cuts the offset from the end of `rest` and returns it in microseconds.
    private static func takeOffset(_ rest: inout Substring) -> Int64? {
        if rest.last == "Z" {
            rest = rest.dropLast()
            return 0
        }
        guard let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return CalendarDate.istanbulOffset }
        let parts = rest[rest.index(after: sign)...].split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hours = number(parts[0], below: 15), let minutes = number(parts[1], below: 60)
        else { return nil }
        let magnitude = (hours * 60 + minutes) * Timestamp.microsecondsPerMinute
        let isWest = rest[sign] == "-"
        rest = rest[..<sign]
        return isWest ? -magnitude : magnitude
    }

    private static func timeOfDay(_ text: Substring) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = number(parts[0], below: 24),
            let minute = number(parts[1], below: 60)
        else { return nil }
        let minutes = (hour * 60 + minute) * Timestamp.microsecondsPerMinute
        guard parts.count == 3 else { return minutes }
        let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        guard seconds.count <= 2, let second = number(seconds[0], below: 60) else { return nil }
        let fraction = seconds.count == 2 ? String(seconds[1]) : "0"
        guard (1...6).contains(fraction.count),
            let micro = Int64(fraction + String(repeating: "0", count: 6 - fraction.count)), micro >= 0
        else { return nil }
        return minutes + second * Timestamp.microsecondsPerSecond + micro
    }

    /// Two ASCII digits.
    private static func number(_ text: Substring, below limit: Int64) -> Int64? {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int64(text),
            value < limit
        else { return nil }
        return value
    }
}
