import RefleksCrypto
import RefleksTestSupport
import Testing

@Suite struct AESGCMTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let name: String
        var key = String(repeating: "00", count: 32)
        var prefix: UInt32 = 0
        var counter: UInt64 = 0
        var plaintext = ""
        var associated = ""
        var ciphertext = ""
        let tag: String
        var testDescription: String { name }
    }

    /// "The Galois/Counter Mode of Operation (GCM)", McGrew and Viega, Appendix B, the four cases with 256-bit keys and 96-bit IVs.
    static let vectors = [
        Vector(name: "case 13", tag: "530f8afbc74536b9a963b4f1c4cb738b"),
        Vector(
            name: "case 14", plaintext: String(repeating: "00", count: 16),
            ciphertext: "cea7403d4d606b6e074ec5d3baf39d18", tag: "d0d1c8a799996bf0265b98b5d48ab919"),
        Vector(
            name: "case 15", key: longKey, prefix: 0xcafe_babe, counter: 0xface_dbad_deca_f888, plaintext: longText,
            ciphertext: longCipher, tag: "b094dac5d93471bdec1a502270e3cc6c"),
        Vector(
            name: "case 16", key: longKey, prefix: 0xcafe_babe, counter: 0xface_dbad_deca_f888,
            plaintext: String(longText.prefix(120)), associated: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            ciphertext: String(longCipher.prefix(120)), tag: "76fc6ece0f4e1768cddf8853bb2d551b"),
    ]
    static let longKey = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"
    static let longText =
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255"
    static let longCipher =
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"

    @Test(arguments: vectors) func `published vectors seal and open`(_ vector: Vector) throws {
        let cipher = try AESGCM(key: SecretBytes(copying: #require(Hex.decode(vector.key))))
        let nonce = AESGCM.Nonce(prefix: vector.prefix, counter: vector.counter)
        let plaintext = try #require(Hex.decode(vector.plaintext))
        let associated = try #require(Hex.decode(vector.associated))
        let sealed = try cipher.seal(plaintext, nonce: nonce, authenticating: associated)
        #expect(Hex.encode(sealed.dropFirst(AESGCM.nonceSize)) == vector.ciphertext + vector.tag)
        #expect(try cipher.open(sealed, authenticating: associated) == plaintext)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `what is sealed opens and any changed bit does not`(_ seed: UInt64) throws {
        let random = SeededRandom(seed: seed)
        let cipher = try AESGCM(key: SecretBytes(count: 32, from: random))
        for size in [0, 1, 15, 16, 17, 200, 1_000, 20_000] {
            let plaintext = random.bytes(size)
            let associated = random.bytes(Int(random.next(below: 40)))
            let sealed = try cipher.seal(plaintext, nonce: AESGCM.Nonce(from: random), authenticating: associated)
            #expect(sealed.count == size + AESGCM.overhead)
            #expect(try cipher.open(sealed, authenticating: associated) == plaintext, "seed \(seed), size \(size)")
            var changed = sealed
            changed[Int(random.next(below: UInt64(sealed.count)))] ^= UInt8(1) << UInt8(random.next(below: 8))
            #expect(throws: CryptoError.notAuthentic, "seed \(seed), size \(size)") {
                try cipher.open(changed, authenticating: associated)
            }
            #expect(throws: CryptoError.notAuthentic) { try cipher.open(sealed, authenticating: associated + [0]) }
            #expect(throws: CryptoError.notAuthentic) {
                try cipher.open(Array(sealed.dropLast()), authenticating: associated)
            }
        }
    }

    @Test func `another key does not open`() throws {
        let sealed = try AESGCM(key: SecretBytes(count: 32, from: SeededRandom(seed: 1)))
            .seal(Array("text".utf8), nonce: AESGCM.Nonce(counter: 7))
        let other = try AESGCM(key: SecretBytes(count: 32, from: SeededRandom(seed: 2)))
        #expect(throws: CryptoError.notAuthentic) { try other.open(sealed) }
    }

    @Test func `a key of another size is refused`() {
        #expect(throws: CryptoError.wrongSize(what: "AES-256 key", expected: 32, actual: 16)) {
            try AESGCM(key: SecretBytes(count: 16, from: SeededRandom(seed: 1)))
        }
    }

    @Test func `what is sealed into memory of another opens, and memory that is too small is refused`() throws {
        let cipher = try AESGCM(key: SecretBytes(count: 32, from: SeededRandom(seed: 1)))
        let plain = Array("text".utf8)
        func seal(into count: Int) throws -> [UInt8] {
            var output = [UInt8](repeating: 0, count: count)
            try output.withUnsafeMutableBytes { output in
                try plain.withUnsafeBytes { plain in
                    try cipher.seal(
                        plain, nonce: AESGCM.Nonce(counter: 7),
                        authenticating: UnsafeRawBufferPointer(start: nil, count: 0), into: output)
                }
            }
            return output
        }
        let needed = plain.count + AESGCM.overhead
        #expect(try cipher.open(seal(into: needed)) == plain)
        #expect(try cipher.open(Array(seal(into: needed + 9).prefix(needed))) == plain)
        #expect(throws: CryptoError.wrongSize(what: "AES-GCM output", expected: needed, actual: needed - 1)) {
            try seal(into: needed - 1)
        }
    }

    @Test(arguments: 0..<AESGCM.overhead) func `fewer bytes than nonce and tag do not open`(_ count: Int) throws {
        let cipher = try AESGCM(key: SecretBytes(count: 32, from: SeededRandom(seed: 1)))
        #expect(throws: CryptoError.notAuthentic) { try cipher.open([UInt8](repeating: 0, count: count)) }
    }

    @Test func `one opening opens part after part, and what is not authentic leaves nothing behind`() throws {
        let random = SeededRandom(seed: 4)
        let key = SecretBytes(count: 32, from: random)
        let cipher = try AESGCM(key: key)
        let opening = try AESGCMOpening(key: key)
        for size in [28, 0, 1, 300, 16] {
            let plaintext = random.bytes(size)
            let sealed = try cipher.seal(plaintext, nonce: AESGCM.Nonce(from: random), authenticating: [1, 2])
            for place in [nil, 0, sealed.count - 1, sealed.count - AESGCM.tagSize] {
                var bytes = sealed
                if let place { bytes[place] ^= 1 }
                var output = [UInt8](repeating: 0xAA, count: size + 1)
                let isOpen = bytes.withUnsafeBytes { sealed in
                    ([1, 2] as [UInt8]).withUnsafeBytes { associated in
                        output.withUnsafeMutableBytes { opening.open(sealed, associated, into: $0) }
                    }
                }
                #expect(isOpen == (place == nil), "size \(size)")
                let expected = place == nil ? plaintext + [0xAA] : [UInt8](repeating: 0, count: size + 1)
                #expect(output == expected, "size \(size)")
            }
        }
    }

    @Test func `threads may share a cipher`() async throws {
        let cipher = try AESGCM(key: SecretBytes(count: 32, from: SeededRandom(seed: 3)))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<8 as Range<UInt64> {
                group.addTask {
                    let random = SeededRandom(seed: task)
                    return try (0..<500).allSatisfy { _ in
                        let text = random.bytes(Int(random.next(below: 300)))
                        return try cipher.open(cipher.seal(text, nonce: AESGCM.Nonce(from: random))) == text
                    }
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }
}
