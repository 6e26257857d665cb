/// Keys from a key: HKDF with HMAC-SHA-256 (RFC 5869).
public enum HKDF {
    /// The longest output, 255 blocks.
    public static let maximumCount = 255 * HMACSHA256.codeSize

    /// `count` bytes (1…8,160) derived from `secret` for the purpose that `info` names; different infos give unrelated
    /// keys. An empty salt is the RFC's default of 32 zero bytes.
    public static func derive(
        from secret: SecretBytes, salt: [UInt8] = [], info: [UInt8], count: Int
    ) throws(CryptoError) -> SecretBytes {
        guard (1...maximumCount).contains(count) else {
            throw .wrongSize(what: "HKDF output", expected: maximumCount, actual: count)
        }
        let extractor = HMACSHA256(key: salt)
        let pseudorandomKey = SecretBytes(count: HMACSHA256.codeSize) { key in
            secret.withUnsafeBytes { extractor.authenticate($0, into: key) }
        }
        return expand(HMACSHA256(key: pseudorandomKey), info: info, count: count)
    }

    private static func expand(_ hmac: HMACSHA256, info: [UInt8], count: Int) -> SecretBytes {
        SecretBytes(count: count) { output in
            var block: [UInt8] = []
            var filled = 0
            var counter: UInt8 = 1
            while filled < count {
                block = hmac.authenticate(block + info + [counter])
                let taken = min(block.count, count - filled)
                for index in 0..<taken { output[filled + index] = block[index] }
                filled += taken
                // At most 255 blocks by the guard in `derive`; the last increment may wrap unused.
                counter &+= 1
            }
        }
    }
}
