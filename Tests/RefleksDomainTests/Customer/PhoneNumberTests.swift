import RefleksDomain
import Testing

struct PhoneNumberTests {
    @Test(arguments: [
        "0532 123 45 67", "532 123 45 67", "(0532) 123-45-67", "00905321234567", "905321234567", "+90 0532 123 45 67",
        "+905321234567", "0090 0532 123 45 67", "90 0532 123 45 67", " 0532.123.45.67 ", "0532/1234567",
        "+90(532)1234567",
    ])
    func `every way of writing a Turkish number gives one key`(_ raw: String) throws {
        let identifier = try Identifier(kind: .phone, raw: raw)
        #expect(identifier.value == "+905321234567")
        #expect(identifier.isMergeKey)
    }

    @Test(arguments: [
        ("0212 555 01 02", "+902125550102"), ("+49 30 901820", "+4930901820"), ("0049 30 901820", "+4930901820"),
        ("+1 (212) 555-0100", "+12125550100"), ("+357 22 123456", "+35722123456"),
    ])
    func `landlines and foreign numbers are keys`(_ raw: String, _ value: String) throws {
        let identifier = try Identifier(kind: .phone, raw: raw)
        #expect(identifier.value == value && identifier.isMergeKey)
    }

    @Test(arguments: [
        ("444 0 375", "+904440375"), ("+90 444 0375", "+904440375"), ("0850 222 0 724", "+908502220724"),
        ("900 123 45 67", "+909001234567"), ("0800 123 45 67", "+908001234567"), ("555 555 55 55", "+905555555555"),
    ])
    func `service lines and placeholders are numbers but no person's key`(_ raw: String, _ value: String) throws {
        let identifier = try Identifier(kind: .phone, raw: raw)
        #expect(identifier.value == value && !identifier.isMergeKey)
    }

    @Test(arguments: [
        "", "+", "0", "112", "1234567", "0132 123 45 67", "0632 123 45 67", "053212345678", "0532 123 45 6",
        "+0 532 123 45 67", "++905321234567", "0532+1234567", "0532 123 45 67 ext 8", "49 30 901820",
        "+1234567890123456",
        "+123456", "０５３２１２３４５６７", "٠٥٣٢١٢٣٤٥٦٧", "0090", "tel:05321234567",
    ])
    func `what is no number is refused`(_ raw: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try Identifier(kind: .phone, raw: raw) } == "BAD_PHONE")
    }

    @Test func `normalising a normalised number changes nothing`() throws {
        let seed: UInt64 = 90
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let raw = "05" + String(Int.random(in: 100_000_000...599_999_999, using: &generator))
            let once = try Identifier(kind: .phone, raw: raw)
            #expect(try Identifier(kind: .phone, raw: once.value) == once, "seed \(seed), \(raw)")
        }
    }
}
