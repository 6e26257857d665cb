public import RefleksDomain

/// Why a command or a read was not carried out. Except for `outcomeUnknown`, a refused command had no effect.
///
/// No case carries personal data, except `idempotencyConflict`, whose original is for comparing field by field only.
public indirect enum EngineRefusal: Error, Sendable {
    // MARK: The subject

    /// No customer has this code.
    case customerNotFound
    /// His data were erased.
    case customerErased
    /// The profile has moved on.
    case versionMismatch(expected: UInt64, current: UInt64)
    /// The customer is an organisation, which cannot have these.
    case notForKind([CustomerKind.PersonalDetail])
    /// The customer is an organisation, which cannot have an identifier of this kind.
    case identifierNotForKind
    /// The identifier belongs to the customer with this code number.
    case identifierTaken(holder: UInt64)
    /// The customer does not have the identifier.
    case identifierNotHeld
    /// One more of this kind would be too many.
    case tooManyIdentifiers(kind: IdentifierKind, maximum: Int)
    /// Nobody holds any of the identifiers, and none was to be created.
    case subjectUnknown
    /// The identifiers fit more than one customer, with these code numbers, and none was to be created.
    case subjectAmbiguous([UInt64])
    /// None of the identifiers may serve as a key: service lines, dummies, a phone that many share.
    case subjectNotIdentifying
    /// One more fact would be too many.
    case tooManyFacts(maximum: Int)
    /// No fact with this id stands.
    case factNotFound
    /// Rules forbid to merge the customers: all that do, at least one. The survivor of the one who was merged already.
    case mergeForbidden([FieldRefusal], survivor: UInt64?)
    /// The customer was not merged into another.
    case notMerged
    /// The permission's record breaks these rules, given what is known of its address.
    case permissionRefused([Permission.Violation])
    /// One more permission of this address would be too many.
    case tooManyPermissions(maximum: Int)
    /// The address has no such permission.
    case permissionNotFound
    /// The two customers never were a match candidate.
    case matchNotFound

    /// More changes and interactions of the customer would have to be looked at than these.
    case historyTooLong(maximum: Int)
    /// An erased person had one of the identifiers: what is recorded under it must be later, and open a new relationship.
    case suppressed(FieldRefusal)
    /// His data are only kept.
    case customerRestricted
    /// One more would wait for an answer than may.
    case tooManyRequests(maximum: Int)
    /// No request with this id waits for an answer.
    case requestNotFound
    /// A law keeps the data restricted for now.
    case restrictionByLaw
    /// The customer has moved on since he was counted.
    case subjectMoved
    /// A redirection of the customer stands already.
    case redirectStands
    /// The customer's newest is another one, or he has none.
    case redirectNotFound
    /// It stands where this cannot be decided.
    case redirectStateForbids(RedirectState)
    /// Whoever proposed it cannot decide.
    case redirectSamePrincipal
    /// The erasure is recorded, and the key could not be destroyed yet.
    case erasureIncomplete

    // MARK: Feedback and cases

    /// No case of the customer has this id, or it left the queue long ago.
    case caseNotFound
    /// No remedy has this id.
    case remedyNotFound
    /// One more would be in the queue than may.
    case tooManyCases(maximum: Int)
    /// A rule forbids it; the contract's field that shows it.
    case caseRefused(FieldRefusal, field: String)

    // MARK: Reference data

    /// The tariff's next version begins before its last one.
    case tariffNotNext(version: UInt32)
    /// The engine does not learn from purchases.
    case notLearning
    /// One more of this kind, or one more version of the tariff, would be too many.
    case tooManyReferences(maximum: Int)

    /// A rule about what the house records of itself forbids it; the field that breaks it.
    case governanceRefused(path: String, FieldRefusal)
    /// The openings of these months are not taken yet.
    case periodsNotTaken
    /// Nothing can be stated of the period, for this reason.
    case statementRefused(FieldRefusal)

    // MARK: Models

    /// Nothing can be fitted, or asked, for this reason.
    case modelRefused(FieldRefusal)
    /// No fitted model has this number among the newest 200.
    case modelNotFound(number: UInt32)
    /// Another model is being fitted or tested.
    case modelBusy

    // MARK: The content

    /// No interaction has this id.
    case interactionNotFound
    /// `occurredAt` lies more than this many minutes ahead.
    case occurredInFuture(maximumMinutes: Int64)
    /// A total would leave 64 bits.
    case amountOverflow
    /// The key or source event was used with another content; the original, where it is an interaction.
    case idempotencyConflict(original: StoredInteraction?)
    /// The atomic batch was refused because of this item.
    case batchItem(index: Int, EngineRefusal)
    /// The command is larger than the limit of this many bytes, or has no or too many items.
    case tooLarge(maximumBytes: Int)

    /// The interaction takes another one back: what replaced that one is to be corrected.
    case notCorrectable
    /// The interaction was taken back by the one with this id.
    case alreadyCorrected(by: UInt64)
    /// What replaces an interaction is recorded on the same customer.
    case correctionOfOtherSubject

    // MARK: The position

    /// The read asks for, or the cursor stands at, a commit beyond the last durable one.
    case positionAhead(durable: UInt64)
    /// The cursor is of another history of the ledger (before a restore).
    case epochChanged(current: UInt64)
    /// The projection did not reach the wanted commit in time.
    case behind(applied: UInt64)

    // MARK: The engine

    /// The caller cancelled, or its deadline passed, before the command was decided.
    case cancelled
    /// Too many commands wait.
    case overloaded(retryAfterMilliseconds: UInt32)
    /// No space on the disk; reads go on.
    case storageFull
    /// The projection is being verified already.
    case verificationRunning
    /// Not serving yet or any more; the reason is in `EngineStatus`.
    case notServing
    /// The disk failed in the commit: only a restart can tell whether the command is in the ledger. Retry with the key.
    case outcomeUnknown
    /// Stored bytes cannot be read: a damaged file or a bug. The cause is in the log.
    case corrupt
}
