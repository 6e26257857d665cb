/// By what contacts are chosen.
public struct ContactPolicy: Sendable, Hashable {
    /// When customers may be contacted; the rest are quiet hours.
    public var hours: BusinessCalendar
    /// Marketing contacts within `fatigueDays` after which a customer is left alone.
    public var fatigueCap: Int
    public var fatigueDays: Int
    /// Days ahead in which a time is looked for.
    public var horizonDays: Int
    /// Channels whose shares differ by this many ten-thousandths at most are equally effective: the cheaper one is taken.
    public var equalWithin: Int
    /// As how many contacts a channel's share weighs in each of its windows.
    public var windowWeight: UInt32
    /// What is believed of a channel before anything is known; a channel that is left out is as likely answered as not.
    public var priors: [Channel: BetaPrior]
    /// How long a contact takes, for its cost; a channel that is left out takes no time.
    public var expectedSeconds: [Channel: Int64]

    /// A policy. Counts and days are held within 1 to 100 and the horizon within 1 to 31 days, which bounds the work.
    public init(
        hours: BusinessCalendar, fatigueCap: Int = 3, fatigueDays: Int = 7, horizonDays: Int = 7,
        equalWithin: Int = 500, windowWeight: UInt32 = 4, priors: [Channel: BetaPrior] = [:],
        expectedSeconds: [Channel: Int64] = [:]
    ) {
        self.hours = hours
        self.fatigueCap = min(max(fatigueCap, 1), 100)
        self.fatigueDays = min(max(fatigueDays, 1), 100)
        self.horizonDays = min(max(horizonDays, 1), 31)
        self.equalWithin = min(max(equalWithin, 0), 10_000)
        self.windowWeight = windowWeight
        self.priors = priors
        self.expectedSeconds = expectedSeconds
    }
}

/// How a customer wants to be contacted.
public struct ContactPreference: Sendable, Hashable {
    public var channel: Channel?
    /// Empty: at any time.
    public var windows: Set<ContactWindow>
    /// Never on these.
    public var unwanted: Set<Channel>

    /// A preference; without arguments, none.
    public init(channel: Channel? = nil, windows: Set<ContactWindow> = [], unwanted: Set<Channel> = []) {
        self.channel = channel
        self.windows = windows
        self.unwanted = unwanted
    }

    /// Whether anything was stated.
    var isStated: Bool { channel != nil || !windows.isEmpty || !unwanted.isEmpty }
}

/// A channel on which the customer has an address, and whether it may be used.
public struct ContactCandidate: Sendable, Hashable {
    public let channel: Channel
    public let ground: ContactGround

    /// A candidate, with the answer of `ContactPurpose.ground`.
    public init(channel: Channel, ground: ContactGround) {
        self.channel = channel
        self.ground = ground
    }
}

/// Everything that a decision about a contact rests on.
public struct ContactRequest: Sendable, Hashable {
    public var purpose: ContactPurpose
    public var now: Timestamp
    /// One for each channel; of several for one channel the first that may be used counts.
    public var candidates: [ContactCandidate]
    /// When we contacted the customer for marketing: what counts towards the fatigue cap.
    public var recentContacts: [Timestamp]
    public var experience: ContactExperience
    public var preference: ContactPreference
    /// Nil: costs are unknown and do not count.
    public var tariff: Tariff?
    /// The cheaper channel on which he is served by approval; nil: none.
    public var servedOn: Channel?

    /// A request.
    public init(
        purpose: ContactPurpose, now: Timestamp, candidates: [ContactCandidate], recentContacts: [Timestamp] = [],
        experience: ContactExperience = ContactExperience(), preference: ContactPreference = ContactPreference(),
        tariff: Tariff? = nil
    ) {
        self.purpose = purpose
        self.now = now
        self.candidates = candidates
        self.recentContacts = recentContacts
        self.experience = experience
        self.preference = preference
        self.tariff = tariff
    }
}
