import NIOCore
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

@Suite struct FastPathDecoderTests {
    /// Every kind of field that requests are made of.
    private static let request = RecordInteractionRequest.with {
        $0 = Samples.record()
        $0.interaction.dueAtUs = -1
        $0.interaction.durationSeconds = .max
        $0.interaction.items = [
            .with { $0.product = "85123A" },
            .with {
                $0.product = "çay bardağı"
                $0.quantityMilli = 6_000
                $0.amountMinor = .max
            },
        ]
    }

    @Test func `a request in the usual form is read as SwiftProtobuf reads it`() throws {
        let bytes: [UInt8] = try Self.request.serializedBytes()
        #expect(fast(bytes) == Self.request)
        #expect(fast([]) == RecordInteractionRequest())
    }

    @Test func `a message in two parts is merged`() throws {
        let (first, second) = (
            RecordInteractionRequest.with { $0.interaction.branch = "34-001" },
            RecordInteractionRequest.with { $0.interaction.agent = "a.yilmaz" }
        )
        let bytes: [UInt8] = try first.serializedBytes() + second.serializedBytes()
        let message = try #require(fast(bytes))
        #expect(message.interaction.branch == "34-001")
        #expect(message.interaction.agent == "a.yilmaz")
    }

    @Test func `the last member of a oneof wins`() throws {
        let (first, second) = (
            CustomerSelector.with { $0.identifier.value = "x" }, CustomerSelector.with { $0.code = "1000000005" }
        )
        let bytes: [UInt8] = try first.serializedBytes() + second.serializedBytes()
        #expect(bytes.withUnsafeBytes(CustomerSelector.decodeFast) == second)
    }

    @Test(arguments: [
        [0x98, 0x06, 0x07] as [UInt8],  // an unknown field, which is kept
        [0x0A, 0x05, 0x01],  // a length beyond the end
        [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],  // the greatest length
        [0x08, 0x01],  // another wire type than the field's
        [0x0A],  // a tag without a value
        [0x00],  // the field 0
        [0x0A, 0x03, 0x0A, 0x01, 0xFF],  // a string that is not UTF-8
        Array(repeating: 0x9B, count: 20),  // a number that never ends
    ])
    func `everything else is left to SwiftProtobuf`(bytes: [UInt8]) {
        #expect(fast(bytes) == nil)
    }

    @Test func `whatever the bytes, it says the same as SwiftProtobuf or nothing`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        let original: [UInt8] = try Self.request.serializedBytes()
        var read = 0
        for _ in 0..<20_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &random)
                case 2: bytes.remove(at: at)
                default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
                }
            }
            guard let message = fast(bytes) else { continue }
            read += 1
            let complete = try? RecordInteractionRequest(serializedBytes: bytes)
            guard message == complete else {
                Issue.record("seed \(seed): \(bytes)")
                return
            }
        }
        #expect(read > 100, "seed \(seed)")
    }

    private func fast(_ bytes: [UInt8]) -> RecordInteractionRequest? {
        bytes.withUnsafeBytes(RecordInteractionRequest.decodeFast)
    }
}
