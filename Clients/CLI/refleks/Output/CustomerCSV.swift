import RefleksContract

/// Customers as CSV records.
enum CustomerCSV {
    private static let header = [
        "code", "kind", "status", "given_name", "family_name", "birth_date", "language", "home_branch",
        "postal_address",
        "created_at", "version", "identifiers",
    ]

    static func text(_ customers: [Customer], style: CSVStyle = .plain) -> CSVText {
        var csv = CSVText(header, style: style)
        for customer in customers {
            let identifiers = customer.identifiers.map { identifier in
                [EnumText.name(identifier.kind), identifier.namespace, identifier.value]
                    .filter { !$0.isEmpty }.joined(separator: ":")
            }
            csv.append([
                customer.code, EnumText.constant(customer.kind), EnumText.constant(customer.status),
                customer.givenName, customer.familyName, customer.birthDate, customer.language, customer.homeBranch,
                customer.postalAddress, ISOTime.text(customer.createdAtUs), String(customer.version),
                identifiers.joined(separator: "; "),
            ])
        }
        return csv
    }
}
