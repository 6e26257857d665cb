/// What is to happen at which time: the earliest first, and of one time in the order of planning.
struct Agenda<Event> {
    private struct Entry {
        let time: UInt64
        let event: Event
    }

    /// Latest first, so that the next one is taken off the end.
    private var entries: [Entry] = []

    var isEmpty: Bool { entries.isEmpty }

    mutating func plan(_ event: Event, at time: UInt64) {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].time > time { low = middle + 1 } else { high = middle }
        }
        entries.insert(Entry(time: time, event: event), at: low)
    }

    mutating func next() -> (time: UInt64, event: Event)? {
        entries.popLast().map { ($0.time, $0.event) }
    }
}

/// FNV-1a over what happened: two runs of one seed are the same when their digests are.
struct Digest: Hashable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func add(_ text: String) { add(text.utf8) }

    mutating func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { add($0) } }
}
