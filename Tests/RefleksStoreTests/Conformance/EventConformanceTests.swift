import RefleksCrypto
import RefleksStore
import Testing

/// What every store does with the keys of source events, new ones and old ones.
@Suite struct EventConformanceTests {
    /// A store with the keys 1...60, which came in six batches.
    private func filled(_ engine: Engine) throws -> Bench {
        let bench = try Bench(engine)
        try bench.store.append(Samples.entries(1...100), expectedTail: 0)
        for last in stride(from: UInt64(10), through: 60, by: 10) {
            try bench.store.apply(Samples.batch(last - 9...last))
        }
        return bench
    }

    private func apply(_ record: (UInt64) -> EntityRecord?, to numbers: [UInt64], at seq: UInt64, in store: any Store)
        throws
    {
        var batch = ProjectionBatch(appliedSeq: seq)
        for number in numbers { batch.entities.updateValue(record(number), forKey: .event(Samples.index(number))) }
        try store.apply(batch)
    }

    private func record(_ number: UInt64, in store: any Store) throws -> EntityRecord? {
        try store.read { view throws(StoreError) in try view.record(.event(Samples.index(number))) }
    }

    private func keys(of store: any Store, pageSize: Int) throws -> [BlindIndex] {
        try store.read { view throws(StoreError) in
            var keys: [BlindIndex] = []
            while true {
                let page = try view.events(after: keys.last, limit: pageSize)
                keys += page
                if page.count < pageSize { return keys }
            }
        }
    }

    /// Whoever looks for the first and the last of them looks among the oldest and among the newest.
    private static let numbers: [UInt64] = [1, 2, 29, 30, 31, 58, 59, 60]

    @Test(arguments: Engine.allCases) func `a key that comes again replaces its record, however old it is`(
        _ engine: Engine
    ) throws {
        let bench = try filled(engine)
        defer { bench.close() }
        let store = bench.store
        for seq: UInt64 in [61, 62, 63] {
            try apply({ _ in EntityRecord(bytes: [UInt8(seq)], seq: seq) }, to: Self.numbers, at: seq, in: store)
            for number in Self.numbers {
                #expect(try record(number, in: store) == EntityRecord(bytes: [UInt8(seq)], seq: seq))
            }
        }
        #expect(try record(28, in: store) == EntityRecord(bytes: [1, 2, 3], seq: 28))
        #expect(try keys(of: store, pageSize: 7) == (1...60).map(Samples.index).sorted())
        #expect(try store.everyRow().count { $0.position.table == .event } == 60)
    }

    @Test(arguments: Engine.allCases) func `a key is removed however old it is, also one that came twice`(
        _ engine: Engine
    ) throws {
        let bench = try filled(engine)
        defer { bench.close() }
        let store = bench.store
        try apply({ _ in EntityRecord(bytes: [9], seq: 61) }, to: [1, 2, 59], at: 61, in: store)
        try apply({ _ in nil }, to: Self.numbers, at: 62, in: store)
        for number in Self.numbers { #expect(try record(number, in: store) == nil) }
        let left = (1...60).filter { !Self.numbers.contains($0) }.map(Samples.index).sorted()
        #expect(try keys(of: store, pageSize: 5) == left)
        // What comes later brings none of them back.
        try store.apply(Samples.batch(63...100))
        for number in Self.numbers { #expect(try record(number, in: store) == nil) }
        #expect(try store.everyRow().count { $0.position.table == .event } == 52 + 38)
    }

    @Test(arguments: Engine.allCases) func `keys of all ages are paged through in one order`(_ engine: Engine) throws {
        let bench = try filled(engine)
        defer { bench.close() }
        let expected = (1...60).map(Samples.index).sorted()
        for pageSize in [1, 7, 60, 61] { #expect(try keys(of: bench.store, pageSize: pageSize) == expected) }
        try bench.reopen()
        #expect(try keys(of: bench.store, pageSize: 13) == expected)
        let rows = try bench.store.everyRow(pageSize: 9).filter { $0.position.table == .event }
        #expect(rows.map { BlindIndex(high: $0.position.number(0), low: $0.position.number(1)) } == expected)
    }
}
