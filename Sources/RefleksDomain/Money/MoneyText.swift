import RefleksMessages

/// Amounts as people write them in Turkish or English.
public enum MoneyText {
    /// Reads `1.234,56`, `1,234.56`, `1234.56`, `1234,5` and `1234` as minor units of `currency`.
    ///
    /// - Throws: `AMBIGUOUS_AMOUNT` for `1,234` and `1.234`, which are one in one language and a thousand in the other;
    ///   `AMOUNT_TOO_LARGE` for more than `limit` minor units; `NEGATIVE_AMOUNT` for a leading minus; `BAD_AMOUNT` for anything
    ///   else, also for more decimals than the currency has.
    public static func minorUnits(
        _ text: String, currency: Currency, atMost limit: Int64 = .max
    ) throws(FieldRefusal) -> Int64 {
        let bytes = Array(ASCIIText.trimmed(text).utf8)
        let bad = FieldRefusal(Catalogue.Interaction.badAmount, [String(currency.exponent)])
        guard bytes.first != UInt8(ascii: "-") else { throw FieldRefusal(Catalogue.Interaction.negativeAmount) }
        guard !bytes.isEmpty, bytes.count <= 40, bytes.allSatisfy({ isDigit($0) || isSeparator($0) }) else { throw bad }
        let decimalMark = try decimalMark(of: bytes)
        let whole = decimalMark.map { bytes[..<$0] } ?? bytes[...]
        let decimals = decimalMark.map { bytes[($0 + 1)...] } ?? []
        guard isGroupedWell(whole), decimals.count <= currency.exponent, decimals.allSatisfy(isDigit),
            decimalMark == nil || !decimals.isEmpty
        else { throw bad }
        let zeros = repeatElement(UInt8(ascii: "0"), count: currency.exponent - decimals.count)
        guard let amount = number(whole.filter(isDigit) + decimals + zeros), amount <= limit else {
            let largest = Money(minorUnits: limit, currency: currency).decimalText
            throw FieldRefusal(Catalogue.Interaction.amountTooLarge, ["\(largest) \(currency)"])
        }
        return amount
    }

    /// Where the decimals begin: the last separator, unless it groups thousands.
    private static func decimalMark(of bytes: [UInt8]) throws(FieldRefusal) -> Int? {
        let marks = bytes.indices.filter { isSeparator(bytes[$0]) }
        guard let last = marks.last, let first = marks.first else { return nil }
        let kinds = Set(marks.map { bytes[$0] })
        if kinds.count == 2 { return last }
        if marks.count > 1 { return nil }
        let isPerhapsGroup = bytes.count - last == 4 && (1...3).contains(first) && bytes[0] != UInt8(ascii: "0")
        guard !isPerhapsGroup else { throw FieldRefusal(Catalogue.Interaction.ambiguousAmount) }
        return last
    }

    /// Digits, or groups of three after a first group of one to three with the same mark between all of them.
    private static func isGroupedWell(_ whole: ArraySlice<UInt8>) -> Bool {
        guard let mark = whole.first(where: isSeparator) else { return !whole.isEmpty }
        let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
        return groups.allSatisfy { $0.allSatisfy(isDigit) } && (1...3).contains(groups[0].count)
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func number(_ digits: [UInt8]) -> Int64? {
        Int64(String(decoding: digits, as: UTF8.self))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
}
