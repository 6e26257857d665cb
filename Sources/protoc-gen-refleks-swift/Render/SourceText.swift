/// Swift source under construction: lines with indentation.
struct SourceText {
    private var lines: [String] = []
    private var depth = 0

    var contents: String { lines.joined(separator: "\n") + "\n" }

    /// Every generated file begins so.
    init(from source: String) {
        line("// DO NOT EDIT. protoc-gen-refleks-swift made this from \(source); run make generate.")
        line("// swift-format-ignore-file")
        line()
    }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: "    ", count: depth) + text)
    }

    /// A documentation comment, one line per line of `text`.
    mutating func comment(_ text: String) {
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            line(part.isEmpty ? "///" : "/// \(part)")
        }
    }

    /// `opening`, the indented body, `closing`.
    mutating func block(_ opening: String, closing: String = "}", _ body: (inout SourceText) -> Void) {
        line(opening)
        depth += 1
        body(&self)
        depth -= 1
        line(closing)
    }

    /// A Swift string literal.
    static func literal(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return "\"\(escaped)\""
    }
}
