import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Input at the ends of what can be sent, and beyond.
struct ExtremeInputTests {
    static let phone = Make.identifier(.phone, "05321234567")

    @Test(arguments: [Int64.min, -1, 1_000_000_000_000_001, Int64.max])
    func `amounts beyond the contract are refused once each`(_ amount: Int64) async throws {
        try await ServiceBench.run { bench in
            var request = Make.purchase("e", by: Self.phone, money: [Make.money(.revenue, amount)])
            request.interaction.items = [
                .with { ($0.product, $0.amountMinor, $0.quantityMilli, $0.currency) = ("A", amount, amount, "TRY") }
            ]
            let error = await refusal { _ = try await bench.interactions().recordInteraction(request) }
            let broken = [
                "interaction.items[0].amount_minor NOT_IN_RANGE", "interaction.money[0].amount_minor NOT_IN_RANGE",
            ]
            let isQuantityBroken = amount != 1_000_000_000_000_001 || amount > 1_000_000_000_000
            let quantity = isQuantityBroken ? ["interaction.items[0].quantity_milli NOT_IN_RANGE"] : []
            #expect(error?.broken == quantity + broken)
        }
    }

    @Test func `the greatest amounts of every kind add up without a trap`() async throws {
        try await ServiceBench.run { bench in
            let most: Int64 = 1_000_000_000_000_000
            let kinds = MoneyKind.allCases.filter { $0 != .unspecified }
            let lines = kinds.flatMap { kind in ["TRY", "JPY", "KWD"].map { Make.money(kind, most, $0) } }
            let effects = try await bench.interactions().recordInteraction(
                Make.purchase("e", by: Self.phone, money: lines)
            ).message
            #expect(effects.effects.totals.count == 24)
            #expect(effects.effects.totals.allSatisfy { $0.beforeMinor == 0 && $0.afterMinor == most })
            let view = try await bench.customers().getCustomer360(Make.view(effects.customerCode)).message
            // One kind adds to the margin, five take from it.
            #expect(view.totals.margins.map(\.amountMinor) == [-4 * most, -4 * most, -4 * most])
            #expect(view.totals.margins.map(\.currency) == ["JPY", "KWD", "TRY"])
        }
    }

    @Test(arguments: [
        (Int64.min, "BAD_TIMESTAMP"), (Int64.max, "BAD_TIMESTAMP"), (-3_786_825_600_000_001, "BAD_TIMESTAMP"),
        (7_258_118_400_000_000, "BAD_TIMESTAMP"), (0, "REQUIRED"), (7_258_118_399_999_999, "OCCURRED_IN_FUTURE"),
    ])
    func `times at the ends are refused without a trap`(_ time: Int64, _ code: String) async throws {
        try await ServiceBench.run { bench in
            var request = Make.purchase("e", by: Self.phone)
            request.interaction.occurredAtUs = time
            let error = await refusal { _ = try await bench.interactions().recordInteraction(request) }
            #expect(error?.broken == ["interaction.occurred_at_us \(code)"])
            #expect(error?.code == (code == "OCCURRED_IN_FUTURE" ? .outOfRange : .invalidArgument))
        }
    }

