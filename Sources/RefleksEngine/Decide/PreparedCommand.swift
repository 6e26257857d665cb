import RefleksDomain
import RefleksStore

/// A command with its blind indexes and hashes, computed on the caller's thread so that the writer computes none.
///
/// What is large and rare stands apart, so that an interaction, which is one reference, is not copied at the size of a
/// profile.
enum PreparedCommand: Sendable {
    indirect case createCustomer(
        Profile, Likeness, tokens: [UInt64], [PreparedIdentifier], blocks: [BlindIndex], isNewRelationship: Bool)
    indirect case updateCustomer(ProfileUpdate)
    indirect case addIdentifier(IdentifierChange, PreparedIdentifier)
    indirect case removeIdentifier(IdentifierChange, PreparedIdentifier)
    case record(PreparedInteraction)
    case recordBatch([PreparedInteraction])
    case correct(PreparedCorrection)
    indirect case putFact(NewFact)
    indirect case retractFact(FactRetraction)
    indirect case setPreference(PreferenceChange)
    indirect case merge(CustomerMerge)
    case unmerge(CustomerCode)
    indirect case recordPermission(NewPermission, address: BlindIndex)
    indirect case settlePermission(OutboxPlace, OutboxOutcome)
    indirect case dismissMatch(MatchDismissal)
    indirect case putReference(Reference, BlindIndex)
    indirect case eraseSubject(PreparedErasure)
    indirect case restrictProcessing(NewRestriction)
    case liftRestriction(CustomerCode)
    indirect case recordRequest(NewRequest)
    indirect case answerRequest(RequestAnswer)
    indirect case proposeRedirect(NewRedirect)
    indirect case decideRedirect(RedirectDecision)
    indirect case submitFeedback(NewFeedback)
    indirect case openCase(NewCase)
    indirect case stepCase(CaseStep)
    indirect case requestFeedback(NewFeedbackRequest)
    indirect case showPrompts(NewPromptShowing)
    indirect case tellPrompt(NewPromptOutcome)
    case grantRemedy(PreparedRemedy)
    case decideRemedy(PreparedRemedyDecision)
    /// The engine's own: forgets those of these idempotency keys whose time is over.
    case expireKeys([BlindIndex])
    /// The engine's own: computes anew what these cases are promised.
    case renewCases([CaseName])
    /// The engine's own: tells what is due of these customers, at most `Decider.maximumTimed`.
    case fireTimers([UInt64])
    /// The engine's own: tells of those of these customers who buy less often than they did.
    case tellFrequency([UInt64])
}

struct PreparedIdentifier: Sendable {
    let claim: IdentifierClaim
    let index: BlindIndex
    let namespace: UInt64

    var kind: IdentifierKind { claim.identifier.kind }
    var isKey: Bool { claim.identifier.isMergeKey }

    init(_ claim: IdentifierClaim, _ indexer: BlindIndexer) {
        self.claim = claim
        index = indexer.index(of: claim.identifier)
        namespace = indexer.namespace(of: claim.identifier)
    }

    /// Each identifier once, the strongest first, else in the caller's order.
    static func prepare(_ claims: [IdentifierClaim], _ indexer: BlindIndexer) -> [PreparedIdentifier] {
        var seen: Set<BlindIndex> = []
        let unique = claims.map { PreparedIdentifier($0, indexer) }.filter { seen.insert($0.index).inserted }
        return unique.enumerated()
            .sorted { ($0.element.kind.priority, $0.offset) < ($1.element.kind.priority, $1.offset) }
            .map(\.element)
    }
}

/// An interaction with its blind indexes; a class, because it is handed from thread to thread.
final class PreparedInteraction: Sendable {
    enum Subject: Sendable {
        case number(UInt64)
        case identifiers([PreparedIdentifier], Profile, Likeness)
    }

    let interaction: NewInteraction
    let subject: Subject
    let event: BlindIndex
    let payload: BlindIndex
    /// What the reflex looks at; nil for nearly all.
    let signal: PreparedSignal?

    init(_ interaction: NewInteraction, _ indexer: BlindIndexer) {
        signal = interaction.signal.map { PreparedSignal($0, of: interaction.sourceSystem, indexer) }
        self.interaction = interaction
        event = indexer.index(sourceSystem: interaction.sourceSystem, sourceEventID: interaction.sourceEventID)
        payload = indexer.payload(of: interaction)
        switch interaction.subject {
        case .code(let code): subject = .number(code.number)
        case .identifiers(let claims, let known):
            let profile = known ?? Profile()
            let likeness = known.map(indexer.likeness) ?? Likeness()
            subject = .identifiers(PreparedIdentifier.prepare(claims, indexer), profile, likeness)
        }
    }

    var byteCount: Int { interaction.publicBytes.count + interaction.personalBytes.count }
}

/// What the reflex looks at, with its blind indexes; a class, so that all other interactions carry nothing of its size.
final class PreparedSignal: Sendable {
    let signal: MatterSignal
    /// The event that it names.
    let refersTo: BlindIndex?
    let product: BlindIndex?

