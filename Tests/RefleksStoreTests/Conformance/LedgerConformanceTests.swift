import RefleksStore
import Testing

/// What every store does with its ledger.
@Suite struct LedgerConformanceTests {
    @Test(arguments: Engine.allCases) func `a new ledger is empty and has an epoch`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        #expect(try bench.store.tail() == .empty)
        #expect(try bench.store.everyEntry() == [])
        #expect(bench.store.epoch != 0)
        #expect(bench.store.openingNotes == [])
    }

    @Test(arguments: Engine.allCases) func `entries come back as they were appended`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        try bench.store.append(Samples.entries(1...3), expectedTail: 0)
        try bench.store.append(Samples.entries(4...4), expectedTail: 3)
        #expect(try bench.store.everyEntry() == Samples.entries(1...4))
        let last = Samples.entry(4)
        #expect(try bench.store.tail() == LedgerTail(seq: 4, hash: last.hash, recordedAt: last.recordedAt))
    }

    @Test(arguments: Engine.allCases) func `entries and epoch survive a reopening`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        let epoch = bench.store.epoch
        try bench.store.append(Samples.entries(1...9), expectedTail: 0)
        try bench.reopen()
        #expect(bench.store.epoch == epoch)
        #expect(try bench.store.everyEntry() == Samples.entries(1...9))
        #expect(try bench.store.tail().seq == 9)
    }

    @Test(arguments: Engine.allCases) func `an empty group changes nothing`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        try bench.store.append([], expectedTail: 0)
        #expect(try bench.store.tail() == .empty)
    }

    @Test(arguments: Engine.allCases) func `an entry without a body is kept`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        let empty = LedgerEntry(seq: 1, recordedAt: 0, kind: .max, body: [], hash: Samples.entry(1).hash)
        try bench.store.append([empty], expectedTail: 0)
        #expect(try bench.store.everyEntry() == [empty])
    }

    @Test(arguments: Engine.allCases) func `another tail than expected is a conflict and stores nothing`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        try bench.store.append(Samples.entries(1...2), expectedTail: 0)
        #expect(try failure { try bench.store.append(Samples.entries(2...3), expectedTail: 1) } == .conflict)
        #expect(try failure { try bench.store.append(Samples.entries(4...5), expectedTail: 3) } == .conflict)
        #expect(try bench.store.everyEntry() == Samples.entries(1...2))
    }

    @Test(arguments: Engine.allCases) func `a group with a gap is refused whole`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        let group = [Samples.entry(1), Samples.entry(3)]
        #expect(try failure { try bench.store.append(group, expectedTail: 0) } == .unexpected)
        #expect(try failure { try bench.store.append([Samples.entry(2)], expectedTail: 0) } == .unexpected)
        #expect(try bench.store.tail() == .empty)
        try bench.store.append(Samples.entries(1...1), expectedTail: 0)
        #expect(try bench.store.tail().seq == 1)
    }

    @Test(arguments: Engine.allCases) func `time never goes back from entry to entry`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        let earlier = LedgerEntry(seq: 2, recordedAt: 0, kind: 1, body: [], hash: Samples.entry(2).hash)
        try bench.store.append([Samples.entry(1)], expectedTail: 0)
        #expect(try failure { try bench.store.append([earlier], expectedTail: 1) } == .unexpected)
    }

    @Test(arguments: Engine.allCases) func `a hash of another size is refused`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        let entry = LedgerEntry(seq: 1, recordedAt: 0, kind: 1, body: [], hash: [1, 2])
        #expect(try failure { try bench.store.append([entry], expectedTail: 0) } == .unexpected)
    }

    @Test(arguments: Engine.allCases) func `a page ends at its limit of entries`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        try bench.store.append(Samples.entries(1...10), expectedTail: 0)
        #expect(try bench.store.entries(after: 4, limit: 3, maximumBytes: .max) == Samples.entries(5...7))
        #expect(try bench.store.entries(after: 8, limit: 3, maximumBytes: .max) == Samples.entries(9...10))
        #expect(try bench.store.entries(after: 10, limit: 3, maximumBytes: .max) == [])
        #expect(try bench.store.entries(after: .max, limit: 3, maximumBytes: .max) == [])
        #expect(try bench.store.entries(after: 0, limit: 0, maximumBytes: .max) == [])
    }

    @Test(arguments: Engine.allCases) func `a page ends before it exceeds its bytes but is never empty`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        try bench.store.append(Samples.entries(1...10), expectedTail: 0)
        let three = Samples.entries(1...3).reduce(0) { $0 + $1.body.count }
        #expect(try bench.store.entries(after: 0, limit: 10, maximumBytes: three) == Samples.entries(1...3))
        #expect(try bench.store.entries(after: 0, limit: 10, maximumBytes: three - 1) == Samples.entries(1...2))
        #expect(try bench.store.entries(after: 0, limit: 10, maximumBytes: 0) == Samples.entries(1...1))
    }

    @Test(arguments: Engine.allCases) func `a closed store refuses everything`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        try bench.store.grow(to: 2)
        bench.store.close()
        bench.store.close()
        #expect(try failure { try bench.store.append(Samples.entries(3...3), expectedTail: 2) } == .stopped)
        #expect(try failure { try bench.store.tail() } == .stopped)
        #expect(try failure { try bench.store.everyEntry() } == .stopped)
        #expect(try failure { try bench.store.appliedSeq() } == .stopped)
        #expect(try failure { try bench.store.apply(ProjectionBatch(appliedSeq: 3)) } == .stopped)
        #expect(try failure { try bench.store.read { snapshot throws(StoreError) in snapshot.appliedSeq } } == .stopped)
    }

    @Test(arguments: Engine.allCases) func `a backup holds what was durable and refuses to overwrite`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        try bench.store.grow(to: 20)
        #expect(try bench.store.backup(to: bench.backupPath) == bench.store.tail())
        #expect(try failure { try bench.store.backup(to: bench.backupPath) } == .conflict)
    }

    @Test(arguments: Engine.allCases) func `a restored ledger has a new epoch and goes on from the backup`(
        _ engine: Engine
    ) throws {
        let bench = try Bench(engine)
        let epoch = bench.store.epoch
        try bench.store.grow(to: 20)
        _ = try bench.store.backup(to: bench.backupPath)
        try bench.store.grow(to: 33)
        try bench.restore()
        #expect(bench.store.epoch != epoch)
        #expect(try bench.store.everyEntry() == Samples.entries(1...20))
        #expect(try bench.store.appliedSeq() == 0)
        try bench.store.grow(to: 25)
        #expect(try bench.store.everyEntry() == Samples.entries(1...25))
    }

    @Test(arguments: Engine.allCases) func `checkpoints change nothing that is read`(_ engine: Engine) throws {
        let bench = try Bench(engine)
        for last in 1...40 {
            try bench.store.grow(to: UInt64(last))
            try bench.store.checkpoint()
        }
        #expect(try bench.store.everyEntry() == Samples.entries(1...40))
        #expect(try bench.store.sizes().ledger > 0)
    }
}
