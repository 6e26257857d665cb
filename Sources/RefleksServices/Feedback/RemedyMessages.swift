import RefleksContract
import RefleksDomain
import RefleksEngine

extension Remedy {
    /// A remedy as it stands in its case.
    init(_ remedy: CaseRemedy) {
        self.init()
        remedyID = remedy.id
        kind = RefleksContract.RemedyKind(rawValue: Int(remedy.kind.rawValue)) ?? .unspecified
        state = RefleksContract.RemedyState(rawValue: Int(remedy.state.rawValue)) ?? .unspecified
        amountMinor = remedy.money.minorUnits
        currency = remedy.money.currency.code
        agent = remedy.agent
        source = remedy.proposedBy
        proposedAtUs = remedy.proposedAt.microseconds
        bar = remedy.bar.flatMap { RefleksContract.RemedyBar(rawValue: Int($0.rawValue)) } ?? .unspecified
        decidedBy = remedy.decidedBy
        decidedAtUs = remedy.decidedAt?.microseconds ?? 0
        interactionID = remedy.interactionID
        channel = RefleksContract.Channel(rawValue: Int(remedy.channel.rawValue)) ?? .unspecified
    }
}

/// What the replies about a remedy, granted or decided, tell alike.
protocol RemedyReply {
    var commitSeq: UInt64 { get set }
    var replayed: Bool { get set }
    var `case`: Case { get set }
    var remedy: Remedy { get set }
    var score: RefleksContract.ScoreEffect { get set }

    init()
}

extension GrantRemedyResponse: RemedyReply {}
extension ApproveRemedyResponse: RemedyReply {}

extension RemedyReply {
    /// The reply to what was committed at `now`.
    init(_ committed: Committed, now: Timestamp) {
        self.init()
        commitSeq = committed.commitSeq
        replayed = committed.isReplayed
        if let care = committed.effects.cases.first {
            `case` = Case(care, of: committed.effects.customerNumber, now: now)
            if let remedy = care.remedies.first(where: { $0.id == committed.effects.remedyID }) {
                self.remedy = Remedy(remedy)
            }
        }
        if let score = committed.items.lazy.compactMap(\.score).first { self.score = ScoreEffect(score) }
    }
}

extension CareEncoding {
    /// The fields of a `Remedy`, as `Remedy.init` sets them.
    static func write(_ remedy: CaseRemedy, to writer: inout MessageWriter) {
        writer.integer(1, remedy.id)
        writer.integer(2, UInt64(remedy.kind.rawValue))
        writer.integer(3, UInt64(remedy.state.rawValue))
        writer.integer(4, remedy.money.minorUnits)
        writer.text(5, remedy.money.currency.code)
        writer.text(6, remedy.agent)
        writer.text(7, remedy.proposedBy)
        writer.integer(8, remedy.proposedAt.microseconds)
        writer.integer(9, UInt64(remedy.bar?.rawValue ?? 0))
        writer.text(10, remedy.decidedBy)
        writer.integer(11, remedy.decidedAt?.microseconds ?? 0)
        writer.integer(12, remedy.interactionID)
        writer.integer(13, UInt64(remedy.channel.rawValue))
    }
}
