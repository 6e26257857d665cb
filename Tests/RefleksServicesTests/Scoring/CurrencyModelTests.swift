import RefleksContract
import RefleksRPC
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Models of customers who pay in several currencies: nothing that is not known counts as nothing.
struct CurrencyModelTests {
    /// The first customers of the sample; every second purchase of each is paid in euros, at `euro` cents for a cent.
    private func record(_ bench: ServiceBench, first count: Int, euro: Double?) async throws {
        var items: [RecordInteractionRequest] = []
        for (index, purchases) in try CDNOWLog(first: count).customers.enumerated() {
            for (place, purchase) in purchases.enumerated() {
                let isForeign = euro != nil && place % 2 == 1
                let amount = isForeign ? Int64((Double(purchase.cents) / (euro ?? 1)).rounded()) : purchase.cents
                var item = Make.purchase(
                    "\(index)-\(place)", by: Make.identifier(.loyalty, "cdnow-\(index)"),
                    money: [Make.money(.revenue, amount, isForeign ? "EUR" : "TRY")])
                item.interaction.occurredAtUs = Int64(purchase.day) * 86_400_000_000 + 36_000_000_000
                items.append(item)
            }
        }
        for start in stride(from: 0, to: items.count, by: 500) {
            let batch = RecordInteractionBatchTests.batch(Array(items[start..<min(start + 500, items.count)]))
            _ = try await bench.interactions().recordInteractionBatch(batch)
        }
    }

    private func putRate(_ bench: ServiceBench, _ millionths: Int64, from: String = "EUR", to: String = "TRY")
        async throws
    {
        _ = try await bench.system(.admin, "root").putExchangeRate(
            .with {
                ($0.rate.fromCurrency, $0.rate.toCurrency, $0.rate.date) = (from, to, "1996-01-01")
                $0.rate.rateMillionths = millionths
            })
    }

    /// p·γ/(q−1): what the model expects of a purchase of somebody of whom nothing is known.
    private func mean(_ model: ModelDescription) throws -> Double {
        let values = try model.spend.parameters.map { try #require(Double($0.value)) }
        try #require(values.count == 3)
        return values[0] * values[2] / (values[1] - 1)
    }

    private func fitted(count: Int, euro: Double?, rate: Int64? = nil) async throws -> ModelDescription {
        var model = ModelDescription()
        try await ServiceBench.run { bench in
            try await record(bench, first: count, euro: euro)
            if let rate { try await putRate(bench, rate) }
            model = try #require(try await ModelServiceTests.fit(bench).last).model
        }
        return model
    }

    @Test func `a fit over mixed currencies converts by the day's rate, and tells what it left out without one`()
        async throws
    {
        let plain = try await fitted(count: 600, euro: nil)
        #expect(plain.leftOutDays == 0)
        let converted = try await fitted(count: 600, euro: 5, rate: 5_000_000)
        #expect(converted.leftOutDays == 0 && converted.parameters == plain.parameters)
        let (whole, same) = (try mean(plain), try mean(converted))
        #expect(abs(same - whole) < whole * 0.01, "\(same) and \(whole)")
        let without = try await fitted(count: 600, euro: 5)
        #expect(without.leftOutDays > 0 && without.leftOutDays < without.repeatPurchases)
        #expect(without.parameters == plain.parameters, "days are days of purchase all the same")
        let known = try mean(without)
        #expect(abs(known - whole) < whole * 0.3, "\(known) and \(whole): not as if nothing had been paid")
    }

    @Test func `what is not known of a customer's money is absent, and an activation tells what lacks a rate`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            for (event, days) in [("a", Int64(90)), ("b", 30)] {
                try await bench.buy(code, event, daysAgo: days, money: [Make.money(.revenue, 500_00)])
            }
            try await ModelServiceTests.record(bench, first: 300)
            let request = ModelServiceTests.request { $0.currency = "USD" }
            let model = try #require(try await ModelServiceTests.fit(bench, request).last).model
            #expect(model.currency == "USD" && model.leftOutDays == model.repeatPurchases, "all were paid in lira")
            let value = ModelServiceTests.value(code, model: model.number)
            let unknown = try await bench.scoring().getLifetimeValue(value).message.forecast
            #expect(unknown.expectedPurchasesMicro > 0 && unknown.leftOutCurrencies == ["TRY"])
            #expect(!unknown.hasValueMinor && !unknown.hasMarginBasisPoints && !unknown.hasExpectedSpendMinor)
            #expect(!unknown.hasSpendPerPurchaseMinor)
            let told = try await ModelServiceTests.activate(bench, model.number)
            #expect(told.currencyWithoutRate == "USD")
            let still = try await bench.scoring().explainScore(ScoringServiceTests.explain(code)).message
            #expect(still.lines.contains { $0.rule == .valueMargin }, "VALUE is what was earned")

            // The other way round only: the model's answer can be told, and lira cannot be read.
            try await putRate(bench, 40_000_000, from: "USD", to: "TRY")
            let unread = try await ModelServiceTests.activate(bench, model.number)
            #expect(unread.currencyWithoutRate.isEmpty && unread.unreadCurrency == "TRY")
            try await bench.buy(code, "usd", daysAgo: 10, money: [Make.money(.revenue, 5_00, "USD")])
            let partly = try await bench.scoring().explainScore(ScoringServiceTests.explain(code)).message
            #expect(partly.lines.contains { $0.rule == .valueLifetime } && partly.leftOutCurrencies == ["TRY"])
            let score = try await bench.scoring().getScore(ScoringServiceTests.score(code)).message
            #expect(score.leftOutCurrencies == ["TRY"])
            var durable = CallOptions()
            durable.minimumCommitSeq = bench.durableSeq
            let listed = try await bench.scoring(.analyst, "deniz").listTopCustomers(
                .with { ($0.access, $0.pageSize) = (Make.access, 200) }, durable
            ).message.customers
            #expect(listed.first { $0.code == code }?.leavesOutMoney == true)

            try await putRate(bench, 25_000, from: "TRY", to: "USD")
            let known = try await bench.scoring().getLifetimeValue(value).message.forecast
            #expect(known.leftOutCurrencies.isEmpty && known.hasValueMinor && known.marginBasisPoints == 10_000)
            // Twice 12.50 and 5.00.
            #expect(known.valueMinor > 0 && known.spendPerPurchaseMinor == 10_00)
            let whole = try await ModelServiceTests.activate(bench, model.number)
            #expect(whole.currencyWithoutRate.isEmpty && whole.unreadCurrency.isEmpty)
            let scored = try await bench.scoring().explainScore(ScoringServiceTests.explain(code)).message
            #expect(scored.lines.contains { $0.rule == .valueLifetime })
            #expect(try await ModelServiceTests.activate(bench, 0).currencyWithoutRate.isEmpty)
        }
    }
}
