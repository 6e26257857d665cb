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
    /// What it did to his score; nil where nothing of it counts.
    let score: ScoreChange?
    /// What it did to the sums of all who are one customer; nil when he is not one of several.
    let set: SetEffect?

    /// The survivor, his version, and the sums of all.
    struct SetEffect: Sendable {
        let survivor: UInt64
        let version: UInt64
        let totals: TotalsEffect
        var score: ScoreChange?
    }

    init(
        _ correction: PreparedCorrection, sealedBytes: [UInt8], totals: TotalsEffect, version: UInt64,
        score: ScoreChange?, set: SetEffect?
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
        self.score = score
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
        let flags = try reader.byte()
        guard flags & ~(Flags.set | Flags.score | Flags.setScore) == 0 else { throw MalformedBytes() }
        var found: SetEffect?
        if flags & Flags.set != 0 {
            let survivor = try reader.number()
            let version = try reader.number()
            found = SetEffect(survivor: survivor, version: version, totals: try TotalsCodec.readEffect(&reader))
        }
        score = flags & Flags.score != 0 ? try ScoringCodec.readChange(&reader) : nil
        if flags & Flags.setScore != 0 { found?.score = try ScoringCodec.readChange(&reader) }
        set = found
    }

    /// The byte that once told of a set alone.
    private enum Flags {
        static let set: UInt8 = 1
        static let score: UInt8 = 2
        static let setScore: UInt8 = 4
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
        writer.byte(
            (set == nil ? 0 : Flags.set) | (score == nil ? 0 : Flags.score) | (set?.score == nil ? 0 : Flags.setScore))
        if let set {
            writer.number(set.survivor)
            writer.number(set.version)
            TotalsCodec.write(set.totals, to: &writer)
        }
        if let score { ScoringCodec.write(score, to: &writer) }
        if let score = set?.score { ScoringCodec.write(score, to: &writer) }
    }

    func footprint() -> [EntityKey] {
        [.customer(number), .event(event)] + (set.map { [.customer($0.survivor)] } ?? [])
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try state.existing(number, at: place)
        if let set { _ = try state.existing(set.survivor, at: place) }
        var totals = customer.totals
        var scoring = customer.scoring
        do {
            try totals.remove(figures, recordedAt: place.recordedAt)
            try scoring.remove(figures)
        } catch { throw .overflow }
        if let score { scoring.level = score.level }
        if let charge {
            try state.changeCharges(of: number, at: place.seq) { charges throws(ArithmeticOverflow) in
                try charges.remove(charge)
            }
        }
        try state.setEvent(event, EventState(place: place.item, payload: payload), at: place.seq)
        try state.changeTotals(of: number, to: totals, scoring: scoring, at: place.seq)
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
        effects.score = score
        guard let set else { return effects }
        effects.subjectNumber = number
        effects.customerNumber = set.survivor
        effects.version = set.version
        effects.totals = set.totals
        effects.score = set.score
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number,
            event: .interaction(try opener.open(row(at: place))))
    }
}
