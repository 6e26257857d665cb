import Testing

@testable import RefleksStore

/// What every store does with the beginnings of months.
@Suite struct OpeningConformanceTests {
    private static func mark(_ month: Int32, through: UInt64, isComplete: Bool = false) -> OpeningMark {
        OpeningMark(
            month: month, cut: 17, currency: 949, earlierCurrency: 978, model: 3, earlierModel: 2, through: through,
            isComplete: isComplete)
    }

    private static func row(_ customer: UInt64, _ value: Int64, survivor: UInt64 = 0) -> OpeningRow {
        OpeningRow(customer: customer, survivor: survivor, value: value, byEarlierModel: -value, standing: 1)
    }

    @Test(arguments: Engine.allCases) func `rows come month by month in order, and outlive a restart`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        defer { bench.close() }
        try bench.store.grow(to: 20)
        let compared = try bench.store.everyRow()
        let rows = [Self.row(5, .max), Self.row(9, .min + 1, survivor: 5), Self.row(UInt64(Int64.max), 7)]
        try bench.store.put(rows, of: Self.mark(24_315, through: 9))
        try bench.store.put([Self.row(5, 1)], of: Self.mark(24_314, through: 5, isComplete: true))
        try bench.store.put([Self.row(11, 3)], of: Self.mark(24_315, through: 11, isComplete: true))
        try bench.reopen()
        func read(_ month: Int32, after: UInt64 = 0, limit: Int = 100) throws -> [OpeningRow] {
            try bench.store.read { view throws(StoreError) in
                try view.openings(of: month, after: after, limit: limit)
            }
        }
        #expect(try read(24_315) == [rows[0], rows[1], Self.row(11, 3), rows[2]])
        #expect(try read(24_315, after: 5, limit: 1) == [rows[1]] && read(24_314) == [Self.row(5, 1)])
        #expect(try read(24_316).isEmpty && read(24_315, limit: 0).isEmpty && read(24_315, after: .max).isEmpty)
        #expect(
            try bench.store.read { view throws(StoreError) in try view.openingMarks() } == [
                Self.mark(24_314, through: 5, isComplete: true), Self.mark(24_315, through: 11, isComplete: true),
            ])
        #expect(try bench.store.appliedSeq() == 20)
        // They are no part of what is compared, and go with the projection.
        #expect(try bench.store.everyRow() == compared)
        try bench.store.discardProjection()
        #expect(try read(24_315).isEmpty)
        #expect(try bench.store.read { view throws(StoreError) in try view.openingMarks() }.isEmpty)
    }
}
