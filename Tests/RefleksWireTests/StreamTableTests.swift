import RefleksTestSupport
import Testing

@testable import RefleksWire

struct StreamTableTests {
    private func stream(_ id: UInt32, at time: UInt64) -> ServerConnectionState.Stream {
        ServerConnectionState.Stream(
            id: id, inbound: InboundHalf(windowBytes: 1), outbound: OutboundHalf(windowBytes: 1), activeAt: time)
    }

    @Test func `it holds what a dictionary holds, whatever comes and goes`() {
        let seed = UInt64.random(in: 0...(.max))
        let random = SeededRandom(seed: seed)
        var (table, model): (StreamTable, [UInt32: UInt64]) = (StreamTable(), [:])
        for step in 0..<2_000 as Range<UInt64> {
            let id = UInt32(random.next() % 40)
            switch random.next() % 4 {
            case 0:
                table[id] = nil
                model[id] = nil
            case 1:
                if let place = table.place(of: id) { table.slots[place]?.activeAt = step }
                if model[id] != nil { model[id] = step }
            default:
                table[id] = stream(id, at: step)
                model[id] = step
            }
            #expect(table.count == model.count && table.isEmpty == model.isEmpty, "seed \(seed), step \(step)")
            #expect(table.ids.sorted() == model.keys.sorted(), "seed \(seed), step \(step)")
            let found = model.keys.allSatisfy { table[$0]?.activeAt == model[$0] && table[$0]?.id == $0 }
            #expect(found, "seed \(seed), step \(step)")
            // Places are used again: as many as stood at once.
            #expect(table.slots.count <= 40, "seed \(seed), step \(step)")
        }
        table.removeAll()
        #expect(table.isEmpty && table.place(of: 1) == nil)
    }
}
