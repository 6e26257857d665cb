import RefleksMessages
import Testing

struct CatalogueTests {
    @Test func `every message has a code of its own`() {
        let codes = Catalogue.all.map(\.code)
        let repeated = Dictionary(grouping: codes, by: { $0 }).filter { $0.value.count > 1 }.keys
        #expect(codes.count > 60)
        #expect(repeated.sorted() == [])
    }

    @Test(arguments: Catalogue.all)
    func `a code is upper snake case`(_ template: MessageTemplate) {
        let isCode = template.code.utf8.allSatisfy { byte in
            (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
        }
        #expect(isCode && template.code.utf8.first.map { (0x41...0x5A).contains($0) } == true)
    }

    @Test(arguments: Catalogue.all)
    func `both languages use the same placeholders, without gaps`(_ template: MessageTemplate) {
        let english = MessageTemplate.placeholders(of: template.english)
        #expect(english == MessageTemplate.placeholders(of: template.turkish))
        #expect(english == Set(0..<english.count))
    }

    @Test(arguments: Catalogue.all)
    func `a text is a sentence without stray white space`(_ template: MessageTemplate) {
        for text in [template.english, template.turkish] {
            #expect(text.count >= 8)
            // A text may end with what it quotes.
            #expect(text.last.map { ".?!:}".contains($0) } == true, "\(template.code)")
            #expect(!text.contains("  ") && text.first?.isWhitespace == false)
        }
    }

    @Test(arguments: Catalogue.all)
    func `the Turkish text is a translation, not a copy`(_ template: MessageTemplate) {
        #expect(template.turkish != template.english)
        let english: Set<Substring> = ["the", "is", "of", "and", "must", "not", "has", "with", "this", "for"]
        let words = Set(template.turkish.split { !$0.isLetter })
        #expect(words.isDisjoint(with: english), "\(template.code)")
    }

    @Test func `Turkish letters are written as such, not as their ASCII neighbours`() {
        let letters = Set("çğıöşüÇĞİÖŞÜ")
        let written = Catalogue.all.filter { $0.turkish.contains(where: letters.contains) }
        // A short sentence can do without; a catalogue typed on an English keyboard could not.
        #expect(written.count * 100 >= Catalogue.all.count * 90)
    }
}
