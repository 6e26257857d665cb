/// How a field that was refused is called to who wrote the file.
enum FieldNaming: Sendable {
    /// By its path in the contract: the file is of the contract's messages.
    case contract
    /// By the column that it came from; a field that no single column made keeps its path.
    case columns

    func name(_ path: String) -> String {
        guard self == .columns, let last = path.split(separator: ".").last.map(String.init) else { return path }
        // Which identifier, and which kind of money, the number in the path says, and no column.
        if path.contains("identifiers[") || (path.contains("money[") && last != "currency") { return path }
        if let column = Self.renamed[last] { return column }
        return Self.known.contains(last) ? last : path
    }

    private static let renamed = [
        "occurred_at_us": "occurred_at", "due_at_us": "due_at", "valid_from_us": "valid_from",
        "valid_to_us": "valid_to", "quantity_milli": "quantity", "subject_code": "code",
    ]
    private static let known = InteractionCSVRow.columns.union(CustomerCSVRow.columns).union(FactCSVRow.columns)
}
