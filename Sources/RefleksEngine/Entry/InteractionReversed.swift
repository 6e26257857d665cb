import RefleksDomain
import RefleksStore

/// An interaction was taken back: an interaction of its own that undoes what the original added to the sums.
///
/// A class, as `InteractionRecorded` is.
final class InteractionReversed: Change {
    static let kind = ChangeKind.interactionReversed
    static let namesAuthor = false

    let number: UInt64
    /// The id of what is taken back.
    let original: UInt64
    /// The reversal's place among the source events: an interaction has one at most.
    let event: BlindIndex
    let payload: BlindIndex
    /// The original's.
    let figures: InteractionFigures
    /// What the original was charged by the house's tariff; nil: nothing.
    let charge: Charge?
    let publicBytes: [UInt8]
    /// Sealed under the customer's key; empty when there is no personal part.
    let sealedBytes: [UInt8]
    let totals: TotalsEffect
    let version: UInt64
    /// What it did to the sums of all who are one customer; nil when he is not one of several.
    let set: SetEffect?

    /// The survivor, his version, and the sums of all.
    struct SetEffect: Sendable {
        let survivor: UInt64
        let version: UInt64
        let totals: TotalsEffect
    }

    init(
        _ correction: PreparedCorrection, sealedBytes: [UInt8], totals: TotalsEffect, version: UInt64, set: SetEffect?
    ) {
        number = correction.original.number
        original = correction.original.interaction.id
        event = correction.event
        payload = correction.payload
        figures = correction.original.figures
        charge = correction.original.charge
        publicBytes = correction.publicBytes
        self.sealedBytes = sealedBytes
        self.totals = totals
        self.version = version
        self.set = set
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        number = try reader.number()
        original = try reader.number()
        event = try reader.blind()
        payload = try reader.blind()
        figures = try TotalsCodec.readFigures(&reader)
        charge = try reader.flag() ? try ChargeCodec.read(&reader) : nil
        publicBytes = try reader.blob()
        sealedBytes = try reader.blob()
        totals = try TotalsCodec.readEffect(&reader)
        version = try reader.number()
        guard try reader.flag() else {
            set = nil
            return
        }
        let survivor = try reader.number()
        let version = try reader.number()
        set = SetEffect(survivor: survivor, version: version, totals: try TotalsCodec.readEffect(&reader))
    }

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(original)
        writer.blind(event)
        writer.blind(payload)
        TotalsCodec.write(figures, to: &writer)
        writer.flag(charge != nil)
        if let charge { ChargeCodec.write(charge, to: &writer) }
        writer.blob(publicBytes)
        writer.blob(sealedBytes)
        TotalsCodec.write(totals, to: &writer)
        writer.number(version)
        writer.flag(set != nil)
        guard let set else { return }
        writer.number(set.survivor)
        writer.number(set.version)
        TotalsCodec.write(set.totals, to: &writer)
    }

    func footprint() -> [EntityKey] {
        [.customer(number), .event(event)] + (set.map { [.customer($0.survivor)] } ?? [])
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try state.existing(number, at: place)
        if let set { _ = try state.existing(set.survivor, at: place) }
        var totals = customer.totals
        do { try totals.remove(figures, recordedAt: place.recordedAt) } catch { throw .overflow }
        if let charge {
            try state.changeCharges(of: number, at: place.seq) { charges throws(ArithmeticOverflow) in
                try charges.remove(charge)
            }
        }
        try state.setEvent(event, EventState(place: place.item, payload: payload), at: place.seq)
        try state.changeTotals(of: number, to: totals, at: place.seq)
        state.stage(row(at: place))
        guard let set, set.survivor != number else { return }
        try state.touchSurvivor(set.survivor, changesProfile: false, at: place.seq)
    }

    private func row(at place: ChangePlace) -> TimelineRow {
        TimelineRow(
            customer: number, occurredAt: figures.occurredAt.microseconds, id: place.item.id, seq: place.seq,
            recordedAt: place.recordedAt.microseconds, kind: Self.kind.rawValue, publicBytes: publicBytes,
            sealedBytes: sealedBytes)
    }

    /// Its row in the timeline is its place.
    func history() -> [UInt64] { [] }

    var occurredAt: Timestamp? { figures.occurredAt }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.isReturningCustomer = true
        effects.interactionID = place.item.id
        effects.totals = totals
        guard let set else { return effects }
        effects.subjectNumber = number
        effects.customerNumber = set.survivor
        effects.version = set.version
        effects.totals = set.totals
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number,
            event: .interaction(try opener.open(row(at: place))))
    }
}
