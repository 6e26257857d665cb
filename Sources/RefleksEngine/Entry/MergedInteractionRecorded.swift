import RefleksDomain
import RefleksStore

/// An interaction was recorded for one of several customers who are one: what it did to his own sums, as with any other
/// customer, and to those of all of them, which are shown and answered.
final class MergedInteractionRecorded: Change {
    static let kind = ChangeKind.mergedInteractionRecorded
    static let namesAuthor = false

    let recorded: InteractionRecorded
    /// Whom the subject's code resolves to.
    let survivor: UInt64
    /// The survivor's version, and what the interaction did to the sums of all.
    let version: UInt64
    let totals: TotalsEffect
    let previousContactAt: Timestamp?
    /// What it did to the score of all; nil where that of the subject is.
    let score: ScoreChange?

    init(
        _ recorded: InteractionRecorded, survivor: UInt64, version: UInt64, totals: TotalsEffect,
        previousContactAt: Timestamp?, score: ScoreChange?
    ) {
        self.recorded = recorded
        self.survivor = survivor
        self.version = version
        self.totals = totals
        self.previousContactAt = previousContactAt
        self.score = recorded.score == nil ? nil : score
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        recorded = try InteractionRecorded(&reader)
        survivor = try reader.number()
        version = try reader.number()
        totals = try TotalsCodec.readEffect(&reader)
        previousContactAt = try TotalsCodec.readTime(&reader)
        guard recorded.score != nil, try reader.flag() else {
            score = nil
            return
        }
        score = try ScoringCodec.readChange(&reader)
    }

    func write(to writer: inout ByteWriter) {
        recorded.write(to: &writer)
        writer.number(survivor)
        writer.number(version)
        TotalsCodec.write(totals, to: &writer)
        TotalsCodec.write(previousContactAt, to: &writer)
        guard recorded.score != nil else { return }
        writer.flag(score != nil)
        if let score { ScoringCodec.write(score, to: &writer) }
    }

    func footprint() -> [EntityKey] { recorded.footprint() + [.customer(survivor)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        _ = try state.existing(survivor, at: place)
        try recorded.apply(to: state, at: place)
        guard survivor != recorded.number else { return }
        try state.touchSurvivor(survivor, changesProfile: false, at: place.seq)
    }

    /// Its row in the timeline is its place.
    func history() -> [UInt64] { [] }

    var occurredAt: Timestamp? { recorded.figures.occurredAt }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = recorded.effects(at: place)
        effects?.subjectNumber = recorded.number
        effects?.customerNumber = survivor
        effects?.version = version
        effects?.totals = totals
        effects?.isReturningCustomer = totals.interactionsBefore > 0
        effects?.previousContactAt = previousContactAt
        effects?.score = score
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        try recorded.event(at: place, opener: opener)
    }
}
