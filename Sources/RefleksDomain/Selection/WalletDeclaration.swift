import RefleksMessages

/// What a customer said he spends on a category in 365 days, with everybody: the value of a fact WALLET.
public enum WalletDeclaration {
    /// Days that a declaration is about.
    public static let days: Int64 = 365

    /// Reads `12.000,00 TRY`.
    ///
    /// - Parameter bare: the currency of an amount without one, as facts of earlier versions may have it; nil: it is refused.
    /// - Throws: `WALLET_NO_AMOUNT` for anything but an amount and a currency; what `MoneyText` and `Currency` refuse.
    public static func money(_ text: String, bare: Currency? = nil) throws(FieldRefusal) -> Money {
        let words = text.split(separator: " ")
        let currency: Currency
        switch (words.count, bare) {
        case (2, _): currency = try Currency(String(words[1]))
        case (1, let bare?): currency = bare
        default: throw FieldRefusal(Catalogue.Selection.walletNoAmount)
        }
        return Money(minorUnits: try MoneyText.minorUnits(String(words[0]), currency: currency), currency: currency)
    }
}
