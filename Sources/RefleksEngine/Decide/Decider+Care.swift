import RefleksDomain
import RefleksMessages
import RefleksStore

extension Decider {
    /// Keeps what a customer told us, lets his score hear it, and opens the case that it demands: all in one entry. It is kept
    /// with the survivor of all who are one with him.
    mutating func submitFeedback(_ new: NewFeedback) throws(Undecided) -> Verdict {
        let survivor = try survivor(new.code.number)
        try checkUsable(survivor)
        do { try OccurrenceRule.check(new.at, now: now) } catch {
            throw .refused(.occurredInFuture(maximumMinutes: OccurrenceRule.maximumMinutesAhead))
        }
        let identity = survivor.identity
        let set = try mergedSet(of: survivor)
        let answering = try answeredInquiry(new, set)
        let scored = try score(new, survivor, set)
        let id = ItemPlace(seq: seq, index: changes.count).id
        let (opened, joined) =
            new.answer.opensCase
            ? try caseOpened(by: new, id, survivor, set, tier: scored.tier) : (nil, UInt64(0))
        try add(
            FeedbackSubmitted(
                number: identity.number, version: identity.fields.version,
                record: FeedbackRecord(
                    id: id, kind: new.answer.kind, score: new.answer.score.map { UInt8(clamping: $0) },
                    dimensions: new.dimensions.map { UInt8(clamping: $0) }, channel: new.channel, branch: new.branch,
                    agent: new.agent, interactionID: new.interactionID, at: new.at, recordedAt: recordedAt,
                    caseID: opened?.id ?? joined,
                    sealed: try seal(Array(new.text.utf8), .feedback, of: identity.number, key(of: identity)),
                    answering: answering),
                voice: new.answer.voice, score: scored.own, scoreOfSet: scored.ofSet))
        if let opened {
            try add(
                CaseOpened(
                    content: CaseContent(
                        number: identity.number, version: identity.fields.version, care: opened, sealed: [])))
        }
        return .commit(changes)
    }

    /// What an answer does to scores, and the level that is deserved afterwards.
    private func score(
        _ new: NewFeedback, _ survivor: CustomerState, _ set: [CustomerState]
    ) throws(Undecided) -> (own: ScoreChange?, ofSet: ScoreChange?, tier: ServiceTier) {
        guard let voice = new.answer.voice else { return (nil, nil, try deservedTier(of: set)) }
        let first = survivor.totals.firstOccurredAt
        let own = try score(
            .hearing(voice, at: new.at), survivor.scoring, occurred: (first, first),
            contestedFrom: Self.levelContestedFrom(by: set)
        ).change
        guard survivor.isInSet else { return (own, nil, own?.level.tier ?? .standard) }
        let firstOfSet = set.compactMap(\.totals.firstOccurredAt).min()
        let ofSet = try scoreOfSet(.hearing(voice, at: new.at), set, occurred: (firstOfSet, firstOfSet))
        return (own, ofSet, ofSet?.level.tier ?? .standard)
    }

    /// The case that an answer opens. Who has as many as may be gets none more: the answer comes to his newest one, so that
    /// nothing that he says is ever refused for want of room.
    private func caseOpened(
        by new: NewFeedback, _ feedbackID: UInt64, _ survivor: CustomerState, _ set: [CustomerState],
        tier: ServiceTier
    ) throws(Undecided) -> (CareCase?, joined: UInt64) {
        let queued = set.flatMap { $0.care?.cases ?? [] }.filter(\.isQueued)
        if queued.count >= CareCase.maximumQueued, let newest = queued.map(\.id).max() { return (nil, newest) }
        let branch = new.branch.isEmpty ? survivor.identity.fields.homeBranch : new.branch
        let opened = try newCase(
            CareCase.Beginning(
                .feedback, new.answer.severity, branch: branch, tier: tier,
                targets: state.directory.policy.levels.targets(tier), feedbackID: feedbackID),
            index: changes.count + 1)
        return (opened, 0)
    }

    /// Opens a case by hand.
    mutating func openCase(_ new: NewCase) throws(Undecided) -> Verdict {
        let survivor = try survivor(new.code.number)
        try checkUsable(survivor)
        try checkOwner(new.owner)
        let set = try mergedSet(of: survivor)
        guard set.flatMap({ $0.care?.cases ?? [] }).count(where: \.isQueued) < CareCase.maximumQueued else {
            throw .refused(.tooManyCases(maximum: CareCase.maximumQueued))
        }
        let tier = try deservedTier(of: set)
        let identity = survivor.identity
        let opened = try newCase(
            CareCase.Beginning(
                .manual, new.severity, branch: new.branch.isEmpty ? identity.fields.homeBranch : new.branch,
                owner: new.owner, tier: tier, targets: state.directory.policy.levels.targets(tier)),
            index: changes.count)
        try add(CaseOpened(content: try content(of: opened, identity, new.text)))
        return .commit(changes)
    }

