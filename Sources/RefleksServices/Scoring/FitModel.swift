public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Microseconds between two messages that only tell how far it is.
    static let modelPause: Int64 = 250_000
    /// How long a fit or a test may take when nobody says: seconds.
    static let modelSeconds: Int64 = 120

    /// Fits a model to the purchases in the ledger and records it. The fit ends with the call, however that ends.
    public func fitModel(
        _ request: Judged<FitModelRequest>, _ responses: ResponseWriter<FitModelResponse>, _ context: CallContext
    ) async throws -> StreamEnd {
        let today = environment.clock.now().istanbulDay
        var (request, plan) = try request.accepted { $0.plan(today: today, &$1) }
        var rule: SegmentRule?
        if !request.segment.isEmpty {
            let segment = try await segment(request.segment, context)
            rule = segment.rule
            plan.segment = FittedSegment(name: request.segment, version: segment.version.version)
        }
        try await environment.reading(request.access, context) { ((), .nobody) }
        // Who reads slowly hears of the newest step only.
        let (steps, feed) = AsyncStream.makeStream(of: ModelProgress.self, bufferingPolicy: .bufferingNewest(1))
        let seconds = request.maximumSeconds == 0 ? Self.modelSeconds : Int64(request.maximumSeconds)
        async let fitted = fit(plan, among: rule, seconds, telling: feed)
        var told: (stage: FitStage, at: Int64)?
        for await step in steps {
            let now = environment.clock.now().microseconds
            let response = FitModelResponse(step)
            if let told, told.stage == response.stage, now - told.at < Self.modelPause { continue }
            try await responses.write(response)
            told = (response.stage, now)
        }
        let model = try await fitted
        let command = Command(.putReference(.model(model)), principal: context.principal.name)
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = FitModelResponse()
        response.stage = .done
        response.model = ModelDescription(
            model, number: UInt32(clamping: committed.effects.version), active: environment.engine.activeModel,
            context.language)
        response.model.source = context.principal.name
        response.model.recordedAtUs = committed.recordedAt.microseconds
        response.model.commitSeq = committed.commitSeq
        try await responses.write(response)
        return StreamEnd(outcome: committed.outcome)
    }

    private func fit(
        _ plan: FitPlan, among rule: SegmentRule?, _ seconds: Int64,
        telling feed: AsyncStream<ModelProgress>.Continuation
    ) async throws(RPCError) -> FittedModel {
        defer { feed.finish() }
        return try await answering { () async throws(EngineRefusal) in
            try await environment.engine.fit(plan, among: rule, seconds: seconds) { feed.yield($0) }
        }
    }
}

extension FitModelRequest {
    /// What is to be fitted; nil, and reported, when a rule refuses it.
    fileprivate func plan(today: Int32, _ validator: inout Validator) -> FitPlan? {
        let currency = validator.checked("currency") { () throws(FieldRefusal) in
            try Currency(self.currency.isEmpty ? "TRY" : self.currency)
        }
        let from = firstBoughtFrom.isEmpty ? nil : day("first_bought_from", firstBoughtFrom, &validator)
        guard let until = day("calibration_until", calibrationUntil, &validator) else { return nil }
        let holdout = holdoutUntil.isEmpty ? until : day("holdout_until", holdoutUntil, &validator)
        var channels: Set<RefleksDomain.Channel> = []
        validator.elements("first_channels", firstChannels) { _, channel, _ in
            // The contract's rules refuse numbers that it does not know.
            if let channel = RefleksDomain.Channel(rawValue: UInt8(clamping: channel.rawValue)) {
                channels.insert(channel)
            }
        }
        if let from, from >= until { validator.report("first_bought_from", Catalogue.Model.windowOrder) }
        if until > today + 1 { validator.report("calibration_until", Catalogue.Model.windowAhead) }
        if let holdout, !holdoutUntil.isEmpty {
            if holdout <= until { validator.report("holdout_until", Catalogue.Model.windowOrder) }
            if holdout > today + 1 { validator.report("holdout_until", Catalogue.Model.windowAhead) }
        }
        guard let currency, let holdout else { return nil }
        let family = RefleksDomain.ModelFamily(rawValue: UInt8(clamping: self.family.rawValue)) ?? .bgNBD
        return FitPlan(
            family: family, currency: currency,
            window: FitWindow(from: from, calibrationEnd: until - 1, holdoutEnd: holdout - 1), channels: channels)
    }

    /// The day, since 1970-01-01.
    private func day(_ field: StaticString, _ text: String, _ validator: inout Validator) -> Int32? {
        validator.checked(field) { () throws(FieldRefusal) in
            Int32(clamping: try CalendarDate(text).daysSinceEpoch)
        }
    }
}

extension FitModelResponse {
    /// How far it is.
    fileprivate init(_ step: ModelProgress) {
        self.init()
        switch step {
        case .reading(let seq, let last):
            stage = .reading
            (readSeq, lastSeq) = (seq, last)
        case .fitting(let start, let starts, let iterations, let logLikelihood):
            stage = .fitting
            self.start = UInt32(clamping: start)
            self.starts = UInt32(clamping: starts)
            self.iterations = UInt32(clamping: iterations)
            self.logLikelihood = logLikelihood.isFinite ? "\(logLikelihood)" : ""
        }
    }
}
