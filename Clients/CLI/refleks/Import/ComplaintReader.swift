import RefleksContract
import RefleksDomain
import RefleksMessages
import SwiftProtobuf

/// The consumer complaints that the United States' CFPB publishes (before 2019: columns in snake case, days as `8/30/2013`): each one
/// becomes a complaint, with the case that it opens.
///
/// The data name nobody: every complaint has a customer of its own, the complaint's number (SOURCE_ID `cfpb`).
struct ComplaintReader: ImportReader {
    private static let columns = ["date_received", "product", "issue", "submitted_via", "complaint_id"]
    private static let channels: [String: RefleksContract.Channel] = [
        "Web": .web, "Postal mail": .post, "Fax": .post, "Referral": .partner, "Phone": .phone, "Email": .email,
    ]
    /// Of what he wrote, as much as feedback may hold beside product and issue.
    private static let maximumText = 3_000

    private var parser = CSVParser()
    private var columns: CSVColumns?

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
            return [ImportEntry(line: number, content: .feedback(try Self.complaint(fields, columns)))]
        } catch {
            return [ImportEntry(line: number, content: .reject(error))]
        }
    }

    mutating func finish() -> [ImportEntry] { parser.finish() }

    private static func complaint(_ fields: [String], _ columns: CSVColumns) throws(ImportReject) -> FeedbackImport {
        func field(_ column: String) -> String { columns.field(column, of: fields) }
        let id = field("complaint_id")
        guard !id.isEmpty, id.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let channel = channels[field("submitted_via")], let at = noon(field("date_received"))
        else { throw ImportReject(Catalogue.CLIImport.lineMalformed, "CFPB") }
        let matter = [field("product"), field("sub_product"), field("issue"), field("sub_issue")]
        let words = [
            matter.filter { !$0.isEmpty }.joined(separator: ": "), told(field("consumer_complaint_narrative")),
        ]
        return FeedbackImport(
            customer: .with {
                $0.customer.kind = .person
                $0.customer.familyName = "CFPB \(id)"
                $0.identifiers = [.sourceID(id, system: "cfpb")]
            },
            feedback: .with {
                ($0.kind, $0.channel, $0.atUs) = (.complaint, channel, at)
                $0.text = words.filter { !$0.isEmpty }.joined(separator: "\n")
            })
    }

    /// The beginning of what he wrote, whole characters.
    private static func told(_ text: String) -> String {
        var (kept, bytes) = ("", 0)
        for character in text {
            bytes += character.utf8.count
            guard bytes <= maximumText else { break }
            kept.append(character)
        }
        return kept
    }

    /// Noon in Istanbul of a day such as `8/30/2013`.
    private static func noon(_ text: String) -> Int64? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2],
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return date.startInIstanbul.microseconds + 12 * 60 * Timestamp.microsecondsPerMinute
    }
}
