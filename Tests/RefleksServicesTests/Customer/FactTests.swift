import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct FactTests {
    static func fact(_ key: String, _ value: String, origin: FactOrigin = .declared) -> FactInput {
        .with {
            ($0.category, $0.key, $0.value, $0.origin) = (.lifestyle, key, value, origin)
            $0.legalBasis = .contract
        }
    }

    static func put(_ code: String, _ key: String, _ value: String, origin: FactOrigin = .declared) -> PutFactRequest {
        .with { ($0.code, $0.fact) = (code, fact(key, value, origin: origin)) }
    }

    static let mornings = ServicePreference.with {
        ($0.channel, $0.unwantedChannels, $0.branch) = (.phone, [.sms, .email], "34-001")
        $0.windows = [
            .with { ($0.weekday, $0.fromHour, $0.toHour) = (.tuesday, 9, 12) },
            .with { ($0.weekday, $0.fromHour, $0.toHour) = (.monday, 12, 18) },
            .with { ($0.weekday, $0.fromHour, $0.toHour) = (.monday, 9, 12) },
        ]
    }

    private func customer(_ bench: ServiceBench) async throws -> String {
        try await bench.customers().createCustomer(Make.create(Make.person("Ayşe", "Işık"))).message.code
    }

    @Test func `what one branch was told every branch sees, with source and ground`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let answer = try await bench.customers().putFact(Self.put(code, "household.size", "4 kişi"))
            #expect(answer.outcome == .committed && answer.commitSeq == answer.message.commitSeq)
            let view = try await bench.customers(.agent, "ayse").getCustomer360(Make.view(code)).message
            let fact = try #require(view.facts.first)
            #expect(view.facts.count == 1 && fact.factID == answer.message.factID && fact.factID > 0)
            #expect(fact.category == .lifestyle && fact.key == "household.size" && fact.value == "4 kişi")
            #expect(fact.origin == .declared && fact.source == "branch/34-001" && fact.legalBasis == .contract)
            #expect(fact.validFromUs == bench.now && fact.validToUs == 0 && fact.recordedAtUs == bench.now)
            #expect(fact.current && !view.hasPreference && view.customer.version == 1)
            #expect(view.asOfCommitSeq == answer.commitSeq)
        }
    }

    @Test func `a new fact supersedes the old one, an inferred one stands behind what was said`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await customer(bench)
            _ = try await client.putFact(Self.put(code, "shoe.size", "38"))
            bench.clock.advance(seconds: 1)
            _ = try await client.putFact(Self.put(code, "shoe.size", "39", origin: .observed))
            bench.clock.advance(seconds: 1)
            _ = try await client.putFact(Self.put(code, "shoe.size", "41", origin: .inferred))
            let facts = try await client.getCustomer360(Make.view(code)).message.facts
            #expect(facts.map(\.value) == ["39", "41"])
            #expect(facts.map(\.current) == [true, false])
            _ = try await client.retractFact(.with { ($0.code, $0.factID) = (code, facts[0].factID) })
            let left = try await client.getCustomer360(Make.view(code)).message.facts
            #expect(left.map(\.value) == ["41"] && left.map(\.current) == [true])
            let error = await refusal {
                _ = try await client.retractFact(.with { ($0.code, $0.factID) = (code, facts[0].factID) })
            }
            #expect(error?.code == .notFound && error?.reason == "FACT_NOT_FOUND")
        }
    }

    @Test func `a fact holds from and until its times`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await customer(bench)
            var request = Self.put(code, "home.city", "Bursa")
            (request.fact.validFromUs, request.fact.validToUs) = (bench.now + 60_000_000, bench.now + 120_000_000)
            _ = try await client.putFact(request)
            func isCurrent() async throws -> [Bool] {
                try await client.getCustomer360(Make.view(code)).message.facts.map(\.current)
            }
            #expect(try await isCurrent() == [false])
            bench.clock.advance(seconds: 60)
            #expect(try await isCurrent() == [true])
            bench.clock.advance(seconds: 60)
            #expect(try await isCurrent() == [false])
        }
    }

    @Test func `a preference replaces the one before, and an empty one takes it back`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await customer(bench)
            var request = SetServicePreferenceRequest.with { ($0.code, $0.preference) = (code, Self.mornings) }
            _ = try await client.setServicePreference(request)
            let kept = try await client.getCustomer360(Make.view(code)).message.preference
            #expect(kept.channel == .phone && kept.unwantedChannels == [.sms, .email] && kept.branch == "34-001")
            #expect(kept.windows.map(\.weekday) == [.monday, .tuesday])
            #expect(kept.windows.map(\.fromHour) == [9, 9] && kept.windows.map(\.toHour) == [18, 12])
            #expect(kept.source == "branch/34-001" && kept.recordedAtUs == bench.now)
            request.preference = .with { $0.branch = "06-002" }
            _ = try await client.setServicePreference(request)
            let next = try await client.getCustomer360(Make.view(code)).message.preference
            #expect(next.channel == .unspecified && next.windows.isEmpty && next.branch == "06-002")
            request.clearPreference()
            #expect(try await client.setServicePreference(request).outcome == .committed)
            #expect(try await !client.getCustomer360(Make.view(code)).message.hasPreference)
            #expect(try await client.setServicePreference(request).outcome == .noEffect)
        }
    }

    @Test func `a repeated call with its key is answered as before, with another content refused`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            var options = CallOptions()
            options.idempotencyKey = "k-1"
            let first = try await bench.customers().putFact(Self.put(code, "a", "1"), options).message
            let again = try await bench.customers().putFact(Self.put(code, "a", "1"), options)
            #expect(again.message.replayed && again.message.factID == first.factID && again.outcome == .noEffect)
            let error = await refusal {
                _ = try await bench.customers().putFact(Self.put(code, "a", "2"), options)
            }
            #expect(error?.reason == "IDEMPOTENCY_CONFLICT")
        }
    }

    @Test func `a watch shows a new fact, and nobody reads facts that are another's`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await customer(bench)
            let other = try await customer(bench)
            let watch = try await client.watchCustomer(
                .with { ($0.access, $0.customer.code) = (Make.access, code) })
            var messages = watch.makeAsyncIterator()
            #expect(try await messages.next()?.view.facts.isEmpty == true)
            _ = try await client.putFact(Self.put(code, "a", "1"))
            let message = try #require(try await messages.next())
            #expect(message.view.facts.map(\.value) == ["1"] && message.newInteractions == 0 && !message.snapshot)
            #expect(try await client.getCustomer360(Make.view(other)).message.facts.isEmpty)
        }
    }

    @Test func `unknown customers, too many facts and readers are refused`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await customer(bench)
            for index in 0..<200 { _ = try await client.putFact(Self.put(code, "k\(index)", "v")) }
            let full = await refusal { _ = try await client.putFact(Self.put(code, "one.more", "v")) }
            #expect(full?.code == .failedPrecondition && full?.reason == "TOO_MANY_FACTS" && full?.arguments == ["200"])
            _ = try await client.putFact(Self.put(code, "k7", "w"))
            #expect(try await client.getCustomer360(Make.view(code)).message.facts.count == 200)
            let unknown = await refusal { _ = try await client.putFact(Self.put("1000000005", "a", "1")) }
            #expect(unknown?.reason == "CUSTOMER_NOT_FOUND")
        }
    }
}
