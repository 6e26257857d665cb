import RefleksDomain
import RefleksStore

/// A briefing showed prompts for a customer. It says nothing of him but his number.
struct PromptsShown: Change {
    static let kind = ChangeKind.promptsShown

    let number: UInt64
    /// As it stays.
    let version: UInt64
    /// Those that were not shown before on the day in the branch: 1…`Prompt.maximumShown`.
    let showings: [PromptShowing]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.list(showings) { $1.write(to: &$0) }
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try state.existing(number, at: place)
        let care = customer.care ?? CareState()
        let next = care.with(showings: care.showings.with(showings, at: place.recordedAt))
        try state.setCustomer(
            number, customer.with(care: next, scoring: customer.scoring, at: place.seq), at: place.seq)
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.showings = showings
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        .prompts(showings)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .prompts)
    }
}

extension PromptsShown {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(),
            showings: try reader.list { reader throws(MalformedBytes) in try PromptShowing(&reader) })
    }
}
