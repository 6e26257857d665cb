import COpenSSL

/// Opens any number of parts that were sealed under one key with `AESGCM`. The key's schedule is computed once, which
/// costs as much as opening a short part.
public struct AESGCMOpening: ~Copyable {
    private let context: OpaquePointer

    /// Takes a 32-byte key. For one thread at a time.
    public init(key: SecretBytes) throws(CryptoError) {
        guard key.count == AESGCM.keySize else {
            throw .wrongSize(what: "AES-256 key", expected: AESGCM.keySize, actual: key.count)
        }
        guard let context = CipherContexts.opening.take() else {
            throw .library(operation: "AES-GCM open", reason: OpenSSLErrors.takeReason())
        }
        let isKeyed = key.withUnsafeBytes {
            EVP_DecryptInit_ex(context, nil, nil, $0.bindMemory(to: UInt8.self).baseAddress, nil)
        }
        guard isKeyed == 1 else {
            CipherContexts.opening.giveBack(context)
            throw .library(operation: "AES-GCM open", reason: OpenSSLErrors.takeReason())
        }
        self.context = context
    }

    deinit {
        CipherContexts.opening.giveBack(context)
    }

    /// Writes the plaintext of nonce ‖ ciphertext ‖ tag to the front of `output`, which has at least
    /// `sealed.count - AESGCM.overhead` bytes. False unless key, associated data and every byte are the sealer's; then
    /// `output` is overwritten with zeros.
    public func open(
        _ sealed: UnsafeRawBufferPointer, _ associated: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) -> Bool {
        let count = sealed.count - AESGCM.overhead
        guard count >= 0, output.count >= count else { return false }
        let isAuthentic = decrypt(sealed, count, associated, into: output)
        if !isAuthentic {
            OPENSSL_cleanse(output.baseAddress, output.count)
            OpenSSLErrors.clear()
        }
        return isAuthentic
    }

    private func decrypt(
        _ sealed: UnsafeRawBufferPointer, _ count: Int, _ associated: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) -> Bool {
        guard let size = Int32(exactly: count), let associatedSize = Int32(exactly: associated.count),
            let nonce = sealed.bindMemory(to: UInt8.self).baseAddress
        else { return false }
        let cipher = nonce + AESGCM.nonceSize
        var written: Int32 = 0
        guard EVP_DecryptInit_ex(context, nil, nil, nil, nonce) == 1 else { return false }
        if associatedSize > 0 {
            let data = associated.bindMemory(to: UInt8.self).baseAddress
            guard EVP_DecryptUpdate(context, nil, &written, data, associatedSize) == 1 else { return false }
        }
        if size > 0 {
            let plain = output.bindMemory(to: UInt8.self).baseAddress
            guard EVP_DecryptUpdate(context, plain, &written, cipher, size) == 1, written == size else { return false }
        }
        guard GCMTag.set(cipher + count, of: context) else { return false }
        var rest: UInt8 = 0
        return EVP_DecryptFinal_ex(context, &rest, &written) == 1
    }
}
