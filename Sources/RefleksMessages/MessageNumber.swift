/// How a template writes a number, an amount or a day that is its argument: whoever gives it need not know the reader's language.
///
/// What is none is inserted as it is.
enum MessageNumber: Character {
    /// `{0#}`: with its thousands grouped, 10,861 or 10.861.
    case grouped = "#"
    /// `{0.}`: hundredths, 1.5 or 1,5.
    case hundredths = "."
    /// `{0%}`: hundredths of a per cent, 49.93 % or %49,93.
    case percent = "%"
    /// `{0~}`: days, 1 day or 1 gün.
    case days = "~"
    /// `{0@}`: days as how long ago, today or bugün.
    case ago = "@"
    /// `{0$}`: an amount as `Money` writes it with its currency, 1234.50 TRY: 1,234.50 TRY or 1.234,50 TRY.
    case money = "$"
    /// `{0/}`: a day, 2026-12-01 or 01.12.2026.
    case day = "/"

    /// The argument as `language` writes it; nil for what is none.
    func text(_ argument: String, _ language: Language) -> String? {
        let isTurkish = language == .turkish
        if self == .money { return Self.money(argument, isTurkish) }
        if self == .day { return Self.day(argument, isTurkish) }
        guard let value = Int64(argument) else { return nil }
        switch self {
        case .money, .day: return nil
        case .grouped: return Self.grouped(value, isTurkish)
        case .hundredths: return Self.hundredths(value, isTurkish)
        case .percent:
            let text = Self.hundredths(value, isTurkish)
            return isTurkish ? "%\(text)" : "\(text) %"
        case .days: return Self.grouped(value, isTurkish) + (isTurkish ? " gün" : value == 1 ? " day" : " days")
        case .ago:
            switch value {
            case 0: return isTurkish ? "bugün" : "today"
            case 1: return isTurkish ? "dün" : "yesterday"
            default: return Self.grouped(value, isTurkish) + (isTurkish ? " gün önce" : " days ago")
            }
        }
    }

    private static func grouped(_ value: Int64, _ isTurkish: Bool) -> String {
        (value < 0 ? "−" : "") + grouped(value.magnitude, isTurkish)
    }

    private static func grouped(_ value: UInt64, _ isTurkish: Bool) -> String {
        let digits = String(value)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.utf8.count - place) % 3 == 0 { text += isTurkish ? "." : "," }
            text.append(digit)
        }
        return text
    }

    private static func day(_ argument: String, _ isTurkish: Bool) -> String? {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ UInt32($0) != nil }) else { return nil }
        return isTurkish ? parts.reversed().joined(separator: ".") : argument
    }

    private static func money(_ argument: String, _ isTurkish: Bool) -> String? {
        let parts = argument.split(separator: " ")
        guard parts.count == 2, let amount = parts.first, let currency = parts.last else { return nil }
        let isNegative = amount.hasPrefix("-")
        let halves = amount.drop { $0 == "-" }.split(separator: ".")
        guard (1...2).contains(halves.count), let whole = UInt64(halves[0]) else { return nil }
        let decimals = halves.count == 2 ? (isTurkish ? "," : ".") + halves[1] : ""
        return "\(isNegative ? "−" : "")\(grouped(whole, isTurkish))\(decimals) \(currency)"
    }

    private static func hundredths(_ value: Int64, _ isTurkish: Bool) -> String {
        let whole = (value < 0 ? "−" : "") + grouped(value.magnitude / 100, isTurkish)
        let rest = value.magnitude % 100
        guard rest > 0 else { return whole }
        let decimals = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
        return whole + (isTurkish ? "," : ".") + decimals
    }
}
