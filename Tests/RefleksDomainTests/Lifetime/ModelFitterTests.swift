import RefleksAnalytics
import RefleksMessages
import RefleksTestSupport
import Testing

@testable import RefleksDomain

/// Fits of whole populations, and what is refused.
struct ModelFitterTests {
    @Test func `the CDNOW sample has the parameters of the papers, and the holdout's means are those of their tables`()
        throws
    {
        let model = try ModelSamples.fitted(ModelSamples.cdnow())
        for (parameter, published) in zip(model.parameters, [0.243, 4.414, 0.793, 2.426]) {
            #expect(abs(parameter.value - published) <= 0.0005001)
            #expect((parameter.standardError ?? 0) > 0)
        }
        #expect(abs(model.logLikelihood - -9_582.4292) < 1e-4)
        #expect(model.customers == 2_357 && model.repeaters == 946 && model.identification == .full)
        #expect(model.repeatPurchases == 2_457 && model.asOf == 7 && model.spendRefusal == nil)
        let spend = try #require(model.spend)
        for (parameter, published) in zip(spend.parameters, [6.25, 3.74, 15.44]) {
            #expect(abs(parameter.value - published) <= 0.005001)
        }
        #expect(spend.customers == 946)
        // Of the 946 intervals between first and second purchase the 852nd; of the days that the log makes up between, that is 214.
        #expect(model.firstRepeatDays == 214)
        let report = try #require(model.report)
        let expected = [0.225, 0.523, 1.044, 1.520, 2.164, 2.654, 3.504, 6.157]
        for (group, mean) in zip(report.byFrequency, expected) { #expect(abs(group.predicted - mean) <= 0.0005001) }
        #expect(report.actualTotal == 1_882 && abs(report.predictedTotal - 1_653) < 1)
        #expect(abs(report.meanAbsoluteError - 0.786) < 0.0006 && abs((report.normalisedGini ?? 0) - 0.662) < 0.0006)
        #expect(abs(report.brierScore - 0.161) < 0.0006)
        #expect(report.deciles.count == 10 && report.calibration.count == 10)
        #expect(report.deciles.reduce(0) { $0 + $1.customers } == 2_357)
        let last = try #require(model.tracking.last)
        #expect(last.day == CDNOWLog.holdoutEnd && last.actual == 2_457 + 1_882)
        #expect(abs(last.expected / Double(last.actual) - 0.959) < 0.001)
    }

    @Test func `Pareto/NBD and MBG/NBD are fitted to the same data, without a holdout if none is asked for`() throws {
        let window = FitWindow(calibrationEnd: CDNOWLog.calibrationEnd, holdoutEnd: CDNOWLog.calibrationEnd)
        let histories = try ModelSamples.cdnow()
        let pareto = try ModelSamples.fitted(histories, ModelSamples.plan(.paretoNBD, window))
        for (parameter, published) in zip(pareto.parameters, [0.553, 10.578, 0.606, 11.669]) {
            #expect(abs(parameter.value - published) <= 0.0005001)
        }
        #expect(pareto.report == nil && pareto.tracking.last?.day == CDNOWLog.calibrationEnd)
        let modified = try ModelSamples.fitted(histories, ModelSamples.plan(.mbgNBD, window))
        #expect(abs(modified.logLikelihood - -9_582.1357) < 1e-4)
    }

    @Test func `of fewer than twenty who came back no tenth is told`() throws {
        let histories = try ModelSamples.cdnow()
        func came(_ count: Int) -> [[PurchaseDay]] {
            var left = count
            return histories.filter { history in
                let days = Set(history.map(\.day).filter { $0 <= CDNOWLog.calibrationEnd })
                guard days.count > 1 else { return true }
                left -= 1
                return left >= 0
            }
        }
        let few = try ModelSamples.fitted(came(19))
        #expect(few.repeaters == 19 && few.firstRepeatDays == nil)
        let enough = try ModelSamples.fitted(came(20))
        #expect(enough.repeaters == 20 && enough.firstRepeatDays != nil)
    }

    @Test func `who bought first before the window is left out`() throws {
        var window = ModelSamples.window
        window.from = CDNOWLog.calibrationEnd - 230
        let histories = try ModelSamples.cdnow()
        let model = try ModelSamples.fitted(histories, ModelSamples.plan(.bgNBD, window))
        let inside = histories.filter { ($0.first?.day ?? 0) >= CDNOWLog.calibrationEnd - 230 }
        #expect(model.customers == UInt64(inside.count) && inside.count < 2_357 && inside.count > 100)
    }

    /// The code with which the fit of these histories is refused.
    private func code(_ histories: [[PurchaseDay]], _ control: FitControl = FitControl()) -> String? {
        do {
            _ = try ModelSamples.fitted(histories, control: control)
            return nil
        } catch {
            return (error as? FieldRefusal)?.template.code
        }
    }

    private func history(_ days: Int32..., amount: Int64 = 100) -> [PurchaseDay] {
        days.map { PurchaseDay(day: 9_900 + $0, amount: amount) }
    }

    @Test func `what nothing can be learnt from is refused with a reason`() throws {
        #expect(code([]) == "MODEL_POPULATION_EMPTY")
        #expect(code([history(400)]) == "MODEL_POPULATION_EMPTY", "bought after the calibration")
        #expect(code([history(0, 30)]) == "MODEL_TOO_FEW_CUSTOMERS")
        #expect(code((0..<20).map { history($0) }) == "MODEL_NO_REPEAT_PURCHASES")
        #expect(code((0..<20).map { _ in history(0, 30) }) == "MODEL_HISTORIES_IDENTICAL")
        let huge = [PurchaseDay(day: 9_900, amount: 1), PurchaseDay(day: 9_901, amount: .max)]
        #expect(code([huge + [PurchaseDay(day: 9_902, amount: .max)]]) == "MODEL_AMOUNT_OVERFLOW")
        let cancelled = FitControl(isCancelled: { true })
        #expect(code(try ModelSamples.cdnow(first: 300), cancelled) == "MODEL_TIME_UP")
        let impatient = FitControl(maximumIterations: 1)
        #expect(code(try ModelSamples.cdnow(first: 300), impatient) == "MODEL_NOT_CONVERGED")
        #expect(throws: FieldRefusal.self) {
            try ModelFitter(
                ModelSamples.plan(.bgNBD, FitWindow(calibrationEnd: 5, holdoutEnd: 4)), control: FitControl())
        }
    }

