import RefleksContract
import SwiftProtobuf
import Testing

@testable import refleks

@Suite struct OutputTests {
    @Test func `pretty JSON keeps order, strings and empty brackets`() {
        let text = PrettyJSON.format(#"{"b":{"x":[1,2],"e":{},"l":[]},"a":"{,\":\\\"}"}"#)
        #expect(
            text == """
                {
                  "b": {
                    "x": [
                      1,
                      2
                    ],
                    "e": {},
                    "l": []
                  },
                  "a": "{,\\":\\\\\\"}"
                }
                """)
    }

    @Test func `CSV quotes what needs it and disarms formulas`() {
        #expect(
            CSVText.line(["a,b", "say \"hi\"", "two\nlines", "-5", "+905321234567"])
                == "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",-5,+905321234567\r\n")
        #expect(CSVText.line(["=1+1", "@x", "-1+1"]) == "'=1+1,'@x,'-1+1\r\n")
    }

    @Test func `identifiers are masked wherever they stand`() {
        let masking = Masking(isUnmasked: false)
        let customer = masking.apply(to: SampleServer.customer)
        #expect(customer.identifiers.map(\.value) == ["878******56", "+90532*****67", "****0417"])
        var interaction = Interaction()
        interaction.subjectIdentifiers.identifiers = [.with { ($0.kind, $0.value) = (.email, "ayse@example.com") }]
        let view = Customer360.with { $0.lastInteractions = [interaction] }
        #expect(
            masking.apply(to: view).lastInteractions[0].subjectIdentifiers.identifiers[0].value == "a***@example.com")
        #expect(Masking(isUnmasked: true).apply(to: SampleServer.customer) == SampleServer.customer)
    }

    @Test func `a value that is no valid identifier is hidden whole`() {
        var customer = Customer()
        customer.identifiers = [.with { ($0.kind, $0.value) = (.tckn, "secret") }]
        #expect(Masking(isUnmasked: false).apply(to: customer).identifiers[0].value == "******")
    }
}
