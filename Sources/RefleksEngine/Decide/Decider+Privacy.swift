import RefleksDomain
import RefleksStore

extension Decider {
    /// Erases what was counted, or restricts it where a law forbids the erasure.
    mutating func eraseSubject(_ prepared: PreparedErasure) throws(Undecided) -> Verdict {
        let customers = try counted(prepared)
        guard let identity = customers.first?.identity else { throw .broken("an erasure of nobody") }
        if let retention = prepared.plan.retention {
            let plain = RestrictionCodec.write(reason: prepared.reason, principal: pending.principal)
            try add(
                ProcessingRestricted(
                    number: identity.number, version: identity.fields.version &+ 1, ground: .retention,
                    retention: retention, keptUntil: prepared.plan.keptUntil?.startInIstanbul,
                    sealed: try seal(plain, .restriction, of: identity.number, key(of: identity)),
                    lines: prepared.plan.lines))
            return .commit(changes)
        }
        let erasedAt = prepared.erasedAt ?? recordedAt
        let suppressedUntil = RetentionClass.erasureRecord.freeFrom(CalendarDate(istanbul: erasedAt)).startInIstanbul
        for (customer, subject) in zip(customers, prepared.subjects) {
            let isFirst = subject.number == identity.number
            try add(
                SubjectErased(
                    number: subject.number, keyID: customer.identity.keyID, erasedAt: erasedAt,
                    suppressedUntil: suppressedUntil, indexes: subject.indexes, blocks: subject.blocks,
                    pairs: subject.pairs,
                    lines: isFirst ? prepared.plan.lines : []))
        }
        return .commit(changes)
    }

    /// Those who were counted, as they are now: what came since was not counted, nor who was merged meanwhile.
    private func counted(_ prepared: PreparedErasure) throws(Undecided) -> [CustomerState] {
        var customers: [CustomerState] = []
        for subject in prepared.subjects {
            let customer = try customer(subject.number)
            guard customer.lastSeq == subject.countedSeq else { throw .refused(.subjectMoved) }
            customers.append(customer)
        }
        // What a restored ledger has forgotten is erased again as it was, one by one.
        guard prepared.erasedAt == nil, let first = customers.first else { return customers }
        let set = try mergedSet(of: first).map(\.identity.number)
        guard set == prepared.subjects.map(\.number) else { throw .refused(.subjectMoved) }
        return customers
    }

    /// Keeps a person's request until he is answered.
    mutating func recordRequest(_ new: NewRequest) throws(Undecided) -> Verdict {
        let identity = try survivor(new.code.number).identity
        guard identity.fields.requests.count < RequestRecord.maximum else {
            throw .refused(.tooManyRequests(maximum: RequestRecord.maximum))
        }
        let plain = RestrictionCodec.write(reason: new.reason, principal: pending.principal)
        try add(
            RequestRecorded(
                number: identity.number, version: identity.fields.version &+ 1, subject: new.kind,
                decision: new.decision, receivedAt: new.receivedAt,
                sealed: try seal(plain, .restriction, of: identity.number, key(of: identity))))
        return .commit(changes)
    }

    /// The request is looked for with everybody who is the customer.
    mutating func answerRequest(_ answer: RequestAnswer) throws(Undecided) -> Verdict {
        let set = try mergedSet(of: survivor(answer.code.number))
        guard
            let identity = set.map(\.identity).first(where: { identity in
                identity.fields.requests.contains { $0.id == answer.requestID }
            })
        else { throw .refused(.requestNotFound) }
        let isGrantedContest =
            answer.outcome == .granted
            && identity.fields.requests.contains { $0.id == answer.requestID && $0.contestsLevelFrom != nil }
        let upheld = isGrantedContest ? try upheldLevel(of: set) : nil
        let plain = RestrictionCodec.write(reason: answer.reason, principal: pending.principal)
        try add(
            RequestAnswered(
                number: identity.number, version: identity.fields.version &+ 1, requestID: answer.requestID,
                outcome: answer.outcome,
                sealed: try seal(plain, .restriction, of: identity.number, key(of: identity))))
        if let upheld { try add(upheld) }
        return .commit(changes)
    }

    mutating func restrictProcessing(_ new: NewRestriction) throws(Undecided) -> Verdict {
        let identity = try survivor(new.code.number).identity
        let plain = RestrictionCodec.write(reason: new.reason, principal: pending.principal)
        try add(
            ProcessingRestricted(
                number: identity.number, version: identity.fields.version &+ 1, ground: new.ground, retention: nil,
                keptUntil: nil, sealed: try seal(plain, .restriction, of: identity.number, key(of: identity)),
                lines: []))
        return .commit(changes)
    }

    mutating func liftRestriction(_ code: CustomerCode) throws(Undecided) -> Verdict {
        let customer = try survivor(code.number)
        let fields = customer.identity.fields
        guard let restriction = fields.restriction else {
            var effects = Effects(
                customer: customer.identity.number, version: fields.version, commitSeq: customer.lastSeq)
            effects.isChanged = false
            return .unchanged(effects)
        }
        if let until = restriction.keptUntil, restriction.ground == .retention, now < until {
            throw .refused(.restrictionByLaw)
        }
        try add(RestrictionLifted(number: customer.identity.number, version: fields.version &+ 1))
        return .commit(changes)
    }

    /// A customer whose data may be used and changed, not only kept.
    func usable(_ number: UInt64) throws(Undecided) -> CustomerState {
        let customer = try customer(number)
        try checkUsable(customer)
        return customer
    }

    /// A restriction is the survivor's, and holds for all who are one with him. Who contests that his data are right may
    /// have them corrected.
    func checkUsable(_ customer: CustomerState, forCorrection: Bool = false) throws(Undecided) {
        let number = customer.survivorNumber
        let survivor = number == customer.identity.number ? customer : try self.customer(number)
        guard let restriction = survivor.identity.fields.restriction else { return }
        guard forCorrection, restriction.ground == .accuracyContested else { throw .refused(.customerRestricted) }
    }

    /// Checks that what occurred may be recorded for `holder`, or open a customer when there is none, under identifiers that
    /// an erased person had. A holder who was there before the erasure is somebody else.
    func check(
        _ suppressions: [SuppressionRule], occurredAt: Timestamp, isNewRelationship: Bool, holder: CustomerState?
    ) throws(Undecided) {
        for rule in suppressions {
            if let holder, holder.identity.createdAt < rule.erasedAt { continue }
            do throws(FieldRefusal) {
                try rule.check(
                    occurredAt: occurredAt, isNewRelationship: isNewRelationship || holder != nil, now: now)
            } catch {
                throw .refused(.suppressed(error))
            }
        }
    }
}
