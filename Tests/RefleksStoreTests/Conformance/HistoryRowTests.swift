import RefleksStore
import Testing

/// Rows that only tell where a change stands.
@Suite struct HistoryRowTests {
    private static func row(_ customer: UInt64, _ time: Int64, _ seq: UInt64) -> TimelineRow {
        TimelineRow(
            customer: customer, occurredAt: time, id: seq << 10, seq: seq, recordedAt: Int64(seq) * 10, kind: 7,
            publicBytes: time == TimelineRow.historyTime ? [] : [1], sealedBytes: [])
    }

    @Test(arguments: Engine.allCases)
    func `they stand before the interactions, and no timeline shows them`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        defer { bench.close() }
        let store = bench.store
        try store.append(Samples.entries(1...9), expectedTail: 0)
        var batch = ProjectionBatch(appliedSeq: 9)
        let change = TimelineRow.historyTime
        batch.timeline = [
            Self.row(1, 50, 5), Self.row(1, change, 7), Self.row(1, -40, 6), Self.row(1, change, 3),
            Self.row(2, change, 8),
            Self.row(1, 50, 9),
        ]
        try store.apply(batch)
        try store.read { view throws(StoreError) in
            func shown(_ customer: UInt64, _ before: TimelinePosition? = nil) throws(StoreError) -> [UInt64] {
                try view.timeline(customer: customer, before: before, limit: 10, maximumBytes: .max).map(\.seq)
            }
            #expect(try shown(1) == [9, 5, 6])
            #expect(try shown(1, TimelinePosition(occurredAt: 50, id: 5 << 10)) == [6])
            #expect(try shown(2) == [])
            func places(_ last: Int64, _ limit: Int) throws(StoreError) -> [UInt64] {
                try view.timelinePlaces(customer: 1, upTo: last, limit: limit).map(\.seq)
            }
            #expect(try places(.max, 10) == [3, 7, 6, 5, 9])
            #expect(try places(49, 10) == [3, 7, 6])
            #expect(try places(change, 10) == [3, 7])
            #expect(try places(.max, 1) == [3])
            #expect(try view.timelinePlaces(customer: 3, upTo: .max, limit: 10) == [])
            #expect(
                try view.timelinePlaces(customer: 2, upTo: .max, limit: 10) == [
                    TimelinePlace(occurredAt: change, id: 8 << 10, seq: 8, recordedAt: 80, kind: 7)
                ])
        }
    }
}
