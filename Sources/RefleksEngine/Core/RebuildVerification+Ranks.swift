import RefleksDomain
import RefleksStore
import Synchronization

// What customers are ordered by is a cache: it depends on the day on which it was made, and on what everybody was scored by
// then. So a row is right when some day since the last round over everybody explains it.

extension RebuildVerification {
    /// Compares what customers are ordered by with what their records of the second fold say, page by page, each at the
    /// page's own position.
    func verifyRanks(_ second: inout SecondFold) throws(StoreError) {
        var after: UInt64?
        repeat {
            let start = after ?? 0
            let (seq, mark, stored) = try core.store.read { view throws(StoreError) in
                (view.appliedSeq, try view.rankMark(), try view.ranks(after: start, limit: Self.page))
            }
            try follow(upTo: seq, &second)
            let expected = try RankExpectation(core, since: mark)
            let numbers = try second.scratch.read { view throws(StoreError) in
                try view.customers(after: start, limit: Self.page)
            }
            let ends = [
                numbers.count < Self.page ? .max : numbers.last ?? .max,
                stored.count < Self.page ? .max : stored.last?.customer ?? .max,
            ]
            let end = min(ends[0], ends[1])
            let rows = Dictionary(stored.map { ($0.customer, $0) }, uniquingKeysWith: { first, _ in first })
            for number in Set(numbers).union(rows.keys).sorted() where number <= end {
                let subject = try second.scratch.read { view throws(StoreError) in try RankSubject(number, view) }
                try judge(rows[number], of: number, subject, expected, into: &second.report)
            }
            tell(&second, of: .rank, at: seq)
            after = end == .max ? nil : end
        } while after != nil
    }

    private func judge(
        _ stored: RankRow?, of number: UInt64, _ subject: RankSubject, _ expected: RankExpectation,
        into report: inout RebuildReport
    ) throws(StoreError) {
        guard try !expected.explains(stored, of: subject) else {
            if stored != nil { report.rows += 1 }
            return
        }
        // What rates have moved since, or what changed meanwhile, tells nothing.
        guard !expected.isUncertain(of: subject), try !isMoving(subject) else { return }
        let position = ProjectionRow.rank(of: number)
        guard stored != nil else { return Self.note(.missing, position, &report) }
        Self.note(try expected.row(of: subject) == nil ? .surplus : .changed, position, &report)
    }

    /// Whether somebody of the set has changed since: its row is made of everybody as he is when it is projected, which may be
    /// ahead of the page.
    private func isMoving(_ subject: RankSubject) throws(StoreError) -> Bool {
        guard case .set(let customers) = subject, let survivor = customers.first else { return false }
        let now = try core.store.read { view throws(StoreError) in
            try CustomerReader(core: core).mergedSet(of: survivor.identity.number, withKnowledge: false, view)
        }
        guard case .found(let set) = now else { return true }
        return set.customers.map(\.lastSeq) != customers.map(\.lastSeq)
    }
}

/// Whose row it is, as the second fold has him.
private enum RankSubject {
    case nobody
    case one(CustomerState)
    /// Customers who are one, the survivor first.
    case set([CustomerState])

    init(_ number: UInt64, _ view: any StoreSnapshot) throws(StoreError) {
        guard let customer = try CustomerReader.load(number, view) else {
            self = .nobody
            return
        }
        guard customer.isInSet, customer.survivorNumber == number else {
            self = .one(customer)
            return
        }
        var set = [customer]
        for member in customer.links?.members ?? [] {
            if let state = try CustomerReader.load(member, view) { set.append(state) }
        }
        self = .set(set)
    }

    func row(_ scorer: Scorer, on day: Int32) throws(StoreError) -> RankRow? {
        switch self {
        case .nobody: nil
        case .one(let customer): RankRow(of: customer, scorer, on: day)
        case .set(let customers): try RankRow(ofSet: customers, scorer, on: day)
        }
    }

    var money: [ValueSums] {
        switch self {
        case .nobody: []
        case .one(let customer): customer.scoring.money
        case .set(let customers): customers.flatMap(\.scoring.money)
        }
    }
}

/// By what rows may have been made since the last round over everybody began.
private struct RankExpectation {
    private struct Scoring {
        let scorer: Scorer
        let days: ClosedRange<Int32>
    }

    /// The newest first.
    private let scorings: [Scoring]
    private let directory: ReferenceDirectory
    private let begin: Timestamp

    /// - Parameter mark: The last round; nil: rows may be as old as the ledger.
    init(_ core: EngineCore, since mark: RankMark?) throws(StoreError) {
        let now = core.environment.clock.now()
        let first = try core.history.entries(after: 0, limit: 1).first?.recordedAt ?? now.microseconds
        // Whoever was judged just before midnight may have been projected just after it.
        begin =
            mark.map { Timestamp(istanbulDay: $0.day).adding(microseconds: -Timestamp.microsecondsPerDay) }
            ?? Timestamp(microseconds: first)
        directory = core.state.withLock { $0.directory }
        var scorings: [Scoring] = []
        var end = now
        for time in directory.scoringChanges(after: begin).reversed() + [begin] {
            let (low, high) = (time.istanbulDay, max(time.istanbulDay, end.istanbulDay))
            scorings.append(Scoring(scorer: directory.scorer(knownAt: time), days: low...high))
            end = time
        }
        self.scorings = scorings
    }

    func explains(_ row: RankRow?, of subject: RankSubject) throws(StoreError) -> Bool {
        for scoring in scorings {
            for day in scoring.days.reversed() where try subject.row(scoring.scorer, on: day) == row { return true }
        }
        return false
    }

    /// Whether a rate was recorded since then that money of the customer may have been worth something else by.
    func isUncertain(of subject: RankSubject) -> Bool {
        let isConverted = scorings.contains { scoring in
            let currency = scoring.scorer.policy.currency
            return subject.money.contains { $0.currency != currency }
                || scoring.scorer.lifetime.map { $0.currency != currency } ?? false
        }
        return isConverted && directory.hasRates(since: begin)
    }

    /// The row of now.
    func row(of subject: RankSubject) throws(StoreError) -> RankRow? {
        guard let newest = scorings.first else { return nil }
        return try subject.row(newest.scorer, on: newest.days.upperBound)
    }
}
