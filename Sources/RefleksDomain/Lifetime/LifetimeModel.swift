import RefleksAnalytics

/// A model of lifetime value as it serves: asked of one customer, it says what is to be expected of him. A class, so that
/// whoever scores copies a reference.
public final class LifetimeModel: Sendable {
    /// The model's version; 0: the default, which was fitted to nobody of the house.
    public let number: UInt32
    public let family: ModelFamily
    public let currency: Currency
    public let identification: ModelIdentification
    private let purchases: any TransactionModel
    /// The same, where the model gives a value without a horizon.
    private let pareto: ParetoNBDModel?
    private let spend: GammaGammaModel?

    /// Days in a unit of the models' time.
    static let daysPerUnit = 7.0
    /// Days to which VALUE looks ahead.
    public static let scoreHorizon = 365
    /// Days that can be asked for.
    public static let maximumHorizon = 3_650

    /// Serves until a house has fitted its own: BG/NBD with the parameters published for CDNOW, an American shop for music of
    /// 1997, and customers' own averages for spend. It orders customers; its amounts are rough.
    public static let standard = LifetimeModel()

    /// Of the default, in the order of its paper.
    public static var standardParameters: [ModelParameter] {
        let model = BetaGeometricModel.published
        return [model.r, model.alpha, model.a, model.b].map { ModelParameter(value: $0, standardError: nil) }
    }

    private init() {
        number = 0
        family = .bgNBD
        currency = ScoringPolicy.standard.currency
        identification = .full
        purchases = BetaGeometricModel.published
        pareto = nil
        spend = nil
    }

    /// A fitted model with its number.
    ///
    /// - Throws: for parameters that no fit gives.
    public init(number: UInt32, _ fitted: FittedModel) throws(FieldRefusal) {
        self.number = number
        family = fitted.plan.family
        currency = fitted.plan.currency
        identification = fitted.identification
        let values = fitted.parameters.map(\.value)
        guard values.count == fitted.plan.family.parameterNames.count else {
            throw AnalyticsError.invalidParameter("r").refusal
        }
        do throws(AnalyticsError) {
            switch fitted.plan.family {
            case .bgNBD, .mbgNBD:
                purchases = try BetaGeometricModel(
                    fitted.plan.family == .bgNBD ? .bgNBD : .mbgNBD, r: values[0], alpha: values[1], a: values[2],
                    b: values[3])
                pareto = nil
            case .paretoNBD:
                let model = try ParetoNBDModel(r: values[0], alpha: values[1], s: values[2], beta: values[3])
                purchases = model
                pareto = model
            }
            if let fitted = fitted.spend?.parameters.map(\.value), fitted.count == 3 {
                spend = try GammaGammaModel(p: fitted[0], q: fitted[1], gamma: fitted[2])
            } else {
                spend = nil
            }
        } catch {
            throw error.refusal
        }
    }

    // MARK: What is asked

