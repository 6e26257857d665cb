import RefleksCrypto
import RefleksTestSupport
import Testing

@Suite struct SecretBytesTests {
    @Test func `a secret's description shows its length only`() {
        #expect("\(SecretBytes(copying: [1, 2, 3]))" == "SecretBytes(3 bytes)")
    }

    @Test func `secrets compare by content`() {
        let secret = SecretBytes(copying: [1, 2, 3])
        #expect(secret.isEqual(to: SecretBytes(copying: [1, 2, 3])))
        #expect(!secret.isEqual(to: SecretBytes(copying: [1, 2, 4])))
        #expect(!secret.isEqual(to: SecretBytes(copying: [1, 2])))
        #expect(SecretBytes(copying: [UInt8]()).isEqual(to: SecretBytes(copying: [UInt8]())))
    }

    @Test func `constant time comparison agrees with equality`() {
        #expect(constantTimeEquals([], []))
        #expect(constantTimeEquals([7, 8], [7, 8]))
        #expect(!constantTimeEquals([7, 8], [7, 9]))
        #expect(!constantTimeEquals([7, 8], [7]))
    }
}

@Suite struct RandomnessTests {
    @Test func `the system's bytes fill any buffer and do not repeat`() {
        #expect(SystemRandom().bytes(0).isEmpty)
        #expect(SystemRandom().bytes(-1).isEmpty)
        #expect(SystemRandom().bytes(100_000).count == 100_000)
        #expect(SystemRandom().bytes(16) != SystemRandom().bytes(16))
    }

    @Test(arguments: [1, 2, 7, 1_000_000_007] as [UInt64]) func `bounded numbers stay below the bound`(_ bound: UInt64)
    {
        let random = SeededRandom(seed: bound)
        for _ in 0..<1_000 { #expect(random.next(below: bound) < bound) }
    }

    @Test func `bounded numbers reach every value`() {
        let random = SeededRandom(seed: 5)
        #expect(Set((0..<200).map { _ in random.next(below: 6) }) == Set(0..<6))
        #expect(random.next(below: 0) == 0)
    }
}

@Suite struct HexTests {
    @Test func `bytes come back from their text in either case`() {
        #expect(Hex.encode([0x00, 0xAB, 0xFF] as [UInt8]) == "00abff")
        #expect(Hex.decode("00abFF") == [0x00, 0xAB, 0xFF])
        #expect(Hex.decode("")?.isEmpty == true)
    }

    @Test(arguments: ["0", "0g", "zz", "00 ", "é0"]) func `text that is not hexadecimal is refused`(_ text: String) {
        #expect(Hex.decode(text) == nil)
    }
}