    @Test func `the oldest and the newest event that are allowed stand at the ends of the timeline`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            var code = ""
            for (event, time) in [
                ("now", bench.now), ("1850", -3_786_825_600_000_000), ("ahead", bench.now + 300_000_000),
            ] {
                var request = Make.purchase(event, by: Self.phone)
                request.interaction.occurredAtUs = time
                code = try await client.recordInteraction(request).message.customerCode
            }
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.lastInteractions.map(\.sourceEventID) == ["ahead", "now", "1850"])
            #expect(view.totals.firstOccurredAtUs == -3_786_825_600_000_000 && view.daysSinceLastContact == 0)
            var late = Make.purchase("late", by: Self.phone)
            late.interaction.occurredAtUs = bench.now + 300_000_001
            let error = await refusal { _ = try await client.recordInteraction(late) }
            #expect(error?.reason == "OCCURRED_IN_FUTURE")
            for (from, until, count) in [
                (Int64(-3_786_825_600_000_000), Int64(0), 3), (0, -3_786_825_600_000_000, 0), (bench.now, bench.now, 0),
                (bench.now, bench.now + 1, 1), (bench.now + 1, 0, 1),
            ] {
                var list = ListInteractionsRequest()
                (list.access, list.customer.code) = (Make.access, code)
                (list.fromUs, list.untilUs) = (from, until)
                #expect(
                    try await client.listInteractions(list).message.interactions.count == count, "\(from), \(until)")
            }
        }
    }

    @Test(
        arguments: [
            ("2024-02-29", nil), ("2023-02-29", "BAD_DATE"), ("1900-02-29", "BAD_DATE"), ("2000-02-29", nil),
            ("1850-01-01", nil), ("1849-12-31", "BAD_DATE"), ("2026-03-02", nil),
            ("2026-03-03", "BIRTH_DATE_IN_FUTURE"),
            ("0000-00-00", "BAD_DATE"), ("2199-12-31", "BIRTH_DATE_IN_FUTURE"), ("1990-1-1", "BAD_DATE"),
            ("١٩٩٠-٠١-٠١", "BAD_DATE"), ("1990-04-31", "BAD_DATE"), ("-001-01-01", "BAD_DATE"),
            ("1990-01-01 ", "BAD_DATE"),
        ] as [(String, String?)])
    func `birth dates are days that exist and have come`(_ text: String, _ code: String?) async throws {
        try await ServiceBench.run { bench in
            let request = Make.create(Make.person("Ali", born: text))
            guard let code else {
                let created = try await bench.customers().createCustomer(request).message
                let customer = try await bench.customers().getCustomer(Make.get(created.code)).message.customer
                return #expect(customer.birthDate == text)
            }
            let error = await refusal { _ = try await bench.customers().createCustomer(request) }
            #expect(error?.broken == ["customer.birth_date \(code)"])
        }
    }

    @Test(arguments: [
        "0532 123 45 67", "532 123 45 67", "(0532) 123-45-67", "00905321234567", "905321234567", "+90 0532 123 45 67",
        "+905321234567", "0.532.123.45.67", "0532/1234567", " 0532 123 45 67 ", "+90 (532) 123 45 67",
        "90 532 123 45 67",
        "0090 (0) 532 123 45 67",
    ])
    func `every notation of a phone is the same customer`(_ notation: String) async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.interactions().recordInteraction(Make.purchase("e1", by: Self.phone)).message
                .customerCode
            let again = try await bench.interactions().recordInteraction(
                Make.purchase("e2", by: Make.identifier(.phone, notation), creating: false)
            ).message
            #expect(again.customerCode == code && !again.effects.customerCreated)
        }
    }

    @Test(arguments: [
        "", " ", "+", "0", "00", "+90", "0532 123 45 6", "0532 123 45 678", "++905321234567", "0532 123 45 67 ext 4",
        "０５３２１２３４５６７", "٠٥٣٢١٢٣٤٥٦٧", "+0 532 123 45 67", "1234567", "0132 123 45 67", "tel:+905321234567",
        "+9053212345678901", "5 5 5",
    ])
    func `what is no phone is refused`(_ text: String) async throws {
        try await ServiceBench.run { bench in
            let request = Make.purchase("e", by: Make.identifier(.phone, text))
            let error = await refusal { _ = try await bench.interactions().recordInteraction(request) }
            #expect(error?.violations.count == 1)
            let path = "interaction.subject_identifiers.identifiers[0].value"
            #expect(error?.broken == ["\(path) \(text.isEmpty ? "REQUIRED" : "BAD_PHONE")"])
        }
    }

    @Test(arguments: [
        (IdentifierKind.tckn, "01234567890", "BAD_TCKN"), (.tckn, "１００００００００１４６", "BAD_TCKN"),
        (.tckn, "87836910957", "BAD_TCKN"),
        (.tckn, "99000000026", "BAD_TCKN"), (.ykn, "87836910956", "BAD_YKN"), (.vkn, "1111111111", "BAD_VKN"),
        (.vkn, "45405369201", "BAD_VKN"), (.email, "İnfo@x.com", "BAD_EMAIL"), (.email, "a@b", "BAD_EMAIL"),
        (.email, "a..b@x.com", "BAD_EMAIL"), (.email, "@x.com", "BAD_EMAIL"), (.email, "a@x.com@y.com", "BAD_EMAIL"),
        (.loyalty, "- -", "BAD_IDENTIFIER_VALUE"), (.loyalty, "kartım", "BAD_IDENTIFIER_VALUE"),
        (.device, "a b", "BAD_IDENTIFIER_VALUE"),
    ])
    func `an identifier that its kind refuses`(_ kind: IdentifierKind, _ value: String, _ code: String) async throws {
        try await ServiceBench.run { bench in
            let request = Make.create(Make.person("Ali"), Make.identifier(kind, value))
            let error = await refusal { _ = try await bench.customers().createCustomer(request) }
            #expect(error?.broken == ["identifiers[0].value \(code)"])
        }
    }

    @Test func `codes fold as ASCII and names as Turkish`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let mail = Make.identifier(.email, "INFO@X.COM.TR")
            let code = try await client.createCustomer(Make.create(Make.person("İSMAİL", "IŞIK"), mail)).message.code
            var lookup = LookupCustomerRequest()
            (lookup.access, lookup.identifier) = (Make.access, Make.identifier(.email, "info@x.com.tr"))
            let found = try await client.lookupCustomer(lookup).message.customer
            #expect(found.code == code && found.identifiers.map(\.value) == ["info@x.com.tr"])
            // The same name in other letters is the same person; another name on the same address is another person.
            let same = Make.create(Make.person("ismail", "ışık"), mail)
            #expect(try await client.createCustomer(same).message.code == code)
            let other = Make.create(Make.person("Ayşe", "Işık"), mail)
            #expect(try await client.createCustomer(other).message.code != code)
        }
    }

    @Test(arguments: [UInt64(1), 1_023, 1_024, UInt64(Int64.max), UInt64.max])
    func `an interaction's id may be any number`(_ id: UInt64) async throws {
        try await ServiceBench.run { bench in
            _ = try await bench.interactions().recordInteraction(Make.purchase("e", by: Self.phone))
            let request = GetInteractionRequest.with { ($0.access, $0.interactionID) = (Make.access, id) }
            let error = await refusal { _ = try await bench.interactions().getInteraction(request) }
            #expect(error?.code == .notFound && error?.reason == "INTERACTION_NOT_FOUND")
        }
    }

    /// A purchase of about 90 KB: as large as the contract lets one be, nearly.
    static func large(_ event: String) -> RecordInteractionRequest {
        var request = Make.purchase(event, by: phone)
        request.interaction.note = String(repeating: "ş", count: 2_000)
        request.interaction.attributes = Dictionary(
            uniqueKeysWithValues: (0..<32).map { ("key-\($0)", String(repeating: "ğ", count: 256)) })
        request.interaction.items = (0..<100).map { number in
            .with { ($0.product, $0.category) = ("P\(number)", String(repeating: "李", count: 100)) }
        }
        return request
    }

    private static func size(of message: some Message) throws -> Int {
        (try message.serializedBytes() as [UInt8]).count
    }

    @Test func `large interactions do not make a customer unreadable`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            let large = Self.large("e0")
            #expect(try Self.size(of: large) > 50_000)
            var code = ""
            for number in 0..<30 {
                code = try await client.recordInteraction(Self.large("e\(number)")).message.customerCode
            }
            let view = try await bench.customers().getCustomer360(Make.view(code, last: 200)).message
            #expect((1..<30).contains(view.lastInteractions.count))
            #expect(try Self.size(of: view) < 700_000)
            for types in [[], [InteractionType.purchase]] {
                var list = ListInteractionsRequest()
                (list.access, list.customer.code, list.pageSize, list.types) = (Make.access, code, 200, types)
                var seen: [String] = []
                repeat {
                    let page = try await client.listInteractions(list).message
                    #expect(try Self.size(of: page) < 700_000)
                    seen += page.interactions.map(\.sourceEventID)
                    list.pageToken = page.nextPageToken
                } while !list.pageToken.isEmpty
                #expect(seen == (0..<30).reversed().map { "e\($0)" })
            }
        }
    }

    @Test func `a large commit comes to a tail in several messages`() async throws {
        try await ServiceBench.run { bench in
            var batch = RecordInteractionBatchRequest()
            batch.items = (0..<18).map { Self.large("e\($0)") }
            batch.atomic = true
            let seq = try await bench.interactions().recordInteractionBatch(batch).commitSeq
            var tail = TailInteractionsRequest()
            (tail.access, tail.after.epoch) = (Make.access, bench.epoch)
            let stream = try await bench.interactions(.system, "erp").tailInteractions(tail)
            var messages = stream.makeAsyncIterator()
            var seen: [String] = []
            var positions: [UInt64] = []
            while seen.count < 18, let message = try await messages.next() {
                #expect(try Self.size(of: message) < 400_000)
                seen += message.interactions.map(\.sourceEventID)
                positions.append(message.position.commitSeq)
            }
            stream.cancel()
            #expect(seen == batch.items.map(\.interaction.sourceEventID))
            #expect(positions.count >= 4 && positions.dropLast().allSatisfy { $0 == seq - 1 } && positions.last == seq)
        }
    }

    @Test func `positions and versions may be any number`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            var options = CallOptions()
            options.minimumCommitSeq = .max
            let ahead = await refusal { _ = try await bench.customers().getCustomer(Make.get(code), options) }
            #expect(ahead?.code == .outOfRange)
            let update = ChangeCustomerTests.update(code, version: .max) { $0.givenName = "Veli" }
            let stale = await refusal { _ = try await bench.customers().updateCustomer(update) }
            #expect(stale?.code == .aborted)
            var tail = TailInteractionsRequest()
            (tail.access, tail.after.epoch, tail.after.commitSeq) = (Make.access, bench.epoch, .max)
            let stream = try await bench.interactions(.system, "erp").tailInteractions(tail)
            let lost = await refusal { for try await _ in stream {} }
            #expect(lost?.reason == "POSITION_AHEAD")
        }
    }
}
