import Logging
public import RefleksStore
import Synchronization

extension Engine {
    /// Folds the whole ledger into a scratch projection beside the running engine, checks the chain of hashes on the way, and
    /// compares every row with the stored projection (ENGINE 14).
    ///
    /// Nobody waits for it: neither writer nor projector stands still, and no read transaction stays open for longer than
    /// a page of rows takes. Takes as long as a rebuild, and as much space on the disk as the projection. Cancelling the
    /// task ends it within a step. `progress` hears after every step, on the thread that verifies.
    ///
    /// - Throws: `.conflict` while another verification runs; `.corrupt` when the ledger does not fold or its chain
    ///   breaks; `.stopped` when the engine is shut down, or does not serve, or the task is cancelled; what the store throws.
    public func verifyRebuild(
        progress: @escaping @Sendable (VerificationProgress) -> Void = { _ in }
    ) async throws(StoreError) -> RebuildReport {
        guard isReading else { throw .stopped("the engine does not serve") }
        guard core.verification.enter() else { throw .conflict("another verification is running") }
        let isCancelled = CancellationFlag()
        let result: Result<RebuildReport, StoreError> = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let thread = WorkerThread.start("refleks-verify") { [core] in
                    WorkerThread.yieldToOthers()
                    let result = Result { () throws(StoreError) in
                        try RebuildVerification(core: core, isCancelled: isCancelled, progress: progress).run()
                    }
                    core.verification.leave()
                    continuation.resume(returning: result)
                }
                guard thread == nil else { return }
                core.verification.leave()
                continuation.resume(returning: .failure(.unexpected("the system gave no thread for verifying")))
            }
        } onCancel: {
            isCancelled.raise()
        }
        return try result.get()
    }

    /// As `verifyRebuild`, for callers: what went wrong is in the log.
    ///
    /// - Throws: `.verificationRunning`, `.cancelled`, `.notServing`, `.storageFull`, `.corrupt`.
    public func verifyProjection(
        progress: @escaping @Sendable (VerificationProgress) -> Void
    ) async throws(EngineRefusal) -> RebuildReport {
        do throws(StoreError) {
            return try await verifyRebuild(progress: progress)
        } catch .conflict {
            throw .verificationRunning
        } catch .full(let text) {
            core.environment.logger.warning("no space to verify the projection", metadata: ["reason": "\(text)"])
            throw .storageFull
        } catch .stopped {
            throw Task.isCancelled ? .cancelled : .notServing
        } catch {
            throw core.refusal(for: error)
        }
    }
}

/// How far a verification is.
public struct VerificationProgress: Sendable, Hashable {
    /// The last entry that is folded.
    public var foldedSeq: UInt64
    /// The last entry of the stored projection, which moves on meanwhile.
    public var appliedSeq: UInt64
    /// Rows that were found equal; 0 while the bulk of the ledger is folded.
    public var rows: UInt64
    /// Where the comparison stands; nil before it begins.
    public var table: ProjectionRow.Table?
}

/// What a verified rebuild found.
public struct RebuildReport: Sendable, Hashable {
    /// The entry at which the last rows were compared; every row was compared at one that is not later.
    public var seq: UInt64
    /// Rows that both hold.
    public var rows: UInt64 = 0
    /// Rows that differ.
    public var differing: UInt64 = 0
    /// The first of them, at most ten; they name tables, codes and blind indexes, never personal data.
    public var differences: [ProjectionDifference] = []

    /// The stored projection is the fold of the ledger.
    public var isEqual: Bool { differing == 0 }
}

/// A row in which the stored projection is not the fold of the ledger.
public struct ProjectionDifference: Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with the stored row.
    public enum Kind: String, Sendable, Hashable {
        /// It has other bytes.
        case changed
        /// The ledger says that there is one.
        case missing
        /// The ledger does not explain it.
        case surplus
    }

    public let kind: Kind
    /// Where the row stands, or should.
    public let position: ProjectionRow.Position

    /// `customer`, `timeline` …
    public var table: String { "\(position.table)" }

    /// The key for people: customers by their codes, everything else in hexadecimal, the parts divided by `/`.
    public var place: String { position.place }

    /// `changed timeline 1000000005/…`.
    public var description: String { "\(kind.rawValue) \(table) \(place)" }
}

/// Says once and for all that somebody does not want something any more.
final class CancellationFlag: Sendable {
    private let flag = Atomic<Bool>(false)

    var isRaised: Bool { flag.load(ordering: .relaxed) }

    func raise() { flag.store(true, ordering: .relaxed) }
}
