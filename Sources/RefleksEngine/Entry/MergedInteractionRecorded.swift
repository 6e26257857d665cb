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

    init(
        _ recorded: InteractionRecorded, survivor: UInt64, version: UInt64, totals: TotalsEffect,
        previousContactAt: Timestamp?
    ) {
        self.recorded = recorded
        self.survivor = survivor
        self.version = version
        self.totals = totals
        self.previousContactAt = previousContactAt
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        recorded = try InteractionRecorded(&reader)
        survivor = try reader.number()
        version = try reader.number()
        totals = try TotalsCodec.readEffect(&reader)
        previousContactAt = try TotalsCodec.readTime(&reader)
    }

    func write(to writer: inout ByteWriter) {
        recorded.write(to: &writer)
        writer.number(survivor)
        writer.number(version)
        TotalsCodec.write(totals, to: &writer)
        TotalsCodec.write(previousContactAt, to: &writer)
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
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        try recorded.event(at: place, opener: opener)
    }
}
