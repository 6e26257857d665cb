/// What applies to the whole house and not to one customer: each has a name, versions and a history.
public enum Reference: Sendable, Hashable {
    /// A question of which every customer's answer is wanted; one that is not asked any more stays with its history.
    case question(Question, isAsked: Bool)
    /// The next version of the tariff; its number is given when it is recorded.
    case tariff(Tariff)
    case exchangeRate(ExchangeRate)
    /// The hours of a branch, or of contacts: `Reference.contactHours`.
    case calendar(String, BusinessCalendar)
    case agent(Agent)
    /// The next version of the policy by which everybody is scored; its number is given when it is recorded.
    case scoringPolicy(ScoringPolicy)
    case segment(SegmentDefinition)
    case offer(Offer)
    case campaign(Campaign)
    /// The next fitted model of lifetime value; its number is given when it is recorded.
    case model(FittedModel)
    /// Which model serves.
    case activeModel(ActiveModel)
    /// What the house records about itself.
    case governance(GovernanceRecord)
    /// How much an agent may give by himself to put something right.
    case agentAuthority(AgentAuthority)
    /// The next version of the policy by which rules warn; its number is given when it is recorded.
    case reflexPolicy(ReflexPolicy)

    /// Numbers are stored and never change.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case question = 1
        case tariff = 2
        case exchangeRate = 3
        case calendar = 4
        case agent = 5
        case scoringPolicy = 30
        case segment = 31
        case offer = 40
        case campaign = 41
        case model = 20
        case activeModel = 21
        case metric = 60
        case roadmapItem = 61
        case readiness = 62
        case programmeScope = 63
        case retentionBudget = 64
        case recognition = 65
        case teamArea = 66
        case agentAuthority = 50
        /// What an agent granted lately: nobody puts it, grants are folded into it. It has its place here because it is kept,
        /// loaded and projected as reference data are.
        case remedyBook = 51
        case reflexPolicy = 55
        /// What a policy asks of whoever serves.
        case prompt = 56

        /// How many of a kind there are at most: they are held in memory.
        public var maximum: Int {
            switch self {
            case .question: 100
            case .tariff, .model, .activeModel: 1
            case .exchangeRate: 50_000
            case .calendar: 10_000
            case .agent: 100_000
            case .scoringPolicy: 1
            case .segment: 1_000
            case .offer: 20_000
            case .campaign: 500
            case .metric: 100
            case .roadmapItem: 2_000
            case .readiness, .recognition: 10_000
            case .programmeScope: 1
            case .retentionBudget: 500
            case .teamArea: 200
            case .agentAuthority, .remedyBook: 100_000
            case .reflexPolicy: 1
            case .prompt: 500
            }
        }
    }

    /// Names one for ever.
    public struct Name: Sendable, Hashable, Comparable {
        public let kind: Kind
        /// Unique within the kind; no personal data.
        public let text: String

        /// A name.
        public init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }

        /// By kind, then by name.
        public static func < (left: Name, right: Name) -> Bool {
            left.kind == right.kind ? left.text < right.text : left.kind.rawValue < right.kind.rawValue
        }
    }

    /// The calendar of the hours in which customers may be contacted; a branch cannot have this id.
    public static let contactHours = "contact.hours"

    /// Of what it is a version.
    public var name: Name {
        switch self {
        case .question(let question, _): Self.name(ofQuestion: question.category, question.key)
        case .tariff: Self.tariffName
        case .exchangeRate(let rate): Name(.exchangeRate, "\(rate.from)/\(rate.to)/\(rate.date)")
        case .calendar(let id, _): Name(.calendar, id)
        case .agent(let agent): Name(.agent, agent.id)
        case .scoringPolicy: Self.scoringPolicyName
        case .segment(let segment): Name(.segment, segment.name)
        case .offer(let offer): Name(.offer, offer.id)
        case .campaign(let campaign): Name(.campaign, campaign.id)
        case .model: Self.modelName
        case .activeModel: Self.activeModelName
        case .governance(let record): record.name
        case .agentAuthority(let authority): Name(.agentAuthority, authority.agent)
        case .reflexPolicy: Self.reflexPolicyName
        }
    }

    /// The name of the question about `category` and `key`.
    public static func name(ofQuestion category: FactCategory, _ key: FactKey) -> Name {
        Name(.question, "\(category.rawValue)/\(key.text)")
    }

    /// The one scoring policy.
    public static let scoringPolicyName = Name(.scoringPolicy, "house")

    /// The one policy of the reflex.
    public static let reflexPolicyName = Name(.reflexPolicy, "house")

    /// The one tariff, whose versions hold from their days on.
    public static let tariffName = Name(.tariff, "channels")

    /// The house's models of lifetime value: every fit is a version.
    public static let modelName = Name(.model, "lifetime")

    /// Which of them serves.
    public static let activeModelName = Name(.activeModel, "lifetime")
}
