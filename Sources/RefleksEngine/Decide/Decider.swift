import RefleksCrypto
import RefleksDomain
import RefleksStore

/// Why a command cannot be decided as it stands.
enum Undecided: Error {
    case refused(EngineRefusal)
    /// The key was used with another content: the refusal names the original, which a reader has to load, and the item
    /// of the atomic batch, if it is one.
    case conflict(with: ItemPlace?, item: Int? = nil)
    /// Entities are not in memory: the loader reads them and the command comes again.
    case missing([EntityKey])
    /// A data key is not in memory: this entity's, or that of one of the command's footprint.
    case missingKey(of: EntityKey?)
    /// A customer has to be created, and no code was made ahead.
    case needsCandidate
    /// A bug or damage; for the log.
    case broken(String)
}

/// What a command comes to.
enum Verdict {
    /// The changes of its entry, folded into the staged state.
    case commit([any Change])
    /// Nothing to change: the answer as it is.
    case unchanged(Effects)
    /// An earlier entry is the answer.
    case repeated(entry: UInt64)
    /// One change of an earlier entry is the answer.
    case repeatedItem(ItemPlace)
    /// Every item of a batch had been recorded before.
    case repeatedItems([any Change])
    /// There was nothing to do, and nobody waits for an answer.
    case nothing
}

/// Decides one command on the staged state: the only code that asks the clock, the generator and the keys. What it
/// decides is folded at once, change by change, so that later items of a batch see the earlier ones.
///
/// Runs on the writer under the state's lock and never reads the disk.
struct Decider {
    let state: EngineState
    let sealer: Sealer
    let keys: KeyRing
    let indexer: BlindIndexer
    /// The entry's place, should there be one.
    let seq: UInt64
    let recordedAt: Timestamp
    let now: Timestamp
    let pending: PendingCommand

    private(set) var changes: [any Change] = []

    init(
        state: EngineState, sealing: Sealing, seq: UInt64, recordedAt: Timestamp, now: Timestamp,
        pending: PendingCommand
    ) {
        self.state = state
        self.sealer = sealing.sealer
        self.keys = sealing.keys
        self.indexer = sealing.indexer
        self.seq = seq
        self.recordedAt = recordedAt
        self.now = now
        self.pending = pending
    }

    /// The verdict; when it throws, the staged state is what it was.
    mutating func decide() throws(Undecided) -> Verdict {
        let (candidates, newKeys) = (pending.candidates, pending.newKeys)
        state.beginCommand()
        do {
            let verdict = try decideKeyed()
            state.keepCommand()
            for used in candidates.dropFirst(pending.candidates.count) { state.unreserve(used.number) }
            return verdict
        } catch {
            state.undoCommand()
            pending.candidates = candidates
            pending.newKeys = newKeys
            throw error
        }
    }

    private mutating func decideKeyed() throws(Undecided) -> Verdict {
        guard let key = pending.key else { return try attributed(try decideAction()) }
        if let used = try reading({ () throws(ApplyFailure) in try state.idempotency(key.index) }),
            !used.isExpired(at: now)
        {
            guard used.payload == key.payload else { throw .conflict(with: nil) }
            return .repeated(entry: used.seq)
        }
        let verdict = try decideAction()
        guard case .commit = verdict else { return verdict }
        try add(KeyUsed(key: key.index, payload: key.payload))
        return try attributed(.commit(changes))
    }

    /// An entry that changes more than a timeline says who asked for it.
    private mutating func attributed(_ verdict: Verdict) throws(Undecided) -> Verdict {
        guard case .commit(let decided) = verdict, !pending.principal.isEmpty,
            decided.contains(where: { type(of: $0).namesAuthor })
        else { return verdict }
        try add(AuthorNamed(principal: pending.principal))
        return .commit(changes)
    }

