import RefleksMessages
import Testing

struct MessageTemplateTests {
    static let template = MessageTemplate("TEST", en: "{0} of {1}.", tr: "{1} içinde {0}.")

    @Test func `arguments stand where each language puts them`() {
        #expect(Self.template.text(.english, ["2", "9"]) == "2 of 9.")
        #expect(Self.template.text(.turkish, ["2", "9"]) == "9 içinde 2.")
    }

    @Test func `a placeholder without an argument stays`() {
        #expect(Self.template.text(.english) == "{0} of {1}.")
        #expect(Self.template.text(.english, ["2"]) == "2 of {1}.")
    }

    @Test func `an argument that looks like a placeholder is not replaced again`() {
        #expect(Self.template.text(.english, ["{1}", "{0}"]) == "{1} of {0}.")
    }

    @Test(arguments: ["{", "{0", "{}", "{a}", "{{0}", "0}", "ş{0}{", ""])
    func `broken placeholders are text`(_ text: String) {
        let expected = text.contains("{0}") ? text.replacing("{0}", with: "x") : text
        #expect(MessageTemplate("T", en: text, tr: text).text(.turkish, ["x"]) == expected)
    }

    @Test func `placeholders are found in a text`() {
        #expect(MessageTemplate.placeholders(of: "{0} {2} {{3}} {x} {4") == [0, 2, 3])
        #expect(MessageTemplate.placeholders(of: "") == [])
    }
}
