import ArgumentParser
import RefleksContract
import RefleksMessages

/// What a file to import looks like.
enum ImportFormat: String, CaseIterable, ExpressibleByArgument {
    /// One JSON document per line: a request, or an interaction or customer alone.
    case ndjson
    /// A header with field names, one interaction, customer or fact per line.
    case csv
    /// Segment-style events: identify, track, page, screen, group.
    case segment
    /// The CDNOW data set: customer, date, CDs, dollars.
    case cdnow
    /// The Online Retail data set of UCI: one line per product, invoices become interactions.
    case onlineRetail = "online-retail"
    /// Complaints as the CFPB publishes them: one complaint per line.
    case complaints
    /// The Bank Marketing data set of UCI: one called customer per line, with his answer.
    case bankMarketing = "bank-marketing"
    /// The financial data of PKDD'99, a directory: clients, accounts, movements.
    case berka

    /// By the file's name, when no format was given.
    init?(path: String) {
        let name = path.lowercased()
        if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
            self = .ndjson
        } else if name.contains("online") && name.contains("retail") {
            self = .onlineRetail
        } else if name.contains("complaints"), name.hasSuffix(".csv") {
            self = .complaints
        } else if name.contains("bank-additional") {
            self = .bankMarketing
        } else if name.contains("cdnow") {
            self = .cdnow
        } else if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
            self = .csv
        } else {
            return nil
        }
    }

    /// Files of this format may be in another encoding than UTF-8.
    var mayBeWindows1254: Bool { self == .csv }
}

/// What a reader is told besides the lines.
struct ImportSettings {
    /// The source system of events that name none.
    var source: String
    var csv = CSVOptions()
    /// The system whose ids Segment's user ids are.
    var system: String
    /// On which ground Segment's groups are kept.
    var basis: LegalBasis?
}

/// One pass over one file.
struct ImportPart {
    let path: String
    /// Where checkpoint and rejects of the pass are named after; two passes over one file have two.
    let name: String
    let reader: any ImportReader
}

extension ImportFormat {
    /// The passes, in an order in which who is named has been created before.
    ///
    /// - Throws: when a directory does not hold what the format asks for.
    func parts(_ path: String, _ settings: ImportSettings) throws -> [ImportPart] {
        switch self {
        case .ndjson: [part(path, NDJSONReader(source: settings.source))]
        case .csv: [part(path, CSVReader(source: settings.source, options: settings.csv))]
        case .segment:
            [part(path, SegmentReader(source: settings.source, system: settings.system, basis: settings.basis))]
        case .cdnow: [part(path, CDNOWReader(source: settings.source))]
        case .onlineRetail: [part(path, OnlineRetailReader(source: settings.source))]
        case .complaints: [part(path, ComplaintReader())]
        case .bankMarketing: [part(path, BankMarketingReader(source: settings.source))]
        case .berka: try berka(path, settings.source)
        }
    }

    private func part(_ path: String, _ reader: any ImportReader) -> ImportPart {
        ImportPart(path: path, name: path == "-" ? "stdin" : path, reader: reader)
    }

    private func berka(_ path: String, _ source: String) throws -> [ImportPart] {
        let directory = try BerkaDirectory(path)
        let movements = DirectoryListing.files(path).filter {
            $0.hasPrefix("trans") && ($0.hasSuffix(".asc") || $0.hasSuffix(".csv"))
                && !$0.hasSuffix(RejectsFile.suffix)
        }
        guard !movements.isEmpty else {
            throw CommandError(
                status: .noInput, cause: Catalogue.CLIImport.fileUnreadable, arguments: [path + "/trans.asc"])
        }
        return [
            part(path + "/disp.asc", BerkaClientReader(directory: directory)),
            ImportPart(
                path: path + "/disp.asc", name: path + "/disp.asc.relations",
                reader: BerkaRelationReader(directory: directory)),
        ] + movements.map { part("\(path)/\($0)", BerkaTransactionReader(source: source, directory: directory)) }
    }
}
