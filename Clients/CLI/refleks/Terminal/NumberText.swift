import RefleksContract
import RefleksDomain
import RefleksMessages

/// Numbers and money as the reader's language writes them: `1.234,56 TRY` in Turkish, `1,234.56 TRY` in English.
struct NumberText {
    let language: Language

    private var groupMark: String { language == .turkish ? "." : "," }
    private var decimalMark: String { language == .turkish ? "," : "." }

    /// A count with its thousands grouped.
    func count(_ value: some BinaryInteger) -> String {
        grouped(String(value))
    }

    /// An amount with its currency; a currency that this build does not know is shown in minor units and says so.
    func money(_ minorUnits: Int64, _ currencyCode: String) -> String {
        guard let exponent = exponent(of: currencyCode) else { return "\(count(minorUnits)) × 1/? \(currencyCode)" }
        let sign = minorUnits < 0 ? "−" : ""
        let digits = String(minorUnits.magnitude)
        let padded = String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + digits
        let whole = grouped(String(padded.dropLast(exponent)))
        let decimals = exponent == 0 ? "" : decimalMark + padded.suffix(exponent)
        return "\(sign)\(whole)\(decimals) \(currencyCode)"
    }

    /// Thousandths of a unit: 1000 is `1`, 1250 is `1,25`.
    func quantity(_ milli: Int64) -> String {
        let whole = count(milli / 1000)
        let rest = milli.magnitude % 1000
        guard rest > 0 else { return whole }
        let digits = String(String(1000 + rest).dropFirst())
        return whole + decimalMark + String(digits.reversed().drop { $0 == "0" }.reversed())
    }

    private func exponent(of code: String) -> Int? {
        do throws(FieldRefusal) {
            return try Currency(code).exponent
        } catch {
            return nil
        }
    }

    private func grouped(_ digits: String) -> String {
        let (sign, digits) = digits.hasPrefix("-") ? ("−", String(digits.dropFirst())) : ("", digits)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += groupMark }
            result.append(digit)
        }
        return sign + result
    }
}
