public import RefleksMessages

/// What a customer is to a house besides a buyer: eleven roles.
public enum RoleElement: UInt8, Sendable, Hashable, CaseIterable {
    case awareness = 1
    case spend = 2
    case repeatSpend = 3
    case renewal = 4
    case payingOnTime = 5
    case referral = 6
    case decisiveness = 7
    case forgiveness = 8
    case givingFeedback = 9
    case longRelationship = 10
    case highMargin = 11

    /// What its value is counted in.
    public var unit: ScoreUnit {
        switch self {
        case .spend, .repeatSpend: .minorUnits
        case .payingOnTime, .decisiveness, .highMargin: .basisPoints
        case .longRelationship: .days
        case .awareness, .renewal, .referral, .forgiveness, .givingFeedback: .count
        }
    }

    /// The types of the interactions that are its evidence.
    public var evidence: [InteractionType] {
        switch self {
        case .awareness: [.campaignExposed, .needIdentified, .offerMade]
        case .spend, .repeatSpend, .highMargin: [.purchase, .orderPlaced, .renewal]
        case .renewal: [.renewal]
        case .payingOnTime: [.paymentReceived]
        case .referral: [.referralMade]
        case .decisiveness: [.offerAccepted, .offerRejected]
        case .forgiveness: [.problemReported, .deliveryLate, .purchase, .orderPlaced, .renewal]
        case .givingFeedback: [.problemReported, .publicMention]
        case .longRelationship: []
        }
    }

    /// Answers that speak well or badly of us are its evidence as well.
    public var isShownByAnswers: Bool { self == .givingFeedback }

    /// Its stable id, and what people read.
    public var template: MessageTemplate { Catalogue.Scoring.roles[Int(rawValue) - 1] }
}

/// One of the eleven, as far as it was observed: nil is not 0.
public struct RoleObservation: Sendable, Hashable {
    public let element: RoleElement
    /// In the element's unit; nil: nothing that would show it has been recorded.
    public let value: Int64?
}

extension Scorer {
    /// All eleven, in their order.
    public func roles(
        of aggregates: ScoringAggregates, since firstOccurredAt: Timestamp?, on day: Int32
    ) -> [RoleObservation] {
        RoleElement.allCases.map { element in
            RoleObservation(element: element, value: value(of: element, aggregates, since: firstOccurredAt, on: day))
        }
    }

    private func value(
        of element: RoleElement, _ aggregates: ScoringAggregates, since firstOccurredAt: Timestamp?, on day: Int32
    ) -> Int64? {
        let purchases = aggregates.purchases
        switch element {
        case .awareness:
            return Self.observed(aggregates, [.campaignExposed, .needIdentified, .offerMade])
        case .spend: return purchases.isEmpty ? nil : spent(aggregates, on: day) { $0.purchased }
        case .repeatSpend: return purchases.occasions < 2 ? nil : spent(aggregates, on: day) { $0.repeatSpend }
        case .renewal: return Self.observed(aggregates, [.renewal])
        case .payingOnTime:
            let onTime = aggregates.tally(.paymentReceived, .favourable)?.count ?? 0
            return Self.share(onTime, of: onTime, aggregates.tally(.paymentReceived, .unfavourable)?.count ?? 0)
        case .referral:
            guard aggregates.count(.referralMade) > 0 else { return nil }
            let lost = aggregates.tally(.referralMade, .unfavourable)?.count ?? 0
            return Int64(clamping: aggregates.count(.referralMade) - lost)
        case .decisiveness:
            let decided = aggregates.count(.offerAccepted).addingReportingOverflow(aggregates.count(.offerRejected))
                .partialValue
            let made = aggregates.count(.offerMade)
            return Self.share(decided, of: decided, made > decided ? made - decided : 0)
        case .forgiveness: return forgiveness(aggregates, on: day)
        case .givingFeedback:
            let told = aggregates.voices.reduce(Int128(0)) { $0 + Int128($1.count) }
            let seen = Self.observed(aggregates, [.problemReported, .publicMention])
            return told == 0 ? seen : Int64(clamping: told + Int128(seen ?? 0))
        case .longRelationship: return firstOccurredAt.map { max(0, Int64(day) - Int64($0.istanbulDay)) }
        case .highMargin: return marginRate(aggregates, on: day)
        }
    }

    private static func observed(_ aggregates: ScoringAggregates, _ types: [InteractionType]) -> Int64? {
        let count = types.reduce(UInt64(0)) { $0.addingReportingOverflow(aggregates.count($1)).partialValue }
        return count == 0 ? nil : Int64(clamping: count)
    }

    /// `part` of `part` and the rest, in ten-thousandths; nil of nothing.
    private static func share(_ part: UInt64, of whole: UInt64, _ rest: UInt64) -> Int64? {
        let all = Int128(whole) + Int128(rest)
        return all == 0 ? nil : Int64(clamping: Int128(part) * 10_000 / all)
    }

    /// 1 when he bought again since something went wrong, 0 when he did not though his own rhythm has passed; nil before.
    private func forgiveness(_ aggregates: ScoringAggregates, on day: Int32) -> Int64? {
        let wrong = [aggregates.lastDay(.problemReported), aggregates.lastDay(.deliveryLate)].compactMap(\.self).max()
        guard let wrong else { return nil }
        if let last = aggregates.purchases.lastDay, last > wrong { return 1 }
        let patience = policy.lifecycle.bounds(aggregates.purchases.medianInterval).risk
        return Int64(day) - Int64(wrong) > patience ? 0 : nil
    }

    /// In the policy's currency, at the day's rates; nil when none of it has one.
    private func spent(_ aggregates: ScoringAggregates, on day: Int32, _ part: (ValueSums) -> Int64) -> Int64? {
        let parts = aggregates.money.compactMap { converted(part($0), $0.currency, on: day) }
        return parts.isEmpty ? nil : Int64(clamping: parts.reduce(Int128(0)) { $0 + Int128($1) })
    }

    private func marginRate(_ aggregates: ScoringAggregates, on day: Int32) -> Int64? {
        var (margin, revenue) = (Int128(0), Int128(0))
        for sums in aggregates.money {
            guard let part = worth(of: sums, on: day) else { continue }
            margin += Int128(part.margin)
            revenue += Int128(part.revenue)
        }
        return revenue > 0 ? Int64(clamping: margin * 10_000 / revenue) : nil
    }
}
