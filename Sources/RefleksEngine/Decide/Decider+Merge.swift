import RefleksDomain
import RefleksMessages
import RefleksStore

extension Decider {
    // MARK: Customers who are one

    /// Everybody who is one customer with `customer`, the survivor first; him alone when he was not merged.
    func mergedSet(of customer: CustomerState) throws(Undecided) -> [CustomerState] {
        try reading { () throws(ApplyFailure) in try state.mergedSet(of: customer) }
    }

    /// The customer to whom the code with this number resolves.
    func survivor(_ number: UInt64) throws(Undecided) -> CustomerState {
        let named = try customer(number)
        return named.survivorNumber == number ? named : try customer(named.survivorNumber)
    }

    /// The survivor moves on with a change of `customer`, if he is not the survivor himself.
    mutating func touchSurvivor(of customer: CustomerState, changesProfile: Bool = false) throws(Undecided) {
        let survivor = customer.survivorNumber
        guard survivor != customer.identity.number else { return }
        try add(SurvivorTouched(number: survivor, changesProfile: changesProfile))
    }

    /// What is known of each of `customers`; all that is missing in memory is asked for at once.
    func knowledge(of customers: [CustomerState]) throws(Undecided) -> [(number: UInt64, known: KnowledgeState)] {
        var found: [(number: UInt64, known: KnowledgeState)] = []
        var missing: [EntityKey] = []
        for customer in customers where customer.hasKnowledge {
            let number = customer.identity.number
            do throws(ApplyFailure) {
                found.append((number, try state.knowledge(number)))
            } catch {
                missing.append(.knowledge(number))
            }
        }
        guard missing.isEmpty else { throw .missing(missing) }
        return found
    }

    // MARK: Merging

    mutating func merge(_ merge: CustomerMerge) throws(Undecided) -> Verdict {
        let survivor = try customer(merge.survivor.number)
        let merged = try customer(merge.merged.number)
        try checkRelation(survivor, merged)
        try check(version: merge.expectedSurvivorVersion, of: survivor.identity)
        try check(version: merge.expectedMergedVersion, of: merged.identity)
        let sets = (survivor: try mergedSet(of: survivor), merged: try mergedSet(of: merged))
        let sides = (survivor: try side(sets.survivor), merged: try side(sets.merged))
        var refusals = MergePlan.refusals(survivor: sides.survivor, merged: sides.merged)
        if let refusal = try refusal(together: sets.survivor + sets.merged) { refusals.append(refusal) }
        guard refusals.isEmpty else { throw .refused(.mergeForbidden(refusals, survivor: nil)) }
        let outcome = outcome(MergePlan(survivor: sides.survivor, merged: sides.merged), sets.survivor + sets.merged)
        guard !merge.isDryRun else {
            var effects = unchanged(survivor)
            effects.merge = outcome
            return .unchanged(effects)
        }
        try add(
            CustomersMerged(
                survivor: survivor.identity.number, merged: merged.identity.number,
                moved: merged.links?.members ?? [], version: survivor.identity.fields.version &+ 1, outcome: outcome,
                by: pending.principal))
        try closeMatch(CustomerPair(survivor.identity.number, merged.identity.number))
        return .commit(changes)
    }

    /// Refuses one customer on both sides, and who was merged already: with the other, or with somebody else.
    private func checkRelation(_ survivor: CustomerState, _ merged: CustomerState) throws(Undecided) {
        let (stays, goes) = (survivor.identity.number, merged.identity.number)
        guard stays != goes else {
            throw .refused(.mergeForbidden([FieldRefusal(Catalogue.Matching.selfMerge)], survivor: nil))
        }
        guard survivor.survivorNumber != goes else {
            throw .refused(.mergeForbidden([FieldRefusal(Catalogue.Matching.cycle)], survivor: goes))
        }
        for customer in [merged, survivor] where customer.survivorNumber != customer.identity.number {
            throw .refused(
                .mergeForbidden(
                    [FieldRefusal(Catalogue.Permission.merged)], survivor: customer.survivorNumber))
        }
    }

