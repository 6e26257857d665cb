import RefleksDomain
import RefleksStore

// Who may be one customer, found in the commit that makes it possible. Names are compared as they are, opened under their
// keys; what is kept are pairs of numbers with a weight.

/// A customer as matching sees him.
struct MatchableCustomer {
    let record: MatchRecord
    /// Blind indexes of the keys that are made of names and birth date.
    let blocks: [BlindIndex]

    init(_ profile: Profile, _ identifiers: [Identifier], _ indexer: BlindIndexer) {
        record = MatchRecord(
            kind: profile.kind, givenName: profile.givenName, familyName: profile.familyName,
            birthDate: profile.birthDate, identifiers: identifiers, address: profile.postalAddress)
        blocks = indexer.blocks(of: record)
    }

    init(_ record: MatchRecord, _ indexer: BlindIndexer) {
        self.record = record
        blocks = indexer.blocks(of: record)
    }
}

extension Decider {
    /// Others whom a command compares a customer with, at most; those who share an identifier come first.
    static var maximumComparisons: Int { 48 }
    /// Pairs that a command opens at most: those of the greatest weight.
    static var maximumOpened: Int { 16 }

    // MARK: When something is found

    /// The change that creates a customer, together with whom he may be.
    mutating func add(_ created: CustomerCreated, of subject: NewSubject) throws(Undecided) {
        let sharing = try holders(of: subject.identifiers.filter(\.isKey).map(\.index))
        guard !subject.blocks.isEmpty || !sharing.numbers.isEmpty else { return try add(created) }
        let others = sharing.numbers + (try members(of: subject.blocks, besides: sharing.numbers))
        var pairs: [MatchedPair] = []
        for other in try others.isEmpty ? [] : compare(subject.record, with: others, leavingOut: sharing.shared) {
            let pair = CustomerPair(created.number, other.number)
            guard let match = opened(other, isNamed: sharing.numbers.contains(other.number)) else { continue }
            pairs.append(MatchedPair(pair: pair, match: match))
        }
        pairs = Self.strongest(pairs)
        for matched in pairs { state.installUnmatched(matched.pair) }
        try add(
            MatchableCustomerCreated(
                created: created,
                found: MatchesChanged(number: created.number, added: subject.blocks, removed: [], pairs: pairs)))
    }

    /// The subject of an interaction and the other holders of what it named.
    mutating func noteConflict(_ subject: CustomerState, _ others: [UInt64]) throws(Undecided) {
        guard !others.isEmpty else { return }
        let number = subject.identity.number
        let pairs = others.prefix(Self.maximumOpened).map { CustomerPair(number, $0) }
        let unknown = try unmatched(pairs)
        guard !unknown.isEmpty else { return }
        let customer = try matchable(subject)
        var found: [MatchedPair] = []
        let numbers = unknown.map { $0.first == number ? $0.second : $0.first }
        for other in try compare(customer.record, with: numbers, leavingOut: []) {
            guard let match = opened(other, isNamed: true) else { continue }
            found.append(MatchedPair(pair: CustomerPair(number, other.number), match: match))
        }
        guard !found.isEmpty else { return }
        try add(MatchesChanged(number: 0, added: [], removed: [], pairs: found))
    }

    /// A customer whose profile or identifiers have just been changed by this command; `before` is what he was.
    mutating func rematch(_ number: UInt64, before: MatchableCustomer) throws(Undecided) {
        let customer = try customer(number)
        let after = try matchable(customer)
        let sharing = try holders(
            of: customer.identity.fields.identifiers.filter { $0.isKey && $0.kind.isShareable }.map(\.index))
        let named = sharing.numbers.filter { $0 != number }
        let blocks = after.blocks + before.blocks.filter { !after.blocks.contains($0) }
        let others = named + (try members(of: blocks, besides: named)).filter { $0 != number }
        let pairs = others.map { CustomerPair(number, $0) }
        try bringIn(pairs)
        var found: [MatchedPair] = []
        for other in try compare(after.record, with: others, leavingOut: sharing.shared) {
            let pair = CustomerPair(number, other.number)
            let known = try reading { () throws(ApplyFailure) in try state.match(pair) }
            guard let match = weighed(other, known: known, isNamed: named.contains(other.number)), match != known
            else { continue }
            found.append(MatchedPair(pair: pair, match: match))
        }
        found = Self.strongest(found)
        let added = after.blocks.filter { !before.blocks.contains($0) }
        let removed = before.blocks.filter { !after.blocks.contains($0) }
        guard !added.isEmpty || !removed.isEmpty || !found.isEmpty else { return }
        try add(MatchesChanged(number: number, added: added, removed: removed, pairs: found))
    }

