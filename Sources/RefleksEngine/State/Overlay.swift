import DequeModule
import RefleksDomain
import RefleksStore

/// The durable entries that the projection lacks, and the ledger's position.
struct Overlay {
    private var entries = Deque<LedgerEntry>()
    private(set) var bytes = 0
    /// The last durable entry.
    private(set) var durableSeq: UInt64 = 0
    /// Everything up to here is projected and gone from the overlay.
    private(set) var trimmedSeq: UInt64 = 0

    /// What an entry takes besides its body: arrays, hash, timeline row and slots, roughly.
    private static let overhead = 256

    var count: Int { entries.count }

    /// When the oldest entry was recorded; nil without entries.
    var oldestRecordedAt: Timestamp? { entries.first.map { Timestamp(microseconds: $0.recordedAt) } }

    /// Both positions at opening: an overlay without entries.
    mutating func begin(at seq: UInt64) {
        durableSeq = seq
        trimmedSeq = seq
    }

    mutating func append(_ group: [LedgerEntry]) {
        for entry in group {
            entries.append(entry)
            bytes += entry.body.count + Self.overhead
            durableSeq = entry.seq
        }
    }

    /// The projection has committed everything up to `seq`: drops the oldest of those entries, `limit` at most. False
    /// when none is left.
    mutating func trim(upTo seq: UInt64, limit: Int) -> Bool {
        for _ in 0..<limit {
            guard let first = entries.first, first.seq <= seq else {
                trimmedSeq = max(trimmedSeq, seq)
                return false
            }
            entries.removeFirst()
            bytes -= first.body.count + Self.overhead
            trimmedSeq = first.seq
        }
        return true
    }

    /// Up to `limit` entries after `seq`; nil when the overlay does not reach back that far.
    func entries(after seq: UInt64, limit: Int) -> [LedgerEntry]? {
        guard seq >= trimmedSeq else { return nil }
        guard let skipped = Int(exactly: seq - trimmedSeq), skipped < entries.count else { return [] }
        return Array(entries[skipped..<min(entries.count, skipped + limit)])
    }
}
