/// Scores a customer as of a day, from what the recording commits keep: by integers, within a microsecond, never by a nightly
/// job. Time moves a score by the day of Istanbul.
public struct Scorer: Sendable {
    public let policy: ScoringPolicy
    public let rates: ExchangeRates
    /// By what VALUE is what is expected, and no longer what was earned; nil while no model is active.
    public let lifetime: LifetimeModel?

    /// A scorer.
    public init(
        policy: ScoringPolicy = .standard, rates: ExchangeRates = ExchangeRates(), lifetime: LifetimeModel? = nil
    ) {
        self.policy = policy
        self.rates = rates
        self.lifetime = lifetime
    }

    /// By the policy of a house that has not put one of its own, and without rates.
    public static let standard = Scorer()

    /// What each rule gives on `day`, in days since the epoch.
    ///
    /// - Parameter firstOccurredAt: The customer's first interaction; nil: none.
    public func points(of aggregates: ScoringAggregates, since firstOccurredAt: Timestamp?, on day: Int32)
        -> ScorePoints
    {
        var points = ScorePoints()
        addMoney(of: aggregates, on: day, to: &points)
        var bought: Int64 = 0
        for tally in aggregates.tallies {
            let weight = tally.weight(on: day)
            if tally.type.isPurchase { bought = Int64(clamping: Int128(bought) + Int128(weight)) }
            guard let rule = Self.rule(for: tally) else { continue }
            give(rule, weight, to: &points)
        }
        for tally in aggregates.voices { give(Self.rule(for: tally.voice), tally.weight(on: day), to: &points) }
        if !aggregates.purchases.isEmpty {
            give(.valueFrequency, bought, to: &points)
            if let rhythm = rhythm(of: aggregates.purchases, on: day) {
                give(.relationshipRhythm, rhythm, to: &points)
            }
        }
        if let firstOccurredAt {
            give(.relationshipTenure, max(0, Int64(day) - Int64(firstOccurredAt.istanbulDay)), to: &points)
        }
        points.close(influenceCap: policy.influenceCap)
        return points
    }

    private func give(_ rule: ScoreRule, _ raw: Int64, to points: inout ScorePoints) {
        points.set(rule, raw: raw, points: policy.curves[Int(rule.rawValue)].points(raw))
    }

    private static func rule(for tally: EventTally) -> ScoreRule? {
        switch (tally.type, tally.tone) {
        case (.needIdentified, _): .potentialNeeds
        case (.offerAccepted, _): .potentialOffersAccepted
        case (.offerRejected, _): .potentialOffersRejected
        case (.referralMade, .neutral): .influenceReferralsMade
        case (.referralMade, .favourable): .influenceReferralsWon
        case (.referralMade, .unfavourable): .influenceReferralsLost
        case (.publicMention, .favourable): .influenceGoodWord
        case (.publicMention, .unfavourable): .influenceBadWord
        case (.renewal, _): .relationshipRenewals
        case (.paymentReceived, .favourable): .relationshipPaidOnTime
        case (.paymentReceived, .unfavourable): .relationshipPaidLate
        case (.requestDone, _): .satisfactionRequestsDone
        case (.problemReported, _): .satisfactionProblems
        case (.deliveryLate, _): .satisfactionLateDeliveries
        case (.return, _): .satisfactionReturns
        default: nil
        }
    }

    private static func rule(for voice: FeedbackVoice) -> ScoreRule {
        switch voice {
        case .complaint: .satisfactionComplaints
        case .dissatisfied: .satisfactionPoorRatings
        case .satisfied: .satisfactionGoodRatings
        }
    }

    /// The silence since the last purchase in per cent of the customer's own interval, of at least a week; nil before the
    /// second purchase.
    private func rhythm(of purchases: PurchaseDays, on day: Int32) -> Int64? {
        guard let interval = purchases.medianInterval, let last = purchases.lastDay else { return nil }
        return max(0, Int64(day) - Int64(last)) * 100 / Int64(max(7, interval))
    }