    /// The two were merged: nobody has to decide about their pair any more, if it was open.
    mutating func closeMatch(_ pair: CustomerPair) throws(Undecided) {
        try move(pair, from: .open, to: .merged, by: pending.principal)
    }

    /// Their merge was taken back: what was open before it is open again.
    mutating func reopenMatch(_ pair: CustomerPair) throws(Undecided) {
        try move(pair, from: .merged, to: .open)
    }

    private mutating func move(
        _ pair: CustomerPair, from before: MatchStanding, to after: MatchStanding, by principal: String = ""
    ) throws(Undecided) {
        guard let known = try reading({ () throws(ApplyFailure) in try state.match(pair) }), known.standing == before
        else { return }
        let moved = MatchedPair(pair: pair, match: known.standing(after, since: recordedAt, by: principal))
        try add(MatchesChanged(number: 0, added: [], removed: [], pairs: [moved]))
    }

    mutating func dismiss(_ dismissal: MatchDismissal) throws(Undecided) -> Verdict {
        let pair = CustomerPair(dismissal.code.number, dismissal.otherCode.number)
        guard let known = try reading({ () throws(ApplyFailure) in try state.match(pair) }) else {
            throw .refused(.matchNotFound)
        }
        guard known.standing != .dismissed else {
            let decidedAt = state.matches.slot(pair).map { max($0.durableSeq, $0.stagedSeq) }
            var effects = Effects(customer: pair.first, version: 0, commitSeq: decidedAt ?? 0)
            effects.isChanged = false
            return .unchanged(effects)
        }
        let match = known.standing(.dismissed, since: recordedAt, by: pending.principal)
        try add(MatchDismissed(matched: MatchedPair(pair: pair, match: match)))
        return .commit(changes)
    }

    /// A customer as his record stands.
    func matchable(_ customer: CustomerState) throws(Undecided) -> MatchableCustomer {
        MatchableCustomer(try matchRecord(of: customer), indexer)
    }

    private func matchRecord(of customer: CustomerState) throws(Undecided) -> MatchRecord {
        pending.wantsKeys = true
        let key = try key(of: customer.identity)
        var identifiers: [Identifier] = []
        for record in customer.identity.fields.identifiers where record.isKey {
            identifiers.append(try identifier(record, of: customer.identity, key))
        }
        let profile = try profile(of: customer.identity, key)
        return MatchRecord(
            kind: profile.kind, givenName: profile.givenName, familyName: profile.familyName,
            birthDate: profile.birthDate, identifiers: identifiers, address: profile.postalAddress)
    }

    // MARK: Whom to compare with

    /// Who holds one of the identifiers, strongest first; and those that more hold than may share a key.
    private func holders(of indexes: [BlindIndex]) throws(Undecided) -> (numbers: [UInt64], shared: Set<BlindIndex>) {
        var missing: [EntityKey] = []
        var numbers: [UInt64] = []
        var shared: Set<BlindIndex> = []
        for index in indexes {
            do throws(ApplyFailure) {
                let held = try state.holders(of: index)
                if held.isShared { shared.insert(index) }
                for number in held.holders where !numbers.contains(number) { numbers.append(number) }
            } catch {
                missing.append(.identifier(index))
            }
        }
        guard missing.isEmpty else { throw askFor(missing) }
        return (numbers, shared)
    }

    private func members(of blocks: [BlindIndex], besides known: [UInt64]) throws(Undecided) -> [UInt64] {
        var missing: [EntityKey] = []
        var numbers: [UInt64] = []
        for index in blocks {
            do throws(ApplyFailure) {
                for number in try state.block(index).members where !known.contains(number) && !numbers.contains(number)
                {
                    numbers.append(number)
                }
            } catch {
                missing.append(.block(index))
            }
        }
        guard missing.isEmpty else { throw askFor(missing) }
        return numbers
    }

