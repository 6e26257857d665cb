import RefleksContract
import RefleksMessages

/// One line of a CSV import as something that is known of a customer.
enum FactCSVRow {
    /// Every column that a header may have.
    static let columns: Set<String> = Set(
        ["code", "category", "key", "value", "origin", "evidence", "legal_basis", "valid_from", "valid_to"]
            + IdentifierPrefix.allCases.map(\.rawValue))

    static func fact(_ row: [CSVField]) throws(ImportReject) -> FactImport {
        var new = FactImport(customer: CustomerSelector(), fact: FactInput())
        for field in row {
            do throws(CommandError) {
                if let identifier = try field.identifier() {
                    new.customer.identifier = identifier
                } else {
                    try apply(field, to: &new)
                }
            } catch {
                throw ImportReject(field, error)
            }
        }
        guard new.customer.selector != nil else { throw ImportReject(Catalogue.CLIImport.customerMissing) }
        return new
    }

    private static func apply(_ field: CSVField, to new: inout FactImport) throws(CommandError) {
        switch field.column {
        case "code": new.customer.code = field.value
        case "category": new.fact.category = try EnumText.required(field.value, field.column)
        case "key": new.fact.key = field.value
        case "value": new.fact.value = field.value
        case "origin": new.fact.origin = try EnumText.required(field.value, field.column)
        case "evidence": new.fact.evidence = field.value
        case "legal_basis": new.fact.legalBasis = try EnumText.required(field.value, field.column)
        case "valid_from": new.fact.validFromUs = try TimeArgument.microseconds(field.value)
        default: new.fact.validToUs = try TimeArgument.microseconds(field.value)
        }
    }
}
