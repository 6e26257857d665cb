import RefleksCrypto
import Synchronization

/// SplitMix64: repeatable, and good enough to drive a test.
final class SeededRandom: RandomSource {
    private let state: Mutex<UInt64>

    init(seed: UInt64) {
        state = Mutex(seed)
    }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        for index in buffer.indices where index % 8 == 0 {
            var word = step()
            for byte in index..<min(index + 8, buffer.count) {
                buffer[byte] = UInt8(truncatingIfNeeded: word)
                word >>= 8
            }
        }
    }

    private func step() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    func below(_ bound: Int) -> Int { Int(next(below: UInt64(bound))) }

    func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
