/// SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same numbers on every machine. Not for keys.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A generator that begins at `seed`.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `bound`, which is above 0.
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &self) }

    /// Whether something happens that happens `perMille` times in a thousand.
    mutating func happens(_ perMille: Int) -> Bool { below(1_000) < perMille }

    /// One of `elements`, of which the first are the most frequent: the n-th is taken about 1/(n+2) as often as the
    /// first (Zipf), as it is with names.
    mutating func frequent<Element>(_ elements: [Element]) -> Element? {
        var weights = 0
        for place in elements.indices { weights += 1_000_000 / (place + 3) }
        guard weights > 0 else { return elements.first }
        var ticket = below(weights)
        for (place, element) in elements.enumerated() {
            ticket -= 1_000_000 / (place + 3)
            if ticket < 0 { return element }
        }
        return elements.last
    }
}
