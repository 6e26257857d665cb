import RefleksMessages

/// What may be done next with a customer; the catalogue, in the order in which it is asked. Numbers never change.
public enum NextAction: UInt8, Sendable, Hashable, CaseIterable {
    /// Settle what he waits for, and tell him.
    case settleMatter = 1
    /// Somebody who is about to be lost.
    case keep = 2
    /// Somebody who was lost.
    case winBack = 3
    case thank = 4
    /// What he buys regularly is due.
    case offerAgain = 5
    /// Something that he never bought.
    case offerNew = 6
    case askPermission = 7
    /// What the house wants to know of everybody.
    case askQuestion = 8
    case doNothing = 9
}

/// An action with why it is taken or not.
public struct JudgedAction: Sendable, Hashable {
    public let action: NextAction
    public let reason: Reason
}

/// What a decision about a customer's next action rests on.
public struct NextActionSituation: Sendable, Hashable {
    /// A contact that is good to thank for.
    public enum Occasion: Sendable, Hashable {
        case purchase
        case referralWon
        case praise
    }

    public var status: CustomerStatus
    public var stage: LifecycleStage
    /// Days of silence, or what else the stage was measured by.
    public var stageValue: Int64
    /// Lost because he closed his accounts; the value counts those.
    public var isClosed = false
    public var openMatters: Int
    public var overdueMatters: Int
    /// His cases in the queue that we have not solved yet.
    public var openCases = 0
    /// Of them, those whose promise to answer or to solve is broken.
    public var overdueCases = 0
    /// Cases that we say are solved and he has not confirmed.
    public var casesToConfirm = 0
    /// Days since the occasion, within `thankDays`, that nobody from the house has reacted to; nil: none.
    public var occasion: (kind: Occasion, days: Int)? {
        get { occasionKind.map { ($0, occasionDays) } }
        set { (occasionKind, occasionDays) = (newValue?.kind, newValue?.days ?? 0) }
    }
    private var occasionKind: Occasion?
    private var occasionDays = 0
    /// The reason of what may be offered again, and is due; nil: nothing.
    public var again: Reason?
    /// The reason of what may be offered for the first time; nil: nothing.
    public var new: Reason?
    /// Why no marketing contact may be made now; nil: one may, or he is there.
    public var contactObstacle: Reason?
    /// None of his addresses may be used for marketing, and he may be asked.
    public var lacksPermission: Bool
    /// He has no address that a permission for marketing could be given for.
    public var lacksAddress = false
    public var openQuestions: Int
    /// He is there, or on the phone: nobody has to be contacted.
    public var isPresent: Bool

    /// A situation in which nothing is known.
    public init(status: CustomerStatus = .active, stage: LifecycleStage = .prospect, isPresent: Bool = false) {
        self.status = status
        self.stage = stage
        self.isPresent = isPresent
        stageValue = 0
        openMatters = 0
        overdueMatters = 0
        lacksPermission = false
        openQuestions = 0
    }

    /// Days within which thanks are not late.
    public static let thankDays = 14

    /// Counts his cases as they stand at `now`; those that left the queue are nothing that he waits for.
    public mutating func count(_ cases: [CareCase], at now: Timestamp) {
        let queued = cases.filter(\.isQueued)
        casesToConfirm = queued.count { $0.state == .resolved }
        openCases = queued.count - casesToConfirm
        overdueCases = queued.count { $0.isPromiseBroken(at: now) }
    }

    /// Whether he waits for something of ours, be it an interaction's matter or a case.
    var isWaiting: Bool {
        [openMatters, overdueMatters, openCases, overdueCases, casesToConfirm].contains { $0 > 0 }
    }
}

/// Chooses what to do next, and says of every other action why not.
///
/// The first action of the catalogue that is called for and allowed is taken: what the customer waits for comes before
/// anything that the house wants of him, keeping him before selling to him, and doing nothing before bothering him.
public struct NextBestAction: Sendable, Hashable {
    public let chosen: JudgedAction
    /// In the order of the catalogue.
    public let rejected: [JudgedAction]

