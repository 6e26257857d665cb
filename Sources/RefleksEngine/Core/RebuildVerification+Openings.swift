import RefleksDomain
import RefleksStore
import Synchronization

// The books follow from the ledger up to a month's cut. The second fold comes by that cut, and there everybody is as he was.

extension RebuildVerification {
    /// The months that are written now, whose marks are as the ledger says.
    func findOpenings(_ second: inout SecondFold) throws(StoreError) {
        let marks = try core.store.read { view throws(StoreError) in try view.openingMarks() }
        let isComplete = core.state.withLock { $0.directory.keepsEveryActivation }
        for mark in marks {
            guard let month = Month(ordinal: mark.month) else {
                Self.note(.surplus, ProjectionRow.opening(of: mark.month, 0), &second.report)
                continue
            }
            let expected = try core.mark(of: month)
            let isOfModels = expected.model == mark.model && expected.earlierModel == mark.earlierModel
            // A model whose activation is not kept any more cannot value anybody again.
            if !isOfModels, !isComplete { continue }
            guard isOfModels, expected.cut == mark.cut, expected.currency == mark.currency,
                expected.earlierCurrency == mark.earlierCurrency
            else {
                Self.note(.changed, ProjectionRow.opening(of: mark.month, 0), &second.report)
                continue
            }
            second.openings.append(mark)
        }
        second.openings.sort { ($0.cut, $0.month) < ($1.cut, $1.month) }
    }

    /// Compares the beginnings whose cuts the fold has reached.
    func verifyOpenings(_ second: inout SecondFold) throws(StoreError) {
        while let mark = second.openings.first, mark.cut <= second.foldedSeq {
            second.openings.removeFirst()
            if let month = Month(ordinal: mark.month) { try verify(mark, month, &second) }
        }
    }

    private func verify(_ mark: OpeningMark, _ month: Month, _ second: inout SecondFold) throws(StoreError) {
        let reader = core.periodReader(mark, month) { isCancelled.isRaised || core.verification.isClosed }
        let through = mark.isComplete ? UInt64.max : mark.through
        var after: UInt64 = 0
        while after < through {
            let stored = try core.store.read { [after] view throws(StoreError) in
                try view.openings(of: mark.month, after: after, limit: Self.page)
            }
            let expected = try second.scratch.read { [after] view throws(StoreError) in
                try reader.page(after: after, limit: Self.page, view)
            }
            let full = stored.count < Self.page ? UInt64.max : stored.last?.customer ?? .max
            let end = min(through, full, expected.last ?? .max)
            let (left, right) = (Self.byCustomer(stored), Self.byCustomer(expected.rows))
            for number in Set(left.keys).union(right.keys).sorted() where number <= end {
                let position = ProjectionRow.opening(of: mark.month, number)
                switch (left[number], right[number]) {
                case (let row?, let other?):
                    if row == other {
                        second.report.rows += 1
                    } else if try !isMovedByRates(row, other, reader, since: month.start, second) {
                        Self.note(.changed, position, &second.report)
                    }
                case (nil, _): Self.note(.missing, position, &second.report)
                case (_, nil): Self.note(.surplus, position, &second.report)
                }
            }
            second.told.rows = second.report.rows
            progress(second.told)
            try checkWanted()
            after = end
        }
    }

    private static func byCustomer(_ rows: [OpeningRow]) -> [UInt64: OpeningRow] {
        Dictionary(rows.map { ($0.customer, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the rows differ in nothing but values that rates decide: those put later for earlier days may explain it.
    private func isMovedByRates(
        _ row: OpeningRow, _ other: OpeningRow, _ reader: PeriodReader, since begin: Timestamp, _ second: SecondFold
    ) throws(StoreError) -> Bool {
        guard row.survivor == other.survivor, row.standing == other.standing,
            core.state.withLock({ $0.directory.hasRates(since: begin) })
        else { return false }
        return try second.scratch.read { view throws(StoreError) in
            guard let customer = try CustomerReader.load(row.customer, view) else { return false }
            var money = customer.scoring.money
            for member in customer.links?.members ?? [] {
                money += try CustomerReader.load(member, view)?.scoring.money ?? []
            }
            return money.contains {
                $0.currency != reader.model.currency || $0.currency != reader.earlierModel.currency
            }
        }
    }
}
