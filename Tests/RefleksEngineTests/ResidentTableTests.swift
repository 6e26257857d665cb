import RefleksStore
import Testing

@testable import RefleksEngine

struct ResidentTableTests {
    typealias Table = ResidentTable<UInt64, HolderState>

    static func table(capacity: Int, holding keys: Range<UInt64>) -> Table {
        var table = Table(capacity: capacity)
        for key in keys { _ = table.install(key, nil, seq: 0) }
        return table
    }

    @Test func `a table keeps to its capacity`() {
        let table = Self.table(capacity: 10, holding: 0..<1_000)
        #expect(table.count == 10)
        #expect(table.slot(999) != nil)
    }

    @Test func `what is pinned stays, and beyond the capacity if it must`() {
        var table = Table(capacity: 4)
        var pins = PinSet()
        for key in 0..<50 as Range<UInt64> { pins.pin(table.install(key, nil, seq: 0)) }
        #expect(table.count == 50)
        for key in 50..<500 as Range<UInt64> { _ = table.install(key, nil, seq: 0) }
        #expect((0..<50).allSatisfy { table.slot($0) != nil })
        pins.release()
        for key in 500..<1_000 as Range<UInt64> { _ = table.install(key, nil, seq: 0) }
        #expect(table.count == 4)
    }

    @Test func `what is used stays longer than what is not`() {
        var table = Self.table(capacity: 100, holding: 0..<100)
        for key in 100..<400 as Range<UInt64> {
            for used in 0..<10 as Range<UInt64> { _ = table.slot(used) }
            _ = table.install(key, nil, seq: 0)
        }
        #expect((0..<10).allSatisfy { table.slot($0) != nil })
        #expect((10..<100).allSatisfy { table.slot($0) == nil })
    }

    @Test func `an entity is installed once and keeps its state`() {
        var table = Table(capacity: 2)
        let first = table.install(1, HolderState(holders: [7]), seq: 3)
        #expect(table.install(1, nil, seq: 0) === first)
        #expect(first.current?.holders == [7] && first.durableSeq == 3)
    }
}