    /// Decides.
    public init(_ situation: NextActionSituation) {
        var chosen: JudgedAction?
        var rejected: [JudgedAction] = []
        for action in NextAction.allCases {
            let (isCalledFor, reason) = Self.judge(action, situation)
            if isCalledFor, chosen == nil {
                chosen = JudgedAction(action: action, reason: reason)
            } else if isCalledFor {
                let text = action == .doNothing ? Texts.somethingCalledFor : Texts.lessUrgent
                rejected.append(JudgedAction(action: action, reason: Reason(text)))
            } else {
                rejected.append(JudgedAction(action: action, reason: reason))
            }
        }
        let decided = chosen ?? JudgedAction(action: .doNothing, reason: Reason(Catalogue.NextAction.notActive))
        self.chosen = decided
        self.rejected = rejected.filter { $0.action != decided.action }
    }

    private typealias Texts = Catalogue.NextAction

    private static func judge(_ action: NextAction, _ it: NextActionSituation) -> (Bool, Reason) {
        guard it.status == .active || action == .doNothing else { return (false, Reason(Texts.notActive)) }
        switch action {
        case .settleMatter:
            return settling(it).map { (true, $0) } ?? (false, Reason(Texts.nothingOpen))
        case .keep:
            guard it.stage == .atRisk else { return (false, Reason(Texts.notAtRisk)) }
            return reaching(it, Reason(Texts.atRisk, [String(it.stageValue)]))
        case .winBack:
            guard it.stage == .lost else { return (false, Reason(Texts.notLost)) }
            let text = it.isClosed ? Texts.lostByClosure : Texts.lost
            return reaching(it, Reason(text, [String(it.stageValue)]))
        case .thank:
            guard let occasion = it.occasion else { return (false, Reason(Texts.nothingToThankFor)) }
            let text =
                switch occasion.kind {
                case .purchase: Texts.thankForPurchase
                case .referralWon: Texts.thankForReferral
                case .praise: Texts.thankForPraise
                }
            return reaching(it, Reason(text, [String(occasion.days)]))
        case .offerAgain: return offering(it, it.again, Texts.nothingDue)
        case .offerNew: return offering(it, it.new, Texts.nothingNew)
        case .askPermission:
            guard it.lacksPermission else {
                return (false, Reason(it.lacksAddress ? Texts.noAddress : Texts.permissionKnown))
            }
            // Asking for permission by a message is itself advertising: it takes his presence.
            return it.isPresent ? (true, Reason(Texts.permissionMissing)) : (false, Reason(Texts.askWhenPresent))
        case .askQuestion:
            guard it.openQuestions > 0 else { return (false, Reason(Texts.nothingToAsk)) }
            let reason = Reason(Texts.questionsOpen, [String(it.openQuestions)])
            return it.isPresent ? (true, reason) : (false, Reason(Texts.askWhenPresent))
        case .doNothing:
            return (it.status == .active, Reason(it.status == .active ? Texts.nothingCalledFor : Texts.notActive))
        }
    }

    /// What he waits for: broken promises first, a case's before a matter's, since a case promises by his level; nil: nothing.
    private static func settling(_ it: NextActionSituation) -> Reason? {
        let reasons = [
            (it.overdueCases, Texts.caseOverdue), (it.overdueMatters, Texts.matterOverdue),
            (it.openCases, Texts.caseOpen), (it.openMatters, Texts.matterOpen),
            (it.casesToConfirm, Texts.caseToConfirm),
        ]
        return reasons.first { $0.0 > 0 }.map { Reason($0.1, [String($0.0)]) }
    }

    /// What needs a contact: he is there, or one may be made.
    private static func reaching(_ it: NextActionSituation, _ reason: Reason) -> (Bool, Reason) {
        if !it.isPresent, let obstacle = it.contactObstacle { return (false, obstacle) }
        return (true, reason)
    }

    /// Nobody is sold to who waits for something.
    private static func offering(
        _ it: NextActionSituation, _ reason: Reason?, _ nothing: MessageTemplate
    ) -> (Bool, Reason) {
        if it.isWaiting { return (false, Reason(Texts.waitsForUs)) }
        guard let reason else { return (false, Reason(nothing)) }
        return reaching(it, reason)
    }
}
