import RefleksContract
import RefleksMessages

/// A described thing as data, in the contract's own words: what json, ndjson and csv write.
struct DescriptionData: Encodable {
    /// A method of a service, a field of a message or of a method's two, a value of an enum.
    struct Entry: Encodable {
        /// Full name of the service, message or enum.
        let owner: String
        let name: String
        let number: Int64
        /// A field's type or a method's shape; empty for a value.
        let type: String
        let rules: String
        let comment: String
    }

    /// `service`, `method`, `message` or `enum`.
    let kind: String
    let fullName: String
    let comment: String
    let entries: [Entry]

    init(_ thing: DescribedThing, _ index: DescriptorIndex) {
        switch thing {
        case .service(let service):
            kind = "service"
            fullName = service.fullName
            comment = ""
            entries = service.methods.map { Self.entry($0, of: service.fullName) }
        case .method(let method):
            kind = "method"
            fullName = method.fullName
            comment = method.comment
            entries = [method.requestType, method.responseType].compactMap(index.message).flatMap(Self.fields)
        case .message(let message):
            kind = "message"
            fullName = message.fullName
            comment = message.comment
            entries = Self.fields(message)
        case .enumeration(let enumeration):
            kind = "enum"
            fullName = enumeration.fullName
            comment = enumeration.comment
            entries = enumeration.values.map {
                Entry(
                    owner: enumeration.fullName, name: $0.name, number: Int64($0.number), type: "", rules: "",
                    comment: $0.comment)
            }
        }
    }

    private static func entry(_ method: MethodDescription, of service: String) -> Entry {
        let roles = method.roles.map { EnumText.name($0) }.joined(separator: " ")
        return Entry(
            owner: service, name: String(method.fullName.drop { $0 != "/" }.dropFirst()), number: Int64(method.id),
            type: method.shape, rules: "\(EnumText.constant(method.retry)), \(roles)", comment: method.comment)
    }

    private static func fields(_ message: DescriptorIndex.MessageEntry) -> [Entry] {
        message.fields.map { field in
            let rules = [
                field.oneof.isEmpty ? "" : "oneof \(field.oneof)", FieldRuleText(language: .english).text(field.rules),
            ]
            return Entry(
                owner: message.fullName, name: field.name, number: Int64(field.number), type: field.type,
                rules: rules.filter { !$0.isEmpty }.joined(separator: ", "), comment: field.comment)
        }
    }

    var csv: CSVText {
        var csv = CSVText(["owner", "name", "number", "type", "rules", "comment"])
        for entry in entries {
            csv.append([entry.owner, entry.name, String(entry.number), entry.type, entry.rules, entry.comment])
        }
        return csv
    }
}
