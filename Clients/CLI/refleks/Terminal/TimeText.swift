import RefleksDomain
import RefleksMessages

/// Instants as the reader's language writes them, on the clock of Istanbul.
struct TimeText {
    let language: Language

    /// `22.11.2026` in Turkish, `2026-11-22` in English.
    func date(_ microseconds: Int64) -> String {
        date(CalendarDate(istanbul: Timestamp(microseconds: microseconds)))
    }

    /// `22.11.2026 14:03`.
    func minute(_ microseconds: Int64) -> String {
        let (hour, minute, _) = clock(microseconds)
        return "\(date(microseconds)) \(two(hour)):\(two(minute))"
    }

    /// `14:03:27`.
    func second(_ microseconds: Int64) -> String {
        let (hour, minute, second) = clock(microseconds)
        return "\(two(hour)):\(two(minute)):\(two(second))"
    }

    /// A date that the server sent as `YYYY-MM-DD`; anything else stays as it is.
    func isoDate(_ text: String) -> String {
        do throws(FieldRefusal) {
            return try date(CalendarDate(text))
        } catch {
            return text
        }
    }

    /// From one instant to another; a server's numbers may lie anywhere.
    func duration(from earlier: Int64, to later: Int64) -> String {
        duration(Timestamp(microseconds: later).microseconds(since: Timestamp(microseconds: earlier)))
    }

    /// `12 ms`, `3,4 s`, `5 min`, `2 h`, `3 d`: two significant steps at most.
    func duration(_ microseconds: Int64) -> String {
        let mark = language == .turkish ? "," : "."
        let hour = language == .turkish ? "sa" : "h"
        let day = language == .turkish ? "gün" : "d"
        let minute = language == .turkish ? "dk" : "min"
        let second = language == .turkish ? "sn" : "s"
        switch max(0, microseconds) {
        case ..<1_000: return "\(max(0, microseconds)) µs"
        case ..<1_000_000: return "\(microseconds / 1_000) ms"
        case ..<60_000_000: return "\(microseconds / 1_000_000)\(mark)\(microseconds / 100_000 % 10) \(second)"
        case ..<3_600_000_000: return "\(microseconds / 60_000_000) \(minute)"
        case ..<86_400_000_000: return "\(microseconds / 3_600_000_000) \(hour)"
        default: return "\(microseconds / 86_400_000_000) \(day)"
        }
    }

    private func date(_ date: CalendarDate) -> String {
        language == .turkish ? "\(two(date.day)).\(two(date.month)).\(date.year)" : date.description
    }

    private func clock(_ microseconds: Int64) -> (hour: Int64, minute: Int64, second: Int64) {
        let local = Timestamp(microseconds: microseconds).adding(microseconds: CalendarDate.istanbulOffset).microseconds
        let ofDay = ((local / 1_000_000) % 86_400 + 86_400) % 86_400
        return (ofDay / 3_600, ofDay / 60 % 60, ofDay % 60)
    }

    private func two(_ number: some BinaryInteger) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
