/// A series' labels, normalised: names made legal, sorted, each name once.
struct MetricLabels: Sendable, Hashable {
    /// `method="…",code="OK"`, escaped; empty without labels. Equal labels have equal text.
    let text: String

    static let none = MetricLabels([])

    /// Keeps the first of labels with the same name. `le` belongs to histograms and is renamed.
    init(_ dimensions: [(String, String)]) {
        var seen: Set<String> = []
        text = dimensions.compactMap { name, value -> (String, String)? in
            let legal = Self.legalName(name)
            return seen.insert(legal).inserted ? (legal, value) : nil
        }
        .sorted { $0.0 < $1.0 }
        .map { "\($0.0)=\"\(Self.escaped($0.1))\"" }
        .joined(separator: ",")
    }

    /// `{a="b"}`, with `extra` as the last label; empty without any.
    func braces(_ extra: String = "") -> String {
        let all = text.isEmpty ? extra : extra.isEmpty ? text : text + "," + extra
        return all.isEmpty ? "" : "{\(all)}"
    }

    /// Escapes backslash, quotation mark and line feed, as the text format 0.0.4 asks for label values.
    static func escaped(_ value: String) -> String {
        var result = ""
        result.reserveCapacity(value.utf8.count)
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func legalName(_ name: String) -> String {
        let legal = MetricName.legal(name, allowingColon: false)
        return legal == "le" ? "exported_le" : legal
    }
}

/// Names of metrics and labels.
enum MetricName {
    /// `name` with every character outside `[a-zA-Z0-9_]` (and `:`) replaced by `_`, never starting with a digit.
    static func legal(_ name: String, allowingColon: Bool = true) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
            let isDigit = ("0"..."9").contains(scalar)
            if isDigit, result.isEmpty { result += "_" }
            let isLegal = isLetter || isDigit || (allowingColon && scalar == ":")
            result.unicodeScalars.append(isLegal ? scalar : "_")
        }
        return result.isEmpty ? "_" : result
    }
}
