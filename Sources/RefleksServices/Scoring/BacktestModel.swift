public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Tells what activating a model would do to everybody's service level today; stores nothing. The test ends with the call,
    /// however that ends.
    public func backtestModel(
        _ request: Judged<BacktestModelRequest>, _ responses: ResponseWriter<BacktestModelResponse>,
        _ context: CallContext
    ) async throws -> StreamEnd {
        let (request, token) = try request.accepted { request, validator in
            let question = "backtest \(request.number)"
            return Optional.some(PageToken.read(request.pageToken, .models, question: question, &validator))
        }
        let model = try await environment.reading(request.access, context) { () async throws(RPCError) in
            try await answering { () async throws(EngineRefusal) in
                let found = try await environment.engine.model(request.number).model
                do throws(FieldRefusal) {
                    return (try LifetimeModel(number: request.number, found), .nobody)
                } catch {
                    throw .modelRefused(error)
                }
            }
        }
        let (steps, feed) = AsyncStream.makeStream(of: UInt64.self, bufferingPolicy: .bufferingNewest(1))
        async let tested = test(model, request, after: token?.numbers[0] ?? 0, telling: feed)
        var told: Int64?
        for await customers in steps {
            let now = environment.clock.now().microseconds
            if let told, now - told < Self.modelPause { continue }
            try await responses.write(.with { $0.customers = customers })
            told = now
        }
        let test = try await tested
        // Codes are shown from here on: each customer's audit row names the reader.
        try await environment.reading(request.access, context) { ((), .many(test.movers.map(\.code))) }
        var response = BacktestModelResponse(test)
        response.currency = environment.engine.scorer.policy.currency.code
        if let next = test.next {
            response.nextPageToken = PageToken([next, 0], question: "backtest \(request.number)").text(.models)
        }
        try await responses.write(response)
        return StreamEnd()
    }

    private func test(
        _ model: LifetimeModel, _ request: BacktestModelRequest, after: UInt64,
        telling feed: AsyncStream<UInt64>.Continuation
    ) async throws(RPCError) -> ModelBacktest {
        defer { feed.finish() }
        return try await answering { () async throws(EngineRefusal) in
            try await environment.engine.backtest(
                model, after: after, limit: request.pageSize == 0 ? 50 : Int(request.pageSize),
                seconds: request.maximumSeconds == 0 ? Self.modelSeconds : Int64(request.maximumSeconds)
            ) { feed.yield($0) }
        }
    }
}

extension BacktestModelResponse {
    /// What was found.
    fileprivate init(_ test: ModelBacktest) {
        self.init()
        done = true
        customers = test.customers
        asOfCommitSeq = test.asOf
        moves = test.cells.map { cell in
            .with {
                ($0.before, $0.after) = (.init(cell.before), .init(cell.after))
                $0.customers = cell.customers
                $0.expectedValueMinor = cell.expectedValue
            }
        }
        moved = test.movers.map { mover in
            .with {
                $0.customerCode = mover.code.description
                $0.totalBefore = UInt32(clamping: mover.totals.before)
                $0.totalAfter = UInt32(clamping: mover.totals.after)
                ($0.before, $0.after) = (.init(mover.tiers.before), .init(mover.tiers.after))
            }
        }
        if let value = test.valueBefore { valueBeforeMinor = value }
        valueAfterMinor = test.valueAfter
        leftOutCurrencies = Set(test.missingRates.map(\.from)).sorted().map(\.code)
        missingRates = test.missingRates.sorted().map { pair in
            .with { ($0.fromCurrency, $0.toCurrency) = (pair.from.code, pair.to.code) }
        }
    }
}
