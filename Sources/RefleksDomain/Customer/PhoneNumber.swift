import RefleksMessages

/// Telephone numbers in E.164, with Turkey's national forms understood.
enum PhoneNumber {
    /// `0532 123 45 67`, `532…`, `90532…`, `0090532…` and `+90 0532…` all give `+905321234567`; a foreign number needs
    /// `+` or `00`.
    ///
    /// - Throws: `BAD_PHONE`.
    static func normalised(_ raw: String) throws(FieldRefusal) -> String {
        guard let written = parse(raw) else { throw FieldRefusal(Catalogue.Customer.badPhone) }
        var digits = written.digits[...]
        var isInternational = written.hasPlus
        if !isInternational, digits.starts(with: [0, 0]) {
            isInternational = true
            digits = digits.dropFirst(2)
        }
        let national: ArraySlice<UInt8>?
        if isInternational {
            guard digits.starts(with: [9, 0]) else { return try foreign(digits) }
            national = subscriber(digits.dropFirst(2))
        } else if digits.starts(with: [9, 0]), digits.count >= 12 {
            national = subscriber(digits.dropFirst(2))
        } else {
            national = subscriber(digits)
        }
        guard let national else { throw FieldRefusal(Catalogue.Customer.badPhone) }
        return "+90" + text(national)
    }

    /// Whether a normalised number can be one person's: not 444 xxxx, and not of the 8xx and 9xx service ranges.
    static func isPersonal(_ value: String) -> Bool {
        guard value.hasPrefix("+90") else { return true }
        let national = value.dropFirst(3)
        return national.utf8.count == 10 && !national.hasPrefix("8") && !national.hasPrefix("9")
    }

    /// The national number without trunk prefix: ten digits of a range in use, or seven of 444; nil for another.
    private static func subscriber(_ digits: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let national = digits.first == 0 ? digits.dropFirst() : digits
        if national.count == 7, national.starts(with: [4, 4, 4]) { return national }
        guard national.count == 10, let first = national.first, let third = national.dropFirst(2).first else {
            return nil
        }
        switch first {
        // Area codes are even numbers: 212 Istanbul, 312 Ankara … 488 Batman.
        case 2, 3, 4: return third % 2 == 0 ? national : nil
        case 5, 8, 9: return national
        default: return nil
        }
    }

    private static func foreign(_ digits: ArraySlice<UInt8>) throws(FieldRefusal) -> String {
        guard (7...15).contains(digits.count), digits.first != 0 else {
            throw FieldRefusal(Catalogue.Customer.badPhone)
        }
        return "+" + text(digits)
    }

    /// The digits of a number as people write it; nil when anything but digits, spaces and `+ - ( ) . /` is there.
    private static func parse(_ raw: String) -> (hasPlus: Bool, digits: [UInt8])? {
        let trimmed = ASCIIText.trimmed(raw)
        guard trimmed.utf8.count <= 40 else { return nil }
        var digits: [UInt8] = []
        var hasPlus = false
        for byte in trimmed.utf8 {
            switch byte {
            case 0x30...0x39: digits.append(byte - 0x30)
            case UInt8(ascii: "+"):
                guard digits.isEmpty, !hasPlus else { return nil }
                hasPlus = true
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."),
                UInt8(ascii: "/"):
                continue
            default: return nil
            }
        }
        return (hasPlus, digits)
    }

    private static func text(_ digits: ArraySlice<UInt8>) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }
}
