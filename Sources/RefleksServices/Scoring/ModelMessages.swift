import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import SwiftProtobuf

// The contract's messages of what the domain says of models.

/// How the contract counts means, errors and probabilities.
enum Millionths {
    /// Rounded once, and held at the ends of the range.
    static func of(_ value: Double) -> Int64 {
        let scaled = (value * 1e6).rounded(.toNearestOrAwayFromZero)
        guard scaled.isFinite else { return 0 }
        return Int64(exactly: scaled) ?? (scaled > 0 ? .max : .min)
    }
}

extension ModelDescription {
    /// A recorded model.
    init(
        _ model: FittedModel, _ version: RefleksEngine.ReferenceVersion, active: LifetimeModel?, _ language: Language,
        withTracking: Bool
    ) {
        self.init(model, number: version.version, active: active, language)
        if !withTracking { tracking = [] }
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }

    /// What the fit says of itself.
    init(_ model: FittedModel, number: UInt32, active: LifetimeModel?, _ language: Language) {
        self.init()
        self.number = number
        self.active = active?.number == number
        family = .init(model.plan.family)
        identification = .init(model.identification)
        parameters = Self.parameters(model.parameters, model.plan.family.parameterNames)
        logLikelihood = "\(model.logLikelihood)"
        iterations = UInt32(clamping: model.iterations)
        currency = model.plan.currency.code
        let window = model.plan.window
        if let from = window.from { firstBoughtFrom = Self.date(from) }
        calibrationUntil = Self.date(window.calibrationEnd + 1)
        if window.hasHoldout { holdoutUntil = Self.date(window.holdoutEnd + 1) }
        firstChannels = model.plan.channels.map(\.rawValue).sorted().compactMap {
            RefleksContract.Channel(rawValue: Int($0))
        }
        if let fitted = model.plan.segment { (segment, segmentVersion) = (fitted.name, fitted.version) }
        (customers, repeaters, repeatPurchases) = (model.customers, model.repeaters, model.repeatPurchases)
        firstRepeatDays = UInt32(clamping: model.firstRepeatDays ?? 0)
        leftOutDays = model.unpricedDays
        if let fitted = model.spend {
            spend.parameters = Self.parameters(fitted.parameters, FittedSpend.parameterNames)
            spend.logLikelihood = "\(fitted.logLikelihood)"
            spend.identification = .init(fitted.identification)
            spend.customers = fitted.customers
        }
        if let reason = model.spendRefusal {
            spendMissing = Catalogue.Model.spendRefusals[Int(reason.rawValue) - 1].text(language)
        }
        if let found = model.report { report = HoldoutReport(found) }
        tracking = model.tracking.map { point in
            .with {
                $0.date = Self.date(point.day)
                $0.expectedMicro = Millionths.of(point.expected)
                $0.actual = point.actual
            }
        }
        asOfCommitSeq = model.asOf
    }

    /// The default, which nobody of the house was asked for.
    static func standard(_ language: Language) -> ModelDescription {
        let model = LifetimeModel.standard
        return .with {
            $0.defaultModel = true
            $0.defaultSource = Catalogue.Model.defaultSource.text(language)
            $0.family = .init(model.family)
            $0.identification = .init(model.identification)
            $0.parameters = parameters(LifetimeModel.standardParameters, model.family.parameterNames)
            $0.currency = model.currency.code
        }
    }

    private static func parameters(_ parameters: [ModelParameter], _ names: [String]) -> [FittedParameter] {
        zip(names, parameters).map { name, parameter in
            .with {
                $0.name = name
                $0.value = "\(parameter.value)"
                $0.standardError = parameter.standardError.map { "\($0)" } ?? ""
            }
        }
    }

    private static func date(_ day: Int32) -> String {
        CalendarDate(istanbul: Timestamp(istanbulDay: day)).description
    }
}

extension HoldoutReport {
    fileprivate init(_ report: ModelReport) {
        self.init()
        predictedTotalMicro = Millionths.of(report.predictedTotal)
        actualTotal = UInt64(exactly: report.actualTotal.rounded()) ?? 0
        meanAbsoluteErrorMicro = Millionths.of(report.meanAbsoluteError)
        rootMeanSquaredErrorMicro = Millionths.of(report.rootMeanSquaredError)
        if let gini = report.normalisedGini { normalisedGiniMicro = Millionths.of(gini) }
        deciles = report.deciles.map { PredictionGroup($0) }
        byFrequency = report.byFrequency.map { PredictionGroup($0) }
        calibration = report.calibration.map { PredictionGroup($0) }
        brierScoreMicro = Millionths.of(report.brierScore)
    }
}

extension PredictionGroup {
    fileprivate init(_ group: ModelReport.Group) {
        self.init()
        customers = group.customers
        predictedMicro = Millionths.of(group.predicted)
        actualMicro = Millionths.of(group.actual)
    }
}

extension RefleksContract.ModelFamily {
    init(_ family: RefleksDomain.ModelFamily) { self = Self(rawValue: Int(family.rawValue)) ?? .unspecified }
}

extension RefleksContract.ModelIdentification {
    init(_ identification: RefleksDomain.ModelIdentification) {
        self = Self(rawValue: Int(identification.rawValue)) ?? .unspecified
    }
}
