import COpenSSL

/// Key material: bytes on the heap that are overwritten with zeros when the last reference goes away.
///
/// The bytes never change after `init`, so that threads may share them. It has no description, is not `Codable` and
/// compares in constant time, so that keys do not reach logs or timing.
public final class SecretBytes: @unchecked Sendable {
    // Sendable: `storage` is written in `init` only and freed in `deinit` only.
    private let storage: UnsafeMutableRawBufferPointer

    /// Number of bytes.
    public var count: Int { storage.count }

    /// Allocates `count` zero bytes and lets `fill` write the secret into them.
    public init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
        storage = .allocate(byteCount: max(count, 0), alignment: 16)
        storage.initializeMemory(as: UInt8.self, repeating: 0)
        fill(storage)
    }

    /// Copies `bytes`; the caller's copy is the caller's to erase.
    public convenience init(copying bytes: [UInt8]) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Copies `bytes`; the caller's copy is the caller's to erase.
    public convenience init(copying bytes: UnsafeRawBufferPointer) {
        self.init(count: bytes.count) { $0.copyMemory(from: bytes) }
    }

    /// `count` fresh bytes from `random`.
    public convenience init(count: Int, from random: some RandomSource) {
        self.init(count: count) { random.fill($0) }
    }

    deinit {
        OPENSSL_cleanse(storage.baseAddress, storage.count)
        storage.deallocate()
    }

    /// Lends the bytes for the length of `body`; the pointer must not escape it.
    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(storage))
    }

    /// Whether both hold the same bytes, in time that depends on the length only.
    public func isEqual(to other: SecretBytes) -> Bool {
        constantTimeEquals(UnsafeRawBufferPointer(storage), UnsafeRawBufferPointer(other.storage))
    }
}

extension SecretBytes: CustomStringConvertible {
    /// The length only: interpolating a key must not print it.
    public var description: String { "SecretBytes(\(count) bytes)" }
}

/// Whether both buffers hold the same bytes. The time taken depends on the lengths, not on the contents.
public func constantTimeEquals(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return true }
    return CRYPTO_memcmp(leftStart, rightStart, left.count) == 0
}

/// Whether both arrays hold the same bytes. The time taken depends on the lengths, not on the contents.
public func constantTimeEquals(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.withUnsafeBytes { leftBytes in right.withUnsafeBytes { constantTimeEquals(leftBytes, $0) } }
}
