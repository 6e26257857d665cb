/// Where a customer stands for the books about the customer base. Numbers are stored and never change.
public enum PeriodStanding: UInt8, Sendable, Hashable, CaseIterable {
    /// A customer whose value counts.
    case held = 1
    case lostBySilence = 2
    case lostByClosure = 3
    case deceased = 4
    /// His data are only kept: nothing is computed of him.
    case setAside = 5
    case erased = 6
    /// He is part of another customer.
    case merged = 7

    /// Why he is lost; nil where he is not.
    public var loss: EquityStatement.LossReason? {
        switch self {
        case .lostBySilence: .silence
        case .lostByClosure: .closure
        case .deceased: .death
        case .held, .setAside, .erased, .merged: nil
        }
    }

    /// The standing of who may be computed, on `day`; nil of who has not become a customer yet.
    public init?(_ aggregates: ScoringAggregates, _ rule: LifecycleRule, on day: Int32) {
        let state = rule.state(of: aggregates, on: day)
        switch state.stage {
        case .prospect, .targeted, .acquiring: return nil
        case .lost: self = state.reason == .accountsClosed ? .lostByClosure : .lostBySilence
        case .active, .deepening, .atRisk, .wonBack, .redirected: self = .held
        }
    }
}

extension LifetimeModel {
    /// What a customer is worth in the books: the margin that is expected of him within a year, as VALUE is scored by and as
    /// GetLifetimeValue tells where nothing else is asked. 0 where nothing is known of his money.
    public func equity(of aggregates: ScoringAggregates, on day: Int32, rates: ExchangeRates) -> Int64 {
        expectedValue(of: aggregates, on: day, rates: rates)?.value ?? 0
    }
}
