import COpenSSL

/// AES-256-GCM (NIST SP 800-38D) under one key: sealing, and opening what was sealed.
///
/// Sealed bytes are nonce (12) ‖ ciphertext ‖ tag (16). A nonce must never repeat under one key: draw it from a
/// `RandomSource` (at most 2^32 seals per key, SP 800-38D §8.3) or from a counter that never goes back. Threads may
/// share it; OpenSSL contexts come from a pool.
public struct AESGCM: Sendable {
    /// Bytes of a key.
    public static let keySize = 32
    /// Bytes of a nonce.
    public static let nonceSize = 12
    /// Bytes of the authentication tag.
    public static let tagSize = 16
    /// Bytes by which sealed bytes are longer than the plaintext.
    public static let overhead = nonceSize + tagSize

    /// 96 bits, unique under one key.
    public struct Nonce: Sendable, Hashable {
        let high: UInt32
        let low: UInt64

        /// A random nonce.
        public init(from random: some RandomSource) {
            high = UInt32(truncatingIfNeeded: random.next())
            low = random.next()
        }

        /// `prefix` names the sealer, `counter` never repeats within it.
        public init(prefix: UInt32 = 0, counter: UInt64) {
            high = prefix.bigEndian
            low = counter.bigEndian
        }
    }

    private let key: SecretBytes

    /// Takes a 32-byte key; making this value costs nothing, so one per call is fine.
    public init(key: SecretBytes) throws(CryptoError) {
        guard key.count == AESGCM.keySize else {
            throw .wrongSize(what: "AES-256 key", expected: AESGCM.keySize, actual: key.count)
        }
        self.key = key
    }

    /// Seals `plaintext`, binding it to `associated` data that is not stored; returns nonce ‖ ciphertext ‖ tag.
    public func seal(
        _ plaintext: UnsafeRawBufferPointer, nonce: Nonce, authenticating associated: UnsafeRawBufferPointer
    ) throws(CryptoError) -> [UInt8] {
        var outcome = Result<Void, CryptoError>.success(())
        let sealed = [UInt8](unsafeUninitializedCapacity: plaintext.count + AESGCM.overhead) { buffer, initialized in
            let output = UnsafeMutableRawBufferPointer(buffer)
            outcome = Result { () throws(CryptoError) in
                try seal(plaintext, nonce: nonce, authenticating: associated, into: output)
                initialized = plaintext.count + AESGCM.overhead
            }
        }
        try outcome.get()
        return sealed
    }

    /// Seals `plaintext` as above; nonce ‖ ciphertext ‖ tag go to the front of `output`, which has at least
    /// `plaintext.count + AESGCM.overhead` bytes.
    public func seal(
        _ plaintext: UnsafeRawBufferPointer, nonce: Nonce, authenticating associated: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        let needed = plaintext.count + AESGCM.overhead
        guard output.count >= needed else {
            throw .wrongSize(what: "AES-GCM output", expected: needed, actual: output.count)
        }
        guard encrypt(plaintext, nonce, associated, into: output) else {
            throw .library(operation: "AES-GCM seal", reason: OpenSSLErrors.takeReason())
        }
    }

    /// Seals `plaintext`, binding it to `associated` data that is not stored; returns nonce ‖ ciphertext ‖ tag.
    public func seal(
        _ plaintext: [UInt8], nonce: Nonce, authenticating associated: [UInt8] = []
    ) throws(CryptoError) -> [UInt8] {
        let outcome = plaintext.withUnsafeBytes { plain in
            associated.withUnsafeBytes { data in
                Result { () throws(CryptoError) in try seal(plain, nonce: nonce, authenticating: data) }
            }
        }
        return try outcome.get()
    }

    /// Opens nonce ‖ ciphertext ‖ tag; throws `notAuthentic` unless key, associated data and every byte are the sealer's.
    public func open(
        _ sealed: UnsafeRawBufferPointer, authenticating associated: UnsafeRawBufferPointer
    ) throws(CryptoError) -> [UInt8] {
        guard sealed.count >= AESGCM.overhead else { throw .notAuthentic }
        let count = sealed.count - AESGCM.overhead
        let opening = try AESGCMOpening(key: key)
        var isAuthentic = false
        let plaintext = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, initialized in
            isAuthentic = opening.open(sealed, associated, into: UnsafeMutableRawBufferPointer(buffer))
            initialized = isAuthentic ? count : 0
        }
        guard isAuthentic else { throw .notAuthentic }
        return plaintext
    }

    /// Opens nonce ‖ ciphertext ‖ tag; throws `notAuthentic` unless key, associated data and every byte are the sealer's.
    public func open(_ sealed: [UInt8], authenticating associated: [UInt8] = []) throws(CryptoError) -> [UInt8] {
        let outcome = sealed.withUnsafeBytes { bytes in
            associated.withUnsafeBytes { data in
                Result { () throws(CryptoError) in try open(bytes, authenticating: data) }
            }
        }
        return try outcome.get()
    }

    private func encrypt(
        _ plaintext: UnsafeRawBufferPointer, _ nonce: Nonce, _ associated: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) -> Bool {
        guard let size = Int32(exactly: plaintext.count), let associatedSize = Int32(exactly: associated.count),
            let context = CipherContexts.sealing.take(), let start = output.baseAddress
        else { return false }
        defer { CipherContexts.sealing.giveBack(context) }
        output.storeBytes(of: nonce.high, toByteOffset: 0, as: UInt32.self)
        output.storeBytes(of: nonce.low, toByteOffset: 4, as: UInt64.self)
        let nonceBytes = start.assumingMemoryBound(to: UInt8.self)
        let cipher = nonceBytes + AESGCM.nonceSize
        var written: Int32 = 0
        let isKeyed = key.withUnsafeBytes {
            EVP_EncryptInit_ex(context, nil, nil, $0.bindMemory(to: UInt8.self).baseAddress, nonceBytes)
        }
        guard isKeyed == 1 else { return false }
        if associatedSize > 0 {
            let data = associated.bindMemory(to: UInt8.self).baseAddress
            guard EVP_EncryptUpdate(context, nil, &written, data, associatedSize) == 1 else { return false }
        }
        if size > 0 {
            let input = plaintext.bindMemory(to: UInt8.self).baseAddress
            guard EVP_EncryptUpdate(context, cipher, &written, input, size) == 1, written == size else { return false }
        }
        guard EVP_EncryptFinal_ex(context, cipher + plaintext.count, &written) == 1 else { return false }
        return GCMTag.read(of: context, into: cipher + plaintext.count)
    }
}
