public import RefleksDomain

/// One wish to change something: it becomes at most one ledger entry and is decided in one piece.
public struct Command: Sendable {
    /// What to do. What is large and rare stands apart, so that an interaction is not copied at the size of a profile.
    public enum Action: Sendable {
        /// Gives a person or organisation a code, or finds the customer who already holds one of the identifiers.
        indirect case createCustomer(NewCustomer)
        /// Changes fields of a profile.
        indirect case updateCustomer(ProfileUpdate)
        /// Gives a customer one more identifier.
        indirect case addIdentifier(IdentifierChange)
        /// Takes an identifier from a customer.
        indirect case removeIdentifier(IdentifierChange)
        /// Records one interaction.
        case recordInteraction(NewInteraction)
        /// Records all of 1…500 interactions, or none when one of them is refused.
        case recordBatch([NewInteraction])
        /// Takes an interaction back and records what replaces it.
        indirect case correctInteraction(Correction)
        /// Records something that is known of a customer.
        indirect case putFact(NewFact)
        /// Takes a fact back.
        indirect case retractFact(FactRetraction)
        /// Records how, when and where a customer wants to be served.
        indirect case setPreference(PreferenceChange)
        /// Merges a customer into another.
        indirect case mergeCustomers(CustomerMerge)
        /// Takes the merge of this customer into another back.
        case unmergeCustomers(CustomerCode)
        /// Records what the recipient of commercial messages said.
        indirect case recordPermission(NewPermission)
        /// Erases a customer's data, or restricts them where a law forbids that; see `Engine.eraseSubject`.
        indirect case eraseSubject(PreparedErasure)
        /// A customer's data are only kept from now on.
        indirect case restrictProcessing(NewRestriction)
        /// They may be used again.
        case liftRestriction(CustomerCode)
        /// A person asks for something that the law gives him a right to.
        indirect case recordRequest(NewRequest)
        /// He was answered.
        indirect case answerRequest(RequestAnswer)
        /// Takes a record out of the registry's outbox.
        indirect case settlePermission(OutboxPlace, OutboxOutcome)
        /// Decides that two customers who may be one are two.
        indirect case dismissMatch(MatchDismissal)
        /// Proposes to serve a customer on a cheaper channel.
        indirect case proposeRedirect(NewRedirect)
        /// Decides about such a proposal, or ends what was approved.
        indirect case decideRedirect(RedirectDecision)
        /// Records what a customer told us, with what it does to his score and the case that it opens.
        indirect case submitFeedback(NewFeedback)
        /// Records that a customer is asked for an answer.
        indirect case requestFeedback(NewFeedbackRequest)
        /// Records that a briefing shows prompts, those that it showed before on that day in that branch left out.
        indirect case showPrompts(NewPromptShowing)
        /// Records what came of a prompt that was shown.
        indirect case tellPrompt(NewPromptOutcome)
        /// Opens a case by hand.
        indirect case openCase(NewCase)
        /// Takes a case a step further.
        indirect case stepCase(CaseStep)
        /// Gives a customer something to put right what a case is about, or lets it wait for approval.
        indirect case grantRemedy(NewRemedy)
        /// Decides about a remedy that waits.
        indirect case decideRemedy(RemedyDecision)
        /// Records a version of something that applies to the whole house.
        indirect case putReference(Reference)
    }

    public var action: Action
    /// The certificate that asks, `branch/34-001`; kept, sealed, as the source of identifiers.
    public var principal: String
    /// The caller's idempotency key. Leave it nil where every interaction names its source event: the event is unique
    /// for ever and costs one index row instead of two.
    public var idempotency: IdempotencyKey?

    public init(_ action: Action, principal: String, idempotency: IdempotencyKey? = nil) {
        self.action = action
        self.principal = principal
        self.idempotency = idempotency
    }
}

/// A key under which a repeated call is recognised for 7 days.
public struct IdempotencyKey: Sendable, Hashable {
    /// Principal and method: keys of different scopes never meet.
    public var scope: String
    /// ≤ 64 bytes.
    public var key: String
    /// The request's bytes; only a keyed hash of them is kept. The same key with another payload is refused.
    public var payload: [UInt8]

    public init(scope: String, key: String, payload: [UInt8]) {
        self.scope = scope
        self.key = key
        self.payload = payload
    }
}

/// What is known about a customer besides his identifiers.
public struct Profile: Sendable, Hashable {
    public var kind: CustomerKind
    /// Normalised by `TextRules`; empty when unknown. An organisation has only a family name.
    public var givenName: String
    public var familyName: String
    public var birthDate: CalendarDate?
    /// BCP 47, `tr` unless stated.
    public var language: String
    /// Branch id, or empty.
    public var homeBranch: String
    /// In one line, as people write it; empty when unknown.
    public var postalAddress: String

