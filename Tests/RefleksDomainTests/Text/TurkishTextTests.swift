import RefleksDomain
import Testing

struct TurkishTextTests {
    @Test(arguments: [
        ("IŞIK", "ışık", "isik"), ("Çağrı Ünlü", "çağrı ünlü", "cagri unlu"), ("İSMAİL", "ismail", "ismail"),
        ("ISPARTA", "ısparta", "isparta"), ("ışık", "ışık", "isik"), ("Ali Can", "ali can", "ali can"),
        ("Hâlâ", "hâlâ", "hala"), ("GÖZDE ŞİMŞEK", "gözde şimşek", "gozde simsek"),
        ("  Ali \t Can ", "ali can", "ali can"),
        ("", "", ""), ("ÂLÎ", "âlî", "ali"), ("José", "josé", "jose"), ("ΣΟΦΙΑ", "σοφια", "σοφια"),
        ("Ñandú", "ñandú", "nandu"),
        ("7-ELEVEN", "7-eleven", "7-eleven"),
    ])
    func `names fold by Turkish rules`(_ name: String, _ exact: String, _ loose: String) {
        #expect(Array(TurkishText.exactKey(name).unicodeScalars) == Array(exact.unicodeScalars))
        #expect(Array(TurkishText.looseKey(name).unicodeScalars) == Array(loose.unicodeScalars))
    }

    @Test(arguments: [
        ("çağrı", "cagri"), ("ÇAĞRI", "cagri"), ("CAGRI", "cagri"), ("Cagri", "cagri"), ("c\u{327}agri", "cagri"),
    ])
    func `every spelling of a name has one loose key`(_ name: String, _ key: String) {
        #expect(TurkishText.looseKey(name) == key)
    }

    @Test func `composed and decomposed letters have one exact key`() {
        let composed = TurkishText.exactKey("Çağrı")
        let decomposed = TurkishText.exactKey("C\u{327}ag\u{306}r\u{131}")
        #expect(Array(composed.utf8) == Array(decomposed.utf8))
        #expect(Array(TurkishText.exactKey("I\u{307}zmir").utf8) == Array("izmir".utf8))
    }

    @Test func `words end at everything that is neither letter nor digit`() {
        #expect(TurkishText.looseWords("Ayşe-Nur O'Neil, 3. Şube") == ["ayse", "nur", "o", "neil", "3", "sube"])
        #expect(TurkishText.looseWords(" -- ") == [])
    }

    /// The quick ways for common letters say what Unicode's tables say.
    @Test func `every letter folds as the tables of Unicode have it`() {
        for value in 0x21...0x2FF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value), scalar != "I", scalar != "İ" else { continue }
            let properties = scalar.properties
            let letter = String(String.UnicodeScalarView([scalar]))
            let isSpace = properties.isWhitespace
            #expect(TurkishText.exactKey(letter) == (isSpace ? "" : properties.lowercaseMapping), "\(value)")
            let isWord = properties.isAlphabetic || properties.numericType != nil
            #expect(TurkishText.exactWords(letter).isEmpty == !isWord, "\(value)")
            #expect(TurkishText.exactWords("a" + letter + "b").count == (isWord ? 1 : 2), "\(value)")
            guard !isSpace else { continue }
            // A Greek letter sends the whole text the long way.
            #expect(TurkishText.looseKey(letter) + " ω" == TurkishText.looseKey(letter + " ω"), "\(value)")
        }
    }

    @Test func `folding twice changes nothing`() {
        let seed: UInt64 = 0x130
        var generator = SeededGenerator(seed: seed)
        let letters = Array("aAbBcCçÇgGğĞıIiİoOöÖsSşŞuUüÜâÂîÎûÛéÉ 0-'ßæØłñ\u{301}\u{307}\u{327}Σσςй".unicodeScalars)
        for _ in 0..<2_000 {
            var name = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                name.append(letters.randomElement(using: &generator) ?? "a")
            }
            let exact = TurkishText.exactKey(String(name))
            let loose = TurkishText.looseKey(String(name))
            #expect(TextRules.isNFC(exact) && TextRules.isNFC(loose), "seed \(seed), \(name)")
            #expect(TurkishText.looseKey(loose) == loose, "seed \(seed), \(name)")
            #expect(TurkishText.looseKey(exact) == loose, "seed \(seed), \(name)")
        }
    }
}
