import RefleksMessages
import Testing

@Suite struct HelpTextTests {
    @Test func `a text is there once, in both languages`() {
        let repeated = Dictionary(grouping: Catalogue.Help.texts, by: \.english).filter { $0.value.count > 1 }.keys
        #expect(repeated.sorted() == [])
        for text in Catalogue.Help.texts {
            #expect(!text.english.isEmpty && !text.turkish.isEmpty)
            #expect(text.turkish.first?.isWhitespace == false && text.turkish.last?.isWhitespace == false)
            #expect(!text.turkish.contains("  "), "\(text.turkish)")
            #expect(text.english.split(separator: "\n").count == text.turkish.split(separator: "\n").count)
            #expect(text.english.count { $0 == "`" } == text.turkish.count { $0 == "`" }, "\(text.turkish)")
        }
    }

    @Test func `what can be typed is the same in both languages`() {
        for text in Catalogue.Help.texts {
            // Options, and words of commands in back quotes; the examples between them are typed as well.
            let flags = { (words: String) in
                words.split { $0.isWhitespace || "`,;:.()'\"".contains($0) }.filter { $0.hasPrefix("--") }.sorted()
            }
            #expect(flags(text.english) == flags(text.turkish), "\(text.turkish)")
        }
    }

    @Test func `what nobody declared is not there`() {
        #expect(Catalogue.Help.text("Something else.", .turkish) == nil)
        #expect(Catalogue.Help.text("Something else.", .english) == "Something else.")
        #expect(Catalogue.Help.text("Run the server.", .turkish) == "Sunucuyu çalıştırır.")
    }
}
