import RefleksTestSupport
import Testing

@testable import RefleksStore

/// What every store does with the queue of cases.
@Suite struct CaseConformanceTests {
    private static func row(
        _ id: UInt64, due: Int64, of customer: UInt64, branch: UInt32 = 0, owner: UInt32 = 0, state: UInt8 = 1,
        severity: UInt8 = 2
    ) -> CaseRow {
        CaseRow(
            id: id, due: due, customer: customer, branch: branch, owner: owner, state: state, severity: severity,
            record: [UInt8(truncatingIfNeeded: id), 7])
    }

    private static func ids(
        _ store: any Store, _ change: (inout CaseFilter) -> Void = { _ in }, scan: Int = 100
    ) throws -> [UInt64] {
        var filter = CaseFilter()
        change(&filter)
        var (found, position): ([UInt64], CasePosition?) = ([], nil)
        while true {
            let page = try store.read { [position, filter] view throws(StoreError) in
                try view.cases(filter, after: position, scan: scan)
            }
            #expect(page.rows.allSatisfy { $0.record == [UInt8(truncatingIfNeeded: $0.id), 7] })
            found += page.rows.map(\.id)
            guard let next = page.next else { return found }
            position = next
        }
    }

    @Test(arguments: Engine.allCases)
    func `the queue is ordered by what is due, narrowed, paged, and outlives a restart`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        defer { bench.close() }
        try bench.store.grow(to: 20)
        try bench.store.append(Samples.entries(21...22), expectedTail: 20)
        var batch = Samples.batch(21...21)
        batch.cases = [
            1: [
                Self.row(10, due: 500, of: 1, branch: 7, owner: 3), Self.row(11, due: .max, of: 1, branch: 7, state: 2),
            ],
            2: [Self.row(12, due: -4, of: 2, branch: .max, severity: 4)],
            3: [
                Self.row(13, due: 500, of: 3, owner: 3, state: 5),
                Self.row(UInt64(Int64.max), due: 500, of: 3, branch: 7, severity: 4),
            ],
        ]
        try bench.store.apply(batch)
        try bench.reopen()
        let store = bench.store
        let last = UInt64(Int64.max)
        for scan in [1, 2, 100] {
            #expect(try Self.ids(store, scan: scan) == [12, 10, 13, last, 11])
            #expect(try Self.ids(store, { $0.branch = 7 }, scan: scan) == [10, last, 11])
            #expect(try Self.ids(store, { $0.owner = 3 }, scan: scan) == [10, 13])
            #expect(try Self.ids(store, { ($0.owner, $0.branch) = (3, 7) }, scan: scan) == [10])
            #expect(try Self.ids(store, { $0.state = 2 }, scan: scan) == [11])
            #expect(try Self.ids(store, { $0.severity = 4 }, scan: scan) == [12, last])
            #expect(try Self.ids(store, { $0.branch = 8 }, scan: scan) == [])
        }
        #expect(
            try store.read { view throws(StoreError) in try view.cases(CaseFilter(), after: nil, scan: 0).rows } == [])
        // All of a customer's are put anew; none takes them out.
        var next = Samples.batch(22...22)
        next.cases = [1: [Self.row(11, due: 3, of: 1)], 3: []]
        try store.apply(next)
        #expect(try Self.ids(store) == [12, 11] && Self.ids(store, { $0.branch = 7 }) == [])
    }

    @Test func `both engines have the same rows of the queue, page by page`() throws {
        var all: [[ProjectionRow]] = []
        for engine in Engine.allCases {
            let bench = try Bench(engine)
            defer { bench.close() }
            try bench.store.grow(to: 20)
            try bench.store.append(Samples.entries(21...21), expectedTail: 20)
            var batch = Samples.batch(21...21)
            batch.cases = [
                5: (1...9).map { Self.row($0, due: Int64($0) * 7 % 5, of: 5, branch: 1) },
                6: [Self.row(40, due: .max, of: 6, owner: 2)],
            ]
            try bench.store.apply(batch)
            var (rows, position): ([ProjectionRow], ProjectionRow.Position?) = ([], nil)
            while true {
                let page = try bench.store.read { [position] view throws(StoreError) in
                    try view.rows(after: position, limit: 3)
                }
                guard let last = page.last else { break }
                rows += page
                position = last.position
            }
            all.append(rows.filter { $0.position.table == .openCase })
        }
        #expect(all.first?.count == 10 && all.first == all.last)
    }
}
