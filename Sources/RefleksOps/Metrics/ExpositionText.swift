/// Prometheus's text exposition format 0.0.4, written family by family.
///
/// See prometheus.io/docs/instrumenting/exposition_formats.
struct ExpositionText {
    /// The format's media type.
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    /// Starts a family: its HELP and TYPE lines.
    mutating func family(_ description: MetricDescription) {
        text += "# HELP \(description.name) \(Self.escapedHelp(description.help))\n"
        text += "# TYPE \(description.name) \(description.kind.rawValue)\n"
    }

    /// One sample; `extra` is a further label, already escaped.
    mutating func sample(_ name: String, _ labels: MetricLabels, _ value: Double, extra: String = "") {
        text += name
        text += labels.braces(extra)
        text += " "
        text += Self.number(value)
        text += "\n"
    }

    /// Go's notation: `1`, `0.25`, `+Inf`, `NaN`.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        if let whole = Int64(exactly: value) { return String(whole) }
        return String(value)
    }

    private static func escapedHelp(_ help: String) -> String {
        var result = ""
        for scalar in help.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
