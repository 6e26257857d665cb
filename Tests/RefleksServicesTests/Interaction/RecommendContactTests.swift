import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// The bench's clock stands at Monday, 2026-03-02, 09:00 in Istanbul.
struct RecommendContactTests {
    static func request(_ code: String, _ purpose: ContactPurpose = .order) -> RecommendContactRequest {
        .with {
            ($0.access, $0.customer.code, $0.purpose) = (Make.access, code, purpose)
            if purpose == .marketing { $0.brand = "Shop" }
        }
    }

    private static let phone = Make.identifier(.phone, "0532 123 45 67")
    private static let email = Make.identifier(.email, "ayse@example.com")

    private func customer(_ bench: ServiceBench, _ identifiers: IdentifierInput...) async throws -> String {
        var request = Make.create(Make.person("Ayşe"))
        request.identifiers = identifiers
        return try await bench.customers().createCustomer(request).message.code
    }

    private func contact(
        _ bench: ServiceBench, _ event: String, _ code: String, _ channel: Channel, _ outcome: String,
        daysAgo: Int64, type: InteractionType = .contact, answers: String = "", direction: Direction = .out
    ) async throws {
        var request = Make.purchase(event, ofCode: code, at: bench.now - daysAgo * 86_400_000_000)
        (request.interaction.type, request.interaction.channel) = (type, channel)
        (request.interaction.direction, request.interaction.outcome) = (direction, outcome)
        request.interaction.refersTo = answers
        _ = try await bench.interactions().recordInteraction(request)
    }

    private func advice(
        _ bench: ServiceBench, _ code: String, _ purpose: ContactPurpose = .order, locale: String = "en"
    ) async throws -> RecommendContactResponse {
        var options = CallOptions()
        options.locale = locale
        return try await bench.interactions().recommendContact(Self.request(code, purpose), options).message
    }

