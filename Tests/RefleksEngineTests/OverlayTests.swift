import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

struct OverlayTests {
    private static func entries(_ seqs: ClosedRange<Int>) -> [LedgerEntry] {
        seqs.map { seq in
            LedgerEntry(
                seq: UInt64(seq), recordedAt: Int64(seq) * 10, kind: 1, body: [UInt8](repeating: 1, count: seq % 7),
                hash: [])
        }
    }

    @Test func `entries are given as far back as they are kept, and none beyond the last`() {
        var overlay = Overlay()
        overlay.begin(at: 100)
        #expect(overlay.entries(after: 100, limit: 9) == [] && overlay.entries(after: 99, limit: 9) == nil)
        overlay.append(Self.entries(101...110))
        #expect(overlay.entries(after: 100, limit: 3)?.map(\.seq) == [101, 102, 103])
        #expect(overlay.entries(after: 108, limit: 9)?.map(\.seq) == [109, 110])
        #expect(overlay.entries(after: 110, limit: 9) == [] && overlay.entries(after: 500, limit: 9) == [])
        #expect(overlay.durableSeq == 110 && overlay.count == 10)
        let many = Overlay.maximumRecent + 50
        overlay.append(Self.entries(111...110 + many))
        #expect(overlay.entries(after: 159, limit: 1) == nil, "it is read from the ledger")
        #expect(overlay.entries(after: 160, limit: 1)?.map(\.seq) == [161])
        #expect(overlay.entries(after: 160, limit: .max)?.count == Overlay.maximumRecent)
        #expect(overlay.count == many + 10 && overlay.durableSeq == 110 + UInt64(many))
    }

    @Test func `trimming takes the oldest in steps, and what they counted for`() {
        var overlay = Overlay()
        overlay.begin(at: 0)
        let count = Overlay.maximumRecent + 1_000
        let last = UInt64(count)
        overlay.append(Self.entries(1...count))
        let all = overlay.bytes
        #expect(overlay.oldestRecordedAt?.microseconds == 10)
        func isLeft(upTo seq: UInt64, limit: Int) -> Bool { overlay.trim(upTo: seq, limit: limit) }
        #expect(isLeft(upTo: 900, limit: 500))
        #expect(overlay.trimmedSeq == 500 && overlay.count == count - 500)
        #expect(overlay.oldestRecordedAt?.microseconds == 5_010)
        #expect(isLeft(upTo: 900, limit: 400))
        #expect(!isLeft(upTo: 900, limit: 400))
        #expect(overlay.trimmedSeq == 900 && overlay.bytes < all)
        #expect(overlay.entries(after: 1_000, limit: 1)?.map(\.seq) == [1_001])
        #expect(!isLeft(upTo: last - 1, limit: .max))
        #expect(overlay.count == 1 && overlay.entries(after: last - 2, limit: 9) == nil)
        #expect(overlay.entries(after: last - 1, limit: 9)?.count == 1)
        #expect(!isLeft(upTo: last, limit: 1_000))
        #expect(overlay.bytes == 0 && overlay.count == 0 && overlay.oldestRecordedAt == nil)
        // Moved on by a batch of nothing.
        #expect(!isLeft(upTo: last + 5, limit: 1))
        #expect(overlay.trimmedSeq == last + 5)
    }
}
