public import RefleksMessages

/// Who serves customers, as certificates tell. Numbers equal the contract's CallerRole.
public enum ServingRole: UInt8, Sendable, Hashable, CaseIterable {
    case branch = 1
    case agent = 2
    case system = 3
    case admin = 5
}

/// What a policy of the house asks of whoever serves a customer of whom its rule is true: strategy in daily behaviour.
public struct Prompt: Sendable, Hashable {
    /// A contact that a prompt asks for: it is not shown where nothing permits that.
    public struct Contact: Sendable, Hashable {
        public let purpose: ContactPurpose
        public let channel: Channel
        /// IDENT in lower case, 0…64; empty: some brand that the customer permits.
        public let brand: String

        /// A contact.
        public init(purpose: ContactPurpose, channel: Channel, brand: String = "") {
            self.purpose = purpose
            self.channel = channel
            self.brand = brand
        }
    }

    /// Prompts that are active at a time, and those that one briefing shows.
    public static let maximumActive = 32
    public static let maximumShown = 3
    /// Branches that one is narrowed to, and days for which one may rest.
    public static let maximumBranches = 100
    public static let maximumRestDays = 30

    /// IDENT, 1…64.
    public let id: String
    /// The policy behind it; a label, 1…200.
    public let policy: String
    /// What to do; labels, 1…200.
    public let englishText: String
    public let turkishText: String
    /// The canonical text of a rule (docs/segments.md); empty: everybody.
    public let rule: String
    /// 1…100; the highest goes first.
    public let priority: Int
    /// Empty: all who serve.
    public let roles: Set<ServingRole>
    /// IDENTs; empty: all.
    public let branches: Set<String>
    /// Nil: at once.
    public let validFrom: CalendarDate?
    /// The last day; nil: until further notice.
    public let validUntil: CalendarDate?
    /// Nil: it asks for none.
    public let contact: Contact?
    /// Whole days for which a customer of whom somebody said what came of it is not shown it again: 0…30.
    public let restDays: Int
    /// It is not shown any more, whatever its days say.
    public let isRetired: Bool

    /// - Throws: `PROMPT_BAD_VALIDITY` when it ends before it begins.
    public init(
        id: String, policy: String, english: String, turkish: String, rule: String = "", priority: Int,
        roles: Set<ServingRole> = [], branches: Set<String> = [], validFrom: CalendarDate? = nil,
        validUntil: CalendarDate? = nil, contact: Contact? = nil, restDays: Int = 0, isRetired: Bool = false
    ) throws(FieldRefusal) {
        if let validFrom, let validUntil, validUntil < validFrom {
            throw FieldRefusal(Catalogue.Prompts.badValidity)
        }
        self.id = id
        self.policy = policy
        englishText = english
        turkishText = turkish
        self.rule = rule
        self.priority = priority
        self.roles = roles
        self.branches = branches
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.contact = contact
        self.restDays = restDays
        self.isRetired = isRetired
    }

    /// Whether it counts among those that may be active: time alone can only end that.
    public func isActive(on day: CalendarDate) -> Bool {
        !isRetired && (validUntil.map { day <= $0 } ?? true)
    }

    /// Whether it may be shown on a day at all.
    public func holds(on day: CalendarDate) -> Bool {
        isActive(on: day) && (validFrom.map { $0 <= day } ?? true)
    }

    /// What to do, in a reader's language.
    public func text(_ language: Language) -> String { language == .turkish ? turkishText : englishText }
}
