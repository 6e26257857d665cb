import FoundationEssentials

/// A JSON document by its structure, to look for what is wrong in it.
indirect enum JSONTree: Decodable {
    case object([String: JSONTree])
    case array([JSONTree])
    case string(String)
    /// Whole, and within 64 bits.
    case integer(Int128)
    case fraction
    /// true, false or null.
    case other

    /// nil when the text is no JSON.
    init?(_ text: String) {
        do {
            self = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
        } catch {
            return nil
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        func read<Value: Decodable>(_ type: Value.Type) -> Value? {
            do {
                return try container.decode(type)
            } catch {
                // It is of another kind, which the next one asks for.
                return nil
            }
        }
        if container.decodeNil() || read(Bool.self) != nil {
            self = .other
        } else if let text = read(String.self) {
            self = .string(text)
        } else if let number = read(Int64.self).map({ Int128($0) }) ?? read(UInt64.self).map({ Int128($0) }) {
            self = .integer(number)
        } else if read(Double.self) != nil {
            self = .fraction
        } else if let elements = read([JSONTree].self) {
            self = .array(elements)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }

    /// Whether the first thing in the text is what begins an object.
    static func beginsObject(_ text: String) -> Bool {
        text.unicodeScalars.first { !$0.properties.isWhitespace } == "{"
    }

    /// The names in an object; none when the text is something else.
    static func topFields(_ text: String) -> Set<String> {
        guard case .object(let fields)? = JSONTree(text) else { return [] }
        return Set(fields.keys)
    }
}