    @Test func `the channel that this customer answers is advised`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, Self.phone, Self.email)
            for day in 1...6 as ClosedRange<Int64> {
                try await contact(bench, "s\(day)", code, .sms, "NO_ANSWER", daysAgo: day)
                try await contact(bench, "p\(day)", code, .phone, "NO_ANSWER", daysAgo: day)
                try await contact(bench, "e\(day)", code, .email, "", daysAgo: day)
                try await contact(bench, "a\(day)", code, .web, "", daysAgo: day, answers: "e\(day)", direction: .in)
            }
            let advice = try await advice(bench, code)
            #expect(advice.contact.channel == .email && advice.contact.answerShareBp > 7_000)
            #expect(advice.contact.fromUs >= bench.now && advice.contact.toUs > advice.contact.fromUs)
            #expect(advice.contact.reasons.first?.code == "GROUND_ORDER_NOTICE")
            #expect(advice.rejected.map(\.channel) == [.phone, .sms])
            #expect(advice.rejected.map(\.reason.code) == ["LESS_EFFECTIVE_CHANNEL", "LESS_EFFECTIVE_CHANNEL"])
            #expect(advice.preference == .notStated && advice.contact.costCurrency.isEmpty)
            #expect(advice.customerCode == code && advice.asOfCommitSeq == bench.durableSeq)
            #expect(advice.lookedBackToUs == 0)
        }
    }

    @Test func `of equally effective channels the cheaper one is advised, with what it costs`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, Self.phone)
            _ = try await bench.system(.admin, "root").putTariff(
                ReferenceDataTests.tariff("2026-01-01", (.phone, 250, 120), (.sms, 12, 0)))
            let cheap = try await advice(bench, code)
            #expect(
                cheap.contact.channel == .sms && cheap.contact.costMinor == 12 && cheap.contact.costCurrency == "TRY")
            #expect(cheap.rejected.map(\.reason.code) == ["DEARER_CHANNEL"])
            _ = try await bench.system(.admin, "root").putTariff(
                ReferenceDataTests.tariff("2026-03-01", (.sms, 12_000, 0)))
            #expect(try await advice(bench, code).contact.channel == .phone)
        }
    }

    @Test func `a stated preference goes first, and a breach is told`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, Self.phone)
            _ = try await bench.customers().setServicePreference(
                .with { ($0.code, $0.preference.channel) = (code, .sms) })
            let honoured = try await advice(bench, code)
            #expect(honoured.contact.channel == .sms && honoured.preference == .honoured)
            _ = try await bench.customers().setServicePreference(
                .with {
                    ($0.code, $0.preference.channel, $0.preference.unwantedChannels) = (code, .email, [.phone])
                })
            let breached = try await advice(bench, code)
            #expect(breached.contact.channel == .sms && breached.preference == .breached)
            #expect(breached.preferenceBreaches.map(\.code) == ["NO_ADDRESS_ON_PREFERRED_CHANNEL"])
            #expect(breached.rejected.map(\.reason.code) == ["CHANNEL_UNWANTED"])
        }
    }

    @Test(arguments: ["en", "tr"]) func `marketing without a permission is refused, with the reason`(
        locale: String
    ) async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, Self.phone, Self.email)
            let advice = try await advice(bench, code, .marketing, locale: locale)
            #expect(advice.refusal.reasons.count == 1 && advice.refusal.untilUs == 0)
            #expect(advice.rejected.map(\.channel) == [.phone, .sms, .email])
            let other = try await self.advice(bench, code, .marketing, locale: locale == "en" ? "tr" : "en")
            #expect(advice.refusal.reasons[0].code == other.refusal.reasons[0].code)
            #expect(advice.refusal.reasons[0].message != other.refusal.reasons[0].message)
        }
    }

    @Test func `an approval of the brand for the address and the channel is what marketing rests on`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, Self.phone, Self.email)
            func approve(brand: String) async throws {
                var request = PermissionTests.record(
                    .approved, recipient: Self.phone.value, type: .message, as: .individual)
                request.key.brand = brand
                _ = try await bench.customers(.system, "erp").recordPermission(request)
            }
            try await approve(brand: "other")
            #expect(try await advice(bench, code, .marketing).refusal.reasons.count == 1)
            try await approve(brand: "shop")
            let allowed = try await advice(bench, code, .marketing)
            #expect(allowed.contact.channel == .sms && allowed.contact.reasons.first?.code == "GROUND_APPROVAL")
            #expect(allowed.rejected.map(\.channel) == [.phone, .email])
            let nameless = await refusal {
                var request = Self.request(code, .marketing)
                request.brand = ""
                _ = try await bench.interactions().recommendContact(request)
            }
            #expect(nameless?.broken == ["brand REQUIRED"])
        }
    }

    @Test func `after three marketing contacts within a week there is a rest`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, Self.phone)
            try await contact(bench, "o1", code, .phone, "ANSWERED", daysAgo: 6, type: .offerMade)
            try await contact(bench, "o2", code, .sms, "", daysAgo: 3, type: .campaignExposed)
            #expect(try await advice(bench, code, .marketing).refusal.reasons.map(\.code) != ["FATIGUE_CAP"])
            try await contact(bench, "o3", code, .phone, "", daysAgo: 1, type: .offerMade)
            let tired = try await advice(bench, code, .marketing)
            #expect(tired.refusal.reasons.map(\.code) == ["FATIGUE_CAP"])
            #expect(tired.refusal.untilUs == bench.now + 86_400_000_000)
            #expect(try await advice(bench, code, .delivery).contact.channel == .phone, "what must be told is told")
        }
    }

    @Test func `quiet hours are the house's own, else the standard ones`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, Self.phone)
            bench.clock.advance(seconds: 12 * 3_600)
            // Monday 21:00: the next time is Tuesday 09:00.
            let standard = try await advice(bench, code)
            #expect(standard.contact.fromUs == bench.now + 12 * 3_600_000_000)
            _ = try await bench.system(.admin, "root").putCalendar(
                .with {
                    $0.calendar.calendarID = "contact.hours"
                    $0.calendar.week = [
                        .with { ($0.weekday, $0.spans) = (.monday, [ReferenceDataTests.span(1_200, 1_440)]) }
                    ]
                })
            let own = try await advice(bench, code)
            #expect(own.contact.fromUs == bench.now && own.contact.toUs == bench.now + 3 * 3_600_000_000)
        }
    }

    @Test func `nobody without an address is approached, and a contact that was taken back counts for nothing`()
        async throws
    {
        try await ServiceBench.run { bench in
            let nobody = try await customer(bench)
            let refused = try await advice(bench, nobody)
            #expect(refused.refusal.reasons.map(\.code) == ["NO_CONTACT_ADDRESS"] && refused.rejected.isEmpty)
            let code = try await customer(bench, Self.phone)
            for number in 1...3 as ClosedRange<Int64> {
                try await contact(bench, "o\(number)", code, .phone, "", daysAgo: number, type: .offerMade)
            }
            let list = ListInteractionsRequest.with { ($0.access, $0.customer.code) = (Make.access, code) }
            let newest = try await bench.interactions().listInteractions(list).message.interactions[0]
            _ = try await bench.interactions().correctInteraction(
                CorrectInteractionTests.correct(newest.interactionID))
            #expect(try await advice(bench, code, .marketing).refusal.reasons.map(\.code) != ["FATIGUE_CAP"])
        }
    }

    @Test func `a purpose is required`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let error = await refusal { _ = try await advice(bench, code, .unspecified) }
            #expect(error?.broken == ["purpose REQUIRED"])
            let unknown = await refusal { _ = try await advice(bench, code, .UNRECOGNIZED(44)) }
            #expect(unknown?.broken == ["purpose UNKNOWN_VALUE"])
        }
    }
}
