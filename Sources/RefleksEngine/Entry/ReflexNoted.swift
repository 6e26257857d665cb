import RefleksDomain
import RefleksStore

/// The reflex noticed something of a customer in the commit that saw it: what it remembers, and the rule that warned, whose case
/// is the next change of the entry.
struct ReflexNoted: Change {
    static let kind = ChangeKind.reflexNoted
    static let namesAuthor = false

    let number: UInt64
    let notes: [ReflexNote]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.list(notes) { $1.write(to: &$0) }
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.remember(notes, of: number, at: place)
    }

    /// What it only remembers has its place in the history of whatever it saw.
    func history() -> [UInt64] { warned == nil ? [] : [number] }

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        guard let rule = warned?.rule else { return nil }
        return LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .warningRaised(rule))
    }

    /// The rule that warned, with its case.
    var warned: StandingWarning? {
        for case .warned(let warning) in notes { return warning }
        return nil
    }
}

extension ReflexNoted {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(),
            notes: try reader.list { reader throws(MalformedBytes) in try ReflexNote(&reader) })
    }
}
