import Testing

@testable import RefleksDomain

struct TurkishNumbersTests {
    static let validTCKN = [
        "10000000146", "87836910956", "21221221272", "32600390014",
        // A remainder that keeps the dividend's sign refuses these three.
        "19090909018", "19000000088", "19190909086",
    ]
    static let dummies =
        (1...9).map { String(repeating: String($0), count: 10) + "0" } + ["12345678950", "10000000146"]

    @Test(arguments: validTCKN) func `valid citizens' numbers pass`(_ number: String) throws {
        #expect(try Identifier(kind: .tckn, raw: number).value == number)
        #expect(try Identifier(kind: .tckn, raw: " \(number)\t").value == number)
    }

    @Test(arguments: [
        "12345678901", "19090909010", "01234567890", "11111111111", "1000000014", "100000001466", "", "1000000014a",
        "１００００００１４６", "１０００００００１４６", "١٠٠٠٠٠٠٠١٤٦", "1000000 0146",
    ])
    func `other numbers are refused`(_ number: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try Identifier(kind: .tckn, raw: number) } == "BAD_TCKN")
    }

    @Test(arguments: dummies) func `dummies pass the check digits but are no key`(_ number: String) throws {
        #expect(TurkishNumbers.hasPersonCheckDigits(number))
        let kind: IdentifierKind = number.hasPrefix("99") ? .ykn : .tckn
        #expect(try !Identifier(kind: kind, raw: number).isMergeKey)
    }

    @Test(arguments: validTCKN.dropFirst()) func `real numbers are a key`(_ number: String) throws {
        #expect(try Identifier(kind: .tckn, raw: number).isMergeKey)
    }

    @Test func `a foreigner's number has one spelling`() throws {
        var number = ""
        for candidate in 990_000_000...990_000_099 {
            let found = (0...99).map { String(candidate) + ($0 < 10 ? "0" : "") + String($0) }
                .first { TurkishNumbers.hasPersonCheckDigits($0) }
            number = try #require(found)
            #expect(try Identifier(kind: .ykn, raw: number).isMergeKey)
            let code = refusalCode { () throws(FieldRefusal) in _ = try Identifier(kind: .tckn, raw: number) }
            #expect(code == "IS_YKN")
        }
        #expect(number.count == 11)
    }

    @Test(arguments: ["87836910956", "99000000000", "9", ""])
    func `a number that is no foreigner's is refused`(_ number: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try Identifier(kind: .ykn, raw: number) } == "BAD_YKN")
    }

    @Test(arguments: ["1234567890", "4540536920"]) func `valid tax numbers pass`(_ number: String) throws {
        let identifier = try Identifier(kind: .vkn, raw: number)
        #expect(identifier.value == number && identifier.isMergeKey)
    }

    @Test(arguments: ["1111111111", "1234567891", "123456789", "12345678900", "", "123456789O", "１２３４５６７８９０"])
    func `other tax numbers are refused`(_ number: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try Identifier(kind: .vkn, raw: number) } == "BAD_VKN")
    }

    @Test func `every nine digits have exactly one tax check digit`() {
        let seed: UInt64 = 10
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let body = String(Int.random(in: 100_000_000...999_999_999, using: &generator))
            let passing = (0...9).filter { TurkishNumbers.hasTaxCheckDigit(body + String($0)) }
            #expect(passing.count == 1, "seed \(seed), body \(body)")
        }
    }
}