    private mutating func decideAction() throws(Undecided) -> Verdict {
        switch pending.command {
        case .createCustomer(let profile, let likeness, let tokens, let identifiers, let blocks, let isNewRelationship):
            return try createCustomer(
                NewSubject(
                    profile: profile, likeness: likeness, tokens: tokens, identifiers: identifiers, blocks: blocks),
                isNewRelationship: isNewRelationship)
        case .updateCustomer(let update): return try updateCustomer(update)
        case .addIdentifier(let change, let identifier): return try addIdentifier(change, identifier)
        case .removeIdentifier(let change, let identifier): return try removeIdentifier(change, identifier)
        case .record(let item): return try recordOne(item)
        case .recordBatch(let items): return try recordBatch(items)
        case .correct(let correction): return try correct(correction)
        case .putFact(let new): return try putFact(new)
        case .retractFact(let retraction): return try retractFact(retraction)
        case .setPreference(let change): return try setPreference(change)
        case .merge(let merge): return try self.merge(merge)
        case .unmerge(let code): return try unmerge(code)
        case .recordPermission(let new, let address): return try recordPermission(new, at: address)
        case .settlePermission(let place, let outcome): return try settlePermission(place, outcome)
        case .dismissMatch(let dismissal): return try dismiss(dismissal)
        case .putReference(let reference, let index): return try putReference(reference, index)
        case .eraseSubject(let prepared): return try eraseSubject(prepared)
        case .restrictProcessing(let new): return try restrictProcessing(new)
        case .liftRestriction(let code): return try liftRestriction(code)
        case .recordRequest(let new): return try recordRequest(new)
        case .answerRequest(let answer): return try answerRequest(answer)
        case .proposeRedirect(let new): return try proposeRedirect(new)
        case .decideRedirect(let decision): return try decideRedirect(decision)
        case .submitFeedback(let new): return try submitFeedback(new)
        case .openCase(let new): return try openCase(new)
        case .stepCase(let step): return try stepCase(step)
        case .requestFeedback(let new): return try requestFeedback(new)
        case .showPrompts(let new): return try showPrompts(new)
        case .tellPrompt(let new): return try tellPrompt(new)
        case .grantRemedy(let new): return try grantRemedy(new)
        case .decideRemedy(let decision): return try decideRemedy(decision)
        case .expireKeys(let keys): return try expire(keys)
        case .renewCases(let cases): return try renewCases(cases)
        case .fireTimers(let numbers): return try fireTimers(numbers)
        case .tellFrequency(let numbers): return try tellFrequency(numbers)
        }
    }

    /// A key that was used again since somebody looked is not expired any more.
    private mutating func expire(_ keys: [BlindIndex]) throws(Undecided) -> Verdict {
        var expired: [BlindIndex] = []
        for key in keys {
            let used = try reading { () throws(ApplyFailure) in try state.idempotency(key) }
            if let used, used.isExpired(at: now) { expired.append(key) }
        }
        guard !expired.isEmpty else { return .nothing }
        try add(KeysExpired(keys: expired))
        return .commit(changes)
    }

    // MARK: What all decisions use

    /// Folds a decided change.
    mutating func add(_ change: some Change) throws(Undecided) {
        let place = ChangePlace(item: ItemPlace(seq: seq, index: changes.count), recordedAt: recordedAt)
        do {
            try change.apply(to: state, at: place)
        } catch {
            throw Self.undecided(error)
        }
        state.stageHistory(of: change, at: place)
        changes.append(change)
    }

    func reading<Value>(_ read: () throws(ApplyFailure) -> Value) throws(Undecided) -> Value {
        do { return try read() } catch { throw Self.undecided(error) }
    }

    private static func undecided(_ failure: ApplyFailure) -> Undecided {
        switch failure {
        case .overflow: .refused(.amountOverflow)
        case .notResident(let key): .missing([key])
        case .contradiction(let text): .broken(text)
        }
    }

    func customer(_ number: UInt64) throws(Undecided) -> CustomerState {
        guard let customer = try reading({ () throws(ApplyFailure) in try state.customer(number) }) else {
            throw .refused(.customerNotFound)
        }
        guard customer.identity.fields.status != .erased else { throw .refused(.customerErased) }
        return customer
    }

    func resolve(_ identifiers: [PreparedIdentifier], _ likeness: Likeness) throws(Undecided) -> SubjectResolution {
        let resolver = SubjectResolver(state: state, identifiers: identifiers, likeness: likeness)
        return try reading { () throws(ApplyFailure) in try resolver.resolve() }
    }

    func key(of identity: CustomerIdentity) throws(Undecided) -> DataKey {
        try key(id: identity.keyID, of: .customer(identity.number))
    }

    func key(id: UInt64, of entity: EntityKey? = nil) throws(Undecided) -> DataKey {
        if let key = pending.dataKeys.first(where: { $0.id == id }) { return key }
        guard let key = keys.cached(id) else { throw .missingKey(of: entity) }
        return key
    }

    /// Whether `key(of:)` has it.
    func hasKey(of identity: CustomerIdentity) -> Bool {
        pending.dataKeys.contains { $0.id == identity.keyID } || keys.cached(identity.keyID) != nil
    }

    func seal(_ plain: [UInt8], _ part: SealedPart, of number: UInt64, _ key: DataKey) throws(Undecided) -> [UInt8] {
        guard !plain.isEmpty else { return [] }
        do {
            return try sealer.seal(plain, part, of: number, under: key)
        } catch {
            throw .broken("sealing failed: \(error)")
        }
    }

    func record(
        of identifier: PreparedIdentifier, _ number: UInt64, _ key: DataKey
    ) throws(Undecided) -> IdentifierRecord {
        let plain = IdentifierCodec.write(identifier.claim.identifier, source: pending.principal)
        return IdentifierRecord(
            index: identifier.index, kind: identifier.kind, namespace: identifier.namespace, isKey: identifier.isKey,
            isVerified: identifier.claim.isVerified, seen: recordedAt,
            sealed: try seal(plain, .identifier, of: number, key))
    }
}

/// What decisions seal and index with.
struct Sealing: Sendable {
    let sealer: Sealer
    let keys: KeyRing
    let indexer: BlindIndexer
}
