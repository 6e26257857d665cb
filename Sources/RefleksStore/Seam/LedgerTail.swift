/// The last durable entry's place in the ledger.
public struct LedgerTail: Sendable, Hashable {
    /// The tail of a ledger without entries.
    public static let empty = LedgerTail(
        seq: 0, hash: [UInt8](repeating: 0, count: LedgerEntry.hashSize), recordedAt: 0)

    public let seq: UInt64
    /// The entry's hash: what the next entry's hash is chained to.
    public let hash: [UInt8]
    /// UTC microseconds; the next entry's is not smaller.
    public let recordedAt: Int64

    public init(seq: UInt64, hash: [UInt8], recordedAt: Int64) {
        self.seq = seq
        self.hash = hash
        self.recordedAt = recordedAt
    }
}
