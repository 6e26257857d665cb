import RefleksDomain
import RefleksStore

// What a kind of change says of itself for histories. The defaults suit a kind that changes customers and what is known of
// them: it stands in the history of everybody in its footprint, counts from when it was recorded, and names its author.

extension Change {
    static var namesAuthor: Bool { true }

    static var isFolded: Bool { true }

    var folded: any Change { self }

    func history() -> [UInt64] {
        footprint().compactMap { key in if case .customer(let number) = key { number } else { nil } }
    }

    var changedAddress: BlindIndex? { nil }

    var occurredAt: Timestamp? { nil }

    func tell(_ facts: inout ToldFacts, at place: ChangePlace) {}

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? { nil }
}

extension EngineState {
    /// Notes the place of a change that was just applied in the history of each customer whom it changed, and in that of an
    /// address.
    func stageHistory(of change: any Change, at place: ChangePlace) {
        if let address = change.changedAddress {
            stage(.history(of: TimelineRow.number(of: address), kind: type(of: change).kind.rawValue, at: place))
        }
        for number in change.history() where customers.slot(number)?.stagedSeq == place.seq {
            stage(.history(of: number, kind: type(of: change).kind.rawValue, at: place))
        }
    }
}

extension TimelineRow {
    /// The number under which an address has a history: it is none of a customer, whose numbers have nine digits. Two
    /// addresses in 2^62 would share one, so readers look whose a change is.
    static func number(of address: BlindIndex) -> UInt64 { address.high >> 2 | 1 << 62 }

    fileprivate static func history(of number: UInt64, kind: UInt16, at place: ChangePlace) -> TimelineRow {
        TimelineRow(
            customer: number, occurredAt: TimelineRow.historyTime, id: place.item.id, seq: place.seq,
            recordedAt: place.recordedAt.microseconds, kind: kind, publicBytes: [], sealedBytes: [])
    }
}