    /// What is to be expected within `horizonDays` (1…3,650) after `day`, money discounted by `annualDiscount` (0…10: 0.15 is
    /// 15 % a year); nil for who has not bought anything.
    ///
    /// Takes some microseconds and keeps nothing. Amounts are in the model's currency; what a customer paid in others is
    /// converted at the rate of the day, and left out without one.
    ///
    /// - Throws: for a horizon or discount out of range.
    public func forecast(
        of aggregates: ScoringAggregates, on day: Int32, horizonDays: Int, annualDiscount: Double,
        rates: ExchangeRates = ExchangeRates()
    ) throws(FieldRefusal) -> LifetimeForecast? {
        guard horizonDays <= Self.maximumHorizon else { throw AnalyticsError.invalidHorizon.refusal }
        guard let record = PurchaseRecord(aggregates.purchases, on: day) else { return nil }
        let money = MoneyRecord(aggregates.money, in: currency, rates, on: day)
        let horizon = Double(horizonDays) / Self.daysPerUnit
        do throws(AnalyticsError) {
            let discount = try YearlyDiscount(rate: annualDiscount)
            let plan = try discount.plan(days: horizonDays, daysPerUnit: Self.daysPerUnit)
            let spend = money.isLeftOut && self.spend == nil ? nil : spend(money, record)
            let expected = try purchases.expectedPurchases(record.history, within: horizon)
            // Without a discount the periods add up to the horizon: the same figure as VALUE is scored by, to the last bit.
            let discounted =
                annualDiscount > 0 ? try purchases.discountedPurchases(record.history, plan) : expected
            var residual: Double?
            if let pareto, annualDiscount > 0 {
                residual = try pareto.discountedResidualPurchases(
                    record.history, discount: discount.force(daysPerUnit: Self.daysPerUnit))
            }
            return LifetimeForecast(
                repeatPurchases: UInt64(record.history.purchases), recencyDays: record.recencyDays,
                ageDays: record.ageDays, probabilityAlive: purchases.probabilityAlive(record.history),
                probabilityOfPurchase: try purchases.probabilityOfPurchase(record.history, within: horizon),
                expectedPurchases: expected,
                discountedPurchases: discounted, spend: spend, marginShare: money.isLeftOut ? nil : money.marginShare,
                residualPurchases: residual, leftOut: money.leftOut)
        } catch {
            throw error.refusal
        }
    }

    /// The margin that is expected within a year, not discounted: what VALUE is scored by, in one closed expression. nil for who
    /// has not bought, or of whose money nothing is known in the model's currency, or too little for a spend and a margin.
    func expectedValue(of aggregates: ScoringAggregates, on day: Int32, rates: ExchangeRates) -> ExpectedValue? {
        guard !aggregates.money.isEmpty, let record = PurchaseRecord(aggregates.purchases, on: day) else { return nil }
        let money = MoneyRecord(aggregates.money, in: currency, rates, on: day)
        guard money.isKnown, let spend = spend(money, record), let share = money.marginShare else { return nil }
        do throws(AnalyticsError) {
            let horizon = Double(Self.scoreHorizon) / Self.daysPerUnit
            let expected = try purchases.expectedPurchases(record.history, within: horizon)
            return ExpectedValue(value: LifetimeForecast.minorUnits(expected * spend * share), leftOut: money.leftOut)
        } catch {
            return nil
        }
    }

    /// The probability of at least one purchase within a year after `day`, 0…1: the churn signal, in one closed expression; nil for
    /// who has not bought.
    func probabilityOfPurchase(of aggregates: ScoringAggregates, on day: Int32) -> Double? {
        guard let record = PurchaseRecord(aggregates.purchases, on: day) else { return nil }
        let horizon = Double(Self.scoreHorizon) / Self.daysPerUnit
        do throws(AnalyticsError) {
            return try purchases.probabilityOfPurchase(record.history, within: horizon)
        } catch {
            return nil
        }
    }

    /// What a purchase is expected to be worth, in minor units, never negative: an average over the purchases whose money counts.
    /// nil where only the customer's own average could tell, and it is below 0.
    private func spend(_ money: MoneyRecord, _ record: PurchaseRecord) -> Double? {
        guard let spend else {
            let counted = money.counted(ofAll: record.history.purchases + 1)
            return counted == 0 || money.purchased < 0 ? nil : money.purchased / Double(counted)
        }
        let unit = currency.minorUnitsPerUnit
        var history: SpendHistory?
        let counted = money.counted(ofRepeats: record.history.purchases)
        if counted > 0 {
            do throws(AnalyticsError) {
                let average = money.repeatSpend / unit / Double(counted)
                history = try SpendHistory(purchases: counted, average: average)
            } catch {
                // Averages of nothing or less tell nothing: the population's mean stands in.
                history = nil
            }
        }
        return spend.expectedSpend(history) * unit
    }
}

/// The margin that a model expects of a customer within a year.
struct ExpectedValue: Sendable, Hashable {
    /// Minor units.
    let value: Int64
    /// Currencies whose money it leaves out for want of a rate.
    let leftOut: [Currency]
}
