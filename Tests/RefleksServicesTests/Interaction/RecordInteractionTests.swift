import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct RecordInteractionTests {
    static let phone = Make.identifier(.phone, "05321234567")

    @Test func `a purchase is recorded with its effects`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            let first = try await client.recordInteraction(
                Make.purchase("e1", by: Self.phone, money: [Make.money(.revenue, 500)]))
            #expect(first.outcome == .committed && first.commitSeq == first.message.commitSeq)
            #expect(first.message.effects.customerCreated && first.message.effects.newCustomer)
            #expect(first.message.effects.interactionCountAfter == 1)
            #expect(first.message.recordedAtUs == bench.now)
            #expect(!first.message.replayed && !first.message.effects.hasConflict)
            let lines = [Make.money(.revenue, 7), Make.money(.return, 2), Make.money(.revenue, 1, "EUR")]
            let second = try await client.recordInteraction(Make.purchase("e2", by: Self.phone, money: lines)).message
            #expect(!second.effects.customerCreated && !second.effects.newCustomer)
            #expect(second.effects.interactionCountBefore == 1 && second.effects.interactionCountAfter == 2)
            let totals = second.effects.totals.map { "\($0.kind) \($0.currency) \($0.beforeMinor) \($0.afterMinor)" }
            #expect(totals == ["revenue EUR 0 1", "revenue TRY 500 507", "return TRY 0 2"])
            #expect(second.customerCode == first.message.customerCode)
        }
    }

    @Test func `the same event again is answered as the first time`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            var request = Make.purchase("e1", by: Self.phone, money: [Make.money(.revenue, 500)])
            request.interaction.attributes = Dictionary(uniqueKeysWithValues: (0..<20).map { ("k\($0)", "v") })
            let first = try await client.recordInteraction(request)
            bench.clock.advance(seconds: 60)
            request.interaction.subjectIdentifiers.identifiers[0].value = "+90 532 123 45 67"
            let again = try await client.recordInteraction(request)
            #expect(again.message.replayed && again.outcome == .noEffect)
            var expected = first.message
            expected.replayed = true
            #expect(again.message == expected)
            let view = try await bench.customers().getCustomer360(Make.view(first.message.customerCode)).message
            #expect(view.totals.interactionCount == 1)
        }
    }

    @Test func `another body under the same event names what differs`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            let request = Make.purchase("e1", by: Self.phone, money: [Make.money(.revenue, 500)])
            _ = try await client.recordInteraction(request)
            var other = request
            other.interaction.money[0].amountMinor = 501
            other.interaction.note = "gizli"
            let error = await refusal { _ = try await client.recordInteraction(other) }
            #expect(error?.code == .alreadyExists && error?.reason == "IDEMPOTENCY_CONFLICT")
            #expect(error?.details == ["differing_fields": "money, note"])
            #expect(error?.arguments.contains { $0.contains("gizli") } == false)
        }
    }

    @Test func `the future is refused and the past is welcome`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            var request = Make.purchase("e1", by: Self.phone)
            request.interaction.occurredAtUs = bench.now + 300_000_001
            let error = await refusal { _ = try await client.recordInteraction(request) }
            #expect(error?.code == .outOfRange)
            #expect(error?.broken == ["interaction.occurred_at_us OCCURRED_IN_FUTURE"])
            request.interaction.occurredAtUs -= 1
            _ = try await client.recordInteraction(request)
            var late = Make.purchase("e2", by: Self.phone)
            late.interaction.occurredAtUs = -86_400_000_000
            let code = try await client.recordInteraction(late).message.customerCode
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.totals.firstOccurredAtUs == -86_400_000_000)
        }
    }

    @Test func `a certificate fixes who writes`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.purchase("e1", by: Self.phone)
            request.interaction.branch = "06-002"
            request.interaction.sourceSystem = "pos"
            let branch = await refusal { _ = try await bench.interactions().recordInteraction(request) }
            #expect(branch?.code == .permissionDenied)
            #expect(
                branch?.broken == [
                    "interaction.branch BRANCH_FIXED", "interaction.source_system SOURCE_NOT_REGISTERED",
                ])
            request.interaction.agent = "veli"
            request.interaction.sourceSystem = "ayse"
            let agent = await refusal { _ = try await bench.interactions(.agent, "ayse").recordInteraction(request) }
            #expect(agent?.broken == ["interaction.agent AGENT_FIXED"])
            request.interaction.sourceSystem = "pos"
            let code = try await bench.interactions(.system, "erp").recordInteraction(request).message.customerCode
            let written = try await bench.customers().getCustomer360(Make.view(code)).message.lastInteractions
            #expect(written.map(\.branch) == ["06-002"] && written.map(\.agent) == ["veli"])
        }
    }

    @Test func `a branch need not say who it is`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.interactions().recordInteraction(Make.purchase("e", by: Self.phone)).message
                .customerCode
            let written = try await bench.customers().getCustomer360(Make.view(code)).message.lastInteractions
            #expect(written.map(\.branch) == ["34-001"])
        }
    }

    @Test func `an unknown subject is created only when asked`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            let error = await refusal {
                _ = try await client.recordInteraction(Make.purchase("e1", by: Self.phone, creating: false))
            }
            #expect(error?.code == .notFound && error?.reason == "SUBJECT_UNKNOWN")
            let unknown = await refusal {
                _ = try await client.recordInteraction(Make.purchase("e1", ofCode: "1000000005"))
            }
            #expect(unknown?.code == .notFound && unknown?.reason == "CUSTOMER_NOT_FOUND")
            var request = Make.purchase("e1", by: Self.phone)
            request.newCustomer = Make.person("Çağrı", "Ünlü")
            let recorded = try await client.recordInteraction(request).message
            let found = try await bench.customers().getCustomer(Make.get(recorded.customerCode)).message
            #expect(found.customer.familyName == "Ünlü" && found.customer.identifiers.count == 1)
        }
    }

    @Test func `a phone that two customers have makes no third one, and the refusal names both`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let ali = try await client.createCustomer(Make.create(Make.person("Ali", "Öz"), Self.phone)).message.code
            let can = try await client.createCustomer(Make.create(Make.person("Can", "Öz"), Self.phone)).message.code
            for event in ["e1", "e2"] {
                let error = await refusal {
                    _ = try await bench.interactions().recordInteraction(Make.purchase(event, by: Self.phone))
                }
                #expect(error?.code == .failedPrecondition && error?.reason == "SUBJECT_AMBIGUOUS")
                let named = error?.details["other_codes"]?.split(separator: ", ").map(String.init)
                #expect(named?.sorted() == [ali, can].sorted())
                for language in Language.allCases {
                    let text = error?.template.text(language, error?.arguments ?? [])
                    #expect(text?.contains(ali) == true && text?.contains(can) == true)
                }
            }
            // Who brings a card of his own is told from both.
            let card = Make.purchase("e3", by: Self.phone, Make.identifier(.loyalty, "7"))
            let code = try await bench.interactions().recordInteraction(card).message.customerCode
            #expect(code != ali && code != can)
        }
    }

    @Test func `identifiers of two customers name the other one`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let tckn = Make.identifier(.tckn, "87836910956")
            let owner = try await client.createCustomer(Make.create(Make.person("Ali"), tckn)).message.code
            let other = try await client.createCustomer(Make.create(Make.person("Veli"), Self.phone)).message.code
            let recorded = try await bench.interactions().recordInteraction(Make.purchase("e", by: Self.phone, tckn))
            #expect(recorded.message.customerCode == owner)
            #expect(recorded.message.effects.conflict.otherCodes == [other])
        }
    }

    @Test func `a subject of placeholders is nobody`() async throws {
        try await ServiceBench.run { bench in
            let request = Make.purchase(
                "e", by: Make.identifier(.loyalty, "null"), Make.identifier(.phone, "5555555555"))
            let error = await refusal { _ = try await bench.interactions().recordInteraction(request) }
            #expect(error?.code == .failedPrecondition && error?.reason == "SUBJECT_NOT_IDENTIFYING")
            for creating in [true, false] {
                let line = Make.purchase("e", by: Make.identifier(.phone, "444 0 375"), creating: creating)
                let service = await refusal { _ = try await bench.interactions().recordInteraction(line) }
                #expect(service?.code == .failedPrecondition && service?.reason == "SUBJECT_NOT_IDENTIFYING")
            }
            let mixed = Make.purchase("e", by: Make.identifier(.loyalty, "null"), Self.phone)
            let code = try await bench.interactions().recordInteraction(mixed).message.customerCode
            let held = try await bench.customers().getCustomer(Make.get(code)).message.customer.identifiers
            #expect(held.map(\.kind) == [.phone])
        }
    }

    @Test func `everything that is wrong is said at once`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.purchase(
                "e", by: Make.identifier(.tckn, "1"), Make.identifier(.phone, "x"), money: [Make.money(.revenue, 1)])
            request.interaction.items = [
                InteractionItem.with {
                    $0.product = "85123A"; $0.amountMinor = 5
                }
            ]
            request.newCustomer = Make.person(born: "2027-01-01")
            let error = await refusal { _ = try await bench.interactions().recordInteraction(request) }
            #expect(
                error?.broken == [
                    "new_customer.birth_date BIRTH_DATE_IN_FUTURE",
                    "interaction.subject_identifiers.identifiers[0].value BAD_TCKN",
                    "interaction.subject_identifiers.identifiers[1].value BAD_PHONE",
                    "interaction.items[0].currency REQUIRED",
                ])
            var byCode = Make.purchase("e", ofCode: "1000000005")
            byCode.createIfMissing = true
            let impossible = await refusal { _ = try await bench.interactions().recordInteraction(byCode) }
            #expect(impossible?.broken == ["create_if_missing CREATE_NEEDS_IDENTIFIERS"])
        }
    }

    @Test func `the contract's limits are judged before`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.purchase("e f", by: Self.phone)
            request.interaction.type = .UNRECOGNIZED(99)
            request.interaction.channel = .unspecified
            request.interaction.money = [Make.money(.revenue, -1), Make.money(.UNRECOGNIZED(9), 1, "XYZ")]
            request.interaction.note = String(repeating: "x", count: 4_001)
            request.interaction.interactionID = 7
            let error = await refusal { _ = try await bench.interactions().recordInteraction(request) }
            #expect(error?.code == .invalidArgument)
            let broken = Set(error?.broken ?? [])
            #expect(
                broken.isSuperset(of: [
                    "interaction.source_event_id NOT_VISIBLE_ASCII", "interaction.type UNKNOWN_VALUE",
                    "interaction.channel REQUIRED", "interaction.money[0].amount_minor NOT_IN_RANGE",
                    "interaction.money[1].kind UNKNOWN_VALUE", "interaction.money[1].currency UNKNOWN_CURRENCY",
                    "interaction.note TOO_LONG",
                ]), "\(broken)")
            #expect(error?.violations.contains { $0.path == "interaction.interaction_id" } == true)
        }
    }

    @Test func `a total that does not fit is refused`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            let most: Int64 = 1_000_000_000_000_000
            let many = [MoneyLine](repeating: Make.money(.revenue, most), count: 32)
            let batch = RecordInteractionBatchRequest.with {
                $0.items = (0..<289).map { Make.purchase("e\($0)", by: Self.phone, money: many) }
            }
            let results = try await client.recordInteractionBatch(batch).message.results
            let refused = results.compactMap { if case .refused(let refusal)? = $0.result { refusal } else { nil } }
            #expect(refused.map(\.reason) == ["AMOUNT_OVERFLOW"])
            #expect(refused.map(\.code) == [UInt32(StatusCode.outOfRange.rawValue)])
            #expect(refused.first?.violations.map(\.path) == ["items[288].interaction.money"])
        }
    }

    @Test func `fields that nobody knows are not kept`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.purchase("e", by: Self.phone)
            // Field 99, a varint.
            request.interaction = try Interaction(
                serializedBytes: request.interaction.serializedBytes() as [UInt8] + [0x98, 0x06, 0x01])
            let code = try await bench.interactions().recordInteraction(request).message.customerCode
            let stored = try await bench.customers().getCustomer360(Make.view(code)).message.lastInteractions
            #expect(stored.first?.unknownFields.data.isEmpty == true)
        }
    }

    @Test func `fields that nobody knows are not kept in the parts of an interaction either`() async throws {
        try await ServiceBench.run { bench in
            let unknown: [UInt8] = [0x98, 0x06, 0x01]
            var request = Make.purchase("e", by: Self.phone, money: [Make.money(.revenue, 5)])
            request.interaction.money[0] = try MoneyLine(
                serializedBytes: request.interaction.money[0].serializedBytes() as [UInt8] + unknown)
            request.interaction.items = [
                try InteractionItem(
                    serializedBytes: InteractionItem.with { $0.product = "A" }.serializedBytes() as [UInt8] + unknown)
            ]
            request.interaction.subjectIdentifiers.identifiers[0] = try IdentifierInput(
                serializedBytes: Self.phone.serializedBytes() as [UInt8] + unknown)
            let code = try await bench.interactions().recordInteraction(request).message.customerCode
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            let stored = try #require(view.lastInteractions.first)
            #expect(stored.money[0].amountMinor == 5 && stored.money[0].unknownFields.data.isEmpty)
            #expect(stored.items[0].product == "A" && stored.items[0].unknownFields.data.isEmpty)
            let identifier = try #require(stored.subjectIdentifiers.identifiers.first)
            #expect(identifier.value == "+905321234567" && identifier.unknownFields.data.isEmpty)
        }
    }
}
