import RefleksContract
import RefleksMessages

/// Calendars for people.
struct CalendarView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ calendars: [Calendar]) -> [StyledText] {
        guard !calendars.isEmpty else { return [StyledText(screen.text(Catalogue.CLIChannel.none), .faint)] }
        return calendars.flatMap(lines)
    }

    private func lines(_ calendar: Calendar) -> [StyledText] {
        let version = ReferenceView(screen).version(calendar.version, calendar.source, calendar.recordedAtUs)
        var table = TextTable([.init(), .init(isFlexible: true)])
        for day in calendar.week {
            table.append([
                StyledText("  " + names.text(day.weekday, Catalogue.CLIName.weekdays)),
                StyledText(Self.text(day.spans)),
            ])
        }
        let times = TimeText(language: screen.language)
        for day in calendar.days.prefix(Self.shownDays) {
            let hours = day.spans.isEmpty ? screen.text(Catalogue.CLIChannel.closed) : Self.text(day.spans)
            table.append([StyledText("  " + times.isoDate(day.date), .faint), StyledText(hours, .faint)])
        }
        var remarks: [StyledText] = []
        if calendar.days.count > Self.shownDays {
            remarks.append(note(Catalogue.CLIChannel.differingDays, String(calendar.days.count)))
        }
        if !calendar.worksOn.isEmpty {
            let names = calendar.worksOn.map { EnumText.name($0) }.joined(separator: ", ")
            remarks.append(note(Catalogue.CLIChannel.worksOn, names))
        }
        return [StyledText(calendar.calendarID, .strong) + StyledText("  " + version, .faint)]
            + table.lines(width: screen.width) + remarks
    }

    private static let shownDays = 10

    private func note(_ label: MessageTemplate, _ argument: String) -> StyledText {
        StyledText("  " + screen.text(label, argument), .faint).truncated(to: screen.width)
    }

    /// `09:00–12:30, 13:30–18:00`.
    static func text(_ spans: [OpeningSpan]) -> String {
        spans.map { "\(clock($0.opensMinute))–\(clock($0.closesMinute))" }.joined(separator: ", ")
    }

    private static func clock(_ minute: UInt32) -> String {
        let (hour, rest) = (minute / 60, minute % 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (rest < 10 ? "0" : "") + "\(rest)"
    }

    /// One record for each weekday with hours, and for each day that differs.
    static func csv(_ calendars: [Calendar]) -> CSVText {
        var csv = CSVText(["calendar_id", "version", "day", "hours", "source", "recorded_at"])
        for calendar in calendars {
            let tail = [calendar.source, ISOTime.text(calendar.recordedAtUs)]
            for day in calendar.week {
                csv.append(
                    [
                        calendar.calendarID, String(calendar.version), EnumText.constant(day.weekday), text(day.spans),
                    ] + tail)
            }
            for day in calendar.days {
                csv.append([calendar.calendarID, String(calendar.version), day.date, text(day.spans)] + tail)
            }
        }
        return csv
    }
}