    @Test func `days whose price is not known count as purchases and not for spend`() throws {
        let histories = try ModelSamples.cdnow(first: 1_200)
        let known = try ModelSamples.fitted(histories)
        // Of everybody, every second repeat day was paid in a currency without a rate.
        let mixed = histories.map { days in
            days.enumerated().map { index, day in
                PurchaseDay(day: day.day, amount: index % 2 == 1 ? 0 : day.amount, isPriced: index % 2 == 0)
            }
        }
        let model = try ModelSamples.fitted(mixed)
        #expect(model.parameters == known.parameters && model.repeatPurchases == known.repeatPurchases)
        #expect(known.unpricedDays == 0 && model.unpricedDays > model.repeatPurchases / 3)
        func mean(_ model: FittedModel) throws -> Double {
            let values = try #require(model.spend).parameters.map(\.value)
            return values[0] * values[2] / (values[1] - 1)
        }
        let (whole, half) = (try mean(known), try mean(model))
        #expect(abs(half - whole) < whole * 0.25, "\(half) instead of \(whole), not half of it")
        #expect(try #require(model.spend).customers < (try #require(known.spend)).customers)
    }

    @Test func `spend that cannot be told leaves a model without one, and says why`() throws {
        let same = try ModelSamples.cdnow(first: 300).map { $0.map { PurchaseDay(day: $0.day, amount: 500) } }
        #expect(try ModelSamples.fitted(same).spendRefusal == .identicalAverages)
        let nothing = try ModelSamples.cdnow(first: 300).map { $0.map { PurchaseDay(day: $0.day, amount: -5) } }
        let model = try ModelSamples.fitted(nothing)
        #expect(
            model.spend == nil && model.spendRefusal == .notPositive,
            "they came back; nothing was left of what they paid")
        let few = try ModelSamples.fitted(
            nothing.prefix(300).map { $0.map { PurchaseDay(day: $0.day, amount: 0, isPriced: false) } })
        #expect(few.spend == nil && few.spendRefusal == .tooFewCustomers)
        let texts = Catalogue.Model.spendRefusals[Int(SpendRefusal.notPositive.rawValue) - 1]
        #expect(
            texts.text(.english).contains("discounts took off") && texts.text(.turkish).contains("indirimlerden fazla"))
        #expect(Catalogue.Model.spendRefusals.count == SpendRefusal.allCases.count)
    }

    @Test func `a shop that nobody leaves has a model that says so`() throws {
        var random = SeededGenerator(seed: 4)
        let histories: [[PurchaseDay]] = (0..<300).map { _ in
            let pace = Int32.random(in: 5...60, using: &random)
            return stride(from: Int32(9_800), to: 10_134, by: Int(pace)).map {
                PurchaseDay(day: $0 + Int32.random(in: 0...3, using: &random), amount: 1_000)
            }
        }
        let model = try ModelSamples.fitted(histories, ModelSamples.plan(.bgNBD, ModelSamples.window))
        #expect(model.identification == .dropoutNotIdentified)
        let served = try LifetimeModel(number: 1, model)
        #expect(served.identification == .dropoutNotIdentified)
    }
}
