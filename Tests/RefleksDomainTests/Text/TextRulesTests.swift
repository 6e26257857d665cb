import RefleksDomain
import Testing

struct TextRulesTests {
    static func line(_ text: String) -> String? {
        refusalCode { () throws(FieldRefusal) in try TextRules.checkLine(text) }
    }

    static func text(_ text: String) -> String? {
        refusalCode { () throws(FieldRefusal) in try TextRules.checkText(text) }
    }

    @Test(arguments: ["", "a", "Çağrı Ünlü", "O'Neil", "李小龍", "é", "👍🏽", "a b", "❤\u{FE0F}"])
    func `names people have are accepted`(_ name: String) {
        #expect(Self.line(name) == nil && Self.text(name) == nil)
    }

    @Test(arguments: [
        ("a\u{0}b", "CONTROL_CHARACTER"), ("a\nb", "CONTROL_CHARACTER"), ("a\tb", "CONTROL_CHARACTER"),
        ("a\u{7F}", "CONTROL_CHARACTER"), ("a\u{85}b", "CONTROL_CHARACTER"), ("a\u{2028}b", "CONTROL_CHARACTER"),
        ("a\u{202E}b", "BIDI_CHARACTER"), ("a\u{2066}b", "BIDI_CHARACTER"), ("a\u{200F}b", "BIDI_CHARACTER"),
        ("a\u{200B}b", "INVISIBLE_CHARACTER"), ("a\u{200D}b", "INVISIBLE_CHARACTER"),
        ("\u{FEFF}a", "INVISIBLE_CHARACTER"), ("a\u{34F}b", "INVISIBLE_CHARACTER"),
        ("\u{3164}", "INVISIBLE_CHARACTER"), ("a\u{FE01}", "INVISIBLE_CHARACTER"),
        ("a\u{E0101}", "INVISIBLE_CHARACTER"),
        ("a\u{AD}b", "INVISIBLE_CHARACTER"), ("e\u{301}", "NOT_NFC"), ("C\u{327}ag\u{306}ri", "NOT_NFC"),
        (" a", "SURROUNDING_SPACE"), ("a ", "SURROUNDING_SPACE"), ("\u{A0}a", "SURROUNDING_SPACE"), (" ", "BLANK"),
    ])
    func `a line refuses what nobody sees or types`(_ name: String, _ code: String) {
        #expect(Self.line(name) == code)
    }

    @Test func `the refusal names the character and never the text`() {
        do throws(FieldRefusal) {
            try TextRules.checkLine("gizli\u{202E}ad")
            Issue.record("the line was accepted")
        } catch {
            #expect(error.arguments == ["202E"])
        }
    }

    @Test func `free text may have lines and tabs`() {
        #expect(Self.text("bir\r\niki\tüç \n") == nil)
        #expect(Self.text("a\u{0}") == "CONTROL_CHARACTER")
        #expect(Self.text("a\u{202E}") == "BIDI_CHARACTER")
        #expect(Self.text("e\u{301}") == "NOT_NFC")
    }

    @Test func `a raw value may have white space at its ends`() {
        #expect(refusalCode { () throws(FieldRefusal) in try TextRules.checkRawLine(" 0532 ") } == nil)
        #expect(refusalCode { () throws(FieldRefusal) in try TextRules.checkRawLine("0\n532") } == "CONTROL_CHARACTER")
    }

    @Test(arguments: ["", "abc", "ÿ", "Ā", "ş", "e\u{300}x".precomposed, "\u{AC00}"])
    func `composed text is in form C`(_ text: String) {
        #expect(TextRules.isNFC(text))
    }

    @Test(arguments: ["e\u{300}", "\u{212B}", "\u{1100}\u{1161}", "\u{F900}", "a\u{323}\u{307}".reversedMarks])
    func `decomposed, singleton and disordered text is not`(_ text: String) {
        #expect(!TextRules.isNFC(text))
    }
}

extension String {
    /// è and x: what composing `e` U+0300 `x` gives.
    fileprivate var precomposed: String { "\u{E8}x" }
    /// The marks of a letter in an order that form C does not have.
    fileprivate var reversedMarks: String { "q\u{307}\u{323}" }
}
