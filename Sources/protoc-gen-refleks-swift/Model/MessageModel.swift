/// A message of a request with the rules of its fields.
struct MessageModel {
    let type: TypeName
    let file: String
    let comment: String
    /// Without the members of oneofs.
    let fields: [FieldModel]
    let oneofs: [OneofModel]
}

struct OneofModel {
    let name: String
    /// The Swift property that holds the choice.
    let property: String
    let isRequired: Bool
    let members: [FieldModel]
}

struct FieldModel {
    enum Kind: Equatable {
        case string
        case bytes
        case boolean
        case integer(isSigned: Bool)
        case real
        /// Greatest number of an enum, nil when its numbers are not dense from 0.
        case enumeration(greatest: Int?)
        case message(TypeName)
        /// From strings to strings; other maps are refused.
        case map
    }

    let name: String
    let number: Int
    let kind: Kind
    /// As METHODS.md shows it: `repeated MoneyLine`.
    let typeText: String
    let isRepeated: Bool
    /// A message, or a field with the keyword `optional`: the has-property is meaningful.
    let hasPresence: Bool
    /// `moneyLines`, `hasMoneyLines`.
    let property: String
    let hasProperty: String
    let rules: FieldRules
    let comment: String
}
