import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// GetCustomer360 as of earlier times.
struct AsOfViewTests {
    @Test func `two times choose what was true and what had been told`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali", "Kaya"))).message.code
            let told = bench.now
            bench.clock.advance(seconds: 3_600)
            _ = try await bench.customers().updateCustomer(
                ChangeCustomerTests.update(code, version: 1) { $0.familyName = "Işık" })
            let late = Make.purchase("p", ofCode: code, money: [Make.money(.revenue, 500)], at: Make.anHourAgo)
            _ = try await bench.interactions().recordInteraction(late)
            _ = try await bench.customers().putFact(FactTests.put(code, "shoe.size", "38"))

            func view(_ change: (inout GetCustomer360Request) -> Void) async throws -> Customer360 {
                var request = Make.view(code)
                change(&request)
                return try await bench.customers().getCustomer360(request).message
            }
            let then = try await view { $0.asOfKnownUs = told }
            #expect(then.customer.familyName == "Kaya" && then.totals.interactionCount == 0 && then.facts.isEmpty)
            #expect(then.asOfKnownUs == told && then.asOfValidUs == 0 && then.asOfCommitSeq == 1)
            // The purchase occurred before the customer was known, and is told now.
            let asTrue = try await view { $0.asOfValidUs = told }
            #expect(asTrue.customer.familyName == "Işık" && asTrue.totals.interactionCount == 1)
            #expect(asTrue.facts.isEmpty && asTrue.lastInteractions.map(\.sourceEventID) == ["p"])
            #expect(asTrue.daysSinceLastContact == 0)
            let before = try await view { $0.asOfValidUs = Make.anHourAgo - 1 }
            #expect(before.totals.interactionCount == 0 && before.lastInteractions.isEmpty)
            let now = try await view { $0.asOfValidUs = bench.now }
            var live = try await view { _ in }
            live.asOfValidUs = bench.now
            // What need not be asked is of now alone.
            for index in live.facts.indices { live.facts[index].doNotAsk = false }
            #expect(now == live)
        }
    }

    @Test func `permissions are those that were known then`() async throws {
        try await ServiceBench.run { bench in
            let phone = Make.identifier(.phone, PermissionTests.phone)
            let created = try await bench.customers().createCustomer(Make.create(Make.person("Ali"), phone))
            let code = created.message.code
            _ = try await bench.customers().recordPermission(PermissionTests.record(.approved))
            let told = bench.now
            bench.clock.advance(seconds: 3_600)
            _ = try await bench.customers().recordPermission(PermissionTests.record(.refused, at: bench.now))
            var request = Make.view(code)
            request.asOfKnownUs = told
            let then = try await bench.customers().getCustomer360(request).message
            #expect(then.permissions.map(\.status) == [.approved])
            request.asOfKnownUs = bench.now
            let now = try await bench.customers().getCustomer360(request).message
            let live = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(now.permissions == live.permissions && live.permissions.map(\.status) == [.refused])
        }
    }

    @Test func `a time before the customer finds nobody, one that lies ahead is refused in both languages`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            var request = Make.view(code)
            request.asOfKnownUs = bench.now - 1
            let nobody = await refusal { [request] in _ = try await bench.customers().getCustomer360(request) }
            #expect(nobody?.code == .notFound && nobody?.reason == "CUSTOMER_NOT_FOUND")
            request.asOfKnownUs = bench.now + 301_000_000
            let ahead = await refusal { [request] in _ = try await bench.customers().getCustomer360(request) }
            #expect(ahead?.broken == ["as_of_known_us AS_OF_AHEAD"])
            let texts = try #require(ahead?.violations.first?.template)
            #expect(
                texts.text(.turkish, ["5"]).contains("5 dakikadan") && texts.text(.english, ["5"]).contains("5 minutes")
            )
            request.asOfKnownUs = 0
            request.asOfValidUs = bench.now + 86_400_000_000
            #expect(try await bench.customers().getCustomer360(request).message.customer.code == code)
        }
    }
}
