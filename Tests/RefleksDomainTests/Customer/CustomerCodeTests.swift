import RefleksDomain
import Testing

@testable import RefleksDomain

struct CustomerCodeTests {
    // 0794 → 5 is the worked example of ISO 7064; the others are published numbers under the same system: an OIB of
    // Croatia and a tax number of Germany.
    @Test(arguments: [("0794", 5), ("9457740319", 4), ("8609574271", 9)])
    func `check digits agree with published numbers`(_ body: String, _ check: Int) {
        var system = ISO7064()
        for digit in body.utf8 { system.add(digit - 0x30) }
        #expect(Int(system.checkDigit) == check)
    }

    @Test func `a code is its body and the check digit`() throws {
        let code = try #require(CustomerCode(number: 123_456_789))
        #expect(code.description.count == 10)
        #expect(code.description.hasPrefix("123456789"))
        #expect(try CustomerCode(code.description) == code)
    }

    @Test func `bodies with a leading zero are no codes`() {
        #expect(CustomerCode(number: 99_999_999) == nil)
        #expect(CustomerCode(number: 1_000_000_000) == nil)
        #expect(CustomerCode(number: 100_000_000) != nil)
        #expect(CustomerCode(number: 999_999_999) != nil)
        #expect(refusalCode { () throws(FieldRefusal) in _ = try CustomerCode("0000000001") } == "BAD_CUSTOMER_CODE")
    }

    @Test(arguments: ["", "1", "123456789", "12345678900", "12345678a0", " 1234567890", "１２３４５６７８９０", "١٢٣٤٥٦٧٨٩٠"])
    func `other texts are refused`(_ text: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try CustomerCode(text) } == "BAD_CUSTOMER_CODE")
    }

    @Test func `every single wrong digit is found`() throws {
        let seed: UInt64 = 7064
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let number = UInt64.random(in: CustomerCode.numbers, using: &generator)
            let digits = try Array(#require(CustomerCode(number: number)).description.utf8)
            for place in digits.indices {
                for wrong in UInt8(ascii: "0")...UInt8(ascii: "9") where wrong != digits[place] {
                    var changed = digits
                    changed[place] = wrong
                    let text = String(decoding: changed, as: UTF8.self)
                    let code = refusalCode { () throws(FieldRefusal) in _ = try CustomerCode(text) }
                    #expect(code == "BAD_CUSTOMER_CODE", "seed \(seed), \(text)")
                }
            }
        }
    }

    @Test func `codes are ordered by their bodies`() throws {
        #expect(try #require(CustomerCode(number: 100_000_000)) < #require(CustomerCode(number: 100_000_001)))
    }
}
