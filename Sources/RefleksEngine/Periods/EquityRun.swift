import RefleksDomain
import RefleksStore

/// Adds up what became of everybody between two beginnings of months: both are read side by side by number, so that nothing is
/// held but those who are one with others.
struct EquityRun {
    private var statement = EquityStatement()
    /// Of who was or is one with others, at both ends.
    private var joined: [UInt64: (opening: OpeningRow?, closing: OpeningRow?)] = [:]

    /// Rows of one end, ascending; empty after the last one.
    typealias Source = (_ after: UInt64) throws(EngineRefusal) -> [OpeningRow]

    static func statement(
        opening: @escaping Source, closing: @escaping Source
    ) throws(EngineRefusal) -> EquityStatement {
        var run = EquityRun()
        var (before, after) = (Rows(opening), Rows(closing))
        while true {
            let (first, second) = (try before.peek(), try after.peek())
            guard first != nil || second != nil else { break }
            let number = min(first?.customer ?? .max, second?.customer ?? .max)
            let opened = first?.customer == number ? before.take() : nil
            let closed = second?.customer == number ? after.take() : nil
            if (opened?.survivor ?? 0) == 0, (closed?.survivor ?? 0) == 0 {
                try run.add([(opened, closed)])
            } else {
                run.joined[number] = (opened, closed)
            }
        }
        for set in run.sets() { try run.add(set) }
        return run.statement
    }

    /// A page of one end at a time.
    private struct Rows {
        private let source: Source
        private var rows: ArraySlice<OpeningRow> = []
        private var last: UInt64 = 0
        private var isAtEnd = false

        init(_ source: @escaping Source) { self.source = source }

        mutating func peek() throws(EngineRefusal) -> OpeningRow? {
            while rows.isEmpty, !isAtEnd {
                rows = try source(last)[...]
                if let end = rows.last { last = end.customer } else { isAtEnd = true }
            }
            return rows.first
        }

        mutating func take() -> OpeningRow? { rows.popFirst() }
    }

    /// Whoever was one at either end, directly or by others, together.
    private func sets() -> [[(OpeningRow?, OpeningRow?)]] {
        var leaders: [UInt64: UInt64] = [:]
        func leader(_ number: UInt64) -> UInt64 {
            var last = number
            while let next = leaders[last], next != last { last = next }
            return last
        }
        for (number, rows) in joined {
            for other in [rows.opening?.survivor ?? 0, rows.closing?.survivor ?? 0] where other != 0 {
                leaders[leader(number)] = leader(other)
            }
        }
        var sets: [UInt64: [(OpeningRow?, OpeningRow?)]] = [:]
        for number in joined.keys.sorted() {
            sets[leader(number), default: []].append((joined[number]?.opening, joined[number]?.closing))
        }
        return sets.keys.sorted().compactMap { sets[$0] }
    }

    private mutating func add(_ set: [(OpeningRow?, OpeningRow?)]) throws(EngineRefusal) {
        let opening = set.compactMap(\.0)
        let closing = set.compactMap(\.1)
        let held = closing.filter { $0.is(.held) }
        let holding = EquityStatement.Holding(
            opening: opening.filter { $0.is(.held) }.map(\.value), closing: held.map(\.byEarlierModel),
            closingRestated: held.map(\.value), wasLost: opening.contains { $0.known?.loss != nil },
            isErased: closing.contains { $0.is(.erased) || $0.is(.setAside) },
            wasSetAside: opening.contains { $0.is(.setAside) },
            loss: closing.lazy.compactMap { $0.known?.loss }.first)
        guard let holding else { throw .corrupt }
        statement.add(holding)
    }
}

extension OpeningRow {
    fileprivate var known: PeriodStanding? { PeriodStanding(rawValue: standing) }

    fileprivate func `is`(_ standing: PeriodStanding) -> Bool { known == standing }
}
