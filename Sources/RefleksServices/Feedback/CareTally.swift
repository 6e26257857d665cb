import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire

/// The months of a report about service, and by what its lines are told apart.
struct CareSpan: Sendable {
    /// What the lines are.
    enum Grouping: Sendable {
        case branch
        case agent
        case channel
    }

    /// The oldest first, at least one.
    let months: [Month]
    let grouping: Grouping
    /// Only these; empty, or nil, for all.
    let branch: String
    let agent: String
    let channel: RefleksDomain.Channel?
    /// Figures of fewer are hidden.
    let minimum: UInt64

    /// Months of one report.
    static let maximumMonths = 12

    /// What a request asks for; what is wrong with it is reported.
    init?(
        month text: String, months count: UInt32, by grouping: Grouping, branch: String, agent: String,
        channel: RefleksContract.Channel = .unspecified, minimum asked: UInt32, now: Timestamp,
        _ validator: inout Validator
    ) {
        let month = validator.month("month", text, now: now)
        if asked != 0, UInt64(asked) < QualityFigure.minimumAnswers {
            validator.report("minimum_answers", Catalogue.Quality.minimum, [String(QualityFigure.minimumAnswers)])
        }
        var wanted: RefleksDomain.Channel?
        if channel != .unspecified {
            wanted = validator.known(
                "channel", RefleksDomain.Channel(rawValue: UInt8(clamping: channel.rawValue)))
        }
        guard let month else { return nil }
        var all = [month]
        while all.count < min(Int(max(count, 1)), Self.maximumMonths), let first = all.first, first.previous < first {
            all.insert(first.previous, at: 0)
        }
        months = all
        self.grouping = grouping
        self.branch = branch
        self.agent = agent
        self.channel = wanted
        minimum = max(UInt64(asked), QualityFigure.minimumAnswers)
    }

    var first: Month { months[0] }
    var last: Month { months[months.count - 1] }

    /// Which of the months an instant belongs to; nil: none of them.
    func place(of instant: Timestamp) -> Int? {
        let place = Int(Month(istanbul: instant).ordinal - first.ordinal)
        return months.indices.contains(place) ? place : nil
    }

    func includes(branch: String, agent: String, channel: RefleksDomain.Channel?) -> Bool {
        (self.branch.isEmpty || self.branch == branch) && (self.agent.isEmpty || self.agent == agent)
            && (self.channel == nil || self.channel == channel)
    }

    func key(branch: String, agent: String, channel: RefleksDomain.Channel?) -> CareKey {
        switch grouping {
        case .branch: CareKey(name: branch)
        case .agent: CareKey(name: agent)
        case .channel: CareKey(channel: channel)
        }
    }
}

/// What a line is of.
struct CareKey: Sendable, Hashable {
    var name = ""
    var channel: RefleksDomain.Channel?
}

/// Answers that were recorded, and cases that were opened, in a span: counted while the ledger is read.
struct CareTally: Sendable {
    private struct Case: Sendable {
        let month: Int
        let channel: RefleksDomain.Channel?
        var branch: String
        var owner: String
        var outcome: CaseOutcome
    }

    private let span: CareSpan
    private let calendars: ReferenceDirectory
    private let maximumCases: Int
    private var cases: [UInt64: Case] = [:]
    private var newest: (id: UInt64, channel: RefleksDomain.Channel)?
    private(set) var months: [ServiceTally]
    private(set) var groups: [CareKey: ServiceTally] = [:]
    private(set) var total = ServiceTally()
    /// Of the same groups, and of all together.
    private(set) var promises: [CareKey: PromiseTally] = [:]
    private(set) var totalPromises = PromiseTally()
    /// Groups that there is no room for.
    private(set) var leftOut: Set<CareKey> = []
    /// There are more cases than one report takes.
    private(set) var isTooLong = false
    /// A count does not fit.
    private(set) var isOverflown = false

    /// Cases, and groups, of one report: some 300 MB of memory together.
    static let maximumCases = 500_000
    static let maximumGroups = 10_000

    init(_ span: CareSpan, _ calendars: ReferenceDirectory, maximumCases: Int = Self.maximumCases) {
        self.span = span
        self.calendars = calendars
        self.maximumCases = maximumCases
        months = Array(repeating: ServiceTally(), count: span.months.count)
    }

