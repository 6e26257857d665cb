import RefleksMessages

/// Where a file's columns stand, by the names in its first line. White space in a name does not count.
struct CSVColumns {
    private let places: [String: Int]

    /// - Throws: the first of the `required` columns that is missing.
    init(_ names: [String], required: [String]) throws(ImportReject) {
        var places: [String: Int] = [:]
        for (index, name) in names.enumerated() { places[name.filter { !$0.isWhitespace }] = index }
        for column in required where places[column] == nil {
            throw ImportReject(Catalogue.CLIImport.columnMissing, column)
        }
        self.places = places
    }

    /// The field of a line; empty where the line is too short or the file has no such column.
    func field(_ column: String, of fields: [String]) -> String {
        places[column].flatMap { fields.indices.contains($0) ? fields[$0] : nil } ?? ""
    }
}
