import RefleksContract
import RefleksMessages

/// One line of a CSV import as a customer.
enum CustomerCSVRow {
    /// Every column that a header may have; `code` … `version` are what an export has and the server assigns.
    static let columns: Set<String> = Set(
        ["kind", "given_name", "family_name", "birth_date", "language", "home_branch", "postal_address"]
            + IdentifierPrefix.allCases.map(\.rawValue))

    static func request(_ row: [CSVField]) throws(ImportReject) -> CreateCustomerRequest {
        var request = CreateCustomerRequest()
        request.customer = NewCustomer()
        for field in row {
            do throws(CommandError) {
                if let identifier = try field.identifier() {
                    request.identifiers.append(identifier)
                } else {
                    try apply(field, to: &request.customer)
                }
            } catch {
                throw ImportReject(field, error)
            }
        }
        return request
    }

    private static func apply(_ field: CSVField, to customer: inout NewCustomer) throws(CommandError) {
        switch field.column {
        case "kind": customer.kind = try EnumText.required(field.value, field.column)
        case "given_name": customer.givenName = field.value
        case "family_name": customer.familyName = field.value
        case "birth_date": customer.birthDate = field.value
        case "language": customer.language = field.value
        case "postal_address": customer.postalAddress = field.value
        default: customer.homeBranch = field.value
        }
    }
}

extension ImportReject {
    /// What the domain says about a field of a line.
    init(_ field: CSVField, _ error: CommandError, event: String = "") {
        self.init(
            code: error.cause.code, reason: "\(field.column): \(error.cause.text(.english, error.arguments))",
            turkish: "\(field.column): \(error.cause.text(.turkish, error.arguments))", event: event)
    }
}
