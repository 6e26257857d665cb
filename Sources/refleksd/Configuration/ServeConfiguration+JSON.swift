extension ServeConfiguration {
    /// The settings as the text of a configuration file, one a line. Development mode is a flag and not in it.
    var json: String {
        let lines = settings.map { "  \(Self.quoted($0.name)): \(Self.quoted($0.value))" }
        return "{\n" + lines.joined(separator: ",\n") + "\n}"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}":
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
