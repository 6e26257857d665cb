import RefleksDomain
import RefleksEngine

/// The interactions and answers that show what a rule has measured: the newest of those that stand.
struct Evidence {
    private struct Row {
        let id: UInt64
        let type: RefleksDomain.InteractionType
        let tone: InteractionTone
        /// It states what serving cost. What the house's tariff charged is no part of an interaction: GetChannelUsage tells it.
        let statesCost: Bool
    }

    /// Newest first.
    private let rows: [Row]
    /// Those that scores hear, newest first.
    private let answers: [(id: UInt64, voice: FeedbackVoice)]

    /// Ids of one rule, at most.
    static let maximum = 5

    /// Of `interactions` and `answers`, newest first, those that were recorded up to the commit `upTo`, occurred by then where a
    /// time is given, and were not taken back.
    init(
        _ interactions: [StoredInteraction], _ answers: [KnownFeedback] = [], upTo commit: UInt64,
        occurredUpTo time: Timestamp? = nil
    ) {
        var rows: [Row] = []
        var taken: Set<UInt64> = []
        for stored in interactions where stored.commitSeq <= commit {
            if let time, stored.occurredAt > time { continue }
            var reader = FieldReader(stored.publicBytes)
            var outcome: ArraySlice<UInt8> = []
            var (type, dueAt, reverses): (UInt64, UInt64, UInt64) = (0, 0, 0)
            var statesCost = false
            while let field = reader.next() {
                switch (field.number, field.value) {
                case (3, .integer(let value)): type = value
                case (12, .bytes(let value)): statesCost = statesCost || Self.isCost(value)
                case (15, .bytes(let value)): outcome = value
                case (16, .integer(let value)): dueAt = value
                case (34, .integer(let value)): reverses = value
                default: continue
                }
            }
            guard reverses == 0 else {
                taken.insert(reverses)
                continue
            }
            guard let type = RefleksDomain.InteractionType(rawValue: UInt8(clamping: type)) else { continue }
            let tone = InteractionTone(
                type: type, outcome: String(decoding: outcome, as: UTF8.self), occurredAt: stored.occurredAt,
                dueAt: dueAt == 0 ? nil : Timestamp(microseconds: Int64(bitPattern: dueAt)))
            rows.append(Row(id: stored.id, type: type, tone: tone, statesCost: statesCost))
        }
        self.rows = rows.filter { !taken.contains($0.id) }
        self.answers = answers.compactMap { answer in
            guard answer.commitSeq <= commit, time.map({ answer.at <= $0 }) ?? true, let voice = answer.voice else {
                return nil
            }
            return (answer.id, voice)
        }
    }

    /// Whether an encoded `MoneyLine` is what serving cost.
    private static func isCost(_ line: ArraySlice<UInt8>) -> Bool {
        var reader = FieldReader(line)
        while let field = reader.next() {
            guard case (1, .integer(let kind)) = field else { continue }
            return [RefleksDomain.MoneyKind.channelCost, .remedy].contains { UInt64($0.rawValue) == kind }
        }
        return false
    }

    /// What shows a line of a score.
    func ids(_ rule: RefleksDomain.ScoreRule) -> [UInt64] {
        guard !rule.isShownByCost else { return Array(rows.lazy.filter(\.statesCost).prefix(Self.maximum).map(\.id)) }
        let (types, tone) = rule.evidence
        return ids(types, tone)
    }

    /// The newest answers that spoke so; nil: any that scores hear.
    func answers(_ voice: FeedbackVoice?) -> [UInt64] {
        Array(answers.lazy.filter { voice == nil || $0.voice == voice }.prefix(Self.maximum).map(\.id))
    }

    /// The newest of these types, in `tone` where that is not nil.
    func ids(_ types: [RefleksDomain.InteractionType], _ tone: InteractionTone? = nil) -> [UInt64] {
        let found = rows.lazy.filter { types.contains($0.type) && (tone == nil || $0.tone == tone) }
        return Array(found.prefix(Self.maximum).map(\.id))
    }
}
