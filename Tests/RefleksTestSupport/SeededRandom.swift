public import RefleksCrypto
import Synchronization

/// A repeatable `RandomSource` and `RandomNumberGenerator` (SplitMix64): the same seed gives the same bytes. Never for
/// anything but tests.
public final class SeededRandom: RandomSource, RandomNumberGenerator {
    private let state: Mutex<UInt64>
    public let seed: UInt64

    public init(seed: UInt64) {
        self.seed = seed
        state = Mutex(seed)
    }

    public func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        var word: UInt64 = 0
        for index in buffer.indices {
            if index % 8 == 0 { word = next() }
            buffer[index] = UInt8(truncatingIfNeeded: word)
            word >>= 8
        }
    }

    public func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
