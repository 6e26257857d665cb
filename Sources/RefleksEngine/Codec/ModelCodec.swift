import RefleksDomain

/// The stored form of fitted models. Numbers of a fit are kept bit by bit: a model is replayed, never fitted again.
enum ModelCodec {
    static func write(_ model: FittedModel, to writer: inout ByteWriter) {
        write(model.plan, to: &writer)
        write(model.parameters, to: &writer)
        writer.real(model.logLikelihood)
        writer.byte(
            model.identification.rawValue | (model.firstRepeatDays == nil ? 0 : hasFirstRepeat)
                | (model.unpricedDays == 0 ? 0 : hasUnpriced))
        if let days = model.firstRepeatDays { writer.signed(Int64(days)) }
        if model.unpricedDays > 0 { writer.number(model.unpricedDays) }
        writer.number(model.iterations)
        writer.flag(model.spend != nil)
        if let spend = model.spend {
            write(spend.parameters, to: &writer)
            writer.real(spend.logLikelihood)
            writer.byte(spend.identification.rawValue)
            writer.number(spend.customers)
        }
        writer.byte(model.spendRefusal?.rawValue ?? 0)
        writer.number(model.customers)
        writer.number(model.repeaters)
        writer.number(model.repeatPurchases)
        writer.number(model.asOf)
        writer.flag(model.report != nil)
        if let report = model.report { write(report, to: &writer) }
        var before: Int64 = 0
        writer.list(model.tracking) { writer, point in
            writer.signed(Int64(point.day) - before)
            writer.real(point.expected)
            writer.number(point.actual)
            before = Int64(point.day)
        }
    }

    static func read(_ reader: inout ByteReader) throws(MalformedBytes) -> FittedModel {
        let plan = try readPlan(&reader)
        let parameters = try readParameters(&reader)
        let logLikelihood = try reader.real()
        let known = try reader.byte()
        guard let identification = ModelIdentification(rawValue: known & ~(hasFirstRepeat | hasUnpriced)) else {
            throw MalformedBytes()
        }
        let firstRepeatDays = known & hasFirstRepeat == 0 ? nil : try reader.day()
        let unpricedDays = known & hasUnpriced == 0 ? 0 : try reader.number()
        let iterations = try reader.number()
        let spend = try reader.flag() ? try readSpend(&reader) : nil
        let reason = try reader.byte()
        let spendRefusal = SpendRefusal(rawValue: reason)
        guard reason == 0 || spendRefusal != nil else { throw MalformedBytes() }
        let customers = try reader.number()
        let repeaters = try reader.number()
        let repeatPurchases = try reader.number()
        let asOf = try reader.number()
        let report = try reader.flag() ? try readReport(&reader) : nil
        return FittedModel(
            plan: plan, parameters: parameters, logLikelihood: logLikelihood, identification: identification,
            iterations: iterations, spend: spend, spendRefusal: spendRefusal, customers: customers,
            repeaters: repeaters, repeatPurchases: repeatPurchases, firstRepeatDays: firstRepeatDays,
            unpricedDays: unpricedDays, asOf: asOf, report: report, tracking: try readTracking(&reader))
    }

    static func write(_ active: ActiveModel, to writer: inout ByteWriter) {
        writer.number(UInt64(active.number))
        if let fitted = active.fitted { write(fitted, to: &writer) }
    }

    static func readActive(_ reader: inout ByteReader) throws(MalformedBytes) -> ActiveModel {
        guard let number = UInt32(exactly: try reader.number()) else { throw MalformedBytes() }
        return number == 0 ? .standard : ActiveModel(number: number, try read(&reader))
    }

    // MARK: Parts

    private static func write(_ plan: FitPlan, to writer: inout ByteWriter) {
        writer.byte(plan.family.rawValue | (plan.segment == nil ? 0 : ofSegment))
        if let segment = plan.segment {
            writer.text(segment.name)
            writer.number(UInt64(segment.version))
        }
        writer.number(UInt64(plan.currency.number))
        writer.flag(plan.window.from != nil)
        if let from = plan.window.from { writer.signed(Int64(from)) }
        writer.signed(Int64(plan.window.calibrationEnd))
        writer.signed(Int64(plan.window.holdoutEnd))
        writer.list(plan.channels.map(\.rawValue).sorted()) { $0.byte($1) }
    }

    /// Beside the identification: the first repeat interval follows.
    private static let hasFirstRepeat: UInt8 = 0x80
    /// Beside the identification: days that tell nothing of spend follow.
    private static let hasUnpriced: UInt8 = 0x40
    /// Beside the family: a segment follows.
    private static let ofSegment: UInt8 = 0x80

