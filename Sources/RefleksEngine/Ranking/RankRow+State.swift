import RefleksDomain
import RefleksStore

extension RankRow {
    /// A customer's row as he stands on `day`; nil when he is in no list: who was erased, merged into another or died, and
    /// of whom nothing counts.
    init?(of customer: CustomerState, _ scorer: Scorer, on day: Int32) {
        guard customer.isListed else { return nil }
        self.init(
            customer.identity.number, customer.scoring, since: customer.totals.firstOccurredAt,
            branch: customer.identity.fields.homeBranch, scorer, on: day)
    }

    /// The row of customers who are one, the survivor first.
    init?(ofSet customers: [CustomerState], _ scorer: Scorer, on day: Int32) throws(StoreError) {
        guard let survivor = customers.first, survivor.isListed else { return nil }
        let scoring: ScoringAggregates
        do throws(ArithmeticOverflow) {
            scoring = try ScoringAggregates.combining(customers.map(\.scoring))
        } catch {
            throw .corrupt("the sums of customer \(survivor.identity.number) with those merged into him do not fit")
        }
        self.init(
            survivor.identity.number, scoring, since: customers.compactMap(\.totals.firstOccurredAt).min(),
            branch: customers.lazy.map(\.identity.fields.homeBranch).first { !$0.isEmpty } ?? "", scorer, on: day)
    }

    private init?(
        _ number: UInt64, _ scoring: ScoringAggregates, since firstOccurredAt: Timestamp?, branch: String,
        _ scorer: Scorer, on day: Int32
    ) {
        guard !scoring.isEmpty else { return nil }
        let rank = scorer.rank(of: scoring, since: firstOccurredAt, on: day)
        self.init(
            customer: number, score: rank.score, value: rank.value, lifetime: rank.lifetime,
            list: Self.list(of: rank.stage),
            tier: rank.tier.rawValue, branch: Self.digest(of: branch))
    }

    /// The list of a stage: those at risk and those lost have one of their own.
    static func list(of stage: LifecycleStage) -> UInt8 {
        switch stage {
        case .atRisk, .lost: stage.rawValue
        case .prospect, .targeted, .acquiring, .active, .deepening, .wonBack, .redirected: 0
        }
    }

    /// Tells branches apart (FNV-1a, 32 bits); 0 for none.
    static func digest(of branch: String) -> UInt32 {
        guard !branch.isEmpty else { return 0 }
        return branch.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}

extension CustomerStatus {
    /// A customer of this status is somebody to be served.
    var isListed: Bool {
        switch self {
        case .active, .restricted: true
        case .merged, .erased, .deceased: false
        }
    }
}

extension CustomerState {
    /// He may be in lists; who reads them leaves out whose data are only kept.
    fileprivate var isListed: Bool { identity.fields.status.isListed && survivorNumber == identity.number }
}
