import RefleksDomain
import RefleksStore

/// Folds runs of ledger entries into a state: checks the chain, decodes, brings the footprint in, applies. The same for a
/// restart, a rebuild and its verification.
struct LedgerFolder {
    private var chain: HashChain

    /// Entries and bytes of one run.
    static let step = 4_096
    static let stepBytes = 16 << 20

    /// Begins after the entry whose hash `chain` holds.
    init(chain: HashChain) {
        self.chain = chain
    }

    /// Folds `stored`, which follows what was folded before; the state must not change otherwise meanwhile.
    ///
    /// - Throws: `.corrupt` when the chain breaks, an entry cannot be read, or it contradicts the state.
    mutating func fold(
        _ stored: [LedgerEntry], reading projection: any Projection, into state: EngineState
    ) throws(StoreError) {
        guard !stored.isEmpty else { throw .corrupt("the ledger ends before its last entry") }
        let entries = try decode(stored)
        var pins = PinSet()
        defer { pins.release() }
        try bringIn(entries, projection, state, &pins)
        do throws(ApplyFailure) {
            for (index, entry) in entries.enumerated() {
                try state.replay(entry)
                _ = state.commitGroup([stored[index]])
            }
        } catch {
            throw .corrupt("the ledger does not fold: \(error)")
        }
    }

    private mutating func decode(_ stored: [LedgerEntry]) throws(StoreError) -> [Entry] {
        var entries: [Entry] = []
        entries.reserveCapacity(stored.count)
        for entry in stored {
            guard chain.accepts(entry) else { throw .corrupt("the chain of hashes breaks at entry \(entry.seq)") }
            entries.append(try Entry(entry))
        }
        return entries
    }

    private func bringIn(
        _ entries: [Entry], _ projection: any Projection, _ state: EngineState, _ pins: inout PinSet
    ) throws(StoreError) {
        var keys: Set<EntityKey> = []
        for entry in entries {
            for change in entry.changes { keys.formUnion(change.footprint()) }
        }
        // As when it was decided, identifiers lead to their holders.
        var seen = keys
        while !keys.isEmpty {
            var missing: Set<EntityKey> = []
            var found: Set<EntityKey> = []
            for key in keys {
                if let pinned = state.pin(key, in: &pins) {
                    found.formUnion(pinned.leadsTo)
                } else {
                    missing.insert(key)
                }
            }
            let loaded = try projection.read { (view: any StoreSnapshot) throws(StoreError) -> [LoadedEntity] in
                var loaded: [LoadedEntity] = []
                loaded.reserveCapacity(missing.count)
                for key in missing {
                    loaded.append(try LoadedEntity(key, Self.isOverwritten(key) ? nil : view.record(key)))
                }
                return loaded
            }
            state.install(loaded, holding: &pins)
            for entity in loaded { found.formUnion(entity.leadsTo) }
            keys = found.subtracting(seen)
            seen.formUnion(keys)
        }
    }

    /// Events and idempotency keys are only ever written: what was there before does not matter.
    private static func isOverwritten(_ key: EntityKey) -> Bool {
        switch key {
        case .event, .idempotency: true
        case .customer, .identifier, .knowledge, .permission, .block, .match, .reference: false
        }
    }
}
