import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// Reads single entries back: for replayed answers, conflicts and interactions by id. Blocks; for reader threads.
struct History: Sendable {
    let core: EngineCore

    /// The entry at `seq`, from the overlay or the ledger; nil beyond the last durable one.
    func entry(_ seq: UInt64) throws(StoreError) -> Entry? {
        guard seq > 0 else { return nil }
        guard seq <= core.durableSeq else { return nil }
        guard let entry = try entries(after: seq - 1, limit: 1).first, entry.seq == seq else { return nil }
        return try Entry(entry)
    }

    /// Up to `limit` published entries after `seq`, from the overlay if it reaches back that far, else from the ledger,
    /// where entries may stand that are durable and not published yet: those are not shown.
    func entries(after seq: UInt64, limit: Int) throws(StoreError) -> [LedgerEntry] {
        let (recent, durable) = core.state.withLock { state in
            (state.overlay.entries(after: seq, limit: limit), state.overlay.durableSeq)
        }
        if let recent { return recent }
        let published = min(limit, Int(clamping: durable - min(seq, durable)))
        return try core.ledgerEntries(after: seq, limit: published, maximumBytes: Self.pageBytes)
    }

    private static let pageBytes = 1 << 20

    /// The answer that the whole entry was given.
    func answer(of seq: UInt64) throws(StoreError) -> Committed {
        guard let entry = try entry(seq) else { throw .corrupt("entry \(seq) is indexed and not in the ledger") }
        return try fillingIn(Committed(of: entry, isReplayed: true))
    }

    /// The answer that one item was given.
    func answer(of place: ItemPlace) throws(StoreError) -> Committed {
        let (entry, change) = try change(at: place)
        let item = ChangePlace(item: place, recordedAt: entry.recordedAt)
        var effects = change.effects(at: item) ?? Effects(customer: 0)
        effects.isReplayed = true
        effects.warnings = entry.warnings(after: place.index)
        return Committed(commitSeq: place.seq, recordedAt: entry.recordedAt, isReplayed: true, items: [effects])
    }

    /// Puts the originals' effects in place of items that had been recorded before.
    func fillingIn(_ committed: Committed) throws(StoreError) -> Committed {
        var (seq, recordedAt, items) = (committed.commitSeq, committed.recordedAt, committed.items)
        for index in items.indices where items[index].isReplayed && items[index].customerNumber == 0 {
            let original = try answer(of: ItemPlace(id: items[index].interactionID))
            items[index] = original.effects
            // A command that committed nothing is answered as of its newest original.
            guard committed.isReplayed, original.commitSeq >= seq else { continue }
            (seq, recordedAt) = (original.commitSeq, original.recordedAt)
        }
        return Committed(commitSeq: seq, recordedAt: recordedAt, isReplayed: committed.isReplayed, items: items)
    }

    /// The interaction that was recorded at `place`; nil when something else stands there.
    func interaction(at place: ItemPlace) throws(StoreError) -> StoredInteraction? {
        guard let entry = try entry(place.seq), entry.changes.indices.contains(place.index) else { return nil }
        let item = ChangePlace(item: place, recordedAt: entry.recordedAt)
        guard
            case .interaction(let interaction) = try entry.changes[place.index].event(at: item, opener: core.opener)?
                .event
        else { return nil }
        return interaction
    }

    /// The same with what it did to the sums; nil when something else stands there.
    func recorded(at place: ItemPlace) throws(StoreError) -> RecordedInteraction? {
        guard let entry = try entry(place.seq), entry.changes.indices.contains(place.index) else { return nil }
        let change = entry.changes[place.index]
        guard
            case .interaction(let interaction) = try change.event(
                at: ChangePlace(item: place, recordedAt: entry.recordedAt), opener: core.opener)?.event
        else { return nil }
        let grant = try RemedyGrant(behind: place, of: entry, self)
        switch change {
        case let change as InteractionRecorded:
            return RecordedInteraction(
                interaction: interaction, number: change.number, figures: change.figures, charge: nil,
                isReversal: false, grant: grant)
        case let change as MergedInteractionRecorded:
            return RecordedInteraction(
                interaction: interaction, number: change.recorded.number, figures: change.recorded.figures,
                charge: nil, isReversal: false, grant: grant)
        case let change as InteractionCharged:
            return RecordedInteraction(
                interaction: interaction, number: change.recorded.number, figures: change.recorded.figures,
                charge: change.charge, isReversal: false)
        case let change as InteractionReversed:
            return RecordedInteraction(
                interaction: interaction, number: change.number, figures: change.figures, charge: change.charge,
                isReversal: true)
        default: return nil
        }
    }

    private func change(at place: ItemPlace) throws(StoreError) -> (Entry, any Change) {
        guard let entry = try entry(place.seq), entry.changes.indices.contains(place.index) else {
            throw .corrupt("item \(place.index) of entry \(place.seq) is indexed and not in the ledger")
        }
        return (entry, entry.changes[place.index])
    }
}

extension EngineCore {
    var history: History { History(core: self) }

    /// What a reader is told when the store fails; the cause goes to the log.
    func refusal(for error: StoreError) -> EngineRefusal {
        environment.logger.error("a read failed", metadata: ["reason": "\(error)"])
        switch error {
        case .corrupt, .incompatible: return .corrupt
        default: return .notServing
        }
    }
}
