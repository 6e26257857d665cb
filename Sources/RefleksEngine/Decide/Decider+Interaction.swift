import RefleksDomain
import RefleksStore

extension Decider {
    mutating func recordOne(_ item: PreparedInteraction) throws(Undecided) -> Verdict {
        if let original = try record(item) { return .repeatedItem(original) }
        return .commit(changes)
    }

    /// All items or none; items that had been recorded before are pointed to.
    mutating func recordBatch(_ items: [PreparedInteraction]) throws(Undecided) -> Verdict {
        var isNew = false
        for (index, item) in items.enumerated() {
            do throws(Undecided) {
                if let original = try record(item, following: items.count - index - 1) {
                    try add(InteractionRepeated(original: original))
                } else {
                    isNew = true
                }
            } catch {
                throw ofItem(index, error)
            }
        }
        return isNew ? .commit(changes) : .repeatedItems(changes)
    }

    /// Why the batch cannot be decided: because of its item at `index`.
    private func ofItem(_ index: Int, _ error: Undecided) -> Undecided {
        switch error {
        case .refused(let refusal): .refused(.batchItem(index: index, refusal))
        // An item of this very batch is never committed: nobody could read it back.
        case .conflict(let place?, _) where place.seq == seq:
            .refused(.batchItem(index: index, .idempotencyConflict(original: nil)))
        case .conflict(let place, _): .conflict(with: place, item: index)
        case .missing, .missingKey, .needsCandidate, .broken: error
        }
    }

    /// Records the item, or returns the place where it was recorded before.
    ///
    /// - Parameters:
    ///   - number: The customer for whom it has to be recorded, where it is about him or somebody who is one with him: it replaces
    ///     another one, and what it says is not new.
    ///   - isCharged: Whether the house's tariff is asked.
    ///   - following: Items of the same entry that come after it.
    mutating func record(
        _ item: PreparedInteraction, for number: UInt64? = nil, isCharged: Bool = true, following: Int = 0
    ) throws(Undecided) -> ItemPlace? {
        let isNew = number == nil
        if let known = try reading({ () throws(ApplyFailure) in try state.event(item.event) }) {
            guard known.payload == item.payload else { throw .conflict(with: known.place) }
            return known.place
        }
        do { try OccurrenceRule.check(item.interaction.figures.occurredAt, now: now) } catch {
            throw .refused(.occurredInFuture(maximumMinutes: OccurrenceRule.maximumMinutesAhead))
        }
        var subject = try subject(of: item)
        if let number { subject = try self.subject(subject, recordedFor: number) }
        let customer = subject.customer
        var totals = customer.totals
        let charge: Charge?
        let effect: TotalsEffect
        do throws(ArithmeticOverflow) {
            charge =
                isCharged
                ? try state.directory.tariffs.charge(item.interaction.figures, seconds: item.interaction.seconds) : nil
            effect = try totals.add(item.interaction.figures.charged(charge), recordedAt: recordedAt)
        } catch {
            throw .refused(.amountOverflow)
        }
        let number = customer.identity.number
        let figures = item.interaction.figures.charged(charge)
        let ofSet = try effectOnSet(of: figures, customer)
        let scored = try score(
            .adding(figures), customer.scoring,
            occurred: (customer.totals.firstOccurredAt, totals.firstOccurredAt),
            contestedFrom: try levelContestedFrom(customer))
        let personal = item.interaction.personalBytes
        let sealed = personal.isEmpty ? [] : try seal(personal, .interaction, of: number, key(of: customer.identity))
        let recorded = InteractionRecorded(
            number: number, item: item, sealedBytes: sealed,
            .init(
                isNewCustomer: subject.isNew, totals: effect, previousContactAt: customer.totals.lastContactAt,
                version: customer.identity.fields.version, conflicting: subject.conflicting, decidedTotals: totals,
                charge: charge, scored: scored))
        let merged = ofSet.map { ofSet in
            MergedInteractionRecorded(
                recorded, survivor: ofSet.survivor.number, version: ofSet.survivor.fields.version,
                totals: ofSet.totals, previousContactAt: ofSet.previousContactAt, score: ofSet.score)
        }
        if let charge {
            try add(InteractionCharged(recorded, merged, charge))
        } else if let merged {
            try add(merged)
        } else {
            try add(recorded)
        }
        if isNew, let signal = item.signal {
            try notice(item, signal, of: customer.identity.number, following: following)
        }
        if !subject.isNew { try noteConflict(customer, subject.conflicting) }
        return nil
    }

