public import RefleksDomain

/// What is known of a customer beyond his profile, opened for display.
public struct CustomerKnowledge: Sendable, Hashable {
    /// Facts that a customer has at most at a time.
    public static let maximumFacts = 200

    /// Facts that stand, in the order in which they were put; which of them decides, `FactView` says.
    public var facts: [KnownFact] = []
    /// Nil when the customer has stated none.
    public var preference: KnownPreference?

    /// Nothing is known.
    public init() {}
}

/// A fact that stands.
public struct KnownFact: Sendable, Hashable {
    /// Names it for ever; 0 is none.
    public var id: UInt64
    public var fact: Fact
}

/// How a customer wants to be served, and who recorded it when.
public struct KnownPreference: Sendable, Hashable {
    public var preference: ServicePreference
    /// The principal: `branch/34-001`.
    public var source: String
    public var recordedAt: Timestamp
}

/// How, when and where a customer wants to be served.
public struct ServicePreference: Sendable, Hashable {
    /// On which channel and when, and on which channels never.
    public var contact: ContactPreference
    /// The branch that should serve him; empty: any.
    public var branch: String

    /// A preference; without arguments, none.
    public init(contact: ContactPreference = ContactPreference(), branch: String = "") {
        self.contact = contact
        self.branch = branch
    }

    /// Nothing is stated.
    public var isEmpty: Bool { self == ServicePreference() }
}

/// A fact to record. Its rules (`Fact.violations`) are the caller's to check.
public struct NewFact: Sendable {
    public var code: CustomerCode
    public var category: FactCategory
    public var key: FactKey
    /// Personal: kept sealed; ≤ 1 KiB.
    public var value: String
    public var origin: FactOrigin
    /// Where the evidence lies; kept sealed; ≤ 256 bytes.
    public var evidence: String
    public var legalBasis: LegalBasis
    /// Nil: from the time at which it is recorded.
    public var validFrom: Timestamp?
    /// Nil while it holds.
    public var validTo: Timestamp?

    public init(
        code: CustomerCode, category: FactCategory, key: FactKey, value: String, origin: FactOrigin,
        evidence: String = "", legalBasis: LegalBasis, validFrom: Timestamp? = nil, validTo: Timestamp? = nil
    ) {
        self.code = code
        self.category = category
        self.key = key
        self.value = value
        self.origin = origin
        self.evidence = evidence
        self.legalBasis = legalBasis
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// A fact to take back.
public struct FactRetraction: Sendable {
    public var code: CustomerCode
    public var factID: UInt64

    public init(code: CustomerCode, factID: UInt64) {
        self.code = code
        self.factID = factID
    }
}

/// A preference to keep in place of the one before; an empty one takes it back.
public struct PreferenceChange: Sendable {
    public var code: CustomerCode
    public var preference: ServicePreference

    public init(code: CustomerCode, preference: ServicePreference) {
        self.code = code
        self.preference = preference
    }
}
