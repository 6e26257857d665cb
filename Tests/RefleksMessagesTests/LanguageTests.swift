import RefleksMessages
import Testing

struct LanguageTests {
    @Test(arguments: ["tr", "TR", "Tr", "tr-TR", "tr_TR.UTF-8", "tr.utf8"])
    func `Turkish tags are Turkish`(_ tag: String) {
        #expect(Language(tag: tag) == .turkish)
    }

    @Test(arguments: ["", "en", "en-GB", "C", "POSIX", "de", "trk", "-tr"])
    func `everything else is English`(_ tag: String) {
        #expect(Language(tag: tag) == .english)
    }
}
