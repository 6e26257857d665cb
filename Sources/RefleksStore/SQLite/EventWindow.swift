/// When which keys of source events are moved from the table of the recent ones to the table of all others.
///
/// The keys are keyed hashes, as good as random: each of a batch's 20,000 falls on a page of its own among the tens of thousands
/// of a large table, and each of those pages is written for it. So new keys go into a small table whose pages are written with
/// every batch anyway, and with about every batch one of sixteen ranges of keys moves on, the next one each time: then a page
/// of the large table takes what gathered for it in sixteen batches.
struct EventWindow: Sendable {
    /// Ranges that all keys are divided into. In the middle the recent keys are those of nine moves.
    static let ranges: UInt64 = 16

    /// Keys that come between two moves, at least one: a batch's worth. Fewer would not pay for the pages of a range, and more would make
    /// the recent table so large that not all of its pages are used by a batch.
    let stride: UInt64

    init(stride: Int) {
        self.stride = UInt64(max(stride, 1))
    }

    /// The ranges of `BlindIndex.high` that are due when the keys that ever came, `before`, have become `after`; each once.
    func due(before: UInt64, after: UInt64) -> [ClosedRange<UInt64>] {
        let first = before / stride
        let moves = max(before, after) / stride - first
        return (0..<min(moves, Self.ranges)).map { move in
            let start = (first &+ move) % Self.ranges * Self.width
            return start...start + (Self.width - 1)
        }
    }

    /// How many values of `BlindIndex.high` are in a range.
    private static let width = UInt64.max / ranges + 1
}
