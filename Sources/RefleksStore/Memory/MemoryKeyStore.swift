public import RefleksCrypto
import Synchronization

/// The key store of tests and simulations. Share one between the stores that a test opens one after the other.
public final class MemoryKeyStore: KeyStore {
    private struct Table {
        var keys: [SecretBytes?] = []
        var erasures: [UInt64: ErasureRecord] = [:]
        var erased: (epoch: UInt64, seq: UInt64)?
        var isOpen = true
    }

    private let table = Mutex(Table())
    private let random: any RandomSource

    public let indexSecret: SecretBytes

    /// - Parameter random: makes every key; a seeded source makes a repeatable run.
    public init(random: any RandomSource) {
        self.random = random
        self.indexSecret = SecretBytes(count: 32, from: random)
    }

    /// New keys at the end of the table.
    public func makeKeys(_ count: Int) throws(StoreError) -> [DataKey] {
        try table.withLock { table throws(StoreError) in
            guard table.isOpen else { throw .stopped("the key store was closed") }
            return (0..<max(count, 0)).map { _ in
                let secret = SecretBytes(count: AESGCM.keySize, from: random)
                table.keys.append(secret)
                return DataKey(id: UInt64(table.keys.count), secret: secret)
            }
        }
    }

    /// The key, unless destroyed.
    public func key(_ id: UInt64) throws(StoreError) -> DataKey? {
        try table.withLock { table throws(StoreError) in
            guard table.isOpen else { throw .stopped("the key store was closed") }
            guard id >= 1, id <= UInt64(table.keys.count), let secret = table.keys[Int(id) - 1] else { return nil }
            return DataKey(id: id, secret: secret)
        }
    }

    /// Forgets the keys; their ids stay taken.
    public func erase(_ erasures: [ErasureRecord], upTo seq: UInt64, epoch: UInt64) throws(StoreError) {
        try table.withLock { table throws(StoreError) in
            guard table.isOpen else { throw .stopped("the key store was closed") }
            for erasure in erasures {
                if (1...UInt64(table.keys.count)).contains(erasure.keyID) { table.keys[Int(erasure.keyID) - 1] = nil }
                if table.erasures[erasure.keyID] == nil { table.erasures[erasure.keyID] = erasure }
            }
            table.erased = (epoch, seq)
        }
    }

    /// As `erase` left it.
    public func erasedSeq(epoch: UInt64) throws(StoreError) -> UInt64? {
        table.withLock { table in table.erased.flatMap { $0.epoch == epoch ? $0.seq : nil } }
    }

    /// By key.
    public func erasures(after: UInt64, limit: Int) throws(StoreError) -> [ErasureRecord] {
        table.withLock { table in
            let later = table.erasures.values.filter { $0.keyID > after }.sorted { $0.keyID < $1.keyID }
            return Array(later.prefix(max(limit, 0)))
        }
    }

    /// Throws `.unexpected`: there is no file.
    public func backup(to path: String) throws(StoreError) {
        throw .unexpected("keys in memory have no file to copy to \(path)")
    }

    /// Bytes of all keys ever made.
    public func size() throws(StoreError) -> UInt64 {
        table.withLock { UInt64($0.keys.count * AESGCM.keySize) }
    }

    /// Later calls throw `.stopped`.
    public func close() {
        table.withLock { $0.isOpen = false }
    }
}
