import RefleksContract
import RefleksDomain
import RefleksMessages
import SwiftProtobuf

/// The Bank Marketing data set (Moro, Cortez and Rita 2014, `bank-additional`): one line for each customer of a telephone campaign, with
/// what he answered in the end.
///
/// A line becomes three interactions: the call, the offer that was made in it, and that it was accepted or rejected. The data name
/// nobody: who he is is the line's number. Of the day they tell month and weekday, from May 2008 to November 2010 in order; the first
/// such weekday of the month is taken. The length of the call is left out, because it was known only with the answer.
struct BankMarketingReader: ImportReader {
    private static let columns = ["contact", "month", "day_of_week", "y"]
    private static let campaign = "bank-marketing"
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri"]

    let source: String
    private var parser = CSVParser(separator: ";")
    private var columns: CSVColumns?
    private var year = 2008
    private var month = 0

    init(source: String) {
        self.source = source
    }

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        let fields: [String]
        switch parser.take(line, number: number) {
        case .open: return []
        case .broken(let entries): return entries
        case .record(let record): fields = record
        }
        do throws(ImportReject) {
            guard let columns else {
                columns = try CSVColumns(fields, required: Self.columns)
                return []
            }
            return try requests(fields, columns, number).map { ImportEntry(line: number, content: .record($0)) }
        } catch {
            return [ImportEntry(line: number, content: .reject(error))]
        }
    }

    mutating func finish() -> [ImportEntry] { parser.finish() }

    private mutating func requests(
        _ fields: [String], _ columns: CSVColumns, _ number: Int
    ) throws(ImportReject) -> [RecordInteractionRequest] {
        func field(_ column: String) -> String { columns.field(column, of: fields) }
        guard let month = Self.months.firstIndex(of: field("month")),
            let weekday = Self.weekdays.firstIndex(of: field("day_of_week")),
            ["cellular", "telephone"].contains(field("contact")), ["yes", "no"].contains(field("y"))
        else { throw ImportReject(Catalogue.CLIImport.lineMalformed, "Bank Marketing") }
        // Lines are in the order of their days: a month that lies before the last one is of the next year.
        if month + 1 < self.month { year += 1 }
        self.month = month + 1
        guard let at = Self.noon(year: year, month: month + 1, weekday: weekday) else {
            throw ImportReject(Catalogue.CLIImport.lineMalformed, "Bank Marketing")
        }
        let isAccepted = field("y") == "yes"
        let steps: [(name: String, type: RefleksContract.InteractionType, direction: RefleksContract.Direction)] = [
            ("call", .contact, .out), ("offer", .offerMade, .out),
            ("answer", isAccepted ? .offerAccepted : .offerRejected, .in),
        ]
        return steps.enumerated().map { minute, step in
            .with {
                $0.createIfMissing = true
                $0.interaction.sourceSystem = source
                $0.interaction.sourceEventID = "bank-marketing/\(number)/\(step.name)"
                ($0.interaction.type, $0.interaction.direction) = (step.type, step.direction)
                ($0.interaction.phase, $0.interaction.channel) = (.pre, .phone)
                $0.interaction.occurredAtUs = at + Int64(minute) * Timestamp.microsecondsPerMinute
                $0.interaction.campaign = Self.campaign
                if step.name == "call" { $0.interaction.outcome = "REACHED" }
                $0.interaction.subjectIdentifiers.identifiers = [.sourceID("\(number)", system: "bank-marketing")]
            }
        }
    }

    /// Noon in Istanbul on the month's first such weekday.
    private static func noon(year: Int, month: Int, weekday: Int) -> Int64? {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        let days = (weekday + 1 - Int(first.weekday.rawValue) + 7) % 7
        return first.adding(days: days).startInIstanbul.microseconds + 12 * 60 * Timestamp.microsecondsPerMinute
    }
}
