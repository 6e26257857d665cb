import COpenSSL

/// Key material: bytes on the heap that are overwritten with zeros when the last reference goes away.
///
/// The bytes never change after `init`, so that threads may share them. It has no description, is not `Codable` and
/// compares in constant time, so that keys do not reach logs or timing. One block of memory holds it, for there are as
/// many as customers.
public struct SecretBytes: @unchecked Sendable {
    // Sendable: the bytes are written in `init`, before anybody else has them, and when the last reference goes.
    private let storage: SecretStorage

    /// Number of bytes.
    public var count: Int { storage.header }

    /// Allocates `count` zero bytes and lets `fill` write the secret into them.
    public init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
        storage = SecretStorage.make(count: max(count, 0))
        storage.withUnsafeMutablePointerToElements { elements in
            elements.initialize(repeating: 0, count: storage.header)
            fill(UnsafeMutableRawBufferPointer(start: elements, count: storage.header))
        }
    }

    /// Copies `bytes`; the caller's copy is the caller's to erase.
    public init(copying bytes: [UInt8]) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Copies `bytes`; the caller's copy is the caller's to erase.
    public init(copying bytes: UnsafeRawBufferPointer) {
        self.init(count: bytes.count) { $0.copyMemory(from: bytes) }
    }

    /// `count` fresh bytes from `random`.
    public init(count: Int, from random: some RandomSource) {
        self.init(count: count) { random.fill($0) }
    }

    /// Lends the bytes for the length of `body`; the pointer must not escape it.
    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try storage.withUnsafeMutablePointerToElements { elements throws(Failure) in
            try body(UnsafeRawBufferPointer(start: elements, count: storage.header))
        }
    }

    /// Whether both hold the same bytes, in time that depends on the length only.
    public func isEqual(to other: SecretBytes) -> Bool {
        withUnsafeBytes { bytes in other.withUnsafeBytes { constantTimeEquals(bytes, $0) } }
    }
}

/// A secret's bytes behind their count.
private final class SecretStorage: ManagedBuffer<Int, UInt8> {
    static func make(count: Int) -> SecretStorage {
        unsafeDowncast(create(minimumCapacity: count) { _ in count }, to: SecretStorage.self)
    }

    deinit {
        withUnsafeMutablePointers { OPENSSL_cleanse($1, $0.pointee) }
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
