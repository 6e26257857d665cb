import RefleksTestSupport
import Testing

@testable import RefleksStore

/// What every store does with what customers are ordered by.
@Suite struct RankConformanceTests {
    private static func row(
        _ customer: UInt64, score: Int32, value: Int32 = 0, lifetime: Int32? = nil, list: UInt8 = 0, branch: UInt32 = 0
    ) -> RankRow {
        RankRow(
            customer: customer, score: score, value: value, lifetime: lifetime, list: list, tier: 1, branch: branch)
    }

    private static func numbers(
        _ order: RankOrder, _ store: any Store, after: RankPosition? = nil, limit: Int = 100
    ) throws -> [UInt64] {
        try store.read { view throws(StoreError) in
            try view.ranks(order, after: after, limit: limit).map(\.position.customer)
        }
    }

    @Test(arguments: Engine.allCases) func `customers come in order, page by page, and outlive a restart`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        defer { bench.close() }
        try bench.store.grow(to: 20)
        let rows = [
            Self.row(1, score: 10, value: -5, lifetime: -3), Self.row(2, score: 900, value: 7, list: 6),
            Self.row(3, score: 10, value: .max, lifetime: .max, list: 6, branch: .max),
            Self.row(4, score: 0, value: .min + 1, lifetime: 0, list: 7),
            Self.row(UInt64(Int64.max), score: 10, value: 7, lifetime: 0), Self.row(9, score: -1, lifetime: .min + 1),
        ]
        try bench.store.order(Dictionary(uniqueKeysWithValues: rows.map { ($0.customer, $0) }), mark: nil)
        try bench.reopen()
        let store = bench.store
        #expect(try store.appliedSeq() == 20)
        let last = UInt64(Int64.max)
        #expect(try Self.numbers(.score, store) == [2, 1, 3, last, 4, 9])
        #expect(try Self.numbers(.value, store) == [3, 2, last, 9, 1, 4])
        #expect(try Self.numbers(.lifetime, store) == [3, 4, last, 1, 9], "of whom nothing is expected is not in it")
        #expect(try Self.numbers(.list(6), store) == [3, 2] && Self.numbers(.list(7), store) == [4])
        #expect(try Self.numbers(.list(0), store) == [] && Self.numbers(.list(1), store) == [])
        for order in [RankOrder.score, .value, .lifetime, .list(6)] {
            var (paged, position): ([UInt64], RankPosition?) = ([], nil)
            while true {
                let page = try store.read { [position] view throws(StoreError) in
                    try view.ranks(order, after: position, limit: 1)
                }
                guard let place = page.first else { break }
                paged.append(place.position.customer)
                position = place.position
            }
            #expect(try paged == Self.numbers(order, store), "\(order)")
        }
        let asked = rows.map(\.customer) + [99, .max]
        let found = try store.read { view throws(StoreError) in
            try asked.map { customer throws(StoreError) in try view.rank(of: customer) }
        }
        #expect(found == rows + [nil, nil])
        let listed = try store.read { view throws(StoreError) in
            (
                try view.ranks(after: 0, limit: 9), try view.ranks(after: 2, limit: 2),
                try view.ranks(after: .max, limit: 9)
            )
        }
        #expect(listed.0 == rows.sorted { $0.customer < $1.customer })
        #expect(listed.1 == Array(rows[2...3]) && listed.2 == [])
        #expect(try Self.numbers(.score, store, limit: 0) == [])
    }

    @Test(arguments: Engine.allCases) func `a batch moves places, and nil takes them away`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        defer { bench.close() }
        try bench.store.grow(to: 20)
        try bench.store.order([1: Self.row(1, score: 5), 2: Self.row(2, score: 9, value: 3, list: 6)], mark: nil)
        try bench.store.append(Samples.entries(21...22), expectedTail: 20)
        var batch = Samples.batch(21...21)
        batch.ranks = [1: Self.row(1, score: 50), 3: Self.row(3, score: 20, list: 7)]
        batch.ranks.updateValue(nil, forKey: 2)
        batch.ranks.updateValue(nil, forKey: 77)
        try bench.store.apply(batch)
        #expect(try Self.numbers(.score, bench.store) == [1, 3] && Self.numbers(.list(6), bench.store) == [])
        // The same again changes nothing, and a new list changes the score of nobody.
        try bench.store.order([1: Self.row(1, score: 50, list: 6)], mark: nil)
        try bench.store.order([1: Self.row(1, score: 50, list: 6)], mark: nil)
        #expect(try Self.numbers(.list(6), bench.store) == [1] && Self.numbers(.score, bench.store) == [1, 3])
        try bench.store.order([1: Self.row(1, score: 10, list: 6)], mark: nil)
        #expect(try Self.numbers(.score, bench.store) == [3, 1] && Self.numbers(.list(6), bench.store) == [1])
        #expect(try bench.store.everyRow().allSatisfy { $0.position.table != .customer || !$0.value.isEmpty })
    }

    @Test(arguments: Engine.allCases) func `a lifetime value comes, moves and goes, alone and with a score`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        defer { bench.close() }
        try bench.store.grow(to: 20)
        func order(_ rows: RankRow...) throws {
            try bench.store.order(Dictionary(uniqueKeysWithValues: rows.map { ($0.customer, $0) }), mark: nil)
            for row in rows {
                let found = try bench.store.read { view throws(StoreError) in try view.rank(of: row.customer) }
                #expect(found == row)
            }
        }
        func numbers() throws -> [UInt64] { try Self.numbers(.lifetime, bench.store) }
        try order(Self.row(1, score: 5), Self.row(2, score: 9))
        #expect(try numbers() == [])
        try order(Self.row(1, score: 5, lifetime: 70))
        try order(Self.row(2, score: 10, lifetime: 80))
        #expect(try numbers() == [2, 1] && Self.numbers(.score, bench.store) == [2, 1])
        try order(Self.row(2, score: 4, lifetime: 60))
        #expect(try numbers() == [1, 2] && Self.numbers(.score, bench.store) == [1, 2])
        try order(Self.row(1, score: 5, value: 3, lifetime: 50, list: 6))
        #expect(try numbers() == [2, 1])
        try order(Self.row(2, score: 4), Self.row(1, score: 6, value: 3, list: 6))
        #expect(try numbers() == [] && Self.numbers(.list(6), bench.store) == [1])
        try bench.store.order([1: nil], mark: nil)
        #expect(try numbers() == [] && Self.numbers(.score, bench.store) == [2])
    }

    @Test(arguments: Engine.allCases) func `places are no part of the fold, and go with the projection`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        defer { bench.close() }
        try bench.store.grow(to: 20)
        let before = try bench.store.everyRow()
        let mark = RankMark(day: 20_785, rules: 3)
        #expect(try bench.store.read { view throws(StoreError) in try view.rankMark() } == nil)
        try bench.store.order([1: Self.row(1, score: 5)], mark: mark)
        #expect(try bench.store.everyRow() == before)
        try bench.reopen()
        #expect(try bench.store.read { view throws(StoreError) in try view.rankMark() } == mark)
        let next = RankMark(day: 20_786, rules: .max)
        try bench.store.order([:], mark: next)
        #expect(try bench.store.read { view throws(StoreError) in try view.rankMark() } == next)
        try bench.store.discardProjection()
        #expect(try bench.store.read { view throws(StoreError) in try view.rankMark() } == nil)
        #expect(try Self.numbers(.score, bench.store) == [])
    }
}
