import RefleksMessages

/// What a customer is. A person has names, a birth date and a state's number for persons; an organisation has one name,
/// kept as its family name, and none of the rest.
public enum CustomerKind: UInt8, Sendable, Hashable, CaseIterable {
    case person = 1
    case organisation = 2

    /// What only a person can have.
    public enum PersonalDetail: Sendable, Hashable {
        case givenName
        case birthDate
    }

    /// - Throws: `NOT_FOR_CUSTOMER_KIND` when a customer of this kind cannot have `detail`.
    public func check(_ detail: PersonalDetail) throws(FieldRefusal) {
        guard self == .person else { throw FieldRefusal(Catalogue.Customer.notForKind) }
    }

    /// - Throws: `NOT_FOR_CUSTOMER_KIND` for the TCKN or YKN of an organisation.
    public func check(_ identifier: IdentifierKind) throws(FieldRefusal) {
        guard self == .person || (identifier != .tckn && identifier != .ykn) else {
            throw FieldRefusal(Catalogue.Customer.notForKind)
        }
    }
}