    private func addMoney(of aggregates: ScoringAggregates, on day: Int32, to points: inout ScorePoints) {
        guard !aggregates.money.isEmpty else { return }
        var (margin, revenue, cost) = (Int128(0), Int128(0), Int128(0))
        var isCounted = false
        for sums in aggregates.money {
            guard let part = worth(of: sums, on: day) else {
                points.leavesOutMoney = true
                continue
            }
            isCounted = true
            margin += Int128(part.margin)
            revenue += Int128(part.revenue)
            cost += Int128(part.cost)
        }
        guard isCounted else { return }
        let earned = Int64(clamping: margin)
        points.margin = earned
        if let expected = expectedValue(of: aggregates, on: day) {
            give(.valueLifetime, expected.value, to: &points)
            if !expected.leftOut.isEmpty { points.leavesOutMoney = true }
        } else {
            give(.valueMargin, earned, to: &points)
        }
        guard cost >= Int128(policy.costToServeFrom), cost > 0 else { return }
        let share = revenue > 0 ? cost * 10_000 / revenue : 10_000
        give(.costToServeShare, Int64(clamping: share), to: &points)
    }

    /// The margin that the active model expects within a year, in the policy's currency; nil without a model, and where it has
    /// nothing to go by.
    private func expectedValue(of aggregates: ScoringAggregates, on day: Int32) -> ExpectedValue? {
        guard let lifetime, let expected = lifetime.expectedValue(of: aggregates, on: day, rates: rates),
            let value = converted(expected.value, lifetime.currency, on: day)
        else { return nil }
        return ExpectedValue(value: value, leftOut: expected.leftOut)
    }

    /// What `sums` are worth on `day` in the policy's currency; nil without a rate.
    func worth(of sums: ValueSums, on day: Int32) -> (margin: Int64, revenue: Int64, cost: Int64)? {
        let margin = ForwardDecay.money.value(sums.margin, on: day)
        let revenue = ForwardDecay.money.value(sums.revenue, on: day)
        let cost = ForwardDecay.money.value(sums.cost, on: day)
        guard sums.currency != policy.currency else { return (margin, revenue, cost) }
        guard let margin = converted(margin, sums.currency, on: day),
            let revenue = converted(revenue, sums.currency, on: day),
            let cost = converted(cost, sums.currency, on: day)
        else { return nil }
        return (margin, revenue, cost)
    }

    /// In the policy's currency at the latest rate of `day`, held at the ends of the range; nil without a rate.
    func converted(_ minorUnits: Int64, _ currency: Currency, on day: Int32) -> Int64? {
        guard currency != policy.currency else { return minorUnits }
        let date = CalendarDate(istanbul: Timestamp(istanbulDay: day))
        guard let rate = rates.rate(from: currency, to: policy.currency, on: date) else { return nil }
        do { return try rate.converted(minorUnits) } catch { return minorUnits < 0 ? .min : .max }
    }

    /// Whether money of `currency` can be told in the policy's on `day`.
    public func canConvert(_ currency: Currency, on day: Int32) -> Bool { converted(0, currency, on: day) != nil }

    /// Whether the active model reads money of the policy's currency on `day`; so it is without a model.
    public func modelReadsPolicyCurrency(on day: Int32) -> Bool {
        guard let lifetime, lifetime.currency != policy.currency else { return true }
        let date = CalendarDate(istanbul: Timestamp(istanbulDay: day))
        return rates.rate(from: policy.currency, to: lifetime.currency, on: date) != nil
    }

    /// Currencies of the customer whose money is left out of his score on `day`: those that have no rate to the policy's, and where
    /// the active model scores VALUE, those that it cannot read. In the order of his sums.
    public func leftOut(of aggregates: ScoringAggregates, on day: Int32) -> [Currency] {
        let unread = expectedValue(of: aggregates, on: day)?.leftOut ?? []
        return aggregates.money.map(\.currency).filter { !canConvert($0, on: day) || unread.contains($0) }
    }

    /// Currencies of the customer that have no rate to the policy's on `day`.
    public func unconverted(of aggregates: ScoringAggregates, on day: Int32) -> [Currency] {
        aggregates.money.map(\.currency).filter { !canConvert($0, on: day) }
    }

    /// The rates for want of which the model expects nothing of the customer's money, or less: from those of `leftOut` to the
    /// policy's currency, from those that the model cannot read to its own, and from its own to the policy's.
    public func missingRates(toExpectOf aggregates: ScoringAggregates, on day: Int32) -> Set<CurrencyPair> {
        var untold = Set(leftOut(of: aggregates, on: day))
        var missing: Set<CurrencyPair> = []
        if let lifetime, !aggregates.money.isEmpty {
            for currency in MoneyRecord(aggregates.money, in: lifetime.currency, rates, on: day).leftOut {
                missing.insert(CurrencyPair(from: currency, to: lifetime.currency))
            }
            if converted(0, lifetime.currency, on: day) == nil { untold.insert(lifetime.currency) }
        }
        return missing.union(untold.map { CurrencyPair(from: $0, to: policy.currency) })
    }
}
