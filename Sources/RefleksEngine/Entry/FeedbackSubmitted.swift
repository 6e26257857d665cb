import RefleksDomain
import RefleksStore

/// A customer told us something: it is kept, and his score hears it. The case that it opens is the next change of the entry.
struct FeedbackSubmitted: Change {
    static let kind = ChangeKind.feedbackSubmitted

    let number: UInt64
    /// As it stays.
    let version: UInt64
    /// With its own place; recorded at the entry's time.
    let record: FeedbackRecord
    /// What scores hear of it; nil: nothing.
    let voice: FeedbackVoice?
    /// What it did to his score.
    let score: ScoreChange?
    /// What it did to the score of all who are one with him; nil where he is alone.
    let scoreOfSet: ScoreChange?

    private func record(at place: ChangePlace) -> FeedbackRecord {
        var record = record
        record.recordedAt = place.recordedAt
        return record
    }

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        record.write(to: &writer)
        writer.byte(voice?.rawValue ?? 0)
        writer.flag(score != nil)
        if let score { ScoringCodec.write(score, to: &writer) }
        writer.flag(scoreOfSet != nil)
        if let scoreOfSet { ScoringCodec.write(scoreOfSet, to: &writer) }
    }

    func footprint() -> [EntityKey] {
        guard let holder = record.answering?.holder, holder != number else { return [.customer(number)] }
        return [.customer(number), .customer(holder)]
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try state.existing(number, at: place)
        var scoring = customer.scoring
        if let voice {
            do { try scoring.add(voice, on: record.at.istanbulDay) } catch { throw .overflow }
        }
        if let score { scoring.level = score.level }
        let holder = try record.answering.map { answering throws(ApplyFailure) in
            try state.existing(answering.holder, at: place)
        }
        var care = (customer.care ?? CareState()).with(record(at: place))
        if let answering = record.answering, answering.holder == number {
            care = care.with(answered: answering.requestID, by: record.id)
        }
        try state.setCustomer(number, customer.with(care: care, scoring: scoring, at: place.seq), at: place.seq)
        guard let answering = record.answering, answering.holder != number, let holder, let known = holder.care else {
            return
        }
        let after = known.with(answered: answering.requestID, by: record.id)
        try state.setCustomer(
            answering.holder, holder.with(care: after, scoring: holder.scoring, at: place.seq), at: place.seq)
    }

    /// Who looks at what was true before does not see it.
    var occurredAt: Timestamp? { record.at }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.feedbackID = record.id
        effects.score = scoreOfSet ?? score
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        var parts = PartOpening(keys: opener.keys)
        return .feedback(try opener.open(record(at: place), of: number, with: &parts))
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .feedbackSubmitted)
    }
}

extension FeedbackSubmitted {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), record: try FeedbackRecord(&reader),
            voice: try reader.optional(FeedbackVoice.self),
            score: try reader.flag() ? try ScoringCodec.readChange(&reader) : nil,
            scoreOfSet: try reader.flag() ? try ScoringCodec.readChange(&reader) : nil)
    }
}