    public init(
        kind: CustomerKind = .person, givenName: String = "", familyName: String = "", birthDate: CalendarDate? = nil,
        language: String = "tr", homeBranch: String = "", postalAddress: String = ""
    ) {
        self.kind = kind
        self.givenName = givenName
        self.familyName = familyName
        self.birthDate = birthDate
        self.language = language
        self.homeBranch = homeBranch
        self.postalAddress = postalAddress
    }
}

/// An identifier as a caller brings it.
public struct IdentifierClaim: Sendable, Hashable {
    public var identifier: Identifier
    /// The caller has verified it: document seen, code sent and answered.
    public var isVerified: Bool

    public init(_ identifier: Identifier, isVerified: Bool = false) {
        self.identifier = identifier
        self.isVerified = isVerified
    }
}

/// A customer to create.
public struct NewCustomer: Sendable {
    public var profile: Profile
    public var identifiers: [IdentifierClaim]
    /// The person came back after an erasure: the ground NEW_RELATIONSHIP.
    public var isNewRelationship = false

    public init(profile: Profile, identifiers: [IdentifierClaim]) {
        self.profile = profile
        self.identifiers = identifiers
    }
}

/// Fields of a profile to change.
public struct ProfileUpdate: Sendable {
    /// What happens to a field.
    public enum Field<Value: Sendable & Hashable>: Sendable, Hashable {
        case unchanged
        case set(Value)
    }

    public var code: CustomerCode
    /// The version that the caller has read.
    public var expectedVersion: UInt64
    public var givenName: Field<String> = .unchanged
    public var familyName: Field<String> = .unchanged
    public var birthDate: Field<CalendarDate?> = .unchanged
    public var language: Field<String> = .unchanged
    public var homeBranch: Field<String> = .unchanged
    public var postalAddress: Field<String> = .unchanged

    public init(code: CustomerCode, expectedVersion: UInt64) {
        self.code = code
        self.expectedVersion = expectedVersion
    }
}

/// An identifier to give to a customer or to take from him.
public struct IdentifierChange: Sendable {
    public var code: CustomerCode
    public var claim: IdentifierClaim
    /// nil = whatever the version is.
    public var expectedVersion: UInt64?

    public init(code: CustomerCode, claim: IdentifierClaim, expectedVersion: UInt64? = nil) {
        self.code = code
        self.claim = claim
        self.expectedVersion = expectedVersion
    }
}

/// An interaction to record: the facts that the engine computes with, and the two encodings that it only keeps.
///
/// A class that never changes, because it is handed from thread to thread and kept until the answer.
public final class NewInteraction: Sendable {
    /// Whom it happened with.
    public enum Subject: Sendable {
        case code(CustomerCode)
        /// The holder of the highest-priority identifier; the names and birth date serve to notice a family's phone.
        case identifiers([IdentifierClaim], knownAs: Profile?)
    }

    public let subject: Subject
    /// Creates the customer, with the profile and the identifiers of `subject`, when nobody holds them.
    public let createsMissingSubject: Bool
    /// Should it create him: the person came back after an erasure, the ground NEW_RELATIONSHIP.
    public let isNewRelationship: Bool
    public let sourceSystem: String
    /// Unique within the source system for ever.
    public let sourceEventID: String
    /// What the totals are computed from.
    public let figures: InteractionFigures
    /// The public part of the encoded message: kept as it is and given back as it is.
    public let publicBytes: [UInt8]
    /// The personal part of the encoded message: sealed under the customer's key; empty when there is none.
    public let personalBytes: [UInt8]
    /// How long it took, ≥ 0: what it is charged for by the house's tariff.
    public let seconds: Int64
    /// What the rules of the reflex look at; nil for nearly all interactions.
    public let signal: MatterSignal?
    /// What the public part says besides where the tariff charges something; without it nothing is said.
    public let chargeNote: (@Sendable (Charge) -> [UInt8])?

    public init(
        subject: Subject, createsMissingSubject: Bool, isNewRelationship: Bool = false, sourceSystem: String,
        sourceEventID: String, figures: InteractionFigures, publicBytes: [UInt8], personalBytes: [UInt8],
        seconds: Int64 = 0, signal: MatterSignal? = nil,
        chargeNote: (@Sendable (Charge) -> [UInt8])? = nil
    ) {
        self.subject = subject
        self.createsMissingSubject = createsMissingSubject
        self.isNewRelationship = isNewRelationship
        self.sourceSystem = sourceSystem
        self.sourceEventID = sourceEventID
        self.figures = figures
        self.publicBytes = publicBytes
        self.personalBytes = personalBytes
        self.seconds = seconds
        self.signal = signal
        self.chargeNote = chargeNote
    }

    /// The same for a subject who has to be there.
    var ofExistingSubject: NewInteraction {
        NewInteraction(
            subject: subject, createsMissingSubject: false, sourceSystem: sourceSystem, sourceEventID: sourceEventID,
            figures: figures, publicBytes: publicBytes, personalBytes: personalBytes, seconds: seconds,
            chargeNote: chargeNote)
    }
}