    init(_ signal: MatterSignal, of source: String, _ indexer: BlindIndexer) {
        self.signal = signal
        refersTo =
            signal.refersTo.isEmpty
            ? nil : indexer.index(sourceSystem: source, sourceEventID: signal.refersTo)
        // In a source system that no source can have.
        product =
            signal.product.isEmpty
            ? nil : indexer.index(sourceSystem: "\u{0}product", sourceEventID: signal.product)
    }
}

/// A correction with its blind indexes.
final class PreparedCorrection: Sendable {
    let original: RecordedInteraction
    /// Where the reversal of this original stands among the source events, whoever asks for it.
    let event: BlindIndex
    let payload: BlindIndex
    let publicBytes: [UInt8]
    let personalBytes: [UInt8]
    let replacement: PreparedInteraction?

    init(_ correction: Correction, _ indexer: BlindIndexer) {
        original = correction.original
        event = indexer.index(ofReversalOf: correction.original.interaction.id)
        publicBytes = correction.publicBytes
        personalBytes = correction.personalBytes
        replacement = correction.replacement.map { PreparedInteraction($0.ofExistingSubject, indexer) }
        payload = indexer.payload(of: correction, replacement: replacement?.payload)
    }
}

extension PreparedCommand {
    init(_ action: Command.Action, _ indexer: BlindIndexer) {
        switch action {
        case .createCustomer(let new):
            let matchable = MatchableCustomer(new.profile, new.identifiers.map(\.identifier), indexer)
            self = .createCustomer(
                new.profile, indexer.likeness(of: new.profile), tokens: indexer.tokens(of: new.profile),
                PreparedIdentifier.prepare(new.identifiers, indexer), blocks: matchable.blocks,
                isNewRelationship: new.isNewRelationship)
        case .updateCustomer(let update): self = .updateCustomer(update)
        case .addIdentifier(let change): self = .addIdentifier(change, PreparedIdentifier(change.claim, indexer))
        case .removeIdentifier(let change): self = .removeIdentifier(change, PreparedIdentifier(change.claim, indexer))
        case .recordInteraction(let interaction):
            self = .record(PreparedInteraction(interaction, indexer))
        case .recordBatch(let interactions):
            self = .recordBatch(interactions.map { PreparedInteraction($0, indexer) })
        case .correctInteraction(let correction): self = .correct(PreparedCorrection(correction, indexer))
        case .putFact(let new): self = .putFact(new)
        case .retractFact(let retraction): self = .retractFact(retraction)
        case .setPreference(let change): self = .setPreference(change)
        case .mergeCustomers(let merge): self = .merge(merge)
        case .unmergeCustomers(let code): self = .unmerge(code)
        case .recordPermission(let new):
            self = .recordPermission(new, address: indexer.index(of: new.key.recipient))
        case .settlePermission(let place, let outcome): self = .settlePermission(place, outcome)
        case .dismissMatch(let dismissal): self = .dismissMatch(dismissal)
        case .putReference(let reference): self = .putReference(reference, indexer.index(of: reference.name))
        case .eraseSubject(let prepared): self = .eraseSubject(prepared)
        case .restrictProcessing(let new): self = .restrictProcessing(new)
        case .liftRestriction(let code): self = .liftRestriction(code)
        case .recordRequest(let new): self = .recordRequest(new)
        case .answerRequest(let answer): self = .answerRequest(answer)
        case .proposeRedirect(let new): self = .proposeRedirect(new)
        case .decideRedirect(let decision): self = .decideRedirect(decision)
        case .submitFeedback(let new): self = .submitFeedback(new)
        case .openCase(let new): self = .openCase(new)
        case .stepCase(let step): self = .stepCase(step)
        case .requestFeedback(let new): self = .requestFeedback(new)
        case .showPrompts(let new): self = .showPrompts(new)
        case .tellPrompt(let new): self = .tellPrompt(new)
        case .grantRemedy(let new): self = .grantRemedy(PreparedRemedy(new, indexer))
        case .decideRemedy(let decision): self = .decideRemedy(PreparedRemedyDecision(decision, indexer))
        }
    }

