import RefleksDomain
import RefleksStore

extension Decider {
    /// Takes an interaction back and records what replaces it, in one entry.
    ///
    /// That it has not been taken back before is decided here, on the reversal's place among the source events; what it
    /// added was read from the ledger, where it never changes.
    mutating func correct(_ correction: PreparedCorrection) throws(Undecided) -> Verdict {
        if let known = try reading({ () throws(ApplyFailure) in try state.event(correction.event) }) {
            guard known.payload == correction.payload else {
                throw .refused(.alreadyCorrected(by: known.place.id))
            }
            return .repeated(entry: known.place.seq)
        }
        let customer = try customer(correction.original.number)
        let identity = customer.identity
        var totals = customer.totals
        let effect: TotalsEffect
        do { effect = try totals.remove(correction.original.figures, recordedAt: recordedAt) } catch {
            throw .refused(.amountOverflow)
        }
        let scored = try score(
            .takingBack(correction.original.figures), customer.scoring,
            occurred: (customer.totals.firstOccurredAt, totals.firstOccurredAt),
            contestedFrom: try levelContestedFrom(customer))
        let set = try effectOnSet(ofTakingBack: correction.original.figures, customer)
        let personal = correction.personalBytes
        let sealed =
            personal.isEmpty ? [] : try seal(personal, .interaction, of: identity.number, key(of: identity))
        try add(
            InteractionReversed(
                correction, sealedBytes: sealed, totals: effect, version: identity.fields.version,
                score: scored.change, set: set))
        if let replacement = correction.replacement {
            if let known = try record(replacement, for: identity.number) { throw .conflict(with: known) }
        }
        if let returned = Self.returned(by: correction) { try add(RemedyReturned(grant: returned)) }
        return .commit(changes)
    }

    /// What the authority by which a remedy was granted has again: its money less what stands in its place. More than was granted
    /// is nobody's grant, and takes nothing.
    private static func returned(by correction: PreparedCorrection) -> RemedyGrant? {
        guard let grant = correction.original.grant else { return nil }
        let kept = (correction.replacement?.interaction.figures.money ?? []).filter { line in
            line.kind == .remedy && line.money.currency == grant.money.currency
        }.reduce(Int128(0)) { $0 + Int128($1.money.minorUnits) }
        let rest = Int128(grant.money.minorUnits) - kept
        guard rest > 0 else { return nil }
        return RemedyGrant(
            index: grant.index, agent: grant.agent,
            money: Money(minorUnits: Int64(clamping: rest), currency: grant.money.currency), day: grant.day)
    }

    /// What the reversal does to the sums of all who are one customer; nil when the subject was not merged.
    private func effectOnSet(
        ofTakingBack figures: InteractionFigures, _ subject: CustomerState
    ) throws(Undecided) -> InteractionReversed.SetEffect? {
        guard subject.isInSet else { return nil }
        let set = try mergedSet(of: subject)
        guard let survivor = set.first else { throw .broken("a set without customers") }
        var totals: CustomerTotals
        let before: CustomerTotals
        let effect: TotalsEffect
        do throws(ArithmeticOverflow) {
            before = try CustomerTotals.combining(set.map(\.totals))
            totals = before
            effect = try totals.remove(figures, recordedAt: recordedAt)
        } catch {
            throw .refused(.amountOverflow)
        }
        let score = try scoreOfSet(
            .takingBack(figures), set, occurred: (before.firstOccurredAt, totals.firstOccurredAt))
        return InteractionReversed.SetEffect(
            survivor: survivor.identity.number, version: survivor.identity.fields.version, totals: effect,
            score: score)
    }
}
