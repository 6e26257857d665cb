import RefleksDomain
import RefleksStore

// Rules that fire in the commit that saw the event: they read the interaction, and what his record holds already.

extension Decider {
    /// Changes that one interaction may add here.
    private static var maximumNoticed: Int { 4 }

    /// Remembers what later interactions may have to be compared with, and warns where a rule says so.
    ///
    /// - Parameters:
    ///   - number: The customer for whom it was just recorded.
    ///   - following: Items of the same entry that come after it: their changes have to find room, so that a very full entry
    ///     notices nothing rather than refusing somebody.
    mutating func notice(
        _ item: PreparedInteraction, _ signal: PreparedSignal, of number: UInt64, following: Int
    ) throws(Undecided) {
        guard changes.count + Self.maximumNoticed + following * 2 + 4 <= ItemPlace.maximumChanges else { return }
        let customer = try customer(number)
        let set = customer.isInSet ? try mergedSet(of: customer) : [customer]
        let figures = item.interaction.figures
        var noticed = Noticed(
            policy: state.directory.reflexPolicy, now: recordedAt, event: item.event, signal: signal, figures: figures)
        for member in set { noticed.known += (member.care?.reflex.signals ?? []).map { (member.identity.number, $0) } }
        let rule = noticed.look(number)
        try raise(
            rule, at: figures.occurredAt, branch: signal.signal.branch, of: set, remembering: noticed.notes)
    }

    /// Remembers `notes`, and opens the case of `rule` where it may warn: once for a customer while the case is in the queue, not of
    /// what happened long ago, and of nobody whose data are only kept.
    mutating func raise(
        _ rule: WarningRule?, at instant: Timestamp, branch: String, of set: [CustomerState],
        remembering notes: [(number: UInt64, note: ReflexNote)] = []
    ) throws(Undecided) {
        guard let survivor = set.first else { throw .broken("a set without customers") }
        let number = survivor.identity.number
        for member in set.dropFirst() {
            let own = notes.filter { $0.number == member.identity.number }.map(\.note)
            if !own.isEmpty { try add(ReflexNoted(number: member.identity.number, notes: own)) }
        }
        var own = notes.filter { $0.number == number }.map(\.note)
        var opened: CareCase?
        if let rule, mayWarn(rule, at: instant, of: set) {
            let branch = branch.isEmpty ? survivor.identity.fields.homeBranch : branch
            let care = try warning(rule, branch: branch, of: set, index: changes.count + 1)
            own.append(.warned(StandingWarning(rule: rule, caseID: care.id)))
            opened = care
        }
        if !own.isEmpty { try add(ReflexNoted(number: number, notes: own)) }
        guard let opened else { return }
        try add(
            CaseOpened(
                content: CaseContent(
                    number: number, version: survivor.identity.fields.version, care: opened, sealed: [])))
    }

    private func mayWarn(_ rule: WarningRule, at instant: Timestamp, of set: [CustomerState]) -> Bool {
        let policy = state.directory.reflexPolicy
        guard policy.rules.contains(rule), policy.isFresh(instant, at: recordedAt),
            set.first?.identity.fields.restriction == nil
        else { return false }
        let queued = Set(set.flatMap { $0.care?.cases ?? [] }.filter(\.isQueued).map(\.id))
        guard queued.count < CareCase.maximumQueued else { return false }
        return !set.flatMap { $0.care?.reflex.warnings ?? [] }.contains {
            $0.rule == rule && queued.contains($0.caseID)
        }
    }

    /// The case of a warning, with the promises of the level that is deserved now. Where the branch's calendar leaves no time to
    /// keep them, office hours count: what was recorded must not be refused for a calendar.
    private func warning(
        _ rule: WarningRule, branch: String, of set: [CustomerState], index: Int
    ) throws(Undecided) -> CareCase {
        let tier = try deservedTier(of: set)
        func opened(at branch: String) throws(Undecided) -> CareCase {
            try newCase(
                CareCase.Beginning(
                    rule.origin, rule.severity, branch: branch, tier: tier,
                    targets: state.directory.policy.levels.targets(tier)), index: index)
        }
        do throws(Undecided) {
            return try opened(at: branch)
        } catch {
            guard case .refused(.caseRefused) = error else { throw error }
            return try opened(at: "")
        }
    }

