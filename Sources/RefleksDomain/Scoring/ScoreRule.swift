public import RefleksMessages

/// What a score is made of.
public enum ScoreComponent: UInt8, Sendable, Hashable, CaseIterable {
    /// What he brings.
    case value = 1
    /// What he might bring.
    case potential = 2
    /// Whom he wins for us, or drives away.
    case influence = 3
    /// How long and how reliably he is with us.
    case relationship = 4
    /// How we served him.
    case satisfaction = 5
    /// What serving him costs, compared with what he brings.
    case costToServe = 6
    /// No component: what keeps the total within its limits.
    case total = 7
}

/// What a rule measures in.
public enum ScoreUnit: UInt8, Sendable, Hashable, CaseIterable {
    /// Minor units of the policy's currency.
    case minorUnits = 1
    /// Hundredths of events; an event of today counts 100, one of half a year ago 50.
    case hundredths = 2
    case days = 3
    /// Ten-thousandths.
    case basisPoints = 4
    case percent = 5
    case points = 6
    /// Things counted one by one.
    case count = 7
}

/// The rules of a score, numbered as they are stored.
public enum ScoreRule: UInt8, Sendable, Hashable, CaseIterable {
    case valueMargin = 0
    case valueFrequency = 1
    case potentialNeeds = 2
    case potentialOffersAccepted = 3
    case potentialOffersRejected = 4
    case influenceReferralsMade = 5
    case influenceReferralsWon = 6
    case influenceReferralsLost = 7
    case influenceGoodWord = 8
    case influenceBadWord = 9
    case influenceCap = 10
    case relationshipTenure = 11
    case relationshipRenewals = 12
    case relationshipRhythm = 13
    case relationshipPaidOnTime = 14
    case relationshipPaidLate = 15
    case satisfactionRequestsDone = 16
    case satisfactionProblems = 17
    case satisfactionLateDeliveries = 18
    case satisfactionReturns = 19
    case costToServeShare = 20
    case totalClamp = 21
    /// What an activated model expects; it stands in for `valueMargin`.
    case valueLifetime = 22
    case satisfactionComplaints = 23
    case satisfactionPoorRatings = 24
    case satisfactionGoodRatings = 25

    /// In the order in which a score is told: by component, what keeps the total within its limits last. Numbers are those of
    /// storage, and a newer rule has a higher one.
    public static let told = allCases.sorted { $0.place < $1.place }

    /// Where it stands in `told`.
    public var place: Int { Int(component.rawValue) * 256 + Int(rawValue) }

    /// The component whose points it gives.
    public var component: ScoreComponent {
        switch self {
        case .valueMargin, .valueFrequency, .valueLifetime: .value
        case .potentialNeeds, .potentialOffersAccepted, .potentialOffersRejected: .potential
        case .influenceReferralsMade, .influenceReferralsWon, .influenceReferralsLost, .influenceGoodWord,
            .influenceBadWord, .influenceCap:
            .influence
        case .relationshipTenure, .relationshipRenewals, .relationshipRhythm, .relationshipPaidOnTime,
            .relationshipPaidLate:
            .relationship
        case .satisfactionRequestsDone, .satisfactionProblems, .satisfactionLateDeliveries, .satisfactionReturns,
            .satisfactionComplaints, .satisfactionPoorRatings, .satisfactionGoodRatings:
            .satisfaction
        case .costToServeShare: .costToServe
        case .totalClamp: .total
        }
    }

    /// What its value is counted in.
    public var unit: ScoreUnit {
        switch self {
        case .valueMargin, .valueLifetime: .minorUnits
        case .relationshipTenure: .days
        case .relationshipRhythm: .percent
        case .costToServeShare: .basisPoints
        case .influenceCap, .totalClamp: .points
        default: .hundredths
        }
    }

    /// The types of the interactions that are its evidence, in `tone` where that is not nil; empty: none in particular.
    public var evidence: (types: [InteractionType], tone: InteractionTone?) {
        switch self {
        case .valueMargin, .valueFrequency, .valueLifetime, .relationshipRhythm:
            ([.purchase, .orderPlaced, .renewal], nil)
        case .potentialNeeds: ([.needIdentified], nil)
        case .potentialOffersAccepted: ([.offerAccepted], nil)
        case .potentialOffersRejected: ([.offerRejected], nil)
        case .influenceReferralsMade: ([.referralMade], .neutral)
        case .influenceReferralsWon: ([.referralMade], .favourable)
        case .influenceReferralsLost: ([.referralMade], .unfavourable)
        case .influenceGoodWord: ([.publicMention], .favourable)
        case .influenceBadWord: ([.publicMention], .unfavourable)
        case .relationshipRenewals: ([.renewal], nil)
        case .relationshipPaidOnTime: ([.paymentReceived], .favourable)
        case .relationshipPaidLate: ([.paymentReceived], .unfavourable)
        case .satisfactionRequestsDone: ([.requestDone], nil)
        case .satisfactionProblems: ([.problemReported], nil)
        case .satisfactionLateDeliveries: ([.deliveryLate], nil)
        case .satisfactionReturns: ([.return], nil)
        case .influenceCap, .relationshipTenure, .costToServeShare, .totalClamp, .satisfactionComplaints,
            .satisfactionPoorRatings, .satisfactionGoodRatings:
            ([], nil)
        }
    }

    /// How the answers spoke that are its evidence; nil: answers are none.
    public var evidenceVoice: FeedbackVoice? {
        switch self {
        case .satisfactionComplaints: .complaint
        case .satisfactionPoorRatings: .dissatisfied
        case .satisfactionGoodRatings: .satisfied
        default: nil
        }
    }

    /// Its evidence is whatever states what serving cost.
    public var isShownByCost: Bool { self == .costToServeShare }

    /// Its stable id, and what people read.
    public var template: MessageTemplate { Catalogue.Scoring.rules[Int(rawValue)] }

    /// Stable, machine-readable: `VALUE_MARGIN`.
    public var id: String { template.code }
}
