import Testing

@testable import RefleksContract

@Suite struct FormatTests {
    @Test(arguments: [
        (Format.ident, ["34-001", "ayse.kaya", "A_b"], ["a b", "şube", "a/b", "a\n"]),
        (.key, ["receipt/34-001#7", "~!"], ["a b", "é", "\u{7F}"]),
        (.productCode, ["85123A", "BANK CHARGES"], [" A", "A ", "ürün", "\t"]),
        (.currency, ["TRY", "EUR"], ["try", "TL", "ZZZ", "TRYY"]),
        (.date, ["1999-02-28", "2000-02-29"], ["1900-02-29", "1849-12-31", "2200-01-01", "1999-2-28", "28.02.1999"]),
        (.language, ["tr", "tr-TR", "zh-Hant-TW"], ["t", "turkish", "tr_TR", "tr-", "1r"]),
        (.token, ["aB3_-"], ["a=", "a+b"]),
        (.fullName, ["refleks.v1.CustomerService"], ["refleks/v1", "a b"]),
        (.name, ["Çağrı Ünlü", "O'Neil-Şen"], [" Ali", "Ali ", "A\u{0}", "A\u{200B}li", "A\u{202E}li", "A\nli"]),
        (.text, ["iki\nsatır", " ok "], ["\u{0}", "\u{FEFF}x"]),
        (.rawIdentifier, ["0532 123 45 67", "x@y.com "], ["05\u{200B}32", "a\nb"]),
        (.customerCode, ["1000000005"], ["1000000006", "100000000", "10000000050", "١٠٠٠٠٠٠٠٠٥"]),
    ])
    func `a form accepts what fits and refuses what does not`(format: Format, good: [String], bad: [String]) {
        for text in good {
            #expect(format.refusal(of: text) == nil, "\(format) should accept \(text.debugDescription)")
        }
        for text in bad { #expect(format.refusal(of: text) != nil, "\(format) should refuse \(text.debugDescription)") }
    }
}