    /// Everything that the command is known to touch; what it resolves to is found by the loader.
    var footprint: [EntityKey] {
        switch self {
        case .createCustomer(_, _, _, let identifiers, let blocks, _):
            Self.keys(of: identifiers) + blocks.map { .block($0) }
        case .updateCustomer(let update): [.customer(update.code.number)]
        case .addIdentifier(let change, let identifier), .removeIdentifier(let change, let identifier):
            [.customer(change.code.number)] + Self.keys(of: [identifier])
        case .record(let item): Self.keys(of: item)
        case .recordBatch(let items): items.flatMap(Self.keys)
        case .correct(let correction):
            [.event(correction.event), .customer(correction.original.number)]
                + (correction.replacement.map(Self.keys) ?? [])
                + (correction.original.grant.map { [.reference($0.index)] } ?? [])
        case .putFact(let new): Self.knowledge(of: new.code)
        case .retractFact(let retraction): Self.knowledge(of: retraction.code)
        case .setPreference(let change): Self.knowledge(of: change.code)
        case .merge(let merge):
            CustomerPair(merge.survivor.number, merge.merged.number).footprint
        case .unmerge(let code): [.customer(code.number)]
        case .recordPermission(_, let address): [.permission(address), .identifier(address)]
        case .settlePermission(let place, _): [.permission(place.address)]
        case .dismissMatch(let dismissal):
            CustomerPair(dismissal.code.number, dismissal.otherCode.number).footprint
        case .putReference(_, let index): [.reference(index)]
        case .eraseSubject(let prepared):
            prepared.subjects.flatMap(Self.keys)
        case .restrictProcessing(let new): [.customer(new.code.number)]
        case .liftRestriction(let code): [.customer(code.number)]
        case .recordRequest(let new): [.customer(new.code.number)]
        case .answerRequest(let answer): [.customer(answer.code.number)]
        case .proposeRedirect(let new): [.customer(new.code.number)]
        case .decideRedirect(let decision): [.customer(decision.code.number)]
        case .submitFeedback(let new): [.customer(new.code.number)]
        case .openCase(let new): [.customer(new.code.number)]
        case .stepCase(let step): [.customer(step.code.number)]
        case .requestFeedback(let new): [.customer(new.code.number)]
        case .showPrompts(let new): [.customer(new.code.number)]
        case .tellPrompt(let new): [.customer(new.code.number)]
        case .grantRemedy(let new): new.footprint
        case .decideRemedy(let decision): decision.footprint
        case .expireKeys(let keys): keys.map { .idempotency($0) }
        case .renewCases(let cases): cases.map { .customer($0.number) }
        case .fireTimers(let numbers), .tellFrequency(let numbers): numbers.map { .customer($0) }
        }
    }

    /// Whether deciding the command seals or opens something under a customer's key.
    var seals: Bool {
        switch self {
        case .record(let item): !item.interaction.personalBytes.isEmpty
        case .recordBatch(let items): items.contains { !$0.interaction.personalBytes.isEmpty }
        case .correct(let correction):
            !correction.personalBytes.isEmpty
                || !(correction.replacement?.interaction.personalBytes.isEmpty ?? true)
        case .retractFact, .unmerge, .dismissMatch, .settlePermission, .putReference, .liftRestriction, .expireKeys,
            .renewCases, .requestFeedback, .showPrompts, .tellPrompt, .proposeRedirect, .decideRedirect, .fireTimers,
            .tellFrequency:
            false
        case .createCustomer, .updateCustomer, .addIdentifier, .removeIdentifier, .putFact, .setPreference,
            .recordPermission, .eraseSubject, .restrictProcessing, .recordRequest, .answerRequest, .submitFeedback,
            .openCase, .stepCase, .grantRemedy, .decideRemedy:
            true
        // It opens what the rules compare.
        case .merge: true
        }
    }

    /// New customers that the command may need at most.
    var possibleCreations: Int {
        switch self {
        case .createCustomer: 1
        case .updateCustomer, .addIdentifier, .removeIdentifier, .correct, .putFact, .retractFact, .setPreference,
            .merge, .unmerge, .dismissMatch, .putReference, .expireKeys, .recordPermission, .settlePermission,
            .eraseSubject, .restrictProcessing, .liftRestriction, .recordRequest, .answerRequest, .proposeRedirect,
            .decideRedirect, .submitFeedback, .openCase, .stepCase, .grantRemedy, .decideRemedy, .renewCases,
            .requestFeedback, .showPrompts, .tellPrompt, .fireTimers, .tellFrequency:
            0
        case .record(let item): item.interaction.createsMissingSubject ? 1 : 0
        case .recordBatch(let items): items.count { $0.interaction.createsMissingSubject }
        }
    }

    var byteCount: Int {
        switch self {
        case .record(let item): item.byteCount
        case .recordBatch(let items): items.reduce(0) { $0 + $1.byteCount }
        case .correct(let correction):
            correction.publicBytes.count + correction.personalBytes.count + (correction.replacement?.byteCount ?? 0)
        default: 0
        }
    }

    private static func knowledge(of code: CustomerCode) -> [EntityKey] {
        [.customer(code.number), .knowledge(code.number)]
    }

    private static func keys(of item: PreparedInteraction) -> [EntityKey] {
        switch item.subject {
        case .number(let number): [.event(item.event), .customer(number)]
        case .identifiers(let identifiers, _, _): [.event(item.event)] + keys(of: identifiers)
        }
    }

    private static func keys(of subject: PreparedErasure.Subject) -> [EntityKey] {
        [.customer(subject.number), .knowledge(subject.number)] + subject.indexes.map { .identifier($0) }
            + subject.blocks.map { .block($0) } + subject.pairs.flatMap(\.footprint)
    }

    private static func keys(of identifiers: [PreparedIdentifier]) -> [EntityKey] {
        identifiers.filter(\.isKey).map { .identifier($0.index) }
    }
}
