import RefleksStore
import Testing

/// What every store does with its projection.
@Suite struct ProjectionConformanceTests {
    private func bench(_ engine: Engine, entries: UInt64 = 100) throws -> Bench {
        let bench = try Bench(engine)
        if entries > 0 { try bench.store.append(Samples.entries(1...entries), expectedTail: 0) }
        return bench
    }

    @Test(arguments: Engine.allCases) func `a new projection is empty`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        #expect(try store.appliedSeq() == 0)
        #expect(try store.everyRow() == [])
        #expect(try store.read { view throws(StoreError) in try view.record(.customer(1)) } == nil)
        #expect(try store.read { view throws(StoreError) in view.appliedSeq } == 0)
    }

    @Test(arguments: Engine.allCases) func `a batch and its position become visible together`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        try store.apply(Samples.batch(1...7))
        #expect(try store.appliedSeq() == 7)
        try store.read { view throws(StoreError) in
            #expect(view.appliedSeq == 7)
            #expect(try view.record(.customer(3)) == EntityRecord(bytes: [7], seq: 7))
            #expect(try view.record(.event(Samples.index(5))) == EntityRecord(bytes: [1, 2, 3], seq: 5))
            #expect(try view.record(.event(Samples.index(8))) == nil)
            #expect(try view.record(.identifier(Samples.index(5))) == nil)
            #expect(try view.record(.idempotency(Samples.index(5))) == nil)
            #expect(try view.record(.customer(.max)) == nil)
        }
    }

    @Test(arguments: Engine.allCases) func `what is in memory is read without waiting, as of the last batch`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        for last: UInt64 in [7, 20, 21] {
            try store.apply(Samples.batch(try store.appliedSeq() + 1...last))
            try store.readWithoutWaiting { view throws(StoreError) in
                #expect(view.appliedSeq == last)
                #expect(try view.record(.event(Samples.index(last))) == EntityRecord(bytes: [1, 2, 3], seq: last))
                let rows = try view.timeline(customer: last % 5 + 1, before: nil, limit: 1, maximumBytes: .max)
                #expect(rows.map(\.seq) == [last])
            }
        }
        try store.discardProjection()
        #expect(try store.readWithoutWaiting { view throws(StoreError) in view.appliedSeq } == 0)
        store.close()
        #expect(throws: StoreError.self) { try store.readWithoutWaiting { _ throws(StoreError) in } }
    }

    @Test(arguments: Engine.allCases) func `the oldest idempotency keys are found by their entry`(_ engine: Engine)
        throws
    {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        var batch = ProjectionBatch(appliedSeq: 9)
        for seq: UInt64 in [7, 3, 9, 5] {
            batch.entities[.idempotency(Samples.index(100 - seq))] = EntityRecord(bytes: [UInt8(seq)], seq: seq)
        }
        batch.entities[.event(Samples.index(1))] = EntityRecord(bytes: [], seq: 1)
        try store.apply(batch)
        func oldest(_ limit: Int) throws -> [UInt64] {
            try store.read { view throws(StoreError) in
                try view.oldestIdempotencies(limit: limit).map { row in
                    #expect(
                        row.index == Samples.index(100 - row.record.seq) && row.record.bytes == [UInt8(row.record.seq)])
                    return row.record.seq
                }
            }
        }
        #expect(try oldest(3) == [3, 5, 7])
        #expect(try oldest(0) == [] && oldest(-1) == [])
        batch = ProjectionBatch(appliedSeq: 10)
        batch.entities.updateValue(nil, forKey: .idempotency(Samples.index(97)))
        batch.entities[.idempotency(Samples.index(95))] = EntityRecord(bytes: [10], seq: 10)
        try store.apply(batch)
        let seqs = try store.read { view throws(StoreError) in
            try view.oldestIdempotencies(limit: 9).map(\.record.seq)
        }
        #expect(seqs == [7, 9, 10])
    }

    @Test(arguments: Engine.allCases)
    func `the keys of events come in their order, page after page`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        var batch = ProjectionBatch(appliedSeq: 9)
        let edge = BlindIndex(high: 1 << 63, low: .max)
        let events = [Samples.index(1), Samples.index(2), Samples.index(3), edge].sorted()
        for event in events { batch.entities[.event(event)] = EntityRecord(bytes: [1], seq: 9) }
        batch.entities[.idempotency(Samples.index(4))] = EntityRecord(bytes: [1], seq: 9)
        try bench.store.apply(batch)
        func page(after index: BlindIndex?, _ limit: Int) throws -> [BlindIndex] {
            try bench.store.read { view throws(StoreError) in try view.events(after: index, limit: limit) }
        }
        #expect(try page(after: nil, 9) == events)
        #expect(try page(after: nil, 3) == Array(events.prefix(3)))
        #expect(try page(after: events[2], 9) == [events[3]])
        #expect(try page(after: events[3], 9) == [] && page(after: nil, 0) == [] && page(after: nil, -1) == [])
    }

    @Test(arguments: Engine.allCases) func `a record is replaced and removed`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        let keys: [EntityKey] = [
            .customer(4), .identifier(Samples.index(1)), .event(Samples.index(1)), .idempotency(Samples.index(1)),
            .knowledge(4), .permission(Samples.index(1)), .block(Samples.index(1)), .match(CustomerPair(4, 3)),
            .reference(Samples.index(1)),
        ]
        var batch = ProjectionBatch(appliedSeq: 1)
        for key in keys { batch.entities[key] = EntityRecord(bytes: [1], seq: 1) }
        try store.apply(batch)
        batch = ProjectionBatch(appliedSeq: 2)
        for key in keys { batch.entities[key] = EntityRecord(bytes: [], seq: 2) }
        try store.apply(batch)
        for key in keys {
            #expect(
                try store.read { view throws(StoreError) in try view.record(key) } == EntityRecord(bytes: [], seq: 2))
        }
        batch = ProjectionBatch(appliedSeq: 3)
        for key in keys { batch.entities.updateValue(nil, forKey: key) }
        try store.apply(batch)
        #expect(try store.everyRow() == [])
    }

    @Test(arguments: Engine.allCases) func `matches are listed by rank, then by pair, without those that have none`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        var batch = ProjectionBatch(appliedSeq: 1)
        let ranks: [(CustomerPair, Int64?)] = [
            (CustomerPair(1, 2), 5), (CustomerPair(9, 1), -7), (CustomerPair(3, 2), 5), (CustomerPair(7, 8), nil),
            (CustomerPair(5, 6), .max), (CustomerPair(1, 3), 5),
        ]
        for (pair, rank) in ranks {
            batch.entities[.match(pair)] = EntityRecord(bytes: [1], seq: 1, rank: rank)
        }
        try store.apply(batch)
        func pairs(after position: MatchPosition?, _ limit: Int) throws -> [[UInt64]] {
            try store.read { view throws(StoreError) in try view.matches(after: position, limit: limit) }
                .map { [$0.pair.first, $0.pair.second] }
        }
        #expect(try pairs(after: nil, 9) == [[5, 6], [1, 2], [1, 3], [2, 3], [1, 9]])
        #expect(try pairs(after: nil, 2) == [[5, 6], [1, 2]] && pairs(after: nil, 0).isEmpty)
        #expect(try pairs(after: MatchPosition(rank: 5, pair: CustomerPair(1, 2)), 2) == [[1, 3], [2, 3]])
        #expect(try pairs(after: MatchPosition(rank: -7, pair: CustomerPair(1, 9)), 2).isEmpty)
        batch = ProjectionBatch(appliedSeq: 2)
        batch.entities[.match(CustomerPair(5, 6))] = EntityRecord(bytes: [1], seq: 2)
        batch.entities.updateValue(nil, forKey: .match(CustomerPair(1, 2)))
        try store.apply(batch)
        #expect(try pairs(after: nil, 2) == [[1, 3], [2, 3]])
        let record = try store.read { view throws(StoreError) in try view.record(.match(CustomerPair(3, 1))) }
        #expect(record == EntityRecord(bytes: [1], seq: 1, rank: 5))
    }

    @Test(arguments: Engine.allCases) func `a position never stands still or goes back`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        try store.apply(Samples.batch(1...7))
        #expect(try failure { try store.apply(Samples.batch(6...7)) } == .unexpected)
        #expect(try failure { try store.apply(Samples.batch(3...5)) } == .unexpected)
        #expect(try store.appliedSeq() == 7)
    }

    @Test(arguments: Engine.allCases) func `nothing is projected that is not durable`(_ engine: Engine) throws {
        let bench = try bench(engine, entries: 5)
        defer { bench.close() }
        let store = bench.store
        #expect(try failure { try store.apply(Samples.batch(1...6)) } == .unexpected)
        #expect(try store.everyRow() == [])
    }

    @Test(arguments: Engine.allCases) func `a timeline is read newest first, by time and then by id`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        var batch = ProjectionBatch(appliedSeq: 1)
        let rows = [(30, 1), (10, 2), (30, 3), (-20, 4), (20, 5)].map { time, id in
            Samples.row(customer: 9, at: Int64(time), id: UInt64(id), note: id == 5 ? "sealed" : "")
        }
        batch.timeline = rows + [Samples.row(customer: 8, at: 99, id: 6), Samples.row(customer: 10, at: 99, id: 7)]
        try store.apply(batch)
        let expected = [rows[2], rows[0], rows[4], rows[1], rows[3]]
        try store.read { view throws(StoreError) in
            #expect(try view.timeline(customer: 9, before: nil, limit: 10, maximumBytes: .max) == expected)
            #expect(try view.timeline(customer: 9, before: nil, limit: 2, maximumBytes: .max) == Array(expected[..<2]))
            #expect(
                try view.timeline(customer: 9, before: expected[1].position, limit: 2, maximumBytes: .max)
                    == Array(expected[2..<4]))
            let noID = TimelinePosition(occurredAt: 30, id: .max)
            #expect(try view.timeline(customer: 9, before: noID, limit: 1, maximumBytes: .max) == [expected[0]])
            let oldest = TimelinePosition(occurredAt: -20, id: 4)
            #expect(try view.timeline(customer: 9, before: oldest, limit: 5, maximumBytes: .max) == [])
            #expect(try view.timeline(customer: 9, before: nil, limit: 0, maximumBytes: .max) == [])
            let two = expected[0].byteCount + 1
            #expect(try view.timeline(customer: 9, before: nil, limit: 9, maximumBytes: two) == Array(expected[..<2]))
            #expect(try view.timeline(customer: 9, before: nil, limit: 9, maximumBytes: 1) == [expected[0]])
            #expect(try view.timeline(customer: 1, before: nil, limit: 5, maximumBytes: .max) == [])
            #expect(try view.timeline(customer: .max, before: nil, limit: 5, maximumBytes: .max) == [])
            #expect(try view.timelineRow(customer: 9, occurredAt: 20, id: 5) == rows[4])
            #expect(try view.timelineRow(customer: 9, occurredAt: 20, id: 6) == nil)
            #expect(try view.timelineRow(customer: 9, occurredAt: 20, id: .max) == nil)
        }
    }

    @Test(arguments: Engine.allCases) func `customers are found by all of their tokens`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        var batch = ProjectionBatch(appliedSeq: 1)
        for customer in 1...60 as ClosedRange<UInt64> {
            batch.addedNameTokens.append(NameToken(token: .max, customer: customer))
            if customer % 2 == 0 { batch.addedNameTokens.append(NameToken(token: 0, customer: customer)) }
            if customer % 3 == 0 { batch.addedNameTokens.append(NameToken(token: 1 << 63, customer: customer)) }
        }
        try store.apply(batch)
        try store.read { view throws(StoreError) in
            let all: [UInt64] = [.max, 0, 1 << 63]
            let each = all.map { [$0] }
            #expect(
                try view.customers(withOneOfEach: each, after: 0, limit: 99) == Array(stride(from: 6, to: 61, by: 6)))
            #expect(try view.customers(withOneOfEach: each, after: 12, limit: 2) == [18, 24])
            let even: [[UInt64]] = [[1 << 63, 5, 0], [.max, 7]]
            #expect(try view.customers(withOneOfEach: even, after: 0, limit: 5) == [2, 3, 4, 6, 8])
            #expect(try view.customers(withOneOfEach: [[0], []], after: 0, limit: 9) == [])
            #expect(try view.customers(withOneOfEach: [[0], [5]], after: 0, limit: 9) == [])
            #expect(try view.customers(withOneOfEach: [], after: 0, limit: 9) == [])
            #expect(try view.customers(withOneOfEach: [[0]], after: .max, limit: 9) == [])
            #expect(try view.customers(withOneOfEach: [[0]], after: 0, limit: 0) == [])
        }
    }

    @Test(arguments: Engine.allCases) func `a removed token no longer finds, one added again does`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        var batch = ProjectionBatch(appliedSeq: 1)
        batch.addedNameTokens = [NameToken(token: 5, customer: 1), NameToken(token: 5, customer: 2)]
        try store.apply(batch)
        batch = ProjectionBatch(appliedSeq: 2)
        batch.removedNameTokens =
            batch.addedNameTokens + [NameToken(token: 5, customer: 1), NameToken(token: 5, customer: 2)]
        batch.addedNameTokens = [NameToken(token: 5, customer: 2), NameToken(token: 5, customer: 2)]
        try store.apply(batch)
        #expect(
            try store.read { view throws(StoreError) in
                try view.customers(withOneOfEach: [[5]], after: 0, limit: 9)
            } == [2])
    }

    @Test(arguments: Engine.allCases) func `long lists that hardly meet are walked in parts, and nobody is left out`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        var batch = ProjectionBatch(appliedSeq: 1)
        let meeting: Set<UInt64> = [1, 700, 701, 1_999]
        for customer in 1...2_000 as ClosedRange<UInt64> {
            let isOdd = customer % 2 == 1
            if isOdd || meeting.contains(customer) {
                batch.addedNameTokens.append(NameToken(token: 10 + customer % 3, customer: customer))
            }
            if !isOdd || meeting.contains(customer) {
                batch.addedNameTokens.append(NameToken(token: 20, customer: customer))
            }
        }
        try store.apply(batch)
        try store.read { view throws(StoreError) in
            var found: [UInt64] = []
            var position: UInt64? = 0
            var parts = 0
            while let after = position, parts < 2_000 {
                var effort = 100
                let part = try view.customers(
                    havingOneOfEach: [[10, 11, 12], [20]], after: after, limit: 9, effort: &effort)
                // The heads of all lists, and then at most what two searches of full blocks overdraw.
                #expect(effort > -700)
                #expect(part.next.map { $0 > after } ?? true)
                found += part.numbers
                position = part.next
                parts += 1
            }
            #expect(found == meeting.sorted())
            #expect(parts > 10)
        }
    }

    @Test(arguments: Engine.allCases) func `forms lead to words for as long as somebody has them`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        func expect(_ words: [UInt64], for form: UInt64, limit: Int = 9) throws {
            let found = try store.read { view throws(StoreError) in try view.words(havingForm: form, limit: limit) }
            #expect(found == words)
        }
        var batch = ProjectionBatch(appliedSeq: 1)
        batch.addedNameTokens = [5, .max].map { NameToken(token: $0, customer: 1) }
        batch.addedNameTokens.append(NameToken(token: 5, customer: 2))
        batch.words = [NameWord(token: .max, forms: [1, .max]), NameWord(token: 5, forms: [1, 1 << 63])]
        try store.apply(batch)
        try expect([5, .max], for: 1)
        try expect([5], for: 1, limit: 1)
        try expect([], for: 1, limit: 0)
        try expect([.max], for: .max)
        try expect([], for: 2)

        // One of two goes, and a word is told again with a form more.
        batch = ProjectionBatch(appliedSeq: 2)
        batch.removedNameTokens = [NameToken(token: 5, customer: 1)]
        batch.words = [NameWord(token: .max, forms: [1, 2])]
        try store.apply(batch)
        try expect([5, .max], for: 1)
        try expect([.max], for: 2)

        // The last one goes while another comes; then he goes as well.
        batch = ProjectionBatch(appliedSeq: 3)
        batch.removedNameTokens = [NameToken(token: 5, customer: 2)]
        batch.addedNameTokens = [NameToken(token: 5, customer: 3)]
        try store.apply(batch)
        try expect([5], for: 1 << 63)
        batch = ProjectionBatch(appliedSeq: 4)
        batch.removedNameTokens = [NameToken(token: 5, customer: 3)]
        try store.apply(batch)
        try expect([.max], for: 1)
        try expect([], for: 1 << 63)
    }

    @Test(arguments: Engine.allCases) func `customers are listed by their number`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        var batch = ProjectionBatch(appliedSeq: 1)
        for number in [900, 3, 70, 12] as [UInt64] {
            batch.entities[.customer(number)] = EntityRecord(bytes: [], seq: 1)
        }
        try store.apply(batch)
        try store.read { view throws(StoreError) in
            #expect(try view.customers(after: 0, limit: 9) == [3, 12, 70, 900])
            #expect(try view.customers(after: 3, limit: 2) == [12, 70])
            #expect(try view.customers(after: .max, limit: 2) == [])
            #expect(try view.customers(after: 0, limit: 0) == [])
        }
    }

    @Test(arguments: Engine.allCases) func `a view does not move while others write`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        try store.apply(Samples.batch(1...5))
        try store.read { view throws(StoreError) in
            let before = try view.timeline(customer: 1, before: nil, limit: 99, maximumBytes: .max)
            try store.apply(Samples.batch(6...50))
            #expect(view.appliedSeq == 5)
            #expect(try view.timeline(customer: 1, before: nil, limit: 99, maximumBytes: .max) == before)
            #expect(try view.record(.event(Samples.index(6))) == nil)
        }
        #expect(try store.read { view throws(StoreError) in view.appliedSeq } == 50)
    }

    @Test(arguments: Engine.allCases) func `a view outlives the projection that it shows`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        try store.apply(Samples.batch(1...5))
        try store.read { view throws(StoreError) in
            try store.discardProjection()
            #expect(try view.record(.customer(1)) == EntityRecord(bytes: [5], seq: 5))
        }
        #expect(try store.appliedSeq() == 0)
        #expect(try store.everyRow() == [])
        try store.apply(Samples.batch(1...6))
        #expect(try store.appliedSeq() == 6)
    }

    @Test(arguments: Engine.allCases) func `an error thrown inside a view comes out and ends the view`(
        _ engine: Engine
    ) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        for _ in 0..<3 {
            let kind = try failure {
                try store.read { view throws(StoreError) -> Void in
                    _ = try view.record(.customer(1))
                    throw .unexpected("thrown by the test")
                }
            }
            #expect(kind == .unexpected)
        }
        try store.apply(Samples.batch(1...1))
        #expect(try store.read { view throws(StoreError) in view.appliedSeq } == 1)
    }

    @Test(arguments: Engine.allCases) func `a projection survives a reopening`(_ engine: Engine) throws {
        let bench = try bench(engine)
        try bench.store.apply(Samples.batch(1...20))
        let rows = try bench.store.everyRow()
        try bench.reopen()
        #expect(try bench.store.appliedSeq() == 20)
        #expect(try bench.store.everyRow() == rows)
    }

    @Test(arguments: Engine.allCases) func `a scratch projection is apart from the real one`(_ engine: Engine) throws {
        let bench = try bench(engine)
        defer { bench.close() }
        let store = bench.store
        try store.apply(Samples.batch(1...5))
        let scratch = try store.makeScratchProjection()
        #expect(try scratch.everyRow() == [])
        try scratch.apply(Samples.batch(1...9))
        #expect(try scratch.appliedSeq() == 9)
        #expect(try store.appliedSeq() == 5)
        try store.apply(Samples.batch(6...9))
        #expect(try scratch.everyRow() == store.everyRow())
    }
}
