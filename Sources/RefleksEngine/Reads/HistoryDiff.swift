import RefleksDomain
import RefleksStore

/// Folds a customer's entries and notes, for the changes that a page shows, what was different after each.
final class HistoryDiff: HistorySink, @unchecked Sendable {
    // Sendable: as `HistoryFold`.

    private let fold: HistoryFold
    private let number: UInt64
    private let wanted: Set<UInt64>
    private let core: EngineCore
    /// By place.
    private(set) var changes: [UInt64: CustomerChange] = [:]
    /// The values after the last fold; nil when something was folded since they were taken.
    private var current: FieldValues?

    init(of number: UInt64, subjects: Set<UInt64>, wanted: [UInt64], _ core: EngineCore) {
        fold = HistoryFold(subjects: subjects)
        self.number = number
        self.wanted = Set(wanted)
        self.core = core
    }

    var strangers: Set<UInt64> { fold.strangers }

    func take(_ entry: Entry) throws(StoreError) {
        for (change, place) in entry.placed {
            let id = place.item.id
            guard wanted.contains(id) else {
                try fold.fold(change, at: place)
                current = nil
                continue
            }
            let before = try values()
            try fold.fold(change, at: place)
            current = nil
            let after = try values()
            changes[id] = CustomerChange(
                commitSeq: place.seq, index: place.item.index, recordedAt: place.recordedAt,
                kind: type(of: change).kind.rawValue, principal: entry.principal,
                fields: FieldValues.differences(before, after), interaction: nil)
        }
        fold.forgetRows()
    }

    private func values() throws(StoreError) -> FieldValues {
        if let current { return current }
        guard let customer = fold.customer(number) else { return FieldValues() }
        var parts = PartOpening(keys: core.sealing.keys)
        let snapshot = try core.opener.open(customer, with: &parts)
        let known = try fold.knowledge(number).map { known throws(StoreError) in
            try core.opener.open(known, of: number, with: &parts)
        }
        let values = FieldValues(
            snapshot, known ?? CustomerKnowledge(), mergedInto: customer.links?.survivor ?? 0,
            merged: customer.links?.members ?? [])
        current = values
        return values
    }
}
