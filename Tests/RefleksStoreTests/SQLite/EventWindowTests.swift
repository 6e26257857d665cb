import Testing

@testable import RefleksStore

@Suite struct EventWindowTests {
    @Test func `a range is due when as many keys have come as the stride says, and not before`() {
        let window = EventWindow(stride: 100)
        #expect(window.due(before: 0, after: 99).isEmpty)
        #expect(window.due(before: 0, after: 100).count == 1)
        #expect(window.due(before: 99, after: 100).count == 1)
        #expect(window.due(before: 100, after: 199).isEmpty)
        #expect(window.due(before: 150, after: 420).count == 3)
    }

    @Test func `the ranges follow each other, meet, and hold every key once`() {
        let window = EventWindow(stride: 7)
        let ranges = (0..<16).flatMap { window.due(before: $0 * 7, after: $0 * 7 + 7) }
        #expect(ranges.count == 16)
        #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == .max)
        for (range, next) in zip(ranges, ranges.dropFirst()) { #expect(range.upperBound + 1 == next.lowerBound) }
        #expect(window.due(before: 16 * 7, after: 17 * 7) == [ranges[0]])
    }

    @Test func `however many keys come at once, each range is due once`() {
        let window = EventWindow(stride: 10)
        let all = window.due(before: 35, after: 1_000_000)
        #expect(all.count == 16 && Set(all).count == 16)
        #expect(window.due(before: 0, after: .max).count == 16)
    }

    @Test func `a count that makes no sense moves nothing that is not there`() {
        #expect(EventWindow(stride: 10).due(before: 1_000, after: 5).isEmpty)
        #expect(EventWindow(stride: 1).due(before: .max - 1, after: .max).count == 1)
        #expect(EventWindow(stride: -3).due(before: 0, after: 2).count == 2)
    }
}
