import RefleksDomain
import RefleksStore

/// Folds the ledger once more and compares, beside the running engine.
///
/// The stored projection moves on while this runs. So a page of its rows is read together with its position, in one short
/// view; then the scratch projection is folded up to exactly that position, and both pages are compared. Every row is
/// compared at some position, no row at two different ones.
struct RebuildVerification {
    let core: EngineCore
    let isCancelled: CancellationFlag
    let progress: @Sendable (VerificationProgress) -> Void

    /// Rows of a page: few, as a row may have some hundred thousand bytes.
    static let page = 256
    private static let maximumDifferences = 10

    /// The ledger folded once more, as far as it is, and what was found meanwhile.
    struct SecondFold {
        let scratch: any Projection
        fileprivate let state: EngineState
        fileprivate var folder: LedgerFolder
        fileprivate var words: NameVocabulary
        /// Months whose beginnings are compared when their cuts are reached, by cut.
        var openings: [OpeningMark] = []
        var told: VerificationProgress
        var report: RebuildReport

        /// The last entry that is folded.
        var foldedSeq: UInt64 { state.overlay.durableSeq }
    }

    func run() throws(StoreError) -> RebuildReport {
        let applied = try core.store.appliedSeq()
        var second = SecondFold(
            scratch: try core.store.makeScratchProjection(),
            state: EngineState(capacity: core.configuration.maximumResidentEntities),
            folder: LedgerFolder(chain: HashChain(after: LedgerTail.empty.hash)),
            words: NameVocabulary(indexer: core.sealing.indexer, opener: core.opener),
            told: VerificationProgress(foldedSeq: 0, appliedSeq: applied, rows: 0, table: nil),
            report: RebuildReport(seq: applied))
        try findOpenings(&second)
        try follow(upTo: applied, &second)
        var position: ProjectionRow.Position?
        while true {
            let (seq, stored) = try core.store.read { view throws(StoreError) in
                (view.appliedSeq, try view.rows(after: position, limit: Self.page))
            }
            try follow(upTo: seq, &second)
            let rebuilt = try second.scratch.read { view throws(StoreError) in
                try view.rows(after: position, limit: Self.page)
            }
            let last = Self.compare(stored, rebuilt, into: &second.report)
            tell(&second, of: (last ?? stored.last?.position)?.table, at: seq)
            guard let last else { break }
            position = last
        }
        try verifyRanks(&second)
        return second.report
    }

    /// Folds what is lacking up to `seq`, and compares the beginnings of months that it comes by.
    func follow(upTo seq: UInt64, _ second: inout SecondFold) throws(StoreError) {
        try checkWanted()
        let folded = second.state
        try verifyOpenings(&second)
        while folded.overlay.durableSeq < seq {
            let end = min(seq, second.openings.first?.cut ?? seq)
            let left = Int(clamping: end - folded.overlay.durableSeq)
            let entries = try core.ledgerEntries(
                after: folded.overlay.durableSeq, limit: min(left, LedgerFolder.step),
                maximumBytes: LedgerFolder.stepBytes)
            try second.folder.fold(entries, reading: second.scratch, into: folded)
            guard var work = folded.takeProjectionWork() else { continue }
            var batch = try work.batch(words: &second.words)
            // Commits go first on the disk.
            batch.isUrgent = false
            try second.scratch.apply(batch)
            work.noteTokens()
            while folded.finishStep(&work) {}
            (second.told.foldedSeq, second.told.appliedSeq) = (folded.overlay.durableSeq, seq)
            progress(second.told)
            try verifyOpenings(&second)
            try checkWanted()
        }
    }

    /// Tells how far the comparison is: at `table`, as of the entry `seq`.
    func tell(_ second: inout SecondFold, of table: ProjectionRow.Table?, at seq: UInt64) {
        second.report.seq = seq
        (second.told.appliedSeq, second.told.rows) = (seq, second.report.rows)
        second.told.table = table ?? second.told.table
        progress(second.told)
    }

    func checkWanted() throws(StoreError) {
        if isCancelled.isRaised { throw .stopped("the verification was cancelled") }
        if core.verification.isClosed { throw .stopped("the engine is shut down") }
    }

    /// Compares two pages that begin after the same position. Returns up to where they are compared; nil when both
    /// projections end here.
    static func compare(
        _ stored: [ProjectionRow], _ rebuilt: [ProjectionRow], page: Int = Self.page, into report: inout RebuildReport
    ) -> ProjectionRow.Position? {
        let isStoredFull = stored.count >= page
        let isRebuiltFull = rebuilt.count >= page
        var (left, right) = (stored[...], rebuilt[...])
        var last: ProjectionRow.Position?
        while let position = lesser(left.first?.position, right.first?.position) {
            // What is beyond a full page is not known yet.
            if left.isEmpty && isStoredFull || right.isEmpty && isRebuiltFull { return last }
            let one = left.first?.position == position ? left.popFirst() : nil
            let other = right.first?.position == position ? right.popFirst() : nil
            switch (one, other) {
            case (_, nil): note(.surplus, position, &report)
            case (nil, _): note(.missing, position, &report)
            case (let one?, let other?) where one.value != other.value: note(.changed, position, &report)
            default: report.rows += 1
            }
            last = position
        }
        return isStoredFull || isRebuiltFull ? last : nil
    }

    private static func lesser(
        _ one: ProjectionRow.Position?, _ other: ProjectionRow.Position?
    ) -> ProjectionRow.Position? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }

    static func note(
        _ kind: ProjectionDifference.Kind, _ position: ProjectionRow.Position, _ report: inout RebuildReport
    ) {
        report.differing += 1
        guard report.differences.count < maximumDifferences else { return }
        report.differences.append(ProjectionDifference(kind: kind, position: position))
    }
}

extension ProjectionRow.Position {
    /// The key for people: customers by their codes, months as such, everything else in hexadecimal, the parts divided by `/`.
    var place: String {
        let codes: Set<Int> =
            switch table {
            case .customer, .knowledge, .timeline, .rank: [0]
            case .match: [0, 1]
            case .nameToken, .opening: [1]
            case .identifier, .event, .idempotency, .nameForm, .permission, .outbox, .block, .reference, .openCase: []
            }
        return (0..<key.count / 8).map { index in
            if table == .opening, index == 0, let month = Month(ordinal: Int32(clamping: number(0))) {
                return month.description
            }
            if codes.contains(index), let code = CustomerCode(number: number(index)) { return code.description }
            let digits = String(number(index), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined(separator: "/")
    }
}