    /// Why all of them together would be too much: customers, facts, or sums of money.
    private func refusal(together customers: [CustomerState]) throws(Undecided) -> FieldRefusal? {
        guard customers.count <= MergeLinks.maximumCustomers else {
            return FieldRefusal(Catalogue.Matching.setTooLarge, [String(MergeLinks.maximumCustomers)])
        }
        let facts = try knowledge(of: customers).reduce(0) { $0 + $1.known.facts.count }
        guard facts <= CustomerKnowledge.maximumFacts else {
            return FieldRefusal(Catalogue.Privacy.tooManyFacts, [String(CustomerKnowledge.maximumFacts)])
        }
        do throws(ArithmeticOverflow) {
            _ = try CustomerTotals.combining(customers.map(\.totals))
            return nil
        } catch {
            return FieldRefusal(Catalogue.Interaction.amountOverflow)
        }
    }

    private func outcome(_ plan: MergePlan, _ customers: [CustomerState]) -> MergeOutcome {
        let numbers = customers.map(\.identity.number)
        let merged = customers.first { $0.links?.edge == nil && $0.identity.number != numbers.first }
        return MergeOutcome(
            choices: plan.choices.map { choice in
                let number = choice.isSurvivors ? numbers.first : merged?.identity.number
                return MergeOutcome.Choice(
                    field: choice.field, customerNumber: number ?? 0, isConflict: choice.isConflict)
            },
            members: Array(numbers.dropFirst()), isDeceased: plan.status == .deceased)
    }

    /// Customers who are one, as the rules of merging see them.
    private func side(_ customers: [CustomerState]) throws(Undecided) -> MergeSide {
        var sides: [MergeSide] = []
        for customer in customers {
            let key = try key(of: customer.identity)
            var identifiers: [Identifier] = []
            for record in customer.identity.fields.identifiers {
                identifiers.append(try identifier(record, of: customer.identity, key))
            }
            guard
                let side = MergeSide(
                    customer.identity, try profile(of: customer.identity, key), identifiers: identifiers)
            else { throw .broken("customer \(customer.identity.number) has no code") }
            sides.append(side)
        }
        guard let side = MergePlan.combining(sides) else { throw .broken("a set without customers") }
        return side
    }

    func identifier(
        _ record: IdentifierRecord, of identity: CustomerIdentity, _ key: DataKey
    ) throws(Undecided) -> Identifier {
        do {
            let sealed = try SealedEnvelope.split(record.sealed).sealed
            let bytes = try Sealer.open(sealed, .identifier, of: identity.number, under: key)
            return try IdentifierCodec.read(bytes, record).identifier
        } catch {
            throw .broken("an identifier of customer \(identity.number) does not open under its key")
        }
    }

    // MARK: Taking a merge back

    mutating func unmerge(_ code: CustomerCode) throws(Undecided) -> Verdict {
        let merged = try customer(code.number)
        guard let edge = merged.links?.edge else { throw .refused(.notMerged) }
        let set = try mergedSet(of: merged)
        guard let survivor = set.first else { throw .broken("a set without customers") }
        // A restriction stands with the survivor: whoever leaves him would be without it.
        try checkUsable(survivor)
        try add(
            CustomersUnmerged(
                merged: merged.identity.number, into: edge.into, survivor: survivor.identity.number,
                moved: Self.below(merged.identity.number, in: set),
                version: survivor.identity.fields.version &+ 1, by: pending.principal))
        try reopenMatch(CustomerPair(merged.identity.number, edge.into))
        return .commit(changes)
    }

    /// Who was merged into the customer, directly or not, in the order of merging.
    private static func below(_ number: UInt64, in set: [CustomerState]) -> [UInt64] {
        var found: Set<UInt64> = [number]
        var before = 0
        while before < found.count {
            before = found.count
            for member in set {
                if let edge = member.links?.edge, found.contains(edge.into) { found.insert(member.identity.number) }
            }
        }
        return set.map(\.identity.number).filter { $0 != number && found.contains($0) }
    }
}

extension MergeSide {
    /// A customer as the rules of merging see him; nil when his number is no code's.
    init?(_ identity: CustomerIdentity, _ profile: Profile, identifiers: [Identifier]) {
        guard let code = CustomerCode(number: identity.number) else { return nil }
        self.init(
            code: code, status: identity.fields.status, kind: identity.fields.kind, givenName: profile.givenName,
            familyName: profile.familyName, birthDate: profile.birthDate, language: profile.language,
            homeBranch: profile.homeBranch, postalAddress: profile.postalAddress, identifiers: identifiers)
    }
}
