public import RefleksMessages

/// Where a customer stands with the house.
public enum LifecycleStage: UInt8, Sendable, Hashable, CaseIterable {
    case prospect = 1
    case targeted = 2
    case acquiring = 3
    case active = 4
    case deepening = 5
    case atRisk = 6
    case lost = 7
    case wonBack = 8
    /// Served on a cheaper channel; only somebody's approval leads here.
    case redirected = 9
}

/// Why a customer stands where he stands; the rules' ids are stable.
public enum LifecycleReason: UInt8, Sendable, Hashable, CaseIterable {
    case nothingYet = 1
    case campaignShown = 2
    case needOrOffer = 3
    case bought = 4
    case boughtMore = 5
    case silentBeyondRhythm = 6
    case silentTooLong = 7
    case accountsClosed = 8
    case cameBack = 9
    /// What had led further was taken back.
    case takenBack = 10
    /// Somebody approved that he is served on a cheaper channel.
    case redirected = 11

    /// The types of the interactions that are its evidence.
    public var evidence: [InteractionType] {
        switch self {
        case .nothingYet, .takenBack, .redirected: []
        case .campaignShown: [.campaignExposed]
        case .needOrOffer: [.needIdentified, .offerMade, .offerAccepted, .offerRejected, .requestOpened]
        case .bought: [.purchase, .orderPlaced, .renewal, .accountOpened]
        case .boughtMore: [.purchase, .orderPlaced, .renewal, .offerAccepted]
        case .silentBeyondRhythm, .silentTooLong, .cameBack: [.purchase, .orderPlaced, .renewal]
        case .accountsClosed: [.accountClosed]
        }
    }

    /// Its stable id, and what people read; the argument is the value in days or counts.
    public var template: MessageTemplate { Catalogue.Scoring.stages[Int(rawValue) - 1] }
}

/// A stage with the rule that leads there and what it measured.
public struct LifecycleState: Sendable, Hashable {
    public let stage: LifecycleStage
    public let reason: LifecycleReason
    /// Days of silence, purchases, events; what the reason is about.
    public let value: Int64
}

/// One step from a stage to the next.
public struct LifecycleStep: Sendable, Hashable {
    public let from: LifecycleStage
    public let to: LifecycleStage
}

/// When a customer passes from one stage to another. The stage is a function of what was recorded and of the day: late
/// interactions and corrections lead to the same one, whatever their order.
public struct LifecycleRule: Sendable, Hashable {
    /// Purchases from which a customer is DEEPENING.
    public let deepeningOccasions: UInt64
    /// At risk: silent for more than this many per cent of the own median interval, and
    public let riskPercent: Int64
    /// for more than this many days.
    public let riskDays: Int64
    /// Lost: silent for more than this many per cent of the own median interval, and
    public let lossPercent: Int64
    /// for more than this many days.
    public let lossDays: Int64
    /// Who bought once is at risk and lost after so many days: a fixed bound until the house has measured how long its
    /// customers take to come again.
    public let singleRiskDays: Int64
    public let singleLossDays: Int64

    /// A rule; `ScoringPolicy.violations` tells what its bounds must be like.
    public init(
        deepeningOccasions: UInt64, riskPercent: Int64, riskDays: Int64, lossPercent: Int64, lossDays: Int64,
        singleRiskDays: Int64, singleLossDays: Int64
    ) {
        self.deepeningOccasions = deepeningOccasions
        self.riskPercent = riskPercent
        self.riskDays = riskDays
        self.lossPercent = lossPercent
        self.lossDays = lossDays
        self.singleRiskDays = singleRiskDays
        self.singleLossDays = singleLossDays
    }

    /// The rule of a house that has not put one of its own.
    public static let standard = LifecycleRule(
        deepeningOccasions: 4, riskPercent: 200, riskDays: 45, lossPercent: 300, lossDays: 90, singleRiskDays: 120,
        singleLossDays: 240)

