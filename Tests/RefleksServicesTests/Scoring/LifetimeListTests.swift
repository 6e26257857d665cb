import RefleksContract
import RefleksDomain
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// ListTopCustomers by lifetime value over the stubs.
struct LifetimeListTests {
    private func customer(_ bench: ServiceBench, _ name: String, _ purchases: [(daysAgo: Int64, lira: Int64)])
        async throws -> String
    {
        let code = try await bench.person(name)
        for (place, purchase) in purchases.enumerated() {
            try await bench.buy(
                code, "\(code)-\(place)", daysAgo: purchase.daysAgo, money: [Make.money(.revenue, purchase.lira * 100)])
        }
        return code
    }

    private func page(
        _ bench: ServiceBench, _ order: TopOrder = .lifetimeValue, atLeast: Int64? = nil, size: UInt32 = 200,
        token: String = ""
    ) async throws -> RankedCustomers {
        var request = ListTopCustomersRequest.with { ($0.access, $0.order) = (Make.access, order) }
        if let atLeast { request.atLeast = atLeast }
        (request.pageSize, request.pageToken) = (size, token)
        return try await bench.scoring().listTopCustomers(request).message
    }

    /// The first page once everybody is ordered by the active model.
    private func ordered(_ bench: ServiceBench) async throws -> RankedCustomers {
        // A branch without customers: asking again and again leaves nothing in the audit.
        let nobody = ListTopCustomersRequest.with {
            ($0.access, $0.order, $0.branch) = (Make.access, .lifetimeValue, "00-000")
        }
        while try await bench.scoring().listTopCustomers(nobody).message.orderedAtUs == 0 { await Task.yield() }
        return try await page(bench)
    }

    @Test func `who brought most so far need not be first: the list is that of GetLifetimeValue`() async throws {
        try await ServiceBench.run { bench in
            // The customers of docs/scoring.md, and one of whom nothing is known.
            let once = try await customer(bench, "Ayşe", [(300, 10_000)])
            let loyal = try await customer(
                bench, "Ali", [(122, 1_500), (92, 1_500), (62, 1_500), (32, 1_500), (2, 1_500)])
            let late = try await customer(bench, "Ece", [(60, 8_000)])
            _ = try await bench.person("Veli")
            try await ModelServiceTests.put(bench)
            let before = try await page(bench, .value)
            #expect(before.modelNumber == 0 && before.customers.allSatisfy { !$0.hasLifetimeValueMinor })
            #expect(before.customers.map(\.code) == [late, loyal, once])
            _ = try await ModelServiceTests.activate(bench, 1)
            let found = try await ordered(bench)
            #expect(found.customers.map(\.code) == [loyal, late, once], "today's profit: 7,500, 8,000 and 10,000")
            #expect(found.modelNumber == 1 && found.currency == "TRY")
            for customer in found.customers {
                let told = try await bench.scoring().getLifetimeValue(ModelServiceTests.value(customer.code)).message
                #expect(customer.lifetimeValueMinor == told.forecast.valueMinor && customer.hasValueMinor)
                #expect(!told.defaultModel && told.modelNumber == found.modelNumber)
            }
            #expect(found.customers[0].lifetimeValueMinor / 100 == 8_539, "by the model's own parameters")
            // The same figure stands beside what they have brought in every other list.
            let byValue = try await page(bench, .value).customers
            #expect(byValue.map(\.code) == [late, loyal, once])
            #expect(Set(byValue.map(\.lifetimeValueMinor)) == Set(found.customers.map(\.lifetimeValueMinor)))
        }
    }

    @Test func `a cut-off ends the list where nobody has as much, whatever the page`() async throws {
        try await ServiceBench.run { bench in
            for (index, lira) in [Int64(100), 6_000, 2_000, 900].enumerated() {
                _ = try await customer(bench, "Ayşe\(index)", [(40, lira), (20, lira), (2, lira)])
            }
            try await ModelServiceTests.put(bench)
            _ = try await ModelServiceTests.activate(bench, 1)
            let all = try await ordered(bench).customers
            #expect(all.count == 4)
            func listed(_ atLeast: Int64, _ size: UInt32) async throws -> [String] {
                var (codes, token): ([String], String) = ([], "")
                repeat {
                    let page = try await page(bench, atLeast: atLeast, size: size, token: token)
                    codes += page.customers.map(\.code)
                    token = page.nextPageToken
                } while !token.isEmpty
                return codes
            }
            for (place, last) in all.enumerated() {
                for size in [1, 2, 200] as [UInt32] {
                    let upTo = try await listed(last.lifetimeValueMinor, size)
                    #expect(upTo == all.prefix(place + 1).map(\.code), "\(size)")
                    let above = try await listed(last.lifetimeValueMinor + 1, size)
                    #expect(above == all.prefix(place).map(\.code), "\(size)")
                }
            }
            #expect(try await listed(.max, 200).isEmpty)
            #expect(try await listed(.min, 200).count == 4)
            // A token belongs to its order.
            let token = try await page(bench, size: 1).nextPageToken
            let wrong = await refusal { _ = try await page(bench, .value, size: 1, token: token) }
            #expect(wrong?.broken == ["page_token BAD_PAGE_TOKEN"])
        }
    }

    @Test func `without a model, and without a rate for its currency, the list is refused with what mends it`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, "Ali", [(30, 500), (2, 500)])
            let none = await refusal { _ = try await page(bench) }
            #expect(none?.code == .failedPrecondition && none?.reason == "MODEL_NONE_ACTIVE")
            let said = none.map { [$0.template.text(.english, []), $0.template.text(.turkish, [])] } ?? []
            #expect(said.allSatisfy { $0.contains("FitModel") && $0.contains("ActivateModel") })
            // Of one customer the default tells something, and says that it is the default.
            #expect(try await bench.scoring().getLifetimeValue(ModelServiceTests.value(code)).message.defaultModel)
            try await ModelServiceTests.put(bench, in: try Currency("EUR"))
            #expect(try await ModelServiceTests.activate(bench, 1).currencyWithoutRate == "EUR")
            let rate = await refusal { _ = try await page(bench) }
            #expect(rate?.code == .failedPrecondition && rate?.reason == "MODEL_NO_RATE")
            #expect(rate?.arguments == ["1", "EUR", "TRY"])
            _ = try await ModelServiceTests.activate(bench, 0)
            let again = await refusal { _ = try await page(bench) }
            #expect(again?.reason == "MODEL_NONE_ACTIVE")
            #expect(try await page(bench, .value).customers.map(\.code) == [code], "the others stay as they are")
        }
    }
}
