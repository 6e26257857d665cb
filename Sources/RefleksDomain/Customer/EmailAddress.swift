import RefleksMessages

/// E-mail addresses: the dot-atom form of RFC 5321 within its lengths, folded as ASCII.
enum EmailAddress {
    /// Octets of a local part (RFC 5321 §4.5.3.1.1).
    private static let maximumLocal = 64
    /// Octets of an address (RFC 5321 §4.5.3.1.3, without the angle brackets).
    private static let maximumTotal = 254
    private static let maximumLabel = 63

    /// - Throws: `BAD_EMAIL`. Quoted local parts, address literals and domains without a dot are refused.
    static func normalised(_ raw: String) throws(FieldRefusal) -> String {
        let text = ASCIIText.trimmed(raw)
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard text.utf8.count <= maximumTotal, parts.count == 2, isLocalPart(parts[0]), isDomain(parts[1]) else {
            throw FieldRefusal(Catalogue.Customer.badEmail)
        }
        return ASCIIText.lowercased(String(text))
    }

    private static func isLocalPart(_ local: Substring.UTF8View) -> Bool {
        guard local.count <= maximumLocal else { return false }
        return local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { ASCIIText.isLetterOrDigit($0) || atomMarks.contains($0) }
        }
    }

    private static func isDomain(_ domain: Substring.UTF8View) -> Bool {
        let hyphen = UInt8(ascii: "-")
        let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2 else { return false }
        return labels.allSatisfy { label in
            (1...maximumLabel).contains(label.count) && label.first != hyphen && label.last != hyphen
                && label.allSatisfy { ASCIIText.isLetterOrDigit($0) || $0 == hyphen }
        }
    }

    private static let atomMarks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}
