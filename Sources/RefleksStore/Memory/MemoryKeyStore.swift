public import RefleksCrypto
import Synchronization

/// The key store of tests and simulations. Share one between the stores that a test opens one after the other.
public final class MemoryKeyStore: KeyStore {
    private struct Table {
        var keys: [SecretBytes?] = []
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

    /// Forgets the key; its id stays taken.
    public func destroy(_ id: UInt64) throws(StoreError) {
        try table.withLock { table throws(StoreError) in
            guard table.isOpen else { throw .stopped("the key store was closed") }
            if id >= 1, id <= UInt64(table.keys.count) { table.keys[Int(id) - 1] = nil }
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
