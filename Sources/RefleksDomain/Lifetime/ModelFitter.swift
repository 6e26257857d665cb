public import RefleksAnalytics

/// Fits a model of lifetime value to customers' purchases and judges it by the holdout. Pure: whoever calls it reads the ledger,
/// and says when it takes too long.
public struct ModelFitter {
    public let plan: FitPlan
    private let control: FitControl
    private let observation: ObservationWindow

    /// - Throws: for a window that ends before it begins.
    public init(_ plan: FitPlan, control: FitControl) throws(FieldRefusal) {
        self.plan = plan
        self.control = control
        do throws(AnalyticsError) {
            observation = try ObservationWindow(
                calibrationEnd: plan.window.calibrationEnd, holdoutEnd: plan.window.holdoutEnd,
                daysPerUnit: LifetimeModel.daysPerUnit,
                minorUnitsPerUnit: plan.currency.minorUnitsPerUnit)
        } catch {
            throw error.refusal
        }
    }

    /// A customer as the model sees him; nil for who had not bought by the end of the calibration, or first bought before the
    /// window.
    public func summary(_ purchases: [PurchaseDay]) throws(FieldRefusal) -> CustomerSummary? {
        do throws(AnalyticsError) {
            guard let summary = try CustomerSummary(purchases, observation) else { return nil }
            if let from = plan.window.from, summary.firstDay < from { return nil }
            return summary
        } catch {
            throw error.refusal
        }
    }

    /// The model with everything that the data says of it.
    ///
    /// - Parameter asOf: The last commit that was read for it.
    /// - Throws: with the reason, in words, when nothing can be fitted; `Catalogue.Model.timeUp` when `control` ended it.
    public func fit(_ summaries: [CustomerSummary], asOf: UInt64) throws(FieldRefusal) -> FittedModel {
        do throws(AnalyticsError) {
            let population = try PurchasePopulation(summaries.map(\.history))
            var model = FittedModel(
                plan: plan, parameters: [], logLikelihood: 0, identification: .full, iterations: 0, spend: nil,
                spendRefusal: nil, customers: UInt64(summaries.count),
                repeaters: UInt64(summaries.count { $0.history.purchases > 0 }),
                repeatPurchases: summaries.reduce(0) { $0 + UInt64($1.history.purchases) },
                firstRepeatDays: Self.firstRepeatDays(summaries),
                unpricedDays: summaries.reduce(0) { $0 + UInt64($1.unpricedPurchases) }, asOf: asOf, report: nil,
                tracking: [])
            switch plan.family {
            case .bgNBD:
                try model.take(BetaGeometricModel.fit(.bgNBD, to: population, control: control), summaries, observation)
            case .mbgNBD:
                try model.take(
                    BetaGeometricModel.fit(.mbgNBD, to: population, control: control), summaries, observation)
            case .paretoNBD:
                try model.take(ParetoNBDModel.fit(to: population, control: control), summaries, observation)
            }
            try fitSpend(summaries, into: &model)
            return model
        } catch {
            throw error.refusal
        }
    }

    /// The 90th percentile of the intervals between first and second purchase; nil where too few came back.
    private static func firstRepeatDays(_ summaries: [CustomerSummary]) -> Int32? {
        let intervals = summaries.compactMap { summary -> Int64? in
            guard summary.history.purchases > 0, let second = summary.repeatDays.first else { return nil }
            return Int64(second) - Int64(summary.firstDay)
        }.sorted()
        guard intervals.count >= FittedModel.leastRepeaters else { return nil }
        return Int32(clamping: intervals[(intervals.count * 9 + 9) / 10 - 1])
    }

