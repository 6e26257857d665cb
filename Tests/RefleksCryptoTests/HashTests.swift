import RefleksCrypto
import RefleksTestSupport
import Testing

@Suite struct SHA256Tests {
    /// FIPS 180-4's examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func `published vectors hash`(_ message: String, _ digest: String) {
        #expect(Hex.encode(SHA256.hash(Array(message.utf8))) == digest)
    }

    @Test(arguments: [11, 12] as [UInt64]) func `pieces hash as the whole does`(_ seed: UInt64) {
        let random = SeededRandom(seed: seed)
        let message = random.bytes(10_000)
        var hasher = SHA256()
        var rest = message[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int(random.next(below: 200)))
            hasher.update(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        #expect(hasher.finalize() == SHA256.hash(message), "seed \(seed)")
    }

    @Test func `a copy forks and finalizing leaves the value usable`() {
        var hasher = SHA256()
        hasher.update(Array("ab".utf8))
        let fork = hasher
        _ = hasher.finalize()
        hasher.update(Array("c".utf8))
        #expect(hasher.finalize() == SHA256.hash(Array("abc".utf8)))
        #expect(fork.finalize() == SHA256.hash(Array("ab".utf8)))
    }
}

@Suite struct HMACSHA256Tests {
    struct Vector: Sendable {
        let key: [UInt8]
        let message: [UInt8]
        let code: String
    }

    /// RFC 4231 §4.
    static let vectors = [
        Vector(
            key: Array(repeating: 0x0b, count: 20), message: Array("Hi There".utf8),
            code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        Vector(
            key: Array("Jefe".utf8), message: Array("what do ya want for nothing?".utf8),
            code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        Vector(
            key: Array(repeating: 0xaa, count: 20), message: Array(repeating: 0xdd, count: 50),
            code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        Vector(
            key: Array(1...25), message: Array(repeating: 0xcd, count: 50),
            code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
        Vector(
            key: Array(repeating: 0xaa, count: 131),
            message: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
        Vector(
            key: Array(repeating: 0xaa, count: 131),
            message: Array(
                ("This is a test using a larger than block-size key and a larger than block-size data. "
                    + "The key needs to be hashed before being used by the HMAC algorithm.").utf8),
            code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
    ]

    @Test(arguments: vectors) func `published vectors authenticate`(_ vector: Vector) {
        let hmac = HMACSHA256(key: vector.key)
        #expect(Hex.encode(hmac.authenticate(vector.message)) == vector.code)
        #expect(
            Hex.encode(HMACSHA256(key: SecretBytes(copying: vector.key)).authenticate(vector.message)) == vector.code)
    }

    @Test func `a truncated code is the start of the whole`() throws {
        let vector = try #require(HMACSHA256Tests.vectors.first)
        let hmac = HMACSHA256(key: vector.key)
        #expect(Hex.encode(hmac.authenticate(vector.message, truncatedTo: 16)) == String(vector.code.prefix(32)))
        #expect(hmac.index64(vector.message) == 0xb034_4c61_d8db_3853)
    }

    @Test func `only a start of the right code is valid`() throws {
        let hmac = HMACSHA256(key: Array("key".utf8))
        let message = Array("message".utf8)
        let code = hmac.authenticate(message)
        #expect(hmac.isValid(code, for: message))
        #expect(hmac.isValid(Array(code.prefix(8)), for: message))
        #expect(!hmac.isValid([], for: message))
        #expect(!hmac.isValid(code + [0], for: message))
        #expect(!hmac.isValid(code, for: message + [0]))
        #expect(!HMACSHA256(key: Array("other".utf8)).isValid(code, for: message))
    }
}

@Suite struct HKDFTests {
    struct Vector: Sendable {
        let secret: [UInt8]
        let salt: [UInt8]
        let info: [UInt8]
        let output: String
    }

    /// RFC 5869 Appendix A, the three SHA-256 cases.
    static let vectors = [
        Vector(
            secret: Array(repeating: 0x0b, count: 22), salt: Array(0x00...0x0c), info: Array(0xf0...0xf9),
            output: "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"),
        Vector(
            secret: Array(0x00...0x4f), salt: Array(0x60...0xaf), info: Array(0xb0...0xff),
            output: "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                + "cc30c58179ec3e87c14c01d5c1f3434f1d87"),
        Vector(
            secret: Array(repeating: 0x0b, count: 22), salt: [], info: [],
            output: "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"),
    ]

    @Test(arguments: vectors) func `published vectors derive`(_ vector: Vector) throws {
        let derived = try HKDF.derive(
            from: SecretBytes(copying: vector.secret), salt: vector.salt, info: vector.info,
            count: vector.output.utf8.count / 2)
        #expect(derived.withUnsafeBytes { Hex.encode($0) } == vector.output)
    }

    @Test(arguments: [0, -1, HKDF.maximumCount + 1]) func `an impossible length is refused`(_ count: Int) {
        #expect(throws: CryptoError.self) {
            try HKDF.derive(from: SecretBytes(copying: [1]), info: [], count: count)
        }
    }

    @Test func `the longest output derives`() throws {
        #expect(try HKDF.derive(from: SecretBytes(copying: [1]), info: [], count: HKDF.maximumCount).count == 8_160)
    }
}
