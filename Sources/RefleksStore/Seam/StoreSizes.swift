/// Bytes on disk of each part, its write-ahead log included.
public struct StoreSizes: Sendable, Hashable {
    public var ledger: UInt64
    public var projection: UInt64

    public init(ledger: UInt64, projection: UInt64) {
        self.ledger = ledger
        self.projection = projection
    }
}