    /// The stage on `day`.
    public func state(of aggregates: ScoringAggregates, on day: Int32) -> LifecycleState {
        let purchases = aggregates.purchases
        if let closed = closure(of: aggregates) {
            return LifecycleState(stage: .lost, reason: .accountsClosed, value: Int64(clamping: closed))
        }
        let opened = aggregates.tally(.accountOpened)
        guard let last = purchases.lastDay ?? opened?.lastDay else { return before(aggregates) }
        if purchases.isEmpty {
            return LifecycleState(stage: .active, reason: .bought, value: Int64(clamping: opened?.count ?? 0))
        }
        let silence = max(0, Int64(day) - Int64(last))
        let bounds = bounds(purchases.medianInterval)
        if silence > bounds.loss { return LifecycleState(stage: .lost, reason: .silentTooLong, value: silence) }
        if silence > bounds.risk { return LifecycleState(stage: .atRisk, reason: .silentBeyondRhythm, value: silence) }
        let occasions = Int64(clamping: purchases.occasions)
        if aggregates.isRedirected {
            return LifecycleState(stage: .redirected, reason: .redirected, value: occasions)
        }
        if let gap = comeBack(purchases) { return LifecycleState(stage: .wonBack, reason: .cameBack, value: gap) }
        let deepens =
            purchases.occasions >= deepeningOccasions
            || (aggregates.tally(.offerAccepted) != nil && purchases.occasions > 1)
        return deepens
            ? LifecycleState(stage: .deepening, reason: .boughtMore, value: occasions)
            : LifecycleState(stage: .active, reason: .bought, value: occasions)
    }

    /// Before the first purchase.
    private func before(_ aggregates: ScoringAggregates) -> LifecycleState {
        var steps: UInt64 = 0
        for tally in aggregates.tallies where tally.type.leadsToPurchase {
            steps = steps.addingReportingOverflow(tally.count).partialValue
        }
        if steps > 0 { return LifecycleState(stage: .acquiring, reason: .needOrOffer, value: Int64(clamping: steps)) }
        let shown = aggregates.count(.campaignExposed)
        if shown > 0 { return LifecycleState(stage: .targeted, reason: .campaignShown, value: Int64(clamping: shown)) }
        return LifecycleState(stage: .prospect, reason: .nothingYet, value: 0)
    }

    /// How many accounts were closed, where that is all of them and nothing was bought since.
    private func closure(of aggregates: ScoringAggregates) -> UInt64? {
        guard let closed = aggregates.tally(.accountClosed),
            closed.count >= aggregates.tally(.accountOpened)?.count ?? 0,
            aggregates.purchases.lastDay.map({ $0 <= closed.lastDay }) ?? true
        else { return nil }
        return closed.count
    }

    /// Days of silence after which somebody with this median interval, nil before the second purchase, is at risk and lost.
    public func bounds(_ median: Int32?) -> (risk: Int64, loss: Int64) {
        guard let median else { return (singleRiskDays, singleLossDays) }
        return (max(riskDays, Int64(median) * riskPercent / 100), max(lossDays, Int64(median) * lossPercent / 100))
    }

    /// The silence before the newest purchase, where it was one that loses customers: judged by what went before it.
    private func comeBack(_ purchases: PurchaseDays) -> Int64? {
        guard let gap = purchases.lastInterval,
            Int64(gap) > bounds(purchases.medianInterval(leavingOut: 1)).loss
        else { return nil }
        return Int64(gap)
    }

    // MARK: Steps

    /// The steps that lead from one stage to another, each of them one that may be taken, as few as there are. What a
    /// correction took back leads there at once.
    public static func steps(from: LifecycleStage, to: LifecycleStage) -> [LifecycleStep] {
        guard from != to else { return [] }
        var came: [LifecycleStage: LifecycleStage] = [from: from]
        var next = [from]
        while !next.isEmpty, came[to] == nil {
            var found: [LifecycleStage] = []
            for stage in next {
                for follower in followers[stage] ?? [] where came[follower] == nil {
                    came[follower] = stage
                    found.append(follower)
                }
            }
            next = found
        }
        guard came[to] != nil else { return [LifecycleStep(from: from, to: to)] }
        var steps: [LifecycleStep] = []
        var stage = to
        while stage != from, let before = came[stage] {
            steps.append(LifecycleStep(from: before, to: stage))
            stage = before
        }
        return steps.reversed()
    }

    /// Whether one step leads from the first stage to the second.
    public static func isStep(_ from: LifecycleStage, _ to: LifecycleStage) -> Bool {
        followers[from]?.contains(to) ?? false
    }

    private static let followers: [LifecycleStage: [LifecycleStage]] = [
        .prospect: [.targeted, .acquiring],
        .targeted: [.acquiring],
        .acquiring: [.active],
        .active: [.deepening, .atRisk, .redirected],
        .deepening: [.atRisk, .redirected],
        .atRisk: [.active, .deepening, .lost],
        .lost: [.wonBack],
        .wonBack: [.active, .deepening, .atRisk],
        .redirected: [.active],
    ]
}

extension InteractionType {
    /// A need, an offer or a request: somebody is about to become a customer.
    fileprivate var leadsToPurchase: Bool {
        switch self {
        case .needIdentified, .offerMade, .offerAccepted, .offerRejected, .requestOpened: true
        default: false
        }
    }
}
