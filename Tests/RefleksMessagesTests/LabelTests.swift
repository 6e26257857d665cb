import Testing

@testable import RefleksMessages

@Suite struct LabelTests {
    @Test func `codes of messages and labels are unique together`() {
        let codes = (Catalogue.all + Catalogue.labels).map(\.code)
        #expect(Set(codes).count == codes.count)
    }

    @Test(arguments: Catalogue.labels)
    func `both languages use the same placeholders, without gaps`(_ label: MessageTemplate) {
        let english = MessageTemplate.placeholders(of: label.english)
        #expect(english == MessageTemplate.placeholders(of: label.turkish))
        #expect(english == Set(0..<english.count))
    }

    @Test(arguments: Catalogue.labels)
    func `a label is not empty and has no stray white space`(_ label: MessageTemplate) {
        for text in [label.english, label.turkish] {
            #expect(!text.isEmpty && !text.contains("  "))
            #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
        }
    }
}
