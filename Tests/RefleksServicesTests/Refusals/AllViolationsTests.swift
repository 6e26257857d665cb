import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// What the contract's rules refuse and what the methods' own rules refuse comes in one answer.
struct AllViolationsTests {
    /// A call, and everything that is wrong with it: the contract's part first.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let broken: [String]
        let call: @Sendable (ServiceBench, CallOptions) async throws -> Void

        init(
            _ name: String, _ broken: [String],
            _ call: @escaping @Sendable (ServiceBench, CallOptions) async throws -> Void
        ) {
            (testDescription, self.broken, self.call) = (name, broken, call)
        }
    }

    static let cases: [Case] = [
        Case(
            "CreateCustomer",
            [
                "customer.family_name SURROUNDING_SPACE", "customer.language BAD_FORMAT",
                "identifiers[1].value REQUIRED",
                "customer.birth_date BIRTH_DATE_IN_FUTURE", "identifiers[0].value BAD_TCKN",
                "identifiers[2].namespace NAMESPACE_NOT_ALLOWED", "identifiers[2].value BAD_VKN",
            ]
        ) { bench, options in
            var person = Make.person("Ali", " Can", born: "2026-03-03")
            person.language = "türkçe"
            let request = Make.create(
                person, Make.identifier(.tckn, "12345678901"), Make.identifier(.phone, ""),
                Make.identifier(.vkn, "1111111111", system: "erp"))
            _ = try await bench.customers().createCustomer(request, options)
        },
        Case(
            "UpdateCustomer",
            ["code BAD_CUSTOMER_CODE", "given_name BIDI_CHARACTER", "birth_date BIRTH_DATE_IN_FUTURE"]
        ) { bench, options in
            var request = UpdateCustomerRequest()
            (request.code, request.expectedVersion) = ("1000000000", 1)
            (request.givenName, request.birthDate) = ("A\u{202E}", "2026-03-03")
            _ = try await bench.customers().updateCustomer(request, options)
        },
        Case("UpdateCustomer of nothing", ["expected_version REQUIRED", " NOTHING_TO_CHANGE"]) { bench, options in
            _ = try await bench.customers().updateCustomer(.with { $0.code = "1000000005" }, options)
        },
        Case("AddIdentifier", ["code BAD_CUSTOMER_CODE", "identifier.value BAD_EMAIL"]) { bench, options in
            var request = AddIdentifierRequest()
            request.code = "5"
            request.identifier = Make.identifier(.email, "a@b")
            _ = try await bench.customers().addIdentifier(request, options)
        },
        Case("RemoveIdentifier", ["code REQUIRED", "identifier.value BAD_PHONE"]) { bench, options in
            var request = RemoveIdentifierRequest()
            request.identifier = Make.identifier(.phone, "abc")
            _ = try await bench.customers().removeIdentifier(request, options)
        },
        Case(
            "PutFact",
            ["code BAD_CUSTOMER_CODE", "fact.value REQUIRED", "fact.legal_basis REQUIRED", "fact.key BAD_FACT_KEY"]
        ) { bench, options in
            var request = PutFactRequest()
            request.code = "1000000000"
            (request.fact.category, request.fact.key, request.fact.origin) = (.need, "Shoe Size", .declared)
            _ = try await bench.customers().putFact(request, options)
        },
        Case(
            "PutFact of a special category",
            [
                "code REQUIRED", "fact.legal_basis SPECIAL_CATEGORY_NEEDS_ARTICLE_6",
                "fact.evidence CONSENT_EVIDENCE_MISSING", "fact.valid_to_us VALIDITY_ENDS_BEFORE_IT_BEGINS",
            ]
        ) { bench, options in
            var request = PutFactRequest()
            request.fact = FactTests.fact("allergy.food", "fıstık")
            request.fact.legalBasis = .explicitConsent
            (request.fact.validFromUs, request.fact.validToUs) = (Make.anHourAgo, Make.anHourAgo)
            _ = try await bench.customers().putFact(request, options)
        },
        Case("RetractFact", ["code REQUIRED", "fact_id REQUIRED"]) { bench, options in
            _ = try await bench.customers().retractFact(RetractFactRequest(), options)
        },
        Case(
            "SetServicePreference",
            [
                "code BAD_CUSTOMER_CODE", "preference.windows[0].weekday REQUIRED", "preference.branch BAD_FORMAT",
                "preference.source SERVER_ASSIGNED",
                "preference.unwanted_channels[0] CHANNEL_WANTED_AND_UNWANTED",
                "preference.windows[1].to_hour BAD_SERVICE_WINDOW",
            ]
        ) { bench, options in
            var request = SetServicePreferenceRequest()
            request.code = "7"
            request.preference = .with {
                ($0.channel, $0.unwantedChannels, $0.branch, $0.source) = (.phone, [.phone], "a b", "x")
                $0.windows = [
                    .with { ($0.fromHour, $0.toHour) = (9, 12) },
                    .with { ($0.weekday, $0.fromHour, $0.toHour) = (.monday, 9, 17) },
                ]
            }
            _ = try await bench.customers().setServicePreference(request, options)
        },
        Case(
            "MergeCustomers", ["survivor_code BAD_CUSTOMER_CODE", "merged_code REQUIRED"]
        ) { bench, options in
            _ = try await bench.customers().mergeCustomers(.with { $0.survivorCode = "1000000000" }, options)
        },
        Case(
            "ListMatchCandidates",
            [
                "access.purpose REQUIRED", "access.actor REQUIRED", "page_size NOT_IN_RANGE",
                "minimum_verdict UNKNOWN_VALUE",
            ]
        ) { bench, options in
            _ = try await bench.customers().listMatchCandidates(
                .with { ($0.access, $0.pageSize, $0.minimumVerdict) = (AccessContext(), 201, .UNRECOGNIZED(9)) },
                options)
        },
        Case("ExplainMatch", ["code REQUIRED", "other_code BAD_CUSTOMER_CODE"]) { bench, options in
            _ = try await bench.customers().explainMatch(MatchTests.explain("", "7"), options)
        },
        Case("DismissMatchCandidate", ["code REQUIRED", "other_code BAD_CUSTOMER_CODE"]) { bench, options in
            _ = try await bench.customers().dismissMatchCandidate(MatchTests.dismiss("", "7"), options)
        },
        Case("UnmergeCustomers", ["merged_code BAD_CUSTOMER_CODE"]) { bench, options in
            _ = try await bench.customers().unmergeCustomers(MergeTests.unmerge("7"), options)
        },
        Case(
            "RecordPermission",
            [
                "key.brand BAD_FORMAT", "status REQUIRED", "key.recipient BAD_PHONE",
            ]
        ) { bench, options in
            var request = PermissionTests.record(.unspecified)
            (request.key.brand, request.key.recipient) = ("a b", "12")
            _ = try await bench.customers().recordPermission(request, options)
        },
        Case("RecordPermission of tomorrow", ["consent_at_us CONSENT_DATE_IN_FUTURE"]) { bench, options in
            let request = PermissionTests.record(.approved, at: bench.now + 60_000_000)
            _ = try await bench.customers().recordPermission(request, options)
        },
        Case(
            "RecordPermission of a consumer without source and date",
            ["source CONSENT_SOURCE_MISSING", "consent_at_us CONSENT_DATE_MISSING"]
        ) { bench, options in
            var request = PermissionTests.record(.approved)
            (request.source, request.consentAtUs) = (.unspecified, 0)
            _ = try await bench.customers().recordPermission(request, options)
        },
        Case(
            "RecordPermission of a decision to approve before the law",
            ["source DECISION_NEEDS_REFUSAL", "consent_at_us CONSENT_DATE_TOO_EARLY"]
        ) { bench, options in
            var request = PermissionTests.record(.approved)
            (request.source, request.consentAtUs) = (.decision, 1_430_427_599_000_000)
            _ = try await bench.customers().recordPermission(request, options)
        },
        Case("ListPermissions", ["access REQUIRED", "address.kind NOT_AN_ADDRESS"]) { bench, options in
            let request = ListPermissionsRequest.with { $0.address = Make.identifier(.tckn, "87836910956") }
            _ = try await bench.customers().listPermissions(request, options)
        },
        Case(
            "CheckContactPermission",
            [
                "access REQUIRED", "purpose REQUIRED", "brand REQUIRED", "address.kind RECIPIENT_NOT_FOR_TYPE",
            ]
        ) { bench, options in
            let request = CheckContactPermissionRequest.with {
                ($0.address, $0.channel) = (Make.identifier(.email, "a@b.com"), .sms)
            }
            _ = try await bench.customers().checkContactPermission(request, options)
        },
        Case(
            "ListPermissionOutbox",
            ["access REQUIRED", "brand BAD_FORMAT", "page_size NOT_IN_RANGE", "page_token BAD_PAGE_TOKEN"]
        ) { bench, options in
            let request = ListPermissionOutboxRequest.with {
                ($0.brand, $0.pageSize, $0.pageToken) = ("a b", 201, "abc")
            }
            _ = try await bench.customers(.system, "erp").listPermissionOutbox(request, options)
        },
        Case(
            "ExportSubjectData", ["access REQUIRED", "code BAD_CUSTOMER_CODE", "received_at_us REQUEST_IN_FUTURE"]
        ) { bench, options in
            let request = ExportSubjectDataRequest.with { ($0.code, $0.receivedAtUs) = ("7", bench.now + 1) }
            for try await _ in try await bench.customers(.admin, "privacy").exportSubjectData(request, options) {}
        },
        Case(
            "EraseSubject", ["access REQUIRED", "code BAD_CUSTOMER_CODE", "received_at_us REQUEST_IN_FUTURE"]
        ) { bench, options in
            let request = EraseSubjectRequest.with { ($0.code, $0.receivedAtUs) = ("7", bench.now + 1) }
            _ = try await bench.customers(.admin, "privacy").eraseSubject(request, options)
        },
        Case("RestrictProcessing", ["access REQUIRED", "code REQUIRED", "ground REQUIRED"]) { bench, options in
            _ = try await bench.customers(.admin, "privacy").restrictProcessing(.init(), options)
        },
        Case(
            "RecordSubjectRequest",
            ["access REQUIRED", "code BAD_CUSTOMER_CODE", "kind REQUIRED", "received_at_us REQUEST_IN_FUTURE"]
        ) { bench, options in
            let request = RecordSubjectRequestRequest.with { ($0.code, $0.receivedAtUs) = ("7", bench.now + 1) }
            _ = try await bench.customers().recordSubjectRequest(request, options)
        },
        Case("RecordSubjectRequest of a contest", ["kind CONTEST_NAMES_DECISION"]) { bench, options in
            _ = try await bench.customers().recordSubjectRequest(
                SubjectRequestTests.ask("1000000005", .contest), options)
        },
        Case("ContestDecision", ["access REQUIRED", "code BAD_CUSTOMER_CODE", "decision REQUIRED"]) { bench, options in
            _ = try await bench.customers().contestDecision(.with { $0.code = "7" }, options)
        },
        Case("AnswerSubjectRequest", ["access REQUIRED", "code REQUIRED", "request_id REQUIRED", "outcome REQUIRED"]) {
            bench, options in
            _ = try await bench.customers(.admin, "privacy").answerSubjectRequest(.init(), options)
        },
        Case("AnswerSubjectRequest without a reason", ["reason REFUSAL_NEEDS_REASON"]) { bench, options in
            var request = SubjectRequestTests.answer("1000000005", 7, .refused)
            request.reason = ""
            _ = try await bench.customers(.admin, "privacy").answerSubjectRequest(request, options)
        },
        Case("ListSubjectRequests", ["access REQUIRED", "page_size NOT_IN_RANGE"]) { bench, options in
            _ = try await bench.customers(.admin, "privacy").listSubjectRequests(.with { $0.pageSize = 201 }, options)
        },
        Case("RunRetention", ["access REQUIRED", "page_size NOT_IN_RANGE", "page_token BAD_PAGE_TOKEN"]) {
            bench, options in
            let request = RunRetentionRequest.with { ($0.pageSize, $0.pageToken) = (201, "abc") }
            _ = try await bench.customers(.admin, "privacy").runRetention(request, options)
        },
        Case("RestrictProcessing for the law", ["ground RETENTION_BY_ERASURE_ONLY"]) { bench, options in
            let request = PrivacyTests.restrict("1000000005", .retention)
            _ = try await bench.customers(.admin, "privacy").restrictProcessing(request, options)
        },
        Case("RestrictProcessing that lifts on a ground", ["ground LIFT_HAS_NO_GROUND"]) { bench, options in
            var request = PrivacyTests.restrict("1000000005", .objection)
            request.lift = true
            _ = try await bench.customers(.admin, "privacy").restrictProcessing(request, options)
        },
        Case("AckPermissionOutbox", ["acks REQUIRED"]) { bench, options in
            _ = try await bench.customers(.system, "erp").ackPermissionOutbox(AckPermissionOutboxRequest(), options)
        },
        Case("ImportPermissionChanges", ["changes TOO_MANY"]) { bench, options in
            let request = ImportPermissionChangesRequest.with { $0.changes = .init(repeating: .init(), count: 201) }
            _ = try await bench.customers(.system, "erp").importPermissionChanges(request, options)
        },
        Case("RecordInteraction", brokenInteraction) { bench, options in
            _ = try await bench.interactions().recordInteraction(interaction, options)
        },
        Case("RecordInteractionBatch, atomic", brokenInteraction.map { "items[1].\($0)" }) { bench, options in
            var request = RecordInteractionBatchRequest()
            request.items = [Make.purchase("e", by: Make.identifier(.phone, "05321234567")), interaction]
            request.atomic = true
            _ = try await bench.interactions().recordInteractionBatch(request, options)
        },
        Case("LookupCustomer", ["access REQUIRED", "identifier.value NOT_A_KEY"]) { bench, options in
            var request = LookupCustomerRequest()
            request.identifier = Make.identifier(.phone, "444 0 123")
            _ = try await bench.customers().lookupCustomer(request, options)
        },
        Case("SearchCustomers", ["page_size NOT_IN_RANGE", "query EMPTY_SEARCH", "page_token BAD_PAGE_TOKEN"]) {
            bench, options in
            var request = SearchCustomersRequest()
            (request.access, request.query) = (Make.access, "- -")
            (request.pageSize, request.pageToken) = (201, "AAAA")
            _ = try await bench.customers().searchCustomers(request, options)
        },
        Case(
            "ListInteractions", ["access REQUIRED", "page_token BAD_PAGE_TOKEN", "customer.identifier.value BAD_TCKN"]
        ) { bench, options in
            var request = ListInteractionsRequest()
            request.customer.identifier = Make.identifier(.tckn, "1")
            request.pageToken = "AAAA"
            _ = try await bench.interactions().listInteractions(request, options)
        },
    ]

    static let interaction: RecordInteractionRequest = {
        var request = Make.purchase(
            "e", by: Make.identifier(.phone, "abc"), Make.identifier(.tckn, ""),
            money: [Make.money(.revenue, 1, "ZZZ"), Make.money(.revenue, -1)])
        request.interaction.channel = .UNRECOGNIZED(99)
        request.interaction.items = [.with { ($0.product, $0.amountMinor) = ("A", 5) }]
        request.newCustomer = Make.person("Ali", born: "2026-03-03")
        return request
    }()

    static let brokenInteraction = [
        "interaction.channel UNKNOWN_VALUE", "interaction.money[0].currency UNKNOWN_CURRENCY",
        "interaction.money[1].amount_minor NOT_IN_RANGE",
        "interaction.subject_identifiers.identifiers[1].value REQUIRED",
        "new_customer.birth_date BIRTH_DATE_IN_FUTURE",
        "interaction.subject_identifiers.identifiers[0].value BAD_PHONE", "interaction.items[0].currency REQUIRED",
    ]

    @Test(arguments: cases, ["en", "tr-TR"])
    func `one answer names everything that is wrong`(_ broken: Case, _ locale: String) async throws {
        try await ServiceBench.run { bench in
            var options = CallOptions()
            options.locale = locale
            let error = await refusal { try await broken.call(bench, options) }
            #expect(error?.code == .invalidArgument && error?.outcome == .noEffect)
            #expect(error?.broken == broken.broken)
            #expect(bench.durableSeq == 0)
            let detail = error?.detail(in: Language(tag: locale), connection: "")
            #expect(detail?.violations.count == broken.broken.count)
            #expect(detail?.violations.contains { $0.text.isEmpty } == false)
        }
    }

    @Test(arguments: ["en", "tr-TR"]) func `items of a batch and of a push are answered so one by one`(
        _ locale: String
    ) async throws {
        try await ServiceBench.run { bench in
            var options = CallOptions()
            options.locale = locale
            var request = RecordInteractionBatchRequest()
            request.items = [Make.purchase("e", by: Make.identifier(.phone, "05321234567")), Self.interaction]
            let results = try await bench.interactions().recordInteractionBatch(request, options).message.results
            #expect(results[0].recorded.interactionID > 0)
            Self.check(results[1].refused, at: "items[1]", locale)

            let push = try await bench.interactions().pushInteractions(options)
            try await push.send(.with { ($0.sequence, $0.record) = (1, Self.interaction) })
            try await push.finish()
            let ack = try #require(try await push.next())
            Self.check(ack.refused, at: "record", locale)
        }
    }

    private static func check(_ refusal: Refusal, at path: String, _ locale: String) {
        #expect(refusal.reason == "REQUEST_INVALID" && !refusal.moreViolations)
        #expect(refusal.violations.map { "\($0.path) \($0.code)" } == brokenInteraction.map { "\(path).\($0)" })
        let currency = Catalogue.Interaction.unknownCurrency.text(Language(tag: locale), [])
        #expect(refusal.violations.first { $0.code == "UNKNOWN_CURRENCY" }?.message == currency)
    }

    @Test func `a batch of mistakes lists a bounded number and says that there are more`() async throws {
        try await ServiceBench.run { bench in
            var bad = Make.purchase("e", by: Make.identifier(.phone, "abc"))
            bad.interaction.money = [MoneyLine](repeating: MoneyLine(), count: 32)
            var request = RecordInteractionBatchRequest()
            request.items = [RecordInteractionRequest](repeating: bad, count: 100)
            let results = try await bench.interactions().recordInteractionBatch(request).message.results
            let listed = results.map(\.refused.violations.count)
            #expect(listed.allSatisfy { $0 <= Validator.maximumViolations } && listed.reduce(0, +) == 2_000)
            #expect(results.allSatisfy { $0.refused.moreViolations && $0.refused.reason == "REQUEST_INVALID" })
            request.atomic = true
            let error = await refusal { _ = try await bench.interactions().recordInteractionBatch(request) }
            #expect(error?.violations.count == Validator.maximumViolations)
            #expect(error?.details["more_violations"].flatMap { Int($0) } ?? 0 > 1_000)
        }
    }

    @Test func `a list that is too long is not walked by the methods' rules either`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.create(Make.person("Ali"))
            request.identifiers = [IdentifierInput](repeating: Make.identifier(.phone, "abc"), count: 37)
            let many = await refusal { _ = try await bench.customers().createCustomer(request) }
            #expect(many?.broken == ["identifiers TOO_MANY"])
            let nothing = await refusal { _ = try await bench.customers().addIdentifier(AddIdentifierRequest()) }
            #expect(nothing?.broken == ["code REQUIRED", "identifier REQUIRED"])
            let empty = await refusal { _ = try await bench.interactions().recordInteraction(.init()) }
            #expect(empty?.broken == ["interaction REQUIRED"])
        }
    }

    @Test func `a number of no known kind of identifier is refused once`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.create(Make.person("Ali"), Make.identifier(.UNRECOGNIZED(99), "1"))
            request.customer.kind = .UNRECOGNIZED(-1)
            let error = await refusal { _ = try await bench.customers().createCustomer(request) }
            #expect(error?.broken == ["customer.kind UNKNOWN_VALUE", "identifiers[0].kind UNKNOWN_VALUE"])
        }
    }
}