    mutating func add(_ scanned: ScannedCare) {
        switch scanned {
        case .feedback(_, let told):
            newest = (told.id, told.channel)
            guard let month = span.place(of: told.recordedAt),
                span.includes(branch: told.branch, agent: told.agent, channel: told.channel)
            else { return }
            count(month, span.key(branch: told.branch, agent: told.agent, channel: told.channel)) {
                tally throws(ArithmeticOverflow) in
                try tally.count(told.kind, score: told.score, dimensions: told.dimensions)
            }
        case .careCase(_, let care, let recordedAt, let isOpening):
            if isOpening { open(care, recordedAt) } else { go(on: care) }
        case .purchase, .oneWith: break
        }
    }

    private mutating func open(_ care: CareCase, _ recordedAt: Timestamp) {
        guard let month = span.place(of: recordedAt) else { return }
        guard cases.count < maximumCases else {
            isTooLong = true
            return
        }
        // The answer that opened it stands before it in the same entry.
        let channel = newest.flatMap { $0.id == care.feedbackID ? $0.channel : nil }
        cases[care.id] = Case(
            month: month, channel: channel, branch: care.branch, owner: care.owner,
            outcome: CaseOutcome(care, after: nil, calendar(of: care.branch)))
    }

    private mutating func go(on care: CareCase) {
        guard var known = cases[care.id] else { return }
        known.outcome = CaseOutcome(care, after: known.outcome, calendar(of: care.branch))
        (known.branch, known.owner) = (care.branch, care.owner)
        cases[care.id] = known
    }

    /// Office hours where the branch has put none.
    private func calendar(of branch: String) -> BusinessCalendar {
        (branch.isEmpty ? nil : calendars.calendar(branch)) ?? .office
    }

    private mutating func count(
        _ month: Int, _ key: CareKey, _ body: (inout ServiceTally) throws(ArithmeticOverflow) -> Void
    ) {
        do throws(ArithmeticOverflow) {
            try body(&months[month])
            try body(&total)
            if groups[key] == nil, groups.count >= Self.maximumGroups {
                leftOut.insert(key)
                return
            }
            try body(&groups[key, default: ServiceTally()])
        } catch {
            isOverflown = true
        }
    }

    /// - Throws: FAILED_PRECONDITION / `QUALITY_TOO_MANY_CASES`.
    func check() throws(RPCError) {
        guard !isTooLong else {
            throw RPCError(.failedPrecondition, Catalogue.Quality.tooManyCases, [String(maximumCases)])
        }
        guard !isOverflown else { throw RPCError(EngineRefusal.amountOverflow) }
    }

    /// Gives every case to its month and its line, as it stands at `now`; of a report that `check` refuses nothing counts.
    mutating func settle(at now: Timestamp) {
        defer { cases = [:] }
        guard !isTooLong, !isOverflown else { return }
        for (_, known) in cases.sorted(by: { $0.key < $1.key })
        where span.includes(branch: known.branch, agent: known.owner, channel: known.channel) {
            let key = span.key(branch: known.branch, agent: known.owner, channel: known.channel)
            let calendar = calendar(of: known.branch)
            totalPromises.count(known.outcome, at: now, calendar)
            count(known.month, key) { $0.count(known.outcome) }
            if groups[key] != nil { promises[key, default: PromiseTally()].count(known.outcome, at: now, calendar) }
        }
    }

    /// The wanted lines with most to tell first; equal ones by name. Returns how many there is no room for.
    func lines(
        limit: Int, where isWanted: (CareKey) -> Bool = { _ in true }
    ) -> (shown: [(key: CareKey, tally: ServiceTally)], leftOut: Int) {
        let sorted = groups.filter { isWanted($0.key) }.sorted { left, right in
            if left.value.weight != right.value.weight { return left.value.weight > right.value.weight }
            if left.key.name != right.key.name { return left.key.name < right.key.name }
            return (left.key.channel?.rawValue ?? 0) < (right.key.channel?.rawValue ?? 0)
        }
        return (
            sorted.prefix(limit).map { ($0.key, $0.value) }, max(0, sorted.count - limit) + leftOut.count
        )
    }
}
