import NIOCore
import Testing

@testable import RefleksClient

@Suite struct PushWindowTests {
    private func window(_ capacity: Int = 3, bytes: Int = 1_000) -> PushWindow {
        PushWindow(capacity: capacity, byteCapacity: bytes)
    }

    private func add(_ size: Int = 10, to window: inout PushWindow) -> Bool {
        guard window.reserve(size) else { return false }
        let item = window.append(ByteBuffer(repeating: 1, count: size))
        window.markDurable(through: item.sequence)
        return true
    }

    /// The numbers of what is sent in so many tries.
    private func sent(_ tries: Int, from window: inout PushWindow) -> [UInt64] {
        var sequences: [UInt64] = []
        for _ in 0..<tries {
            if let item = window.nextToSend() { sequences.append(item.sequence) }
        }
        return sequences
    }

    @Test func `items are numbered from one and sent in order`() {
        var window = window()
        for _ in 0..<3 { #expect(add(to: &window) == true) }
        #expect(sent(4, from: &window) == [1, 2, 3])
    }

    @Test func `a full window takes nothing until an item is acknowledged`() {
        var window = window(2)
        #expect(add(to: &window) == true)
        #expect(add(to: &window) == true)
        #expect(add(to: &window) == false)
        _ = window.nextToSend()
        let acknowledgement = window.acknowledge(1)
        #expect(acknowledgement != .unexpected)
        #expect(add(to: &window) == true)
        #expect(window.lastSequence == 3)
    }

    @Test func `bytes bound the window, but one item always fits`() {
        var window = window(10, bytes: 100)
        #expect(add(500, to: &window) == true)
        #expect(add(1, to: &window) == false)
        _ = window.nextToSend()
        _ = window.acknowledge(1)
        #expect(window.bytes == 0)
        #expect(add(60, to: &window) == true)
        #expect(add(41, to: &window) == false)
        #expect(add(40, to: &window) == true)
    }

    @Test func `reserved room is not given twice`() {
        var window = window(2)
        #expect(window.reserve(1) == true)
        #expect(window.reserve(1) == true)
        #expect(window.reserve(1) == false)
    }

    @Test func `what is not durable is not sent`() {
        var window = window()
        #expect(window.reserve(1) == true)
        let item = window.append(ByteBuffer(repeating: 1, count: 1))
        #expect(window.nextToSend() == nil)
        window.markDurable(through: item.sequence)
        #expect(window.nextToSend()?.sequence == 1)
    }

    @Test func `after a lost connection everything unacknowledged is sent again, in order`() {
        var window = window()
        for _ in 0..<3 { _ = add(to: &window) }
        _ = window.nextToSend()
        _ = window.nextToSend()
        _ = window.acknowledge(1)
        window.rewind()
        #expect(sent(3, from: &window) == [2, 3])
    }

    @Test(arguments: [2, 3, 4, 0] as [UInt64])
    func `only the oldest sent item can be acknowledged`(sequence: UInt64) {
        var window = window()
        for _ in 0..<3 { _ = add(to: &window) }
        _ = window.nextToSend()
        _ = window.nextToSend()
        #expect(window.acknowledge(sequence) == .unexpected)
        #expect(window.count == 3)
    }

    @Test func `an item that was not sent cannot be acknowledged`() {
        var window = window()
        _ = add(to: &window)
        #expect(window.acknowledge(1) == .unexpected)
    }
}
