import COpenSSL
import Synchronization

/// A pool of OpenSSL cipher contexts set to AES-256-GCM in one direction.
///
/// Setting a key in a warm context costs a fraction of building one. A context keeps its last key's schedule in memory
/// until the next use, as long as the process holds the key's source anyway.
final class CipherContexts: @unchecked Sendable {
    // Sendable: contexts are only reachable through the mutex and belong to one caller between `take` and `giveBack`.
    static let sealing = CipherContexts(encrypts: true)
    static let opening = CipherContexts(encrypts: false)

    /// Contexts kept for later; more are freed at once.
    private static let limit = 64

    private let idle = Mutex<[Handle]>([])
    private let encrypts: Bool

    private struct Handle: @unchecked Sendable {
        // Sendable: a context has no thread affinity, only no concurrent use.
        let context: OpaquePointer
    }

    private init(encrypts: Bool) {
        self.encrypts = encrypts
    }

    /// A context of the caller's own; nil when libcrypto is out of memory.
    func take() -> OpaquePointer? {
        if let handle = idle.withLock({ $0.popLast() }) { return handle.context }
        guard let context = EVP_CIPHER_CTX_new() else { return nil }
        guard EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nil, nil, nil, encrypts ? 1 : 0) == 1 else {
            EVP_CIPHER_CTX_free(context)
            return nil
        }
        return context
    }

    /// Returns a context that `take` gave out.
    func giveBack(_ context: OpaquePointer) {
        let handle = Handle(context: context)
        let isKept = idle.withLock { contexts in
            guard contexts.count < CipherContexts.limit else { return false }
            contexts.append(handle)
            return true
        }
        if !isKept { EVP_CIPHER_CTX_free(context) }
    }
}
