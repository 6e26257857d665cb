/// Which story of repeat purchases a model tells; numbered as stored.
public enum ModelFamily: UInt8, Sendable, Hashable, CaseIterable {
    /// Fader, Hardie and Lee (2005): may leave after each repeat purchase.
    case bgNBD = 1
    /// Batislam, Denizel and Filiztekin (2007): after the first purchase as well.
    case mbgNBD = 2
    /// Schmittlein, Morrison and Colombo (1987): leaves unseen, whether he buys or not.
    case paretoNBD = 3

    /// The parameters in the order of the paper, as it names them.
    public var parameterNames: [String] {
        switch self {
        case .bgNBD, .mbgNBD: ["r", "alpha", "a", "b"]
        case .paretoNBD: ["r", "alpha", "s", "beta"]
        }
    }
}

/// What the data could tell of a model; numbered as stored.
public enum ModelIdentification: UInt8, Sendable, Hashable, CaseIterable {
    /// All parameters.
    case full = 1
    /// Nothing speaks for customers leaving: the model has no dropout, and P(alive) is 1 and says nothing.
    case dropoutNotIdentified = 2
    /// A parameter went to the limit of its range: predictions hold, the parameters themselves mean little.
    case heterogeneityNotIdentified = 3
}

/// One fitted number.
public struct ModelParameter: Sendable, Hashable {
    public var value: Double
    /// nil where the likelihood is flat, and where the parameter was not fitted.
    public var standardError: Double?

    /// A parameter with its standard error.
    public init(value: Double, standardError: Double?) {
        self.value = value
        self.standardError = standardError
    }
}

/// The days that a model is fitted to and judged by, in Istanbul, since 1970-01-01.
public struct FitWindow: Sendable, Hashable {
    /// Who bought first before this day is left out; nil: nobody is.
    public var from: Int32?
    /// The last day of calibration.
    public var calibrationEnd: Int32
    /// The last day of the holdout; the calibration's end where there is none.
    public var holdoutEnd: Int32

    /// A window.
    public init(from: Int32? = nil, calibrationEnd: Int32, holdoutEnd: Int32) {
        self.from = from
        self.calibrationEnd = calibrationEnd
        self.holdoutEnd = holdoutEnd
    }

    /// Whether anything is left to judge the model by.
    public var hasHoldout: Bool { holdoutEnd > calibrationEnd }
}

/// Whose members a model is fitted to: a segment's rule as it was.
public struct FittedSegment: Sendable, Hashable {
    public var name: String
    /// Which version of the rule, from 1.
    public var version: UInt32

    /// A version of a segment.
    public init(name: String, version: UInt32) {
        self.name = name
        self.version = version
    }
}

/// What is to be fitted, and to whom.
public struct FitPlan: Sendable, Hashable {
    public var family: ModelFamily
    /// Amounts of other currencies are converted at the rate of their day. Where there is none, the day counts as one of purchase,
    /// and not for spend.
    public var currency: Currency
    public var window: FitWindow
    /// Only customers whose first purchase came through one of these; empty: all.
    public var channels: Set<Channel>
    /// Only its members; nil: everybody.
    public var segment: FittedSegment?

    /// A plan.
    public init(
        family: ModelFamily, currency: Currency, window: FitWindow, channels: Set<Channel> = [],
        segment: FittedSegment? = nil
    ) {
        self.segment = segment
        self.family = family
        self.currency = currency
        self.window = window
        self.channels = channels
    }
}

/// A fitted model of what customers spend in a purchase: Gamma-Gamma, in units of the model's currency.
public struct FittedSpend: Sendable, Hashable {
    /// p, q, γ.
    public var parameters: [ModelParameter]
    public var logLikelihood: Double
    public var identification: ModelIdentification
    /// Whose averages it was fitted to.
    public var customers: UInt64

    /// A model of spend.
    public init(
        parameters: [ModelParameter], logLikelihood: Double, identification: ModelIdentification, customers: UInt64
    ) {
        self.parameters = parameters
        self.logLikelihood = logLikelihood
        self.identification = identification
        self.customers = customers
    }

    /// As the paper names them.
    public static let parameterNames = ["p", "q", "gamma"]
}

/// Why there is no model of spend: customers' own averages stand in for one. Numbered as stored.
public enum SpendRefusal: UInt8, Sendable, Hashable, CaseIterable {
    /// Fewer customers with an average than a fit takes.
    case tooFewCustomers = 1
    /// All averages are the same.
    case identicalAverages = 2
    /// q ≤ 1: the mean spend of the population does not exist.
    case meanNotIdentified = 3
    /// The likelihood was not at its maximum within the iterations allowed.
    case notConverged = 4
    /// Numbers out of the model's range.
    case outOfRange = 5
    /// Enough customers came back, and fewer than a fit takes spent more than was taken off.
    case notPositive = 6
}

/// A model of lifetime value as it was fitted: nothing in it is of a single customer. Versions of the ledger number them.
public struct FittedModel: Sendable, Hashable {
    public var plan: FitPlan
    /// In the order of `ModelFamily.parameterNames`; times in weeks.
    public var parameters: [ModelParameter]
    public var logLikelihood: Double
    public var identification: ModelIdentification
    /// Over all starts.
    public var iterations: UInt64
    public var spend: FittedSpend?
    /// Set where there is no model of spend.
    public var spendRefusal: SpendRefusal?
    public var customers: UInt64
    /// Who came back within the calibration.
    public var repeaters: UInt64
    /// Days of repeat purchases in the calibration.
    public var repeatPurchases: UInt64
    /// Within how many days of their first purchase nine of ten of those came back who did: the 90th percentile of first repeat
    /// intervals within the calibration, by nearest rank. nil for a model of fewer than `leastRepeaters` of them.
    public var firstRepeatDays: Int32?
    /// Days of repeat purchases in the calibration that tell nothing of spend, for want of a rate to the model's currency.
    public var unpricedDays: UInt64
    /// The last commit that was read for it.
    public var asOf: UInt64
    /// What the holdout says of it; nil without one.
    public var report: ModelReport?
    /// Cumulative repeat purchases, expected and come, week by week.
    public var tracking: [TrackingPoint]

    /// A fitted model.
    public init(
        plan: FitPlan, parameters: [ModelParameter], logLikelihood: Double, identification: ModelIdentification,
        iterations: UInt64, spend: FittedSpend?, spendRefusal: SpendRefusal?, customers: UInt64, repeaters: UInt64,
        repeatPurchases: UInt64, firstRepeatDays: Int32? = nil, unpricedDays: UInt64 = 0, asOf: UInt64,
        report: ModelReport?, tracking: [TrackingPoint]
    ) {
        self.plan = plan
        self.parameters = parameters
        self.logLikelihood = logLikelihood
        self.identification = identification
        self.iterations = iterations
        self.spend = spend
        self.spendRefusal = spendRefusal
        self.customers = customers
        self.repeaters = repeaters
        self.repeatPurchases = repeatPurchases
        self.firstRepeatDays = firstRepeatDays
        self.unpricedDays = unpricedDays
        self.asOf = asOf
        self.report = report
        self.tracking = tracking
    }

    /// Of fewer who came back a tenth is one or two, and says nothing.
    public static let leastRepeaters = 20
}
