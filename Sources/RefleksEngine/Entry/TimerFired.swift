import RefleksDomain
import RefleksStore

/// Time passed a moment that mattered to a customer: a deadline of one of his cases, a due date of something that he waits for,
/// an expectation, his own rhythm. It is unique by what was due and when, and has a place in his history.
struct TimerFired: Change, Hashable {
    static let kind = ChangeKind.timerFired
    static let namesAuthor = false

    typealias Moment = PassedMoment

    let number: UInt64
    let moment: Moment
    /// The moment itself: it passed before the entry was recorded.
    let due: Timestamp
    /// The case whose deadline it was; 0: none.
    let caseID: UInt64
    let notes: [ReflexNote]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.byte(moment.rawValue)
        writer.signed(due.microseconds)
        writer.number(caseID)
        writer.list(notes) { $1.write(to: &$0) }
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.remember(notes, of: number, at: place)
    }

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .deadlinePassed)
    }
}

extension TimerFired {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), moment: try reader.value(Moment.self),
            due: Timestamp(microseconds: try reader.signed()), caseID: try reader.number(),
            notes: try reader.list { reader throws(MalformedBytes) in try ReflexNote(&reader) })
    }
}