    /// Takes a case a step further; it stays with the customer for whom it was opened, whomever he is merged into.
    mutating func stepCase(_ step: CaseStep) throws(Undecided) -> Verdict {
        let customer = try customer(step.code.number)
        try checkUsable(customer)
        guard var care = customer.care?.cases.first(where: { $0.id == step.caseID }) else {
            throw .refused(.caseNotFound)
        }
        let calendar = calendar(of: care.branch)
        switch step.action {
        case .move(let next, let reason):
            if next.isRunning { care.adopt(state.directory.policy.levels.targets(care.tier)) }
            try refusing("state") { () throws(FieldRefusal) in
                try care.move(to: next, at: recordedAt, because: reason, calendar)
            }
            try add(CaseMoved(content: try content(of: care, customer.identity, step.text)))
        case .note(let isResponse, let owner):
            if let owner {
                try checkOwner(owner)
                care.owner = owner
            }
            try refusing("case_id") { () throws(FieldRefusal) in
                try care.note(isResponse: isResponse, at: recordedAt, calendar)
            }
            try add(CaseNoted(content: try content(of: care, customer.identity, step.text)))
        }
        try touchSurvivor(of: customer)
        return .commit(changes)
    }

    /// Computes anew what running cases are promised, by the targets and calendars that hold now. Who was erased, or whose case
    /// went on meanwhile, needs nothing.
    mutating func renewCases(_ wanted: [CaseName]) throws(Undecided) -> Verdict {
        for name in wanted {
            let known = try reading { () throws(ApplyFailure) in try state.customer(name.number) }
            guard let customer = known, let care = customer.care?.cases.first(where: { $0.id == name.id }),
                let renewed = care.renewed(
                    state.directory.policy.levels.targets(care.tier), calendar(of: care.branch))
            else { continue }
            let content = CaseContent(
                number: name.number, version: customer.identity.fields.version, care: renewed, sealed: [])
            try add(CaseAmended(.promisesRenewed, content))
            try touchSurvivor(of: customer)
        }
        return changes.isEmpty ? .nothing : .commit(changes)
    }

    // MARK: What all of them use

    func newCase(_ beginning: CareCase.Beginning, index: Int) throws(Undecided) -> CareCase {
        var opened: CareCase?
        try refusing("branch") { () throws(FieldRefusal) in
            opened = try CareCase(beginning, openedAt: recordedAt, calendar(of: beginning.branch))
        }
        guard var opened else { throw .broken("a case that was neither opened nor refused") }
        opened.id = ItemPlace(seq: seq, index: index).id
        return opened
    }

    func content(
        of care: CareCase, _ identity: CustomerIdentity, _ text: String
    ) throws(Undecided) -> CaseContent {
        CaseContent(
            number: identity.number, version: identity.fields.version, care: care,
            sealed: try seal(Array(text.utf8), .caseNote, of: identity.number, key(of: identity)))
    }

    /// Office hours where the branch has put none.
    private func calendar(of branch: String) -> BusinessCalendar {
        (branch.isEmpty ? nil : state.directory.calendar(branch)) ?? .office
    }

    func deservedTier(of set: [CustomerState]) throws(Undecided) -> ServiceTier {
        do throws(ArithmeticOverflow) {
            return state.directory.scorer.assess(
                try ScoringAggregates.combining(set.map(\.scoring)),
                since: set.compactMap(\.totals.firstOccurredAt).min(), on: now.istanbulDay,
                contestedFrom: Self.levelContestedFrom(by: set)
            ).level.tier
        } catch {
            throw .refused(.amountOverflow)
        }
    }

    private func checkOwner(_ owner: String) throws(Undecided) {
        guard !owner.isEmpty else { return }
        guard case .agent(let agent)? = state.directory.newest(Reference.Name(.agent, owner))?.value, agent.isActive
        else { throw .refused(.caseRefused(FieldRefusal(Catalogue.Cases.agentUnknown), field: "owner")) }
    }

    private func refusing(_ field: String, _ body: () throws(FieldRefusal) -> Void) throws(Undecided) {
        do throws(FieldRefusal) { try body() } catch { throw .refused(.caseRefused(error, field: field)) }
    }
}