    private func bringIn(_ pairs: [CustomerPair]) throws(Undecided) {
        let missing = pairs.filter { state.matches.slot($0) == nil }
        guard missing.isEmpty else { throw askFor(missing.map { .match($0) }) }
    }

    /// The pairs that never were candidates.
    private func unmatched(_ pairs: [CustomerPair]) throws(Undecided) -> [CustomerPair] {
        try bringIn(pairs)
        return try reading { () throws(ApplyFailure) -> [CustomerPair] in
            var unknown: [CustomerPair] = []
            for pair in pairs where try state.match(pair) == nil { unknown.append(pair) }
            return unknown
        }
    }

    /// The loader brings these in, and the keys of the customers to whom they lead.
    private func askFor(_ keys: [EntityKey]) -> Undecided {
        pending.wantsKeys = true
        return .missing(keys)
    }

    // MARK: Comparing

    private struct Comparison {
        let number: UInt64
        let result: MatchResult
    }

    /// The results without those that a rule forbids; erased customers and more than `maximumComparisons` are left out.
    private func compare(
        _ record: MatchRecord, with numbers: [UInt64], leavingOut shared: Set<BlindIndex>
    ) throws(Undecided) -> [Comparison] {
        let compared = Array(numbers.prefix(Self.maximumComparisons))
        try bringIn(keysOf: compared)
        var comparisons: [Comparison] = []
        let own = record.leavingOut(shared, indexer)
        for number in compared {
            guard let customer = try reading({ () throws(ApplyFailure) in try state.customer(number) }),
                customer.identity.fields.status != .erased
            else { continue }
            let result = MatchModel.standard.compare(
                own, try matchRecord(of: customer).leavingOut(shared, indexer))
            if result.vetoes.isEmpty { comparisons.append(Comparison(number: number, result: result)) }
        }
        return comparisons
    }

    private func bringIn(keysOf numbers: [UInt64]) throws(Undecided) {
        var missing: [EntityKey] = []
        for number in numbers {
            do throws(ApplyFailure) {
                guard let customer = try state.customer(number), customer.identity.fields.status != .erased else {
                    continue
                }
                if !hasKey(of: customer.identity) { missing.append(.customer(number)) }
            } catch {
                missing.append(.customer(number))
            }
        }
        guard missing.isEmpty else { throw askFor(missing) }
    }

    /// The candidate that a comparison opens; nil when it opens none. Who shares an identifier is a question for a person
    /// whatever the weight.
    private func opened(_ other: Comparison, isNamed: Bool) -> MatchState? {
        guard isNamed || other.result.verdict != .never else { return nil }
        let ground: MatchGround =
            !isNamed ? .similar : other.result.contradictions.isEmpty ? .sharedIdentifier : .disagreement
        return MatchState(
            standing: .open, ground: ground, weight: other.result.weight,
            verdict: other.result.verdict == .automatic ? .automatic : .review,
            model: UInt64(MatchModel.standard.version), since: recordedAt)
    }

    /// What becomes of a pair that may be known: what a person dismissed stays; who is merged is weighed on, for the day on
    /// which that is taken back.
    private func weighed(_ other: Comparison, known: MatchState?, isNamed: Bool) -> MatchState? {
        guard let known else { return opened(other, isNamed: isNamed) }
        guard known.standing != .dismissed else { return nil }
        guard let match = opened(other, isNamed: isNamed) else {
            return known.standing == .withdrawn ? nil : known.standing(.withdrawn, since: recordedAt)
        }
        let isSame =
            known.standing != .withdrawn && known.weight == match.weight && known.verdict == match.verdict
            && known.ground == match.ground
        if isSame { return nil }
        return known.standing == .merged ? match.standing(.merged, since: known.since, by: known.by) : match
    }

    private static func strongest(_ pairs: [MatchedPair]) -> [MatchedPair] {
        guard pairs.count > maximumOpened else { return pairs }
        return Array(
            pairs.sorted { ($1.match.weight, $0.pair) < ($0.match.weight, $1.pair) }.prefix(maximumOpened))
    }
}

extension MatchRecord {
    /// Without identifiers that too many share.
    fileprivate func leavingOut(_ shared: Set<BlindIndex>, _ indexer: BlindIndexer) -> MatchRecord {
        shared.isEmpty ? self : leavingOut { shared.contains(indexer.index(of: $0)) }
    }
}
