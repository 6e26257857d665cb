import RefleksMessages

/// Keys that other systems made: visible ASCII, folded as code.
enum CodeText {
    /// `raw` without surrounding white space, in lower case.
    ///
    /// - Throws: `BAD_IDENTIFIER_VALUE` unless it is 1 to `maximum` characters from `!` to `~`.
    static func normalised(_ raw: String, maximum: Int) throws(FieldRefusal) -> String {
        let trimmed = ASCIIText.trimmed(raw)
        guard (1...maximum).contains(trimmed.utf8.count), trimmed.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw FieldRefusal(Catalogue.Customer.badIdentifierValue, [String(maximum)])
        }
        return ASCIIText.lowercased(String(trimmed))
    }
}
