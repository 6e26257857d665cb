/// Where unpredictable bytes come from. Injected everywhere, so that whole-system tests replay by seed.
public protocol RandomSource: Sendable {
    /// Overwrites every byte of `buffer`. Callable from any thread.
    func fill(_ buffer: UnsafeMutableRawBufferPointer)
}

extension RandomSource {
    /// `count` fresh bytes; a negative count gives none.
    public func bytes(_ count: Int) -> [UInt8] {
        let size = max(count, 0)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
            fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<size]))
            initialized = size
        }
    }

    /// 64 fresh bits.
    public func next() -> UInt64 {
        var value: UInt64 = 0
        withUnsafeMutableBytes(of: &value) { fill($0) }
        return value
    }

    /// A number in `0..<bound`, every one equally likely (Lemire's multiplication with rejection); 0 when `bound` is 0.
    public func next(below bound: UInt64) -> UInt64 {
        guard bound > 0 else { return 0 }
        // Wrapping is the point: (2^64 - bound) mod bound.
        let threshold = (0 &- bound) % bound
        while true {
            let product = next().multipliedFullWidth(by: bound)
            if product.low >= threshold { return product.high }
        }
    }
}
