import FoundationEssentials
import RefleksMessages

/// What the columns of a CSV file are called, where the file has names of its own, and what it does not say at all.
///
/// A JSON document: `{"columns": {"Müşteri No": "source:erp", "Tutar": "revenue", "Bakiye": ""}, "constants": {"channel":
/// "branch", "currency": "TRY"}}`. A column that is mapped to the empty name is left out.
struct ColumnMap: Codable, Equatable {
    /// From the header's name to the import's; names that are not listed stay as they are.
    var columns: [String: String] = [:]
    /// Values of columns that the file does not have.
    var constants: [String: String] = [:]

    private enum CodingKeys: String, CodingKey {
        case columns, constants
    }

    init() {}

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        columns = try container.decodeIfPresent([String: String].self, forKey: .columns) ?? [:]
        constants = try container.decodeIfPresent([String: String].self, forKey: .constants) ?? [:]
    }

    /// - Throws: when the file cannot be read or is no such document.
    static func read(_ path: String) throws(CommandError) -> ColumnMap {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw CommandError(status: .noInput, cause: Catalogue.CLIImport.fileUnreadable, arguments: [path])
        }
        do {
            return try JSONDecoder().decode(ColumnMap.self, from: data)
        } catch {
            throw .usage(Catalogue.CLIImport.mapMalformed, path)
        }
    }

    /// The import's name of a header's column; empty when it is left out.
    func name(of column: String) -> String {
        columns[column] ?? column.lowercased()
    }
}
