import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
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

    @Test(arguments: [Language.english, .turkish])
    func `an error's mend is that of its reason`(_ language: Language) {
        typealias Texts = Catalogue.CLI
        func mend(_ error: RPCError) -> String? {
            let lines = ErrorText(screen: Screen(language: language)).lines(error)
            return lines.map { $0.rendered(colour: false) }.last { $0.hasPrefix("  → ") }.map {
                String($0.dropFirst(4))
            }
        }
        let cases: [(RPCError, MessageTemplate?)] = [
            (RPCError(.aborted, Catalogue.Customer.versionMismatch, ["1", "2"]), Texts.mendVersion),
            (RPCError(.aborted, Catalogue.Privacy.subjectMoved), nil),
            (RPCError(.permissionDenied, Catalogue.Interaction.sourceNotRegistered, ["erp"]), Texts.mendSource),
            (RPCError(.permissionDenied, Catalogue.RPC.roleNotAllowed, ["a", "b", "c"]), Texts.mendPermission),
            // The role may; another person of it has to.
            (RPCError(.permissionDenied, Catalogue.Campaign.redirectSamePrincipal), nil),
            (RPCError(.notFound, Catalogue.Interaction.subjectUnknown), Texts.mendCreate),
            (RPCError(.notFound, Catalogue.Customer.notFound), nil),
            (RPCError(.resourceExhausted, Catalogue.Wire.overloaded), Texts.mendConnections),
            (RPCError(.resourceExhausted, Catalogue.System.overloaded), nil),
            // What a certificate fixes is left out, and nobody needs another certificate for that.
            (RPCError(.permissionDenied, Catalogue.Interaction.branchFixed, ["34-001"]), Texts.mendFixed),
            (RPCError(.permissionDenied, Catalogue.Interaction.agentFixed, ["ayse"]), Texts.mendFixed),
            (RPCError(.permissionDenied, Catalogue.System.actorFixed, ["ayse"]), Texts.mendFixed),
            (RPCError(.alreadyExists, Catalogue.Interaction.idempotencyConflict, ["money"]), Texts.mendConflict),
            (RPCError(.deadlineExceeded, Catalogue.RPC.deadlineExceeded, ["9"]), Texts.mendDeadline),
            (
                RPCError(.deadlineExceeded, Catalogue.RPC.deadlineExceeded, ["9"], outcome: .unknown),
                Texts.mendUnsure
            ),
        ]
        for (error, expected) in cases {
            #expect(mend(error) == expected?.text(language), "\(error.reason)")
        }
    }

    @Test func `what is too large to be sent is not to be tried again`() {
        let tooLarge = [
            Catalogue.Client.requestTooLarge, Catalogue.RPC.messageTooLarge, Catalogue.System.commandTooLarge,
        ]
        for reason in tooLarge { #expect(ExitStatus(RPCError(.resourceExhausted, reason, ["1", "2"])) == .data) }
        #expect(ExitStatus(RPCError(.resourceExhausted, Catalogue.System.overloaded)) == .tryAgain)
    }

    @Test(arguments: [Language.english, .turkish])
    func `a list of what was asked for says that nothing fits, not that there is nothing`(_ language: Language) {
        let screen = Screen(language: language)
        func line(_ view: InteractionsView) -> String? {
            view.lines(ListInteractionsResponse()).first?.rendered(colour: false)
        }
        #expect(line(InteractionsView(screen: screen)) == "  " + Catalogue.CLILabel.noInteractions.text(language))
        #expect(
            line(InteractionsView(screen: screen, isFiltered: true))
                == "  " + Catalogue.CLILabel.noneFitting.text(language))
        // A page may be empty where the list goes on.
        let lines = InteractionsView(screen: screen, isFiltered: true).lines(.with { $0.nextPageToken = "abc" })
        #expect(lines.last?.rendered(colour: false).contains("abc") == true)
    }

    @Test(arguments: [Language.english, .turkish])
    func `a subject that is several customers lists their codes`(_ language: Language) {
        let codes = "1000000005, 2000000000"
        let error = RPCError(
            .failedPrecondition, Catalogue.Interaction.subjectAmbiguous, [codes], details: ["other_codes": codes])
        let lines = ErrorText(screen: Screen(language: language)).lines(error).map { $0.rendered(colour: false) }
        let label = language == .turkish ? "  uyan müşteriler: " : "  whom they fit: "
        #expect(lines.first?.contains(codes) == true && lines.contains(label + codes), "\(lines)")
    }
}
