import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksStore
import RefleksTestSupport
import RefleksWire
import SwiftProtobuf
import Testing

/// Models of lifetime value over the stubs: fitted, judged, activated, and asked about customers.
struct ModelServiceTests {
    static func request(
        until: String = "1997-10-01", holdout: String = "1998-07-01",
        _ change: (inout FitModelRequest) -> Void = { _ in }
    ) -> FitModelRequest {
        var request = FitModelRequest.with {
            ($0.access, $0.calibrationUntil, $0.holdoutUntil) = (Make.access, until, holdout)
            $0.maximumSeconds = 600
        }
        change(&request)
        return request
    }

    static func value(
        _ code: String, days: UInt32 = 0, discount: UInt32 = 0, model: UInt32 = 0, known: Int64 = 0
    ) -> GetLifetimeValueRequest {
        .with {
            ($0.access, $0.customer.code, $0.horizonDays) = (Make.access, code, days)
            ($0.annualDiscountBasisPoints, $0.modelNumber, $0.asOfKnownUs) = (discount, model, known)
        }
    }

    static func fit(
        _ bench: ServiceBench, _ request: FitModelRequest = request(), locale: String = "en"
    ) async throws -> [FitModelResponse] {
        var options = CallOptions()
        options.locale = locale
        var messages: [FitModelResponse] = []
        for try await message in try await bench.scoring(.admin, "root").fitModel(request, options) {
            messages.append(message)
        }
        return messages
    }

    static func backtest(
        _ bench: ServiceBench, _ number: UInt32, size: UInt32 = 0, token: String = ""
    ) async throws -> BacktestModelResponse {
        let request = BacktestModelRequest.with {
            ($0.access, $0.number, $0.pageSize, $0.pageToken) = (Make.access, number, size, token)
        }
        var last = BacktestModelResponse()
        for try await message in try await bench.scoring(.analyst, "deniz").backtestModel(request) { last = message }
        return last
    }

    static func activate(_ bench: ServiceBench, _ number: UInt32) async throws -> ActivateModelResponse {
        let request = ActivateModelRequest.with { ($0.access, $0.number) = (Make.access, number) }
        return try await bench.scoring(.admin, "root").activateModel(request).message
    }

    /// Records a model that nobody was asked for.
    static func put(_ bench: ServiceBench, in currency: Currency = .lira) async throws {
        let parameters = CDNOWLog.bgNBD.map { ModelParameter(value: $0, standardError: nil) }
        let model = FittedModel(
            plan: FitPlan(
                family: .bgNBD, currency: currency, window: FitWindow(calibrationEnd: 10_134, holdoutEnd: 10_134)),
            parameters: parameters, logLikelihood: -1, identification: .full, iterations: 1, spend: nil,
            spendRefusal: .tooFewCustomers, customers: 10, repeaters: 3, repeatPurchases: 4, asOf: 1, report: nil,
            tracking: [])
        _ = try await bench.engine.submit(Command(.putReference(.model(model)), principal: "admin/root"))
    }

    /// Records the first customers of the sample, 500 interactions at a time.
    static func record(_ bench: ServiceBench, first count: Int = .max) async throws {
        var items: [RecordInteractionRequest] = []
        for (index, purchases) in try CDNOWLog(first: count).customers.enumerated() {
            for (place, purchase) in purchases.enumerated() {
                var item = Make.purchase(
                    "\(index)-\(place)", by: Make.identifier(.loyalty, "cdnow-\(index)"),
                    money: [Make.money(.revenue, purchase.cents)])
                item.interaction.occurredAtUs = Int64(purchase.day) * 86_400_000_000 + 36_000_000_000
                items.append(item)
            }
        }
        for start in stride(from: 0, to: items.count, by: 500) {
            let batch = RecordInteractionBatchTests.batch(Array(items[start..<min(start + 500, items.count)]))
            let results = try await bench.interactions().recordInteractionBatch(batch).message.results
            #expect(results.allSatisfy { $0.recorded.commitSeq > 0 })
        }
    }

    private func texts(_ parameters: [FittedParameter], _ published: [Double], _ unit: Double) throws {
        for (parameter, printed) in zip(parameters, published) {
            let value = try #require(Double(parameter.value))
            #expect(abs(value - printed) <= 0.50001 * unit, "\(parameter.name) is \(value)")
            #expect(try #require(Double(parameter.standardError)) > 0)
        }
    }

