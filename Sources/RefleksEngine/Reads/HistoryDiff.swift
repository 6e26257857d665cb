import RefleksDomain
import RefleksStore

/// Folds the entries of a customer, or of several who are one, and notes, for the changes that a page shows, what was different after each.
final class HistoryDiff: HistorySink, @unchecked Sendable {
    // Sendable: as `HistoryFold`.

    private let fold: HistoryFold
    /// In whose history each of the page's changes is shown, by place.
    private let owners: [UInt64: CustomerCode]
    private let core: EngineCore
    /// By place.
    private(set) var changes: [UInt64: CustomerChange] = [:]
    /// The values after the last fold, of those whose were taken since.
    private var current: [UInt64: FieldValues] = [:]

    init(of owners: [UInt64: CustomerCode], subjects: Set<UInt64>, _ core: EngineCore) {
        fold = HistoryFold(subjects: subjects)
        self.owners = owners
        self.core = core
    }

    var strangers: Set<UInt64> { fold.strangers }

    func take(_ entry: Entry) throws(StoreError) {
        for (change, place) in entry.placed {
            let id = place.item.id
            guard let code = owners[id] else {
                try fold.fold(change, at: place)
                current = [:]
                continue
            }
            let before = try values(of: code.number)
            try fold.fold(change, at: place)
            current = [:]
            let after = try values(of: code.number)
            var fields = FieldValues.differences(before, after)
            // Showings come and go with time: what one entry says of them is told, not what is remembered afterwards.
            if case .prompts(let showings)? = try change.statement(at: place, opener: core.opener) {
                fields += FieldValues(.prompts(showings)).stated
            }
            changes[id] = CustomerChange(
                code: code, commitSeq: place.seq, index: place.item.index, recordedAt: place.recordedAt,
                kind: type(of: change).kind.rawValue, principal: entry.principal,
                fields: fields, interaction: nil)
        }
        fold.forgetRows()
    }

    private func values(of number: UInt64) throws(StoreError) -> FieldValues {
        if let known = current[number] { return known }
        guard let customer = fold.customer(number) else { return FieldValues() }
        var parts = PartOpening(keys: core.sealing.keys)
        let snapshot = try core.opener.open(customer, with: &parts)
        let known = try fold.knowledge(number).map { known throws(StoreError) in
            try core.opener.open(known, of: number, with: &parts)
        }
        let values = FieldValues(
            snapshot, known ?? CustomerKnowledge(), mergedInto: customer.links?.survivor ?? 0,
            merged: customer.links?.members ?? [])
        current[number] = values
        return values
    }
}
