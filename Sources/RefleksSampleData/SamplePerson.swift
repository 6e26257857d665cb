public import RefleksDomain

/// An invented person as they truly are.
public struct SamplePerson: Sendable, Hashable {
    public var givenName: String
    public var familyName: String
    /// The name before a marriage, where there was one.
    public var formerFamilyName: String?
    public var birthDate: CalendarDate
    /// As people write it: `0532 123 45 67`.
    public var phone: String
    public var email: String?
    public var address: String
    /// Who lives together has the same number.
    public var household: Int
}

/// What one branch wrote down about a person: with the slips and gaps that such records have.
public struct SampleRecord: Sendable, Hashable {
    /// The index of the person: the truth that a matcher is measured against.
    public let person: Int
    public var givenName: String
    public var familyName: String
    public var birthDate: CalendarDate?
    public var phone: String?
    public var email: String?
    public var address: String

    /// The record as the matcher takes it. A phone or e-mail address that does not parse is left out.
    public var matchRecord: MatchRecord {
        var identifiers: [Identifier] = []
        if let phone { append(.phone, phone, to: &identifiers) }
        if let email { append(.email, email, to: &identifiers) }
        return MatchRecord(
            kind: .person, givenName: givenName, familyName: familyName, birthDate: birthDate,
            identifiers: identifiers, address: address)
    }

    private func append(_ kind: IdentifierKind, _ raw: String, to identifiers: inout [Identifier]) {
        do throws(FieldRefusal) {
            identifiers.append(try Identifier(kind: kind, raw: raw))
        } catch {
            // A mistyped address need not be one any more.
            return
        }
    }
}
