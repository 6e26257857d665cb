import RefleksDomain
import RefleksEngine

/// The interactions that show what a rule has measured: the newest of those that stand.
struct Evidence {
    private struct Row {
        let id: UInt64
        let type: RefleksDomain.InteractionType
        let tone: InteractionTone
    }

    /// Newest first.
    private let rows: [Row]

    /// Ids of one rule, at most.
    static let maximum = 5

    /// Of `interactions`, newest first, those that were recorded up to the commit `upTo`, occurred by then where a time is
    /// given, and were not taken back.
    init(_ interactions: [StoredInteraction], upTo commit: UInt64, occurredUpTo time: Timestamp? = nil) {
        var rows: [Row] = []
        var taken: Set<UInt64> = []
        for stored in interactions where stored.commitSeq <= commit {
            if let time, stored.occurredAt > time { continue }
            var reader = FieldReader(stored.publicBytes)
            var outcome: ArraySlice<UInt8> = []
            var (type, dueAt, reverses): (UInt64, UInt64, UInt64) = (0, 0, 0)
            while let field = reader.next() {
                switch (field.number, field.value) {
                case (3, .integer(let value)): type = value
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
            rows.append(Row(id: stored.id, type: type, tone: tone))
        }
        self.rows = rows.filter { !taken.contains($0.id) }
    }

    /// The newest of these types, in `tone` where that is not nil.
    func ids(_ types: [RefleksDomain.InteractionType], _ tone: InteractionTone? = nil) -> [UInt64] {
        let found = rows.lazy.filter { types.contains($0.type) && (tone == nil || $0.tone == tone) }
        return Array(found.prefix(Self.maximum).map(\.id))
    }
}
