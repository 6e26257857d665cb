import RefleksDomain
import RefleksStore

/// Somebody said what came of a prompt that was shown. It stays with the customer for whom it was shown, whomever he is merged into.
struct PromptTold: Change {
    static let kind = ChangeKind.promptTold

    let number: UInt64
    /// As it stays.
    let version: UInt64
    /// The whole of it, so that whoever counts need not look for the showing.
    let showing: PromptShowing

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        showing.write(to: &writer)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try state.existing(number, at: place)
        guard let care = customer.care else { throw .contradiction("nothing was shown for customer \(number)") }
        let next = care.with(showings: care.showings.with(showing))
        try state.setCustomer(
            number, customer.with(care: next, scoring: customer.scoring, at: place.seq), at: place.seq)
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.showings = [showing]
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        .prompts([showing])
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .prompts)
    }
}

extension PromptTold {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(number: try reader.number(), version: try reader.number(), showing: try PromptShowing(&reader))
    }
}
