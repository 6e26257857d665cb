public import RefleksDomain
import RefleksStore

/// An interaction as reports about many of them see it: what the ledger holds in the open.
public struct ScannedInteraction: Sendable {
    /// The customer's number for whom it was recorded.
    public var customer: UInt64
    public var figures: InteractionFigures
    /// The contract's public part, as the command brought it.
    public var publicBytes: [UInt8]
    /// It takes another one back, whose figures these are.
    public var isReversal: Bool
}

extension Engine {
    /// Reads every interaction that was recorded from `first` to `last`, both included, in the order of the ledger, on a thread of its
    /// own that yields to the others. Nothing is kept but what `take` keeps. What `settle` does with all of it, it does there as well:
    /// a sum over everybody is nothing for an event loop.
    ///
    /// - Returns: The tally, and the last commit that was read.
    /// - Throws: `.overloaded` while another report is made; `.cancelled`, `.notServing`, `.corrupt`.
    public func scan<Tally: Sendable>(
        from first: Timestamp, through last: Timestamp, into tally: Tally,
        settling settle: @escaping @Sendable (inout Tally) -> Void = { _ in },
        _ take: @escaping @Sendable (inout Tally, ScannedInteraction) -> Void
    ) async throws(EngineRefusal) -> (tally: Tally, asOf: UInt64) {
        try await walk(from: first, through: last, into: tally, settling: settle) { tally, entry in
            for change in entry.changes {
                if let scanned = ScannedInteraction(change) { take(&tally, scanned) }
            }
        }
    }

    /// The same with everything that entries say, in the ledger's order.
    func walk<Tally: Sendable>(
        from first: Timestamp, through last: Timestamp, into tally: Tally,
        settling settle: @escaping @Sendable (inout Tally) -> Void,
        _ take: @escaping @Sendable (inout Tally, Entry) -> Void
    ) async throws(EngineRefusal) -> (tally: Tally, asOf: UInt64) {
        try checkReadable(0)
        return try await stating { core, isCancelled throws(EngineRefusal) in
            var tally = tally
            let end = try core.walk(from: first, through: last, isCancelled) { _ in
                false
            } visit: { entry in
                take(&tally, entry)
            }
            settle(&tally)
            return (tally, end)
        }
    }

    /// Reads how everybody stood when `month` began, by number: the customer, whom he is one with (0: nobody), where he stands,
    /// and what he was worth.
    ///
    /// - Throws: `.periodsNotTaken` while the books are being written; the rest as `scan`.
    public func openings<Tally: Sendable>(
        of month: Month, into tally: Tally, settling settle: @escaping @Sendable (inout Tally) -> Void = { _ in },
        _ take: @escaping @Sendable (inout Tally, UInt64, UInt64, PeriodStanding, Int64) -> Void
    ) async throws(EngineRefusal) -> Tally {
        try checkReadable(0)
        return try await stating { core, isCancelled throws(EngineRefusal) in
            guard try core.isTaken(month) else { return tally }
            var tally = tally
            var last: UInt64 = 0
            while true {
                if isCancelled.isRaised { throw .cancelled }
                if core.stating.isClosed { throw .notServing }
                let rows: [OpeningRow]
                do throws(StoreError) {
                    rows = try core.store.read { [last] view throws(StoreError) in
                        try view.openings(of: month.ordinal, after: last, limit: StatementPiece.rows)
                    }
                } catch {
                    throw core.refusal(for: error)
                }
                guard let end = rows.last else { break }
                for row in rows {
                    guard let standing = PeriodStanding(rawValue: row.standing) else { continue }
                    take(&tally, row.customer, row.survivor, standing, row.value)
                }
                last = end.customer
                WorkerThread.letOthersRun()
            }
            settle(&tally)
            return tally
        }
    }
}

/// How much of something long is done in one go: about a tenth of a millisecond, so that whoever waits for a core, or for a lock
/// that is held meanwhile, is not kept from it.
enum StatementPiece {
    /// Entries of the ledger.
    static let entries = 128
    /// Rows of books, and cases of the queue.
    static let rows = 256
    /// Customers whose records are read and valued.
    static let customers = 16
}

extension EngineCore {
    /// Reads the entries that were recorded from `first` to `last`, both included, in the order of the ledger, but for those that
    /// `isSkipped` knows by their bytes. Blocks; for threads that may take long.
    ///
    /// - Returns: The last commit that was read.
    func walk(
        from first: Timestamp, through last: Timestamp, _ isCancelled: CancellationFlag,
        skipping isSkipped: (LedgerEntry) -> Bool, visit: (Entry) -> Void
    ) throws(EngineRefusal) -> UInt64 {
        let reader = HistoryReader(core: self)
        let end = try reader.lastEntry(recordedUpTo: last)
        var seq = try reader.lastEntry(recordedUpTo: first.adding(microseconds: -1))
        while seq < end {
            if isCancelled.isRaised { throw .cancelled }
            if stating.isClosed { throw .notServing }
            do throws(StoreError) {
                let limit = min(StatementPiece.entries, Int(clamping: end - seq))
                let piece = try history.entries(after: seq, limit: limit)
                WorkerThread.letOthersRun()
                for stored in piece {
                    if !isSkipped(stored) { visit(try Entry(stored)) }
                    seq = stored.seq
                }
                WorkerThread.letOthersRun()
            } catch {
                throw refusal(for: error)
            }
        }
        return end
    }

    /// Whether the month's opening is written; false where there was nobody to be written.
    ///
    /// - Throws: `.periodsNotTaken` while it is being written.
    fileprivate func isTaken(_ month: Month) throws(EngineRefusal) -> Bool {
        do throws(StoreError) {
            let marks = try store.read { view throws(StoreError) in try view.openingMarks() }
            if marks.contains(where: { $0.month == month.ordinal && $0.isComplete }) { return true }
            if try cut(of: month) == 0 { return false }
        } catch {
            throw refusal(for: error)
        }
        periods?.wake()
        throw .periodsNotTaken
    }
}

extension ScannedInteraction {
    fileprivate init?(_ change: any Change) {
        switch change {
        case let change as InteractionRecorded: self.init(change)
        case let change as InteractionCharged: self.init(change.recorded)
        case let change as MergedInteractionRecorded: self.init(change.recorded)
        case let change as InteractionReversed:
            self.init(
                customer: change.number, figures: change.figures, publicBytes: change.publicBytes, isReversal: true)
        default: return nil
        }
    }

    private init(_ recorded: InteractionRecorded) {
        self.init(
            customer: recorded.number, figures: recorded.figures, publicBytes: recorded.publicBytes, isReversal: false)
    }
}