    /// What an interaction does to the sums of all who are one customer; nil when the subject was not merged.
    private func effectOnSet(
        of figures: InteractionFigures, _ subject: CustomerState
    ) throws(Undecided) -> SetFinding? {
        guard subject.isInSet else { return nil }
        let set = try mergedSet(of: subject)
        guard let survivor = set.first else { throw .broken("a set without customers") }
        guard survivor.identity.fields.status != .erased else { throw .refused(.customerErased) }
        var totals: CustomerTotals
        let before: CustomerTotals
        let effect: TotalsEffect
        do throws(ArithmeticOverflow) {
            before = try CustomerTotals.combining(set.map(\.totals))
            totals = before
            effect = try totals.add(figures, recordedAt: recordedAt)
        } catch {
            throw .refused(.amountOverflow)
        }
        let score = try scoreOfSet(
            .adding(figures), set, occurred: (before.firstOccurredAt, totals.firstOccurredAt))
        return SetFinding(
            survivor: survivor.identity, totals: effect, previousContactAt: before.lastContactAt, score: score)
    }

    /// What a decision found about all who are one customer.
    private struct SetFinding {
        let survivor: CustomerIdentity
        let totals: TotalsEffect
        let previousContactAt: Timestamp?
        let score: ScoreChange?
    }

    /// An old event must not bring an erased person back, whoever has his identifiers now.
    private func check(
        _ resolution: SubjectResolution, _ item: PreparedInteraction, holder: CustomerState?
    ) throws(Undecided) {
        try check(
            resolution.suppressions, occurredAt: item.interaction.figures.occurredAt,
            isNewRelationship: item.interaction.isNewRelationship, holder: holder)
    }

    private struct Subject {
        let customer: CustomerState
        let isNew: Bool
        let conflicting: [UInt64]
    }

    private func subject(_ found: Subject, recordedFor number: UInt64) throws(Undecided) -> Subject {
        guard found.customer.identity.number != number else { return found }
        let customer = try customer(number)
        guard customer.survivorNumber == found.customer.survivorNumber else {
            throw .refused(.correctionOfOtherSubject)
        }
        return Subject(customer: customer, isNew: false, conflicting: found.conflicting)
    }

    private mutating func subject(of item: PreparedInteraction) throws(Undecided) -> Subject {
        switch item.subject {
        case .number(let number):
            return Subject(customer: try customer(number), isNew: false, conflicting: [])
        case .identifiers(let identifiers, let profile, let likeness):
            let resolution = try resolve(identifiers, likeness)
            switch resolution.subject {
            case .customer(let customer):
                guard customer.identity.fields.status != .erased else { throw .refused(.customerErased) }
                if !resolution.suppressions.isEmpty { try check(resolution, item, holder: customer) }
                return Subject(customer: customer, isNew: false, conflicting: resolution.conflicting)
            case .nobody(let refusal):
                guard item.interaction.createsMissingSubject, resolution.opensCustomer else { throw .refused(refusal) }
                if !resolution.suppressions.isEmpty { try check(resolution, item, holder: nil) }
                let matchable = MatchableCustomer(profile, identifiers.map(\.claim.identifier), indexer)
                let new = NewSubject(
                    profile: profile, likeness: likeness, tokens: indexer.tokens(of: profile),
                    identifiers: identifiers, blocks: matchable.blocks)
                let number = try create(new, isForInteraction: true, conflicting: resolution.conflicting)
                return Subject(
                    customer: try customer(number), isNew: true, conflicting: resolution.conflicting)
            }
        }
    }
}
