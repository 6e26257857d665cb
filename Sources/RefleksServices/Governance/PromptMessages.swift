import RefleksContract
import RefleksDomain
import RefleksEngine

extension RefleksContract.Prompt {
    /// A version of a prompt; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion, today: CalendarDate) {
        guard case .governance(.prompt(let prompt)) = version.value else { return nil }
        self.init()
        promptID = prompt.id
        policy = prompt.policy
        textEn = prompt.englishText
        textTr = prompt.turkishText
        rule = prompt.rule
        priority = UInt32(clamping: prompt.priority)
        roles = prompt.roles.map(\.rawValue).sorted().map { CallerRole(rawValue: Int($0)) ?? .unspecified }
        branches = prompt.branches.sorted()
        validFrom = prompt.validFrom?.description ?? ""
        validUntil = prompt.validUntil?.description ?? ""
        if let contact = prompt.contact {
            contactPurpose = .init(rawValue: Int(contact.purpose.rawValue)) ?? .unspecified
            contactChannel = .init(rawValue: Int(contact.channel.rawValue)) ?? .unspecified
            brand = contact.brand
        }
        restDays = UInt32(clamping: prompt.restDays)
        retired = prompt.isRetired
        active = prompt.isActive(on: today)
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}

extension RefleksContract.PromptShowing {
    /// A showing, with what came of it.
    init(_ showing: RefleksDomain.PromptShowing) {
        self.init()
        showingID = showing.id
        promptID = showing.prompt
        version = showing.version
        branch = showing.branch
        agent = showing.agent
        shownAtUs = showing.at.microseconds
        guard let told = showing.told else { return }
        outcome = .init(rawValue: Int(told.outcome.rawValue)) ?? .unspecified
        toldBy = told.agent
        toldAtUs = told.at.microseconds
    }
}

/// Showings in an export, written field by field.
enum PromptEncoding {
    /// The fields of a `PromptShowing`, as its `init` sets them.
    static func write(_ showing: RefleksDomain.PromptShowing, to writer: inout MessageWriter) {
        writer.integer(1, showing.id)
        writer.text(2, showing.prompt)
        writer.integer(3, UInt64(showing.version))
        writer.text(4, showing.branch)
        writer.text(5, showing.agent)
        writer.integer(6, showing.at.microseconds)
        guard let told = showing.told else { return }
        writer.integer(7, UInt64(told.outcome.rawValue))
        writer.text(8, told.agent)
        writer.integer(9, told.at.microseconds)
    }
}

extension PromptFigures {
    /// Counts, with the share where there are enough showings.
    init(_ counts: PromptTally.Counts, minimum: UInt64) {
        self.init()
        shown = counts.shown
        acted = counts.acted
        dismissed = counts.dismissed
        if let share = counts.actedShare(minimum: minimum) { actedShare = ShareFigure(share) }
    }
}
