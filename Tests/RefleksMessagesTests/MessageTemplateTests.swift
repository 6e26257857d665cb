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

    @Test func `a placeholder says how its number is written, in the reader's language`() {
        func texts(_ template: String, _ argument: String) -> [String] {
            let template = MessageTemplate("T", en: template, tr: template)
            return [template.text(.english, [argument]), template.text(.turkish, [argument])]
        }
        #expect(texts("{0#}", "1086100") == ["1,086,100", "1.086.100"])
        #expect(texts("{0#}", "-999") == ["−999", "−999"])
        #expect(texts("{0.}", "123456") == ["1,234.56", "1.234,56"])
        #expect(texts("{0%}", "4993") == ["49.93 %", "%49,93"])
        #expect(texts("{0%}", "2000") == ["20 %", "%20"])
        #expect(texts("{0%}", "-105") == ["−1.05 %", "%−1,05"])
        #expect(texts("{0%}", "50") == ["0.5 %", "%0,5"])
        #expect(texts("{0~}", "1") == ["1 day", "1 gün"])
        #expect(texts("{0~}", "10861") == ["10,861 days", "10.861 gün"])
        #expect(texts("{0@}", "0") == ["today", "bugün"])
        #expect(texts("{0@}", "1") == ["yesterday", "dün"])
        #expect(texts("{0@}", "12") == ["12 days ago", "12 gün önce"])
        #expect(texts("{0$}", "-1234567.50 TRY") == ["−1,234,567.50 TRY", "−1.234.567,50 TRY"])
        #expect(texts("{0$}", "1000 JPY") == ["1,000 JPY", "1.000 JPY"])
        #expect(texts("{0/}", "2026-12-01") == ["2026-12-01", "01.12.2026"])
    }

    @Test(arguments: ["", "x", "1.5", "12345678901234567890", "1 2 3", "TRY", "x TRY", "1.2.3 TRY", "1-2-3"])
    func `what is no such number is inserted as it is`(_ argument: String) {
        for format in ["#", ".", "%", "~", "@", "$", "/"] {
            let template = MessageTemplate("T", en: "[{0\(format)}]", tr: "[{0\(format)}]")
            #expect(template.text(.turkish, [argument]) == "[\(argument)]")
        }
    }

    @Test func `the smallest and the largest number trap nowhere`() {
        for format in ["#", ".", "%", "~", "@"] {
            for number in [Int64.min, .max] {
                let template = MessageTemplate("T", en: "{0\(format)}", tr: "{0\(format)}")
                #expect(template.text(.english, [String(number)]).contains("9"))
            }
        }
    }

    @Test func `placeholders are found in a text`() {
        #expect(MessageTemplate.placeholders(of: "{0#} {1?} {2%}") == [0, 2])
        #expect(MessageTemplate.placeholders(of: "{0} {2} {{3}} {x} {4") == [0, 2, 3])
        #expect(MessageTemplate.placeholders(of: "") == [])
    }
}
