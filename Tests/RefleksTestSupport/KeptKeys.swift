public import RefleksCrypto
public import RefleksStore

/// Keys that outlive the engine that closes them, for a test that opens several engines one after the other.
public struct KeptKeys: KeyStore {
    private let kept: MemoryKeyStore

    public init(_ kept: MemoryKeyStore) { self.kept = kept }

    public var indexSecret: SecretBytes { kept.indexSecret }
    public func makeKeys(_ count: Int) throws(StoreError) -> [DataKey] { try kept.makeKeys(count) }
    public func key(_ id: UInt64) throws(StoreError) -> DataKey? { try kept.key(id) }
    public func erase(_ erasures: [ErasureRecord], upTo seq: UInt64, epoch: UInt64) throws(StoreError) {
        try kept.erase(erasures, upTo: seq, epoch: epoch)
    }
    public func erasedSeq(epoch: UInt64) throws(StoreError) -> UInt64? { try kept.erasedSeq(epoch: epoch) }
    public func erasures(after: UInt64, limit: Int) throws(StoreError) -> [ErasureRecord] {
        try kept.erasures(after: after, limit: limit)
    }
    public func backup(to path: String) throws(StoreError) { try kept.backup(to: path) }
    public func size() throws(StoreError) -> UInt64 { try kept.size() }
    public func close() {}
}
