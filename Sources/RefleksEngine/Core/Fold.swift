import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// Brings the state up to the ledger's tail at opening.
///
/// Up to the overlay's bound the entries stay in memory and the projector takes them from there, so that a restart
/// after a crash serves at once; a projection that is further behind (a discarded one) is rebuilt in steps first.
struct Fold {
    let core: EngineCore
    let tail: LedgerTail

    /// Starts at the projection's position.
    func begin() throws(StoreError) {
        var applied = try core.store.appliedSeq()
        if applied > tail.seq {
            core.environment.logger.warning("the projection is ahead of the ledger and is discarded")
            try core.store.discardProjection()
            applied = 0
        }
        let references = try references()
        core.state.withLock { state in
            state.overlay.begin(at: applied)
            state.restore(references)
            state.knownEvents.begin(entries: tail.seq, isEmpty: applied == 0)
        }
    }

    /// The reference data as of the projection; folding brings what is newer.
    private func references() throws(StoreError) -> [ReferenceState] {
        let records = try core.store.read { view throws(StoreError) in try view.references() }
        do {
            return try records.map { record throws(MalformedBytes) in try ReferenceState(record) }
        } catch {
            throw .corrupt("reference data of the projection cannot be read: damaged, or of another build")
        }
    }

    var lacking: UInt64 { tail.seq - core.durableSeq }

    /// Folds everything that is lacking. What fits into the overlay stays there, as it was before the crash: projecting is
    /// slower than serving can wait for.
    func run() throws(StoreError) {
        let first = core.durableSeq
        var folder = LedgerFolder(chain: try chain(after: first))
        var room = core.configuration.maximumOverlayEntries
        while core.durableSeq < tail.seq {
            // A writer's last group may have passed the bound.
            let limit = min(LedgerFolder.step, max(room, 0) + core.configuration.maximumGroup)
            let entries = try core.ledgerEntries(
                after: core.durableSeq, limit: limit, maximumBytes: LedgerFolder.stepBytes)
            let isFull = try core.state.withLock { state throws(StoreError) in
                try folder.fold(entries, reading: core.store, into: state)
                room = core.configuration.maximumOverlayEntries - state.overlay.count
                return room <= 0 || state.overlay.bytes >= core.configuration.maximumOverlayBytes
            }
            if isFull, lacking > 0 {
                guard Projector(core: core).project() else { throw .stopped("projecting failed") }
                room = core.configuration.maximumOverlayEntries
            }
            core.growKnownEvents()
            let done = Double(core.durableSeq - first) / Double(max(tail.seq - first, 1))
            core.condition.rebuilt(UInt32(done * 10_000))
        }
    }

    private func chain(after seq: UInt64) throws(StoreError) -> HashChain {
        guard seq > 0 else { return HashChain(after: LedgerTail.empty.hash) }
        guard let entry = try core.ledgerEntries(after: seq - 1, limit: 1, maximumBytes: 1).first else {
            throw .corrupt("entry \(seq) is projected and not in the ledger")
        }
        return HashChain(after: entry.hash)
    }
}