    @Test func `a model is fitted to the members of a segment, names it, and refuses one that nobody put`() async throws
    {
        try await ServiceBench.run { bench in
            try await Self.record(bench, first: 120)
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("repeaters", "purchases >= 2") })
            let whole = try #require(try await Self.fit(bench, Self.request()).last).model
            let part = try #require(try await Self.fit(bench, Self.request { $0.segment = "repeaters" }).last).model
            #expect(whole.segment.isEmpty && whole.segmentVersion == 0)
            #expect(part.segment == "repeaters" && part.segmentVersion == 1 && part.customers < whole.customers)
            let unknown = await refusal { _ = try await Self.fit(bench, Self.request { $0.segment = "others" }) }
            #expect(unknown?.code == .notFound && unknown?.reason == "SEGMENT_NOT_FOUND")
        }
    }

    @Test func `the CDNOW sample, recorded and fitted through the server, has the parameters of the papers`()
        async throws
    {
        try await ServiceBench.run { bench in
            try await Self.record(bench)
            let messages = try await Self.fit(bench)
            // The clock stands still: of each stage, one message tells how far it is at most.
            #expect(messages.count <= 3 && messages.dropLast().allSatisfy { $0.stage != .done && !$0.hasModel })
            let model = try #require(messages.last).model
            #expect(model.number == 1 && !model.active && !model.defaultModel && model.family == .bgNbd)
            #expect(model.parameters.map(\.name) == ["r", "alpha", "a", "b"] && model.identification == .full)
            try texts(model.parameters, [0.243, 4.414, 0.793, 2.426], 1e-3)
            try texts(model.spend.parameters, [6.25, 3.74, 15.44], 1e-2)
            #expect(abs(try #require(Double(model.logLikelihood)) - -9_582.4292) < 1e-3)
            #expect(model.customers == 2_357 && model.repeaters == 946 && model.source == "admin/root")
            #expect(model.calibrationUntil == "1997-10-01" && model.holdoutUntil == "1998-07-01")
            #expect(model.asOfCommitSeq < model.commitSeq && model.commitSeq == bench.durableSeq)
            let means = model.report.byFrequency.map(\.predictedMicro)
            for (mean, printed) in zip(means, [225, 523, 1_044, 1_520, 2_164, 2_654, 3_504, 6_157]) {
                #expect(abs(mean - Int64(printed) * 1_000) <= 501)
            }
            #expect(model.report.actualTotal == 1_882 && model.report.deciles.count == 10)
            #expect(model.tracking.last?.date == "1998-06-30" && model.tracking.last?.actual == 4_339)
            let read = try await bench.scoring().getModel(.with { $0.number = 1 }).message.model
            #expect(read == model)
        }
    }

    @Test func `the default serves and says so until a model is activated, which is a change that is told`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ayşe"))).message.code
            for (event, days) in [("a", Int64(90)), ("b", 60), ("c", 2)] {
                let money = [Make.money(.revenue, 3_000_00), Make.money(.cogs, 1_000_00)]
                let time = Make.anHourAgo - days * 86_400_000_000
                _ = try await bench.interactions().recordInteraction(
                    Make.purchase(event, ofCode: code, money: money, at: time))
            }
            let standard = try await bench.scoring().getModel(.init()).message.model
            #expect(standard.defaultModel && standard.number == 0 && standard.defaultSource.contains("CDNOW"))
            let before = try await bench.scoring().getLifetimeValue(Self.value(code)).message
            #expect(before.defaultModel && before.modelNumber == 0 && before.horizonDays == 365)
            #expect(before.forecast.repeatPurchases == 2 && before.forecast.recencyDays == 88)
            #expect(before.forecast.spendPerPurchaseMinor == 3_000_00, "his own average")
            #expect(before.forecast.marginBasisPoints == 6_666 && before.currency == "TRY")
            #expect(before.forecast.valueMinor > 0 && before.forecast.probabilityOfPurchaseMicro < 1_000_000)
            #expect(!before.forecast.hasResidualValueMinor)

            try await Self.record(bench, first: 300)
            let known = bench.now
            bench.clock.advance(seconds: 3_600)
            let number = try #require(try await Self.fit(bench).last).model.number
            let seq = try await Self.activate(bench, number).commitSeq
            let active = try await bench.scoring().getModel(.init()).message.model
            #expect(active.number == number && active.active && !active.defaultModel)
            let after = try await bench.scoring().getLifetimeValue(Self.value(code, days: 730, discount: 1_500)).message
            #expect(!after.defaultModel && after.modelNumber == number && after.asOfCommitSeq == seq)
            let asked = try await bench.scoring().getLifetimeValue(Self.value(code, model: number)).message
            #expect(asked.forecast.valueMinor < after.forecast.valueMinor, "two years bring more than one")
            let earlier = try await bench.scoring().getLifetimeValue(Self.value(code, known: known)).message
            #expect(earlier.defaultModel && earlier.forecast == before.forecast, "as it was known then")

            let explained = try await bench.scoring().explainScore(ScoringServiceTests.explain(code)).message
            let line = try #require(explained.lines.first { $0.rule == .valueLifetime })
            #expect(line.text == "Margin expected within 365 days by model \(number)" && line.evidenceIds.count == 3)
            #expect(abs(line.rawValue - asked.forecast.valueMinor) <= 1)
            #expect(explained.lines.reduce(0) { $0 + $1.points } == Int32(explained.score.total))
            let then = try await bench.scoring().explainScore(ScoringServiceTests.explain(code, known: known)).message
            #expect(then.lines.contains { $0.rule == .valueMargin })
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.score == explained.score)

            let follow = FollowChangesRequest.with {
                ($0.access, $0.kinds, $0.untilCommitSeq) = (Make.access, [.modelActivated], bench.durableSeq)
                $0.after.epoch = bench.epoch
            }
            var told: [RefleksContract.CustomerChange] = []
            for try await message in try await bench.customers(.system, "erp").followChanges(follow) {
                told += message.changes
            }
            #expect(told.map(\.kind) == [.modelActivated] && told.map(\.commitSeq) == [seq])
            #expect(told.map(\.customerCode) == [""] && told.map(\.source) == ["admin/root"])
        }
    }

    @Test func `who brought most so far need not be who is worth most: lifetime value orders otherwise`() async throws {
        try await ServiceBench.run { bench in
            func customer(_ name: String, _ purchases: [(daysAgo: Int64, lira: Int64)]) async throws -> String {
                let code = try await bench.customers().createCustomer(Make.create(Make.person(name))).message.code
                for (place, purchase) in purchases.enumerated() {
                    let time = Make.anHourAgo - purchase.daysAgo * 86_400_000_000
                    let money = [Make.money(.revenue, purchase.lira * 100)]
                    _ = try await bench.interactions().recordInteraction(
                        Make.purchase("\(code)-\(place)", ofCode: code, money: money, at: time))
                }
                return code
            }
            // A large purchase that nobody has come back from since, and small ones that go on.
            let once = try await customer("Ayşe", [(300, 10_000)])
            let loyal = try await customer("Ali", [(122, 1_500), (92, 1_500), (62, 1_500), (32, 1_500), (2, 1_500)])
            func profit(_ code: String) async throws -> Int64 {
                let request = GetChannelUsageRequest.with { ($0.access, $0.customer.code) = (Make.access, code) }
                let usage = try await bench.interactions().getChannelUsage(request).message
                return try #require(usage.total.results.first).marginMinor
            }
            #expect(try await profit(once) == 1_000_000)
            #expect(try await profit(loyal) == 750_000)
            let expected = try await bench.scoring().getLifetimeValue(Self.value(loyal)).message
            let other = try await bench.scoring().getLifetimeValue(Self.value(once)).message
            #expect(expected.forecast.valueMinor > other.forecast.valueMinor, "the other order")
            // The figures of docs/scoring.md, in lira.
            #expect(expected.forecast.valueMinor / 100 == 8_540 && other.forecast.valueMinor / 100 == 2_337)
            for (answer, count) in [(expected, 4), (other, 0)] {
                // Both say by which model, of what, and under which assumptions.
                #expect(answer.defaultModel && answer.currency == "TRY" && answer.horizonDays == 365)
                let source = Catalogue.Model.defaultSource
                #expect(answer.defaultSource == source.text(.english))
                #expect(answer.forecast.repeatPurchases == UInt32(count))
            }
        }
    }

    @Test func `a back-test tells whom a model would move, and what that is worth`() async throws {
        try await ServiceBench.run { bench in
            try await Self.put(bench)
            var codes: [String] = []
            for index in 0..<3 {
                let code = try await bench.customers().createCustomer(Make.create(Make.person("A", "B\(index)")))
                    .message.code
                codes.append(code)
                for place in 0..<3 {
                    let time = Make.anHourAgo - Int64(800 + place) * 86_400_000_000
                    let request = Make.purchase(
                        "\(index)-\(place)", ofCode: code, money: [Make.money(.revenue, 900_000_00)], at: time)
                    _ = try await bench.interactions().recordInteraction(request)
                }
            }
            // A level is held for thirty days, whatever is scored.
            bench.clock.advance(seconds: 40 * 86_400)
            try await bench.waitForProjection()
            let test = try await Self.backtest(bench, 1)
            #expect(test.done && test.customers == 3 && test.moved.map(\.customerCode) == codes.sorted())
            #expect(test.moved.allSatisfy { $0.after.rawValue < $0.before.rawValue && $0.totalAfter < $0.totalBefore })
            #expect(test.moves.map(\.customers) == [3] && test.nextPageToken.isEmpty && test.currency == "TRY")
            #expect(!test.hasValueBeforeMinor && test.moves[0].expectedValueMinor == test.valueAfterMinor)
            let rows = try await bench.audit.page(AuditQuery()).rows
            #expect(rows.filter { $0.event.method.hasSuffix("BacktestModel") }.count == 4, "the test and who was shown")

            let first = try await Self.backtest(bench, 1, size: 2)
            #expect(first.moved.count == 2 && first.customers == 3)
            let second = try await Self.backtest(bench, 1, size: 2, token: first.nextPageToken)
            #expect(second.moved.map(\.customerCode) == [codes.sorted()[2]] && second.nextPageToken.isEmpty)
            let foreign = await refusal { _ = try await Self.backtest(bench, 2, token: first.nextPageToken) }
            #expect(foreign?.broken == ["page_token BAD_PAGE_TOKEN"])

            _ = try await Self.activate(bench, 1)
            let again = try await Self.backtest(bench, 1)
            #expect(again.moved.isEmpty && again.valueBeforeMinor == again.valueAfterMinor)
        }
    }

    @Test func `a back-test names the currencies and rates that are missing, whose value is in no amount`() async throws
    {
        func pairs(_ test: BacktestModelResponse) -> [String] {
            test.missingRates.map { "\($0.fromCurrency)-\($0.toCurrency)" }
        }
        try await ServiceBench.run { bench in
            try await Self.put(bench)
            try await Self.put(bench, in: Currency("USD"))
            let dollars = Make.purchase(
                "1", by: Make.identifier(.loyalty, "abroad"), money: [Make.money(.revenue, 900_000_00, "USD")])
            _ = try await bench.interactions().recordInteraction(dollars)
            try await bench.waitForProjection()
            for number: UInt32 in [1, 2] {
                let test = try await Self.backtest(bench, number)
                #expect(test.customers == 1 && test.leftOutCurrencies == ["USD"] && test.valueAfterMinor == 0)
                #expect(pairs(test) == ["USD-TRY"], "the money's to the model, or the model's to the policy")
            }
            let liras = Make.purchase(
                "2", by: Make.identifier(.loyalty, "here"), money: [Make.money(.revenue, 900_000_00)])
            _ = try await bench.interactions().recordInteraction(liras)
            let admin = bench.system(.admin, "root")
            _ = try await admin.putExchangeRate(ReferenceDataTests.rate("USD", "TRY", "2026-01-01", 42_000_000))
            try await bench.waitForProjection()
            let known = try await Self.backtest(bench, 1)
            #expect(known.customers == 2 && known.leftOutCurrencies.isEmpty && known.valueAfterMinor > 0)
            #expect(pairs(known) == [])
            // The model of dollars cannot read lira: the reverse is no rate.
            let part = try await Self.backtest(bench, 2)
            #expect(part.leftOutCurrencies == ["TRY"] && part.valueAfterMinor < known.valueAfterMinor)
            #expect(pairs(part) == ["TRY-USD"] && part.valueAfterMinor > 0)
            // Money of a third currency needs two rates, one to be told now and one to be read by the model.
            let euros = Make.purchase(
                "3", by: Make.identifier(.loyalty, "elsewhere"), money: [Make.money(.revenue, 900_000_00, "EUR")])
            _ = try await bench.interactions().recordInteraction(euros)
            try await bench.waitForProjection()
            let both = try await Self.backtest(bench, 2)
            #expect(pairs(both) == ["EUR-TRY", "EUR-USD", "TRY-USD"] && both.leftOutCurrencies == ["EUR", "TRY"])
        }
    }

    @Test func `models are listed newest first, page by page`() async throws {
        try await ServiceBench.run { bench in
            for index in 0..<3 {
                try await Self.put(bench)
                // The same model again is no version more: something has to be recorded between.
                #expect(bench.durableSeq == 1, "\(index)")
            }
            let all = try await bench.scoring().listModels(.init()).message
            #expect(all.models.map(\.number) == [1] && all.nextPageToken.isEmpty && all.models[0].tracking.isEmpty)
            #expect(all.models[0].spendMissing.hasPrefix("Fewer than ten customers"))
            try await Self.record(bench, first: 200)
            for _ in 0..<2 { _ = try await Self.fit(bench) }
            let page = try await bench.scoring().listModels(.with { $0.pageSize = 2 }).message
            #expect(page.models.map(\.number) == [3, 2])
            let rest = try await bench.scoring().listModels(
                .with { ($0.pageSize, $0.pageToken) = (2, page.nextPageToken) }
            ).message
            #expect(rest.models.map(\.number) == [1] && rest.nextPageToken.isEmpty)
        }
    }

    @Test func `what cannot be fitted is refused with a reason in both languages`() async throws {
        try await ServiceBench.run { bench in
            func refused(_ request: FitModelRequest) async -> RPCError? {
                await refusal { _ = try await Self.fit(bench, request) }
            }
            let empty = try #require(await refused(Self.request()))
            #expect(empty.code == .failedPrecondition && empty.reason == "MODEL_POPULATION_EMPTY")
            #expect(empty.template.text(.english, empty.arguments).hasPrefix("Nobody first bought"))
            #expect(empty.template.text(.turkish, empty.arguments).hasPrefix("Kalibrasyon döneminde"))
            try await Self.record(bench, first: 5)
            #expect(await refused(Self.request())?.reason == "MODEL_TOO_FEW_CUSTOMERS")

            let wrong = Self.request(until: "2027-01-01", holdout: "2026-01-01") {
                $0.firstBoughtFrom = "2027-02-01"
                $0.currency = "ZZZ"
                $0.maximumSeconds = 601
            }
            let error = try #require(await refused(wrong))
            #expect(
                Set(error.violations.map(\.path)) == [
                    "first_bought_from", "calibration_until", "holdout_until", "currency", "maximum_seconds",
                ])
            #expect(error.broken.contains("calibration_until MODEL_WINDOW_AHEAD"), "\(error.broken)")
            #expect(error.broken.contains("first_bought_from MODEL_WINDOW_ORDER"), "\(error.broken)")
            #expect(error.notTranslated == [])
            #expect(await refused(.with { $0.access = Make.access })?.broken.count == 1, "a window is needed")
            let missing = await refusal { _ = try await Self.activate(bench, 9) }
            #expect(missing?.code == .notFound && missing?.reason == "MODEL_NOT_FOUND")
            let unknown = await refusal { _ = try await bench.scoring().getModel(.with { $0.number = 9 }) }
            #expect(unknown?.reason == "MODEL_NOT_FOUND")
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            let nothing = try await bench.scoring().getLifetimeValue(Self.value(code)).message
            #expect(!nothing.hasForecast && nothing.defaultModel, "who has not bought anything")
            let far = await refusal { _ = try await bench.scoring().getLifetimeValue(Self.value(code, days: 3_651)) }
            #expect(far?.violations.map(\.path) == ["horizon_days"])
        }
    }
}
