import RefleksMessages

extension NumberText {
    /// A decimal number that the server sent as text, rounded to `digits` after the point; what is none stays as it is.
    func decimal(_ text: String, digits: Int) -> String {
        guard let value = Double(text), value.isFinite else { return text }
        return decimal(value, digits: digits)
    }

    /// Millionths, rounded to `digits` after the point.
    func millionths(_ micro: Int64, digits: Int) -> String { decimal(Double(micro) / 1e6, digits: digits) }

    /// A share of 1 in per cent, as the language writes it.
    func percent(micro: Int64) -> String {
        let text = decimal(Double(micro) / 1e4, digits: 1)
        return language == .turkish ? "%\(text)" : "\(text) %"
    }

    /// Numbers too large for it are written as Swift writes them; so are small ones that would be nothing but zeros.
    func decimal(_ value: Double, digits: Int) -> String {
        let scale = (0..<max(0, digits)).reduce(1.0) { power, _ in power * 10 }
        let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
        guard let units = UInt64(exactly: scaled), units < 1 << 53, units > 0 || value == 0 else { return "\(value)" }
        let text = String(units)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        let sign = value < 0 ? "−" : ""
        let mark = language == .turkish ? "," : "."
        return sign + count(UInt64(padded.dropLast(digits)) ?? 0) + (digits == 0 ? "" : mark + padded.suffix(digits))
    }
}
