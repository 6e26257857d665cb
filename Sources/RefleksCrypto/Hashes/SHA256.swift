import COpenSSL

/// SHA-256 (FIPS 180-4), incremental. A value: copying it forks the state, and it allocates nothing.
public struct SHA256: Sendable {
    /// Bytes of a digest.
    public static let digestSize = 32
    /// Bytes that one compression consumes.
    public static let blockSize = 64

    private var state = SHA256_CTX()

    public init() {
        SHA256_Init(&state)
    }

    /// Appends `bytes` to the message.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        SHA256_Update(&state, start, bytes.count)
    }

    /// Appends `bytes` to the message.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Writes the digest of everything appended; `output` has at least 32 bytes, of which the first 32 are written, else
    /// nothing is. The value itself stays usable.
    public func finalize(into output: UnsafeMutableRawBufferPointer) {
        guard output.count >= SHA256.digestSize else { return }
        var final = state
        SHA256_Final(output.bindMemory(to: UInt8.self).baseAddress, &final)
    }

    /// The digest of everything appended, 32 bytes. The value itself stays usable.
    public func finalize() -> [UInt8] {
        // `init(unsafeUninitializedCapacity:)` looks up generic metadata, which takes longer than 32 zeros.
        var digest = [UInt8](repeating: 0, count: SHA256.digestSize)
        digest.withUnsafeMutableBytes { finalize(into: $0) }
        return digest
    }

    /// The digest of `bytes` in one go, 32 bytes.
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(bytes)
        return hasher.finalize()
    }

    /// The digest of `bytes` in one go, 32 bytes.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { hash($0) }
    }
}
