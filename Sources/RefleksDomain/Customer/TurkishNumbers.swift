import RefleksMessages

/// The numbers that the Turkish state gives to persons and taxpayers.
enum TurkishNumbers {
    /// - Throws: `BAD_TCKN`; `IS_YKN` for a foreigner's number, which must not get a second spelling.
    static func tckn(_ raw: String) throws(FieldRefusal) -> String {
        let trimmed = ASCIIText.trimmed(raw)
        guard hasPersonCheckDigits(trimmed) else { throw FieldRefusal(Catalogue.Customer.badTCKN) }
        guard !trimmed.hasPrefix("99") else { throw FieldRefusal(Catalogue.Customer.isYKN) }
        return String(trimmed)
    }

    /// - Throws: `BAD_YKN`.
    static func ykn(_ raw: String) throws(FieldRefusal) -> String {
        let trimmed = ASCIIText.trimmed(raw)
        guard trimmed.hasPrefix("99"), hasPersonCheckDigits(trimmed) else {
            throw FieldRefusal(Catalogue.Customer.badYKN)
        }
        return String(trimmed)
    }

    /// - Throws: `BAD_VKN`.
    static func vkn(_ raw: String) throws(FieldRefusal) -> String {
        let trimmed = ASCIIText.trimmed(raw)
        guard hasTaxCheckDigit(trimmed) else { throw FieldRefusal(Catalogue.Customer.badVKN) }
        return String(trimmed)
    }

    /// Whether the two check digits of an 11-digit number agree: d10 = (7·(d1+d3+d5+d7+d9) − (d2+d4+d6+d8)) mod 10,
    /// never negative; d11 = (d1+…+d10) mod 10.
    static func hasPersonCheckDigits(_ text: some StringProtocol) -> Bool {
        guard let digits = Digits.ascii(text), digits.count == 11, digits[0] != 0 else { return false }
        let values = digits.map(Int.init)
        let odd = values[0] + values[2] + values[4] + values[6] + values[8]
        let even = values[1] + values[3] + values[5] + values[7]
        // Swift's % keeps the sign of the dividend; 40 is a multiple of 10 above the largest `even`.
        guard (7 * odd - even + 40) % 10 == values[9] else { return false }
        return values[0..<10].reduce(0, +) % 10 == values[10]
    }

    /// Whether the check digit of a 10-digit tax number agrees.
    static func hasTaxCheckDigit(_ text: some StringProtocol) -> Bool {
        guard let digits = Digits.ascii(text), digits.count == 10 else { return false }
        var sum = 0
        for index in 0..<9 {
            let shifted = (Int(digits[index]) + 9 - index) % 10
            sum += shifted == 9 ? 9 : (shifted << (9 - index)) % 9
        }
        return (10 - sum % 10) % 10 == Int(digits[9])
    }

    /// Numbers that pass the check digits and belong to nobody: they stand in manuals and test data.
    static func isDummy(_ value: String) -> Bool {
        dummies.contains(value)
    }

    private static let dummies: Set<String> = [
        "11111111110", "22222222220", "33333333330", "44444444440", "55555555550", "66666666660", "77777777770",
        "88888888880", "99999999990", "12345678950", "10000000146",
    ]
}
