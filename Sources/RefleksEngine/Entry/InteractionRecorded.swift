import RefleksDomain
import RefleksStore

/// An interaction was recorded. The engine knows its figures; the two encodings are kept as they came.
///
/// A class, because an existential of a value as large as this is a box that is filled by copying.
final class InteractionRecorded: Change {
    static let kind = ChangeKind.interactionRecorded
    static let namesAuthor = false

    let number: UInt64
    let event: BlindIndex
    let payload: BlindIndex
    let figures: InteractionFigures
    let publicBytes: [UInt8]
    /// Sealed under the customer's key; empty when there is no personal part.
    let sealedBytes: [UInt8]
    let isNewCustomer: Bool
    let totals: TotalsEffect
    let previousContactAt: Timestamp?
    let version: UInt64
    let conflicting: [UInt64]
    /// What it did to his score; nil where nothing of it counts, and in entries of builds that did not score.
    let score: ScoreChange?
    /// The totals after the change, when the decision has just computed them; never stored.
    let decidedTotals: CustomerTotals?
    /// What he is scored by after it, likewise.
    private let decidedScoring: ScoringAggregates?

    /// What the decision found about the customer.
    struct Finding {
        let isNewCustomer: Bool
        let totals: TotalsEffect
        let previousContactAt: Timestamp?
        let version: UInt64
        let conflicting: [UInt64]
        var decidedTotals: CustomerTotals?
        /// What the house's tariff charges for it.
        var charge: Charge?
        var scored: Decider.Scored?
    }

    init(number: UInt64, item: PreparedInteraction, sealedBytes: [UInt8], _ finding: Finding) {
        self.number = number
        event = item.event
        payload = item.payload
        figures = item.interaction.figures.charged(finding.charge)
        publicBytes = item.interaction.publicBytes(charged: finding.charge)
        self.sealedBytes = sealedBytes
        isNewCustomer = finding.isNewCustomer
        totals = finding.totals
        previousContactAt = finding.previousContactAt
        version = finding.version
        conflicting = finding.conflicting
        decidedTotals = finding.decidedTotals
        score = finding.scored?.change
        decidedScoring = finding.scored?.aggregates
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        number = try reader.number()
        event = try reader.blind()
        payload = try reader.blind()
        figures = try TotalsCodec.readFigures(&reader)
        publicBytes = try reader.blob()
        sealedBytes = try reader.blob()
        let flags = try reader.byte()
        guard flags & ~(Flags.isNewCustomer | Flags.score) == 0 else { throw MalformedBytes() }
        isNewCustomer = flags & Flags.isNewCustomer != 0
        totals = try TotalsCodec.readEffect(&reader)
        previousContactAt = try TotalsCodec.readTime(&reader)
        version = try reader.number()
        conflicting = try reader.list { reader throws(MalformedBytes) in try reader.number() }
        score = flags & Flags.score != 0 ? try ScoringCodec.readChange(&reader) : nil
        decidedTotals = nil
        decidedScoring = nil
    }

    /// The byte that once told of a new customer alone.
    private enum Flags {
        static let isNewCustomer: UInt8 = 1
        static let score: UInt8 = 2
    }

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.blind(event)
        writer.blind(payload)
        TotalsCodec.write(figures, to: &writer)
        writer.blob(publicBytes)
        writer.blob(sealedBytes)
        writer.byte((isNewCustomer ? Flags.isNewCustomer : 0) | (score == nil ? 0 : Flags.score))
        TotalsCodec.write(totals, to: &writer)
        TotalsCodec.write(previousContactAt, to: &writer)
        writer.number(version)
        writer.list(conflicting) { $0.number($1) }
        if let score { ScoringCodec.write(score, to: &writer) }
    }

    func footprint() -> [EntityKey] { [.customer(number), .event(event)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        guard let customer = try state.customer(number) else {
            throw .contradiction("entry \(place.seq) names a customer who does not exist")
        }
        let after = customer.with(
            totals: try totals(after: customer, at: place), scoring: try scoring(after: customer), at: place.seq)
        try state.setEvent(event, EventState(place: place.item, payload: payload), at: place.seq)
        try state.setCustomer(number, after, at: place.seq)
        state.stage(row(at: place))
    }

    private func totals(after customer: CustomerState, at place: ChangePlace) throws(ApplyFailure) -> CustomerTotals {
        if let decidedTotals { return decidedTotals }
        var totals = customer.totals
        do { try totals.add(figures, recordedAt: place.recordedAt) } catch { throw .overflow }
        return totals
    }

    private func scoring(after customer: CustomerState) throws(ApplyFailure) -> ScoringAggregates {
        if let decidedScoring { return decidedScoring }
        var scoring = customer.scoring
        do { try scoring.add(figures) } catch { throw .overflow }
        if let score { scoring.level = score.level }
        return scoring
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
        effects.isNewCustomer = isNewCustomer
        effects.isReturningCustomer = totals.interactionsBefore > 0
        effects.interactionID = place.item.id
        effects.conflictingNumbers = conflicting
        effects.totals = totals
        effects.previousContactAt = previousContactAt
        effects.score = score
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number,
            event: .interaction(try opener.open(row(at: place))))
    }
}

extension NewInteraction {
    /// The public part, with what was charged.
    fileprivate func publicBytes(charged charge: Charge?) -> [UInt8] {
        guard let charge, let chargeNote else { return publicBytes }
        return publicBytes + chargeNote(charge)
    }
}
