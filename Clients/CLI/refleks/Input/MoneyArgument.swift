import RefleksContract
import RefleksDomain
import RefleksMessages

/// `revenue=1.234,56` or `discount=10.50EUR`: a kind, an amount as people write it, and perhaps a currency.
enum MoneyArgument {
    /// - Throws: for an unknown kind or currency and for an amount such as `1,234`, which is one in one language and a
    ///   thousand in the other.
    static func line(_ text: String, currency: String) throws(CommandError) -> RefleksContract.MoneyLine {
        guard let equals = text.firstIndex(of: "="),
            let kind = EnumText.value(String(text[..<equals]), of: RefleksContract.MoneyKind.self)
        else {
            throw .usage(Catalogue.CLI.unknownChoice, "money", EnumText.choices(of: RefleksContract.MoneyKind.self))
        }
        return try line(kind, String(text[text.index(after: equals)...]), currency: currency)
    }

    /// An amount of a known kind; a currency at its end takes precedence.
    static func line(
        _ kind: RefleksContract.MoneyKind, _ amount: String, currency: String
    ) throws(CommandError) -> RefleksContract.MoneyLine {
        let letters = String(amount.reversed().prefix { $0.isASCII && $0.isLetter }.reversed())
        let code = letters.isEmpty ? currency : letters.uppercased()
        let minorUnits = try minorUnits(String(amount.dropLast(letters.count)), code)
        var line = RefleksContract.MoneyLine()
        line.kind = kind
        line.amountMinor = minorUnits
        line.currency = code
        return line
    }

    /// The code of a currency.
    static func currency(_ text: String) throws(CommandError) -> String {
        do throws(FieldRefusal) {
            return try Currency(text).code
        } catch {
            throw .refused(error)
        }
    }

    /// The contract's largest amount, in minor units.
    static let largest: Int64 = 1_000_000_000_000_000

    /// An amount in minor units, at most `limit`.
    static func minorUnits(
        _ text: String, _ currency: String, atMost limit: Int64 = largest
    ) throws(CommandError) -> Int64 {
        do throws(FieldRefusal) {
            return try MoneyText.minorUnits(text, currency: Currency(currency), atMost: limit)
        } catch {
            throw .refused(error)
        }
    }
}