    /// Spend, where the averages tell it: what they do not tell is said, and no reason to have no model at all.
    private func fitSpend(_ summaries: [CustomerSummary], into model: inout FittedModel) throws(AnalyticsError) {
        do throws(AnalyticsError) {
            let fit = try GammaGammaModel.fit(to: SpendPopulation(summaries.compactMap(\.spend)), control: control)
            model.spend = FittedSpend(
                parameters: fit.parameters.map { ModelParameter($0) }, logLikelihood: fit.logLikelihood,
                identification: ModelIdentification(fit.identification), customers: UInt64(fit.customers))
        } catch {
            switch error {
            case .emptyPopulation, .tooFewCustomers, .noRepeatPurchases:
                let priced = summaries.count { $0.spend != nil || $0.spendsNothing }
                model.spendRefusal = priced < PurchasePopulation.minimumCustomers ? .tooFewCustomers : .notPositive
            case .identicalHistories: model.spendRefusal = .identicalAverages
            case .meanSpendNotIdentified: model.spendRefusal = .meanNotIdentified
            case .notConverged: model.spendRefusal = .notConverged
            case .invalidParameter, .invalidHistory, .nonPositiveSpend: model.spendRefusal = .outOfRange
            case .cancelled, .tooManyCustomers, .invalidHorizon, .invalidDiscount, .arithmeticOverflow: throw error
            }
        }
    }
}

extension FittedModel {
    fileprivate mutating func take(
        _ fit: Fit<some TransactionModel>, _ summaries: [CustomerSummary], _ window: ObservationWindow
    ) throws(AnalyticsError) {
        parameters = fit.parameters.map { ModelParameter($0) }
        logLikelihood = fit.logLikelihood
        identification = ModelIdentification(fit.identification)
        iterations = UInt64(fit.iterations)
        tracking = try Self.tracking(fit.model, summaries, window)
        if plan.window.hasHoldout { report = try ModelReport(fit.model, summaries, window) }
    }

    private static func tracking(
        _ model: some TransactionModel, _ summaries: [CustomerSummary], _ window: ObservationWindow
    ) throws(AnalyticsError) -> [TrackingPoint] {
        let first = summaries.map(\.firstDay).min() ?? window.holdoutEnd
        // Whole weeks, and so many of them that the points suffice.
        let weeks = (Int64(window.holdoutEnd) - Int64(first)) / 7 + 1
        let step = 7 * (1 + weeks / Int64(TrackingPoint.maximum))
        let series = try TrackingSeries(
            model, summaries, end: window.holdoutEnd, stepDays: Int32(clamping: step), daysPerUnit: window.daysPerUnit)
        return series.points.map { TrackingPoint(day: $0.day, expected: $0.expected, actual: UInt64($0.actual)) }
    }
}

extension ModelReport {
    fileprivate init(
        _ model: some TransactionModel, _ summaries: [CustomerSummary], _ window: ObservationWindow
    ) throws(AnalyticsError) {
        var cases: [HoldoutCase] = []
        var outcomes: [(probability: Double, happened: Bool)] = []
        cases.reserveCapacity(summaries.count)
        outcomes.reserveCapacity(summaries.count)
        for summary in summaries {
            cases.append(
                HoldoutCase(
                    frequency: summary.history.purchases,
                    predicted: try model.expectedPurchases(summary.history, within: window.holdout),
                    actual: Double(summary.holdoutPurchases)))
            let probability = try model.probabilityOfPurchase(summary.history, within: window.holdout)
            outcomes.append((probability, summary.holdoutPurchases > 0))
        }
        let report = try HoldoutReport(cases, highestFrequency: Self.highestFrequency)
        let calibration = try ProbabilityCalibration(outcomes)
        self.init(
            predictedTotal: report.predictedTotal, actualTotal: report.actualTotal,
            meanAbsoluteError: report.meanAbsoluteError, rootMeanSquaredError: report.rootMeanSquaredError,
            normalisedGini: report.normalisedGini, deciles: report.deciles.map { Group($0) },
            byFrequency: report.byFrequency.map { Group($0) }, calibration: calibration.bands.map { Group($0) },
            brierScore: calibration.brierScore)
    }
}

extension ModelReport.Group {
    fileprivate init(_ group: PredictionGroup?) {
        self.init(
            customers: UInt64(group?.customers ?? 0), predicted: group?.predictedMean ?? 0,
            actual: group?.actualMean ?? 0)
    }
}

extension ModelParameter {
    fileprivate init(_ fitted: FittedParameter) {
        self.init(value: fitted.value, standardError: fitted.standardError)
    }
}

extension ModelIdentification {
    fileprivate init(_ identification: Identification) {
        switch identification {
        case .full: self = .full
        case .dropoutNotIdentified: self = .dropoutNotIdentified
        case .heterogeneityNotIdentified: self = .heterogeneityNotIdentified
        }
    }
}
