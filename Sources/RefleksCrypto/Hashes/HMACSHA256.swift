import COpenSSL

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1) under one key.
///
/// The two key blocks are compressed once, in `init`; a code of a short message then costs two compressions and no
/// allocation. Threads may share it.
public struct HMACSHA256: Sendable {
    /// Bytes of an untruncated code.
    public static let codeSize = SHA256.digestSize

    // The states after the inner and the outer key block, which are as secret as the key.
    private let states: SecretBytes

    /// A key of any length; 32 bytes are the sensible size.
    public init(key: SecretBytes) {
        states = key.withUnsafeBytes { HMACSHA256.prepare($0) }
    }

    /// A key of any length, copied.
    public init(key: [UInt8]) {
        states = key.withUnsafeBytes { HMACSHA256.prepare($0) }
    }

    /// Writes the 32-byte code of `message` to the front of `output`, which has at least 32 bytes (else nothing is
    /// written).
    public func authenticate(_ message: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) {
        guard output.count >= HMACSHA256.codeSize else { return }
        let target = output.bindMemory(to: UInt8.self).baseAddress
        states.withUnsafeBytes { saved in
            var inner = saved.load(fromByteOffset: 0, as: SHA256_CTX.self)
            SHA256_Update(&inner, message.baseAddress, message.count)
            SHA256_Final(target, &inner)
            var outer = saved.load(fromByteOffset: MemoryLayout<SHA256_CTX>.stride, as: SHA256_CTX.self)
            SHA256_Update(&outer, target, HMACSHA256.codeSize)
            SHA256_Final(target, &outer)
        }
    }

    /// The 32-byte code of `message`.
    public func authenticate(_ message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: HMACSHA256.codeSize) { buffer, initialized in
            message.withUnsafeBytes { authenticate($0, into: UnsafeMutableRawBufferPointer(buffer)) }
            initialized = HMACSHA256.codeSize
        }
    }

    /// The first `count` bytes (1…32, clamped) of the code of `message`.
    public func authenticate(_ message: [UInt8], truncatedTo count: Int) -> [UInt8] {
        Array(authenticate(message).prefix(min(max(count, 1), HMACSHA256.codeSize)))
    }

    /// The first 64 bits of the code, big-endian: a blind index entry.
    public func index64(_ message: UnsafeRawBufferPointer) -> UInt64 {
        withUnsafeTemporaryAllocation(byteCount: HMACSHA256.codeSize, alignment: 8) { code in
            authenticate(message, into: code)
            return UInt64(bigEndian: code.load(as: UInt64.self))
        }
    }

    /// The first 64 bits of the code, big-endian: a blind index entry.
    public func index64(_ message: [UInt8]) -> UInt64 {
        message.withUnsafeBytes { index64($0) }
    }

    /// Whether `code`, of 1…32 bytes, starts the code of `message`; constant time.
    public func isValid(_ code: [UInt8], for message: [UInt8]) -> Bool {
        guard (1...HMACSHA256.codeSize).contains(code.count) else { return false }
        return constantTimeEquals(code, authenticate(message, truncatedTo: code.count))
    }

    private static func prepare(_ key: UnsafeRawBufferPointer) -> SecretBytes {
        let stride = MemoryLayout<SHA256_CTX>.stride
        return SecretBytes(count: stride * 2) { states in
            withUnsafeTemporaryAllocation(byteCount: SHA256.blockSize, alignment: 8) { block in
                block.initializeMemory(as: UInt8.self, repeating: 0)
                if key.count > SHA256.blockSize {
                    var hasher = SHA256()
                    hasher.update(key)
                    hasher.finalize(into: block)
                } else {
                    block.copyMemory(from: key)
                }
                for index in block.indices { block[index] ^= 0x36 }
                states.storeBytes(of: HMACSHA256.state(after: block), toByteOffset: 0, as: SHA256_CTX.self)
                for index in block.indices { block[index] ^= 0x36 ^ 0x5c }
                states.storeBytes(of: HMACSHA256.state(after: block), toByteOffset: stride, as: SHA256_CTX.self)
                OPENSSL_cleanse(block.baseAddress, block.count)
            }
        }
    }

    private static func state(after block: UnsafeMutableRawBufferPointer) -> SHA256_CTX {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        SHA256_Update(&state, block.baseAddress, block.count)
        return state
    }
}
