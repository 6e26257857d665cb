/// By what customers are scored: a versioned table. Half-lives are the fold's (`ForwardDecay`) and not the policy's.
public struct ScoringPolicy: Sendable, Hashable {
    /// Rises by one with every version.
    public let version: UInt32
    /// What margins are counted in; money of other currencies needs a dated rate, else it is left out and named.
    public let currency: Currency
    /// By the rules' numbers; caps have none.
    public let curves: [PointCurve]
    /// The points of INFLUENCE lie between its negative and this.
    public let influenceCap: Int32
    /// Cost to serve below this is not held against anybody: minor units of `currency`.
    public let costToServeFrom: Int64
    public let levels: ServiceLevelRule
    public let lifecycle: LifecycleRule

    /// A policy; `violations` tells what is wrong with it.
    ///
    /// - Parameter curves: By the rules' numbers, of as many as there are.
    public init(
        version: UInt32, currency: Currency, curves: [PointCurve], influenceCap: Int32, costToServeFrom: Int64,
        levels: ServiceLevelRule, lifecycle: LifecycleRule
    ) {
        self.version = version
        self.currency = currency
        self.curves = curves
        self.influenceCap = influenceCap
        self.costToServeFrom = costToServeFrom
        self.levels = levels
        self.lifecycle = lifecycle
    }

    /// The total lies between 0 and this.
    public static let maximumTotal: Int32 = 1_000

    /// The curve of a rule; nil for a cap.
    public func curve(of rule: ScoreRule) -> PointCurve? {
        let curve = curves[Int(rule.rawValue)]
        return curve.knots.isEmpty ? nil : curve
    }

    /// The policy of a house that has not put one of its own, in Turkish lira.
    public static let standard = ScoringPolicy(
        version: 1, currency: .lira,
        curves: ScoreRule.allCases.map { PointCurve(standardKnots[$0] ?? []) },
        influenceCap: 100, costToServeFrom: 50_00, levels: .standard, lifecycle: .standard)

    private static let standardKnots: [ScoreRule: [PointCurve.Knot]] = [
        .valueMargin: [
            .init(-5_000_00, -100), .init(0, 0), .init(1_000_00, 60), .init(5_000_00, 140), .init(20_000_00, 230),
            .init(100_000_00, 310), .init(500_000_00, 370), .init(2_000_000_00, 400),
        ],
        .valueLifetime: [
            .init(-5_000_00, -100), .init(0, 0), .init(1_000_00, 60), .init(5_000_00, 140), .init(20_000_00, 230),
            .init(100_000_00, 310), .init(500_000_00, 370), .init(2_000_000_00, 400),
        ],
        .valueFrequency: [.init(0, 0), .init(100, 20), .init(300, 50), .init(600, 80), .init(1_200, 100)],
        .potentialNeeds: [.init(0, 0), .init(100, 20), .init(300, 40)],
        .potentialOffersAccepted: [.init(0, 0), .init(100, 25), .init(300, 50)],
        .potentialOffersRejected: [.init(0, 0), .init(100, -8), .init(500, -30)],
        .influenceReferralsMade: [.init(0, 0), .init(100, 8), .init(500, 25)],
        .influenceReferralsWon: [.init(0, 0), .init(100, 30), .init(500, 90)],
        .influenceReferralsLost: [.init(0, 0), .init(100, -30), .init(500, -90)],
        .influenceGoodWord: [.init(0, 0), .init(100, 15), .init(500, 40)],
        .influenceBadWord: [.init(0, 0), .init(100, -25), .init(500, -70)],
        .relationshipTenure: [.init(0, 0), .init(365, 15), .init(1_095, 35), .init(3_650, 70)],
        .relationshipRenewals: [.init(0, 0), .init(100, 15), .init(300, 35)],
        .relationshipRhythm: [.init(0, 60), .init(100, 60), .init(200, 25), .init(300, 0)],
        .relationshipPaidOnTime: [.init(0, 0), .init(100, 8), .init(600, 40)],
        .relationshipPaidLate: [.init(0, 0), .init(100, -12), .init(500, -50)],
        .satisfactionRequestsDone: [.init(0, 0), .init(100, 10), .init(400, 30)],
        .satisfactionProblems: [.init(0, 0), .init(100, -25), .init(500, -90)],
        .satisfactionLateDeliveries: [.init(0, 0), .init(100, -15), .init(500, -60)],
        .satisfactionComplaints: [.init(0, 0), .init(100, -30), .init(500, -110)],
        .satisfactionPoorRatings: [.init(0, 0), .init(100, -15), .init(500, -60)],
        .satisfactionGoodRatings: [.init(0, 0), .init(100, 10), .init(500, 35)],
        .satisfactionReturns: [.init(0, 0), .init(100, -6), .init(500, -30)],
        .costToServeShare: [.init(500, 0), .init(3_000, -40), .init(10_000, -100)],
    ]
}
