import RefleksAnalytics
import RefleksTestSupport

@testable import RefleksDomain

/// Models and what they were fitted to.
enum ModelSamples {
    static let window = FitWindow(calibrationEnd: CDNOWLog.calibrationEnd, holdoutEnd: CDNOWLog.holdoutEnd)

    static func plan(_ family: ModelFamily = .bgNBD, _ window: FitWindow = window) -> FitPlan {
        FitPlan(family: family, currency: .lira, window: window)
    }

    static func fitted(
        _ histories: [[PurchaseDay]], _ plan: FitPlan = plan(), control: FitControl = FitControl()
    ) throws -> FittedModel {
        let fitter = try ModelFitter(plan, control: control)
        var summaries: [CustomerSummary] = []
        for history in histories {
            if let summary = try fitter.summary(history) { summaries.append(summary) }
        }
        return try fitter.fit(summaries, asOf: 7)
    }

    static func cdnow(first count: Int = .max) throws -> [[PurchaseDay]] {
        try CDNOWLog(first: count).customers.map { $0.map { PurchaseDay(day: $0.day, amount: $0.cents) } }
    }

    /// A model with these parameters; no fit was needed.
    static func model(
        _ family: ModelFamily, _ parameters: [Double], spend: [Double] = [], number: UInt32 = 3,
        identification: ModelIdentification = .full, currency: Currency = .lira
    ) throws -> LifetimeModel {
        var plan = plan(family)
        plan.currency = currency
        func known(_ values: [Double]) -> [ModelParameter] {
            values.map { ModelParameter(value: $0, standardError: nil) }
        }
        let fitted = FittedModel(
            plan: plan, parameters: known(parameters), logLikelihood: -1, identification: identification,
            iterations: 1,
            spend: spend.isEmpty
                ? nil
                : FittedSpend(parameters: known(spend), logLikelihood: -1, identification: .full, customers: 10),
            spendRefusal: nil, customers: 10, repeaters: 5, repeatPurchases: 9, asOf: 1, report: nil, tracking: [])
        return try LifetimeModel(number: number, fitted)
    }
}
