import RefleksCrypto
import RefleksStore
import Testing

@testable import RefleksEngine

struct KnownEventsTests {
    private static func indexes(_ count: Int, seed: UInt64) -> [BlindIndex] {
        let random = SeededRandom(seed: seed)
        return (0..<count).map { _ in BlindIndex(high: random.next(), low: random.next()) }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `nothing that was put in is ever called new, however many layers it came to`(_ seed: UInt64) {
        let random = SeededRandom(seed: seed)
        var known = KnownEvents(maximumBytes: 64 << 10)
        known.add(KnownEvents.Layer(bytes: 1 + random.below(2_048)))
        known.complete()
        let indexes = Self.indexes(20_000, seed: seed &+ 100)
        for (count, index) in indexes.enumerated() {
            known.insert(index)
            if let bytes = known.lackingBytes { known.add(KnownEvents.Layer(bytes: bytes)) }
            #expect(!known.isNew(index))
            #expect(!known.isNew(indexes[random.below(count + 1)]))
        }
        #expect(indexes.allSatisfy { !known.isNew($0) })
        #expect(known.bytes > 2_048 && known.bytes <= 64 << 10)
    }

    @Test func `of new events a few are not called new, and many only when all memory is used`() {
        let indexes = Self.indexes(80_000, seed: 5)
        func mistakes(_ count: Int) -> Int {
            var known = KnownEvents(maximumBytes: 20_000)
            known.add(KnownEvents.Layer(bytes: 20_000))
            known.complete()
            for index in indexes.prefix(count) { known.insert(index) }
            return indexes.suffix(10_000).count { !known.isNew($0) }
        }
        #expect(mistakes(0) == 0)
        #expect((100...600).contains(mistakes(20_000)), "1 to 6 in a hundred when it is full")
        #expect((5_000..<10_000).contains(mistakes(70_000)), "still of some use, three times over")
    }

    @Test func `until it is complete, and without memory, it says nothing`() {
        let index = BlindIndex(high: 1, low: 2)
        var known = KnownEvents()
        known.insert(index)
        known.complete()
        #expect(!known.isComplete && !known.isNew(BlindIndex(high: 3, low: 4)) && known.lackingBytes == nil)
        known = KnownEvents(maximumBytes: 1 << 20)
        known.begin(entries: 7, isEmpty: false)
        #expect(!known.isNew(index))
        known.complete()
        #expect(known.isNew(index) && known.bytes == 1 << 20)
        known.insert(index)
        #expect(!known.isNew(index))
    }

    @Test func `it grows to its bound and not beyond it`() {
        var known = KnownEvents(maximumBytes: 5 << 20)
        known.begin(entries: 1_000_000_000, isEmpty: true)
        #expect(known.bytes == 5 << 20 && known.isComplete && known.lackingBytes == nil)
        known = KnownEvents(maximumBytes: 7_000)
        known.add(KnownEvents.Layer(bytes: 3_200))
        for index in Self.indexes(5_000, seed: 3) { known.insert(index) }
        let bytes = known.lackingBytes
        #expect(bytes == 3_200)
        known.add(KnownEvents.Layer(bytes: bytes ?? 0))
        for index in Self.indexes(5_000, seed: 4) { known.insert(index) }
        // What is left is less than a layer that is worth it.
        #expect(known.lackingBytes == nil && known.bytes == 6_400)
        known.add(KnownEvents.Layer(bytes: 3_200))
        #expect(known.bytes == 6_400)
    }
}
