/// What of an interaction tells whether a customer answers when he is approached.
public struct PastContact: Sendable, Hashable {
    /// The interaction's.
    public let id: UInt64
    public let type: InteractionType
    public let direction: Direction?
    public let channel: Channel
    public let occurredAt: Timestamp
    /// The system that knows the event as `event`.
    public let source: String
    public let event: String
    /// The event of the same source that this one answers; empty: none.
    public let refersTo: String
    /// How it ended, `ANSWERED`; empty: nobody said.
    public let outcome: String
    /// It belongs to a campaign.
    public let isCampaign: Bool
    /// The interaction that it takes back; 0: it is an event of its own.
    public let reverses: UInt64

    /// An interaction with a customer.
    public init(
        id: UInt64, type: InteractionType, direction: Direction?, channel: Channel, occurredAt: Timestamp,
        source: String = "", event: String = "", refersTo: String = "", outcome: String = "", isCampaign: Bool = false,
        reverses: UInt64 = 0
    ) {
        self.id = id
        self.type = type
        self.direction = direction
        self.channel = channel
        self.occurredAt = occurredAt
        self.source = source
        self.event = event
        self.refersTo = refersTo
        self.outcome = outcome
        self.isCampaign = isCampaign
        self.reverses = reverses
    }

    /// Outcomes that say that the customer answered.
    public static let answeredOutcomes: Set<String> = ["ANSWERED", "REACHED", "REPLIED", "OPENED", "CLICKED"]
    /// Outcomes that say that he did not.
    public static let ignoredOutcomes: Set<String> = ["IGNORED", "NO_ANSWER", "UNREACHABLE", "NOT_OPENED"]
}

/// What earlier contacts say about the next one.
public struct ContactRecord: Sendable, Hashable {
    /// Answered and ignored contacts, by channel and window.
    public private(set) var experience = ContactExperience()
    /// When the customer was approached for marketing.
    public private(set) var marketing: [Timestamp] = []

    /// Reads it from a customer's interactions; their order does not matter, and what was taken back counts for nothing.
    ///
    /// Where we went to the customer he answered when the outcome says so (`PastContact.answeredOutcomes`), or when an
    /// interaction of the same source that came from him, or that accepts or rejects an offer, refers to it. He ignored it
    /// when the outcome says so. Of the rest nothing is known, and it counts for neither.
    /// Marketing is an offer that we made, an advertisement that we showed, or anything of a campaign with which we went to
    /// him.
    ///
    /// - Throws: when a count would not fit.
    public init(_ contacts: [PastContact]) throws(ArithmeticOverflow) {
        let reversed = Set(contacts.map(\.reverses))
        let standing = contacts.filter { $0.reverses == 0 && !reversed.contains($0.id) }
        let answers = Set(standing.filter(\.isAnswer).map { Name(source: $0.source, event: $0.refersTo) })
        for contact in standing where contact.direction == .outbound {
            if contact.isMarketing { marketing.append(contact.occurredAt) }
            let isAnswered =
                PastContact.answeredOutcomes.contains(contact.outcome)
                || answers.contains(Name(source: contact.source, event: contact.event))
            guard isAnswered || PastContact.ignoredOutcomes.contains(contact.outcome) else { continue }
            try experience.record(contact.channel, at: contact.occurredAt, answered: isAnswered)
        }
        marketing.sort()
    }

    private struct Name: Hashable {
        let source: String
        let event: String
    }
}

extension PastContact {
    fileprivate var isAnswer: Bool {
        guard !refersTo.isEmpty else { return false }
        return direction == .inbound || type == .offerAccepted || type == .offerRejected
    }

    fileprivate var isMarketing: Bool {
        isCampaign || type == .offerMade || type == .campaignExposed
    }
}

extension ContactPolicy {
    /// Hours in which customers may be contacted, unless the house puts a calendar of its own (`Reference.contactHours`):
    /// Monday to Friday from 09:00 to 20:00, Saturday from 10:00 to 18:00, never on public holidays.
    public static let standardHours: BusinessCalendar = {
        let workday = OpeningHours(known: 9 * 60, 20 * 60)
        var week = Dictionary(uniqueKeysWithValues: Weekday.workweek.map { ($0, [workday]) })
        week[.saturday] = [OpeningHours(known: 10 * 60, 18 * 60)]
        do throws(FieldRefusal) {
            return try BusinessCalendar(week: week)
        } catch {
            // A test opens it.
            return .office
        }
    }()

    /// The house's policy with these hours: a call takes four minutes, a chat six, a visit half an hour.
    public static func standard(hours: BusinessCalendar = standardHours) -> ContactPolicy {
        ContactPolicy(hours: hours, expectedSeconds: [.phone: 240, .chat: 360, .field: 1_800])
    }
}

extension IdentifierKind {
    /// The channels on which an identifier of this kind is an address.
    public var reaches: [Channel] {
        switch self {
        case .phone: [.phone, .sms]
        case .email: [.email]
        case .device: [.mobileApp]
        case .tckn, .ykn, .vkn, .sourceID, .loyalty: []
        }
    }
}
