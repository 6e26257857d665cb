import RefleksContract
import RefleksDomain
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

@Suite struct ValidatorTests {
    @Test func `a complete request passes`() throws {
        _ = try Samples.record().judged().accepted()
    }

    @Test func `all broken rules are reported at once with their paths`() {
        var request = Samples.record()
        request.interaction.sourceSystem = "no spaces allowed"
        request.interaction.type = .unspecified
        request.interaction.money[0].currency = "LIRA"
        request.interaction.money.append(Samples.line(amount: -1))
        request.newCustomer.givenName = "Çağrı\u{202E}"

        #expect(
            violations(request) == [
                "interaction.source_system BAD_FORMAT", "interaction.type REQUIRED",
                "interaction.money[0].currency UNKNOWN_CURRENCY", "interaction.money[1].amount_minor NOT_IN_RANGE",
                "new_customer.given_name BIDI_CHARACTER",
            ])
    }

    @Test func `an empty request lacks what is required`() {
        #expect(violations(RecordInteractionRequest()) == ["interaction REQUIRED"])
        #expect(
            violations(GetCustomer360Request.with { $0.customer = CustomerSelector() }) == [
                "access REQUIRED", "customer.selector EXACTLY_ONE",
            ])
    }

    @Test func `a chosen oneof member must say something`() {
        let request = GetCustomer360Request.with {
            $0.access = Samples.access
            $0.customer.code = ""
        }
        #expect(violations(request) == ["customer.code REQUIRED"])
    }

    @Test func `an unknown enum number is refused in a request`() {
        var request = Samples.record()
        request.interaction.channel = .UNRECOGNIZED(13)
        request.interaction.phase = .UNRECOGNIZED(-1)
        #expect(violations(request) == ["interaction.phase UNKNOWN_VALUE", "interaction.channel UNKNOWN_VALUE"])
    }

    @Test func `what the server assigns may not be sent`() {
        var request = Samples.record()
        request.interaction.interactionID = 7
        request.interaction.customerCode = "1000000006"
        #expect(
            violations(request) == [
                "interaction.interaction_id SERVER_ASSIGNED", "interaction.customer_code SERVER_ASSIGNED",
            ])
    }

    @Test func `an absent optional field is unchanged and an empty one is cleared`() {
        var request = UpdateCustomerRequest.with {
            $0.code = "1000000005"
            $0.expectedVersion = 1
            $0.familyName = ""
        }
        #expect(violations(request) == [])
        request.birthDate = "2026-02-30"
        #expect(violations(request) == ["birth_date BAD_DATE"])
    }

    @Test func `items of a batch are counted but judged one by one`() throws {
        let batch = RecordInteractionBatchRequest.with { $0.items = [Samples.record(), RecordInteractionRequest()] }
        #expect(violations(batch) == [])
        #expect(violations(batch.items[1]) == ["interaction REQUIRED"])

        let large = RecordInteractionBatchRequest.with {
            $0.items = Array(repeating: RecordInteractionRequest(), count: 501)
        }
        #expect(violations(large) == ["items TOO_MANY"])
        #expect(violations(RecordInteractionBatchRequest()) == ["items REQUIRED"])
    }

    @Test func `a list that is too long is not looked into`() {
        var request = Samples.record()
        request.interaction.money = Array(repeating: MoneyLine(), count: 33)
        #expect(violations(request) == ["interaction.money TOO_MANY"])
    }

    @Test func `a key of a map never shows in a path`() {
        var request = Samples.record()
        request.interaction.attributes = ["10000000146 is a number": "x"]
        #expect(violations(request) == ["interaction.attributes BAD_FORMAT"])
    }

    @Test func `violations beyond the limit are counted, not listed`() throws {
        var request = CreateCustomerRequest()
        request.customer = NewCustomer()
        request.identifiers = Array(repeating: IdentifierInput(), count: 36)
        let error = try #require(refusal(of: request))
        #expect(error.violations.count == Validator.maximumViolations)
        #expect(error.details["more_violations"] == String(72 - Validator.maximumViolations))
        #expect(error.arguments == ["72"])
    }

    @Test func `a text that is too long is told with limit and length and not examined further`() throws {
        var request = Samples.record()
        request.interaction.branch = String(repeating: "ş", count: 65)
        let error = try #require(refusal(of: request))
        #expect(error.violations.map(\.code) == ["TOO_LONG"])
        #expect(error.violations.first?.arguments == ["64", "65"])
    }

    @Test func `lengths count scalars, not bytes`() {
        var request = Samples.record()
        request.newCustomer.familyName = String(repeating: "ş", count: 200)
        #expect(violations(request) == [])
        request.interaction.note = String(repeating: "ş", count: 2_049)
        #expect(violations(request) == ["interaction.note TOO_MANY_BYTES"])
    }

    @Test(arguments: [(Int64.min, false), (-3_786_825_600_000_001, false), (1, true), (7_258_118_400_000_000, false)])
    func `a time lies between 1850 and 2199`(time: Int64, isValid: Bool) {
        var request = Samples.record()
        request.interaction.occurredAtUs = time
        #expect(violations(request) == (isValid ? [] : ["interaction.occurred_at_us BAD_TIMESTAMP"]))
    }

    @Test func `a method's rules come after the contract's and pass over what is refused`() {
        var request = Samples.record()
        request.interaction.money[0].currency = "LIRA"
        request.interaction.items = Array(repeating: InteractionItem(), count: 101)
        var walked = 0
        let error = #expect(throws: RPCError.self) {
            try request.judged().accepted { request, validator in
                validator.within("interaction") { validator in
                    validator.elements("items", request.interaction.items) { _, _, _ in walked += 1 }
                    validator.elements("money", request.interaction.money) { _, _, validator in
                        validator.report("currency", Catalogue.Text.required)
                        validator.report("kind", Catalogue.Text.unknownValue)
                        validator.report("", Catalogue.Text.duplicate)
                    }
                    return validator.checked("note") { () throws(FieldRefusal) -> Int in
                        throw FieldRefusal(Catalogue.Text.blank)
                    }
                }
            }
        }
        #expect(walked == 0)
        #expect(
            error?.violations.map { "\($0.path) \($0.code)" } == [
                "interaction.items TOO_MANY", "interaction.money[0].currency UNKNOWN_CURRENCY",
                "interaction.money[0].kind UNKNOWN_VALUE", "interaction.money[0] DUPLICATE", "interaction.note BLANK",
            ])
    }

    @Test func `a message that breaks more rules than can be listed is not judged any further`() {
        var request = CreateCustomerRequest()
        request.customer = NewCustomer()
        request.identifiers = Array(repeating: IdentifierInput(), count: 36)
        var isAsked = false
        #expect(throws: RPCError.self) {
            try request.judged().accepted { _, _ in isAsked = true }
        }
        #expect(!isAsked)
    }

    @Test func `a refusal that no rule has explained is the server's fault`() {
        let error = #expect(throws: RPCError.self) {
            try Samples.record().judged().accepted { _, _ in Int?.none }
        }
        #expect(error?.code == .internal && error?.reason == "REFUSAL_UNEXPLAINED")
    }

    private func violations(_ request: some RequestMessage) -> [String] {
        refusal(of: request)?.violations.map { "\($0.path) \($0.code)" } ?? []
    }

    private func refusal(of request: some RequestMessage) -> RPCError? {
        do throws(RPCError) {
            _ = try request.judged().accepted()
            return nil
        } catch {
            return error
        }
    }
}
