import RefleksTestSupport
import Testing

@testable import RefleksStore

/// What every store does with customers' heads.
@Suite struct HeadConformanceTests {
    private func bench(_ engine: Engine) throws -> Bench {
        let bench = try Bench(engine)
        try bench.store.grow(to: 20)
        return bench
    }

    private static func head(of customer: UInt64, _ store: any Store) throws -> [UInt8]? {
        let waited = try store.read { view throws(StoreError) in try view.customer(customer) }
        let cached = try store.readWithoutWaiting { view throws(StoreError) in try view.customer(customer) }
        #expect(waited == cached)
        #expect(
            try store.read { view throws(StoreError) in try view.record(.customer(customer)) } == waited?.record)
        return waited?.head
    }

    /// Of the customer's present record.
    private static func make(_ customer: UInt64, _ bytes: [UInt8], _ store: any Store) throws -> CustomerHead {
        let record = try store.read { view throws(StoreError) in try view.record(.customer(customer)) }
        return CustomerHead(customer: customer, seq: try #require(record).seq, bytes: bytes)
    }

    @Test(arguments: Engine.allCases) func `a head stands beside the record and outlives a restart`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        #expect(try Self.head(of: 3, bench.store) == [])
        #expect(try Self.head(of: 99, bench.store) == nil && Self.head(of: .max, bench.store) == nil)
        let long = [UInt8](repeating: 7, count: 20_000)
        try bench.store.keep([try Self.make(3, long, bench.store), try Self.make(1, [1], bench.store)])
        #expect(try bench.store.appliedSeq() == 20)
        try bench.reopen()
        #expect(try Self.head(of: 3, bench.store) == long && Self.head(of: 1, bench.store) == [1])
        try bench.store.keep([try Self.make(3, [2], bench.store)])
        #expect(try Self.head(of: 3, bench.store) == [2])
    }

    @Test(arguments: Engine.allCases) func `a head of another record, or of nobody, is not kept`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let made = try Self.make(3, [7], bench.store)
        try bench.store.keep([
            CustomerHead(customer: 3, seq: made.seq - 1, bytes: [7]), CustomerHead(customer: 99, seq: 1, bytes: [7]),
        ])
        #expect(try Self.head(of: 3, bench.store) == [] && Self.head(of: 99, bench.store) == nil)
        try bench.store.grow(to: 25)
        try bench.store.keep([made])
        #expect(try Self.head(of: 3, bench.store) == [])
    }

    @Test(arguments: Engine.allCases) func `a record removes the head, and so does a row alone`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        func keepAll() throws {
            try store.keep((1...5).map { try Self.make($0, [UInt8($0)], store) })
            for customer: UInt64 in 1...5 { #expect(try Self.head(of: customer, store) == [UInt8(customer)]) }
        }
        try keepAll()
        try store.append(Samples.entries(21...24), expectedTail: 20)
        var batch = ProjectionBatch(appliedSeq: 21)
        batch.entities[.customer(1)] = EntityRecord(bytes: [1], seq: 21)
        batch.entities.updateValue(nil, forKey: .customer(2))
        batch.timeline = [
            Samples.row(customer: 3, at: 5, id: 21), Samples.row(customer: 3, at: 6, id: 22),
            Samples.row(customer: 1, at: 5, id: 23),
        ]
        try store.apply(batch)
        #expect(try Self.head(of: 1, store) == [] && Self.head(of: 2, store) == nil)
        #expect(try Self.head(of: 3, store) == [])
        #expect(try Self.head(of: 4, store) == [4] && Self.head(of: 5, store) == [5])
    }

    @Test(arguments: Engine.allCases) func `heads are no part of what is compared, and go with the projection`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let rows = try bench.store.everyRow()
        try bench.store.keep([try Self.make(3, [7], bench.store)])
        #expect(try bench.store.everyRow() == rows)
        try bench.store.discardProjection()
        try bench.store.apply(Samples.batch(1...20))
        #expect(try bench.store.everyRow() == rows && Self.head(of: 3, bench.store) == [])
        bench.store.close()
        #expect(throws: StoreError.self) { try bench.store.keep([]) }
    }
}
