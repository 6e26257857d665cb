import ArgumentParser
import RefleksMessages

/// What a file to import looks like.
enum ImportFormat: String, CaseIterable, ExpressibleByArgument {
    /// One JSON document per line: RecordInteractionRequest or Interaction.
    case ndjson
    /// A header with field names, one interaction per line.
    case csv
    /// The CDNOW data set: customer, date, CDs, dollars.
    case cdnow
    /// The Online Retail data set of UCI: one line per product, invoices become interactions.
    case onlineRetail = "online-retail"

    /// By the file's name, when no format was given.
    init?(path: String) {
        let name = path.lowercased()
        if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
            self = .ndjson
        } else if name.contains("online") && name.contains("retail") {
            self = .onlineRetail
        } else if name.contains("cdnow") {
            self = .cdnow
        } else if name.hasSuffix(".csv") {
            self = .csv
        } else {
            return nil
        }
    }

    /// A reader of lines of this format.
    func makeReader(source: String) -> any ImportReader {
        switch self {
        case .ndjson: NDJSONReader(source: source)
        case .csv: InteractionCSVReader(source: source)
        case .cdnow: CDNOWReader(source: source)
        case .onlineRetail: OnlineRetailReader(source: source)
        }
    }
}
