import RefleksContract
import RefleksDomain
import RefleksMessages
import SwiftProtobuf

/// `monday:09:00-12:30,13:30-18:00`, `workweek:09:00-18:00`, `2026-12-31:09:00-13:00`: a day and its hours.
enum HoursArgument {
    /// The hours of a weekday, or of Monday to Friday.
    static func week(_ text: String) throws(CommandError) -> [DayHours] {
        let (day, spans) = try parts(text)
        guard day != "workweek" else {
            return RefleksDomain.Weekday.workweek.map { weekday in
                .with {
                    $0.weekday = RefleksContract.Weekday(rawValue: Int(weekday.rawValue)) ?? .unspecified
                    $0.spans = spans
                }
            }
        }
        let weekday: RefleksContract.Weekday = try EnumText.required(day, "open")
        return [.with { ($0.weekday, $0.spans) = (weekday, spans) }]
    }

    /// The hours of one date.
    static func day(_ text: String) throws(CommandError) -> CalendarDay {
        let (date, spans) = try parts(text)
        return .with { ($0.date, $0.spans) = (date, spans) }
    }

    private static func parts(_ text: String) throws(CommandError) -> (day: String, spans: [OpeningSpan]) {
        guard let colon = text.firstIndex(of: ":") else { throw .usage(Catalogue.CLIChannel.hoursMalformed) }
        var spans: [OpeningSpan] = []
        for part in text[text.index(after: colon)...].split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let opens = minute(ends[0]), let closes = minute(ends[1]) else {
                throw .usage(Catalogue.CLIChannel.hoursMalformed)
            }
            spans.append(.with { ($0.opensMinute, $0.closesMinute) = (opens, closes) })
        }
        return (String(text[..<colon]), spans)
    }

    /// `09:00`, or `24:00` for the end of the day, as minutes since midnight.
    private static func minute(_ text: Substring) -> UInt32? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = UInt32(parts[0]),
            let minute = UInt32(parts[1]), minute < 60, hour * 60 + minute <= 1_440
        else { return nil }
        return hour * 60 + minute
    }
}
