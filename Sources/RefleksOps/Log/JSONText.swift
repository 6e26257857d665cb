/// A JSON object written field by field, in the order of the calls.
struct JSONObject {
    private(set) var text = "{"

    mutating func string(_ name: String, _ value: String, limit: Int = .max) {
        key(name)
        Self.append(value, limit: limit, to: &text)
    }

    mutating func strings(_ name: String, _ values: [String]) {
        key(name)
        text += "["
        for (index, value) in values.enumerated() {
            if index > 0 { text += "," }
            Self.append(value, limit: .max, to: &text)
        }
        text += "]"
    }

    /// A number, or null when it is nil or not finite.
    mutating func number(_ name: String, _ value: Double?) {
        key(name)
        text += value.flatMap { $0.isFinite ? ExpositionText.number($0) : nil } ?? "null"
    }

    mutating func number(_ name: String, _ value: UInt64) {
        key(name)
        text += String(value)
    }

    /// The closed object.
    func finished() -> String { text + "}" }

    private mutating func key(_ name: String) {
        if text.utf8.count > 1 { text += "," }
        Self.append(name, limit: 128, to: &text)
        text += ":"
    }

    /// Appends a quoted JSON string of at most `limit` scalars; a cut one ends with an ellipsis.
    private static func append(_ value: String, limit: Int, to text: inout String) {
        text += "\""
        var count = 0
        for scalar in value.unicodeScalars {
            guard count < limit else {
                text += "…"
                break
            }
            count += 1
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}":
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
