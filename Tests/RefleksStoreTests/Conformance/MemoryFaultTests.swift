import RefleksStore
import Testing

/// The memory store's injected failures mean what SQLite's do.
@Suite struct MemoryFaultTests {
    @Test func `a full disk refuses one append and takes the next`() throws {
        let store = MemoryStore(faults: MemoryFaults(append: { $0 == 2 ? .full : nil }))
        try store.append(Samples.entries(1...2), expectedTail: 0)
        #expect(try failure { try store.append(Samples.entries(3...4), expectedTail: 2) } == .full)
        #expect(try store.tail().seq == 2)
        try store.append(Samples.entries(3...5), expectedTail: 2)
        #expect(try store.everyEntry() == Samples.entries(1...5))
    }

    @Test(arguments: [true, false]) func `an I/O failure stops the ledger; the disk knows what was stored`(
        _ stored: Bool
    ) throws {
        let disk = MemoryDisk()
        let store = MemoryStore(
            disk: disk, faults: MemoryFaults(append: { $0 == 2 ? .ioFailure(stored: stored) : nil }))
        try store.append(Samples.entries(1...2), expectedTail: 0)
        #expect(try failure { try store.append(Samples.entries(3...4), expectedTail: 2) } == .ioFailure)
        #expect(try failure { try store.append(Samples.entries(3...4), expectedTail: 2) } == .stopped)
        #expect(try failure { try store.everyEntry() } == .stopped)
        #expect(try store.read { view throws(StoreError) in view.appliedSeq } == 0)
        #expect(try MemoryStore(disk: disk).tail().seq == (stored ? 4 : 2))
    }

    @Test func `a store opened later fences the earlier one`() throws {
        let disk = MemoryDisk()
        let first = MemoryStore(disk: disk)
        let second = MemoryStore(disk: disk)
        #expect(try failure { try first.append(Samples.entries(1...1), expectedTail: 0) } == .conflict)
        try second.append(Samples.entries(1...1), expectedTail: 0)
    }

    @Test func `power loss takes the projection, never the ledger`() throws {
        let disk = MemoryDisk()
        let store = MemoryStore(disk: disk)
        try store.grow(to: 9)
        disk.losePower(losingProjection: true)
        let again = MemoryStore(disk: disk)
        #expect(try again.appliedSeq() == 0)
        #expect(try again.tail().seq == 9)
    }

    @Test func `a failed projection batch is not applied`() throws {
        let store = MemoryStore(faults: MemoryFaults(apply: { $0 == 1 ? .full("injected") : nil }))
        try store.append(Samples.entries(1...3), expectedTail: 0)
        #expect(try failure { try store.apply(Samples.batch(1...3)) } == .full)
        #expect(try store.appliedSeq() == 0)
        try store.apply(Samples.batch(1...3))
    }
}
