import RefleksMessages

extension NumberText {
    /// A decimal number that the server sent as text, rounded to `digits` after the point; what is none stays as it is. What
    /// would be nothing but zeros keeps its first digits, 3.1·10⁻⁵: of a parameter they are what it says.
    func decimal(_ text: String, digits: Int) -> String {
        guard let value = Double(text), value.isFinite else { return text }
        guard isTooSmall(value, digits) || value.magnitude >= 1e15 else { return decimal(value, digits: digits) }
        return scientific(value)
    }

    /// Millionths, rounded to `digits` after the point.
    func millionths(_ micro: Int64, digits: Int) -> String { decimal(Double(micro) / 1e6, digits: digits) }

    /// A share of 1 in per cent, as the language writes it.
    func percent(micro: Int64) -> String {
        let value = Double(micro) / 1e4
        let (sign, least) = isTooSmall(value, 1) ? (below(value), 0.1) : ("", value)
        let text = decimal(least, digits: 1)
        return sign + (language == .turkish ? "%\(text)" : "\(text) %")
    }

    /// What would be nothing but zeros is told as less than the last digit shows: `< 0.001`. What is too large for digits is
    /// written with a power of ten.
    func decimal(_ value: Double, digits: Int) -> String {
        let scale = Self.scale(digits)
        guard !isTooSmall(value, digits) else { return below(value) + decimal(1 / scale, digits: digits) }
        let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
        guard let units = UInt64(exactly: scaled), units < 1 << 53 else { return scientific(value) }
        let text = String(units)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        let sign = value < 0 ? "−" : ""
        let mark = language == .turkish ? "," : "."
        return sign + count(UInt64(padded.dropLast(digits)) ?? 0) + (digits == 0 ? "" : mark + padded.suffix(digits))
    }

    private static func scale(_ digits: Int) -> Double { (0..<max(0, digits)).reduce(1.0) { power, _ in power * 10 } }

    private func isTooSmall(_ value: Double, _ digits: Int) -> Bool {
        value != 0 && value.isFinite && value.magnitude * Self.scale(digits) < 0.5
    }

    /// A number so small is between nothing and the least that is written.
    private func below(_ value: Double) -> String { value < 0 ? "> −" : "< " }

    /// `3.1·10⁻⁵` of what Swift writes as 3.1e-05; what it writes without an exponent stays.
    private func scientific(_ value: Double) -> String {
        let parts = "\(value)".split(separator: "e")
        guard parts.count == 2, let exponent = Int(parts[1]) else { return "\(value)" }
        let mantissa = parts[0].map { $0 == "." ? (language == .turkish ? "," : ".") : $0 == "-" ? "−" : String($0) }
        let superscript = String(exponent).compactMap { digit in
            digit == "-" ? "⁻" : digit.wholeNumberValue.map { Self.superscripts[$0] }
        }
        return mantissa.joined() + "·10" + superscript.joined()
    }

    private static let superscripts = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
