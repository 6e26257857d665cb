/// One durable entry of the ledger: position, kind, sealed body and its link in the hash chain.
public struct LedgerEntry: Sendable, Hashable {
    /// Bytes of `hash`.
    public static let hashSize = 32

    /// The kind of entries that erase somebody: keys are destroyed after them, at the latest at the next opening.
    public static let erasureKind: UInt16 = 50

    /// Dense from 1, never reused, at most `Int64.max`.
    public let seq: UInt64
    /// UTC microseconds, non-decreasing.
    public let recordedAt: Int64
    /// The row of the engine's table of kinds.
    public let kind: UInt16
    /// The encoded entry; its personal parts are sealed.
    public let body: [UInt8]
    /// SHA-256 over the previous hash, seq, recordedAt, kind and body: 32 bytes.
    public let hash: [UInt8]

    /// The store checks order and hash size in `append`, not here.
    public init(seq: UInt64, recordedAt: Int64, kind: UInt16, body: [UInt8], hash: [UInt8]) {
        self.seq = seq
        self.recordedAt = recordedAt
        self.kind = kind
        self.body = body
        self.hash = hash
    }
}
