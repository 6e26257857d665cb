import RefleksMessages

/// Somebody who may get one of few seats.
public struct SeatCandidate: Sendable, Hashable {
    /// The customer's number.
    public let number: UInt64
    /// By what seats are given: higher is better.
    public let score: Int64
    /// His branch, segment or the like; what shares and reservations are about.
    public let group: String
    /// Why he cannot be invited: permission, lifecycle. Nil when he can.
    public let obstacle: Reason?

    /// A candidate.
    public init(number: UInt64, score: Int64, group: String = "", obstacle: Reason? = nil) {
        self.number = number
        self.score = score
        self.group = group
        self.obstacle = obstacle
    }
}

/// How many seats there are, and for whom.
public struct SeatPlan: Sendable, Hashable {
    /// Seats of one allocation.
    public static let maximumSeats = 10_000
    /// Candidates of one allocation.
    public static let maximumCandidates = 1_000_000

    public let seats: Int
    /// Places on the waiting list.
    public let waiting: Int
    /// Seats that a group gets first, as long as it has candidates.
    public let reserved: [String: Int]
    /// Seats that a group gets at most; a group that is left out has no limit.
    public let limits: [String: Int]

    /// - Throws: `SEATS_OUT_OF_RANGE` for counts outside 0 to 10,000; `SEATS_OVERBOOKED` when more is reserved than
    ///   there is, or more for a group than it may have.
    public init(
        seats: Int, waiting: Int = 0, reserved: [String: Int] = [:], limits: [String: Int] = [:]
    ) throws(FieldRefusal) {
        let range = 0...Self.maximumSeats
        guard range.contains(seats), range.contains(waiting), reserved.values.allSatisfy(range.contains),
            limits.values.allSatisfy(range.contains), reserved.count <= Self.maximumSeats,
            limits.count <= Self.maximumSeats
        else { throw FieldRefusal(Catalogue.Selection.seatsOutOfRange, [String(Self.maximumSeats)]) }
        guard reserved.values.reduce(0, +) <= seats,
            reserved.allSatisfy({ group, count in limits[group].map { count <= $0 } ?? true })
        else { throw FieldRefusal(Catalogue.Selection.seatsOverbooked) }
        self.seats = seats
        self.waiting = waiting
        self.reserved = reserved
        self.limits = limits
    }
}

/// What became of a candidate.
public struct SeatDecision: Sendable, Hashable {
    public let candidate: SeatCandidate
    public let reason: Reason
}

/// Who gets a seat, who waits, who gets none, and why.
///
/// Candidates stand in one order: the higher score first, of equals the lower number, whoever was first a customer. The
/// same candidates in any order give the same allocation.
public struct SeatAllocation: Sendable, Hashable {
    /// In the order of candidates.
    public let chosen: [SeatDecision]
    /// In the order in which they move up.
    public let waiting: [SeatDecision]
    /// All others that could have been invited, in the order of candidates.
    public let excluded: [SeatDecision]
    /// Those that cannot be invited, in the order of candidates.
    public let barred: [SeatDecision]

    /// The best of those who got nothing: who asks why is answered with him.
    public var firstExcluded: SeatDecision? { excluded.first }

    /// Gives the plan's seats.
    ///
    /// - Throws: `SEATS_TOO_MANY_CANDIDATES` beyond a million; `SEATS_CANDIDATE_TWICE`.
    public init(_ plan: SeatPlan, _ candidates: [SeatCandidate]) throws(FieldRefusal) {
        guard candidates.count <= SeatPlan.maximumCandidates else {
            throw FieldRefusal(Catalogue.Selection.tooManyCandidates, [String(SeatPlan.maximumCandidates)])
        }
        guard Set(candidates.map(\.number)).count == candidates.count else {
            throw FieldRefusal(Catalogue.Selection.candidateTwice)
        }
        let ordered = candidates.sorted { ($1.score, $0.number) < ($0.score, $1.number) }
        barred = ordered.compactMap { candidate in
            candidate.obstacle.map { SeatDecision(candidate: candidate, reason: $0) }
        }
        let eligible = ordered.filter { $0.obstacle == nil }
        let seated = Self.seated(plan, eligible)
        chosen = eligible.compactMap { candidate in
            seated.reasons[candidate.number].map { SeatDecision(candidate: candidate, reason: $0) }
        }
        // The lowest that came in by his score, not by a reservation, is what others are measured by.
        let lowest = chosen.last { $0.reason.code == Catalogue.Selection.seatByScore.code }?.candidate.score
        var waiting: [SeatDecision] = []
        var excluded: [SeatDecision] = []
        for candidate in eligible where seated.reasons[candidate.number] == nil {
            let isFull = plan.limits[candidate.group].map { seated.taken[candidate.group, default: 0] >= $0 } ?? false
            let reason =
                isFull
                ? Reason(Catalogue.Selection.groupFull, [String(plan.limits[candidate.group] ?? 0)])
                : Self.missed(candidate, lowest, plan)
            // Whose group is full moves up only if one of it drops out: he waits behind nobody.
            if waiting.count < plan.waiting, !isFull {
                let place = Reason(Catalogue.Selection.waiting, [String(waiting.count + 1)])
                waiting.append(SeatDecision(candidate: candidate, reason: place))
            } else {
                excluded.append(SeatDecision(candidate: candidate, reason: reason))
            }
        }
        self.waiting = waiting
        self.excluded = excluded
    }

    /// Reservations first, then by score.
    private static func seated(
        _ plan: SeatPlan, _ eligible: [SeatCandidate]
    ) -> (reasons: [UInt64: Reason], taken: [String: Int]) {
        var reasons: [UInt64: Reason] = [:]
        var taken: [String: Int] = [:]
        for candidate in eligible where taken[candidate.group, default: 0] < plan.reserved[candidate.group] ?? 0 {
            taken[candidate.group, default: 0] += 1
            reasons[candidate.number] = Reason(Catalogue.Selection.seatReserved)
        }
        for (rank, candidate) in eligible.enumerated() where reasons.count < plan.seats {
            guard reasons[candidate.number] == nil,
                plan.limits[candidate.group].map({ taken[candidate.group, default: 0] < $0 }) ?? true
            else { continue }
            taken[candidate.group, default: 0] += 1
            reasons[candidate.number] = Reason(Catalogue.Selection.seatByScore, [String(rank + 1)])
        }
        return (reasons, taken)
    }

    private static func missed(_ candidate: SeatCandidate, _ lowest: Int64?, _ plan: SeatPlan) -> Reason {
        guard let lowest else { return Reason(Catalogue.Selection.noSeatLeft, [String(plan.seats)]) }
        return Reason(
            Catalogue.Selection.scoreTooLow, [String(candidate.score), String(lowest), String(plan.seats)])
    }
}
