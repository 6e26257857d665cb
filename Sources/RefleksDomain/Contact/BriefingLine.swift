public import RefleksMessages

/// One line that tells whoever serves a customer what matters now; put into words in his language.
public struct BriefingLine: Sendable, Hashable {
    /// What stands in a line's place; none is personal.
    public enum Argument: Sendable, Hashable {
        case number(Int)
        case channel(Channel)
        /// A branch id.
        case code(String)
        /// What a question is about.
        case key(FactKey)
    }

    /// The sentence; its code is stable and machine-readable.
    public let template: MessageTemplate
    public let arguments: [Argument]

    /// A line.
    public init(_ template: MessageTemplate, _ arguments: [Argument] = []) {
        self.template = template
        self.arguments = arguments
    }

    /// Stable, machine-readable: `OVERDUE_MATTERS`.
    public var code: String { template.code }
}

/// What is known of a customer at the moment in which somebody begins to serve him.
public struct BriefingSituation: Sendable, Hashable {
    /// A contact.
    public struct Touch: Sendable, Hashable {
        public let at: Timestamp
        public let channel: Channel

        /// A contact at an instant on a channel.
        public init(at: Timestamp, channel: Channel) {
            self.at = at
            self.channel = channel
        }
    }

    public var now: Timestamp
    public var status: CustomerStatus
    /// The branch that is about to serve; empty: none.
    public var branch: String
    /// The newest contact of the last hour; nil: there was none.
    public var lastTouch: Touch?
    /// In the order of `OpenMatter.list`.
    public var matters: [OpenMatter]
    public var ask: [AskOnce.Open]
    public var preference: ContactPreference
    /// The branch that should serve him; empty: any.
    public var preferredBranch: String
    /// The cheaper channel on which he is served by approval; nil: none.
    public var servedOn: Channel?
    /// His cases in the queue.
    public var cases: [CareCase] = []
    /// Answers that he was asked for and may still give in time.
    public var askedFor = 0
    /// An offer is being prepared, and no address of his may be used for it.
    public var isBarredFromOffers = false

    /// A situation; what is left out is not known.
    public init(
        now: Timestamp, status: CustomerStatus = .active, branch: String = "", lastTouch: Touch? = nil,
        matters: [OpenMatter] = [], ask: [AskOnce.Open] = [], preference: ContactPreference = ContactPreference(),
        preferredBranch: String = ""
    ) {
        self.now = now
        self.status = status
        self.branch = branch
        self.lastTouch = lastTouch
        self.matters = matters
        self.ask = ask
        self.preference = preference
        self.preferredBranch = preferredBranch
    }

    /// How the customer wants to be served, as far as this branch has to mind it: where, on which channel, and on which
    /// never; first the channel that the house has approved for him.
    public var preferenceNotes: [BriefingLine] {
        typealias Texts = Catalogue.Briefing
        var notes: [BriefingLine] = []
        if let servedOn { notes.append(BriefingLine(Texts.servedOn, [.channel(servedOn)])) }
        if !preferredBranch.isEmpty, preferredBranch != branch {
            notes.append(BriefingLine(Texts.otherBranchPreferred, [.code(preferredBranch)]))
        }
        if let channel = preference.channel {
            notes.append(BriefingLine(Texts.channelPreferred, [.channel(channel)]))
        }
        notes += preference.unwanted.sorted { $0.rawValue < $1.rawValue }
            .map { BriefingLine(Texts.channelUnwanted, [.channel($0)]) }
        guard !preference.windows.isEmpty, !preference.windows.contains(ContactWindow(istanbul: now)) else {
            return notes
        }
        return notes + [BriefingLine(Texts.timeNotPreferred)]
    }

    /// What to do now, the most urgent first: one line each, at most twelve.
    public var prompts: [BriefingLine] {
        typealias Texts = Catalogue.Briefing
        var lines: [BriefingLine] = []
        switch status {
        case .deceased: lines.append(BriefingLine(Texts.deceased))
        case .restricted: lines.append(BriefingLine(Texts.restricted))
        case .active, .merged, .erased: break
        }
        if let lastTouch {
            let minutes = max(0, now.microseconds(since: lastTouch.at) / Timestamp.microsecondsPerMinute)
            lines.append(BriefingLine(Texts.justInTouch, [.number(Int(minutes)), .channel(lastTouch.channel)]))
        }
        if isBarredFromOffers, status == .active { lines.append(BriefingLine(Texts.noAdvertising)) }
        lines += caseLines
        let waiting = cases.reduce(0) { $0 + $1.remedies.count { $0.state == .waiting } }
        if askedFor > 0 { lines.append(BriefingLine(Catalogue.FeedbackRequests.wait, [.number(askedFor)])) }
        if waiting > 0 { lines.append(BriefingLine(Catalogue.Remedies.remediesWait, [.number(waiting)])) }
        let overdue = matters.count { $0.isOverdue(at: now) }
        if overdue > 0 { lines.append(BriefingLine(Texts.overdueMatters, [.number(overdue)])) }
        let late = matters.count { $0.isLate }
        if late > 0 { lines.append(BriefingLine(Texts.lateOrders, [.number(late)])) }
        let others = matters.count - overdue
        if others > 0 { lines.append(BriefingLine(Texts.openMatters, [.number(others)])) }
        if let first = ask.first { lines.append(BriefingLine(Texts.askOneThing, [.key(first.question.key)])) }
        return lines
    }

    /// What of his cases has to be said: broken promises first, and what he has to confirm.
    private var caseLines: [BriefingLine] {
        typealias Texts = Catalogue.Briefing
        let resolved = cases.count { $0.state == .resolved }
        let overdue = cases.count { $0.state != .resolved && ($0.isOverdue(at: now) || $0.isResponseOverdue(at: now)) }
        let open = cases.count - resolved - overdue
        return [(overdue, Texts.overdueCases), (open, Texts.openCases), (resolved, Texts.casesToConfirm)]
            .filter { $0.0 > 0 }.map { BriefingLine($0.1, [.number($0.0)]) }
    }
}
