import RefleksContract
import RefleksEngine
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// The scorecard and the statement of customer equity over the contract.
struct ScorecardServiceTests {
    private func card(_ bench: ServiceBench, _ month: String = "") async throws -> GetScorecardResponse {
        try await bench.governance(.analyst, "bi").getScorecard(.with { $0.month = month }).message
    }

    private func equity(
        _ bench: ServiceBench, _ month: String = "", _ currency: String = ""
    ) async throws -> GetCustomerEquityStatementResponse {
        try await bench.governance(.analyst, "bi")
            .getCustomerEquityStatement(.with { ($0.month, $0.currency) = (month, currency) }).message
    }

    /// Some days into April.
    private func turnMonth(_ bench: ServiceBench) async throws {
        bench.clock.advance(seconds: 35 * 86_400)
        try await bench.engine.takePeriods()
    }

    @Test func `counts of customers come first, with owner, version and the caller's words`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.governance()
            for metric in [
                GovernanceMake.metric("a.value", .customerEquity), GovernanceMake.metric("z.count", .customers),
                GovernanceMake.metric("b.rate", .retentionRate), GovernanceMake.metric("old", retired: true),
            ] {
                _ = try await admin.putMetricDefinition(metric)
            }
            for name in ["Ali", "Ece"] {
                let code = try await bench.person(name)
                try await bench.buy(code, name, "TEA", money: [Make.money(.revenue, 90_000)])
            }
            let card = try await card(bench)
            #expect(card.running && card.month == "2026-03" && card.currency == "TRY")
            #expect(card.figures.map(\.definition.metricID) == ["z.count", "b.rate", "a.value"])
            #expect(card.figures.map(\.unit) == [.customers, .basisPoints, .minorUnits])
            #expect(card.figures[0].value == 2 && card.figures[0].valueBefore == 0)
            #expect(!card.figures[1].hasValue, "a rate of nobody is none")
            #expect(card.figures[2].value > 0 && card.figures[0].definition.version == 1)
            #expect(card.figures[0].name == "Metric z.count" && card.figures[0].definition.owner == "ayse.kaya")
            var options = CallOptions()
            options.locale = "tr"
            let turkish = try await bench.governance().getScorecard(GetScorecardRequest(), options).message
            #expect(turkish.figures[0].name == "Ölçü z.count")
            let listed = try await admin.listMetricDefinitions(ListMetricDefinitionsRequest()).message
            #expect(listed.metrics.map(\.metricID) == ["a.value", "b.rate", "z.count"])
            let all = try await admin.listMetricDefinitions(.with { $0.withRetired = true }).message
            #expect(all.metrics.count == 4 && all.metrics.allSatisfy { $0.source == "admin/root" })
        }
    }

    @Test func `a month that is over keeps the definitions of its time`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.governance()
            _ = try await admin.putMetricDefinition(GovernanceMake.metric("m", .customers))
            let code = try await bench.person("Ali")
            try await bench.buy(code, "e", "TEA", money: [Make.money(.revenue, 90_000)])
            try await turnMonth(bench)
            _ = try await admin.putMetricDefinition(GovernanceMake.metric("m", .lostCustomers, owner: "veli.ak"))
            _ = try await admin.putMetricDefinition(GovernanceMake.metric("n", .acquiredCustomers))
            let march = try await card(bench, "2026-03")
            #expect(!march.running && march.figures.map(\.definition.metricID) == ["m"])
            #expect(march.figures[0].definition.version == 1 && march.figures[0].definition.owner == "ayse.kaya")
            #expect(march.figures[0].definition.measure == .customers && march.figures[0].value == 1)
            let april = try await card(bench)
            #expect(april.figures.map(\.definition.metricID) == ["n", "m"])
            #expect(april.figures[1].definition.version == 2 && april.figures[1].value == 0)
            #expect(april.figures[0].value == 0 && april.figures[0].valueBefore == 1)
        }
    }

    @Test func `an eighth metric and bad definitions are refused with all that is wrong`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.governance()
            for index in 0..<7 { _ = try await admin.putMetricDefinition(GovernanceMake.metric("m\(index)")) }
            var options = CallOptions()
            options.locale = "tr"
            let eighth = await refusal {
                _ = try await admin.putMetricDefinition(GovernanceMake.metric("m7"), options)
            }
            #expect(eighth?.code == .failedPrecondition && eighth?.broken == ["metric.retired TOO_MANY_METRICS"])
            var broken = GovernanceMake.metric("m x")
            (broken.metric.nameTr, broken.metric.signOffs) = ("", ["ali.can", "ali.can"])
            let error = await refusal { _ = try await admin.putMetricDefinition(broken) }
            #expect(
                Set(error?.broken ?? []) == [
                    "metric.metric_id BAD_FORMAT", "metric.name_tr REQUIRED", "metric.sign_offs METRIC_SIGN_OFFS",
                ], "\(error?.broken ?? [])")
            let unknown = await refusal {
                _ = try await admin.putMetricDefinition(GovernanceMake.metric("m0", .UNRECOGNIZED(99)))
            }
            #expect(unknown?.broken.count == 1 && unknown?.broken.first?.hasPrefix("metric.measure ") == true)
        }
    }

    @Test func `the statement closes, month after month, and says why customers were lost`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for name in ["Ali", "Ece", "Can"] {
                codes.append(try await bench.person(name))
                try await bench.buy(codes[codes.count - 1], name, "TEA", money: [Make.money(.revenue, 90_000)])
            }
            try await turnMonth(bench)
            try await bench.buy(codes[0], "closed", daysAgo: -35, type: .accountClosed)
            try await bench.buy(codes[1], "more", "TEA", daysAgo: -35, money: [Make.money(.revenue, 900_000)])
            let march = try await equity(bench, "2026-03", "TRY")
            let april = try await equity(bench)
            #expect(!march.running && march.acquired.customers == 3 && march.closing.customers == 3)
            #expect(april.running && april.opening == march.closing && april.openingCommitSeq == march.asOfCommitSeq)
            #expect(april.lost.customers == 1 && april.losses.map(\.reason) == [.closure])
            #expect(april.losses.first?.line == april.lost && april.deepened.valueMinor > 0)
            let sum =
                april.opening.valueMinor + april.acquired.valueMinor + april.deepened.valueMinor
                + april.wonBack.valueMinor - april.lost.valueMinor - april.eroded.valueMinor
                + april.modelChange.valueMinor + april.mergesAndErasures.valueMinor
            #expect(sum == april.closing.valueMinor && april.closing.customers == 2)
        }
    }

    @Test func `what cannot be stated is refused with code, path and both languages`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            try await bench.buy(code, "e", "TEA", money: [Make.money(.revenue, 90_000)])
            let other = await refusal { _ = try await equity(bench, "", "USD") }
            #expect(other?.code == .failedPrecondition && other?.broken == ["currency EQUITY_OTHER_CURRENCY"])
            let wrong = await refusal { _ = try await equity(bench, "2026-3", "ZZZ") }
            #expect(Set(wrong?.broken ?? []) == ["month BAD_MONTH", "currency UNKNOWN_CURRENCY"])
            let ahead = await refusal { _ = try await card(bench, "2026-04") }
            #expect(ahead?.code == .failedPrecondition && ahead?.reason == "PERIOD_AHEAD")
            bench.clock.advance(seconds: 35 * 86_400)
            // The thread that keeps the books may have been faster: then there is nothing to refuse.
            do {
                _ = try await equity(bench, "2026-04")
            } catch let error as RPCError {
                #expect(error.code == .unavailable && error.reason == "PERIOD_NOT_TAKEN")
                #expect(error.retryAfterMilliseconds > 0)
            }
        }
    }
}
