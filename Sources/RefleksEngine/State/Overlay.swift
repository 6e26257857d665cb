import DequeModule
import RefleksDomain
import RefleksStore

/// The durable entries that the projection lacks, and the ledger's position.
///
/// Of the entries themselves only the newest are kept, for who follows the ledger closely: the others stand in it, and what they
/// changed is in memory as states and rows. Of each the overlay knows when it was recorded and how much it is.
struct Overlay {
    /// What is kept of every entry.
    private struct Mark {
        let recordedAt: Int64
        let bytes: Int
    }

    private var marks = Deque<Mark>()
    /// The newest of those entries.
    private var recent = Deque<LedgerEntry>()
    private(set) var bytes = 0
    /// The last durable entry.
    private(set) var durableSeq: UInt64 = 0
    /// Everything up to here is projected and gone from the overlay.
    private(set) var trimmedSeq: UInt64 = 0

    /// Entries that are kept whole: a second's at full speed is read from the ledger, a group's or ten are not.
    static let maximumRecent = 2_048
    /// What an entry takes besides its content: states, timeline row and slots, roughly.
    private static let overhead = 256

    var count: Int { marks.count }

    /// When the oldest entry was recorded; nil without entries.
    var oldestRecordedAt: Timestamp? { marks.first.map { Timestamp(microseconds: $0.recordedAt) } }

    /// Both positions at opening: an overlay without entries.
    mutating func begin(at seq: UInt64) {
        durableSeq = seq
        trimmedSeq = seq
    }

    mutating func append(_ group: [LedgerEntry]) {
        for entry in group {
            let mark = Mark(recordedAt: entry.recordedAt, bytes: entry.body.count + Self.overhead)
            marks.append(mark)
            bytes += mark.bytes
            recent.append(entry)
            durableSeq = entry.seq
        }
        if recent.count > Self.maximumRecent { recent.removeFirst(recent.count - Self.maximumRecent) }
    }

    /// The projection has committed everything up to `seq`: drops the oldest of those entries, `limit` at most. False
    /// when none is left.
    mutating func trim(upTo seq: UInt64, limit: Int) -> Bool {
        for _ in 0..<limit {
            guard trimmedSeq < seq, let first = marks.popFirst() else {
                trimmedSeq = max(trimmedSeq, seq)
                return false
            }
            bytes -= first.bytes
            trimmedSeq += 1
            if recent.count > marks.count { recent.removeFirst() }
        }
        return true
    }

    /// Up to `limit` entries after `seq`; nil when what is kept of them does not reach back that far.
    func entries(after seq: UInt64, limit: Int) -> [LedgerEntry]? {
        let first = durableSeq - UInt64(recent.count)
        guard seq >= first else { return nil }
        guard let skipped = Int(exactly: seq - first), skipped < recent.count else { return [] }
        return Array(recent[skipped..<min(recent.count, skipped + limit)])
    }
}
