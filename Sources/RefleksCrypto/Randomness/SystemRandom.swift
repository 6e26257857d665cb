import COpenSSL

/// libcrypto's generator, seeded by the kernel; the kernel's own where libcrypto cannot answer.
public struct SystemRandom: RandomSource {
    public init() {}

    public func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        let bytes = buffer.bindMemory(to: UInt8.self)
        let count = Int32(clamping: bytes.count)
        if Int(count) == bytes.count, RAND_bytes(bytes.baseAddress, count) == 1 { return }
        ERR_clear_error()
        var kernel = SystemRandomNumberGenerator()
        for index in bytes.indices {
            bytes[index] = UInt8(truncatingIfNeeded: kernel.next())
        }
    }
}
