public import RefleksDomain

/// A customer as of one commit, opened for display.
public struct CustomerSnapshot: Sendable, Hashable {
    public var code: CustomerCode
    public var status: CustomerStatus
    public var profile: Profile
    public var createdAt: Timestamp
    /// Grows by one with every change of profile or identifiers, from 1.
    public var version: UInt64
    /// The commit that changed profile or identifiers last.
    public var changedSeq: UInt64
    /// The last commit that touched the customer at all.
    public var lastSeq: UInt64
    /// By kind, then first seen.
    public var identifiers: [HeldIdentifier]
    /// With first, last and newest times of interactions.
    public var totals: CustomerTotals
    /// What serving him was charged by the house's tariff; the totals hold it as CHANNEL_COST.
    public var charges: ChannelCharges
    /// His data are only kept; nil while they may be used.
    public var restriction: KnownRestriction?
    /// What he asked for and was not answered yet, in the order of asking.
    public var requests: [KnownRequest] = []
    /// What he is scored by.
    public var scoring: ScoringAggregates
    /// Pairs of him with others who may be the same person, undecided: as ListMatchCandidates lists them, up to 200 with each
    /// of those who are one. 0 in a view of an earlier time.
    public var openMatches = 0
    /// At most one; a list, so that views of everybody else do not copy its size.
    var redirects: [KnownRedirect] = []
    /// All cases in the queue, and the newest of those that left it, by id.
    public var cases: [CareCase] = []
    /// At most one; a list, so that views of everybody else do not copy its size.
    var feedback: [KnownFeedback] = []
    /// How many answers he gave.
    public var answers: UInt64 = 0
    /// What he was asked last, the oldest first.
    public var inquiries: [FeedbackInquiry] = []
    /// Prompts that were shown for him lately, the oldest first.
    public var showings: [PromptShowing] = []
    /// Codes that resolve to this one, in the order of merging; everything above includes what is of them.
    public var mergedCodes: [CustomerCode] = []

    /// The newest answer by when it was given; nil without any.
    public var lastFeedback: KnownFeedback? { feedback.first }

    /// The newest proposal to serve him on a cheaper channel; nil without any.
    public var redirect: KnownRedirect? { redirects.first }

    /// The day from which he objects to his service level; nil when he does not, or was answered.
    public var levelContestedFrom: Int32? {
        requests.lazy.filter { $0.decision == .serviceLevel }.map(\.receivedAt.istanbulDay).min()
    }
}

/// An identifier that a customer holds.
public struct HeldIdentifier: Sendable, Hashable {
    public var identifier: Identifier
    public var isVerified: Bool
    /// The principal that brought it first: `branch/34-001`.
    public var source: String
    public var firstSeen: Timestamp
    public var lastSeen: Timestamp
}

/// An interaction as it is stored, its personal part opened.
public struct StoredInteraction: Sendable, Hashable {
    public var id: UInt64
    public var customer: CustomerCode
    public var occurredAt: Timestamp
    public var recordedAt: Timestamp
    public var commitSeq: UInt64
    /// The public part and then the personal part, both as the command brought them: one message. Interactions that
    /// were read together share one buffer.
    public var bytes: ArraySlice<UInt8>
    /// Bytes of the public part.
    public var publicCount: Int

    /// As the command brought it.
    public var publicBytes: ArraySlice<UInt8> { bytes.prefix(publicCount) }
    /// As the command brought it; empty when there was none.
    public var personalBytes: ArraySlice<UInt8> { bytes.dropFirst(publicCount) }
}

/// The 360 view: one customer with his newest interactions, of one commit.
public struct CustomerView: Sendable {
    /// Everything up to and including this commit is in the view.
    public var asOf: UInt64
    public var customer: CustomerSnapshot
    /// Facts, and how the customer wants to be served.
    public var knowledge: CustomerKnowledge
    public var merges: CustomerMerges
    /// What the customer's addresses permit, by address, brand, type and recipient type.
    public var permissions: [KnownPermission] = []
    /// Newest first, by (occurredAt, id).
    public var interactions: [StoredInteraction]
}

/// A page of a customer's interactions.
public struct InteractionPage: Sendable {
    public var asOf: UInt64
    /// Newest first, by (occurredAt, id).
    public var interactions: [StoredInteraction]
    /// Where the next page begins; nil on the last one.
    public var next: InteractionPosition?
}

/// A place in a timeline: what is older follows.
public struct InteractionPosition: Sendable, Hashable {
    public var occurredAt: Timestamp
    public var id: UInt64

    public init(occurredAt: Timestamp, id: UInt64) {
        self.occurredAt = occurredAt
        self.id = id
    }
}

/// A page of a name search.
public struct SearchPage: Sendable {
    /// The projection's position: later commits are not in the page.
    public var asOf: UInt64
    /// By rank; within a rank in ascending order of the code numbers.
    public var matches: [SearchMatch]
    /// Where the next page begins; nil on the last one. A page may be short, even empty, before that.
    public var next: SearchPosition?
}

/// A customer whom a search has found.
public struct SearchMatch: Sendable, Hashable {
    public var customer: CustomerSnapshot
    public var rank: SearchRank
}

/// How well names answer a query; the best comes first, across pages.
public enum SearchRank: UInt8, Sendable, Hashable, Comparable, CaseIterable {
    /// Every word of the query is a word of the names, letter by letter apart from case.
    case exact = 0
    /// Every word is one apart from Turkish letters and other marks as well.
    case wholeWords = 1
    /// Every word is the beginning of one.
    case beginnings = 2
    /// Every word is the beginning of one, or one but for a single slip of the hand (`OneEdit`); looked for only when the
    /// better ranks have nobody.
    case similar = 3

    /// The better rank is the smaller one.
    public static func < (left: SearchRank, right: SearchRank) -> Bool { left.rawValue < right.rawValue }
}

/// A place in the result of a search: what is of a worse rank, or of this rank with a greater code number, follows.
public struct SearchPosition: Sendable, Hashable {
    public var rank: SearchRank
    /// The last code number of the page before.
    public var number: UInt64
    /// No page before has a match.
    public var isFruitless: Bool

    /// A position on a page before.
    public init(rank: SearchRank, number: UInt64, isFruitless: Bool) {
        self.rank = rank
        self.number = number
        self.isFruitless = isFruitless
    }
}

/// Names one customer in a read.
public enum CustomerSelector: Sendable, Hashable {
    case code(CustomerCode)
    /// The one customer who holds it.
    case identifier(Identifier)
}
