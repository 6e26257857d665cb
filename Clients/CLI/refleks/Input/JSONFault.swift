import RefleksContract
import SwiftProtobuf

/// The first value in a JSON document that its field cannot hold: the decoder of messages says only that there is one.
enum JSONFault: Equatable {
    /// A word that the enumeration does not have, with one that it has.
    case word(path: String, enumeration: String, example: String)
    /// Not a number, or not one of the field's range.
    case number(path: String)

    /// Looks where the message's fields stand in its contract; nil when every word and number fits, or the text is no JSON.
    static func first(in text: String, of message: String) -> JSONFault? {
        guard let tree = JSONTree(text), let index = contract, let entry = index.message(message) else { return nil }
        return first(in: tree, entry, "", index)
    }

    /// The names that JSON may have for the message's fields, in both spellings.
    static func names(of message: String) -> Set<String> {
        let names = (contract?.message(message)?.fields ?? []).map(\.name)
        return Set(names).union(names.map(camelCased))
    }

    /// The contract that the program was built with; its bytes are a descriptor set.
    private static let contract: DescriptorIndex? = {
        do {
            return try DescriptorIndex(Contract.fileDescriptorSet)
        } catch {
            return nil
        }
    }()

    private static func first(
        in tree: JSONTree, _ message: DescriptorIndex.MessageEntry, _ path: String, _ index: DescriptorIndex
    ) -> JSONFault? {
        guard case .object(let values) = tree else { return nil }
        for field in message.fields {
            guard let value = values[field.name] ?? values[camelCased(field.name)] else { continue }
            let place = path.isEmpty ? field.name : path + "." + field.name
            let words = field.type.split(separator: " ")
            guard let type = words.last.map(String.init), !field.type.hasPrefix("map<") else { continue }
            if words.first == "repeated", case .array(let elements) = value {
                for (position, element) in elements.enumerated() {
                    if let fault = fault(of: element, type, "\(place)[\(position)]", index) { return fault }
                }
            } else if let fault = fault(of: value, type, place, index) {
                return fault
            }
        }
        return nil
    }

    private static func fault(
        of value: JSONTree, _ type: String, _ path: String, _ index: DescriptorIndex
    ) -> JSONFault? {
        if let message = index.message(type) { return first(in: value, message, path, index) }
        if let enumeration = index.enumeration(type) {
            guard case .string(let word) = value, !enumeration.values.contains(where: { $0.name == word }) else {
                return nil
            }
            // The first one says that nothing is said.
            let example = enumeration.values.dropFirst().first?.name ?? ""
            return .word(path: path, enumeration: type, example: example)
        }
        return isNumber(value, type) ? nil : .number(path: path)
    }

    /// Whether a field of the scalar `type` may hold the value; of what is no integer this does not judge.
    private static func isNumber(_ value: JSONTree, _ type: String) -> Bool {
        let isUnsigned = type.hasPrefix("uint") || type.hasPrefix("fixed")
        guard isUnsigned || type.hasPrefix("int") || type.hasPrefix("sint") || type.hasPrefix("sfixed") else {
            return true
        }
        let bits = (type.hasSuffix("32") ? 32 : 64) - (isUnsigned ? 0 : 1)
        let range = (isUnsigned ? 0 : -(Int128(1) << bits))..<(Int128(1) << bits)
        return switch value {
        case .other: true
        case .integer(let number): range.contains(number)
        case .string(let text): Int128(text).map(range.contains) ?? false
        case .fraction, .array, .object: false
        }
    }

    /// `amount_minor` as protobuf's JSON writes it: `amountMinor`.
    private static func camelCased(_ name: String) -> String {
        let parts = name.split(separator: "_")
        return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") { text, part in
            text + part.prefix(1).uppercased() + part.dropFirst()
        }
    }
}
