import RefleksDomain
public import RefleksStore
import Synchronization

/// What a verified rebuild found.
public struct RebuildReport: Sendable, Hashable {
    /// The entry up to which both projections were compared.
    public var seq: UInt64
    /// Rows that both hold.
    public var rows: UInt64
    /// Places of the first rows that differ, at most ten; empty when the projections are equal. They name tables, codes
    /// and blind indexes, never personal data.
    public var differences: [String]

    /// The stored projection is the fold of the ledger.
    public var isEqual: Bool { differences.isEmpty }
}

extension Engine {
    /// Folds the whole ledger into a scratch projection, checks the chain of hashes on the way, and compares every row
    /// with the stored projection (ENGINE 14).
    ///
    /// The projector stands still at the compared position while this runs: commits go on until the overlay is full. No
    /// read transaction stays open. Takes as long as a rebuild; `progress` hears now and then, on the thread that folds, how
    /// many entries of how many are folded.
    ///
    /// - Throws: `.corrupt` when the ledger does not fold or its chain breaks; what the store throws.
    public func verifyRebuild(
        progress: @escaping @Sendable (_ folded: UInt64, _ all: UInt64) -> Void = { _, _ in }
    ) async throws(StoreError) -> RebuildReport {
        let result: Result<RebuildReport, StoreError> = await withUnsafeContinuation { continuation in
            let thread = WorkerThread.start("refleks-verify") { [core] in
                continuation.resume(
                    returning: Result { () throws(StoreError) in
                        try RebuildVerification(core: core, progress: progress).run()
                    })
            }
            if thread == nil {
                continuation.resume(returning: .failure(.unexpected("the system gave no thread for verifying")))
            }
        }
        return try result.get()
    }
}

/// Folds the ledger once more, beside the running engine.
struct RebuildVerification {
    let core: EngineCore
    let progress: @Sendable (_ folded: UInt64, _ all: UInt64) -> Void

    private static let page = 2_048
    private static let maximumDifferences = 10

    func run() throws(StoreError) -> RebuildReport {
        try core.projectorTurn.withLock { _ throws(StoreError) in
            let seq = try core.store.appliedSeq()
            let scratch = try core.store.makeScratchProjection()
            try rebuild(into: scratch, upTo: seq)
            return try compare(scratch, seq)
        }
    }

    private func rebuild(into scratch: any Projection, upTo seq: UInt64) throws(StoreError) {
        let rebuilt = EngineState(capacity: core.configuration.maximumResidentEntities)
        var folder = LedgerFolder(chain: HashChain(after: LedgerTail.empty.hash))
        var words = NameVocabulary(indexer: core.sealing.indexer, opener: core.opener)
        while rebuilt.overlay.durableSeq < seq {
            let left = Int(clamping: seq - rebuilt.overlay.durableSeq)
            let entries = try core.store.entries(
                after: rebuilt.overlay.durableSeq, limit: min(left, LedgerFolder.step),
                maximumBytes: LedgerFolder.stepBytes)
            try folder.fold(entries, reading: scratch, into: rebuilt)
            progress(rebuilt.overlay.durableSeq, seq)
            guard var work = rebuilt.takeProjectionWork() else { continue }
            try scratch.apply(work.batch(words: &words))
            work.noteTokens()
            while rebuilt.finishStep(&work) {}
        }
    }

    private func compare(_ scratch: any Projection, _ seq: UInt64) throws(StoreError) -> RebuildReport {
        var report = RebuildReport(seq: seq, rows: 0, differences: [])
        var position: ProjectionRow.Position?
        while report.differences.count < Self.maximumDifferences {
            let stored = try rows(core.store, position)
            let rebuilt = try rows(scratch, position)
            for (left, right) in zip(stored, rebuilt) {
                guard left == right else {
                    report.differences.append("stored \(left.position), rebuilt \(right.position)")
                    return report
                }
                report.rows += 1
            }
            if stored.count != rebuilt.count {
                report.differences.append("stored \(stored.count) and rebuilt \(rebuilt.count) rows of a page")
                return report
            }
            guard let last = stored.last else { return report }
            position = last.position
        }
        return report
    }

    private func rows(
        _ projection: any Projection, _ position: ProjectionRow.Position?
    ) throws(StoreError) -> [ProjectionRow] {
        try projection.read { view throws(StoreError) in try view.rows(after: position, limit: Self.page) }
    }
}