    private static func readPlan(_ reader: inout ByteReader) throws(MalformedBytes) -> FitPlan {
        let first = try reader.byte()
        guard let family = ModelFamily(rawValue: first & ~ofSegment) else { throw MalformedBytes() }
        let segment = first & ofSegment == 0 ? nil : try readSegment(&reader)
        guard let number = UInt16(exactly: try reader.number()), let currency = Currency(number: number) else {
            throw MalformedBytes()
        }
        let from = try reader.flag() ? try reader.day() : nil
        let calibrationEnd = try reader.day()
        let window = FitWindow(from: from, calibrationEnd: calibrationEnd, holdoutEnd: try reader.day())
        let channels = try reader.list { reader throws(MalformedBytes) in try reader.value(Channel.self) }
        return FitPlan(
            family: family, currency: currency, window: window, channels: Set(channels), segment: segment)
    }

    private static func readSegment(_ reader: inout ByteReader) throws(MalformedBytes) -> FittedSegment {
        let name = try reader.text()
        guard let version = UInt32(exactly: try reader.number()) else { throw MalformedBytes() }
        return FittedSegment(name: name, version: version)
    }

    private static func write(_ parameters: [ModelParameter], to writer: inout ByteWriter) {
        writer.list(parameters) { writer, parameter in
            writer.real(parameter.value)
            writer.optional(parameter.standardError)
        }
    }

    private static func readParameters(_ reader: inout ByteReader) throws(MalformedBytes) -> [ModelParameter] {
        try reader.list { reader throws(MalformedBytes) in
            let value = try reader.real()
            return ModelParameter(value: value, standardError: try reader.optionalReal())
        }
    }

    private static func readSpend(_ reader: inout ByteReader) throws(MalformedBytes) -> FittedSpend {
        let parameters = try readParameters(&reader)
        let logLikelihood = try reader.real()
        let identification = try reader.value(ModelIdentification.self)
        return FittedSpend(
            parameters: parameters, logLikelihood: logLikelihood, identification: identification,
            customers: try reader.number())
    }

    private static func write(_ report: ModelReport, to writer: inout ByteWriter) {
        writer.real(report.predictedTotal)
        writer.real(report.actualTotal)
        writer.real(report.meanAbsoluteError)
        writer.real(report.rootMeanSquaredError)
        writer.optional(report.normalisedGini)
        for groups in [report.deciles, report.byFrequency, report.calibration] {
            writer.list(groups) { writer, group in
                writer.number(group.customers)
                writer.real(group.predicted)
                writer.real(group.actual)
            }
        }
        writer.real(report.brierScore)
    }

    private static func readReport(_ reader: inout ByteReader) throws(MalformedBytes) -> ModelReport {
        let predictedTotal = try reader.real()
        let actualTotal = try reader.real()
        let meanAbsoluteError = try reader.real()
        let rootMeanSquaredError = try reader.real()
        let gini = try reader.optionalReal()
        let deciles = try readGroups(&reader)
        let byFrequency = try readGroups(&reader)
        let calibration = try readGroups(&reader)
        return ModelReport(
            predictedTotal: predictedTotal, actualTotal: actualTotal, meanAbsoluteError: meanAbsoluteError,
            rootMeanSquaredError: rootMeanSquaredError, normalisedGini: gini, deciles: deciles,
            byFrequency: byFrequency, calibration: calibration, brierScore: try reader.real())
    }

    private static func readGroups(_ reader: inout ByteReader) throws(MalformedBytes) -> [ModelReport.Group] {
        try reader.list { reader throws(MalformedBytes) in
            let customers = try reader.number()
            let predicted = try reader.real()
            return ModelReport.Group(customers: customers, predicted: predicted, actual: try reader.real())
        }
    }

    private static func readTracking(_ reader: inout ByteReader) throws(MalformedBytes) -> [TrackingPoint] {
        var before: Int64 = 0
        return try reader.list { reader throws(MalformedBytes) in
            let (sum, overflow) = before.addingReportingOverflow(try reader.signed())
            guard !overflow, let day = Int32(exactly: sum) else { throw MalformedBytes() }
            before = sum
            let expected = try reader.real()
            return TrackingPoint(day: day, expected: expected, actual: try reader.number())
        }
    }
}

extension ByteWriter {
    /// All bits of it.
    fileprivate mutating func real(_ value: Double) { fixed(value.bitPattern) }

    fileprivate mutating func optional(_ value: Double?) {
        flag(value != nil)
        if let value { real(value) }
    }
}

extension ByteReader {
    /// No fit gives a number that is not finite.
    fileprivate mutating func real() throws(MalformedBytes) -> Double {
        let value = Double(bitPattern: try fixed())
        guard value.isFinite else { throw MalformedBytes() }
        return value
    }

    fileprivate mutating func optionalReal() throws(MalformedBytes) -> Double? { try flag() ? try real() : nil }

    mutating func day() throws(MalformedBytes) -> Int32 {
        guard let day = Int32(exactly: try signed()) else { throw MalformedBytes() }
        return day
    }
}
