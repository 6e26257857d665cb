import RefleksMessages

/// What one respondent answered to the questions of readiness on one day.
public struct ReadinessAssessment: Sendable, Hashable {
    /// IDENT, 1…64; a member of the house, never a customer.
    public let respondent: String
    public let date: CalendarDate
    public let answers: ReadinessAnswers

    public init(respondent: String, date: CalendarDate, answers: ReadinessAnswers) {
        self.respondent = respondent
        self.date = date
        self.answers = answers
    }
}

/// Which customers the programme is about: the members of a segment. All others get the standard and are counted.
public struct ProgrammeScope: Sendable, Hashable {
    /// The segment's name; empty: everybody.
    public let segment: String
    /// Why these, for people; a label, 0…200.
    public let note: String

    public init(segment: String, note: String) {
        self.segment = segment
        self.note = note
    }
}

/// What may be spent in a month to keep customers, and the campaigns that spend it.
public struct RetentionBudget: Sendable, Hashable {
    public static let maximumCampaigns = 50

    public let month: Month
    public let amount: Money
    /// Campaigns for retention that it pays; IDENTs, each once.
    public let campaigns: [String]

    /// - Throws: `BUDGET_BAD_AMOUNT` for less than nothing; `BUDGET_CAMPAIGNS` for more than 50, or one twice.
    public init(month: Month, amount: Money, campaigns: [String]) throws(FieldRefusal) {
        guard amount.minorUnits >= 0 else { throw FieldRefusal(Catalogue.Governance.budgetAmount) }
        guard campaigns.count <= Self.maximumCampaigns, Set(campaigns).count == campaigns.count else {
            throw FieldRefusal(Catalogue.Governance.budgetCampaigns, [String(Self.maximumCampaigns)])
        }
        self.month = month
        self.amount = amount
        self.campaigns = campaigns
    }
}

/// What became of a customer because of somebody's work.
public enum CustomerOutcome: UInt8, Sendable, Hashable, CaseIterable {
    case acquired = 1
    case deepened = 2
    case wonBack = 3
    case kept = 4
    /// Somebody's complaint was made good.
    case reconciled = 5
}

/// Praise of people for what they did for a customer.
public struct Recognition: Sendable, Hashable {
    public static let maximumPeople = 20

    /// IDENT, 1…64.
    public let id: String
    /// Who is praised; agents' ids, each once.
    public let people: [String]
    /// The customer's number.
    public let customer: UInt64
    public let outcome: CustomerOutcome
    /// The interaction that shows it; 0: none is named.
    public let interaction: UInt64
    public let date: CalendarDate

    /// - Throws: `RECOGNITION_PEOPLE` for nobody, more than 20, or one twice.
    public init(
        id: String, people: [String], customer: UInt64, outcome: CustomerOutcome, interaction: UInt64,
        date: CalendarDate
    ) throws(FieldRefusal) {
        guard (1...Self.maximumPeople).contains(people.count), Set(people).count == people.count else {
            throw FieldRefusal(Catalogue.Governance.recognitionPeople, [String(Self.maximumPeople)])
        }
        self.id = id
        self.people = people
        self.customer = customer
        self.outcome = outcome
        self.interaction = interaction
        self.date = date
    }
}

/// An area of the house and who works for the programme there.
public struct TeamArea: Sendable, Hashable {
    /// IDENT, 1…64: `logistics`.
    public let area: String
    /// IDENT, 0…64; empty: nobody yet.
    public let person: String
    /// Of his time, in basis points, 0…10,000.
    public let pledged: Int
    /// What he gave in the month last told; nil while nothing was told.
    public let given: Int?

    /// - Throws: `TEAM_TIME` for shares outside 0 to 10,000, and for time without a person.
    public init(area: String, person: String, pledged: Int, given: Int?) throws(FieldRefusal) {
        let shares = [pledged, given ?? 0]
        guard shares.allSatisfy({ (0...10_000).contains($0) }), !person.isEmpty || shares.allSatisfy({ $0 == 0 }) else {
            throw FieldRefusal(Catalogue.Governance.teamTime)
        }
        self.area = area
        self.person = person
        self.pledged = pledged
        self.given = given
    }
}

/// What the house records about itself: how it measures, plans, pays and praises the work on its customers.
public enum GovernanceRecord: Sendable, Hashable {
    case metric(MetricDefinition)
    case roadmapItem(RoadmapItem)
    case readiness(ReadinessAssessment)
    case programmeScope(ProgrammeScope)
    case retentionBudget(RetentionBudget)
    case recognition(Recognition)
    case teamArea(TeamArea)
    case prompt(Prompt)

    /// Of what it is a version.
    public var name: Reference.Name {
        switch self {
        case .metric(let metric): Reference.Name(.metric, metric.id)
        case .roadmapItem(let item): Reference.Name(.roadmapItem, item.id)
        case .readiness(let given): Reference.Name(.readiness, "\(given.date)/\(given.respondent)")
        case .programmeScope: Self.programmeScopeName
        case .retentionBudget(let budget): Reference.Name(.retentionBudget, budget.month.description)
        case .recognition(let recognition): Reference.Name(.recognition, recognition.id)
        case .teamArea(let team): Reference.Name(.teamArea, team.area)
        case .prompt(let prompt): Reference.Name(.prompt, prompt.id)
        }
    }

    /// The one scope of the programme.
    public static let programmeScopeName = Reference.Name(.programmeScope, "house")
}