    /// Keeps the times of what a customer expects as they are after his facts have changed.
    mutating func noteExpectations(of number: UInt64) throws(Undecided) {
        let known = try reading { () throws(ApplyFailure) in try state.knowledge(number) }
        let due = known.facts.compactMap { fact -> DueExpectation? in
            guard fact.category == .expectation, let end = fact.validTo, end > recordedAt else { return nil }
            return DueExpectation(factID: fact.id, due: end)
        }
        let next = Array(
            due.sorted { ($0.due, $0.factID) < ($1.due, $1.factID) }.prefix(ReflexState.maximumExpectations))
        guard next != (try customer(number).care?.reflex.expectations ?? []) else { return }
        try add(ReflexNoted(number: number, notes: [.expectations(next)]))
    }
}

/// What an interaction says beside what is known, and which rule it makes speak.
private struct Noticed {
    let policy: ReflexPolicy
    let now: Timestamp
    let event: BlindIndex
    let signal: PreparedSignal
    let figures: InteractionFigures
    /// What is remembered of everybody who is one with him, and by whom.
    var known: [(number: UInt64, signal: ReflexSignal)] = []
    /// What is to be remembered from now on.
    private(set) var notes: [(number: UInt64, note: ReflexNote)] = []

    init(
        policy: ReflexPolicy, now: Timestamp, event: BlindIndex, signal: PreparedSignal, figures: InteractionFigures
    ) {
        self.policy = policy
        self.now = now
        self.event = event
        self.signal = signal
        self.figures = figures
    }

    private var occurredAt: Timestamp { figures.occurredAt }

    /// The rule that warns; what is remembered is remembered of the customer with this number.
    mutating func look(_ number: UInt64) -> WarningRule? {
        switch figures.type {
        case .orderPlaced, .requestOpened, .problemReported, .contact: began(number)
        case .delivered: ended() ? .lateDelivery : nil
        case .requestDone, .orderCancelled: ended() ? nil : nil
        case .deliveryLate: delayed()
        default: nil
        }
    }

    /// A matter, or the customer once more about one.
    private mutating func began(_ number: UInt64) -> WarningRule? {
        let isIncoming =
            figures.type == .problemReported || (figures.type != .orderPlaced && signal.signal.isIncoming)
        let due = signal.signal.dueAt.flatMap { $0 > now ? $0 : nil }
        let window = Int64(policy.repeatDays) * Timestamp.microsecondsPerDay
        guard due != nil || (isIncoming && now.microseconds(since: occurredAt) <= window) else { return nil }
        let named = known.first { $0.signal.event == signal.refersTo }?.signal.matter
        let matter = named ?? signal.refersTo ?? signal.product ?? event
        notes.append(
            (
                number,
                .signal(
                    ReflexSignal(
                        event: event, matter: matter, opens: figures.type.opens, isIncoming: isIncoming,
                        occurredAt: occurredAt, due: due))
            ))
        guard isIncoming else { return nil }
        let times = known.count { other in
            other.signal.isIncoming && other.signal.matter == matter && other.signal.event != event
                && abs(occurredAt.microseconds(since: other.signal.occurredAt)) <= window
        }
        return times + 1 >= Int(policy.repeatCount) ? .repeatedContact : nil
    }

    /// The end of a matter. Returns whether it came after it was due, by its own word or by what was promised.
    private mutating func ended() -> Bool {
        let matter = known.first { other in
            other.signal.event == signal.refersTo && other.signal.opens.map { figures.type.closes($0) } ?? false
        }
        let due = signal.signal.dueAt ?? matter?.signal.due
        if var matter {
            matter.signal.opens = nil
            matter.signal.due = nil
            notes.append((matter.number, .signal(matter.signal)))
        }
        return due.map { $0 < occurredAt } ?? false
    }

    /// A delivery is late; the order is due anew where a new date is told, and else waits for no timer any more.
    private mutating func delayed() -> WarningRule {
        let order = known.first { $0.signal.event == signal.refersTo && $0.signal.opens == .order }
        if var order {
            order.signal.due = signal.signal.dueAt.flatMap { $0 > now ? $0 : nil }
            notes.append((order.number, .signal(order.signal)))
        }
        return .lateDelivery
    }
}
