import RefleksDomain
import RefleksStore

/// An interaction was recorded and charged by the house's tariff: its figures hold the charge as their last CHANNEL_COST.
///
/// A kind of its own, so that entries without a charge stay as they are. One change and not two: an entry of 500 items has
/// no room for more.
final class InteractionCharged: Change {
    static let kind = ChangeKind.interactionCharged
    static let namesAuthor = false

    let recorded: InteractionRecorded
    /// The same for one of several customers who are one; nil when he is not.
    let merged: MergedInteractionRecorded?
    let charge: Charge

    init(_ recorded: InteractionRecorded, _ merged: MergedInteractionRecorded?, _ charge: Charge) {
        self.recorded = recorded
        self.merged = merged
        self.charge = charge
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        if try reader.flag() {
            let merged = try MergedInteractionRecorded(&reader)
            self.merged = merged
            recorded = merged.recorded
        } else {
            merged = nil
            recorded = try InteractionRecorded(&reader)
        }
        charge = try ChargeCodec.read(&reader)
    }

    private var inner: any Change { merged ?? recorded }

    func write(to writer: inout ByteWriter) {
        writer.flag(merged != nil)
        inner.write(to: &writer)
        ChargeCodec.write(charge, to: &writer)
    }

    func footprint() -> [EntityKey] { inner.footprint() }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try inner.apply(to: state, at: place)
        try state.changeCharges(of: recorded.number, at: place.seq) { charges throws(ArithmeticOverflow) in
            try charges.add(charge)
        }
    }

    /// Its row in the timeline is its place.
    func history() -> [UInt64] { [] }

    var occurredAt: Timestamp? { recorded.figures.occurredAt }

    func effects(at place: ChangePlace) -> Effects? { inner.effects(at: place) }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        try recorded.event(at: place, opener: opener)
    }
}
