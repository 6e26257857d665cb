import RefleksCrypto
import RefleksStore
import Synchronization

/// The unwrapped customer keys that were used lately; bounded. Callable from any thread; `key` may block on the disk.
final class KeyRing: Sendable {
    private struct Generations {
        var young: [UInt64: SecretBytes] = [:]
        var old: [UInt64: SecretBytes] = [:]
        /// Keys that were destroyed in this run: who read one just before must not bring it back.
        var destroyed: Set<UInt64> = []
    }

    private let generations = Mutex(Generations())
    private let store: any KeyStore
    private let generationSize: Int

    init(store: any KeyStore, capacity: Int) {
        self.store = store
        generationSize = max(capacity / 2, 1)
    }

    /// The key, if it is in memory.
    func cached(_ id: UInt64) -> DataKey? {
        let secret: SecretBytes? = generations.withLock { generations in
            if let secret = generations.young[id] { return secret }
            guard let secret = generations.old[id] else { return nil }
            generations.young[id] = secret
            return secret
        }
        return secret.map { DataKey(id: id, secret: $0) }
    }

    /// The key; nil when it was destroyed.
    ///
    /// - Throws: `.wouldWait` for one that is not in memory, unless the caller `mayWait` for the disk.
    func key(_ id: UInt64, mayWait: Bool = true) throws(StoreError) -> DataKey? {
        if let key = cached(id) { return key }
        guard mayWait else { throw .wouldWait }
        guard let key = try store.key(id) else { return nil }
        keep(key)
        return key
    }

    /// Makes a durable block of new keys.
    func makeKeys(_ count: Int) throws(StoreError) -> [DataKey] {
        try store.makeKeys(count)
    }

    func keep(_ key: DataKey) {
        generations.withLock { generations in
            guard !generations.destroyed.contains(key.id) else { return }
            if generations.young.count >= generationSize {
                generations.old = generations.young
                generations.young = [:]
            }
            generations.young[key.id] = key.secret
        }
    }

    /// Forgets an erased customer's key.
    func forget(_ id: UInt64) {
        generations.withLock { generations in
            generations.destroyed.insert(id)
            generations.young[id] = nil
            generations.old[id] = nil
        }
    }
}
